/**
 * The map, the attest guide, the roles and the card's small drawing alone, with the real content (the build writes it
 * in): `?part=map|attests|roles|near`, `&date=` (the day the rules are read by), `&id=`, `&from=&to=`, `&view=list`, `&lang=en`, `&side=employment`, `&theme=dark`.
 */
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/entry.css';
import '../../components/map/choice.css';
import '../../components/map/map-page.css';
import '../../components/map/map-drawing.css';
import '../../components/map/why.css';
import '../../components/map/path-list.css';
import '../../components/map/neighbourhood.css';
import '../../components/attests/attests.css';
import '../../components/search.css';
import '../../components/roles/roles.css';
import './map-gallery.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { AttestGuide } from '../../components/attests/AttestGuide.tsx';
import { type MapRoute, MapView } from '../../components/map/MapView.tsx';
import { Neighbourhood } from '../../components/map/Neighbourhood.tsx';
import { HeadingLevel, ReadingProvider } from '../../components/reading.tsx';
import { RoleGuide } from '../../components/roles/RoleGuide.tsx';
import type { PublishedAttestGuide } from '../../lib/knowledge/attest-guide.ts';
import { type PublishedPathways, publishedNeighbourhoods } from '../../lib/knowledge/pathways.ts';
import type { PublishedRoleGuide } from '../../lib/knowledge/role-guide.ts';

declare const __PATHWAYS__: PublishedPathways;
declare const __ATTESTS__: PublishedAttestGuide;
declare const __ROLES__: PublishedRoleGuide;

const query = new URLSearchParams(location.search);
const language = query.get('lang') === 'en' ? 'en' : 'da';
const side = query.get('side') === 'employment' ? 'employment' : 'health';
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
document.documentElement.lang = language;

function WholeMap() {
  const [route, setRoute] = useState<MapRoute>({ from: query.get('from'), to: query.get('to') });
  const view = query.get('view');
  return (
    <main className="map-whole">
      <MapView
        data={__PATHWAYS__}
        route={route}
        onRoute={setRoute}
        onRead={(id) => console.info(id)}
        {...(view === 'map' || view === 'list' ? { firstView: view } : {})}
      />
    </main>
  );
}

function Near() {
  const all = publishedNeighbourhoods(__PATHWAYS__);
  return (
    <main className="near-cards">
      <h1>Kort</h1>
      {Object.entries(all).map(([id, near]) => (
        <section key={id} className="near-card">
          <HeadingLevel level={1}>
            <Neighbourhood
              name={__PATHWAYS__.places.find((place) => place.id === id)?.name ?? id}
              near={near}
              onOpen={(next) => console.info(next)}
              onMap={() => {}}
            />
          </HeadingLevel>
        </section>
      ))}
    </main>
  );
}

const part = query.get('part') ?? 'map';
const id = query.get('id');
const read = (entry: string) => console.info(entry);

function Everything() {
  const [date, setDate] = useState(query.get('date'));
  return (
    <ReadingProvider
      language={language}
      side={side}
      today="2026-11-23"
      knowledge={{ entries: async () => [], find: async () => [] }}
      chosen={date}
      onChosen={setDate}
    >
      {part === 'near' ? (
        <Near />
      ) : part === 'attests' ? (
        <main className="attests-whole">
          <AttestGuide guide={__ATTESTS__} first={id} onRead={read} />
        </main>
      ) : part === 'roles' ? (
        <main className="attests-whole">
          <RoleGuide guide={__ROLES__} first={id} onRead={read} />
        </main>
      ) : (
        <WholeMap />
      )}
    </ReadingProvider>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Everything />);
