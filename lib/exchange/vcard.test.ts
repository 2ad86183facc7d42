import fc from 'fast-check';
import VCF from 'vcf';
import { describe, expect, it } from 'vitest';
import { anyContact } from '../../tests/fixtures/arbitrary.ts';
import type { Contact } from '../contacts/schema.ts';
import { ExchangeError } from './errors.ts';
import type { Making } from './incoming.ts';
import { fromVCard } from './vcard-in.ts';
import { toVCard } from './vcard-out.ts';

const NOW = '2026-11-23T08:00:00.000Z';
let next = 0;
const making: Making = { now: NOW, newId: () => `00000000-0000-4000-8000-${String(++next).padStart(12, '0')}` };
const read = (text: string): Contact[] =>
  fromVCard(text, making).map((one) => {
    if (one.state !== 'read') throw new Error(JSON.stringify(one));
    return one.item;
  });

describe('out and in', () => {
  it.each(['4.0', '3.0'] as const)('version %s loses nothing', (version) => {
    fc.assert(
      fc.property(fc.array(anyContact, { minLength: 1, maxLength: 3 }), (contacts) => {
        expect(read(toVCard(contacts, version))).toEqual(contacts);
      }),
      { numRuns: 150 },
    );
  });

  it.each(['4.0', '3.0'] as const)('version %s folds at 75 octets and ends its lines', (version) => {
    fc.assert(
      fc.property(anyContact, (contact) => {
        const text = toVCard([contact], version);
        expect(text.endsWith('END:VCARD\r\n')).toBe(true);
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(76);
      }),
      { numRuns: 50 },
    );
  });

  it('is read by a second library', () => {
    // That library takes the words BEGIN:VCARD for a new card even within a value.
    const plain = anyContact.filter((contact) => !JSON.stringify(contact).includes('BEGIN:VCARD'));
    fc.assert(
      fc.property(plain, fc.constantFrom('4.0' as const, '3.0' as const), (contact, version) => {
        const [card] = VCF.parse(
          toVCard([{ ...contact, name: 'Fornavn Efternavn', title: 'Sagsbehandler', note: 'en note' }], version),
        );
        expect(card?.get('fn').valueOf()).toBe('Fornavn Efternavn');
        expect(card?.get('title').valueOf()).toBe('Sagsbehandler');
        expect(card?.version).toBe(version);
        const emails = [card?.get('email') ?? []].flat().map((one) => one.valueOf());
        expect(emails).toEqual(contact.emails.map(({ address }) => address));
      }),
      { numRuns: 50 },
    );
  });
});

const APPLE = `BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//macOS 15.1//EN
N:Efternavn;Fornavn;;;
FN:Fornavn Efternavn
ORG:Eksempel Kommune;Jobcenter;
TITLE:Sagsbehandler
item1.EMAIL;type=INTERNET;type=pref:nn@kommune.example.dk
item1.X-ABLabel:_$!<Work>!$_
item2.TEL;type=pref:+45 99 99 99 01
item2.X-ABLabel:Direkte 8.30-10
TEL;type=CELL;type=VOICE:22 22 22 02
item3.ADR;type=WORK:;;Eksempelvej 1\\n2. sal;Vejle;;7100;Danmark
item3.X-ABADR:dk
BDAY:1961-05-12
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ
 AAAQABAAD
CATEGORIES:arbejde,kommune
UID:AAAA-BBBB:ABPerson
END:VCARD
`;
const GOOGLE = `BEGIN:VCARD
VERSION:3.0
FN:Lægehuset Eksempel
ORG:Lægehuset Eksempel
TEL;TYPE=MAIN:+4599999903
TEL;TYPE=WORK FAX:99999904
item1.URL:https\\://laegehuset.example.dk
item1.X-ABLabel:PROFILE
NOTE:Linje 1\\nLinje 2\\, med komma
END:VCARD
`;
const OUTLOOK = `BEGIN:VCARD
VERSION:2.1
N;LANGUAGE=da;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Efternavn;F=C3=B8rste
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:F=C3=B8rste Efternavn
ORG;CHARSET=windows-1252;ENCODING=QUOTED-PRINTABLE:Eksempel L=E6gehus;Sekretariat
TITLE:Sekretær, ledende
NOTE;ENCODING=QUOTED-PRINTABLE:Ring f=
=C3=B8rst=0D=0Aog skriv s=C3=A5
TEL;WORK;VOICE:99 99 99 05
TEL;CELL;VOICE:22222206
ADR;WORK;PREF;ENCODING=QUOTED-PRINTABLE:;;Gade 1=0D=0ABaghuset;By;;8000;Danmark
EMAIL;PREF;INTERNET:nn@laege.example.dk
REV:20261123T080000Z
END:VCARD
`;
const THUNDERBIRD = `BEGIN:VCARD
VERSION:4.0
EMAIL;PREF=1:nn@kommune.example.dk
FN:NN
N:;NN;;;
ORG:Eksempel Kommune;Ydelser
TEL;TYPE=work;VALUE=TEXT:99 99 99 07
TEL;VALUE=uri;TYPE="cell,voice":tel:+45-22-22-22-08
KIND:individual
UID:5e7a1c1e-6a0e-4b0e-9d3d-0c2b3f4a5b6c
X-CUSTOM1;VALUE=TEXT:noget
END:VCARD
`;

