/**
 * Phone hours as people write them ("bedst 8.30–10", "man-fre kl. 8-9", "torsdag 12.00 til 17.00") found in a line of
 * text and written in one way. Times stay text: a reader must see what the owner wrote, not what a parser made of it.
 */
const DAY = '(?:man|tirs?|ons|tors?|fre|lør|søn|ma|ti|on|to|fr|lø|sø)(?:dag(?:e|ene)?)?(?:\\.(?!\\d))?';
const DAYS = `(?:(?:alle\\s+)?hverdage|dagligt?|alle\\s+dage|lige\\s+uger|ulige\\s+uger|${DAY}(?:\\s*(?:-|–|til|og|,|\\+|&)\\s*${DAY})*)`;
const CLOCK = '(?:kl\\.?\\s*)?(?:[01]?\\d|2[0-4])(?:[.:]?[0-5]\\d)?';
const RANGE = `${CLOCK}\\s*(?:-|–|—|til)\\s*${CLOCK}`;
const HOURS = new RegExp(
  `(?<![\\p{L}\\p{N}.+/-])(?:(?:bedst|helst|træffes|træffetid|telefontid|åbent|hverdage)\\s*:?\\s*)?(?:${DAYS}\\s*:?\\s*)?${RANGE}(?![\\p{L}\\p{N}/-]|\\.\\d)(?:\\s*(?:på\\s+)?${DAYS}(?!\\p{L}))?`,
  'giu',
);
/** A range of clock times has to look like one: with minutes, `kl.`, a day or a word for hours in front. */
const LOOKS_LIKE_HOURS = new RegExp(
  `[.:][0-5]\\d|kl\\.?|bedst|helst|træffe|telefontid|åben|(?<!\\p{L})${DAY}(?!\\p{L})|hverdag|daglig|uger`,
  'iu',
);

export interface FoundHours {
  /** Offsets in the text. */
  start: number;
  end: number;
  /** In one way of writing: `bedst 8.30–10`, `man–fre 8–9`. */
  hours: string;
}

/** `kl. 8:30 - 10` and `8.30 til 10.00` become `8.30–10`. */
export function tidyHours(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/^(?:telefontid|træffetid|træffes|åbningstid|åbent)\s*:?\s*/i, '')
    .replace(/(?<!\p{L})kl\.?\s*/giu, '')
    .replace(/(\d{1,2}):(\d{2})/g, '$1.$2')
    .replace(/(?<![\d.])0(\d)(?=\.|\s*[-–—]|\s|$)/g, '$1')
    .replace(/(\d)\.00(?!\d)/g, '$1')
    .replace(/\s*[-–—]\s*/g, '–')
    .replace(/(\d)\s+til\s+(\d)/giu, '$1–$2')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every stretch of hours in `text`; several in a row ("man 8–9, tors 12–13") come as one. `labelled` counts bare 8–10. */
export function findHours(text: string, labelled = false): FoundHours[] {
  const found: FoundHours[] = [];
  for (const match of text.matchAll(HOURS)) {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    if (!labelled && !LOOKS_LIKE_HOURS.test(match[0])) continue;
    const last = found.at(-1);
    if (
      last &&
      /^[\s,;]*(?:og|samt)?[\s,;]*$/u.test(text.slice(last.end, start)) &&
      !text.slice(last.end, start).includes('\n\n')
    ) {
      last.end = end;
      last.hours = tidyHours(text.slice(last.start, end).replace(/\s*\n\s*/g, ', '));
    } else found.push({ start, end, hours: tidyHours(match[0]) });
  }
  return found;
}
