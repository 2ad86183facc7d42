/** References to sections of law: `§ 27, stk. 1, nr. 1–7`, `kap. 18`, `§ 81/82`. */

/**
 * What no number may run on in: Latin letters and digits. Written out, because each of the many `\p{L}` this takes
 * the place of cost the first section on a page a millisecond of compiling.
 */
const NOT_IN_WORD = '(?![0-9A-Za-zÀ-ÖØ-öø-ɏ])';

/**
 * The letter of `§ 69 j`. After a space `i` is mostly the word (`§ 82 i tre måneder`) and counts before a sign alone, and
 * a letter with a full stop and more is a word cut short (`§ 85 m. støtte`).
 */
const LETTER = String.raw`(?:[a-zæøå]|\s[a-hj-zæøå](?!\.\s?[a-zæøå])|\si(?=[,.;:)]))`;
/** `§ 17.2` is written for `§ 17, stk. 2`. */
const NUMBER = String.raw`\d{1,3}(?:\.\d{1,2}(?!\.?\d))?${LETTER}?${NOT_IN_WORD}`;
/** `§ 85, 3 timer om ugen`, `§ 167 til 30. september`, `stk. 2, 2. pkt.`: no second section. */
const NO_SECTION = String.raw`(?!\s(?:timer?|t(?![a-zæøå])|dage?|uger?|md\.|mdr|måned|år|kr|pct|procent|gange?)|\s?%|\.?\s(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|\.\s?(?:pkt|punktum))`;
const NUMBERS = String.raw`${NUMBER}(?:\s?(?:[-–/]|,\s|\s(?:og|eller|samt)\s|\stil\s)\s?(?!\d+\st(?![a-zæøå]))${NUMBER}${NO_SECTION}){0,12}`;
/** `stk. 2`, `nr.3`, `litra a`, `2. pkt.` */
const PART = String.raw`,?\s(?:(?:stk|nr|pkt|litra)\.?(?:\s?${NUMBERS}|\s[a-zæøå]${NOT_IN_WORD})|\d{1,2}\.\s?(?:pkt\.?|punktum)${NOT_IN_WORD})`;
const AFTER = new RegExp(String.raw`,?\s?(?:§{1,2}|kap\.?\s|kapitel\s)\s?${NUMBERS}`, 'y');
const TAIL = new RegExp(`(?:${PART}){1,8}`, 'y');
const NEXT = /(?:,\s|\s(?:og|eller|samt)\s)(?=§)/y;
const BEFORE = /§{1,2}\s?\d[^.;:!?\n§]{0,40}? i (?:den |lov om |lov |)$/;
const OF_LAW =
  /(?:lov(?:ens?)?|bekendtgørelsens?|forordningens?|direktivets?|cirkulærets?|vejledningens|vedtægte(?:n?s|rnes)|overenskomstens|aftalens|kontraktens|reglementets|statutternes) $/i;

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** End of the section reference that follows a law's name ending at `at`, or -1. */
export function sectionAfter(text: string, at: number): number {
  const end = match(AFTER, text, at);
  return end < 0 ? -1 : Math.max(end, partsAfter(text, end));
}

/** End of the `, stk. 1, nr. 2` that follows a section ending at `at`, or -1. */
export function partsAfter(text: string, at: number): number {
  return match(TAIL, text, at);
}

/** Start of the next section of the same law in a list (`§ 24` in `§ 7, § 24 og § 27`), or -1. */
export function nextSection(text: string, at: number): number {
  return match(NEXT, text, at);
}

/** End of the bare section at `at`, or -1. */
export function sectionAt(text: string, at: number): number {
  return text[at] === '§' ? sectionAfter(text, at) : -1;
}

/** Start of the section that a law's name at `at` belongs to (`§ 7 i sygedagpengeloven`), or -1. */
export function sectionBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 60), at);
  const found = BEFORE.exec(before);
  return found === null ? -1 : at - before.length + found.index;
}

/** Whether the section at `at` follows the name of the text it stands in: `lejelovens § 83`. */
export function isOfLaw(text: string, at: number): boolean {
  return OF_LAW.test(text.slice(Math.max(0, at - 24), at).replace(/\s$/, ' '));
}
