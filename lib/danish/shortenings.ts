/**
 * Words cut short with a full stop, as records and case notes write them: `virks.praktik`, `sygedagp.`,
 * `claud. intermittens`. What is usual is listed; the forms of a term with such words are made from its own.
 */

import { isEverydayShort } from './abbreviations.ts';

/** What is written, and the beginning of the words it stands for. */
const SHORTENED: Readonly<Record<string, string | readonly string[]>> = {
  a: 'arteria',
  abd: 'abdominal',
  afkl: 'afklaring',
  amb: 'ambulatori',
  ankest: 'ankestyrelse',
  ant: 'anterior',
  arb: 'arbejd',
  arbejdsev: 'arbejdsevne',
  arbejdspr: 'arbejdsprøvning',
  art: 'arteriel',
  beh: 'behandl',
  belastn: 'belastning',
  beskæft: 'beskæftigelse',
  bev: 'bevægelse',
  bevill: 'bevilling',
  bevægel: 'bevægelighed',
  bilat: 'bilateral',
  ca: 'cancer',
  cerv: 'cervikal',
  claud: 'claudicatio',
  comm: 'commotio',
  degen: 'degenerativ',
  depr: 'depressi',
  diagn: 'diagnosti',
  dist: 'distal',
  ekst: 'ekstension',
  erkl: 'erklæring',
  fastholdel: 'fastholdelse',
  fibromy: 'fibromyalgi',
  forl: 'forløb',
  fosf: 'fosfat',
  fract: 'fractura',
  frakt: 'fraktur',
  funkt: 'funktion',
  funktionsn: 'funktionsnedsættelse',
  fysiot: 'fysioterap',
  førtidsp: 'førtidspension',
  generalis: 'generalisere',
  grad: 'graduere',
  gyn: 'gynækologi',
  helbr: 'helbred',
  hered: 'hereditær',
  hjerteinsuff: 'hjerteinsufficiens',
  hypert: 'hypertension',
  idiop: 'idiopatisk',
  indadrot: 'indadrotation',
  indiv: 'individuel',
  indst: 'indstilling',
  inf: 'inferior',
  infl: 'inflammati',
  inkont: 'inkontinens',
  insuff: 'insufficiens',
  intermit: 'intermitteren',
  jobafkl: 'jobafklaring',
  kir: 'kirurgi',
  klagefr: 'klagefrist',
  kogn: 'kogniti',
  konc: 'koncentration',
  kons: 'konsultation',
  kontanthj: 'kontanthjælp',
  koord: 'koordinere',
  kron: 'kronisk',
  lat: 'lateral',
  lig: 'ligamentum',
  lumb: 'lumbal',
  lægeerkl: 'lægeerklæring',
  løntilsk: 'løntilskud',
  m: ['musculus', 'morbus'],
  mb: 'morbus',
  med: 'medial',
  medik: 'medikamentel',
  metast: 'metastase',
  midl: 'midlertidig',
  n: 'nervus',
  neurol: 'neurologi',
  neurop: 'neuropati',
  obst: 'obstetri',
  opf: 'opfølgning',
  opfølgn: 'opfølgning',
  'ort.kir': 'ortopædkirurgi',
  ort: 'ortopæd',
  osteopor: 'osteoporose',
  partsh: 'partshøring',
  patol: 'patologi',
  perif: 'perifer',
  perm: 'permanent',
  post: 'posterior',
  prim: 'primær',
  proc: 'processus',
  prog: 'progressiv',
  progr: 'progredieren',
  proks: 'proksimal',
  prox: 'proximal',
  psyk: 'psyki',
  psykol: 'psykologi',
  psykot: 'psykotisk',
  radikulop: 'radikulopati',
  raskm: 'raskmeld',
  recid: 'recidiverende',
  reha: 'rehabilitering',
  rehab: 'rehabilitering',
  resp: 'respiration',
  ress: 'ressource',
  reum: 'reumatologi',
  reval: 'revalidering',
  rtg: 'røntgen',
  sagsb: 'sagsbehand',
  samt: 'samtale',
  sek: 'sekundær',
  seniorp: 'seniorpension',
  socialmed: 'socialmedicin',
  spec: 'special',
  speciallægeerkl: 'speciallægeerklæring',
  sup: 'superior',
  supl: 'supplerende',
  suppl: 'supplerende',
  susp: 'suspekt',
  sygedagp: 'sygedagpenge',
  sygef: 'sygefravær',
  sygehist: 'sygehistorie',
  sympt: 'symptom',
  systol: 'systolisk',
  traum: 'traumatisk',
  tværf: 'tværfaglig',
  udadrot: 'udadrotation',
  udd: 'uddannelse',
  unders: 'undersøgelse',
  us: 'undersøgelse',
  v: 'vena',
  ves: 'vesikulær',
  vesik: 'vesikulær',
  virk: 'virksomhed',
  virkn: 'virkning',
  virks: 'virksomhed',
  virksomhedspr: 'virksomhedspraktik',
  vurd: 'vurdering',
  ydel: 'ydelse',
};

const PAIRS = Object.entries(SHORTENED).flatMap(([short, long]) =>
  [long].flat().map((one): [string, string] => [short, one]),
);

/** Fewest letters that must be left out: `regel.` saves nobody anything. */
const LEFT_OUT = 3;
/** Fewest letters of a single word's shortening that means something without the words beside it. */
const ALONE = 5;
/** Fewest letters after the full stop: `virks.praktik`. */
const REST = 4;
/** What binds the first part of a compound to the second, and goes with what is left out. */
const BINDING = /^(?:es|s|e)(?=\p{L}{4})/u;
const MOST = 6;

export interface Shortened {
  form: string;
  /** Its last word is cut, so it takes no endings. */
  cut: boolean;
}

/** The ways to cut one word: the text, and whether it ends there. */
function cuts(word: string): Shortened[] {
  const lower = word.toLowerCase();
  const capital = word !== lower;
  // Abbreviations and what holds signs stay as they are.
  if (!/^\p{L}\p{Ll}+$/u.test(word)) return [];
  const out: Shortened[] = [];
  for (const [short, long] of PAIRS) {
    if (!lower.startsWith(long) || isEverydayShort(short)) continue;
    const written = capital ? short[0]?.toUpperCase() + short.slice(1) : short;
    const rest = lower.slice(long.length);
    // Endings are left out with the rest of the word.
    if (rest.length <= 4 && lower.length - short.length >= LEFT_OUT) out.push({ form: `${written}.`, cut: true });
    const second = rest.replace(BINDING, '');
    if (second.length >= REST && rest.length > 4) out.push({ form: `${written}.${second}`, cut: false });
  }
  return out;
}

/**
 * The usual shortenings of a form, each with one or all of its words cut.
 *
 * @param form e.g. `virksomhedspraktik`, `claudicatio intermittens`
 */
export function shortenings(form: string): Shortened[] {
  const words = form.split(' ');
  const out: Shortened[] = [];
  words.forEach((word, at) => {
    for (const { form: written, cut } of cuts(word)) {
      if (words.length === 1 && cut && written.length <= ALONE) continue;
      const last = at === words.length - 1;
      out.push({ form: words.map((other, place) => (place === at ? written : other)).join(' '), cut: cut && last });
    }
  });
  return out.slice(0, MOST);
}
