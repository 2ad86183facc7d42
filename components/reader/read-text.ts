/** Reads a text in the panel: words, limits and sections, piece by piece, so that it can be seen and stopped. */
import type { PublishedEntry } from '../../lib/knowledge/published.ts';
import { type FoundWord, Tally } from '../../lib/reading/found.ts';
import { MOST_TEXT } from '../../lib/reading/limits.ts';
import { pieces } from '../../lib/reading/pieces.ts';
import { type LawMention, lawMentions } from '../../lib/reading/sections-of-law.ts';
import { type TimeLimit, timeLimits } from '../../lib/reading/time-limits.ts';
import { type ReadWord, withEntries } from '../../lib/reading/words.ts';
import type { Knowledge } from '../reading.tsx';
import { panelLexicon } from './lexicon.ts';

/** What a text comes down to. Of the text itself only words of the dictionary, limits and sections are in it. */
export interface TextReading {
  words: ReadWord[];
  /** Null where only the marked words of a page are known. */
  limits: TimeLimit[] | null;
  law: LawMention[] | null;
  entries: ReadonlyMap<number, PublishedEntry>;
  /** Length of the whole text, when it was longer than is read; else null. */
  whole: number | null;
}

export interface Progress {
  step: 'text' | 'words';
  /** 0 to 1. */
  done: number;
}

interface Doing {
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

/** Entries fetched between two looks at the clock and the stop button: about a shard each. */
const AT_ONCE = 24;

/** Gives the page its turn. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The entries of found words; those of another version of the lexicon are left out. */
async function entriesOf(
  found: readonly FoundWord[],
  lexicon: string,
  knowledge: Knowledge,
  { signal, onProgress }: Doing,
): Promise<Map<number, PublishedEntry>> {
  const wanted = [...new Set(found.flatMap((word) => word.entries))].sort((a, b) => a - b);
  const entries = new Map<number, PublishedEntry>();
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    onProgress({ step: 'words', done: at / wanted.length });
    for (const entry of await knowledge.entries(wanted.slice(at, at + AT_ONCE), lexicon))
      entries.set(entry.index, entry);
    signal.throwIfAborted();
  }
  return entries;
}

/** Reads a text that stands in the panel. Rejects with the signal's reason when it is stopped. */
export async function readText(text: string, knowledge: Knowledge, doing: Doing): Promise<TextReading> {
  const { signal, onProgress } = doing;
  onProgress({ step: 'text', done: 0 });
  const { id, scan } = await panelLexicon();
  const read = text.slice(0, MOST_TEXT);
  const tally = new Tally();
  const limits = new Map<string, TimeLimit>();
  const law = new Map<string, LawMention>();
  for (const piece of pieces(read)) {
    signal.throwIfAborted();
    const spans = scan(piece.text);
    tally.add(piece.text, spans, piece.start);
    addUp(limits, timeLimits(piece.text), piece.start);
    addUp(law, lawMentions(piece.text, spans), piece.start);
    onProgress({ step: 'text', done: (piece.start + piece.text.length) / read.length });
    await pause();
  }
  const found = tally.list();
  const entries = await entriesOf(found, id, knowledge, doing);
  return {
    words: withEntries(found, entries),
    limits: [...limits.values()],
    law: [...law.values()],
    entries,
    whole: text.length > read.length ? text.length : null,
  };
}

function addUp<T extends { text: string; count: number; at: number }>(all: Map<string, T>, more: T[], offset: number) {
  for (const one of more) {
    const key = one.text.toLowerCase();
    const known = all.get(key);
    if (known) known.count += one.count;
    else all.set(key, { ...one, at: one.at + offset });
  }
}

/** Reads the words a page script has already found; the text stays in its page. */
export async function readMarked(
  found: readonly FoundWord[],
  lexicon: string,
  knowledge: Knowledge,
  doing: Doing,
): Promise<TextReading> {
  const entries = await entriesOf(found, lexicon, knowledge, doing);
  return { words: withEntries(found, entries), limits: null, law: null, entries, whole: null };
}
