import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { compileLexicon, openLexicon } from '../lib/match/index.ts';
import { bytesOf, type LexiconLiteral, literalIn } from '../lib/portal/lexicon-literal.ts';
import { lexiconScript } from './lexicon-script.ts';

/** Terms with every kind of letter the lexicon writes in an own way. */
const FORMS = [
  { form: 'depression', inflection: 'sb. -en, -er, -erne' },
  { form: 'Ærø Åbyhøj', inflection: 'egennavn' },
  ...['WXYZ', 'ÆØÅ', 'DAS28', '§ 56', 'zoé', 'QT'].map((form) => ({ form, inflection: 'fork.' })),
];
const LEXICON = compileLexicon([{ index: 0, id: 'a', side: 1, priority: 1, forms: FORMS }]);
const SCRIPT = lexiconScript('abc', LEXICON);

describe('lexicon.js', () => {
  test('is one line of printable ASCII', () => {
    expect(SCRIPT).toMatch(/^[\x20-\x7e]+\n$/);
  });

  test('gives the bytes back, run or read, with and without the browser decoding base64 itself', () => {
    const scope: { __fagbroLexicon?: LexiconLiteral } = {};
    runInNewContext(SCRIPT, scope);
    const literal = literalIn(SCRIPT);
    expect(scope.__fagbroLexicon).toEqual(literal);
    if (!literal) throw new Error('no literal');
    expect(literal.id).toBe('abc');
    expect(bytesOf(literal)).toEqual(LEXICON);
    const native = Object.getOwnPropertyDescriptor(Uint8Array.prototype, 'setFromBase64');
    try {
      Reflect.deleteProperty(Uint8Array.prototype, 'setFromBase64');
      expect(bytesOf(literal)).toEqual(LEXICON);
      Object.defineProperty(Uint8Array.prototype, 'setFromBase64', {
        value(this: Uint8Array, text: string) {
          this.set(Buffer.from(text, 'base64'));
        },
        configurable: true,
      });
      expect(bytesOf(literal)).toEqual(LEXICON);
    } finally {
      Reflect.deleteProperty(Uint8Array.prototype, 'setFromBase64');
      if (native) Object.defineProperty(Uint8Array.prototype, 'setFromBase64', native);
    }
  });

  test('a literal with a character lost, changed or beyond ASCII is refused', () => {
    const literal = literalIn(SCRIPT);
    if (!literal) throw new Error('no literal');
    const { text, data } = literal;
    for (const damaged of [
      { ...literal, text: text.slice(1) },
      { ...literal, text: `${text.slice(0, 40)}~${text.slice(41)}` },
      { ...literal, text: `${text.slice(0, 40)}ø${text.slice(41)}` },
      { ...literal, data: `${data.slice(0, 100)}${data[100] === 'B' ? 'C' : 'B'}${data.slice(101)}` },
      { ...literal, data: data.slice(0, -4) },
    ])
      expect(() => openLexicon(bytesOf(damaged))).toThrow('Byg den igen');
  });

  test('a file that is not as built has no literal', () => {
    expect(literalIn('')).toBeNull();
    expect(literalIn('globalThis.__fagbroLexicon={"id":"a","data":"AAAA"};\n')).toBeNull();
  });
});
