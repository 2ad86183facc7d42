/** The states of the side panel. */
import { type ReactNode, useMemo, useState } from 'react';
import type { PageWord } from '../../components/data/merge-words.ts';
import type { PageState } from '../../components/data/page-words.ts';
import { DictionaryView, type Sector } from '../../components/panel/DictionaryView.tsx';
import { EntryView } from '../../components/panel/EntryView.tsx';
import { PageWords } from '../../components/panel/PageWords.tsx';
import { PanelView } from '../../components/panel/PanelView.tsx';
import type { PanelTab } from '../../components/panel/route.ts';
import { HeadingLevel } from '../../components/reading.tsx';
import type { AccessActions } from '../../components/SiteAccess.tsx';
import { alsoForms } from '../../components/term.ts';
import type { IndexRow, KnowledgeIndex, PublishedEntry } from '../../lib/knowledge/published.ts';
import { buildDictionary } from '../../lib/knowledge/search.ts';
import * as f from './fixtures.ts';
import { PageLike, Part } from './State.tsx';

const row = (entry: PublishedEntry): IndexRow => ({
  id: entry.id,
  term: entry.term,
  side: entry.side,
  kind: entry.kind,
  priority: entry.priority,
  short: entry.short,
  also: alsoForms(entry),
  ...(entry.holds ? { holds: entry.holds } : {}),
  review: entry.review,
});

export const index: KnowledgeIndex = { lexicon: 'x', built: f.TODAY, entries: f.ALL.map(row) };
const dictionary = buildDictionary(index.entries);

const word = (entries: readonly PublishedEntry[], count: number, surface: string, built = false): PageWord => ({
  key: surface,
  entries: entries.map((entry) => entry.index),
  count,
  surface,
  forms: [{ text: surface, value: '' }],
  places: [{ frameId: 0, index: 0, count }],
  ...(built ? { built } : {}),
});

const WORDS: PageWord[] = [
  word([f.jobafklaring], 3, 'jobafklaringsforløbet'),
  word([f.sygedagpenge], 1, 'sygedagpengene'),
  word([f.ressource], 2, 'ressourceforløb'),
  word([f.prolaps, f.prolapsPelvis], 1, 'prolaps'),
  word([f.kardio, f.megali], 1, 'kardiomegali', true),
  word([f.longWord], 12, f.longWord.term),
];

const later = async () => true;
export const actions: AccessActions = { grant: later, once: later, revoke: later };
const SITE = { host: 'eoj.kommune.dk', origin: 'https://eoj.kommune.dk/*' };

export const words = (more: Partial<Extract<PageState, { kind: 'words' }>> = {}): PageState => ({
  kind: 'words',
  tabId: 1,
  access: { kind: 'portal', ...SITE },
  words: WORDS,
  on: true,
  stopped: false,
  lexicon: 'x',
  ...more,
});

export const noAccess = (kind: 'none' | 'hidden' | 'restricted'): PageState => ({
  kind: 'no-access',
  tabId: 1,
  access: kind === 'none' ? { kind, ...SITE } : { kind },
});

interface OneProps {
  name: string;
  state?: PageState;
  tab?: PanelTab;
  query?: string;
  entry?: ReactNode;
  narrow?: boolean;
  height?: number;
  alone?: boolean;
}

function One({
  name,
  state = words(),
  tab: first = 'page',
  query: start = '',
  entry = null,
  narrow,
  height,
  alone = false,
}: OneProps) {
  const [tab, setTab] = useState(first);
  const [query, setQuery] = useState(start);
  const [sector, setSector] = useState<Sector>('all');
  const hits = useMemo(() => dictionary.search(query, sector === 'all' ? undefined : sector), [query, sector]);
  return (
    <PageLike name={name} width={narrow ? 'narrow' : 'panel'} height={height ?? 620} alone={alone}>
      <PanelView
        tab={tab}
        onTab={setTab}
        query={query}
        onQuery={(next) => {
          setQuery(next);
          setTab('dictionary');
        }}
        count={state.kind === 'words' ? state.words.length : null}
        tabs={{
          page: () => <PageWords state={state} index={index} actions={actions} onReveal={() => {}} onRead={() => {}} />,
          dictionary: () => (
            <DictionaryView query={query} sector={sector} onSector={setSector} hits={hits} onOpen={() => {}} />
          ),
          reader: () => null,
          contacts: () => null,
          notes: () => null,
          guides: () => null,
        }}
        entry={entry}
      />
    </PageLike>
  );
}

const nothing = () => {};

/** Each panel is a page of its own: shown one at a time, since a page has one `main` and one h1. */
const PANELS: Record<string, OneProps> = {
  words: { name: 'words of the page' },
  narrow: { name: 'words, 280 px', narrow: true },
  dictionary: { name: 'dictionary, everything', tab: 'dictionary' },
  search: { name: 'dictionary, search', tab: 'dictionary', query: 'sygedagpengene' },
  empty: { name: 'dictionary, nothing found', tab: 'dictionary', query: 'qqqqqq', height: 300 },
  entry: {
    name: 'an entry',
    entry: <EntryView ids={['jobafklaringsforloeb']} surface="jobafklaringsforløbet" onLeave={nothing} />,
  },
  senses: {
    name: 'two meanings',
    entry: <EntryView ids={['prolaps', 'nedsynkning']} onLeave={nothing} />,
    narrow: true,
  },
  unknown: {
    name: 'an entry that is not there',
    entry: <EntryView ids={['findes-ikke']} onLeave={nothing} />,
    height: 300,
  },
  none: { name: 'no words', state: words({ words: [] }), height: 300 },
  off: { name: 'switched off', state: words({ words: [], on: false }), height: 300 },
  stopped: { name: 'stopped by a bound', state: words({ words: [], on: false, stopped: true }), height: 300 },
  version: { name: 'another version on the page', state: words({ lexicon: 'y' }), height: 300 },
  'no-access': { name: 'no access', state: noAccess('none'), height: 400 },
  hidden: { name: 'address hidden', state: noAccess('hidden'), height: 300 },
  restricted: { name: 'no extensions here', state: noAccess('restricted'), height: 300 },
  reload: {
    name: 'not running yet',
    state: { kind: 'not-running', tabId: 1, access: { kind: 'granted', ...SITE } },
    height: 300,
  },
  loading: { name: 'loading', state: { kind: 'loading' }, height: 300 },
};

export const PANEL_NAMES = Object.keys(PANELS);

export function Panels({ only }: { only: string | null }) {
  const shown = Object.entries(PANELS).filter(([key]) => only === null || key === only);
  const list = shown.map(([key, props]) => <One key={key} {...props} alone={only !== null} />);
  return <HeadingLevel level={1}>{only === null ? <Part title="Sidepanelet">{list}</Part> : list}</HeadingLevel>;
}
