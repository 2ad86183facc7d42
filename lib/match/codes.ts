/**
 * Diagnosis codes by pattern: ICD-10 (`F43.1`, `F431`), SKS (`DF431`, `DF43.1`, `D F431`, `DM545A`) and ICPC-2 (`L84`).
 *
 * Letters and digits are everywhere (rooms, vitamins, roads, number plates), so a code is only one where its notation or
 * its surroundings say so. What a code needs of its surroundings is its `need`; context.ts counts what there is.
 */
import { CODE, HYPHEN, isLetterOrDigit, lightFold } from '../danish/fold.ts';
import * as F from './format.ts';
import { chunkEnd } from './gaps.ts';
import { classOf, entryOf, firstSense, flagsOf, type Lexicon, wordOf } from './lexicon.ts';
import type { StemFinder } from './stems.ts';
import type { LexCodes } from './types.ts';

/** Number of a code of a letter and two digits, for counting from one to the next. */
const number = (code: string): number => code.charCodeAt(0) * 100 + Number(code.slice(1, 3));
const written = (value: number): string =>
  String.fromCharCode(Math.floor(value / 100)) + String(value % 100).padStart(2, '0');

/** The shortest beginnings that together are all codes from one to another; of a single code itself, without its dot. */
export function prefixesOf({ from, to }: LexCodes): string[] {
  if (to === undefined) return [from.replace('.', '')];
  const prefixes: string[] = [];
  // Chapters begin at 00 or at 01, and no list has a code 00 in the latter.
  for (let at = number(from) - (from.endsWith('01') ? 1 : 0), end = number(to); at <= end; ) {
    const step = at % 100 === 0 && at + 99 <= end ? 100 : at % 10 === 0 && at + 9 <= end ? 10 : 1;
    prefixes.push(written(at).slice(0, step === 100 ? 1 : step === 10 ? 2 : 3));
    at += step;
  }
  return prefixes;
}

