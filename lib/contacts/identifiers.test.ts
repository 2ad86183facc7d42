import { describe, expect, it } from 'vitest';
import { findHours } from './hours.ts';
import {
  type Checked,
  checkCvr,
  checkEmail,
  checkGln,
  checkKommunekode,
  checkPostalCode,
  checkSor,
  checkUrl,
  checkYdernummer,
} from './identifiers.ts';
import { checkPhone, phoneLink, showPhone } from './phone.ts';

const known = new Set(['0101', '0751']);
const short = (result: Checked) => (result.ok ? result.value : result.code);

/** Published examples of the knowledge base (section 4.2) pass; one digit off does not. */
const TABLE: readonly (readonly [string, (text: string) => Checked, string, string])[] = [
  ['CVR', checkCvr, '64942212', '64942212'],
  ['CVR', checkCvr, 'CVR-nr. 10 17 27 48', '10172748'],
  ['CVR', checkCvr, 'DK64942212', '64942212'],
  ['CVR', checkCvr, '64942213', 'cvr-check'],
  ['CVR', checkCvr, '6494221', 'cvr-form'],
  ['CVR', checkCvr, '00000000', 'cvr-check'],
  ['CVR', checkCvr, '6494221a', 'cvr-form'],
  ['GLN', checkGln, '5798000362055', '5798000362055'],
  ['GLN', checkGln, '5798 009 683 052', '5798009683052'],
  ['GLN', checkGln, 'EAN: 5790001376147', '5790001376147'],
  ['GLN', checkGln, '5790001376148', 'gln-check'],
  ['GLN', checkGln, '579000137614', 'gln-form'],
  ['SOR', checkSor, '633271000016006', '633271000016006'],
  ['SOR', checkSor, '633271000016007', 'sor-check'],
  ['SOR', checkSor, '1234567890', 'sor-form'],
  ['ydernummer', checkYdernummer, '77410', '077410'],
  ['ydernummer', checkYdernummer, 'Ydernr. 077410', '077410'],
  ['ydernummer', checkYdernummer, '1234567', 'yder-form'],
  ['ydernummer', checkYdernummer, '000000', 'yder-form'],
  ['kommunekode', (text) => checkKommunekode(text, known), '101', '0101'],
  ['kommunekode', (text) => checkKommunekode(text, known), '0751', '0751'],
  ['kommunekode', (text) => checkKommunekode(text, known), '0411', 'kommune-unknown'],
  ['kommunekode', (text) => checkKommunekode(text, known), '12', 'kommune-form'],
  ['postnummer', checkPostalCode, '8000', '8000'],
  ['postnummer', checkPostalCode, '100', '100'],
  ['postnummer', checkPostalCode, '80', 'postcode-form'],
  ['e-mail', checkEmail, ' nn@kommune.example.dk ', 'nn@kommune.example.dk'],
  ['e-mail', checkEmail, 'mailto:nn@lægehus.dk', 'nn@lægehus.dk'],
  ['e-mail', checkEmail, 'nn@kommune', 'email-form'],
  ['e-mail', checkEmail, 'nn kommune.dk', 'email-form'],
  ['web', checkUrl, 'www.kk.dk', 'https://www.kk.dk'],
  ['web', checkUrl, 'javascript:alert(1)', 'url-form'],
  ['telefon', checkPhone, '99 99 99 01', '+4599999901'],
  ['telefon', checkPhone, 'tel:+45-9999-9901', '+4599999901'],
  ['telefon', checkPhone, '0045 99999901', '+4599999901'],
  ['telefon', checkPhone, '+46 (0)8 123 456 78', '+46812345678'],
  ['telefon', checkPhone, '112', '112'],
  ['telefon', checkPhone, '18 13', '1813'],
  ['telefon', checkPhone, '09 99 99 99', 'phone-form'],
  ['telefon', checkPhone, '9999999', 'phone-form'],
  ['telefon', checkPhone, 'ring', 'phone-form'],
];

describe('checks', () => {
  it.each(TABLE)('%s: %s %s', (...row) => {
    const [, check, written, expected] = row;
    expect(short(check(written))).toBe(expected);
  });
  it('explain themselves in Danish with the rule', () => {
    const result = checkCvr('64942213');
    expect(result).toMatchObject({
      ok: false,
      message: expect.stringContaining('kontroltallet'),
      rule: expect.stringContaining('summen går op i 11'),
    });
  });
  it('let a SOR code through that fails the doubtful check when asked', () => {
    expect(checkSor('633271000016007', { strict: false }).ok).toBe(true);
  });
});

describe('phones', () => {
  it.each([
    ['+4599999901', '99 99 99 01'],
    ['+46812345678', '+46 8 123 456 78'],
    ['112', '112'],
    ['lokal 12', 'lokal 12'],
  ])('%s is shown as %s', (stored, shown) => expect(showPhone(stored)).toBe(shown));
  it('make links that dial', () => expect(phoneLink('+4599999901')).toBe('tel:+4599999901'));
});

describe('hours', () => {
  it.each([
    ['bedst 8.30-10', 'bedst 8.30–10'],
    ['man-fre kl. 8:00 - 9:00', 'man–fre 8–9'],
    ['torsdag 12.00 til 17.00', 'torsdag 12–17'],
    ['mandag og onsdag 9-10, torsdag 13-14', 'mandag og onsdag 9–10, torsdag 13–14'],
    ['hverdage 8-16', 'hverdage 8–16'],
    ['kl. 8-9 på hverdage', '8–9 på hverdage'],
  ])('%s', (written, tidy) => expect(findHours(written).map(({ hours }) => hours)).toEqual([tidy]));
  it.each(['8-10', '2024-2026', 'side 8-10', '12.05.2026', '99 99 99 01', '3-4 uger', '§§ 112-114'])(
    'leaves %s alone',
    (text) => expect(findHours(text)).toEqual([]),
  );
});
