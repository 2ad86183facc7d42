/** Puts the popup's data and its view together. */
import { useEffect, useState } from 'react';
import { browserLanguage } from '../../components/data/extension.ts';
import { lexiconDamaged } from '../../components/data/lexicon-damage.ts';
import { currentWindow, openPanel } from '../../components/data/open-panel.ts';
import { openRecords } from '../../components/data/open-records.ts';
import { useSettings } from '../../components/data/settings.ts';
import { usePageWords } from '../../components/data/use-page-words.ts';
import { PopupView } from '../../components/popup/PopupView.tsx';
import { type Knowledge, ReadingProvider } from '../../components/reading.tsx';
import type { Settings } from '../../lib/site/settings.ts';
import { dayOf } from '../../lib/text/dates.ts';
import { languageOf } from '../../lib/text/index.ts';

/** The popup shows no entries. */
const NONE: Knowledge = { entries: async () => [], find: async () => [] };

/** The site's own density gives way to a new general choice: what is pressed is what the reader gets here. */
function withoutDensity(sites: Settings['sites'], host: string): Settings['sites'] {
  const { on } = sites[host] ?? {};
  return { ...sites, [host]: on === undefined ? {} : { on } };
}

export function App() {
  const [settings, change] = useSettings();
  const page = usePageWords();
  const [damaged, setDamaged] = useState(false);
  const [windowId, setWindowId] = useState(-1);
  const [saveFailed, setSaveFailed] = useState(false);
  useEffect(() => {
    lexiconDamaged().then(setDamaged, () => undefined);
    currentWindow().then(setWindowId, () => undefined);
  }, []);
  const language = settings && languageOf(settings.language, browserLanguage());
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  if (!settings || !language) return null;

  const host = 'access' in page.state && 'host' in page.state.access ? page.state.access.host : '';
  const save = async (how: (now: Settings) => Partial<Settings>) => setSaveFailed(!(await change(how)));
  return (
    <ReadingProvider language={language} side={settings.side} today={dayOf(new Date())} knowledge={NONE}>
      <PopupView
        settings={settings}
        page={page.state}
        damaged={damaged}
        saveFailed={saveFailed}
        actions={page.actions}
        onSide={(side) => save(() => ({ side }))}
        onSite={(host, on) => save((now) => ({ sites: { ...now.sites, [host]: { ...now.sites[host], on } } }))}
        onDensity={(density) =>
          save((now) => ({ density, ...(now.sites[host] ? { sites: withoutDensity(now.sites, host) } : {}) }))
        }
        onPanel={() => {
          openPanel(windowId).then(
            () => window.close(),
            () => undefined,
          );
        }}
        onRecords={(tab) => {
          openRecords({ tab });
          window.close();
        }}
      />
    </ReadingProvider>
  );
}
