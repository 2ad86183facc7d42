/** Puts the panel's data and its view together. */
import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { browserLanguage } from '../../components/data/extension.ts';
import { knowledgeFiles } from '../../components/data/knowledge.ts';
import type { PageWord } from '../../components/data/merge-words.ts';
import { onPanelRequest } from '../../components/data/panel-request.ts';
import { useSettings } from '../../components/data/settings.ts';
import { useDictionary } from '../../components/data/use-dictionary.ts';
import { useLetterDate } from '../../components/data/use-letter-date.ts';
import { usePageWords } from '../../components/data/use-page-words.ts';
import { GuideHits } from '../../components/guides/GuideHits.tsx';
import { type GuideRoute, MAP_FRONT, writePath } from '../../components/map/map-route.ts';
import { Notice } from '../../components/Notice.tsx';
import { DictionaryView, type Sector } from '../../components/panel/DictionaryView.tsx';
import { EntryView } from '../../components/panel/EntryView.tsx';
import { PageWords } from '../../components/panel/PageWords.tsx';
import { PanelView } from '../../components/panel/PanelView.tsx';
import type { PanelTab } from '../../components/panel/route.ts';
import type { TabProps } from '../../components/panel/tab-props.ts';
import { useRoute } from '../../components/panel/use-route.ts';
import { ReadingProvider } from '../../components/reading.tsx';
import { backgroundSource, RecordSourceProvider } from '../../components/records-in-card/source.ts';
import { dayOf } from '../../lib/text/dates.ts';
import { languageOf, texts as textsFor } from '../../lib/text/index.ts';

// The panel opens with the words of the page; the other tabs are read when they are chosen.
const ReaderTab = lazy(() => import('../../components/reader/ReaderTab.tsx'));
const ContactsTab = lazy(() => import('../../components/contacts/ContactsTab.tsx'));
const NotesTab = lazy(() => import('../../components/notes/NotesTab.tsx'));
const KeepingFrame = lazy(() => import('../../components/keeping/KeepingFrame.tsx'));
const KeepingStart = lazy(() => import('../../components/keeping/KeepingStart.tsx'));
const RecordHits = lazy(() => import('../../components/record-fields/RecordHits.tsx'));
const GuidesTab = lazy(() => import('../../components/guides/GuidesTab.tsx'));

/** A word as it stands on the page or in a text that was read. */
type SeenWord = Pick<PageWord, 'surface' | 'built'>;

