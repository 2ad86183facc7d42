import { describe, expect, it } from 'vitest';
import { BODY_PLACES } from '../../lib/knowledge/body.ts';
import type { Kind } from '../../lib/knowledge/schema.ts';
import { readContent } from '../../scripts/read-content.ts';
import { elbow } from './figures/elbow.ts';
import { foot } from './figures/foot.ts';
import { hand } from './figures/hand.ts';
import { head } from './figures/head.ts';
import { hip } from './figures/hip.ts';
import { knee } from './figures/knee.ts';
import { shoulder } from './figures/shoulder.ts';
import { spine, VERTEBRAE } from './figures/spine.ts';
import { torso } from './figures/torso.ts';
import { whole } from './figures/whole.ts';
import { hasFigure } from './has-figure.ts';
import type { Figure } from './shapes.ts';
import { CLOSER, type FigureName, SPOTS, whereOf } from './where.ts';

const FIGURES: Record<FigureName, Figure> = {
  spine,
  shoulder,
  elbow,
  hand,
  hip,
  knee,
  foot,
  head,
  torso,
  whole,
};
const content = readContent().entries;
const level = (levels: string): string => `niveau ${levels}`;
const entry = (fields: { id?: string; kind?: Kind; body?: string; term?: string }) => ({
  id: 'x',
  kind: 'anatomi' as Kind,
  body: 'ryg',
  term: 'x',
  ...fields,
});
const named = (figure: Figure): Set<string> => new Set(figure.shapes.flatMap(({ parts = [] }) => parts));

describe('the places of the body', () => {
  it('are each drawn or left out on purpose, and what is highlighted is in the drawing', () => {
    expect(Object.keys(SPOTS).sort()).toEqual([...BODY_PLACES].sort());
    for (const [id, spot] of [...Object.entries(SPOTS), ...Object.entries(CLOSER)]) {
      if (!spot) continue;
      const [figure, parts] = spot;
      for (const part of parts) expect(named(FIGURES[figure]), `${id}: ${part}`).toContain(part);
    }
  });

  it('have room kept for them exactly where a figure comes', () => {
    for (const body of [...BODY_PLACES, undefined])
      for (const kind of ['anatomi', 'diagnose', 'undersøgelse', 'blodprøve', 'skala', 'medicin'] as const) {
        const one = { id: 'x', term: 'x', kind, body };
        expect(hasFigure(one), `${body} ${kind}`).toBe(whereOf(one, undefined, 'da', level) !== null);
      }
  });

  it('closer ones belong to entries that have a place', () => {
    const byId = new Map(content.map(({ entry: { id, body } }) => [id, body]));
    for (const id of Object.keys(CLOSER)) expect(byId.get(id), id).toBeDefined();
  });
});

describe('whereOf', () => {
  it('reads the level from the text before the headword', () => {
    const l4l5 = entry({ body: 'ryg-laend', term: 'L4/L5' });
    expect(whereOf(l4l5, 'L5/S1', 'da', level)).toMatchObject({ parts: ['L5/S1'], here: 'niveau L5/S1' });
    expect(whereOf(l4l5, undefined, 'da', level)).toMatchObject({ parts: ['L4/L5'], here: 'niveau L4/L5' });
    expect(whereOf(l4l5, 'L3–L5', 'da', level)).toMatchObject({ parts: ['L3', 'L4', 'L5'], here: 'niveau L3–L5' });
  });

  it('shows the region where no level is written', () => {
    expect(whereOf(entry({ body: 'ryg-laend', term: 'lumbago' }), 'lumbago', 'da', level)).toMatchObject({
      parts: ['L'],
      here: 'lænden, L1–L5',
    });
  });

  it('reads no level for other parts of the body', () => {
    expect(whereOf(entry({ body: 'knae', term: 'L3' }), 'L3', 'en', level)?.here).toBe('the knee joint');
  });
});

describe('the spine', () => {
  it('has every free vertebra once, each below the one before', () => {
    expect(VERTEBRAE.map((one) => one.level).join(' ')).toBe(
      'C1 C2 C3 C4 C5 C6 C7 Th1 Th2 Th3 Th4 Th5 Th6 Th7 Th8 Th9 Th10 Th11 Th12 L1 L2 L3 L4 L5',
    );
    for (const [place, one] of VERTEBRAE.slice(1).entries())
      expect(one.centre[1]).toBeGreaterThan(VERTEBRAE[place]?.centre[1] ?? 0);
  });
});

describe('every figure', () => {
  it.each(Object.entries(FIGURES))('%s has only numbers in its paths', (_, figure) => {
    for (const { d } of figure.shapes) {
      expect(d).toMatch(/^M[-\d.\s,MLHVCSAZa]+$/i);
      expect(d).not.toContain('NaN');
    }
  });
});
