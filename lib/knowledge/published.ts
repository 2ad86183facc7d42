/**
 * The shape in which knowledge is shipped: one index for search and lists, and shards with the whole entries, so
 * that a card reads only the few kilobytes it shows. Written by scripts/build-knowledge.ts, read by extension pages.
 */
import type { AttestFacts } from './attest-guide.ts';
import type { NearEntry } from './pathways.ts';
import type { RoleFacts } from './role-guide.ts';
import type { Entry, Kind, Period, Side, Source } from './schema.ts';

export const ENTRIES_PER_SHARD = 20;

/** One line of the index; the row's place in the list is the entry's index in the lexicon. */
export interface IndexRow {
  id: string;
  term: string;
  side: Side;
  kind: Kind;
  priority: 1 | 2 | 3;
  short: string;
  /** Other written forms, as authored. */
  also: string[];
  holds?: Period[];
  review: string;
}

export interface KnowledgeIndex {
  /** Checksum of the lexicon these indices belong to. */
  lexicon: string;
  built: string;
  entries: IndexRow[];
}

/** `knowledge/about.json`. */
export interface KnowledgeAbout {
  /** As in the index. */
  lexicon: string;
  built: string;
}

export type PublishedEntry = Omit<Entry, 'sources'> & {
  index: number;
  /** `employment/sygedagpenge`: the file it was written in. */
  topic: string;
  sources: Source[];
  /** What leads to this benefit or course and what may follow, for the small drawing in the card. */
  near?: NearEntry | undefined;
  /** Of an attest: must the patient attend, must the doctor answer, by when, who pays. */
  attest?: AttestFacts | undefined;
  /** Roles and units whose own cards name this word: contacts with them belong here. */
  handledBy?: readonly string[] | undefined;
  /** Of a role: what it can and cannot offer, when and how to reach it. */
  role?: RoleFacts | undefined;
};

/** `knowledge/shard-N.json`: entries N × ENTRIES_PER_SHARD and on. */
export interface Shard {
  /** Checksum of the lexicon whose indices these entries have; a page script of another version means other words. */
  lexicon: string;
  entries: PublishedEntry[];
}

export const shardOf = (index: number): number => Math.floor(index / ENTRIES_PER_SHARD);
