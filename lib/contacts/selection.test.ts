import { describe, expect, it } from 'vitest';
import { cprOf } from '../../tests/support/cpr.ts';
import { recognise } from './recognise.ts';
import { cleanSelection, PendingSelection, type RawSelection, selectedOf, statedIn } from './selection.ts';

const raw = (fields: Partial<RawSelection>): RawSelection => ({
  text: '',
  links: [],
  jsonLd: [],
  hCards: [],
  host: 'example.dk',
  ...fields,
});
/** No real number: 000000 is no date; the day 01 makes one that could be, and the last four are made up for the test. */
// Put together: only a number with a day in it is noticed, and none should stand here.
const CPR = cprOf('010100');

describe('a selection', () => {
  it('loses every CPR number, wherever it stood', () => {
    const cleaned = cleanSelection(
      raw({
        text: `NN, sagsbehandler\nVedr. ${CPR}\nTlf. 99 99 99 01`,
        links: [
          { href: 'tel:+4599999901', text: '99 99 99 01' },
          { href: `mailto:nn@example.dk?subject=Sag%20${CPR}`, text: 'Skriv' },
        ],
        hCards: [{ fn: 'NN', note: CPR }],
        jsonLd: [JSON.stringify({ '@type': 'Person', name: 'NN, sagsbehandler', taxID: CPR, serial: 101000000 })],
      }),
    );
    expect(cleaned).not.toBeNull();
    expect(JSON.stringify(cleaned)).not.toMatch(/010100|101000000/);
    expect(cleaned?.cprDropped).toBe(5);
    expect(cleaned?.text).toContain('99 99 99 01');
    const pending = PendingSelection.parse({ ...cleaned, id: crypto.randomUUID(), at: 1, windowId: null });
    const { draft } = recognise(selectedOf(pending));
    expect(draft.phones.map(({ number }) => number)).toEqual(['+4599999901']);
  });

  it('is nothing when nothing was selected', () => expect(cleanSelection(raw({ text: ' \n' }))).toBeNull());

  it('takes data of the page only for the one whose name was selected, persons first', () => {
    const data = [
      {
        '@type': 'Organization',
        name: 'Prøveby Kommune',
        telephone: '99999900',
        employee: { '@type': 'Person', name: 'Fornavn Efternavn' },
      },
      { '@type': 'Person', name: 'En Anden' },
    ];
    expect(statedIn('Fornavn  Efternavn\nPrøveby Kommune', data).map((one) => (one as { name: string }).name)).toEqual([
      'Fornavn Efternavn',
      'Prøveby Kommune',
    ]);
    expect(statedIn('Fornavn', data)).toEqual([]);
  });

  it('survives data that is no data', () => {
    expect(cleanSelection(raw({ text: 'NN', jsonLd: ['{', 'null', '[[[[1]]]]'] }))?.jsonLd).toEqual([]);
  });
});
