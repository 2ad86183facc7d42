/** All the dictionary's words as they are written: what a library has to be given to find what Fagbro finds. */
import { inflect } from '../../lib/danish/inflection.ts';
import { readDictionary } from '../../scripts/annotate.ts';

/** Every inflected form of words, phrases and abbreviations as they stand. Compounds, spellings and slips are not there. */
export function dictionaryWords(): string[] {
  const words = new Set<string>();
  for (const { forms } of readDictionary().terms)
    for (const { form, inflection } of forms) {
      if (!/\p{L}/u.test(form) || /^[-–]|[-–]$/.test(form)) continue;
      words.add(form);
      if (/^[\p{L}-]+$/u.test(form))
        for (const word of inflect(form, inflection)) for (const one of word.forms) words.add(one);
    }
  return [...words];
}
