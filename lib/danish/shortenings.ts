/**
 * Words cut short with a full stop, as records and case notes write them: `virks.praktik`, `sygedagp.`,
 * `claud. intermittens`. What is usual is listed; the forms of a term with such words are made from its own.
 */

import { isEverydayShort } from './abbreviations.ts';

/** What is written, and the beginning of the words it stands for. */
const SHORTENED: Readonly<Record<string, string | readonly string[]>> = {
  a: 'arteria',
  abd: 'abdominal',
  add: 'adduktion',
  afkl: 'afklaring',
  aktionsdgn: 'aktionsdiagnose',
  amb: 'ambulatori',
  ankest: 'ankestyrelse',
  ant: 'anterior',
  arb: 'arbejd',
  arbejdsev: 'arbejdsevne',
  arbejdsm: 'arbejdsmedicin',
  arbejdsmed: 'arbejdsmedicin',
  arbejdspr: 'arbejdsprøvning',
  art: ['arteriel', 'arthritis', 'articulatio'],
  beh: 'behandl',
  belastn: 'belastning',
  beskæft: 'beskæftigelse',
  bev: 'bevægelse',
  bevill: 'bevilling',
  bevægel: 'bevægelighed',
  bidgn: 'bidiagnose',
  bilat: 'bilateral',
  bivirkn: 'bivirkning',
  børnepsyk: 'børnepsykiatri',
  ca: 'cancer',
  cerebr: 'cerebral',
  cerv: 'cervikal',
  claud: 'claudicatio',
  comm: 'commotio',
  dagp: 'dagpenge',
  degen: 'degenerativ',
  depr: 'depressi',
  depress: 'depression',
  dermatol: 'dermatologi',
  diagn: 'diagnosti',
  diast: 'diastolisk',
  diff: 'differential',
  dist: 'distal',
  dors: 'dorsal',
  duod: 'duoden',
  dysf: 'dysfunktion',
  ekst: 'ekstension',
  emot: 'emotionel',
  endokrin: 'endokrinologi',
  endokrinol: 'endokrinologi',
  ergot: 'ergoterap',
  erkl: 'erklæring',
  fastholdel: 'fastholdelse',
  fibromy: 'fibromyalgi',
  forandr: 'forandring',
  forebyg: 'forebygge',
  forl: 'forløb',
  forløbsp: 'forløbsplan',
  forst: 'forstyrrelse',
  forsørgelsesgrundl: 'forsørgelsesgrundlag',
  fosf: 'fosfat',
  fract: 'fractura',
  frakt: 'fraktur',
  funkt: 'funktion',
  funktionsn: 'funktionsnedsættelse',
  fysiot: 'fysioterap',
  førtidsp: 'førtidspension',
  gastroent: 'gastroenterologi',
  gastromed: 'gastromedicinsk',
  generalis: 'generalisere',
  genopt: 'genoptræning',
  genoptr: 'genoptræning',
  geriatr: 'geriatri',
  grad: 'graduere',
  gyn: 'gynækologi',
  helbr: 'helbred',
  helbredsm: 'helbredsmæssig',
  hered: 'hereditær',
  hjerteinsuff: 'hjerteinsufficiens',
  hypert: 'hypertension',
  hypot: 'hypotension',
  idiop: 'idiopatisk',
  idiopat: 'idiopatisk',
  indadrot: 'indadrotation',
  indiv: 'individuel',
  indst: 'indstilling',
  inf: 'inferior',
  'inf.med': 'infektionsmedicin',
  infekt: 'infektion',
  infl: 'inflammati',
  inkont: 'inkontinens',
  insuff: 'insufficiens',
  intens: 'intensiv',
  intermit: 'intermitteren',
  isk: 'iskæmisk',
  jobafkl: 'jobafklaring',
  kardiol: 'kardiologi',
  kir: 'kirurgi',
  klagefr: 'klagefrist',
  klin: 'klinisk',
  kogn: 'kogniti',
  komm: 'kommunal',
  kompl: 'komplicere',
  komplik: 'komplikation',
  konc: 'koncentration',
  kons: 'konsultation',
  kontanthj: 'kontanthjælp',
  kontanthjælpsm: 'kontanthjælpsmodtager',
  kontrolrtg: 'kontrolrøntgen',
  koord: 'koordinere',
  kron: 'kronisk',
  lat: 'lateral',
  ledighedsyd: 'ledighedsydelse',
  lig: ['ligamentum', 'ligament'],
  lumb: 'lumbal',
  lungemed: 'lungemedicin',
  lægeerkl: 'lægeerklæring',
  lægekons: 'lægekonsulent',
  løntilsk: 'løntilskud',
  m: ['musculus', 'morbus'],
  mal: 'malign',
  mb: 'morbus',
  med: 'medial',
  medik: 'medikamentel',
  merudg: 'merudgift',
  metast: 'metastase',
  midl: 'midlertidig',
  mikrobiol: 'mikrobiologi',
  mulighedserkl: 'mulighedserklæring',
  n: 'nervus',
  neuro: 'neurologi',
  neurofys: 'neurofysiologi',
  neurokir: 'neurokirurgi',
  neurol: 'neurologi',
  neurop: 'neuropati',
  neuropsyk: ['neuropsykologi', 'neuropsykiatri'],
  obst: 'obstetri',
  onkol: 'onkologi',
  opf: 'opfølgning',
  opfølgn: 'opfølgning',
  ort: 'ortopæd',
  'ort.kir': 'ortopædkirurgi',
  ortopædkir: 'ortopædkirurgi',
  osteopor: 'osteoporose',
  palp: 'palpation',
  parox: 'paroksysti',
  partsh: 'partshøring',
  patol: 'patologi',
  perif: 'perifer',
  perm: 'permanent',
  pers: 'personlig',
  plastikkir: 'plastikkirurgi',
  polyneurop: 'polyneuropati',
  post: 'posterior',
  postop: 'postoperativ',
  prim: 'primær',
  proc: 'processus',
  prog: 'progressiv',
  progr: 'progredieren',
  proks: 'proksimal',
  prox: 'proximal',
  præop: 'præoperativ',
  psyk: 'psyki',
  psykol: 'psykologi',
  psykot: 'psykotisk',
  pulm: 'pulmonal',
  radikulop: 'radikulopati',
  raskm: 'raskmeld',
  recid: 'recidiverende',
  refus: 'refusion',
  reha: 'rehabilitering',
  rehab: 'rehabilitering',
  rehabil: 'rehabilitering',
  resp: 'respiration',
  ress: 'ressource',
  ressourcef: 'ressourceforløb',
  reum: 'reumatologi',
  reumatol: 'reumatologi',
  reval: 'revalidering',
  revurd: 'revurdering',
  rot: 'rotation',
  rtg: 'røntgen',
  rygkir: 'rygkirurgi',
  sagsb: 'sagsbehand',
  sagsbeh: 'sagsbehand',
  samt: 'samtale',
  sdr: 'syndrom',
  sek: 'sekundær',
  selvst: 'selvstændig',
  seniorp: 'seniorpension',
  sens: 'sensibilitet',
  skiz: 'skizofreni',
  socialmed: 'socialmedicin',
  socialpæd: 'socialpædagog',
  socialrådg: 'socialrådgiver',
  socmed: 'socialmedicin',
  spec: 'special',
  speciallægeerkl: 'speciallægeerklæring',
  spont: 'spontan',
  stab: 'stabil',
  stat: 'status',
  sundhedskoord: 'sundhedskoordinator',
  sup: 'superior',
  supl: 'supplerende',
  suppl: 'supplerende',
  susp: 'suspekt',
  sygedagp: 'sygedagpenge',
  sygedagpengel: 'sygedagpengelov',
  sygedagpengemodt: 'sygedagpengemodtager',
  sygef: 'sygefravær',
  sygehist: 'sygehistorie',
  sygem: 'sygemeld',
  sympt: 'symptom',
  syndr: 'syndrom',
  syst: 'systemisk',
  systol: 'systolisk',
  terap: 'terapeutisk',
  tilb: 'tilbud',
  tilpasn: 'tilpasning',
  traum: 'traumatisk',
  tværf: 'tværfaglig',
  uarb: 'uarbejd',
  udadrot: 'udadrotation',
  udd: 'uddannelse',
  uddannelseshj: 'uddannelseshjælp',
  udredn: 'udredning',
  udvikl: 'udvikling',
  unders: 'undersøgelse',
  us: 'undersøgelse',
  v: 'vena',
  vask: 'vaskulær',
  ventr: 'ventricul',
  ves: 'vesikulær',
  vesik: 'vesikulær',
  virk: 'virksomhed',
  virkn: 'virkning',
  virks: 'virksomhed',
  virksomhedskons: 'virksomhedskonsulent',
  virksomhedspr: 'virksomhedspraktik',
  visit: 'visitation',
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
  const cut = words.map(cuts);
  const out: Shortened[] = [];
  cut.forEach((ways, at) => {
    for (const way of ways) {
      if (words.length === 1 && way.cut && way.form.length <= ALONE) continue;
      const last = at === words.length - 1;
      out.push({
        form: words.map((other, place) => (place === at ? way.form : other)).join(' '),
        cut: way.cut && last,
      });
    }
  });
  return [...all(words, cut), ...out].slice(0, MOST);
}

/** The form with every word cut that can be, when there are several (`koord. sagsbeh.`): for each way to cut the last. */
function all(words: readonly string[], cut: readonly Shortened[][]): Shortened[] {
  if (cut.filter((ways) => ways.length > 0).length < 2) return [];
  const before = words.slice(0, -1).map((word, at) => cut[at]?.[0]?.form ?? word);
  const lasts = cut.at(-1) ?? [];
  const ends = lasts.length > 0 ? lasts : [{ form: words.at(-1) ?? '', cut: false }];
  return ends.map((end) => ({ form: [...before, end.form].join(' '), cut: end.cut }));
}
