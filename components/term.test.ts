import { describe, expect, it } from 'vitest';
import { displayTerm, sameWord, shownForms } from './term.ts';

describe('displayTerm', () => {
  it.each([
    ['jobafklaringsforløb', 'forløb', 'Jobafklaringsforløb'],
    ['ødem', 'fund', 'Ødem'],
    ['retssikkerhedslovens § 7 a', 'lov', 'Retssikkerhedslovens § 7 a'],
    ['anti-CCP', 'blodprøve', 'Anti-CCP'],
    ['LÆ 285', 'attest', 'LÆ 285'],
    ['eGFR', 'blodprøve', 'eGFR'],
    ['i.a.', 'begreb', 'i.a.'],
    ['indl.', 'frase', 'indl.'],
    ['obs', 'forkortelse', 'obs'],
    ['kardio-', 'ordled', 'kardio-'],
    ['mmol/l', 'begreb', 'mmol/l'],
  ] as const)('%s (%s) is shown as %s', (term, kind, shown) => {
    expect(displayTerm(term, kind)).toBe(shown);
  });
});

it('a word is the same in capitals and with soft hyphens', () => {
  expect(sameWord('Syge\u00ADdagpenge', 'sygedagpenge')).toBe(true);
  expect(sameWord('sygedagpengene', 'sygedagpenge')).toBe(false);
});

it('other forms are shown with names before what is cut short', () => {
  const also = [{ form: 'sdp.' }, { form: 'sygedagp.' }, { form: 'syge- og barselsdagpenge' }, { form: 'SDP' }];
  expect(shownForms({ also } as Parameters<typeof shownForms>[0])).toEqual([
    'syge- og barselsdagpenge',
    'SDP',
    'sdp.',
    'sygedagp.',
  ]);
});
