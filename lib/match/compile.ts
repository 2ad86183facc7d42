/**
 * Compiles authored terms into a lexicon: forms to words, words to rows of stem and endings, terms to paths of words.
 * Deterministic: the same terms give the same bytes. Runs where things are built, never in a page.
 */
import { abbreviationShapes, isEverydayShort } from '../danish/abbreviations.ts';
import { ABBREVIATION_ENDINGS, type Atom, atomize } from '../danish/atoms.ts';
import { COMMON_ENDINGS, FIRST_ELEMENTS, SECOND_ELEMENTS, SUFFIXES } from '../danish/compounds.ts';
import { derivations } from '../danish/derivations.ts';
import { DEEP_KEY, deepKey, EXACT, exactKey, LIGHT, MIDDLE_KEY, middleKey, wordKey } from '../danish/fold.ts';
import { type InflectedWord, InflectionError, inflect } from '../danish/inflection.ts';
import { FIRST_NAMES } from '../danish/names.ts';
import { type Shortened, shortenings } from '../danish/shortenings.ts';
import { usualSlips } from '../danish/usual-slips.ts';
import { writtenApart } from '../danish/written-apart.ts';
import { prefixesOf } from './codes.ts';
import * as F from './format.ts';
import { inflectedWords, knownForms, mattersMost } from './forms.ts';
import { type Path, Trie } from './trie.ts';
import { EMPLOYMENT, HEALTH, type LexCodes, type LexElement, type LexForm, type LexTerm } from './types.ts';
import { type Key, type Word, WordTable } from './words.ts';
import { type Sense, write } from './write.ts';

/** Fewest letters, folded, of a noun that is the head of compounds without being told. */
const HEAD = 7;

/** The first context word made: any first name. */
const FIRST_NAME_CONTEXT = 1;

/** Words that names write small. */
const SMALL_WORD = /^(?:af|and|for|i|med|of|og|om|på|the|til|ved)$/;
const ARTICLE = /^(?:den|det|de|en|et)$/;
const IS_LAW = /(?:lov(?:en)?|bekendtgørelsen?|forordningen?)$|^lov om /i;

function exact(text: string): Key {
  return { kind: EXACT, key: exactKey(text) };
}

const ELEMENT_KIND = { prefix: F.PREFIX, root: F.ROOT, suffix: F.SUFFIX, stop: F.STOP };

function isWordText(text: string): boolean {
  return /^[\p{L}\p{M}\u00ad]+$/u.test(text);
}

/** True when a beginning (`sygemeld-`) is met wherever the other context word is. */
function covers(beginning: string, word: string): boolean {
  return (
    beginning !== word &&
    /^\p{Ll}{2,}-$/u.test(beginning) &&
    /^\p{Ll}+-?$/u.test(word) &&
    word.startsWith(beginning.slice(0, -1))
  );
}

class Compiler {
  readonly table = new WordTable();
  readonly trie = new Trie<Sense>();
  readonly sets = new Map<string, number>();
  readonly setItems: number[][] = [[]];
  readonly contexts = new Map<string, number>();

  /** A word with its forms. Numbers and `§` are exact; letters fold unless they are an abbreviation's. */
  private word(forms: readonly string[], asExact: boolean): Word {
    // Small letters are never looked up as exact: the `c` of `HbA1c`, the `anti` of `anti-CCP`.
    const isExact = (asExact && /\p{Lu}/u.test(forms[0] ?? '')) || !forms.every(isWordText);
    return this.table.intern(forms.map((form) => (isExact ? exact(form) : wordKey(form))));
  }

  /** Paths of a term whose words are inflected. A word's last atom varies; words whose forms differ elsewhere fork. */
  private inflectedPaths(words: readonly InflectedWord[], flags: number): Path[] {
    let paths: Path[] = [[]];
    words.forEach((word, at) => {
      const choices = new Map<string, { atoms: Atom[]; last: Set<string> }>();
      for (const form of word.forms) {
        const { atoms } = atomize(form);
        const last = atoms.at(-1);
        if (last === undefined) continue;
        const start = atoms.slice(0, -1);
        const signature = `${start.map((atom) => atom.text).join(' ')} ${last.gap} ${/^\p{L}/u.test(last.text)}`;
        const choice = choices.get(signature) ?? { atoms, last: new Set() };
        choice.last.add(last.text);
        choices.set(signature, choice);
      }
      paths = paths.flatMap((path) =>
        [...choices.values()].map(({ atoms, last }) => [
          ...path,
          ...atoms.map((atom, index) => {
            const isLast = index === atoms.length - 1;
            const forms = isLast ? [...last] : [atom.text];
            const gap = index === 0 && at > 0 ? this.gapBetween(words[at - 1]?.base ?? '', atom.text) : atom.gap;
            const capitals = !isLast && /\p{Lu}{2}|\d/u.test(atom.text);
            return {
              word: this.word(forms, capitals || (word.kind === 'abbreviation' && /\p{Lu}/u.test(atom.text))),
              gap,
            };
          }),
        ]),
      );
    });
    return words.length === 0 ? [] : paths.filter((path) => path.length > 0 || flags < 0);
  }

