/**
 * The drawing is worked out from the content and kept beside the component. When this fails after a change in
 * `content/pathways.yaml`, run `node tests/gallery/map-layout.ts` and look at the map.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PathwaysFile } from '../../lib/knowledge/pathways-schema.ts';
import { makeLayout } from '../../tests/gallery/map-layout.ts';
import { NODE_HEIGHT, NODE_WIDTH, roundedPath, wrap } from './geometry.ts';

const raw: unknown = parse(readFileSync(new URL('../../content/pathways.yaml', import.meta.url), 'utf8'), {
  schema: 'core',
});
const file = PathwaysFile.parse(raw);
const layout = await makeLayout(file);

describe('the drawing', () => {
  test('is the one in layout.json (else: node tests/gallery/map-layout.ts)', () => {
    expect(JSON.parse(readFileSync(new URL('layout.json', import.meta.url), 'utf8'))).toEqual(layout);
  });
  test('has every place and every way once', () => {
    expect(layout.nodes.map(({ id }) => id).toSorted()).toEqual(file.places.map(({ id }) => id).toSorted());
    const ways = new Set(file.transitions.flatMap(({ from, to }) => from.map((one) => `${one}>${to}`)));
    expect(layout.edges.map(({ from, to }) => `${from}>${to}`).toSorted()).toEqual([...ways].toSorted());
    expect(layout.lanes.map(({ id }) => id)).toEqual(file.lanes.map(({ id }) => id));
  });
  test('no two boxes touch, and all lie on the paper', () => {
    for (const a of layout.nodes) {
      expect(a.x).toBeGreaterThan(0);
      expect(a.x + NODE_WIDTH).toBeLessThan(layout.width);
      expect(a.y + NODE_HEIGHT).toBeLessThan(layout.height);
      for (const b of layout.nodes)
        if (a.id !== b.id) expect(Math.abs(a.x - b.x) >= NODE_WIDTH || Math.abs(a.y - b.y) >= NODE_HEIGHT).toBe(true);
    }
  });
  test('no arrow runs through a box', () => {
    for (const { from, to, points } of layout.edges)
      for (const box of layout.nodes)
        points.slice(1).forEach((end, index) => {
          const start = points[index];
          if (!start || (from === to && box.id === from)) return;
          const through =
            Math.min(start.x, end.x) < box.x + NODE_WIDTH - 1 &&
            Math.max(start.x, end.x) > box.x + 1 &&
            Math.min(start.y, end.y) < box.y + NODE_HEIGHT - 1 &&
            Math.max(start.y, end.y) > box.y + 1;
          expect([from, to, box.id, through]).toEqual([from, to, box.id, false]);
        });
  });
  test('no words lie on a box or on other words', () => {
    const boxes = layout.edges.flatMap(({ from, to, label }) => {
      const words = file.transitions.find((one) => one.to === to && one.from.includes(from))?.label;
      if (!label || !words) return [];
      const lines = wrap(words, label.chars);
      const width = Math.max(...lines.map((line) => line.length)) * 6.2;
      const left = label.anchor === 'middle' ? label.x - width / 2 : label.anchor === 'end' ? label.x - width : label.x;
      const height = lines.length * 15;
      return [{ words, left, right: left + width, top: label.y - height / 2, bottom: label.y + height / 2 }];
    });
    const nodes = layout.nodes.map(({ id, x, y }) => ({
      words: id,
      left: x,
      right: x + NODE_WIDTH,
      top: y,
      bottom: y + NODE_HEIGHT,
    }));
    boxes.forEach((a, index) => {
      for (const b of [...boxes.slice(index + 1), ...nodes]) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect([a.words, b.words, apart]).toEqual([a.words, b.words, true]);
      }
    });
  });
});

describe('lines and paths', () => {
  test('words are wrapped whole', () => {
    expect(wrap('22 uger på 9 mdr., ingen forlængelse', 19)).toEqual(['22 uger på 9 mdr.,', 'ingen forlængelse']);
    expect(wrap('rask', 19)).toEqual(['rask']);
  });
  test('bends are round, and never longer than the way between them', () => {
    expect(
      roundedPath([
        { x: 0, y: 0 },
        { x: 100, y: 0 },
        { x: 100, y: 50 },
      ]),
    ).toBe('M0 0L90 0Q100 0 100 10L100 50');
    expect(
      roundedPath([
        { x: 0, y: 0 },
        { x: 4, y: 0 },
        { x: 4, y: 4 },
      ]),
    ).toBe('M0 0L2 0Q4 0 4 2L4 4');
  });
});
