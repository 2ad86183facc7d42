/** The benefit map as a whole, from data: date, map or list, and the side column. Used by the page and the gallery. */
import { useEffect, useId, useMemo, useState } from 'react';
import { explain, type PublishedPathways } from '../../lib/knowledge/pathways.ts';
import { useHeading, useReading } from '../reading.tsx';
import { PathList } from './PathList.tsx';
import { Legend, PathMap } from './PathMap.tsx';
import { useMapTexts } from './use-map-texts.ts';
import { Why } from './Why.tsx';

/** Under this width a map is a keyhole: the list is shown until the reader asks for the map. */
const NARROW = '(max-width: 46rem)';
/** Days on which much changed, besides today. */
const DAYS = ['2026-01-31', '2027-01-01'] as const;

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
}

export function MapView({ data, route, onRoute, onRead, firstView }: MapViewProps) {
  const { today } = useReading();
  const texts = useMapTexts();
  const Title = useHeading();
  const [date, setDate] = useState(today);
  const [view, setView] = useState<'map' | 'list'>(() => firstView ?? (matchMedia(NARROW).matches ? 'list' : 'map'));
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
        <DateChoice date={date} onDate={setDate} />
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

function DateChoice({ date, onDate }: { date: string; onDate: (date: string) => void }) {
  const { today } = useReading();
  const texts = useMapTexts();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const choose = (day: string) => {
    setTyped(null);
    onDate(day);
  };
  const numbers = (day: string) => day.split('-').map(Number).toReversed().join('.');
  return (
    <div className="map-date">
      <label htmlFor={id}>{texts.date.label}</label>
      <input
        id={id}
        type="date"
        className="map-day"
        value={typed ?? date}
        min="2013-01-01"
        max="2030-12-31"
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value !== '' && target.validity.valid) onDate(target.value);
        }}
        onBlur={() => setTyped(null)}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset around three shortcuts says more than they do */}
      <div className="map-days" role="group" aria-label={texts.date.choices}>
        {[today, ...DAYS].map((day) => (
          <button key={day} type="button" className="button" aria-pressed={date === day} onClick={() => choose(day)}>
            {day === today ? texts.date.today : numbers(day)}
          </button>
        ))}
      </div>
      <p className="map-date-note" role="status">
        {date > today ? texts.date.ahead : date < today ? texts.date.past : ''}
      </p>
    </div>
  );
}
