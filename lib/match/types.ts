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

/** Lists of diagnosis codes: ICD-10 (and SKS, which is the same with a D in front) and ICPC-2. */
export type CodeSystem = 'icd10' | 'icpc2';

/** Codes an entry stands for: all that begin with `from` (`F43.1`), or with `to` all chapters from one to the other. */
export interface LexCodes {
  system: CodeSystem;
  from: string;
  to?: string;
}

/** A Greek or Latin element of words, without its hyphen. */
export interface LexElement {
  text: string;
  /** `suffix`: ends words of medicine; `stop`: a whole word (with any ending) that only looks built. */
  kind: 'prefix' | 'root' | 'suffix' | 'stop';
  /** Of a suffix: the endings it takes. */
  inflection?: string;
  /** Of a suffix: a prefix alone may stand before it (`hyper|algesi`). */
  bare?: boolean;
}

/** What one entry brings into the lexicon. `index` is the entry's place in the published order (sorted by id). */
export interface LexTerm {
  index: number;
  id: string;
  side: SideMask;
  priority: 1 | 2 | 3;
  forms: readonly LexForm[];
  /** Codes by pattern; see codes.ts. */
  codes?: readonly LexCodes[];
  /** Elements that words without an entry may be built of; see parts.ts. */
  elements?: readonly LexElement[];
}

/** One marked stretch of text. */
export interface Span {
  start: number;
  end: number;
  /** Entry indices; more than one when the context settles nothing: then all are offered, most likely first. */
  entries: readonly number[];
  side: SideMask;
  /**
   * True for a word without an entry that is built of known Greek and Latin elements throughout: `entries` are those of
   * the elements, in the order of the word. To be marked more quietly, and never shown as a definition.
   */
  built?: boolean;
}

export interface ScanOptions {
  /** Sides whose words are wanted; default both. */
  sides?: SideMask;
}
