/** Which figure an entry is shown on, what is highlighted there, and what that is called. Pure. */
import type { BodyPlace } from '../../lib/knowledge/body.ts';
import type { PublishedEntry } from '../../lib/knowledge/published.ts';
import type { Kind } from '../../lib/knowledge/schema.ts';
import { LEVELS, type LevelSpan, levelsIn } from '../../lib/reading/spine-levels.ts';
import type { Language } from '../../lib/text/index.ts';

export type FigureName = 'spine' | 'shoulder' | 'elbow' | 'hand' | 'hip' | 'knee' | 'foot' | 'head' | 'torso' | 'whole';

export interface Where {
  figure: FigureName;
  /** Names of shapes. */
  parts: readonly string[];
  /** What is highlighted, in plain words. */
  here: string;
  /** On the spine, where levels are named. */
  levels?: LevelSpan;
}

type Spot = readonly [figure: FigureName, parts: readonly string[], da: string, en: string];

/**
 * Every place of lib/knowledge/body.ts, drawn or, with null, not: skin, muscles and bones are all over, and a picture
 * of all of it says less than the word.
 */
export const SPOTS: Record<BodyPlace, Spot | null> = {
  'hele-kroppen': null,
  hud: null,
  muskler: null,
  knogler: null,
  hoved: ['head', ['hoved'], 'hovedet', 'the head'],
  hjerne: ['head', ['hjerne'], 'hjernen', 'the brain'],
  oeje: ['head', ['oeje'], 'øjet', 'the eye'],
  oere: ['head', ['oere'], 'øret', 'the ear'],
  naese: ['head', ['naese'], 'næsen', 'the nose'],
  mund: ['head', ['mund'], 'munden', 'the mouth'],
  kaebe: ['head', ['kaebe'], 'kæben', 'the jaw'],
  hals: ['head', ['hals'], 'halsen', 'the neck'],
  nervesystem: [
    'whole',
    ['nervesystem'],
    'hjernen, rygmarven og nerverne',
    'the brain, the spinal cord and the nerves',
  ],
  blodkar: ['whole', ['blodkar'], 'hjertet og de store blodkar', 'the heart and the large vessels'],
  led: ['whole', ['led'], 'kroppens store led', 'the large joints of the body'],
  'ryg-hals': ['spine', ['C'], 'halsen, C1–C7', 'the neck, C1–C7'],
  'ryg-bryst': ['spine', ['Th'], 'brystryggen, Th1–Th12', 'the upper back, Th1–Th12'],
  'ryg-laend': ['spine', ['L'], 'lænden, L1–L5', 'the lower back, L1–L5'],
  ryg: ['spine', ['C', 'Th', 'L', 'S', 'haleben'], 'hele rygsøjlen', 'the whole spine'],
  skulder: ['shoulder', ['skulder'], 'skulderleddet', 'the shoulder joint'],
  overarm: ['whole', ['overarm'], 'overarmen', 'the upper arm'],
  albue: ['elbow', ['albue'], 'albueleddet', 'the elbow joint'],
  underarm: ['whole', ['underarm'], 'underarmen', 'the forearm'],
  haandled: ['hand', ['haandled'], 'håndleddet', 'the wrist'],
  haand: ['hand', ['haandrod', 'mellemhaand', 'fingre'], 'hånden', 'the hand'],
  bryst: ['torso', ['bryst'], 'brystet', 'the chest'],
  hjerte: ['torso', ['hjerte'], 'hjertet', 'the heart'],
  lunger: ['torso', ['lunger'], 'lungerne', 'the lungs'],
  mave: ['torso', ['mave'], 'maven og tarmene', 'the stomach and bowel'],
  lever: ['torso', ['lever'], 'leveren', 'the liver'],
  nyrer: ['torso', ['nyrer'], 'nyrerne', 'the kidneys'],
  blaere: ['torso', ['blaere'], 'blæren', 'the bladder'],
  underliv: ['torso', ['underliv'], 'underlivet', 'the lower abdomen'],
  baekken: ['hip', ['baekken'], 'bækkenet', 'the pelvis'],
  hofte: ['hip', ['hofte'], 'hofteleddet', 'the hip joint'],
  laar: ['whole', ['laar'], 'låret', 'the thigh'],
  knae: ['knee', ['knae'], 'knæleddet', 'the knee joint'],
  underben: ['whole', ['underben'], 'underbenet', 'the lower leg'],
  ankel: ['foot', ['ankel'], 'ankelleddet', 'the ankle joint'],
  fod: ['foot', ['talus', 'calcaneus', 'mellemfod', 'metatars', 'taa'], 'foden', 'the foot'],
};