export function App() {
  const [settings] = useSettings();
  const [query, setQuery] = useState('');
  const [sector, setSector] = useState<Sector>('all');
  const { route, go } = useRoute(setQuery);
  const toGuide = useRef<(route: GuideRoute) => void>(() => {});
  toGuide.current = (to) => go({ tab: 'guides', ids: [], path: writePath(to) });
  const files = useMemo(
    () => ({
      ...knowledgeFiles(),
      map: (id: string) => toGuide.current({ ...MAP_FRONT, from: id }),
      guide: (part: 'attests' | 'roles', id: string) => toGuide.current({ ...MAP_FRONT, tab: part, id }),
    }),
    [],
  );
  const page = usePageWords();
  // Where an opened entry came from: the list to go back to, and the word on the page it was opened for.
  const [from, setFrom] = useState<{ tab: PanelTab; word?: SeenWord }>({ tab: 'dictionary' });
  const opener = useRef<Element | null>(null);
  const paths = useRef<Partial<Record<PanelTab, string | undefined>>>({});
  if (route.ids.length === 0) paths.current[route.tab] = route.path;
  const reading = route.ids.length > 0;
  const tab = reading ? from.tab : route.tab;
  // The day of one page's letter says nothing of the next page's.
  const tabId = 'tabId' in page.state ? page.state.tabId : -1;
  const [day, setDay] = useState<{ tabId: number; date: string | null }>({ tabId, date: null });
  const asks = page.state.kind === 'words' && (reading || route.tab === 'guides');
  const letterDate = useLetterDate(asks ? `${tabId}/${route.ids.join('+')}` : null, tabId);
  const { index, dictionary, failed } = useDictionary(files, route.tab === 'dictionary');
  const typed = useDeferredValue(query);
  const hits = useMemo(
    () => dictionary?.search(typed, sector === 'all' ? undefined : sector) ?? null,
    [dictionary, typed, sector],
  );

  // Back from an entry: focus to the button it was opened with, once the list is shown again.
  useEffect(() => {
    if (reading) return;
    const button = opener.current;
    opener.current = null;
    if (button instanceof HTMLElement && button.isConnected) button.focus();
  }, [reading]);

  useEffect(
    () =>
      onPanelRequest((hash) => {
        location.hash = hash;
      }),
    [],
  );
  const language = settings && languageOf(settings.language, browserLanguage());
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);

  if (!settings || !language) return null;
  const texts = textsFor(language);

  const open = (ids: readonly string[], source: { tab: PanelTab; word?: SeenWord }) => {
    opener.current = document.activeElement;
    setFrom(source);
    go({ tab: source.tab, ids });
  };
  const leave = () => {
    const path = paths.current[tab];
    go({ tab, ids: [], ...(path === undefined ? {} : { path }) });
  };
  const read = (word: PageWord) => {
    const ids = word.entries.flatMap((entry) => index?.entries[entry]?.id ?? []);
    open(ids, { tab: 'page', word });
  };

  const broken = failed ? <Notice tone="bad" title={texts.panel.failed} /> : null;
  // The path a tab was left at is kept, so that Back from an entry leads to where one stood.
  const inside = (name: PanelTab): TabProps => ({
    path: paths.current[name],
    onPath: (path) => go({ tab: name, ids: [], ...(path === undefined ? {} : { path }) }),
    onRead: (ids, word) => open(ids, { tab: name, ...(word ? { word } : {}) }),
    onTab: (next, path) => go({ tab: next, ids: [], ...(path === undefined ? {} : { path }) }),
  });
  return (
    <ReadingProvider
      language={language}
      side={settings.side}
      today={dayOf(new Date())}
      knowledge={files}
      letterDate={letterDate}
      chosen={day.tabId === tabId ? day.date : null}
      onChosen={(date) => setDay({ tabId, date })}
    >
      <PanelView
        tab={tab}
        onTab={(next) => go({ tab: next, ids: [] })}
        query={query}
        onQuery={(next) => {
          setQuery(next);
          if (next !== '' || reading) go({ tab: 'dictionary', ids: [] });
        }}
        count={page.state.kind === 'words' ? page.state.words.length : null}
        tabs={{
          page: () =>
            broken ?? (
              <PageWords
                key={'tabId' in page.state ? page.state.tabId : -1}
                state={page.state}
                index={index}
                actions={page.actions}
                onReveal={page.reveal}
                onRead={read}
              />
            ),
          dictionary: () =>
            broken ?? (
              <>
                <GuideHits query={typed} onGuide={(path) => go({ tab: 'guides', ids: [], path })} />
                {typed.trim() !== '' && (
                  <Suspense fallback={null}>
                    <RecordHits
                      query={typed}
                      onContact={(path) => go({ tab: 'contacts', ids: [], path })}
                      onNote={(path) => go({ tab: 'notes', ids: [], path })}
                    />
                  </Suspense>
                )}
                <DictionaryView
                  query={typed}
                  sector={sector}
                  onSector={setSector}
                  hits={hits}
                  onOpen={(hit) => open([hit.row.id], { tab: 'dictionary' })}
                />
              </>
            ),
          reader: () => <ReaderTab {...inside('reader')} page={page} />,
          contacts: () => (
            <KeepingFrame tab="contacts">
              <ContactsTab {...inside('contacts')} />
            </KeepingFrame>
          ),
          notes: () => (
            <KeepingFrame tab="notes">
              <NotesTab {...inside('notes')} />
            </KeepingFrame>
          ),
          guides: () => <GuidesTab {...inside('guides')} />,
        }}
        entry={
          reading ? (
            <RecordSourceProvider value={backgroundSource}>
              <EntryView ids={route.ids} surface={from.word?.surface} built={from.word?.built} onLeave={leave} />
            </RecordSourceProvider>
          ) : null
        }
      />
      <Suspense fallback={null}>
        <KeepingStart />
      </Suspense>
    </ReadingProvider>
  );
}
