/**
 * Time limits as they are written in a text: `inden 4 uger efter modtagelsen`, `senest den 12. marts 2026`. Finds and
 * repeats; what a limit means, and when it runs out, is not worked out here. Pure.
 */

export interface TimeLimit {
  /** As written, on one line. */
  text: string;
  kind: 'date' | 'length';
  count: number;
  /** First place, in UTF-16 code units. */
  at: number;
}

const MONTH =
  '(?:jan(?:uar)?|feb(?:ruar)?|mar(?:ts)?|apr(?:il)?|maj|jun[i]?|jul[i]?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '(?:(?:19|20)\\d{2}|\\d{2})';
/** No date runs on into more digits: the beginning of a CPR number is none. */
const END = '(?![\\d/]|[-.]\\d)';
const DATE = `(?:\\d{1,2}\\.\\s?${MONTH}(?:\\s(?:19|20)\\d{2})?|\\d{1,2}[./-]\\d{1,2}[./-]${YEAR}|\\d{1,2}/\\d{1,2}|(?:udgangen|slutningen) af ${MONTH}(?:\\s(?:19|20)\\d{2})?|uge \\d{1,2})${END}`;
const NUMBER = '(?:\\d{1,3}(?:[–-]\\d{1,3})?|én|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|fjorten|tyve|tredive)';
const UNIT = '(?:hverdage?|arbejdsdage?|kalenderdage?|døgn|dage?|uger?|måneder|måned|mdr\\.?|år)';
const LENGTH = `${NUMBER}\\s?${UNIT}(?![\\p{L}\\p{N}-])`;
/** What it is counted from: a few words. */
const FROM =
  '(?:\\s(?:efter|fra|før|siden)(?:\\s(?!og\\s|eller\\s)[a-zæøå]{1,24}(?![\\p{L}\\p{N}])){1,4}|\\sad gangen)?';

const WORD = '(?<![\\p{L}\\p{N}])';
const DATES = new RegExp(
  `${WORD}(?:senest|inden|(?:[a-zæøå]*frist(?:en)?(?:\\s(?:er|den|til))?:?)|til og med|t\\.o\\.m\\.|ophører|udløber|med virkning fra|fra og med|gælder fra)\\s(?:den\\s|d\\.\\s?|i\\s)?${DATE}`,
  'giu',
);
const LENGTHS = new RegExp(
  `${WORD}(?:(?:senest|inden(?:\\sfor)?|højst|op til|maks\\.?|max\\.?|mindst|ud over|mere end|i over|(?:[a-zæøå]*frist(?:en)?(?:\\s(?:på|er))?:?))\\s(?:de første\\s)?${LENGTH}${FROM}|${NUMBER}[-\\s]?(?:dages?|ugers?|måneders?|års?)[-\\s](?:s?frist|varsel|reglen|fristen)(?![\\p{L}\\p{N}]))`,
  'giu',
);

/** Different limits kept; a text with more is no letter. */
export const MOST_LIMITS = 40;

/** What a limit is counted from ends before a word with a capital: that may be somebody's name. */
const withoutNames = (limit: string): string =>
  limit.replace(/\s(?:efter|fra|før|siden)(?:\s\p{Ll}+)*\s\p{Lu}.*$/u, '');

/** The limits of a text in the order in which they stand, each wording once. */
export function timeLimits(text: string): TimeLimit[] {
  const found = new Map<string, TimeLimit>();
  for (const [kind, pattern] of [
    ['date', DATES],
    ['length', LENGTHS],
  ] as const)
    for (const match of text.matchAll(pattern)) {
      const written = match[0].replaceAll('\u00AD', '').replace(/\s+/g, ' ');
      const shown = withoutNames(written).replace(/[.,;]$/, '');
      const key = shown.toLowerCase();
      const known = found.get(key);
      if (known) known.count++;
      else if (found.size < MOST_LIMITS) found.set(key, { text: shown, kind, count: 1, at: match.index });
    }
  return [...found.values()].sort((a, b) => a.at - b.at);
}
