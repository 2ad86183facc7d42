/** How a headword is written at the top of a card. Pure. */
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import type { Kind } from '../lib/knowledge/schema.ts';

/** Kinds whose spelling is exact: a capital would change what the reader sees in the text. */
const EXACT: ReadonlySet<Kind> = new Set(['forkortelse', 'ordled', 'frase', 'kode']);

/** `jobafklaringsforløb` → `Jobafklaringsforløb`; `mmol/l`, `eGFR`, `p.n.`, `-itis` stay as they are written. */
export function displayTerm(term: string, kind: Kind): string {
  if (EXACT.has(kind) || !/^\p{Ll}{3}/u.test(term)) return term;
  const firstWord = term.split(/[\s-]/)[0] ?? '';
  if (/[\p{Lu}\p{N}./]/u.test(firstWord)) return term;
  return term.charAt(0).toLocaleUpperCase('da') + term.slice(1);
}

export const sameWord = (a: string, b: string): boolean =>
  a.replaceAll('\u00AD', '').localeCompare(b, 'da', { sensitivity: 'accent' }) === 0;

export function alsoForms(entry: Pick<PublishedEntry, 'also'>): string[] {
  return (entry.also ?? []).map((form) => (typeof form === 'string' ? form : form.form));
}

/** Other written forms as a reader is shown them: names first, what is cut short (`sdp.`, `ress.forl.`) after them. */
export function shownForms(entry: Pick<PublishedEntry, 'also'>): string[] {
  const isCut = (form: string): boolean => /\p{L}\.(?:\s|$|\p{L})/u.test(form);
  return alsoForms(entry).toSorted((a, b) => Number(isCut(a)) - Number(isCut(b)));
}
