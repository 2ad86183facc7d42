import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SAMPLES } from '../../tests/fixtures/signatures.ts';
import { findCpr } from './cpr.ts';
import { MunicipalityFile, municipalityFinder } from './municipalities.ts';
import { recognise } from './recognise.ts';
import { Contact } from './schema.ts';

const finder = municipalityFinder(
  MunicipalityFile.parse(parse(readFileSync(new URL('../../content/municipalities.yaml', import.meta.url), 'utf8')))
    .municipalities,
);
const NOW = '2026-11-23T08:00:00.000Z';
const asContact = (draft: object) =>
  Contact.safeParse({ ...draft, id: '00000000-0000-4000-8000-000000000001', createdAt: NOW, updatedAt: NOW });

describe('signatures and letterheads', () => {
  it('are forty or more', () => expect(SAMPLES.length).toBeGreaterThanOrEqual(40));

  it.each(SAMPLES)('$what', ({ text, is }) => {
    const { draft } = recognise({ text }, finder);
    const { phones, emails, address, gln, channels, ...plain } = is;
    expect(draft).toMatchObject(plain);
    if (phones)
      expect(
        draft.phones.map(({ number, kind, hours }, at) => [
          number,
          kind,
          ...(phones[at]?.[2] === undefined ? [] : [hours]),
        ]),
      ).toEqual(phones.map((phone) => [...phone]));
    if (emails) expect(draft.emails.map((email) => email.address)).toEqual(emails);
    if (address) expect(draft.address).toMatchObject(address);
    if (gln) expect(draft.gln).toEqual(gln);
    if (channels) expect(draft.channels.map(({ kind }) => kind)).toEqual(channels);
    expect(asContact(draft).error).toBeUndefined();
  });
});

describe('links and data', () => {
  it('takes tel: and mailto: links with what their text says', () => {
    const { draft } = recognise({
      text: 'NN\nSagsbehandler',
      links: [
        { href: 'tel:+4599999901', text: 'Ring direkte 99 99 99 01 (8.30-10)' },
        { href: 'mailto:nn%40kommune.example.dk?subject=x', text: 'Skriv' },
        { href: 'tel:javascript', text: 'nej' },
        { href: 'https://example.dk', text: 'nej' },
      ],
    });
    expect(draft.phones).toEqual([{ number: '+4599999901', kind: 'direct', hours: '8.30–10', note: '' }]);
    expect(draft.emails).toEqual([{ address: 'nn@kommune.example.dk', note: '' }]);
  });

  it('believes JSON-LD before text', () => {
    const { draft } = recognise({
      text: 'Kontakt os\nTlf. 99 99 99 02',
      jsonLd: [
        {
          '@graph': [
            {
              '@type': 'MedicalClinic',
              name: 'Lægehuset Eksempel',
              telephone: '+45 99 99 99 02',
              address: {
                '@type': 'PostalAddress',
                streetAddress: 'Eksempelvej 1',
                postalCode: '8000',
                addressLocality: 'Aarhus C',
                addressCountry: 'DK',
              },
              contactPoint: [
                {
                  '@type': 'ContactPoint',
                  contactType: 'professionals',
                  telephone: '99999903',
                  hoursAvailable: {
                    dayOfWeek: ['https://schema.org/Monday', 'Friday'],
                    opens: '08:00',
                    closes: '10:30',
                  },
                },
              ],
            },
          ],
        },
      ],
    });
    expect(draft).toMatchObject({ kind: 'unit', name: 'Lægehuset Eksempel', sector: 'health' });
    expect(draft.address).toMatchObject({ street: 'Eksempelvej 1', postalCode: '8000', city: 'Aarhus C', country: '' });
    expect(draft.phones).toEqual([
      { number: '+4599999902', kind: 'main', hours: '', note: '' },
      { number: '+4599999903', kind: 'professional', hours: 'man–fre 8–10.30', note: '' },
    ]);
  });

  it('prefers the person among the data', () => {
    const { draft } = recognise({
      jsonLd: [
        {
          '@type': 'Organization',
          name: 'Eksempel Kommune',
          employee: {
            '@type': 'Person',
            name: 'Fornavn Efternavn',
            jobTitle: 'Sagsbehandler',
            worksFor: { name: 'Eksempel Kommune' },
            email: 'mailto:nn@kommune.example.dk',
          },
        },
      ],
    });
    expect(draft).toMatchObject({
      kind: 'person',
      name: 'Fornavn Efternavn',
      role: 'sagsbehandler',
      organisation: 'Eksempel Kommune',
    });
    expect(draft.emails[0]?.address).toBe('nn@kommune.example.dk');
  });

  it('reads an hCard with or without the prefixes of microformats 2', () => {
    for (const hCards of [
      [
        {
          fn: 'Fornavn Efternavn',
          org: { 'organization-name': 'Eksempel Kommune', 'organization-unit': 'Jobcenter' },
          tel: [{ type: 'cell', value: '22 22 22 04' }],
          adr: { 'street-address': 'Gade 1', 'postal-code': '7100', locality: 'Vejle' },
        },
      ],
      [
        {
          type: ['h-card'],
          properties: {
            'p-name': ['Fornavn Efternavn'],
            'p-org': ['Eksempel Kommune'],
            'p-organization-unit': ['Jobcenter'],
            'p-tel': [{ type: 'mobil', value: '22222204' }],
            'p-street-address': ['Gade 1'],
            'p-postal-code': ['7100'],
            'p-locality': ['Vejle'],
          },
        },
      ],
    ]) {
      const { draft } = recognise({ hCards });
      expect(draft).toMatchObject({
        kind: 'person',
        name: 'Fornavn Efternavn',
        organisation: 'Eksempel Kommune',
        unit: 'Jobcenter',
      });
      expect(draft.phones[0]).toMatchObject({ number: '+4522222204', kind: 'mobile' });
      expect(draft.address).toMatchObject({ street: 'Gade 1', postalCode: '7100', city: 'Vejle' });
    }
  });

  it('makes nothing of data that is something else', () => {
    for (const junk of [
      null,
      7,
      'x',
      [],
      [[[]]],
      { '@type': 5 },
      { '@type': 'Person' },
      { '@type': 'Person', name: { name: { name: [] } } },
    ])
      expect(recognise({ jsonLd: [junk], hCards: [junk] }).draft.name).toBe('');
  });
});

describe('what must not be kept', () => {
  const cpr = ['12', '05', '61', '-', '9007'].join('');
  it('drops a CPR number and says so', () => {
    const { draft, cprDropped } = recognise({ text: `NN\nSagsbehandler\nVedr. ${cpr}\nTlf. 99 99 99 05` });
    expect(cprDropped).toBe(1);
    expect(findCpr(JSON.stringify(draft))).toEqual([]);
    expect(draft.phones).toHaveLength(1);
  });
  it('keeps the host alone, never title or address of the page', () => {
    expect(recognise({ text: 'NN', host: 'portal.example.dk' }).draft.source).toEqual({
      kind: 'page',
      title: 'portal.example.dk',
      url: '',
    });
  });
});

describe('any text', () => {
  it('gives a draft that can be saved once it has a name, and never throws', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '\n',
        ' | ',
        'Tlf. 99 99 99 06',
        'Jobcenter',
        'Vej 1',
        '8000 Aarhus',
        'kl. 8-9',
        'EAN 5790001376147',
        'a@b.dk',
        'NN',
        'Sagsbehandler',
        'CVR 64942212',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { draft } = recognise({ text: pieces.join(' ') }, finder);
        expect(asContact({ ...draft, name: draft.name || 'x' }).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
