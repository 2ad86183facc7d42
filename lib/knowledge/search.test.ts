import { describe, expect, it } from 'vitest';
import type { IndexRow } from './published.ts';
import { buildDictionary, foldDanish, stemDanish } from './search.ts';

const row = (term: string, also: string[] = [], side: IndexRow['side'] = 'employment', short = 'Tekst.'): IndexRow => ({
  id: term,
  term,
  side,
  kind: 'begreb',
  priority: 1,
  short,
  also,
  review: '2027-01-01',
});

const ROWS: IndexRow[] = [
  row('sygedagpenge', ['SDP', 'dagpenge ved sygdom']),
  row('sygedagpengeforsikring'),
  row('jobafklaringsforløb', ['jobafklaring', 'JAF'], 'employment', 'Et forløb, når sygedagpenge stopper.'),
  row('LÆ 285', ['attest til sygedagpengeopfølgning']),
  row('artrose', ['arthrosis', 'slidgigt'], 'health'),
  row('encefalopati', [], 'health'),
  row('anæmi', ['blodmangel'], 'health'),
  row('u.a.', ['uden anmærkninger'], 'health'),
  row('PHQ-9', [], 'health'),
  row('suicidal', [], 'health'),
  row('ødem', [], 'health'),
  row('åreforkalkning', [], 'health'),
  row('MTX', ['methotrexat'], 'health'),
  row('MR', [], 'health'),
  row('prolaps', [], 'health', 'Noget er faldet ud af sin plads.'),
  row('café-au-lait-plet', [], 'health'),
  row('§ 27-sag'),
];
const dictionary = buildDictionary(ROWS);
const first = (query: string) => dictionary.search(query)[0]?.row.term;
const all = (query: string, side?: IndexRow['side']) => dictionary.search(query, side).map((hit) => hit.row.term);

describe('search', () => {
  it.each([
    ['sygedagpenge', 'sygedagpenge'],
    ['Sygedagpengene', 'sygedagpenge'],
    ['sygedagpengenes', 'sygedagpenge'],
    ['sygedagp', 'sygedagpenge'],
    ['job', 'jobafklaringsforløb'],
    ['slid', 'artrose'],
    ['sydagpenge', 'sygedagpenge'],
    ['jaf', 'jobafklaringsforløb'],
    ['jobafklaringsforloebet', 'jobafklaringsforløb'],
    ['læ285', 'LÆ 285'],
    ['LAE 285', 'LÆ 285'],
    ['lae-285', 'LÆ 285'],
    ['arthrose', 'artrose'],
    ['artroser', 'artrose'],
    ['slidgigten', 'artrose'],
    ['encephalopathi', 'encefalopati'],
    ['anaemi', 'anæmi'],
    ['anemi', 'anæmi'],
    ['ua', 'u.a.'],
    ['u.a.', 'u.a.'],
    ['phq9', 'PHQ-9'],
    ['phq 9', 'PHQ-9'],
    ['suicidalt', 'suicidal'],
    ['suisidal', 'suicidal'],
    ['oedem', 'ødem'],
    ['aareforkalkning', 'åreforkalkning'],
    ['metotreksat', 'MTX'],
    ['cafe au lait', 'café-au-lait-plet'],
    ['prolapserne', 'prolaps'],
  ])('%s finds %s first', (query, term) => {
    expect(first(query)).toBe(term);
  });

  it('puts the exact headword before longer words and mentions', () => {
    expect(all('sygedagpenge').slice(0, 2)).toEqual(['sygedagpenge', 'sygedagpengeforsikring']);
    expect(all('sygedagpenge')).toContain('jobafklaringsforløb');
  });

  it('forgives no slip in short words', () => {
    expect(all('MTR')).not.toContain('MTX');
  });

  it('keeps to a sector when asked', () => {
    expect(all('artrose', 'employment')).not.toContain('artrose');
    expect(all('', 'health')).not.toContain('sygedagpenge');
  });

  it('lists everything in Danish order without a query', () => {
    const terms = all('');
    expect(terms).toHaveLength(ROWS.length);
    expect(terms.slice(-3)).toEqual(['ødem', 'åreforkalkning', '§ 27-sag']);
    expect(all('  – ')).toHaveLength(ROWS.length);
  });

  it('answers a phrase with any of its words when no entry has them all', () => {
    expect(all('patient med prolaps')).toContain('prolaps');
  });

  it('says nothing when nothing is like it', () => {
    expect(all('qqqqqqqq')).toEqual([]);
  });
});

describe('folding and stems', () => {
  it.each([
    ['Øjenlæge', 'oejenlaege'],
    ['rhinitis', 'rinitis'],
    ['psyche', 'psike'],
    ['café', 'kafe'],
    ['syge\u00ADdagpenge', 'sigedagpenge'],
  ])('%s folds to %s', (word, folded) => {
    expect(foldDanish(word)).toBe(folded);
  });

  it('brings the forms of a word together', () => {
    for (const forms of [
      ['borger', 'borgeren', 'borgere', 'borgernes'],
      ['forløb', 'forløbet', 'forløbene', 'forløbets'],
      ['ydelse', 'ydelsen', 'ydelser', 'ydelsernes'],
      ['kronisk', 'kroniske'],
    ])
      expect(new Set(forms.map((form) => stemDanish(foldDanish(form)))).size, forms.join()).toBeLessThanOrEqual(
        forms[0] === 'borger' ? 2 : 1,
      );
  });
});