const CUFF: Spot = [
  'shoulder',
  ['cuff'],
  'senerne over overarmens hoved',
  'the tendons over the head of the upper arm',
];
const KNEE_CAP: Spot = ['knee', ['patella'], 'knæskallen', 'the knee cap'];
const MENISCI: Spot = ['knee', ['menisk'], 'meniskerne', 'the menisci'];
const OUTER_ELBOW: Spot = ['elbow', ['lateral'], 'knoglefremspringet på ydersiden', 'the bony point on the outer side'];
const SI: Spot = ['hip', ['si-led'], 'leddene mellem korsben og hofteben', 'the joints between sacrum and hip bones'];
const COCCYX: Spot = ['hip', ['haleben', 'halebensegn'], 'halebenet', 'the coccyx'];
const THUMB_ROOT: Spot = ['hand', ['rodled'], 'tommelens rodled', 'the root joint of the thumb'];
const WRIST_BONES: Spot = ['hand', ['haandrod'], 'håndrodsknoglerne', 'the bones of the wrist'];
const DISCS: Spot = ['spine', ['disk'], 'skiverne mellem hvirvlerne', 'the discs between the vertebrae'];

/** Entries that mean a smaller part than their place. */
export const CLOSER: Record<string, Spot> = {
  acromion: ['shoulder', ['acromion'], 'skulderens tag', 'the roof of the shoulder'],
  clavicula: ['shoulder', ['clavicula'], 'kravebenet', 'the collar bone'],
  scapula: ['shoulder', ['scapula', 'acromion'], 'skulderbladet', 'the shoulder blade'],
  'rotator-cuff': CUFF,
  supraspinatus: CUFF,
  impingement: CUFF,
  'sc-led': ['shoulder', ['sc-led'], 'leddet mellem kraveben og brystben', 'the joint of collar bone and breastbone'],
  patella: KNEE_CAP,
  'patellofemorale-smerter': KNEE_CAP,
  meniscus: MENISCI,
  menisklaesion: MENISCI,
  mcmurray: MENISCI,
  tennisalbue: OUTER_ELBOW,
  'si-led': SI,
  sakroiliitis: SI,
  'os-coccygis': COCCYX,
  coccygodyni: COCCYX,
  'os-ilium': ['hip', ['ilium'], 'tarmbenene', 'the iliac bones'],
  inguinal: ['hip', ['lyske'], 'lysken', 'the groin'],
  femur: ['hip', ['femur'], 'lårbenene', 'the thigh bones'],
  rodledsartrose: THUMB_ROOT,
  carpus: WRIST_BONES,
  'mcp-led': ['hand', ['mcp'], 'fingrenes grundled', 'the knuckles'],
  karpaltunnelsyndrom: [
    'hand',
    ['karpaltunnel'],
    'stedet for tunnelen på håndleddets inderside',
    'the place of the tunnel on the inner side of the wrist',
  ],
  tinel: ['hand', ['karpaltunnel'], 'håndleddet', 'the wrist'],
  radius: ['elbow', ['radius'], 'spolebenet', 'the spoke bone'],
  ulna: ['elbow', ['ulna'], 'albuebenet', 'the ulna'],
  humerus: ['shoulder', ['humerus'], 'overarmsknoglen', 'the bone of the upper arm'],
  calcaneus: ['foot', ['calcaneus'], 'hælbenet', 'the heel bone'],
  metatars: ['foot', ['metatars'], 'mellemfodsknoglerne', 'the bones of the midfoot'],
  malleolus: ['foot', ['malleol'], 'den ydre ankelknude', 'the outer ankle bone'],
  akillestendinopati: ['foot', ['akilles'], 'akillessenen', 'the Achilles tendon'],
  'fasciitis-plantaris': ['foot', ['fodsaal'], 'senepladen under foden', 'the band under the foot'],
  'hallux-valgus': ['foot', ['mtp1', 'storetaa'], 'storetåens grundled', 'the root joint of the big toe'],
  fibula: ['knee', ['fibula'], 'lægbenet', 'the calf bone'],
  tibia: ['knee', ['tibia'], 'skinnebenet', 'the shin bone'],
  cerebellum: ['head', ['lillehjerne'], 'lillehjernen', 'the little brain'],
  cerebrum: ['head', ['storhjerne'], 'storhjernen', 'the great brain'],
  hypofyse: ['head', ['hypofyse'], 'hypofysen', 'the pituitary gland'],
  temporal: ['head', ['temporal'], 'tindingelappen', 'the temporal lobe'],
  'gl-thyreoidea': ['head', ['skjoldbruskkirtel'], 'skjoldbruskkirtlens plads', 'the place of the thyroid gland'],
  facialisparese: ['head', ['ansigt'], 'ansigtet', 'the face'],
  trigeminusneuralgi: ['head', ['ansigt'], 'ansigtet', 'the face'],
  suboccipital: ['head', ['nakke'], 'nakken lige under baghovedet', 'the neck right below the back of the head'],
  kaebeledsdysfunktion: ['head', ['kaebe', 'kaebeled'], 'kæben og kæbeleddet', 'the jaw and its joint'],
  retrosternal: ['torso', ['brystben'], 'området bag brystbenet', 'the area behind the breastbone'],
  abdomen: ['torso', ['bug'], 'bugen', 'the belly'],
  sakral: ['spine', ['S'], 'korsbenet', 'the sacrum'],
  lumbosakral: ['spine', ['L', 'S'], 'lænden og korsbenet', 'the lower back and the sacrum'],
  columna: ['spine', ['C', 'Th', 'L', 'S', 'haleben'], 'hele rygsøjlen', 'the whole spine'],
  diskus: DISCS,
  diskusdegeneration: DISCS,
  protrusion: DISCS,
};

