/**
 * Compounds written as two words, the commonest slip of all (`ressource forløb`, `syge dagpenge`). Only for heads that
 * hardly stand alone after such a word, so that the two words beside each other are nothing else.
 */

const HEADS = [
  'job',
  'forløb',
  'pension',
  'team',
  'praktik',
  'ydelse',
  'dagpenge',
  'støtte',
  'evne',
  'prøvning',
  'attest',
  'erklæring',
  'periode',
  'koordinator',
  'hjælp',
  'konsulent',
];

/** An inflection that spells its forms out (`sb. fleksjobbet, …`) does not fit the head alone. */
const SPELT_OUT = /^sb\. [^-p]/;

/** Fewest letters of the first word: `ny attest` is two words. */
const FIRST = 4;
/** What is said of other things too: help in cash, and a job, a step or a pension of one's own. */
const NOT_FIRST = new Set(['kontant', 'privat', 'eget', 'folke', 'læge', 'over', 'under', 'efter', 'uden', 'første']);

/**
 * The compound in two words.
 *
 * @param form one word in small letters
 * @param inflection its dictionary notation
 * @returns null when it is never written so, or when two words would be something else
 */
export function writtenApart(form: string, inflection: string): { form: string; inflection: string } | null {
  if (!/^\p{Ll}+$/u.test(form) || !/^sb\b/.test(inflection) || SPELT_OUT.test(inflection)) return null;
  const head = HEADS.find((one) => form.endsWith(one) && form.length - one.length >= FIRST);
  const first = head && form.slice(0, -head.length);
  if (!first || NOT_FIRST.has(first)) return null;
  return { form: `${first} ${head}`, inflection: `ubøj. + ${inflection}` };
}