/** Letter, two digits, perhaps a dot and more digits, perhaps sub-letters as SKS has them. */
const SHAPE = /([A-Z])(\d\d)(?:\.(\d{1,2})|(\d{1,2}))?((?:[A-Z]\d{0,2}){1,4})?/y;
/** What looks like a code, at the end or at the beginning of a text. */
const BEFORE = /[A-Z]\d\d(?:\.?\d{1,2})?[A-Z\d]{0,5}[-–/]$/;
const AFTER = /[-–/][A-Z]{1,2}\d\d/y;
/** Vitamins and levels of the spine. */
const NEVER = new Set(['B12', 'T10', 'T11', 'T12', 'Q10']);
/** Words before letters and digits that number places, things and pages. */
const PLACE =
  /(?:^|[\s(])(?:lokale|lok|rum|stuen?|værelse|bygning|opgang|blok|plads|række|sæde|bord|zone|bus|linje|spor|gate|hal|skab|side|bilag|figur|fig|tabel|kapitel|afsnit|model|type|rute|motorvej|afkørsel|nummer|(?:sags|journal|vare)?nr|sag|reg|HLA|vitamin|Hb|str|størrelse|niveau|version|postboks|gruppe|hold|klasse|felt|rubrik|celle|vare|ordre|faktura|fejlkode)\.?:? ?(?:nr\.? ?|nummer )?$/i;
/** General practice writes its reasons for contact in ICPC. */
const SYSTEM = /\b(ICPC|ICD|SKS|[Kk]ontaktårsag|[Hh]envendelsesårsag)(?![A-Za-z])[^\n]{0,24}$/;
const SYSTEM_AFTER = /[ (,]{1,2}(ICPC|ICD|SKS)/y;

/** What a code found needs around it. */
export const NOTHING = 0;
export const A_WORD = 1;
export const COMPANY = 2;
/** Only words about codes, or codes that cannot be anything else, will do. */
export const STATED = 1000;

export class CodeReader {
  /** Where the code last read begins and ends, what it needs around it and what it may mean, most likely first. */
  start = 0;
  end = 0;
  need = NOTHING;
  entries: number[] = [];
  /** Whether one of them is the code's own and not its chapter's. */
  known = false;

  private readonly lexicon: Lexicon;
  private readonly stems: StemFinder;
  private readonly codes = new Uint8Array(40);

  constructor(lexicon: Lexicon, stems: StemFinder) {
    this.lexicon = lexicon;
    this.stems = stems;
  }

  /** The entry of the longest known beginning of a code; `known` when it is more than a chapter. */
  private entryOf(code: string, kind: number): number {
    const { lexicon, codes, stems } = this;
    const n = lightFold(code, 0, code.length, codes, true);
    stems.find(codes, 0, n);
    let found = -1;
    let length = 0;
    this.known = false;
    for (let at = 0; at < stems.count; at++) {
      const row = stems.rows[at] as number;
      if (classOf(lexicon, row) >> 8 !== kind) continue;
      if (found >= 0 && stems.lengths[at] !== length) break;
      length = stems.lengths[at] as number;
      // Three signs may be a chapter's edge and a code of their own.
      const sense = firstSense(lexicon, wordOf(lexicon, row));
      const known = (flagsOf(lexicon, sense) & F.CHAPTER) === 0;
      if (found < 0 || known) found = entryOf(lexicon, sense);
      this.known ||= known;
    }
    return found;
  }

  /**
   * Reads the code whose letters begin at `start` and end at `digits`, where its digits begin.
   * False when it is none; else the fields tell what was found.
   */
  read(text: string, start: number, digits: number): boolean {
    let sks = digits - start === 2 && text.charCodeAt(start) === 68;
    if (digits - start > 2 || (digits - start === 2 && !sks)) return false;
    SHAPE.lastIndex = digits - 1;
    const shape = SHAPE.exec(text);
    if (shape === null) return false;
    const [whole, letter = '', two = '', dotted, glued, sub = ''] = shape;
    let end = digits - 1 + whole.length;
    let from = start;
    if (from > 0 && isLetterOrDigit(text.charCodeAt(from - 1))) return false;
    if (!sks && /(?:^|[^A-Za-zÀ-ÖØ-öø-ɏ\d])D $/.test(text.slice(Math.max(0, from - 3), from))) {
      sks = true;
      from -= 2;
    }
    const more = dotted ?? glued ?? '';
    if (sub !== '' && more === '') return false;
    if (end < text.length && isLetterOrDigit(text.charCodeAt(end))) return false;
    const bare = !sks && dotted === undefined;
    if (bare && NEVER.has(letter + two + more)) return false;
    const after = this.after(text, end);
    if (after < 0 || !this.fitsBefore(text, from)) return false;
    end = after;
    const code = letter + two + more + sub;
    this.entries = [];
    const icd = this.entryOf(code, F.ICD);
    let known = icd >= 0 && this.known;
    const short = bare && more === '' && two !== '00';
    const icpc = short ? this.entryOf(code, F.ICPC) : -1;
    const knownIcpc = icpc >= 0 && this.known;
    const named = short ? this.named(text, from, end) : '';
    if (icpc >= 0 && (named === '' || named === 'ICPC')) this.entries.push(icpc);
    if (icd >= 0 && named !== 'ICPC') this.entries.push(icd);
    if (known && !knownIcpc) this.entries.reverse();
    known ||= knownIcpc;
    if (this.entries.length === 0) return false;
    // `DM54 512` is a car's number plate.
    if (sks && !known && /^ \d{2,3}(?!\d)/.test(text.slice(end, end + 5))) return false;
    this.start = from;
    this.end = end;
    this.known = known;
    const plain = more !== '' && !bare;
    if (bare && known && (isHeading(text, from, end) || isNoted(text, from, end))) this.need = NOTHING;
    else if (bare) this.need = known ? (more === '' ? COMPANY : A_WORD) : STATED;
    else this.need = known && plain ? NOTHING : A_WORD;
    return true;
  }

  /** Where a code that ends at `end` really ends, with what a hyphen adds; -1 when what follows makes it none. */
  private after(text: string, end: number): number {
    const char = text[end] ?? '';
    const next = text[end + 1] ?? '';
    if (/[.,:]/.test(char) && /\d/.test(next)) return -1;
    if (/^[ \u00a0]?[%‰°]/.test(text.slice(end, end + 2))) return -1;
    if (/[-–/]/.test(char) && next !== '') {
      AFTER.lastIndex = end;
      if (AFTER.test(text)) return end;
      if (CODE[char.charCodeAt(0)] === HYPHEN && /[a-zß-öø-ɏ]/.test(next)) return chunkEnd(text, end + 1);
      return isLetterOrDigit(next.charCodeAt(0)) ? -1 : end;
    }
    return /[_@#+=*]/.test(char) ? -1 : end;
  }

  private fitsBefore(text: string, start: number): boolean {
    const before = text.slice(Math.max(0, start - 24), start);
    if (/[-–/.,:_@#+=*]$/.test(before)) return BEFORE.test(before) || /(?:^|[\sA-Za-zÀ-ÖØ-öø-ɏ])[/:]$/.test(before);
    return !PLACE.test(before);
  }

  /** The list a code is said to be of: `ICPC-2: L84`, `F32 (ICD-10)`. */
  private named(text: string, start: number, end: number): string {
    SYSTEM_AFTER.lastIndex = end;
    const said = SYSTEM.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? SYSTEM_AFTER.exec(text)?.[1] ?? '';
    return said === 'SKS' ? 'ICD' : said.endsWith('årsag') ? 'ICPC' : said;
  }
}

/** A code that a line begins with, and what it is after a dash or a colon: `L86 – ny episode`. */
function isHeading(text: string, start: number, end: number): boolean {
  if (start > 0 && text[start - 1] !== '\n') return false;
  return /^(?: ?[–:]| -) [A-Za-zÀ-ÖØ-öø-ɏ]/.test(text.slice(end, end + 5));
}

/** What records head a contact with; its code follows a comma or a colon. */
const CONTACT = /(?:kontakt \d|notat|kons(?:ultation|\.)?)[\d ./-]*[,:] ?$/i;
/** Words of a consultation, near a code in brackets. */
const CONSULTATION = /\b(?:pt\.|patient|blodprøve|sygemeld|henvis|smerte|træt|ny tid)/i;

/** A code that a record gives beside its words: `Kontakt 03.06: L86`, `Træthed (A04), blodprøver bestilt`. */
function isNoted(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return (
    CONTACT.test(before) ||
    (before.endsWith('(') && text[end] === ')' && CONSULTATION.test(before + text.slice(end, end + 80)))
  );
}

const CODE_WORDS =
  /[Dd]iagnose|[Kk]ontaktårsag|[Hh]envendelsesårsag|(?<![A-Za-zæøå])[Kk]od(?:e|en|et|er|erne)(?![a-zæøå])|ICD|ICPC|SKS|(?<![A-ZÆØÅ\d])D ?[A-Z]\d{3}(?!\d)|(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])[A-Z]\d\d\.\d(?![\d%])/;

/** Whether words about codes, or codes that cannot be anything else, stand in the window [from, to) around [start, end). */
export function codesAround(text: string, from: number, start: number, end: number, to: number): boolean {
  return CODE_WORDS.test(text.slice(from, start)) || CODE_WORDS.test(text.slice(end, to));
}
