/** Puts the published knowledge and the guides together; where one stands is in the address. */
import { useEffect, useMemo, useState } from 'react';
import { browserLanguage } from '../../components/data/extension.ts';
import { knowledgeFiles } from '../../components/data/knowledge.ts';
import { useSettings } from '../../components/data/settings.ts';
import { Guides } from '../../components/guides/Guides.tsx';
import { type GuideRoute, readRoute, writeRoute } from '../../components/map/map-route.ts';
import { routeHash } from '../../components/panel/route.ts';
import { ReadingProvider } from '../../components/reading.tsx';
import { dayOf } from '../../lib/text/dates.ts';
import { languageOf } from '../../lib/text/index.ts';

export function App() {
  const [settings] = useSettings();
  const files = useMemo(() => knowledgeFiles(), []);
  const [route, setRoute] = useState<GuideRoute>(() => readRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const language = settings && languageOf(settings.language, browserLanguage());
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  if (!settings || !language) return null;

  // The dictionary is the side panel's page, opened beside this one.
  const read = (id: string) =>
    window.open(`/sidepanel.html${routeHash({ tab: 'dictionary', ids: [id] })}`, 'fagbro-dictionary');
  return (
    <ReadingProvider language={language} side={settings.side} today={dayOf(new Date())} knowledge={files}>
      <main className="guide">
        <Guides
          route={route}
          onRoute={(next) => {
            location.hash = writeRoute(next);
          }}
          onRead={read}
        />
      </main>
    </ReadingProvider>
  );
}