  /** The gap between two space-separated words: commas, slashes and the like at the end of the first count. */
  private gapBetween(before: string, after: string): number {
    const end = /[^\p{L}\p{N}§]*$/u.exec(before)?.[0] ?? '';
    const core = before.slice(0, before.length - end.length) || '§';
    return atomize(`${core}${end} ${after}`).atoms.at(-1)?.gap ?? 2;
  }

  private contextId(written: string): number {
    const known = this.contexts.get(written);
    if (known !== undefined) return known;
    // `Romberg` and `romberg` are one word, whoever writes them.
    const id = this.context(written, this.contexts.size + 1);
    this.contexts.set(written, id);
    return id;
  }

  private context(written: string, id: number): number {
    const text = written.replace(/[-–]$/, '');
    const prefix = text !== written && text.length > 1 && !/\p{Lu}.*\p{Lu}|\p{N}/u.test(text) && isWordText(text);
    if (prefix) {
      // A beginning stands in words of any length, so under the key of each strength of folding.
      const light = wordKey(text);
      const keys = [
        { kind: LIGHT, key: light.kind === LIGHT ? light.key : '' },
        { kind: MIDDLE_KEY, key: middleKey(text) },
        { kind: DEEP_KEY, key: deepKey(text) },
      ].filter(({ key }) => key !== '');
      const word = this.table.intern(keys, 'prefix');
      word.flags |= F.CONTEXT_PREFIX;
      return this.trie.context([{ word, gap: 0 }], id);
    }
    const { atoms } = atomize(text);
    const path = atoms.map((atom, at) => {
      const capitals = /\p{Lu}.*\p{Lu}|\p{N}|^\p{Lu}$/u.test(atom.text);
      const inflected = !capitals && at === atoms.length - 1 && atom.text.length > 3;
      const forms = inflected ? COMMON_ENDINGS.map((ending) => atom.text + ending) : [atom.text];
      return { word: this.word(forms, capitals), gap: atom.gap };
    });
    if (path[0]) {
      path[0].word.flags |= F.BEGINS;
      return this.trie.context(path, id);
    }
    return id;
  }

  private set(words: readonly string[] | undefined): number {
    if (words === undefined || words.length === 0) return 0;
    const needed = words.filter((word) => !words.some((other) => covers(other, word)));
    const ids = [...new Set(needed.map((word) => this.contextId(word)))].sort((a, b) => a - b);
    const signature = ids.join(',');
    let index = this.sets.get(signature);
    if (index === undefined) {
      index = this.setItems.length;
      this.setItems.push(ids);
      this.sets.set(signature, index);
    }
    return index;
  }

  private add(path: Path, sense: Sense): void {
    const [first] = path;
    if (first === undefined) return;
    first.word.flags |= F.BEGINS;
    this.trie.add(path, sense);
  }

  private abbreviation(form: LexForm, sense: Sense): void {
    for (const shape of abbreviationShapes(form.form)) {
      let flags = sense.flags | F.ABBREVIATION;
      if (shape.dotted) flags |= F.DOTTED;
      if (shape.lowered) flags |= F.EVERYDAY;
      if (shape.dotNeeded) flags |= F.DOT_NEEDED;
      if (shape.small) flags |= F.SMALL;
      else if (shape.atoms.length === 1 && isEverydayShort(shape.atoms[0]?.text ?? '')) flags |= F.WORDLIKE;
      const path = shape.atoms.map((atom, at) => {
        const last = at === shape.atoms.length - 1;
        const endings = last && !shape.dotted && !shape.small && /[\p{Lu}]$/u.test(atom.text);
        const forms = endings ? ['', ...ABBREVIATION_ENDINGS].map((ending) => atom.text + ending) : [atom.text];
        return { word: this.word(forms, !shape.small || !isWordText(atom.text)), gap: atom.gap };
      });
      this.add(path, { ...sense, flags });
    }
  }

