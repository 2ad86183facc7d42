/** The side column: from, to, and why; or, with one benefit chosen, what leads there and what may follow. */
import { useMemo } from 'react';
import { neighbourhood, type PublishedPathways, type Step } from '../../lib/knowledge/pathways.ts';
import { Notice } from '../Notice.tsx';
import { HeadingLevel, useHeading, useReading } from '../reading.tsx';
import { ReviewPassed } from '../StateNote.tsx';
import { Choice } from './Choice.tsx';
import { Explained } from './Explained.tsx';
import { Ways } from './PathList.tsx';
import { useMapTexts } from './use-map-texts.ts';

interface WhyProps {
  data: PublishedPathways;
  date: string;
  from: string | null;
  to: string | null;
  explanations: readonly Step[][];
  onFrom: (id: string) => void;
  onTo: (id: string) => void;
  onPair: (from: string, to: string) => void;
  onClear: () => void;
  /** Opens an entry of the dictionary; left out where there is none to open. */
  onRead?: ((id: string) => void) | undefined;
}

export function Why(props: WhyProps) {
  const { data, date, from, to, explanations, onFrom, onTo, onPair, onClear, onRead } = props;
  const { today, side } = useReading();
  const texts = useMapTexts();
  const Title = useHeading(1);
  const groups = useMemo(
    () =>
      data.lanes.map((lane) => ({
        id: lane.id,
        name: lane.name,
        options: data.places
          .filter((place) => place.lane === lane.id && !place.stands)
          .map(({ id, name }) => ({ id, name })),
      })),
    [data],
  );
  const place = (id: string | null) => data.places.find((one) => one.id === id);
  const one = place(from ?? to);
  const near = one && !(from && to) ? neighbourhood(data, one.id, date, today) : null;
  return (
    <div className="why">
      <Title className="why-title">{side === 'employment' ? texts.why.titleCase : texts.why.title}</Title>
      <div className="why-choice">
        <Choice label={texts.why.from} placeholder={texts.why.choose} groups={groups} value={from} onChange={onFrom} />
        <Choice label={texts.why.to} placeholder={texts.why.choose} groups={groups} value={to} onChange={onTo} />
      </div>
      {(from || to) && (
        <p className="why-actions">
          {from && to && from !== to && (
            <button type="button" className="button button-quiet" onClick={() => onPair(to, from)}>
              {texts.why.swap}
            </button>
          )}
          <button type="button" className="button button-quiet" onClick={onClear}>
            {texts.why.clear}
          </button>
        </p>
      )}
      {!from && !to && <p className="help">{texts.why.hint}</p>}
      <HeadingLevel level={3}>
        {near && one && (
          <div className="why-near">
            <p className="why-name">
              <b lang="da">{one.name}</b>
              {one.entry && onRead && (
                <button type="button" className="button button-quiet" onClick={() => onRead(one.id)}>
                  {texts.why.read(one.name)}
                </button>
              )}
            </p>
            <Ways
              below={0}
              title={texts.why.before}
              none={texts.why.nothingBefore}
              data={data}
              steps={near.before}
              end="from"
              onExplain={onPair}
            />
            <Ways
              below={0}
              title={texts.why.after}
              none={texts.why.nothingAfter}
              data={data}
              steps={near.after}
              end="to"
              onExplain={onPair}
            />
          </div>
        )}
        <div role="status" className="why-said">
          {from && to && <Said explanations={explanations} />}
        </div>
        {from && to && explanations.length === 0 && <Notice title={texts.why.none} help={texts.why.noneHelp} />}
        {from && to && <ReviewPassed review={data.review} />}
        {from && to && <Explained data={data} explanations={explanations} date={date} onRead={onRead} />}
      </HeadingLevel>
    </div>
  );
}

function Said({ explanations }: { explanations: readonly Step[][] }) {
  const texts = useMapTexts();
  const length = explanations[0]?.length ?? 0;
  if (length === 0) return <p className="visually-hidden">{texts.why.none}</p>;
  if (length === 1)
    return explanations.length > 1 ? <p className="help">{texts.why.direct(explanations.length)}</p> : null;
  return (
    <p className="help">
      {explanations.length === 1 ? texts.why.over(length) : texts.why.overMany(length, explanations.length)}
    </p>
  );
}
