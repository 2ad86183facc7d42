import { describe, expect, it } from 'vitest';
import { checkForms, checkLinks, unusedSources } from './cross-checks.ts';
import { Entry, Source } from './schema.ts';

const entry = (id: string, more: Record<string, unknown> = {}): Entry =>
  Entry.parse({
    id,
    term: id,
    inflection: 'sb. -en',
    side: 'health',
    kind: 'diagnose',
    priority: 2,
    short: 'Kort.',
    sources: ['H1'],
    checked: '2026-11-23',
    review: '2028-11-23',
    confidence: 'high',
    ...more,
  });

const sources = new Map(['H1', 'H2'].map((id) => [id, Source.parse({ id, title: 'T', seen: '2026-11-23' })]));

describe('checkForms', () => {
  const rows = (...entries: Entry[]) =>
    checkForms(entries).map(({ level, entry: index, path }) => `${level} ${entries[index]?.id} ${path.join('.')}`);

  it('finds one form claimed by two entries, whatever the capitals', () => {
    expect(rows(entry('ms', { term: 'sklerose' }), entry('als', { also: ['Sklerose'] }))).toEqual(['error als also.0']);
  });

  it.each([{ when: ['led'] }, { unless: ['led'] }, { everyday: true }])('lets them be when one has %j', (condition) => {
    expect(rows(entry('a', { term: 'prolaps', ...condition }), entry('b', { term: 'prolaps' }))).toEqual([]);
    expect(rows(entry('a', { term: 'prolaps' }), entry('b', { also: [{ form: 'prolaps', ...condition }] }))).toEqual(
      [],
    );
  });

  it('keeps abbreviations apart by their capitals', () => {
    const at = entry('arbejdstilsynet', { also: ['AT'] });
    expect(rows(at, entry('at', { term: 'at', inflection: 'ubøj.' }))).toEqual([]);
    expect(rows(at, entry('attest', { also: ['AT'] }))).toEqual(['error attest also.0']);
  });

  it('warns when one entry lists a form twice', () => {
    expect(rows(entry('a', { also: ['prolaps', 'Prolaps'] }))).toEqual(['warning a also.1']);
    expect(rows(entry('a', { also: ['DM', 'dm'] }))).toEqual(['warning a also.1']);
  });
});

describe('checkLinks', () => {
  const rows = (entries: Entry[], unread?: Set<string>) =>
    checkLinks(entries, sources, unread).map(({ level, entry: index, path }) => `${level} ${index} ${path.join('.')}`);

  it('finds ids used twice, dead links, links to itself', () => {
    expect(rows([entry('a'), entry('a')])).toEqual(['error 1 id']);
    expect(rows([entry('a', { see: { terms: ['b', 'a'] } })])).toEqual(['error 0 see.terms.0', 'error 0 see.terms.1']);
    expect(rows([entry('a', { see: { terms: ['b'] } })], new Set(['b']))).toEqual([]);
  });

  it('wants attests and roles to be that', () => {
    const see = { attests: ['b'], roles: ['b'] };
    expect(rows([entry('a', { see }), entry('b', { kind: 'attest' })])).toEqual(['warning 0 see.roles.0']);
  });

  it('finds unknown sources wherever one may stand', () => {
    const bad = entry('a', {
      sources: ['H9', 'H1', 'H1'],
      holds: [{ from: null, state: 'in-force', source: 'E1' }],
      scale: { measures: 'x', good: 'high', warning: 'y', source: 'E2' },
    });
    expect(rows([bad])).toEqual([
      'error 0 sources.0',
      'warning 0 sources.2',
      'error 0 holds.0.source',
      'error 0 scale.source',
    ]);
  });
});

it('unusedSources', () => {
  expect(unusedSources([entry('a')], sources)).toEqual(['H2']);
});
