/** Made-up entries, one for each state a component can be in. The words are real, what is said of them is filler. */

import type { Knowledge } from '../../components/reading.tsx';
import type { PublishedEntry } from '../../lib/knowledge/published.ts';
import type { Source } from '../../lib/knowledge/schema.ts';

export const TODAY = '2026-11-23';

const source = (id: string, title: string, dated?: string): Source => ({
  id,
  title,
  url: 'https://example.org/kilde',
  ...(dated ? { dated } : {}),
  seen: '2026-11-12',
});

const SOURCES = [
  source('E33', 'STAR: jobafklaringsforløb', '2026-02-01'),
  source('E53', 'Bekendtgørelse af lov om aktiv beskæftigelsesindsats'),
];

type Part = Partial<PublishedEntry> & Pick<PublishedEntry, 'id' | 'term' | 'side' | 'kind' | 'short'>;

let index = 0;
const entry = (part: Part): PublishedEntry => ({
  inflection: 'ubøj.',
  priority: 1,
  topic: 'gallery',
  sources: SOURCES,
  checked: '2026-11-12',
  review: '2027-06-30',
  confidence: 'high',
  index: index++,
  ...part,
});

export const jobafklaring = entry({
  id: 'jobafklaringsforloeb',
  term: 'jobafklaringsforløb',
  also: ['jobafklaring', 'JAF'],
  side: 'employment',
  kind: 'forløb',
  short:
    'Et forløb for den, der stadig er syg, når sygedagpengene stopper. Kommunen hjælper med at finde vej tilbage til arbejde, og borgeren får en lavere ydelse imens.',
  for: {
    gp: [
      'Din patient er ikke raskmeldt og ikke »tabt«. Ydelsen skifter, fordi sygedagpengeperioden er slut.',
      'Kommunen spørger typisk til skånehensyn og prognose, ikke til en ny diagnose.',
    ],
    caseworker: ['Afgørelsen skal begrundes i de konkrete oplysninger om arbejdsevnen.'],
    citizen: 'Du får stadig hjælp og en ydelse, selv om sygedagpengene stopper.',
  },
  facts: { duration: 'illustration, se kilderne', decides: 'Kommunen', pay: 'Lavere end sygedagpenge' },
  law: [
    { act: 'Lov om aktiv beskæftigelsesindsats', section: 'kap. 18', url: 'https://example.org/lov' },
    { act: 'Sygedagpengeloven', section: '§ 27' },
  ],
  ask: ['Hvilket tilbud er planlagt, og hvornår følges der op?'],
  misunderstandings: ['Et jobafklaringsforløb er ikke en førtidspension og ikke en straf.'],
  open: ['Om taksten ændres til januar, er ikke bekræftet.'],
  holds: [
    { from: '2014-07-01', state: 'in-force', source: 'E33' },
    {
      from: '2027-01-01',
      state: 'planned-end',
      note: 'Lovforslag i høring; vedtagelse er ikke bekræftet.',
      source: 'E33',
    },
  ],
  see: { terms: ['sygedagpenge', 'ressourceforloeb', 'fleksjob'], attests: ['lae-125'], roles: ['findes-ikke'] },
});

export const sygedagpenge = entry({
  id: 'sygedagpenge',
  term: 'sygedagpenge',
  side: 'employment',
  kind: 'ydelse',
  short: 'Ydelse til den, der er syg og ikke kan arbejde.',
  for: { gp: ['Patienten kan være helt eller delvist sygemeldt.'] },
  holds: [{ from: '1973-04-01', state: 'in-force' }],
  review: '2026-10-31',
});

export const ressource = entry({
  id: 'ressourceforloeb',
  term: 'ressourceforløb',
  side: 'employment',
  kind: 'forløb',
  short: 'Et længere forløb med støtte for borgere med komplekse problemer. Kan ikke længere bevilges.',
  holds: [
    { from: '2013-01-01', state: 'in-force' },
    { from: '2026-02-01', state: 'no-new-grants', note: 'Igangværende forløb kører videre til de slutter.' },
  ],
});

export const revalidering = entry({
  id: 'revalidering',
  term: 'revalidering',
  side: 'employment',
  kind: 'ydelse',
  short: 'En ydelse til den, der skulle omskoles. Den findes ikke længere.',
  holds: [
    { from: null, state: 'in-force' },
    { from: '2026-02-01', state: 'abolished' },
  ],
  confidence: 'medium',
});

export const planned = entry({
  id: 'nedsat-sats',
  term: 'nedsat sats',
  side: 'employment',
  kind: 'sats',
  short: 'En lavere sats for den, der har været syg længe. Den er foreslået.',
  holds: [{ from: '2027-01-01', state: 'planned', note: 'Forslaget er ikke vedtaget.' }],
});

export const unsure = entry({
  id: 'gammel-plan',
  term: 'beskæftigelsesplan',
  side: 'employment',
  kind: 'dokument',
  short: 'En plan, som skulle afløses. Datoen er passeret, uden at nogen har set på teksten igen.',
  holds: [{ from: '2026-07-01', state: 'planned-end' }],
});

