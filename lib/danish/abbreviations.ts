/**
 * Abbreviations: the shapes one authored abbreviation takes in text, and the everyday words that look the same.
 */
import { type Atom, atomize, DOT, DOT_SPACE, GLUED, HYPHENATED, SPACE } from './atoms.ts';

/**
 * Short everyday words. A dotted abbreviation spelled like one keeps its dot (`ve.`, `sin.`), and capitals prove
 * nothing for an abbreviation spelled like one when the whole line is in capitals (`ALS`, `AT`).
 */
const EVERYDAY = new Set(
  (
    'ad af al alle als alt am an and andre ar arm art as at audit av bad ben bil bo bor by byg børn cat da dag dash de dem den ' +
    'der det dig din dit do dog du dyr då ed el eller elm em en end eng er et fag far fat fed fem fin fire fod for fra fri frit ' +
    'fund fx få får fø går gift glad god hads ham han har hav hen her hest hin hjem hold hos hun hund hus hvad hver hvis høj hør ' +
    'hø håb hård i ide ikke ild ind ingen is ja jeg jer job jo kan kar kat ked kend kom kop kort kun kur kys køb kø køn lab lad ' +
    'lag land lang lav le led let lev lide lige lille lo lov luk lys læs løb løn løs lån mad mand mange mark me med meget mel ' +
    'men mere mig min mini mit mod mor ms mund mus må mål nat ned nej ni nok nu ny nye næ når o obs og om ond op ord os ost over ' +
    'pas pen pet pind plan pol pris på på ra rat red ren ret rig ring ro rod ros rum ryg ryk råd så sag sal sang sara se seks sen ' +
    'sep ses sid side sig sin sit sjov skal ske ski sko sky slag slem smuk snart sne so sol som sort sov spis stor stol sum syn ' +
    'syg syv syd sæt sød så tag tal tand te tid til tit to tog tre tro tung ty tyk tør tå ud uge uger under ung ur us uret ve ved ' +
    'vej vel ven vi vil vin vis vor vær væk våd øl øm øre år å års gang hal spil mar apr jan feb aug okt nov dec maj jun jul ' +
    'sat sad set gav lå lod fås ses sås bad hang stod lig dets disse soc kon man par per post rask sand sats sur test dame bank bar bed bog bold bord brug bund dom dyb dårlig ende form gade ' +
    'gas gem gå hat hel hvid hånd ide jul kam klar kold kone krop leg los lur mat nogen næse pause pil port prop put rad rank rap ' +
    'rest rute røg sans sejl sild skat skib slot stat stop svar svag tak tand tele tank tema top tur type vand vare varm vest'
  ).split(' '),
);

/** True when a short word in small letters is ordinary Danish. */
export function isEverydayShort(word: string): boolean {
  return EVERYDAY.has(word.toLowerCase());
}

/** Letters with a number after them: `HbA1c`, `FEV1`. */
function isCoded(atoms: readonly Atom[]): boolean {
  const [first, second] = atoms;
  return first !== undefined && second !== undefined && first.text.length >= 3 && /^\d/.test(second.text);
}

export interface AbbreviationShape {
  atoms: Atom[];
  /** A full stop after it belongs to it when there is one. */
  dotted: boolean;
  /** Without that full stop it is an everyday word. */
  dotNeeded: boolean;
  /** Authored in small letters: then written so, or with a capital at the start of a sentence. */
  small: boolean;
  /** Authored in capitals and written in small letters by somebody in a hurry: `crp`, `adhd`, `hba1c`. */
  lowered?: true;
}

const VOWELS = 'aeiouyæøå';
/** Beginnings and ends of two consonants that Danish words have; longer ones are not looked into. */
const ONSET =
  /^(?:bj|bl|br|dj|dr|dv|fj|fl|fn|fr|gl|gn|gr|hj|hv|kl|kn|kr|kv|mj|nj|pj|pl|pr|sc|sh|ch|th|sj|sk|sl|sm|sn|sp|st|sv|tj|tr|tv|vr)/;