  /** `compounds`: which ends of compounds the last word may be, or the exact continuations. */
  private compounds(form: LexForm, words: readonly InflectedWord[], path: Path, sense: Sense): number {
    const { compounds } = form;
    const only = path.length === 1 ? path[0]?.word : undefined;
    const inflected = words[0];
    if (only === undefined || inflected === undefined || !isWordText(inflected.base)) return 0;
    if (Array.isArray(compounds)) {
      for (const written of compounds as readonly string[]) {
        const rest = written.replace(/^[-–]/, '');
        const bound = ['', 's'].map((binding) => inflected.base + binding + rest);
        const forms = bound.flatMap((base) => COMMON_ENDINGS.map((ending) => base + ending));
        const word = this.table.intern(forms.map(wordKey));
        this.add([{ word, gap: 0 }], { ...sense, flags: sense.flags | F.BUILT });
      }
      return 0;
    }
    const length = deepKey(inflected.base).length;
    const authored = compounds !== undefined;
    // Long words that mean one thing take a common second element without being told.
    const implied = !authored && length >= 7 && sense.when === 0 && !form.everyday;
    const first = compounds === 'free' || compounds === 'first' || implied;
    // A long medical noun is the head of what ends in it: `lungesarkoidose`, `spontannystagmus`.
    const head =
      !authored &&
      sense.when === 0 &&
      !form.everyday &&
      (sense.flags & EMPLOYMENT) === 0 &&
      /^sb\b/.test(form.inflection) &&
      length >= HEAD;
    const last = compounds === 'free' || compounds === 'last' || head;
    if (first) {
      only.firsts.add(deepKey(inflected.base));
      only.flags |= F.AS_FIRST | (authored && length >= 7 ? F.ANY_REST : 0);
    }
    if (last) only.flags |= F.AS_LAST;
    if (first || last) for (const text of inflected.forms) only.parts.add(deepKey(text));
    return (first ? F.COMPOUND_FIRST : 0) | (last ? F.COMPOUND_LAST : 0);
  }

  /** A form with a word cut short takes the form's endings, unless its own end is what was cut. */
  short(term: LexTerm, form: LexForm, { form: text, cut }: Shortened, law: boolean): void {
    const { inflection } = form;
    if (/^fork\b/.test(inflection)) return;
    const words = text.split(' ').length;
    const classes = inflection.split('+');
    let notation = inflection;
    if (cut && words === 1) notation = 'fork.';
    else if (cut) notation = classes.length > 1 ? [...classes.slice(0, -1), 'ubøj.'].join(' + ') : 'frase';
    this.form(term, { ...form, form: text, inflection: notation, compounds: [] }, law);
  }

  form(term: LexTerm, form: LexForm, law: boolean): void {
    const inflected = inflectedWords(term, form);
    // An article before a phrase (»det brede arbejdsmarked«) is not a part of the word.
    const words = inflected.length > 2 && ARTICLE.test(inflected[0]?.base ?? '') ? inflected.slice(1) : inflected;
    // Bound elements (`hemi-`, `-algi`) explain words; they are never words of their own.
    if (/^[-–]|[-–]$/.test(form.form.trim())) return;
    let flags = term.side | (term.priority << 2);
    if (form.everyday) flags |= F.EVERYDAY;
    if (law || form.form.includes('§')) flags |= F.LAW;
    const sense: Sense = { entry: term.index, flags, when: this.set(form.when), unless: this.set(form.unless) };
    if (words.every((word) => word.kind === 'abbreviation')) {
      this.abbreviation(form, sense);
      return;
    }
    const last = words.at(-1);
    if (words.length === 1 && last !== undefined && /^\p{Lu}\p{Ll}+$/u.test(last.base)) flags |= F.NAME;
    // `Min Plan` is not »min plan«; in `mb. Addison` and `Fabers test` capitals are only a name's.
    const long = words.filter(({ base }) => base.length > 2);
    const proper =
      words.length > 1 &&
      long.length > 0 &&
      long.every(({ base }) => /^\p{Lu}\p{Ll}/u.test(base) || SMALL_WORD.test(base));
    const shortName = words.length === 1 && last?.kind === 'name' && last.base.length < 6;
    if (proper || shortName) flags |= F.CAPITALS;
    if (last?.base.endsWith('.')) flags |= F.DOTTED;
    for (const path of this.inflectedPaths(words, flags)) {
      const compound = this.compounds(form, words, path, { ...sense, flags });
      this.add(path, { ...sense, flags: flags | compound });
    }
  }

  /** Codes are rows of their own kind: every prefix that belongs to the entry and to no other of its list. */
  codes(term: LexTerm, codes: LexCodes): void {
    const kind = codes.system === 'icd10' ? F.ICD : F.ICPC;
    const keys = prefixesOf(codes).map((prefix) => ({ kind, key: exactKey(prefix) }));
    const word = this.table.intern(keys, `code ${term.id} ${codes.from}`);
    const flags = term.side | (term.priority << 2) | (codes.to === undefined ? 0 : F.CHAPTER);
    this.trie.add([{ word, gap: 0 }], { entry: term.index, flags, when: 0, unless: 0 });
  }

