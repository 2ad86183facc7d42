import { describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/read-content.ts';
import type { PublishedEntry } from '../knowledge/published.ts';
import { deadlinesKnown, openWays, partOf, wordsOf } from './municipal.ts';
import { SYSTEMS, systemOf } from './systems.ts';
import { bySystem, byWeight, isShort, longFor, questionsOf, scalesOf, shortForms, withEntries } from './words.ts';

const entry = (index: number, fields: Partial<PublishedEntry>): PublishedEntry => ({
  index,
  id: `e${index}`,
  term: `ord${index}`,
  inflection: 'ubøj.',
  side: 'health',
  kind: 'diagnose',
  priority: 2,
  short: 'Kort.',
  topic: 'health/psykiatri',
  sources: [],
  checked: '2026-11-23',
  review: '2027-11-23',
  confidence: 'high',
  ...fields,
});

const ENTRIES = [
  entry(0, { priority: 1, ask: ['Hvad betyder A?'] }),
  entry(1, { priority: 2, ask: ['Hvad betyder B?', 'Hvad betyder A?'] }),
  entry(2, { priority: 1, ask: ['Hvad betyder C?'] }),
  entry(3, {
    term: 'gaf',
    kind: 'skala',
    also: ['Global Assessment of Functioning', 'GAF-F'],
    topic: 'health/skalaer',
  }),
  entry(4, { term: 'intet abnormt', kind: 'frase', also: ['i.a.'] }),
  entry(5, {
    side: 'employment',
    kind: 'ydelse',
    term: 'sygedagpenge',
    priority: 1,
    facts: { duration: '22 uger.', deadline: '8 dage.' },
  }),
  entry(6, {
    side: 'employment',
    kind: 'attest',
    term: 'LÆ 285',
    facts: { deadline: '14 dage.' },
    ask: ['Til lægen: Hvad?', 'Til kommunen: Hvorfor?'],
  }),
  entry(7, { term: 'højre', kind: 'anatomi', topic: 'health/anatomi-retning' }),
];
const known = new Map(ENTRIES.map((one) => [one.index, one]));
const scaled = new Map(known).set(3, {
  ...(ENTRIES[3] as PublishedEntry),
  scale: { measures: 'Funktion.', min: 0, max: 100, good: 'high', warning: 'Et skøn.' },
});

const word = (entries: number[], more: { count?: number; at?: number; built?: boolean; texts?: string[] } = {}) => ({
  entries,
  built: more.built ?? false,
  count: more.count ?? 1,
  at: more.at ?? 0,
  forms: (more.texts ?? ['ord']).map((text) => ({ text, value: '' })),
});

describe('withEntries', () => {
  it('leaves out words of another version, and doubts what has several meanings', () => {
    const words = withEntries([word([0]), word([99]), word([0, 1]), word([0, 1], { built: true })], known);
    expect(words.map(({ doubtful, built }) => [doubtful, built])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });

  it('does not doubt a section of law that has an entry for the act as well', () => {
    const [one] = withEntries([word([5, 6], { texts: ['sygedagpengelovens § 27'] })], known);
    expect(one?.doubtful).toBe(false);
  });
});

describe('what matters most', () => {
  const words = withEntries(
    [
      word([1], { count: 9, at: 1 }),
      word([0, 2], { at: 2 }),
      word([0, 7], { built: true, at: 3 }),
      word([2], { at: 50 }),
      word([0], { at: 60 }),
      word([7], { at: 0 }),
    ],
    known,
  );

  it('is priority, then count, then place; doubtful words after all certain ones, built ones last', () => {
    expect(words.toSorted(byWeight).map(({ key }) => key)).toEqual(['2', '0', '1', '7', '0+2', 'built:ord']);
  });

  it('is grouped by part of medicine, with groups of their own for what is not certain', () => {
    expect(bySystem(words).map(({ system, words: group }) => [system, group.map(({ key }) => key)])).toEqual([
      ['psyke', ['2', '0', '1']],
      ['sted', ['7']],
      ['tvivl', ['0+2']],
      ['bygget', ['built:ord']],
    ]);
  });

  it('gives the questions: only authored ones, each once, none about a guess, none of the other side', () => {
    const asked = questionsOf(withEntries([word([1]), word([0], { at: 9 }), word([2, 4]), word([5])], known), 'health');
    expect(asked.map(({ text }) => text)).toEqual(['Hvad betyder A?', 'Hvad betyder B?']);
    const municipal = questionsOf(withEntries([word([6])], known), 'employment');
    expect(municipal.map(({ text }) => text)).toEqual(['Til kommunen: Hvorfor?']);
    const authored = ENTRIES.flatMap(({ ask = [] }) => ask);
    for (const { text } of asked) expect(authored).toContain(text);
  });
});

describe('short forms', () => {
  it.each(['i.a.', 'c/u', 'GAF-F', 'MR', 'HbA1c', 've.', 'obs.', 'u.a.'])('%s is short', (form) => {
    expect(isShort(form)).toBe(true);
  });

  it.each(['lumbago', 'Morbus Bechterew', 'DISPOSITIONER', 'a', '123'])('%s is not', (form) => {
    expect(isShort(form)).toBe(false);
  });

  it.each([
    ['GAF-F', 'Global Assessment of Functioning', true],
    ['i.a.', 'intet abnormt', true],
    ['MoCA', 'Montreal Cognitive Assessment', true],
    ['UE', 'underekstremitet', true],
    ['ALAT', 'basisk fosfatase', false],
    ['TSH', 'stofskiftetal', false],
    ['NSAID', 'NSAID-præparat', false],
    ['Subj.', 'subjektivt', true],
    ['ve.', 'sinister', false],
  ])('%s stands for »%s«: %s', (form, name, stands) => {
    expect(longFor(form, entry(9, { term: name }))).toBe(stands ? name : null);
  });

  it('are resolved by a name the letters stand for, doubtful ones with every meaning', () => {
    const words = withEntries(
      [
        word([4, 7], { texts: ['i.a.'], at: 1 }),
        word([3], { texts: ['GAF-F', 'GAF'], at: 5 }),
        word([4], { texts: ['intet abnormt', 'i.a.'], at: 9 }),
      ],
      known,
    );
    expect(
      shortForms(words).map(({ form, meanings, word: { doubtful } }) => [
        form,
        meanings.map(({ long }) => long),
        doubtful,
      ]),
    ).toEqual([
      ['GAF-F', ['Global Assessment of Functioning'], false],
      ['GAF', ['Global Assessment of Functioning'], false],
      ['i.a.', ['intet abnormt'], false],
      ['i.a.', ['intet abnormt', null], true],
    ]);
  });

  it('leave out headings and levels of the spine', () => {
    const words = withEntries(
      [word([0], { texts: ['STATUS'] }), word([7], { texts: ['L4/L5'] })],
      new Map(known).set(0, entry(0, { term: 'status' })),
    );
    expect(shortForms(words)).toEqual([]);
  });
});

describe('scales', () => {
  it('are those of certain words, with values first', () => {
    const found = scalesOf(
      withEntries(
        [
          {
            ...word([3]),
            forms: [
              { text: 'GAF', value: '' },
              { text: 'GAF', value: ' 45' },
            ],
          },
          word([3, 0]),
        ],
        scaled,
      ),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.forms[0]).toEqual({ text: 'GAF', value: ' 45' });
  });
});

describe('a municipal text', () => {
  const words = withEntries([word([5]), word([6]), word([0]), word([5, 6])], known);

  it('is told apart by what its words are; doubtful ones are in no part', () => {
    expect(words.filter(({ doubtful }) => !doubtful).map(partOf)).toEqual(['ydelser', 'attester', 'ord']);
    expect(wordsOf(words, 'ydelser').map(({ key }) => key)).toEqual(['5']);
  });

  it('has the deadlines the dictionary knows, each once; those of attests are told with the attest', () => {
    const twice = [...words, ...words.filter(({ key }) => key === '5')];
    expect(deadlinesKnown(twice).map(({ deadline }) => deadline)).toEqual(['8 dage.']);
  });

  it('shows open ways, plans last and marked, closed ones not at all', () => {
    const way = (id: string, state: 'in-force' | 'abolished' | 'planned', from = '2020-01-01') => ({
      id,
      name: id,
      label: '',
      entry: true,
      holds: [{ from, state }],
    });
    const near = [way('plan', 'planned', '2027-06-01'), way('gone', 'abolished'), way('open', 'in-force')];
    expect(openWays(near, '2026-11-23', '2026-11-23').map(({ id, plan }) => [id, plan])).toEqual([
      ['open', false],
      ['plan', true],
    ]);
  });
});

describe('systemOf', () => {
  const { entries } = readContent();

  it('keeps the letters of ICD-10 and ICPC-2 apart', () => {
    const code = (id: string) => systemOf({ id, kind: 'kode', topic: 'codes' });
    expect([code('icd10-f321'), code('icpc2-f'), code('icd10-l400'), code('icpc2-l86')]).toEqual([
      'psyke',
      'sanser',
      'hud',
      'bevaegeapparat',
    ]);
    expect(code('icd10-kapitel-13')).toBe('bevaegeapparat');
  });

  it('places every medical word of the dictionary, few of them in the group that claims nothing', () => {
    const groups = Map.groupBy(
      entries.filter(({ entry: { side, kind } }) => side === 'health' && kind !== 'ordled'),
      ({ entry: { id, kind, body }, topic }) => systemOf({ id, kind, body, topic }),
    );
    for (const system of groups.keys()) expect(SYSTEMS).toContain(system);
    const all = [...groups.values()].reduce((sum, group) => sum + group.length, 0);
    expect((groups.get('almen')?.length ?? 0) / all).toBeLessThan(0.08);
  });
});
