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

export interface AbbreviationShape {
  atoms: Atom[];
  /** A full stop after it belongs to it when there is one. */
  dotted: boolean;
  /** Without that full stop it is an everyday word. */
  dotNeeded: boolean;
  /** Authored in small letters: then written so, or with a capital at the start of a sentence. */
  small: boolean;
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
  if (glue && /^\p{L}+$/u.test(letters))
    shapes.push({ atoms: [{ text: letters, gap: 0 }], dotted, dotNeeded: small && isEverydayShort(letters), small });
  const [word, number] = atoms;
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
