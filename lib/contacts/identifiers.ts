/**
 * The numbers of organisations and their check rules (knowledge section 4.2). Each check takes what a reader typed
 * or a page held and gives either the number in its stored form or a problem with a Danish message and the rule.
 * No check looks anything up: a number that passes may still not exist.
 */
import { type IdentifierProblem, identifierRules, identifierTexts } from './text-da.ts';

export type Checked =
  | { ok: true; value: string }
  | { ok: false; code: IdentifierProblem; message: string; help: string; rule: string };

const good = (value: string): Checked => ({ ok: true, value });
export const wrong = (code: IdentifierProblem, rule: keyof typeof identifierRules): Checked => ({
  ok: false,
  code,
  ...identifierTexts[code],
  rule: identifierRules[rule],
});

/** Digits only, or null when something else than digits and separators is in it. Full-width digits count. */
function digitsOf(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/[\s.\-‐‑–]/gu, '');
  return /^\d+$/.test(plain) ? plain : null;
}

const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + weight * Number(digits[place] ?? 0), 0);

const CVR_WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1];

/** CVR: 8 digits, modulus 11. Accepts `DK12345678`, spaces and dots. */
export function checkCvr(text: string): Checked {
  const digits = digitsOf(text.trim().replace(/^(?:dk|cvr(?:-?nr\.?|-?nummer)?:?)\s*-?/i, ''));
  if (digits?.length !== 8) return wrong('cvr-form', 'cvr');
  return weighted(digits, CVR_WEIGHTS) % 11 === 0 && Number(digits) > 0 ? good(digits) : wrong('cvr-check', 'cvr');
}

/** The GS1 check digit of the first 12 digits: what the 13th must be. */
export const glnCheckDigit = (first12: string): number =>
  (10 - (weighted(first12, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10;

/** GLN (location number, EAN): 13 digits, modulus 10. */
export function checkGln(text: string): Checked {
  const digits = digitsOf(text.trim().replace(/^(?:ean|gln)(?:-?nr\.?|-?nummer)?:?\s*/i, ''));
  if (digits?.length !== 13) return wrong('gln-form', 'gln');
  return Number(digits) > 0 && glnCheckDigit(digits) === Number(digits[12]) ? good(digits) : wrong('gln-check', 'gln');
}

/** Multiplication in the dihedral group D5 and the permutations of Verhoeff's scheme, as strings of ten digits. */
const D5 =
  '0123456789 1234067895 2340178956 3401289567 4012395678 5987604321 6598710432 7659821043 8765932104 9876543210';
const PERMUTE = '0123456789 1576283094 5803796142 8916043527 9453126870 4286573901 2793806415 7046913258';
const D5_ROWS = D5.split(' ');
const PERMUTE_ROWS = PERMUTE.split(' ');

/** Does the last digit check the rest by Verhoeff's scheme (as in SNOMED CT identifiers)? Digits only. */
export const verhoeffHolds = (digits: string): boolean =>
  [...digits].toReversed().reduce((sum, digit, place) => {
    const turned = Number(PERMUTE_ROWS[place % 8]?.[Number(digit)] ?? 0);
    return Number(D5_ROWS[sum]?.[turned] ?? 0);
  }, 0) === 0;

/**
 * SOR code: 11 to 18 digits. The check digit is Verhoeff's as in SNOMED CT; seen to hold for one published example
 * only (medium confidence), so `strict: false` lets a code through that fails it.
 */
export function checkSor(text: string, { strict = true } = {}): Checked {
  const digits = digitsOf(text.trim().replace(/^sor(?:-?kode|-?id)?:?\s*/i, ''));
  if (digits === null || digits.length < 11 || digits.length > 18) return wrong('sor-form', 'sor');
  return !strict || verhoeffHolds(digits) ? good(digits) : wrong('sor-check', 'sor');
}

/** Ydernummer: up to 6 digits, stored with 6 because leading zeros are lost on the way. Not unique to a person. */
export function checkYdernummer(text: string): Checked {
  const digits = digitsOf(text.trim().replace(/^yder(?:-?nr\.?|-?nummer|nummer)?:?\s*/i, ''));
  if (digits === null || digits.length > 6 || Number(digits) === 0) return wrong('yder-form', 'yder');
  return good(digits.padStart(6, '0'));
}

/** Kommunekode, 3 or 4 digits, stored with 4. `known` is the set of the 98 codes (lib/contacts/municipalities.ts). */
export function checkKommunekode(text: string, known: ReadonlySet<string>): Checked {
  const digits = digitsOf(text.trim());
  if (digits === null || !/^0?\d{3}$/.test(digits)) return wrong('kommune-form', 'kommune');
  const code = digits.padStart(4, '0');
  return known.has(code) ? good(code) : wrong('kommune-unknown', 'kommune');
}

/** Danish post codes have 4 digits; those of the Faroes 3 (100–970). Abroad anything goes: not checked here. */
export function checkPostalCode(text: string): Checked {
  const digits = digitsOf(text);
  return digits !== null && /^(?:\d{4}|[1-9]\d{2})$/.test(digits) ? good(digits) : wrong('postcode-form', 'postcode');
}

/** The HTML standard's e-mail pattern, with at least one dot in the domain (an intranet name is nobody's address). */
const EMAIL =
  /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?)+$/u;

export function checkEmail(text: string): Checked {
  const address = text.trim().replace(/^mailto:/i, '');
  return address.length <= 254 && EMAIL.test(address) ? good(address) : wrong('email-form', 'email');
}

const WEB = /^https?:\/\/[^\s/?#]+\.[^\s/?#]{2,}(?:[/?#]\S*)?$/i;

/** A web address; `www.x.dk` is taken as https. */
export function checkUrl(text: string): Checked {
  const trimmed = text.trim();
  const full = /^www\./i.test(trimmed) ? `https://${trimmed}` : trimmed;
  return full.length <= 2000 && WEB.test(full) ? good(full) : wrong('url-form', 'url');
}
