/**
 * A written form as atoms (runs of letters, runs of digits, `§`) and the gaps between them, and which gaps in a text
 * pass for which authored gap: `LÆ 285` is also `LÆ285` and `LÆ-285`, but `u.a.` is never `u/a`.
 */

/** Kinds of gap, as bits. A text has one kind in a place; an authored form allows several. */
export const GLUED = 1;
export const SPACE = 2;
export const HYPHENATED = 4;
export const DOT = 8;
export const DOT_SPACE = 16;
export const SLASH = 32;
export const COMMA = 64;
export const AMPERSAND = 128;

/** Endings written directly after an abbreviation (`MRen`), after an apostrophe (`MR'en`) or a hyphen (`MR-en`). */
export const ABBREVIATION_ENDINGS: readonly string[] =
  's en ens et ets er ers erne ernes ne nes eren erens ere eres e es'.split(' ');

export interface Atom {
  text: string;
  /** Gaps allowed before this atom, as bits; 0 for the first. */
  gap: number;
}

export interface Atoms {
  atoms: Atom[];
  /** The form ends in a full stop, which belongs to it. */
  dotted: boolean;
}

const ATOM = /[\p{L}\p{M}\u00ad]+|\p{Nd}+|§/gu;

function allowed(gap: string, before: string, after: string): number {
  const digits = /\d$/.test(before) || /^\d/.test(after);
  if (before === '§') return GLUED | SPACE;
  if (gap === '') return /\p{L}{2}$/u.test(before) ? GLUED | HYPHENATED | SPACE : GLUED | HYPHENATED;
  if (/[&+]/.test(gap)) return AMPERSAND;
  if (/^\s+$/.test(gap)) return SPACE | HYPHENATED | (digits ? GLUED : 0);
  if (/^[-‐‑–'’]$/.test(gap)) return HYPHENATED | SPACE | (digits ? GLUED : 0);
  if (gap === '.-') return DOT;
  if (gap === '.') return DOT | DOT_SPACE | (digits ? GLUED : 0);
  if (/^\.\s+$/.test(gap)) return DOT_SPACE | DOT | SPACE;
  // `L5/S1` is also written `L5S1` and `L5-S1`; `6/60` is only itself.
  if (gap === '/' && /\d$/.test(before) && /^\p{Lu}/u.test(after)) return SLASH | GLUED | HYPHENATED;
  if (gap === ':' || /^\s*\/\s*$/.test(gap)) return SLASH;
  if (gap.includes(',')) return COMMA | SPACE;
  return SPACE;
}

/** Splits a form into atoms. Parentheses and the like count as spaces. */
export function atomize(form: string): Atoms {
  const atoms: Atom[] = [];
  let end = 0;
  for (const match of form.matchAll(ATOM)) {
    const before = atoms.at(-1);
    atoms.push({
      text: match[0],
      gap: before === undefined ? 0 : allowed(form.slice(end, match.index), before.text, match[0]),
    });
    end = match.index + match[0].length;
  }
  return { atoms, dotted: form.trimEnd().endsWith('.') };
}
