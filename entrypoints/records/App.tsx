/** Puts the full page's data and its view together. */
import { useEffect, useMemo, useState } from 'react';
import { browserLanguage } from '../../components/data/extension.ts';
import { knowledgeFiles } from '../../components/data/knowledge.ts';
import { useSettings } from '../../components/data/settings.ts';
import { StoreProvider } from '../../components/data/store.tsx';
import { routeHash } from '../../components/panel/route.ts';
import { ReadingProvider } from '../../components/reading.tsx';
import { RecordsView } from '../../components/records/RecordsView.tsx';
import { type RecordRoute, readRecordRoute, writeRecordRoute } from '../../components/records/records-route.ts';
import { dayOf } from '../../lib/text/dates.ts';
import { languageOf } from '../../lib/text/index.ts';

export function App() {
  const [settings] = useSettings();
  const files = useMemo(() => knowledgeFiles(), []);
  const [route, setRoute] = useState<RecordRoute>(() => readRecordRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(readRecordRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const language = settings && languageOf(settings.language, browserLanguage());
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  if (!settings || !language) return null;
  // The dictionary is the side panel's page, opened beside this one.
  const read = (ids: readonly string[]) =>
    window.open(`/sidepanel.html${routeHash({ tab: 'dictionary', ids })}`, 'fagbro-dictionary');
  return (
    <ReadingProvider language={language} side={settings.side} today={dayOf(new Date())} knowledge={files}>
      <StoreProvider>
        <RecordsView
          route={route}
          onRoute={(next) => {
            location.hash = writeRecordRoute(next);
          }}
          onRead={read}
        />
      </StoreProvider>
    </ReadingProvider>
  );
}
