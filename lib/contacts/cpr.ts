/**
 * Finds CPR numbers in any way they are written, so that they can be warned about and kept out of the store
 * (knowledge section 4.1). Gives places and an explanation, never the number itself; nothing here is logged.
 *
 * A date that cannot be (31 February, month 13) clears a string; the modulus-11 check never does, since valid numbers
 * without it are issued since 2007: it only raises the certainty. Rather one warning too many: what is only
 * `possible` or `likely` may be denied by the reader for one field, one time.
 */
import { citizenTexts } from './text-da.ts';

export type CprForm = 'plain' | 'shifted' | 'letters-national' | 'letters-regional';
export type Certainty = 'certain' | 'likely' | 'possible';

export interface CprPlace {
  /** UTF-16 offsets in the text that was given. */
  start: number;
  end: number;
  form: CprForm;
  certainty: Certainty;
  /** At most the first two characters, the rest as dots: what may be shown. */
  masked: string;
  /** A Danish sentence that says why it was noticed. */
  why: string;
}

/** Longer texts are searched in full, but no more places than this are reported. */
const MOST_PLACES = 200;

/** Invisible characters that may stand anywhere: soft hyphen, zero-width, directional marks, word joiner, BOM. */
const HIDDEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const SPACE = '[ \\t\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]';
const DASH = '[-\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]';
const BREAK = '(?:\\r\\n|\\r|\\n|\\u2028)';
/** In addresses and file names. */
const ENCODED = '(?:%20|%2D|%E2%80%9[0-5]|%C2%A0|&nbsp;|&#160;|&shy;|\\+|_)';

/** Between the date and the last four: nothing, spaces, one sign, or one line break with or without a dash. */
const BEFORE_LAST = `(?:${SPACE}{0,3}(?:${DASH}|[./:*·•]|${ENCODED})?${SPACE}{0,3}|${SPACE}{0,3}${DASH}?${SPACE}{0,3}${BREAK}${SPACE}{0,8}${DASH}?${SPACE}{0,3})`;
const IN_DATE = `${SPACE}?(?:${DASH}|[./ ]|${ENCODED})${SPACE}?`;
const LAST = '(?<last>\\d{4}|[015-7][A-Za-z]{2}\\d)';

