/**
 * Dictionary notation to forms: `sb. -en, -er, -erne`, `adj. -t, -e + sb. -et`, `vb. -r, -de, -t`, `fork.` …
 * The notation is described in content/README.md. Errors are Danish and say what to write instead.
 */

export class InflectionError extends Error {
  override name = 'InflectionError';
}

/** How a word of a term behaves in text. */
export type WordKind = 'word' | 'name' | 'abbreviation' | 'fixed';

/** One space-separated word of a term with all its forms, the base form first, genitives included. */
export interface InflectedWord {
  base: string;
  forms: readonly string[];
  kind: WordKind;
}

const FIXED = /^(ubøj|frase|adv|præp|konj|pron|num|talord|udtr|udråb|forb|lat|eng|fr)\b\.?/;

/** A noun authored in its definite form only (`225-timersreglen`). */
const DEFINITE = /\p{Ll}{3}(?:en|et|ne)$/u;

/** Genitive: `-s`, but nothing after s, x and z, where the apostrophe is left to the reader of the text. */
function genitive(form: string): string[] {
  return /[sxz]$/i.test(form) ? [form] : [form, `${form}s`];
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)];
}

/** One slot of the notation: `-en`, `-`, `ankelbrud`, or `-en el. -et`. */
function slot(base: string, written: string, notation: string): string[] {
  return written
    .split(/\s+(?:el\.?|eller)\s+|\s*\/\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '-' || part === '–') return base;
      if (/^[-–]\p{L}+$/u.test(part)) return base + part.slice(1);
      if (/^[\p{L}\p{N}][\p{L}\p{N}'’-]*$/u.test(part) && !part.endsWith('.')) return part;
      throw new InflectionError(
        `»${part}« i »${notation}« er hverken en endelse (»-en«), »-« (som grundformen) eller en hel form; skriv fx »sb. -en, -er, -erne«`,
      );
    });
}

function slots(base: string, rest: string, notation: string): string[][] {
  return rest
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => slot(base, part, notation));
}

/** Endings that give a word nobody writes: `anamneseen`, `bursiten`. Words of one syllable (`te`, `ble`) do take them. */
function checkDefinite(base: string, ending: string, notation: string): void {
  if (ending === '' || !/[aeiouyæøå][^aeiouyæøå]+(?:e|it)$/i.test(base)) return;
  const right = base.endsWith('e') ? ending.replace('e', '') : ending === '-en' ? '-ten' : ending;
  if (right !== ending)
    throw new InflectionError(
      `»${base}« med »${ending}« i »${notation}« giver »${base}${ending.slice(1)}«; skriv »${right}«, fx »${base.endsWith('e') ? 'sb. -n, -r, -rne' : 'sb. -ten, -ter, -terne'}«`,
    );
}

function noun(base: string, rest: string, notation: string): string[] {
  const plural = rest.match(/^(?:pl|flertal)\.?\s*,?\s*/);
  let written = rest;
  if (plural) written = rest.slice(plural[0].length);
  written = written.replace(/\b(?:best|ubest|bestemt|pl|fk|itk|n|m|f)\.\s*/g, '').trim();
  if (/^ubøj\.?$/.test(written)) written = '';
  const parts = slots(base, written, notation);
  checkDefinite(base, /^\s*(-e[nt])(?![\p{L}])/u.exec(written)?.[1] ?? '', notation);
  if (parts.length > 3)
    throw new InflectionError(
      `»${notation}« har ${parts.length} led efter klassen; et substantiv har højst tre: bestemt ental, ubestemt flertal, bestemt flertal`,
    );
  return unique([base, ...parts.flat()].flatMap(genitive));
}

function adjective(base: string, rest: string, notation: string): string[] {
  if (/^ubøj\.?$/.test(rest)) return [base];
  const parts = slots(base, rest, notation);
  if (parts.length > 4)
    throw new InflectionError(
      `»${notation}« har ${parts.length} led; et adjektiv har højst fire: intetkøn, flertal, komparativ, superlativ, fx »adj. -t, -e, -ere, -est«`,
    );
  const forms = [base, ...parts.flat()];
  // The plural also serves as a noun (»den sygemeldtes«), the superlative takes -e.
  for (const form of parts[1] ?? []) forms.push(`${form}s`);
  for (const form of parts[3] ?? []) forms.push(`${form}e`);
  return unique(forms);
}

