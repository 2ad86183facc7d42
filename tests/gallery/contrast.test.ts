/** The contrast of every pair of colours the style sheets put together, in both themes, worked out from tokens.css. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light, dark },
  ]),
);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string, theme: 'light' | 'dark'): number {
  const [x, y] = [a, b].map((name) => {
    const token = tokens.get(name);
    if (!token) throw new Error(`no colour --${name}`);
    return luminance(token[theme]) + 0.05;
  });
  if (x === undefined || y === undefined) throw new Error('two colours are needed');
  return Math.max(x, y) / Math.min(x, y);
}

const TEXT: [string, string][] = [
  ...['ink', 'ink-2', 'ink-3'].flatMap((text) =>
    ['paper', 'wash', 'brand-wash', 'health-wash', 'warn-wash'].map((ground): [string, string] => [text, ground]),
  ),
  ...['brand', 'health', 'ok', 'warn', 'gone', 'bad'].flatMap((text) =>
    ['paper', 'wash', `${text}-wash`].map((ground): [string, string] => [text, ground]),
  ),
  ['on-brand', 'brand'],
  ['ink', 'bad-wash'],
  ['ink-2', 'bad-wash'],
  ['ink', 'gone-wash'],
];

const EDGES: [string, string][] = [
  ['edge', 'paper'],
  ['edge', 'wash'],
  ['brand', 'paper'],
  ['brand', 'wash'],
  ['health', 'paper'],
];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  it.each(TEXT)('text %s on %s', (text, ground) => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.8);
  });
  it.each(EDGES)('edge or focus ring %s against %s', (edge, ground) => {
    expect(contrast(edge, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});
