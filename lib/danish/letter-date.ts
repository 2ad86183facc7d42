/**
 * The date of a letter, where its head plainly shows one. Pure. Only what is beyond doubt counts: a line that is
 * nothing but a date (`12. marts 2024`, `Egeby, den 12/3-24`), or one that says that it is the date of the document
 * (`Dato: 2024-03-12`). Dates in running text, deadlines, births, meetings and periods are none; two different dates
 * are no date. The reader is offered a date; a wrong one would show the wrong law, so silence is the better mistake.
 */

/** Lines looked at from the top of the document, and characters of a line that may still be a line of a head. */
export const HEAD_LINES = 24;
const LONGEST_LINE = 120;
/** No letter older than this is read for the law of its day: what looks like one is a birth. */
const OLDEST_YEARS = 15;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH =
  'januar|jan\\.?|februar|feb(?:r)?\\.?|marts|mar\\.?|april|apr\\.?|maj|juni|jun\\.?|juli|jul\\.?|august|aug\\.?|september|sept?\\.?|oktober|okt\\.?|november|nov\\.?|december|dec\\.?';
const YEAR = "(?:19|20)\\d{2}|['’]?\\d{2}";
/** Groups: d, month word, y · d, m, y · y, m, d. */
const DATE = `(?:(\\d{1,2})\\.?\\s?(${MONTH})\\s?(${YEAR})|(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})(?:\\s?[./-]\\s?|\\s)(${YEAR})|((?:19|20)\\d{2})-(\\d{2})-(\\d{2}))(?![\\d/-])`;
const CLOCK = '(?:T\\d{2}:\\d{2}\\S*|,?\\s*(?:kl\\.?\\s*)?\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?)?';
const WEEKDAY = '(?:(?:man|tirs|ons|tors|fre|lør|søn)dag,?\\s+)?';
const DEN = '(?:den\\s+|d\\.?\\s*)?';

/** Labels that say »the date of this document« and nothing else. */
const LABEL =
  '(?:dato|brevdato|brevets dato|dokumentdato|dokumentets dato|dateret|skrevet|skrevet den|dato for (?:brevet|afgørelsen|udstedelse)|afgørelsesdato|afsendelsesdato|afsendt|sendt)';
const LABELLED = new RegExp(`^${LABEL}\\s*(?::|\\s)\\s*${WEEKDAY}${DEN}${DATE}${CLOCK}(?=$|[\\s,;|·])`, 'iu');
/** `12. marts 2024`, `tirsdag den 12. marts 2024`, `Egeby, den 12. marts 2024`; without »den« a name and a birth. */
const BARE = new RegExp(`^(?:\\p{Lu}[\\p{L} .-]{1,28},\\s*(?=den\\s|d\\.))?${WEEKDAY}${DEN}${DATE}${CLOCK}\\.?$`, 'iu');
const LABEL_ALONE = new RegExp(`^${LABEL}\\s*:?$`, 'iu');
/** A line that names what the next line is: `Fødselsdato`, `Svarfrist`, `Næste møde:`. */
const OTHER_LABEL =
  /(?::|født|fødsel\p{L}*|f\.|cpr\p{L}*|\p{L}*frist|senest|møde\p{L}*|samtale|konsultation|aftale|periode|fra|til|modtaget|indlagt|udskrevet|sygemeldt|raskmeldt|opfølgning|gyldig\p{L}*|udskrift\p{L}*|printet|opdateret|fraværsdag|ankomst|undersøgt|operation|næste \p{L}+)$/iu;
const PLACE_TRAP =
  /^(?:født|fødselsdag|senest|frist|svarfrist|inden|fra|til|møde|samtale|konsultation|sygemeldt|raskmeldt|indlagt|udskrevet|modtaget|opstart|start|slut|ophør|egen læge)\b/iu;

const two = (n: number): string => String(n).padStart(2, '0');

/** `2024-03-12`; null where there is no such day. A year of two digits is this century's, unless that lies ahead. */
function dayOf(year: string, month: string, day: string, today: string): string | null {
  const digits = year.replace(/\D/g, '');
  const short = digits.length === 2;
  const named = MONTHS.indexOf(month.toLowerCase().slice(0, 3)) + 1;
  const m = named > 0 ? named : Number(month);
  const century = short && Number(digits) > Number(today.slice(2, 4)) ? 1900 : 2000;
  const y = short ? century + Number(digits) : Number(digits);
  const d = Number(day);
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d
    ? `${y}-${two(m)}-${two(d)}`
    : null;
}

function read(match: RegExpExecArray, today: string): string | null {
  const [, d1, word, y1, d2, m2, y2, y3, m3, d3] = match;
  if (d1 && word && y1) return dayOf(y1, word, d1, today);
  if (d2 && m2 && y2) return dayOf(y2, m2, d2, today);
  return y3 && m3 && d3 ? dayOf(y3, m3, d3, today) : null;
}

/** The same day as a CPR number begins with it: a number in `120324-` beside `12.3.2024` is somebody's birth. */
const birthOf = (date: string): string => `${date.slice(8)}${date.slice(5, 7)}${date.slice(2, 4)}`;

/**
 * `lines`: the lines at the top of a document in reading order, a term and its value on one line (`Dato: 12.3.2024`).
 * Answers `YYYY-MM-DD`, or null where nothing plain is there. `today` as well; the future and the distant past are no
 * dates of letters.
 */
export function letterDate(lines: readonly string[], today: string): string | null {
  const head = lines
    .slice(0, HEAD_LINES)
    .map((line) =>
      line
        .replace(/[\s\u00A0\u202F]+/gu, ' ')
        .replaceAll('\u00AD', '')
        .trim(),
    )
    .filter((line) => line !== '');
  const labelled = new Set<string>();
  const bare = new Set<string>();
  head.forEach((line, at) => {
    if (line.length > LONGEST_LINE) return;
    const told = LABELLED.exec(line);
    if (told) {
      const date = read(told, today);
      if (date) labelled.add(date);
      return;
    }
    const plain = BARE.exec(line);
    if (!plain || PLACE_TRAP.test(line)) return;
    const before = head[at - 1] ?? '';
    const date = read(plain, today);
    if (!date) return;
    if (LABEL_ALONE.test(before)) labelled.add(date);
    else if (!OTHER_LABEL.test(before)) bare.add(date);
  });
  const found = labelled.size > 0 ? labelled : bare;
  const [only] = found;
  if (found.size !== 1 || only === undefined || only > today) return null;
  if (Number(today.slice(0, 4)) - Number(only.slice(0, 4)) > OLDEST_YEARS) return null;
  if (labelled.size === 0 && head.some((line) => line.replace(/\s/g, '').includes(birthOf(only)))) return null;
  return only;
}