const FORMS: readonly RegExp[] = [
  // DDMMYY SSSS, in one or with a separator before the last four; also DDMMYYYY SSSS.
  new RegExp(
    `(?<!\\d)(?<day>\\d{2})(?<month>\\d{2})(?<year>\\d{2}|(?:18|19|20)\\d{2})(?<gap>${BEFORE_LAST})${LAST}(?!\\d)`,
    'gu',
  ),
  // DD.MM.YY-SSSS and its like, day and month with one or two digits.
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})${IN_DATE}(?<month>\\d{1,2})${IN_DATE}(?<year>\\d{2}|(?:18|19|20)\\d{2})(?<gap>${BEFORE_LAST})${LAST}(?!\\d)`,
    'gu',
  ),
  // 0 0 0 0 0 0 - 0 0 0 0: one digit at a time.
  new RegExp(
    `(?<!\\d)(?<day>\\d${SPACE}\\d)${SPACE}(?<month>\\d${SPACE}\\d)${SPACE}(?<year>\\d${SPACE}\\d)(?<gap>${SPACE}{1,3}${DASH}?${SPACE}{0,3})(?<last>\\d(?:${SPACE}\\d){3})(?!\\d)`,
    'gu',
  ),
];

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const LABEL = /(?:c\.?p\.?r\.?|person(?:nummer|nr))(?:[\s.-]*(?:nummer|numre|nr))?[\s.:=#-]*$/i;
const OTHER_LABEL =
  /(?:p-n(?:umme)?r|produktionsenhed|sags?n(?:umme)?r|sags?-?id|journaln(?:umme)?r|ordren(?:umme)?r|faktura(?:n(?:umme)?r)?|j\.?\s?nr|ref)[\s.:=#-]*(?:nr\.?)?[\s.:=#-]*$/i;
const CLOCK = /^(?:[01]\d|2[0-3])[0-5]\d$/;

/** Full-width and Arabic-Indic digits as plain ones, letter for letter, so that offsets stay. */
const plainDigits = (text: string): string =>
  text.replace(/[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.charCodeAt(0) & 0xf) % 10));

/** Location numbers (13 digits with a valid check digit, often in groups) blanked out, so that no part of one warns. */
function withoutGln(text: string): string {
  return text.replace(/(?<!\d)57(?:[ \u00A0]?\d){11}(?!\d)/g, (found) => {
    const digits = found.replace(/\D/g, '');
    const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
    return sum % 10 === 0 ? found.replace(/\d/g, 'x') : found;
  });
}

const squeeze = (text: string): string => text.replace(/\s/g, '');

/** The text without its invisible characters, and where each of what is left stood. */
function visible(text: string): { plain: string; placeOf(at: number): number } {
  if (text.search(HIDDEN) < 0) return { plain: text, placeOf: (at) => at };
  const gone = [...text.matchAll(HIDDEN)].map(({ index }, before) => index - before);
  return {
    plain: text.replace(HIDDEN, ''),
    // How many were taken out before this place: a search by halves, since a text may hold thousands.
    placeOf: (at) => {
      let [low, high] = [0, gone.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((gone[middle] ?? 0) <= at) low = middle + 1;
        else high = middle;
      }
      return at + low;
    },
  };
}

interface Parts {
  form: CprForm;
  digits: string;
}

/** The number's form when its date can be, else null. `digits` is only used for the check digit. */
function formOf(day: string, month: string, year: string, last: string): Parts | null {
  const d = Number(day);
  const m = Number(month);
  const days = DAYS[m - 1];
  if (days === undefined) return null;
  const shifted = d > 60;
  const real = shifted ? d - 60 : d;
  if (real < 1 || real > days) return null;
  const digits = day.padStart(2, '0') + month.padStart(2, '0') + year.slice(-2) + last;
  if (/[A-Za-z]/.test(last)) return { form: /^[17]/.test(last) ? 'letters-national' : 'letters-regional', digits };
  return { form: shifted ? 'shifted' : 'plain', digits };
}

const modulus11 = (digits: string): boolean =>
  WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(digits[place] ?? 0), 0) % 11 === 0;

/** A date with four-digit year followed by a space and a clock time without a dot: an appointment. */
const isAppointment = (year: string, gap: string, last: string, dated: boolean): boolean =>
  year.length === 4 && dated && /^\s+$/u.test(gap) && CLOCK.test(last);

function certaintyOf(before: string, gap: string, dated: boolean, { form, digits }: Parts): Certainty {
  if (LABEL.test(before)) return 'certain';
  if (form.startsWith('letters')) return 'likely';
  const dashed = new RegExp(DASH, 'u').test(gap);
  if (OTHER_LABEL.test(before) && !dashed) return 'possible';
  const checks = form === 'plain' && modulus11(digits);
  if (checks && dashed) return 'certain';
  if (dashed || checks) return 'likely';
  return dated && gap.trim() !== '' ? 'likely' : 'possible';
}

/** Every CPR number in `text`, in order. Empty for text without one. Never throws. */
export function findCpr(text: string): CprPlace[] {
  const places: CprPlace[] = [];
  // The cheap way out for nearly every text: ten characters that could be one need six digits at least.
  if ((text.match(/\p{Nd}/gu)?.length ?? 0) < 7) return places;
  const { plain: shown, placeOf } = visible(text);
  const plain = withoutGln(plainDigits(shown));
  const inText = (): CprPlace[] =>
    places
      .map((place) => ({ ...place, start: placeOf(place.start), end: placeOf(place.end - 1) + 1 }))
      .sort((a, b) => a.start - b.start);
  for (const [index, pattern] of FORMS.entries()) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
      // The next number may begin inside what was only a look-alike.
      pattern.lastIndex = match.index + 1;
      const { day = '', month = '', year = '', gap: between = '', last = '' } = match.groups ?? {};
      const four = squeeze(last);
      const parts = formOf(squeeze(day), squeeze(month), squeeze(year), four);
      if (!parts || isAppointment(squeeze(year), between, four, index === 1)) continue;
      const start = match.index;
      const end = start + match[0].length;
      if (places.some((place) => start < place.end && place.start < end)) continue;
      const certainty = certaintyOf(plain.slice(Math.max(0, start - 32), start), between, index === 1, parts);
      places.push({
        start,
        end,
        form: parts.form,
        certainty,
        masked: `${plain.slice(start, start + 2)}••••-••••`,
        why: `${citizenTexts.certainty[certainty]} Form: ${citizenTexts.form[parts.form]}.`,
      });
      pattern.lastIndex = end;
      if (places.length >= MOST_PLACES) return inText();
    }
  }
  return inText();
}

/** The text with every number found masked: for messages that must quote their surroundings. */
export function maskCpr(text: string): string {
  let masked = '';
  let from = 0;
  for (const { start, end, masked: shown } of findCpr(text)) {
    masked += text.slice(from, start) + shown;
    from = end;
  }
  return masked + text.slice(from);
}