/** Imperative: the infinitive without -e, a doubled consonant made single. */
function imperative(infinitive: string): string {
  if (!/[^aeiouyæøå]e$/.test(infinitive)) return infinitive;
  const stem = infinitive.slice(0, -1);
  return /([bcdfgklmnprstv])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

function participle(form: string): string[] {
  if (form.endsWith('et')) return [form, `${form.slice(0, -2)}ede`, `${form.slice(0, -2)}edes`];
  return /[td]$/.test(form) ? [form, `${form}e`, `${form}es`] : [form];
}

function verb(base: string, rest: string, notation: string): string[] {
  const parts = slots(base, rest, notation);
  if (parts.length === 0) return [base];
  if (parts.length > 3)
    throw new InflectionError(
      `»${notation}« har ${parts.length} led; et verbum har tre: nutid, datid, førnutid, fx »vb. -r, -de, -t«`,
    );
  const [present = [], past = [], perfect = []] = parts;
  const forms = [base, ...present, ...past, ...perfect.flatMap(participle)];
  if (/[a-zæøå]$/.test(base)) forms.push(`${base}s`, `${base}nde`, imperative(base));
  for (const form of past) if (form.endsWith('e')) forms.push(`${form}s`);
  return unique(forms);
}

/** One word with one class. */
function inflectWord(base: string, notation: string): InflectedWord {
  const written = notation.trim().replace(/\s+/g, ' ');
  const found = /^(sb|subst|adj|vb|fork|navn|egennavn|prop)\b\.?\s*,?\s*(.*)$/.exec(written);
  if (found === null) {
    if (FIXED.test(written)) return { base, forms: DEFINITE.test(base) ? genitive(base) : [base], kind: 'fixed' };
    throw new InflectionError(
      `kan ikke læse bøjningen »${notation}«; begynd med sb., adj., vb., navn, fork., ubøj. eller frase, fx »sb. -en, -er, -erne«`,
    );
  }
  const rest = found[2] ?? '';
  switch (found[1]) {
    case 'sb':
    case 'subst':
      return { base, forms: noun(base, rest, notation), kind: 'word' };
    case 'adj':
      return { base, forms: adjective(base, rest, notation), kind: 'word' };
    case 'vb':
      return { base, forms: verb(base, rest, notation), kind: 'word' };
    case 'fork':
      return { base, forms: [base], kind: 'abbreviation' };
    default:
      return {
        base,
        forms: unique([...genitive(base), ...slots(base, rest, notation).flat().flatMap(genitive)]),
        kind: 'name',
      };
  }
}

/**
 * All forms of a term, one item for each space-separated word.
 *
 * @param form as authored, e.g. `dyb venetrombose`
 * @param notation e.g. `adj. -t, -e + sb. -n, -r, -rne`; one class alone inflects the last word and leaves the others
 * @throws InflectionError in Danish when the notation cannot be read
 */
export function inflect(form: string, notation: string): InflectedWord[] {
  const words = form.trim().split(/\s+/);
  const classes = notation.split('+').map((part) => part.trim());
  if (notation.trim() === '')
    throw new InflectionError('bøjningen er tom; skriv fx »sb. -en, -er, -erne«, »fork.« eller »ubøj.«');
  if (classes.length === 1) {
    const [only = ''] = classes;
    if (/^fork\b/.test(only)) return words.map((word) => ({ base: word, forms: [word], kind: 'abbreviation' }));
    if (/^(navn|egennavn|prop)\b/.test(only) && words.length > 1)
      return words.map((word, at) =>
        at === words.length - 1 ? inflectWord(word, only) : { base: word, forms: [word], kind: 'name' },
      );
    return words.map((word, at) =>
      at === words.length - 1 ? inflectWord(word, only) : { base: word, forms: [word], kind: 'fixed' },
    );
  }
  if (classes.length !== words.length)
    throw new InflectionError(
      `»${form}« har ${words.length} ord, men bøjningen »${notation}« har ${classes.length} led; skriv én klasse for hvert ord med + imellem, fx »adj. -t, -e + sb. -en, -er, -erne« (»ubøj.« for et ord, der aldrig ændres)`,
    );
  return words.map((word, at) => inflectWord(word, classes[at] ?? ''));
}