const CODA =
  /(?:ch|ck|dd|ds|ff|ft|gn|gs|gt|kk|ks|kt|ld|lf|lg|lk|ll|lm|lp|ls|lt|lv|mb|mm|mp|ms|mt|nd|ng|nk|nn|ns|nt|pp|ps|pt|rd|rf|rg|rk|rl|rm|rn|rp|rr|rs|rt|rv|sk|sp|ss|st|th|ts|tt|vl|vn|vs)$/;

/** Abbreviations and names everybody writes in small letters, whatever else their capitals may mean. */
const COMMON = new Set(
  (
    'bla btw ccm cvr cpr dbf ddd dfds dkk dmi dsb dtu dvd dvs edb eks etc evt fbf fdm gns gps hhv hhx hrs htx http ifb ' +
    'ifm ift inkl jvf kgs kmt kvh kvm mbps mdr mfl mht mio mms mvh obs osv pba pct pdf pga pkt pts qr rmk sek skr sms ' +
    'spf sps spsk stk stx svt tdc tlf tsk tvm usb vdr vha vhs vps vpn vvs www ydr'
  ).split(' '),
);

/** True for letters nobody could say as a Danish word, so that they are an abbreviation in small letters too. */
export function isUnspeakable(letters: string): boolean {
  const word = letters.toLowerCase();
  if (word.length < 3 || COMMON.has(word)) return false;
  const first = Array.from(word).findIndex((letter) => VOWELS.includes(letter));
  if (first < 0 || first > 2) return true;
  if (first === 2 && !ONSET.test(word)) return true;
  const end = /[^aeiouyæøå]*$/.exec(word)?.[0] ?? '';
  return end.length > 2 || (end.length === 2 && !CODA.test(word));
}

/** Whether the shape holds a capital that must be one: `MR`, `HbA1c`; in `Obj.` and `St.p.` it is a sentence's. */
function capitalsMatter(form: string, dotted: boolean): boolean {
  if (!/\p{Lu}/u.test(form)) return false;
  return !(dotted && /^\p{Lu}\p{Ll}+(\P{Lu}*)$/u.test(form));
}

/**
 * The shapes of an abbreviation: as authored, without its dots, and the number after it glued, spaced or hyphenated.
 *
 * @param form e.g. `u.a.`, `LÆ 285`, `SSRI`, `st.p. & c.`
 */
export function abbreviationShapes(form: string): AbbreviationShape[] {
  const { atoms, dotted } = atomize(form);
  const small = !capitalsMatter(form, form.includes('.'));
  const letters = atoms.map((atom) => atom.text).join('');
  const single = atoms.length === 1;
  const shapes: AbbreviationShape[] = [
    { atoms, dotted, dotNeeded: dotted && single && small && isEverydayShort(letters), small },
  ];
  const glue = atoms.length > 1 && atoms.every((atom, at) => at === 0 || atom.gap === (DOT | DOT_SPACE));
  // `t.i.d.` without its dots would be the last word of many a sentence.
  if (glue && /^\p{L}+$/u.test(letters) && !(small && isEverydayShort(letters)))
    shapes.push({ atoms: [{ text: letters, gap: 0 }], dotted, dotNeeded: false, small });
  const [word, number] = atoms;
  const isAttest = atoms.length === 2 && word !== undefined && /^LÆ$/.test(word.text);
  const glued = !isAttest && atoms.every((atom, at) => at === 0 || (atom.gap & GLUED) !== 0);
  if (!small && word && /^\p{Lu}/u.test(word.text) && glued && (isUnspeakable(letters) || isCoded(atoms)))
    shapes.push({
      atoms: atoms.map((atom) => ({ ...atom, text: atom.text.toLowerCase() })),
      dotted: false,
      dotNeeded: false,
      small: true,
      lowered: true,
    });
  if (atoms.length === 2 && word && number && /^\p{Lu}{2,3}$/u.test(word.text) && /^\d{3}$/.test(number.text)) {
    // Attest numbers: `Læ 285` and `læ 285` are as common as `LÆ 285`, and no other word takes three digits.
    const gap = GLUED | SPACE | HYPHENATED;
    const rest = { text: number.text, gap };
    for (const text of [word.text[0] + word.text.slice(1).toLowerCase(), word.text.toLowerCase()])
      shapes.push({
        atoms: [{ text, gap: 0 }, rest],
        dotted: false,
        dotNeeded: false,
        small: text === text.toLowerCase(),
      });
  }
  return shapes;
}
