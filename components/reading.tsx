/** What every component needs to know of its reader: texts, language, the day to read by, the reader's side; and knowledge. */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import type { ReaderSide, UiLanguage } from '../lib/site/settings.ts';
import { type Language, languageOf, type Texts, texts } from '../lib/text/index.ts';

export interface Reading {
  texts: Texts;
  language: Language;
  /** `YYYY-MM-DD`, by the reader's clock: what is overdue, and what is still a plan, is worked out from this. */
  today: string;
  /** The day the rules are read by: today, or the day of the letter in front of the reader. */
  date: string;
  /** Null: today again. */
  setDate: (date: string | null) => void;
  /** The date the page plainly shows for its document; null where there is none. */
  letterDate: string | null;
  side: ReaderSide | null;
}

/** Where entries come from: the extension's own files, or fixtures in the gallery. */
export interface Knowledge {
  /** With `lexicon`, the checksum the indices belong to, entries of any other version are left out. */
  entries(indices: readonly number[], lexicon?: string): Promise<PublishedEntry[]>;
  /** Entries by id, in the order asked for; ids that are not published are left out. */
  find(ids: readonly string[]): Promise<PublishedEntry[]>;
  /** Opens the map of benefits at an entry; left out where there is none (gallery, preview). */
  map?: (id: string) => void;
  /** Opens the attest guide, or who does what, at an entry; left out where there is none. */
  guide?: (part: 'attests' | 'roles', id: string) => void;
  /** Which versions the reader looks at, for a report of a mistake. */
  about?: () => Promise<About>;
}

/** Versions of the extension and of the knowledge in it. */
export interface About {
  extension: string;
  /** Checksum of the knowledge and the newest day something in it was checked. */
  knowledge: string;
  built: string;
}

const ReadingContext = createContext<Reading>({
  texts: texts('da'),
  language: 'da',
  today: '2026-01-01',
  date: '2026-01-01',
  setDate: () => {},
  letterDate: null,
  side: null,
});
const KnowledgeContext = createContext<Knowledge>({ entries: async () => [], find: async () => [] });
const LevelContext = createContext(1);

export const useReading = (): Reading => useContext(ReadingContext);
export const useKnowledge = (): Knowledge => useContext(KnowledgeContext);

interface ReadingProviderProps {
  language: UiLanguage;
  browserLanguage?: string | undefined;
  side: ReaderSide | null;
  today: string;
  knowledge: Knowledge;
  letterDate?: string | null;
  /** The day to read by, where it has to outlive what is shown now (the card is drawn anew for each word). */
  chosen?: string | null;
  onChosen?: (date: string | null) => void;
  children: ReactNode;
}

export function ReadingProvider(props: ReadingProviderProps) {
  const { language, browserLanguage, side, today, knowledge, letterDate = null, children } = props;
  const [own, setOwn] = useState<string | null>(null);
  const setDate = props.onChosen ?? setOwn;
  const date = (props.onChosen ? props.chosen : own) ?? today;
  const reading = useMemo<Reading>(
    () => ({
      texts: texts(language, browserLanguage),
      language: languageOf(language, browserLanguage),
      today,
      date,
      setDate,
      letterDate,
      side,
    }),
    [language, browserLanguage, side, today, date, setDate, letterDate],
  );
  return (
    <ReadingContext value={reading}>
      <KnowledgeContext value={knowledge}>{children}</KnowledgeContext>
    </ReadingContext>
  );
}

/** Headings follow the page they stand in: an entry's title is h1 in the card and h2 in the panel. */
export function HeadingLevel({ level, children }: { level: number; children: ReactNode }) {
  return <LevelContext value={level}>{children}</LevelContext>;
}

export const useHeading = (below = 0): 'h1' | 'h2' | 'h3' | 'h4' => {
  const level = Math.min(4, useContext(LevelContext) + below);
  return level <= 1 ? 'h1' : level === 2 ? 'h2' : level === 3 ? 'h3' : 'h4';
};
