import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NoteBlock, noteBlocks, safeHref } from './note-markdown.ts';

describe('a note', () => {
  it('has headings, lists, links and emphasis', () => {
    expect(
      noteBlocks('# Ring\n\n- **først** til [kommunen](https://www.kk.dk)\n- så _igen_\n\nlinje 1\nlinje 2'),
    ).toEqual([
      { kind: 'heading', depth: 1, children: [{ kind: 'text', text: 'Ring' }] },
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: [
          [
            {
              kind: 'paragraph',
              children: [
                { kind: 'strong', children: [{ kind: 'text', text: 'først' }] },
                { kind: 'text', text: ' til ' },
                { kind: 'link', href: 'https://www.kk.dk', children: [{ kind: 'text', text: 'kommunen' }] },
              ],
            },
          ],
          [
            {
              kind: 'paragraph',
              children: [
                { kind: 'text', text: 'så ' },
                { kind: 'emphasis', children: [{ kind: 'text', text: 'igen' }] },
              ],
            },
          ],
        ],
      },
      {
        kind: 'paragraph',
        children: [{ kind: 'text', text: 'linje 1' }, { kind: 'break' }, { kind: 'text', text: 'linje 2' }],
      },
    ]);
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html,<script>)',
    '![billede](https://tracker.example/x.png)',
    '[x]: javascript:alert(1)\n\n[x]',
    '<https://ok.example> <javascript:alert(1)>',
    'a [b](//evil.example) c',
  ])('gives nothing that could run or ask a server: %s', (text) => {
    const hrefs = JSON.stringify(noteBlocks(text)).match(/"href":"[^"]*/g) ?? [];
    for (const href of hrefs) expect(href).toMatch(/^"href":"(?:https?:|mailto:|tel:)/);
    expect(JSON.stringify(noteBlocks(text))).not.toMatch(/"kind":"(?:html|image)/);
  });

  it('shows HTML as the text it is', () => {
    expect(noteBlocks('<b>fed</b>')).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: '<b>' },
          { kind: 'text', text: 'fed' },
          { kind: 'text', text: '</b>' },
        ],
      },
    ]);
  });

  it('never throws, nor nests without end', () => {
    const depth = (blocks: readonly NoteBlock[]): number =>
      1 +
      Math.max(
        0,
        ...blocks.map((one) =>
          one.kind === 'quote' ? depth(one.children) : one.kind === 'list' ? Math.max(0, ...one.items.map(depth)) : 0,
        ),
      );
    for (const text of [
      '> '.repeat(5000),
      '['.repeat(5000),
      '*a '.repeat(3000),
      '- '.repeat(200),
      '\u0000',
      '`'.repeat(1000),
    ])
      expect(depth(noteBlocks(text))).toBeLessThan(20);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => void noteBlocks(text)),
      { numRuns: 200 },
    );
  });

  it('follows no strange address', () => {
    expect(safeHref('https://a.dk/"onclick=')).toBeNull();
    expect(safeHref(' https://a.dk ')).toBe('https://a.dk');
    expect(safeHref('/relativ')).toBeNull();
  });
});
