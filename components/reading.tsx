/** What every component needs to know of its reader: texts, language, today's date, the reader's side; and knowledge. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import type { ReaderSide, UiLanguage } from '../lib/site/settings.ts';
import { type Language, languageOf, type Texts, texts } from '../lib/text/index.ts';

export interface Reading {
  texts: Texts;
  language: Language;
  /** `YYYY-MM-DD`: what holds is worked out from this, never typed in. */
  today: string;
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
}

const ReadingContext = createContext<Reading>({ texts: texts('da'), language: 'da', today: '2026-01-01', side: null });
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
  children: ReactNode;
}

export function ReadingProvider({ language, browserLanguage, side, today, knowledge, children }: ReadingProviderProps) {
  const reading = useMemo<Reading>(
    () => ({
      texts: texts(language, browserLanguage),
      language: languageOf(language, browserLanguage),
      today,
      side,
    }),
    [language, browserLanguage, side, today],
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