export const fleksjob = entry({
  id: 'fleksjob',
  term: 'fleksjob',
  side: 'employment',
  kind: 'ydelse',
  short: 'Et job på særlige vilkår til den, der varigt kun kan arbejde lidt.',
});

export const attest = entry({
  id: 'lae-125',
  term: 'LÆ 125',
  side: 'employment',
  kind: 'attest',
  short: 'Attest, hvor lægen beskriver helbredet til brug for kommunens sag.',
});

export const longWord = entry({
  id: 'langt',
  term: 'arbejdsmarkedsuddannelsesgodtgørelsesberettigelsesvurdering',
  also: [
    'uddannelsesgodtgørelsesvurdering',
    'AMU-vurdering',
    'godtgørelsesvurdering',
    'berettigelsesvurdering',
    'AUG',
    'vurdering af uddannelsesgodtgørelse',
  ],
  side: 'employment',
  kind: 'proces',
  short: 'Et meget langt ord, som skal kunne stå i et smalt panel uden at bryde rammen.',
  sources: [],
});

export const prolaps = entry({
  id: 'prolaps',
  term: 'prolaps',
  also: ['prolapsus'],
  side: 'health',
  kind: 'diagnose',
  short:
    'Noget er faldet ud af sin plads. I ryggen og nakken er det kernen i en bruskskive mellem to hvirvler, som kan trykke på en nerve.',
  for: {
    gp: ['Beskriv funktion, ikke kun fund.'],
    caseworker: [
      'Kan betyde, at borgeren tåler mindre sidden, løft og vrid i en periode.',
      'Se efter, hvor prolapsen sidder: nakke påvirker ofte arm og hånd, lænd påvirker ofte ben og fod.',
    ],
  },
  caution: [
    'Ordet bruges også om livmoder, endetarm og hjerteklap.',
    'En prolaps på en scanning forklarer ikke altid smerterne.',
  ],
  ask: ['Hvor sidder prolapsen, og hvilke bevægelser og stillinger skal borgeren skånes for nu?'],
  parts: [
    { part: 'pro', meaning: 'frem' },
    { part: 'laps', meaning: 'fald' },
  ],
  see: { terms: ['phq-9'] },
});

export const prolapsPelvis = entry({
  id: 'nedsynkning',
  term: 'nedsynkning',
  also: ['prolaps'],
  side: 'health',
  kind: 'diagnose',
  short: 'Livmoder, blære eller endetarm er sunket ned. Det kan give tyngde og gøre tunge løft svære.',
});

export const phq = entry({
  id: 'phq-9',
  term: 'PHQ-9',
  side: 'health',
  kind: 'skala',
  short: 'Ni spørgsmål, som patienten selv svarer på. De viser, hvor mange tegn på depression der har været.',
  scale: {
    measures: 'Tegn på depression de seneste to uger.',
    min: 0,
    max: 27,
    good: 'low',
    bands: [
      { from: 0, to: 4, label: 'ingen eller få tegn' },
      { from: 5, to: 9, label: 'lette' },
      { from: 10, to: 14, label: 'moderate' },
      { from: 15, to: 19, label: 'moderate til svære' },
      { from: 20, to: 27, label: 'svære' },
    ],
    warning: 'Tallet er ikke en diagnose og siger ikke, hvad borgeren kan arbejde.',
  },
  caution: ['Et højt tal kan have flere årsager.'],
});

export const gaf = entry({
  id: 'gaf',
  term: 'GAF',
  side: 'health',
  kind: 'skala',
  short: 'Et samlet tal for, hvordan en person fungerer i hverdagen.',
  scale: {
    measures: 'Funktion i hverdagen.',
    min: 0,
    max: 100,
    good: 'high',
    warning: 'Tallet er et øjebliksbillede.',
  },
});

export const hb = entry({
  id: 'tsh',
  term: 'TSH',
  side: 'health',
  kind: 'blodprøve',
  short: 'En blodprøve, som viser, hvordan stofskiftet styres.',
  scale: {
    measures: 'Mængden af hormonet i blodet.',
    good: 'none',
    unit: 'mIU/l',
    warning: 'Grænser afhænger af laboratoriet.',
  },
});

export const kardio = entry({
  id: 'kardio',
  term: 'kardio-',
  side: 'health',
  kind: 'ordled',
  short: 'Har med hjertet at gøre.',
});

export const megali = entry({
  id: 'megali',
  term: '-megali',
  side: 'health',
  kind: 'ordled',
  short: 'Noget er større end normalt.',
});

export const ALL: readonly PublishedEntry[] = [
  jobafklaring,
  sygedagpenge,
  ressource,
  revalidering,
  planned,
  unsure,
  fleksjob,
  attest,
  longWord,
  prolaps,
  prolapsPelvis,
  phq,
  gaf,
  hb,
  kardio,
  megali,
];

export const knowledge: Knowledge = {
  entries: async (indices) => ALL.filter((one) => indices.includes(one.index)),
  find: async (ids) => ids.flatMap((id) => ALL.find((one) => one.id === id) ?? []),
};
