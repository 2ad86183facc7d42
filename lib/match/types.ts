/**
 * The matcher's interface: what goes into a lexicon and what comes out of a scan.
 *
 * Everything here is pure. Offsets are UTF-16 code units into the text that was scanned, `end` exclusive.
 */

/** Which sector a word belongs to, as bits, so that a reader's choice is one `&`. */
export const EMPLOYMENT = 1;
export const HEALTH = 2;
export const BOTH = 3;
export type SideMask = number;

export type Compounds = 'free' | 'first' | 'last' | readonly string[];

/** One authored form of a term, before inflection. Several forms may belong to one entry. */
export interface LexForm {
  /** As authored, e.g. `jobafklaringsforløb`, `LÆ 285`, `u.a.`. */
  form: string;
  /** Dictionary notation, see content/README.md; abbreviations and fixed forms: `fork.` / `ubøj.`. */
  inflection: string;
  compounds?: Compounds;
  /** Marked only when one of these words stands near. */
  when?: readonly string[];
  /** Never marked when one of these stands near. */
  unless?: readonly string[];
  /** Ordinary Danish most of the time: needs `when` or unambiguous company of its own side. */
  everyday?: boolean;
}

/** What one entry brings into the lexicon. `index` is the entry's place in the published order (sorted by id). */
export interface LexTerm {
  index: number;
  id: string;
  side: SideMask;
  priority: 1 | 2 | 3;
  forms: readonly LexForm[];
}

/** One marked stretch of text. */
export interface Span {
  start: number;
  end: number;
  /** Entry indices; more than one when the context settles nothing: then all are offered, most likely first. */
  entries: readonly number[];
  side: SideMask;
  /** True for a word only built of known elements (no entry of its own): marked more quietly. */
  built?: boolean;
}

export interface ScanOptions {
  /** Sides whose words are wanted; default both. */
  sides?: SideMask;
}
