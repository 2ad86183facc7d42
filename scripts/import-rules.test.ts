import { describe, expect, it } from 'vitest';
import { cycles, type Edge, reached, violations } from './import-rules.ts';

const edge = (from: string, to: string, type = false): Edge => ({ from, to, type });

describe('violations', () => {
  it.each([
    ['entrypoints/card/App.tsx', 'components/CardView.tsx'],
    ['entrypoints/card/App.tsx', 'entrypoints/card/channel.ts'],
    ['components/Card.tsx', 'lib/text/index.ts'],
    ['lib/knowledge/schema.ts', 'zod'],
    ['lib/knowledge/lex.ts', 'lib/match/types.ts'],
    ['lib/match/compile.ts', 'lib/danish/fold.ts'],
    ['lib/annotate/a.ts', 'lib/messages.ts'],
  ])('%s may import %s', (from, to) => {
    expect(violations([edge(from, to)])).toEqual([]);
  });

  it.each([
    ['entrypoints/card/App.tsx', 'entrypoints/popup/main.tsx'],
    ['components/Card.tsx', 'entrypoints/card/App.tsx'],
    ['lib/text/a.ts', 'components/Card.tsx'],
    ['lib/annotate/a.ts', 'lib/store/db.ts'],
    ['lib/store/db.ts', 'lib/annotate/a.ts'],
    ['lib/danish/a.ts', 'lib/match/types.ts'],
    ['lib/match/a.ts', 'lib/messages.ts'],
    ['lib/match/a.ts', 'zod'],
    ['lib/knowledge/a.ts', 'yaml'],
    ['lib/site/a.ts', 'node:fs'],
    ['lib/site/a.ts', 'scripts/read-content.ts'],
  ])('%s may not import %s', (from, to) => {
    expect(violations([edge(from, to, true)])).toHaveLength(1);
  });
});

it('reached finds packages however far down, and not through types', () => {
  const edges = [
    edge('entrypoints/portal.ts', 'lib/a.ts'),
    edge('lib/a.ts', 'lib/b.ts'),
    edge('lib/b.ts', 'react-dom/client'),
    edge('lib/a.ts', 'zod', true),
  ];
  expect(reached(edges, 'entrypoints/portal.ts', ['react-dom', 'zod'])).toEqual([
    ['entrypoints/portal.ts', 'lib/a.ts', 'lib/b.ts', 'react-dom/client'],
  ]);
});

it('cycles names each ring once', () => {
  const edges = [edge('lib/b.ts', 'lib/c.ts'), edge('lib/c.ts', 'lib/a.ts'), edge('lib/a.ts', 'lib/b.ts')];
  expect(cycles(edges)).toEqual([['lib/a.ts', 'lib/b.ts', 'lib/c.ts']]);
  expect(cycles(edges.slice(1))).toEqual([]);
  expect(cycles([edge('lib/a.ts', 'lib/b.ts'), edge('lib/b.ts', 'lib/a.ts', true)])).toEqual([]);
});
