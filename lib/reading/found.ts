/** The words found in a text, counted. Pure; offsets are UTF-16 code units into the whole text. */
import type { Span } from '../match/types.ts';
import { MOST_FORMS } from './limits.ts';
import { VALUE_REACH, valueAfter } from './value-after.ts';

/** One way a word is written in the text, with the value right after it (`''` where there is none). */
export interface WrittenForm {
  text: string;
  value: string;
}

export interface FoundWord {
  /** Places in the published list; several when the text settles nothing. */
  entries: readonly number[];
  /** No entry of its own: `entries` are those of the parts it is built of. */
  built: boolean;
  count: number;
  /** Where it stands first; on a page only the order counts. */
  at: number;
  forms: readonly WrittenForm[];
}

const keyOf = (entries: readonly number[], built: boolean, text: string): string =>
  built ? `built:${text.toLowerCase()}` : entries.join('+');

/** Counts words, piece of text by piece of text. */
export class Tally {
  private readonly words = new Map<string, FoundWord & { count: number; forms: WrittenForm[] }>();

  /** Adds the spans of a piece that begins at `offset` of the whole. */
  add(piece: string, spans: readonly Span[], offset = 0): void {
    for (const { start, end, entries, built = false } of spans) {
      const form: WrittenForm = {
        text: piece.slice(start, end).replaceAll('\u00AD', '').replace(/\s+/g, ' '),
        value: valueAfter(piece.slice(end, end + VALUE_REACH)),
      };
      const key = keyOf(entries, built, form.text);
      const known = this.words.get(key);
      if (!known) this.words.set(key, { entries, built, count: 1, at: offset + start, forms: [form] });
      else {
        known.count++;
        if (known.forms.length < MOST_FORMS && !known.forms.some((one) => sameForm(one, form))) known.forms.push(form);
      }
    }
  }

  /** In order of first appearance. */
  list(): FoundWord[] {
    return [...this.words.values()].sort((a, b) => a.at - b.at);
  }
}

export const sameForm = (a: WrittenForm, b: WrittenForm): boolean => a.text === b.text && a.value === b.value;
