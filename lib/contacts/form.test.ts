import { describe, expect, it } from 'vitest';
import { checkForm, FormValues, toForm } from './form.ts';
import { Contact, emptyContact, phoneEntry } from './schema.ts';

const at = '2026-11-23T08:00:00.000Z';
const filled = (): Contact =>
  Contact.parse({
    ...emptyContact(),
    id: '00000000-0000-4000-8000-000000000001',
    createdAt: at,
    updatedAt: at,
    name: 'NN',
    role: 'sagsbehandler',
    municipality: '0751',
    phones: [phoneEntry('99999901', 'direct', '8.30–10'), phoneEntry('lokal 1234', 'other')],
    emails: [{ address: 'nn@example.dk', note: '' }],
    gln: [{ number: '5798000362055', use: 'message' }],
    cvr: '64942212',
    ydernummer: '077410',
    sor: '633271000016006',
    url: 'https://example.dk/',
    terms: ['sygedagpenge'],
    note: 'linje 1\n\nlinje 2',
    confirmedOn: '2026-11-01',
  });

describe('a contact through the form', () => {
  it('comes out as it went in, shown the Danish way between', () => {
    const contact = filled();
    const values = toForm(contact);
    expect(values.phones[0]?.number).toBe('99 99 99 01');
    expect(values.ydernummer).toBe('77410');
    const { id: _id, createdAt: _c, updatedAt: _u, ...rest } = contact;
    const { draft, problems } = checkForm(values);
    expect(draft).toEqual(rest);
    // An extension can be kept; that nobody outside can dial it is said.
    expect(problems).toEqual([{ field: 'phones.1.number', level: 'warn', code: 'phone-form' }]);
    expect(FormValues.parse(values)).toEqual(values);
  });

  it('says what is wrong field by field and keeps what was typed', () => {
    const values = toForm(emptyContact());
    values.cvr = '12345678';
    values.url = 'ikke en adresse';
    values.emails = [{ address: 'nn@', note: '' }];
    values.gln = [{ number: '5798000362056', use: 'message' }];
    values.phones = [{ number: '', kind: 'direct', hours: '8–10', note: '' }];
    values.address.postalCode = '80';
    values.sor = '633271000016007';
    const { draft, problems } = checkForm(values);
    expect(problems.map(({ field, level, code }) => `${field} ${level} ${code}`).sort()).toEqual([
      'address.postalCode warn postcode-form',
      'cvr error cvr-check',
      'emails.0.address error email-form',
      'gln.0.number error gln-check',
      'name error name-missing',
      'phones.0.number error number-missing',
      'sor warn sor-check',
      'url error url-form',
    ]);
    expect(draft.cvr).toBe('12345678');
    expect(draft.address.postalCode).toBe('80');
  });

  it('drops rows nobody filled in', () => {
    const values = toForm(emptyContact());
    values.name = 'NN';
    values.phones = [{ number: ' ', kind: 'other', hours: '', note: '' }];
    values.emails = [{ address: '', note: '' }];
    values.channels = [
      { kind: 'other', value: '', note: '' },
      { kind: 'digital-post', value: '', note: '' },
    ];
    const { draft } = checkForm(values);
    expect(draft.phones).toEqual([]);
    expect(draft.emails).toEqual([]);
    expect(draft.channels).toEqual([{ kind: 'digital-post', value: '', note: '' }]);
  });
});
