/** The benefit map as a whole, from data: date, map or list, and the side column. Used by the page and the gallery. */
import { useEffect, useMemo, useState } from 'react';
import { explain, type PublishedPathways } from '../../lib/knowledge/pathways.ts';
import { DayChoice } from '../DayChoice.tsx';
import { useHeading, useReading } from '../reading.tsx';
import { PathList } from './PathList.tsx';
import { Legend, PathMap } from './PathMap.tsx';
import { useMapTexts } from './use-map-texts.ts';
import { Why } from './Why.tsx';

/** Under this width a map is a keyhole: the list is shown until the reader asks for the map. */
const NARROW = '(max-width: 46rem)';

export interface MapRoute {
  from: string | null;
  to: string | null;
}

interface MapViewProps {
  data: PublishedPathways;
  route: MapRoute;
  onRoute: (route: MapRoute) => void;
  onRead?: ((id: string) => void) | undefined;
  /** For the gallery; otherwise the width decides. */
  firstView?: 'map' | 'list';
  /** In the side panel the map is what one came for, narrow as it is; the list is one press away. */
  inPanel?: boolean;
}

export function MapView({ data, route, onRoute, onRead, firstView, inPanel = false }: MapViewProps) {
  const { today, date } = useReading();
  const texts = useMapTexts();
  const Title = useHeading();
  const [view, setView] = useState<'map' | 'list'>(
    () => firstView ?? (!inPanel && matchMedia(NARROW).matches ? 'list' : 'map'),
  );
  const known = (id: string | null) => (data.places.some((place) => place.id === id) ? id : null);
  const from = known(route.from);
  const to = known(route.to);
  const explanations = useMemo(
    () => (from && to ? explain(data, from, to, date, today) : []),
    [data, from, to, date, today],
  );
  const pair = (a: string | null, b: string | null) => onRoute({ from: a, to: b });
  // One box: from here. A second: to there. A third begins anew.
  const choose = (id: string) => {
    if (data.places.find((place) => place.id === id)?.stands) pair(null, null);
    else if (from && !to && from !== id) pair(from, id);
    else pair(id, null);
  };
  return (
    <div className="map-page" data-view={view}>
      <header className="map-head">
        <Title className="map-title">{texts.title}</Title>
        <DayChoice />
        <p className="map-date-note" role="status">
          {date > today ? texts.date.ahead : date < today ? texts.date.past : ''}
        </p>
        <button type="button" className="button" onClick={() => setView(view === 'map' ? 'list' : 'map')}>
          {view === 'map' ? texts.view.list : texts.view.map}
        </button>
        <Legend />
      </header>
      <div className="map-main">
        {view === 'map' ? (
          <>
            <PathMap data={data} date={date} from={from} to={to} explanations={explanations} onChoose={choose} />
            <HiddenList data={data} date={date} />
          </>
        ) : (
          <PathList data={data} date={date} onExplain={pair} />
        )}
      </div>
      <aside className="map-aside" aria-label={texts.why.title}>
        <Why
          data={data}
          date={date}
          from={from}
          to={to}
          explanations={explanations}
          onFrom={(id) => pair(id, to)}
          onTo={(id) => pair(from, id)}
          onPair={pair}
          onClear={() => pair(null, null)}
          onRead={onRead}
        />
      </aside>
    </div>
  );
}

/** The list behind the map, for those who listen; drawn after the map, since it is long and unseen. */
function HiddenList({ data, date }: { data: PublishedPathways; date: string }) {
  const texts = useMapTexts();
  const Title = useHeading(1);
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return null;
  return (
    <div className="visually-hidden">
      <Title>{texts.map.asList}</Title>
      <PathList data={data} date={date} />
    </div>
  );
}
