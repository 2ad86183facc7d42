/**
 * Phone numbers by libphonenumber: stored as +4512345678 (E.164), shown the Danish way, two and two. Short numbers
 * (112, 1813) and internal extensions are no E.164 numbers; they are kept as they were written.
 */
import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { type Checked, wrong } from './identifiers.ts';

const HOME: CountryCode = 'DK';
/** 112, 114, 1813, 1812, 116 117 …: three to six digits that begin with 1. */
const SHORT = /^1\d{2,5}$/;

const plainDigits = (text: string): string => text.normalize('NFKC').replace(/[\s.\-‐‑–()/]/gu, '');

function parsed(text: string): PhoneNumber | null {
  const clean = text
    .normalize('NFKC')
    .trim()
    .replace(/^tel:/i, '')
    .replace(/\(0\)/, '')
    .replace(/^00(?=\d)/, '+');
  const number = parsePhoneNumberFromString(clean, { defaultCountry: HOME, extract: false });
  return number?.isPossible() && (number.country !== HOME || /^[2-9]\d{7}$/.test(number.nationalNumber))
    ? number
    : null;
}

/** The stored form: E.164 (with `;ext=` where there is an extension), or the digits of a short number. */
export function checkPhone(text: string): Checked {
  const short = plainDigits(text);
  if (SHORT.test(short)) return { ok: true, value: short };
  const number = parsed(text);
  return number
    ? { ok: true, value: number.number + (number.ext ? `;ext=${number.ext}` : '') }
    : wrong('phone-form', 'phone');
}

/** `12 34 56 78` for Danish numbers, `+46 8 123 456` for others; what is no number comes back as it was. */
export function showPhone(stored: string): string {
  const [main = '', extension] = stored.split(';ext=');
  const number = main.startsWith('+') ? parsePhoneNumberFromString(main) : undefined;
  if (!number) return stored;
  const shown =
    number.country === HOME ? number.nationalNumber.replace(/(\d{2})(?=\d)/g, '$1 ') : number.formatInternational();
  return extension ? `${shown} lokal ${extension}` : shown;
}

/** What a `tel:` link holds. */
export const phoneLink = (stored: string): string => `tel:${stored.replace(/[^\d+;=a-z]/gi, '')}`;
