/** The English of `text-da.ts` for numbers, citizens and duplicates; files and the store are in lib/text/problems.en.ts. */
import type { citizenTexts, duplicateTexts, identifierRules, identifierTexts } from './text-da.ts';

/** The same shape with any text in it. */
type Like<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Like<T[K]> };

export type IdentifierTexts = Like<typeof identifierTexts>;
export type IdentifierRules = Like<typeof identifierRules>;
export type CitizenTexts = Like<typeof citizenTexts>;
export type DuplicateTexts = Like<typeof duplicateTexts>;

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const identifierTextsEn: IdentifierTexts = {
  'cvr-form': { message: 'A CVR number has 8 digits.', help: 'Write the 8 digits without letters.' },
  'cvr-check': {
    message: 'This is no valid CVR number: the check does not hold.',
    help: 'See whether a digit was mistyped.',
  },
  'gln-form': {
    message: 'An EAN/location number has 13 digits.',
    help: 'Write all 13 digits. Danish numbers begin with 57.',
  },
  'gln-check': {
    message: 'This is no valid EAN/location number: the check digit does not match.',
    help: 'See whether a digit was mistyped.',
  },
  'sor-form': { message: 'A SOR code has 11 to 18 digits.', help: 'Copy the code from the SOR look-up.' },
  'sor-check': {
    message: 'The SOR code looks wrong: the check digit does not match.',
    help: 'Copy the code from the SOR look-up instead of typing it.',
  },
  'yder-form': {
    message: 'A provider number (ydernummer) has at most 6 digits.',
    help: 'Write the digits alone. Leading zeros are fine; Fagbro adds them itself.',
  },
  'kommune-form': {
    message: 'A municipality code has 3 or 4 digits, such as 101 or 0101.',
    help: 'Choose the municipality from the list.',
  },
  'kommune-unknown': {
    message: 'None of the 98 municipalities has that code.',
    help: 'Choose the municipality from the list. 0411 (Christiansø) is no municipality.',
  },
  'phone-form': {
    message: 'This phone number cannot be called.',
    help: 'A Danish number has 8 digits and begins with 2–9. Put the country code (+46 …) before a foreign one.',
  },
  'email-form': { message: 'Something is missing in the e-mail address.', help: 'It should look like name@place.dk.' },
  'url-form': { message: 'This web address cannot be used.', help: 'It should begin with https:// or http://.' },
  'postcode-form': { message: 'A Danish post code has 4 digits.', help: 'Write the post code with 4 digits.' },
};

export const identifierRulesEn: IdentifierRules = {
  cvr: 'CVR: 8 digits; weighted 2 7 6 5 4 3 2 1, the sum is a multiple of 11 (HL7 Danmark, dk-core, 4 June 2026).',
  gln: 'GLN/EAN: 13 digits; weights 1 3 1 3 … on the first 12, and the last digit fills up to the next 10 (GS1).',
  sor: 'SOR: at least 11 digits (HL7 Danmark, dk-core), built like a SNOMED code with a Verhoeff check digit at the end.',
  yder: 'Provider number: up to 6 digits; leading zeros are easily lost (HL7 Danmark, dk-core). The check rule is not public, so only the form is checked.',
  kommune:
    'Municipality code: 3 digits in speech, 4 with a leading zero in data; one of the 98 (list of HL7 Danmark, 4 June 2026).',
  phone: 'Phone: the Danish numbering plan as in Google’s libphonenumber; 8 digits shown two and two.',
  email: 'E-mail: a name, @ and a domain, as the browser’s own fields accept (HTML standard).',
  url: 'Web address: http or https.',
  postcode: 'Post code: 4 digits (Denmark, Greenland and the Faroes have 3 or 4).',
};

export const citizenTextsEn: CitizenTexts = {
  title: 'This looks like a CPR number',
  why: 'Fagbro keeps no CPR numbers. Contacts and notes are about words, rules and professionals, not about citizens.',
  remove: 'Delete the number, and the text is saved.',
  notCpr: 'It is no CPR number',
  notCprHelp: 'Holds for this field this time only. A P number or a case number can look alike.',
  certainty: {
    certain: 'Written as a CPR number.',
    likely: 'Ten digits that begin with a date.',
    possible: 'May be a CPR number, but also for instance a P number or a case number.',
  },
  form: {
    plain: 'date of birth and four digits',
    shifted: 'replacement number: 60 is added to the day',
    'letters-national': 'national replacement CPR (X-eCPR) with letters',
    'letters-regional': 'regional replacement CPR (D-eCPR) with letters',
  },
  found: (n) => `${plural(n, 'place', 'places')} in the text ${n === 1 ? 'looks' : 'look'} like a CPR number.`,
  notSaved: 'The text is not saved as long as the number is in it.',
  birth: {
    title: 'A name and a date of birth together can point at a citizen',
    help: 'Delete the date of birth if the note is about a citizen. You may save if it is not.',
  },
};

export const duplicateTextsEn: DuplicateTexts = {
  id: 'the same contact',
  email: 'same e-mail',
  phone: 'same phone number',
  gln: 'same EAN/location number',
  sor: 'same SOR code',
  'name-place': 'same name and place',
  name: 'same name',
};