  /** An element of words, with all its endings when it is a suffix. */
  element(term: LexTerm, element: LexElement): void {
    const kind = ELEMENT_KIND[element.kind];
    const forms = element.inflection === undefined ? undefined : inflect(element.text, element.inflection)[0]?.forms;
    const keys = (forms ?? [element.text]).map((form) => ({ kind, key: middleKey(form) }));
    const word = this.table.intern(keys, `element ${term.id}`);
    if (element.kind === 'stop') return;
    if (element.kind === 'suffix') word.flags |= F.AS_LAST | (element.bare ? F.BARE : 0);
    this.trie.add([{ word, gap: 0 }], {
      entry: term.index,
      flags: term.side | (term.priority << 2),
      when: 0,
      unless: 0,
    });
  }

  /** Words the lexicon needs that are not terms: second elements of compounds, and first names. */
  helpers(): void {
    for (const text of SECOND_ELEMENTS) {
      const word = this.table.intern([], `second ${text}`);
      word.flags |= F.AS_SECOND | (SUFFIXES.has(text) ? F.AS_LAST : 0);
      for (const ending of COMMON_ENDINGS) word.parts.add(deepKey(text + ending));
      if (text.endsWith('et')) for (const end of ['ede', 'edes']) word.parts.add(deepKey(text.slice(0, -2) + end));
    }
    for (const text of FIRST_ELEMENTS) {
      const word = this.table.intern([], `first ${text}`);
      word.flags |= F.AS_SECOND;
      word.parts.add(deepKey(text));
    }
    const names = FIRST_NAME_CONTEXT;
    this.contexts.set('\u0000navn', names);
    for (const name of FIRST_NAMES) {
      const word = this.table.intern([exact(name), exact(`${name}s`)]);
      word.flags |= F.BEGINS;
      this.trie.context([{ word, gap: 0 }], names);
    }
  }
}

/**
 * What is wrong with an authored form, in Danish, or undefined when it can be compiled.
 * For the content check: `compileLexicon` throws the same message with the term's id before it.
 */
export function checkForm(form: LexForm): string | undefined {
  try {
    inflect(form.form, form.inflection);
    if (atomize(form.form).atoms.length === 0) return `»${form.form}« har hverken bogstaver eller tal`;
    return undefined;
  } catch (error) {
    if (error instanceof InflectionError) return error.message;
    throw error;
  }
}

/**
 * Compiles terms into the bytes `openLexicon` reads.
 *
 * @param terms in published order; `index` is what spans give back
 * @throws InflectionError (Danish) when a form's inflection cannot be read
 */
export function compileLexicon(terms: readonly LexTerm[]): Uint8Array {
  const compiler = new Compiler();
  compiler.helpers();
  const known = knownForms(terms);
  const written = new Set(terms.flatMap(({ forms }) => forms.map(({ form }) => form)));
  for (const term of terms) {
    const law = term.side === EMPLOYMENT && term.forms.some(({ form }) => IS_LAW.test(form));
    for (const codes of term.codes ?? []) compiler.codes(term, codes);
    for (const element of term.elements ?? []) compiler.element(term, element);
    for (const form of term.forms) {
      // Two terms with a slash between them are two spans.
      const parts = form.form.split('/').map((part) => part.trim());
      const own = new Set(term.forms.map((other) => other.form));
      if (parts.length > 1 && parts.every((part) => written.has(part)) && !parts.every((part) => own.has(part)))
        continue;
      try {
        compiler.form(term, form, law);
        for (const derived of derivations(form.form, form.inflection, term.side === HEALTH))
          if (!form.everyday && !known.has(derived.form.toLowerCase()))
            compiler.form(term, { ...form, ...derived, compounds: [] }, law);
        const apart = mattersMost(term, form) ? writtenApart(form.form, form.inflection) : null;
        if (apart) compiler.form(term, { ...form, ...apart, compounds: [] }, law);
        for (const slip of usualSlips(form.form))
          if (!written.has(slip)) compiler.form(term, { ...form, form: slip, compounds: [] }, law);
        // Rare words are not cut short, and would fill a twentieth of the lexicon.
        for (const short of term.priority <= 2 ? shortenings(form.form) : [])
          if (!written.has(short.form)) compiler.short(term, form, short, law);
      } catch (error) {
        if (error instanceof InflectionError) throw new InflectionError(`${term.id}: ${error.message}`);
        throw error;
      }
    }
  }
  const { table, trie, setItems } = compiler;
  return write({
    words: table.words,
    trie,
    sets: setItems,
    firstName: FIRST_NAME_CONTEXT,
    entries: terms.length,
  });
}
