/**
 * Words that follow from a medical noun by the language alone: `tendinopati` – tendinopatisk, `meniskektomi` –
 * meniskektomeret, `konsolidering` – konsolideret. They say the noun's thing of somebody or something, so the noun's
 * explanation is theirs.
 */

export interface Derived {
  form: string;
  /** Dictionary notation, see content/README.md. */
  inflection: string;
}

const ISK = 'adj. -, -e';
const REGULAR = 'adj. -t, -e';
const VERB = 'vb. -r, -de, -t';

/** Ends of nouns, what takes their place, and how that is inflected. */
const RULES: readonly [end: RegExp, instead: string, inflection: string][] = [
  [/(?<!ana)tomi$/, 'tomere', VERB],
  [/(pat|graf|skop|trof|pleg|alg|æm|ur|lept|fas|praks|fag|fob|log)i$/, '$1isk', ISK],
  [/skopi$/, 'skopere', VERB],
  [/plasi$/, 'plastisk', ISK],
  [/lepsi$/, 'leptisk', ISK],
  [/itis$/, 'itisk', ISK],
  [/parese$/, 'paretisk', ISK],
  [/(?<!lakt|frukt|gluk|gluc|sakkar|cellul|hypn|gn|nark|d)ose$/, 'otisk', ISK],
  [/pnø$/, 'pnøisk', ISK],
  [/kardi$/, 'kard', REGULAR],
  [/(hypo|hyper|kata|dys|a)toni$/, '$1ton', REGULAR],
  [/tension$/, 'tensiv', REGULAR],
  [/(insuffici|kontin)ens$/, '$1ent', ISK],
];

/** From so many letters a noun in -ering has a verb of the same meaning. */
const LONG = 10;

/**
 * Words derived from a noun.
 *
 * @param form one word in small letters, in its base form
 * @param inflection dictionary notation; anything but a noun derives nothing
 * @param medical false: only the verb of a noun in -ering
 */
export function derivations(form: string, inflection: string, medical: boolean): Derived[] {
  if (!/^sb\b/.test(inflection) || !/^\p{Ll}{7,}$/u.test(form)) return [];
  if (form.length >= LONG && form.endsWith('ering')) return [{ form: `${form.slice(0, -3)}e`, inflection: VERB }];
  const rules = medical ? RULES.filter(([end]) => end.test(form)) : [];
  return rules.map(([end, instead, inflected]) => ({ form: form.replace(end, instead), inflection: inflected }));
}
