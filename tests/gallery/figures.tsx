/** Every figure of the body with every part that can be highlighted: `figures.html`, also `?theme=dark`, `?lang=en`. */
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/entry.css';
import './gallery.css';
import { createRoot } from 'react-dom/client';
import Figure from '../../components/body/Figure.tsx';
import { CLOSER, SPOTS } from '../../components/body/where.ts';
import { ReadingProvider } from '../../components/reading.tsx';
import { BODY_PLACES } from '../../lib/knowledge/body.ts';
import type { PublishedEntry } from '../../lib/knowledge/published.ts';
import * as fixtures from './fixtures.ts';
import { Guard } from './State.tsx';

const query = new URLSearchParams(location.search);
const language = query.get('lang') === 'en' ? 'en' : 'da';
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
document.documentElement.lang = language;

const like = (fields: Partial<PublishedEntry>): PublishedEntry => ({
  ...fixtures.prolaps,
  kind: 'anatomi',
  side: 'health',
  ...fields,
});
const SHOWN: { entry: PublishedEntry; surface?: string }[] = [
  ...['L4/L5', 'C5/C6', 'Th12', 'L5/S1', 'C1', 'L5', 'L2–L5', 'Th12/L1', 'S1'].map((surface) => ({
    entry: like({ id: surface, term: surface, body: 'ryg' }),
    surface,
  })),
  ...BODY_PLACES.filter((place) => SPOTS[place]).map((body) => ({ entry: like({ id: body, term: body, body }) })),
  ...Object.keys(CLOSER).map((id) => ({ entry: like({ id, term: id, body: 'hoved' }) })),
];

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <Guard>
      <ReadingProvider language={language} side="employment" today={fixtures.TODAY} knowledge={fixtures.knowledge}>
        <main className="gallery">
          <h1 className="gallery-part">Figurer</h1>
          <div className="figure-gallery">
            {SHOWN.map(({ entry, surface }) => (
              <div key={entry.id} data-side="health" className="frame figure-state">
                <h2>{entry.id}</h2>
                <Figure entry={entry} surface={surface} />
              </div>
            ))}
          </div>
        </main>
      </ReadingProvider>
    </Guard>,
  );
