/** The states of the popup. */
import { useState } from 'react';
import type { PageState } from '../../components/data/page-words.ts';
import { PopupView } from '../../components/popup/PopupView.tsx';
import { DEFAULTS, type Settings } from '../../lib/site/settings.ts';
import { actions, noAccess, words } from './Panels.tsx';
import { PageLike, Part } from './State.tsx';

interface OneProps {
  name: string;
  page: PageState;
  start?: Partial<Settings>;
  damaged?: boolean;
  alone?: boolean;
}

function One({ name, page, start, damaged = false, alone = false }: OneProps) {
  const [settings, setSettings] = useState<Settings>({ ...DEFAULTS, side: 'health', ...start });
  const set = (more: Partial<Settings>) => setSettings({ ...settings, ...more });
  return (
    <PageLike name={name} width="popup" alone={alone}>
      <PopupView
        settings={settings}
        page={page}
        damaged={damaged}
        actions={actions}
        onSide={(side) => set({ side })}
        onSite={(host, on) => set({ sites: { ...settings.sites, [host]: { on } } })}
        onDensity={(density) => set({ density })}
        onPanel={() => {}}
      />
    </PageLike>
  );
}

const SITE = { host: 'eoj.kommune.dk', origin: 'https://eoj.kommune.dk/*' };

const POPUPS: Record<string, OneProps> = {
  first: { name: 'first use', page: words(), start: { side: null } },
  portal: { name: 'known portal', page: words() },
  granted: { name: 'granted site', page: words({ access: { kind: 'granted', ...SITE } }) },
  off: {
    name: 'switched off here',
    page: words({ words: [], on: false }),
    start: { side: 'employment', sites: { [SITE.host]: { on: false } } },
  },
  'no-access': { name: 'no access', page: noAccess('none') },
  restricted: { name: 'no extensions here', page: noAccess('restricted') },
  damaged: { name: 'lexicon damaged', page: words({ words: [], on: false }), damaged: true },
  stopped: { name: 'stopped by a bound', page: words({ words: [], on: false, stopped: true }) },
  reload: { name: 'not running yet', page: { kind: 'not-running', tabId: 1, access: { kind: 'granted', ...SITE } } },
  loading: { name: 'loading', page: { kind: 'loading' } },
};

export const POPUP_NAMES = Object.keys(POPUPS);

export function Popups({ only }: { only: string | null }) {
  const shown = Object.entries(POPUPS).filter(([key]) => only === null || key === only);
  const list = shown.map(([key, props]) => <One key={key} {...props} alone={only !== null} />);
  return only === null ? <Part title="Popup">{list}</Part> : list;
}
