/** From authored entries to what the matcher compiles. */
import { EMPLOYMENT, HEALTH, type LexForm, type LexTerm } from '../match/types.ts';
import type { Entry, Form } from './schema.ts';

/** A plain string form: an abbreviation when it holds a capital inside, a digit or a full stop; else fixed. */
export function impliedInflection(form: string): string {
  return /\p{Lu}.*\p{Lu}|\p{N}|\.|^\p{Lu}{1,}$/u.test(form) ? 'fork.' : 'ubøj.';
}

/**
 * What a headword may mean elsewhere (`brud` of an agreement) is not said of a form that says more than it does
 * (`håndledsbrud`, `akut koronart syndrom` of AKS).
 */
function saysMore(form: string, headword: string): boolean {
  const words = form.match(/\p{L}{3,}/gu) ?? [];
  if (words.length > 1) return form.length > headword.length;
  return form.length > headword.length + 3 && form.toLowerCase().includes(headword.toLowerCase());
}

/** Null for a form that is in the dictionary only. Conditions of its own lift a form out of a quiet entry. */
function lexForm(form: Form, entry: Entry): LexForm | null {
  const own = typeof form === 'string' ? { form } : form;
  if (own.quiet ?? (entry.quiet && !own.when && !own.everyday)) return null;
  // What is said of the headword alone is lifted from another form by `everyday: false`.
  const when = own.when ?? (own.everyday === false ? undefined : entry.when);
  const unless = own.unless ?? (saysMore(own.form, entry.term) ? undefined : entry.unless);
  const everyday = own.everyday ?? entry.everyday;
  return {
    form: own.form,
    inflection: own.inflection ?? impliedInflection(own.form),
    ...(own.compounds === undefined ? {} : { compounds: own.compounds }),
    ...(when === undefined ? {} : { when }),
    ...(unless === undefined ? {} : { unless }),
    ...(everyday === undefined ? {} : { everyday }),
  };
}

/**
 * Entries in published order (sorted by id) to lexicon terms; `index` is the place in that order.
 *
 * @param patterns by id: what is looked for instead of the entry's forms (codes, elements of words)
 */
export function lexTerms(
  entries: readonly Entry[],
  patterns: ReadonlyMap<string, Pick<LexTerm, 'codes' | 'elements'>> = new Map(),
): LexTerm[] {
  return entries.map((entry, index): LexTerm => {
    const pattern = patterns.get(entry.id);
    return pattern ? { ...bareTerm(entry, index), forms: [], ...pattern } : term(entry, index);
  });
}

function bareTerm(entry: Entry, index: number): Omit<LexTerm, 'forms'> {
  return {
    index,
    id: entry.id,
    side: entry.side === 'employment' ? EMPLOYMENT : HEALTH,
    priority: entry.priority,
  };
}

function term(entry: Entry, index: number): LexTerm {
  const { term: form, inflection, compounds } = entry;
  return {
    ...bareTerm(entry, index),
    forms: [
      lexForm({ form, inflection, ...(compounds === undefined ? {} : { compounds }) }, entry),
      ...(entry.also ?? []).map((other) => lexForm(other, entry)),
    ].filter((one) => one !== null),
  };
}
