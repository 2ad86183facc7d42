/** Puts the published knowledge and the views together; where one stands is in the address. */
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { AttestGuide } from '../../components/attests/AttestGuide.tsx';
import { browserLanguage } from '../../components/data/extension.ts';
import { knowledgeFiles } from '../../components/data/knowledge.ts';
import { useSettings } from '../../components/data/settings.ts';
import { MapView } from '../../components/map/MapView.tsx';
import { type GuideRoute, readRoute, writeRoute } from '../../components/map/map-route.ts';
import { Notice } from '../../components/Notice.tsx';
import { routeHash } from '../../components/panel/route.ts';
import { ReadingProvider } from '../../components/reading.tsx';
import type { PublishedAttestGuide } from '../../lib/knowledge/attest-guide.ts';
import type { PublishedPathways } from '../../lib/knowledge/pathways.ts';
import { dayOf } from '../../lib/text/dates.ts';
import { languageOf } from '../../lib/text/index.ts';
import { mapDa } from '../../lib/text/map.da.ts';
import { mapEn } from '../../lib/text/map.en.ts';

/** One file of the extension's own; null until it is read, `failed` when it cannot be. */
function useFile<T>(name: string): T | 'failed' | null {
  const [file, setFile] = useState<T | 'failed' | null>(null);
  useEffect(() => {
    fetch(`/knowledge/${name}.json`)
      .then((answer) => (answer.ok ? (answer.json() as Promise<T>) : Promise.reject(new Error(name))))
      .then(setFile, () => setFile('failed'));
  }, [name]);
  return file;
}

export function App() {
  const [settings] = useSettings();
  const files = useMemo(() => knowledgeFiles(), []);
  const pathways = useFile<PublishedPathways>('pathways');
  const attests = useFile<PublishedAttestGuide>('attest-guide');
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
  const texts = language === 'da' ? mapDa : mapEn;

  const go = (next: GuideRoute) => {
    location.hash = writeRoute(next);
  };
  // The dictionary is the side panel's page, opened beside this one.
  const read = (id: string) =>
    window.open(`/sidepanel.html${routeHash({ tab: 'dictionary', ids: [id] })}`, 'fagbro-dictionary');
  const shown = <T,>(file: T | 'failed' | null, draw: (file: T) => ReactNode): ReactNode => {
    if (file === null) return <p className="guide-wait">{texts.loading}</p>;
    if (file === 'failed') return <Notice tone="bad" title={texts.failed} />;
    return draw(file);
  };
  return (
    <ReadingProvider language={language} side={settings.side} today={dayOf(new Date())} knowledge={files}>
      <main className="guide">
        <Tabs
          className="guide-tabs"
          selectedKey={route.tab}
          onSelectionChange={(key) => go({ ...route, tab: key === 'attests' ? 'attests' : 'map' })}
        >
          <TabList className="guide-list" aria-label={texts.tabs.label}>
            <Tab className="guide-tab" id="map">
              {texts.tabs.map}
            </Tab>
            <Tab className="guide-tab" id="attests">
              {texts.tabs.attests}
            </Tab>
          </TabList>
          <TabPanel className="guide-panel" id="map">
            {shown(pathways, (data) => (
              <MapView data={data} route={route} onRoute={(pair) => go({ ...pair, tab: 'map' })} onRead={read} />
            ))}
          </TabPanel>
          <TabPanel className="guide-panel" id="attests">
            <div className="guide-page">
              {shown(attests, (guide) => (
                <AttestGuide guide={guide} onRead={read} />
              ))}
            </div>
          </TabPanel>
        </Tabs>
      </main>
    </ReadingProvider>
  );
}
