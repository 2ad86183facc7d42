/** The forms a term is written in beyond what its notation says: building only, see compile.ts. */
import { earlySlips } from '../danish/early-slips.ts';
import { deepKey } from '../danish/fold.ts';
import { type InflectedWord, InflectionError, inflect } from '../danish/inflection.ts';
import { withLatinEnd, withPlainE } from '../danish/latin-spellings.ts';
import { EMPLOYMENT, type LexForm, type LexTerm } from './types.ts';

/** From so many letters, folded, a medical word takes the endings of Danish nouns of both genders. */
const LONG_NOUN = 7;
const AFTER_CONSONANT = 's en ens et ets er ers erne ernes'.split(' ');
const AFTER_E = 's n ns t ts r rs rne rnes'.split(' ');

/**
 * Records inflect Latin words as if they were Danish (`vertigoen`) and do not agree about genders (`hæmoglobinet`), so
 * a long noun that means one thing takes all endings, a Latin phrase a genitive (`colitis ulcerosas`), æ may be e, and
 * the end may be the Latin one (`sclerosis`).
 */
function medicalForms(
  words: InflectedWord[],
  term: LexTerm,
  { form, inflection, when, everyday }: LexForm,
): InflectedWord[] {
  const last = words.at(-1);
  if (last === undefined || term.side === EMPLOYMENT || when || everyday) return words;
  const forms = new Set(last.forms);
  const isNoun = /^(?:sb|ubøj)\b/.test(inflection);
  const latin = /^\p{Ll}{6,}$/u.test(last.base) ? withLatinEnd(last.base) : undefined;
  if (latin !== undefined) forms.add(latin);
  if (words.length > 1) {
    if (/^ubøj/.test(inflection) && /\p{Ll}{4}[^\Wsxz]$/u.test(last.base)) forms.add(`${last.base}s`);
  } else {
    if (isNoun && /^\p{Ll}+$/u.test(form) && deepKey(form).length >= LONG_NOUN)
      for (const ending of form.endsWith('e') ? AFTER_E : AFTER_CONSONANT) forms.add(form + ending);
    for (const one of last.forms) {
      const plain = withPlainE(one);
      if (plain !== undefined) forms.add(plain);
    }
  }
  return [...words.slice(0, -1), { ...last, forms: [...forms] }];
}

/** A word of the employment side that matters most and means one thing: it is looked for in more ways than others. */
export const mattersMost = (term: LexTerm, { when, everyday }: LexForm): boolean =>
  term.side === EMPLOYMENT && term.priority <= 1 && !when && !everyday;

/** A long word that matters most is found with a slip in its first letters too. */
function withEarlySlips(words: InflectedWord[], term: LexTerm, form: LexForm): InflectedWord[] {
  const [word] = words;
  if (words.length !== 1 || word === undefined || !mattersMost(term, form)) return words;
  if (!/^(?:sb|adj)\b/.test(form.inflection) || earlySlips(form.form).length === 0) return words;
  return [{ ...word, forms: [...word.forms, ...word.forms.flatMap(earlySlips)] }];
}

/**
 * An authored form's words with all their forms.
 *
 * @throws InflectionError (Danish) when its inflection cannot be read
 */
export function inflectedWords(term: LexTerm, form: LexForm): InflectedWord[] {
  return withEarlySlips(medicalForms(inflect(form.form, form.inflection), term, form), term, form);
}

/** All forms of all one-word terms, in small letters: what is derived from a noun may have an entry of its own. */
export function knownForms(terms: readonly LexTerm[]): Set<string> {
  const known = new Set<string>();
  for (const { forms } of terms)
    for (const { form, inflection } of forms) {
      known.add(form.toLowerCase());
      if (!/^(?:vb|adj)\b/.test(inflection) || form.includes(' ')) continue;
      try {
        for (const word of inflect(form, inflection)) for (const other of word.forms) known.add(other.toLowerCase());
      } catch (error) {
        // Told with the term's id where the form is compiled.
        if (!(error instanceof InflectionError)) throw error;
      }
    }
  return known;
}
