/**
 * Every state of every component on one page: `?lang=en`, `?theme=dark`, `?side=health|employment|none`;
 * `?part=cards|panels|popups` one kind of them, `&only=name` one state of it.
 */
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/entry.css';
import '../../components/meanings.css';
import '../../components/scale.css';
import '../../components/map/neighbourhood.css';
import '../../components/panel/panel.css';
import '../../components/popup/popup.css';
import './gallery.css';
import { createRoot } from 'react-dom/client';
import { ReadingProvider } from '../../components/reading.tsx';
import { Cards } from './Cards.tsx';
import { knowledge, TODAY } from './fixtures.ts';
import { PANEL_NAMES, Panels } from './Panels.tsx';
import { POPUP_NAMES, Popups } from './Popups.tsx';
import { Guard } from './State.tsx';

const query = new URLSearchParams(location.search);
const language = query.get('lang') === 'en' ? 'en' : 'da';
const asked = query.get('side');
const side = asked === 'none' ? null : asked === 'employment' ? 'employment' : 'health';
const theme = query.get('theme');
const part = query.get('part');
const only = query.get('only');
if (theme) document.documentElement.dataset.theme = theme;
document.documentElement.lang = language;
// For tests/gallery/shoot.ts, which looks at each page-like state alone.
document.documentElement.dataset.names = JSON.stringify({ panels: PANEL_NAMES, popups: POPUP_NAMES });

const VIEWS = ['?lang=da', '?lang=en', '?theme=dark', '?side=employment', '?side=none', '?part=panels', '?part=popups'];
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <Guard>
      <ReadingProvider language={language} side={side} today={TODAY} knowledge={knowledge}>
        <div className="gallery">
          {only === null && (
            <nav className="gallery-head">
              {VIEWS.map((view) => (
                <a key={view} href={view}>
                  {view}
                </a>
              ))}
            </nav>
          )}
          {(part === null || part === 'cards') && (
            <main>
              <h1 className="gallery-part">Fagbro</h1>
              <Cards />
            </main>
          )}
          {(part === null || part === 'panels') && <Panels only={only} />}
          {(part === null || part === 'popups') && <Popups only={only} />}
        </div>
      </ReadingProvider>
    </Guard>,
  );
