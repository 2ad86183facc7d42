/** Sections of law that are written in a text, and what the dictionary knows about them. Pure. */
import { sectionAt } from '../match/sections.ts';
import type { Span } from '../match/types.ts';

export interface LawMention {
  /** As written, on one line: `sygedagpengelovens § 27, stk. 1`. */
  text: string;
  /** Entries that explain it; none for a section that stands alone and is not known. */
  entries: readonly number[];
  count: number;
  at: number;
}

const onOneLine = (text: string): string => text.replaceAll('\u00AD', '').replace(/\s+/g, ' ');

/** A word of the dictionary that names a section or a chapter. */
export const namesSection = (surface: string): boolean => /§|(?:kap\.|kapitel)\s?\d/u.test(surface);

/** Sections named by words of the dictionary, and sections that stand by themselves, each wording once. */
export function lawMentions(text: string, spans: readonly Span[]): LawMention[] {
  const found = new Map<string, LawMention>();
  const add = (surface: string, entries: readonly number[], at: number) => {
    const shown = onOneLine(surface);
    const known = found.get(shown.toLowerCase());
    if (known) known.count++;
    else found.set(shown.toLowerCase(), { text: shown, entries, count: 1, at });
  };
  const covered: { start: number; end: number }[] = [];
  for (const { start, end, entries, built } of spans) {
    const surface = text.slice(start, end);
    if (built || !namesSection(surface)) continue;
    covered.push({ start, end });
    add(surface, entries, start);
  }
  for (let at = text.indexOf('§'); at >= 0; at = text.indexOf('§', at + 1)) {
    const end = sectionAt(text, at);
    if (end < 0 || covered.some((one) => one.start <= at && at < one.end)) continue;
    add(text.slice(at, end), [], at);
    at = end - 1;
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}
