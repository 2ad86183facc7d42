import { expect, test } from 'vitest';
import { isOfLaw, nextSection, partsAfter, sectionAfter, sectionAt, sectionBefore } from './sections.ts';

/** What follows the law's name is taken as its section. */
function after(text: string): string {
  const end = sectionAfter(text, 3);
  return end < 0 ? '' : text.slice(3, end);
}

test.each([
  ['SDL § 7', ' § 7'],
  ['SDL § 7, stk. 1, nr. 2 og mere', ' § 7, stk. 1, nr. 2'],
  ['LAB § 68 a er', ' § 68 a'],
  ['LAB § 68 af hensyn', ' § 68'],
  ['LAS § 81/82.', ' § 81/82'],
  ['LAB kap. 18.', ' kap. 18'],
  ['LAB §§ 27 og 28', ' §§ 27 og 28'],
  ['LAB § 7, stk. 1 og 3', ' § 7, stk. 1 og 3'],
  ['LAB § 7, litra b', ' § 7, litra b'],
  ['LAS § 82 i tre måneder', ' § 82'],
  ['LAS § 69 j, stk. 2', ' § 69 j, stk. 2'],
  ['LAS § 69 i, stk. 2', ' § 69 i, stk. 2'],
  ['LAB § 85, 3 timer om ugen', ' § 85'],
  ['SEL § 85, 4 t. ugtl.', ' § 85'],
  ['SEL § 85, 4 t ugtl.', ' § 85'],
  ['SEL § 85 m. støtte', ' § 85'],
  ['LAB § 167 til 30. september', ' § 167'],
  ['SDL §27 stk.1 nr.2 kan', ' §27 stk.1 nr.2'],
  ['LSP § 17, stk. 2, 2. pkt., altså', ' § 17, stk. 2, 2. pkt.'],
  ['LSP § 7 a. Det', ' § 7 a'],
  ['LAB § 36-41 i otte tilfælde', ' § 36-41'],
  ['LSP § 17.2.', ' § 17.2'],
  ['LSP § 17.12.2024', ' § 17'],
  ['LAB og § 7', ''],
  ['LAB 7', ''],
])('%s', (text, expected) => {
  expect(after(text)).toBe(expected);
});

test('dele, næste paragraf og paragraf før loven', () => {
  expect(partsAfter('§ 27, stk. 1, nr. 3', 4)).toBe(19);
  expect(partsAfter('§ 27 og', 4)).toBe(-1);
  expect(nextSection('§ 7 og § 27', 3)).toBe(7);
  expect(sectionAt('§ 27, stk. 2', 0)).toBe(12);
  expect(sectionBefore('jf. § 7 i sygedagpengeloven', 10)).toBe(4);
  expect(sectionBefore('boede i sygedagpengeloven', 8)).toBe(-1);
});

test.each([
  ['lejelovens § 83', true],
  ['vedtægternes\u00a0§ 7', true],
  ['efter lov § 7', true],
  ['jf. § 7', false],
  ['lovende § 7', false],
])('%s hører til en navngiven lov: %s', (text, expected) => {
  expect(isOfLaw(text, text.indexOf('§'))).toBe(expected);
});