/** A picture adds nothing to what is measured in a tube of blood, or to a medicine. */
const NO_PICTURE: ReadonlySet<Kind> = new Set(['blodprøve', 'medicin', 'kode', 'ordled', 'skala']);

const levelName = ({ from, to }: LevelSpan): string =>
  from === to ? (LEVELS[from] ?? '') : `${LEVELS[from]}${to === from + 1 ? '/' : '–'}${LEVELS[to]}`;

/** Shapes of a span of levels: two neighbours mean what is between them, else the vertebrae themselves. */
export function partsOf({ from, to }: LevelSpan): string[] {
  if (to === from + 1) return [`${LEVELS[from]}/${LEVELS[to]}`];
  return LEVELS.slice(from, to + 1);
}

/** Null where there is no place, or a picture would say less than the words. */
export function whereOf(
  entry: Pick<PublishedEntry, 'id' | 'kind' | 'body' | 'term'>,
  surface: string | undefined,
  language: Language,
  level: (levels: string) => string,
): Where | null {
  if (NO_PICTURE.has(entry.kind) || entry.body === undefined) return null;
  const spot = CLOSER[entry.id] ?? SPOTS[entry.body as BodyPlace];
  if (!spot) return null;
  const [figure, parts, da, en] = spot;
  if (figure === 'spine') {
    // The level in the text before that of the headword: an entry may stand for several levels.
    const levels = levelsIn(surface ?? '') ?? levelsIn(entry.term);
    if (levels) return { figure, parts: partsOf(levels), here: level(levelName(levels)), levels };
  }
  return { figure, parts, here: language === 'da' ? da : en };
}
