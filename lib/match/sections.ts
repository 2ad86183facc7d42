/** References to sections of law: `§ 27, stk. 1, nr. 1–7`, `kap. 18`, `§ 81/82`. */

const NUMBER = String.raw`\d{1,3}(?:\s?[a-zæøå](?![\p{L}\p{N}])|(?![\p{L}\p{N}]))`;
const NUMBERS = String.raw`${NUMBER}(?:\s?(?:[-–/]|,\s|\s(?:og|eller|samt)\s|\stil\s)\s?${NUMBER}(?![\p{L}\p{N}])){0,12}`;
const PARTS = String.raw`(?:,?\s(?:stk\.?|nr\.?|litra|pkt\.?)\s(?:${NUMBERS}|[a-zæøå](?![\p{L}\p{N}]))){0,8}`;
const AFTER = new RegExp(String.raw`,?\s?(?:§{1,2}\s?${NUMBERS}|kap\.?\s${NUMBERS}|kapitel\s${NUMBERS})${PARTS}`, 'uy');
const TAIL = new RegExp(
  String.raw`(?:,?\s(?:stk\.?|nr\.?|litra|pkt\.?)\s(?:${NUMBERS}|[a-zæøå](?![\p{L}\p{N}]))){1,8}`,
  'uy',
);
const NEXT = /(?:,\s|\s(?:og|eller|samt)\s)(?=§)/uy;
const BARE = new RegExp(String.raw`§{1,2}\s?${NUMBERS}${PARTS}`, 'uy');
const BEFORE = /§{1,2}\s?\d[^.;:!?\n§]{0,40}? i (?:den |lov om |lov |)$/u;
const OF_LAW =
  /(?:lov|loven|lovens|bekendtgørelsens?|forordningens?|direktivets?|cirkulærets?|vejledningens|vedtægten?s|vedtægternes|overenskomstens|aftalens|kontraktens|reglementets|statutternes) $/iu;

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** End of the section reference that follows a law's name ending at `at`, or -1. */
export function sectionAfter(text: string, at: number): number {
  return match(AFTER, text, at);
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
  return match(BARE, text, at);
}

/** Start of the section that a law's name at `at` belongs to (`§ 7 i sygedagpengeloven`), or -1. */
export function sectionBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 60), at);
  const found = BEFORE.exec(before);
  return found === null ? -1 : at - before.length + found.index;
}

/** Whether the section at `at` follows the name of the text it stands in: `lejelovens § 83`. */
export function isOfLaw(text: string, at: number): boolean {
  return OF_LAW.test(text.slice(Math.max(0, at - 24), at).replace(/\s$/u, ' '));
}