describe('cards of other programs', () => {
  const one = (text: string) => fromVCard(text, making)[0];
  it('Apple Contacts', () => {
    const card = one(APPLE);
    expect(card).toMatchObject({ state: 'read', known: false, left: ['BDAY', 'PHOTO'] });
    expect(read(APPLE)[0]).toMatchObject({
      kind: 'person',
      name: 'Fornavn Efternavn',
      organisation: 'Eksempel Kommune',
      unit: 'Jobcenter',
      role: 'sagsbehandler',
      phones: [
        { number: '+4599999901', kind: 'direct', hours: '8.30–10' },
        { number: '+4522222202', kind: 'mobile' },
      ],
      address: { street: 'Eksempelvej 1', extra: '2. sal', postalCode: '7100', city: 'Vejle', country: 'Danmark' },
      tags: ['arbejde', 'kommune'],
    });
  });
  it('Google Contacts', () => {
    expect(read(GOOGLE)[0]).toMatchObject({
      kind: 'unit',
      name: 'Lægehuset Eksempel',
      phones: [
        { number: '+4599999903', kind: 'main' },
        { number: '+4599999904', kind: 'fax' },
      ],
      url: 'https://laegehuset.example.dk',
      note: 'Linje 1\nLinje 2, med komma',
    });
  });
  it('Outlook (2.1, quoted-printable, two charsets)', () => {
    expect(read(OUTLOOK)[0]).toMatchObject({
      name: 'Første Efternavn',
      organisation: 'Eksempel Lægehus',
      unit: 'Sekretariat',
      title: 'Sekretær, ledende',
      note: 'Ring først\nog skriv så',
      phones: [{ number: '+4599999905' }, { number: '+4522222206', kind: 'mobile' }],
      address: { street: 'Gade 1', extra: 'Baghuset', postalCode: '8000', city: 'By' },
      emails: [{ address: 'nn@laege.example.dk' }],
    });
  });
  it('Thunderbird (4.0)', () => {
    expect(one(THUNDERBIRD)).toMatchObject({ known: true, left: ['X-CUSTOM1'] });
    expect(read(THUNDERBIRD)[0]).toMatchObject({
      id: '5e7a1c1e-6a0e-4b0e-9d3d-0c2b3f4a5b6c',
      name: 'NN',
      phones: [{ number: '+4599999907' }, { number: '+4522222208', kind: 'mobile' }],
    });
  });
  it('many in one file, the broken ones named', () => {
    const found = fromVCard(`${APPLE}${GOOGLE.replace('END:VCARD\n', '')}${OUTLOOK}støj\n`, making);
    expect(found.map((card) => (card.state === 'read' ? 'read' : card.code))).toEqual([
      'read',
      'vcard-cut',
      'read',
      'not-vcard',
    ]);
  });
  it('a CPR number anywhere in a card keeps it out', () => {
    const cpr = ['12', '05', '61', '-', '9007'].join('');
    expect(one(GOOGLE.replace('Linje 1', cpr))).toMatchObject({ state: 'unreadable', code: 'cpr', field: 'note' });
    expect(JSON.stringify(one(GOOGLE.replace('Linje 1', cpr)))).not.toContain(cpr);
  });
});

describe('files that are something else', () => {
  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['navn;telefon\nNN;1', 'not-vcard'],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR', 'not-vcard'],
  ])('%j is refused', (text, code) => {
    expect(() => fromVCard(text, making)).toThrow(ExchangeError);
    try {
      fromVCard(text, making);
    } catch (error) {
      expect(error).toMatchObject({ code });
    }
  });
});
