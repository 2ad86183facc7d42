/** The map in words: under each benefit what leads to it and what may follow. The same content for everyone. */
import {
  neighbourhood,
  type PathPlace,
  type PublishedPathways,
  type Step,
  stateOfPlace,
} from '../../lib/knowledge/pathways.ts';
import { useHeading, useReading } from '../reading.tsx';
import { toneOf } from './Neighbourhood.tsx';
import { useMapTexts } from './use-map-texts.ts';
import { CHIP_TONE, chipWords, placeLine } from './way-words.ts';

interface PathListProps {
  data: PublishedPathways;
  date: string;
  /** Left out where the list is only read (the hidden twin of the map): then it holds nothing to press. */
  onExplain?: (from: string, to: string) => void;
}

export function PathList({ data, date, onExplain }: PathListProps) {
  const { today, language } = useReading();
  const texts = useMapTexts();
  const Lane = useHeading(1);
  const Name = useHeading(2);
  return (
    <div className="path-list">
      {data.lanes.map((lane) => (
        <section key={lane.id} className="path-lane">
          <Lane className="path-lane-name" lang="da">
            {lane.name}
          </Lane>
          {data.places
            .filter((place) => place.lane === lane.id)
            .map((place) => {
              const on = stateOfPlace(place, date, today);
              const near = neighbourhood(data, place.id, date, today);
              return (
                <article key={place.id} className="path-place" data-tone={toneOf(on.state)}>
                  <Name className="path-name" lang="da">
                    {place.name}
                  </Name>
                  <p className="path-line">{placeLine(place, on, texts)}</p>
                  {on.state !== 'in-force' && (
                    <span className={`chip chip-${CHIP_TONE[on.state]}`}>{chipWords(on, texts, language)}</span>
                  )}
                  <div className="path-sides">
                    <Ways
                      title={texts.why.before}
                      none={texts.why.nothingBefore}
                      data={data}
                      steps={near.before}
                      end="from"
                      onExplain={onExplain}
                    />
                    <Ways
                      title={texts.why.after}
                      none={texts.why.nothingAfter}
                      data={data}
                      steps={near.after}
                      end="to"
                      onExplain={onExplain}
                    />
                  </div>
                </article>
              );
            })}
        </section>
      ))}
    </div>
  );
}

interface WaysProps {
  title: string;
  none: string;
  data: PublishedPathways;
  steps: readonly Step[];
  /** Which end of the way is named. */
  end: 'from' | 'to';
  /** How far under the page's own headings. */
  below?: number;
  onExplain?: ((from: string, to: string) => void) | undefined;
}

/** A way open from any benefit is one line before its target, and not fourteen. */
function shortened(steps: readonly Step[], end: 'from' | 'to'): Step[] {
  if (end === 'to') return [...steps];
  return [...new Map(steps.map((step) => [`${step.transition.id} ${step.drawnFrom}`, step])).values()];
}

export function Ways({ title, none, data, steps, end, below = 3, onExplain }: WaysProps) {
  const { language } = useReading();
  const texts = useMapTexts();
  const Title = useHeading(below);
  const name = (id: string): PathPlace | undefined => data.places.find((place) => place.id === id);
  const shown = shortened(steps, end);
  return (
    <div className="path-ways">
      <Title className="section-title">{title}</Title>
      {shown.length === 0 ? (
        <p className="help">{none}</p>
      ) : (
        <ul>
          {shown.map((step) => {
            const other = name(end === 'from' ? step.drawnFrom : step.to);
            const from = name(step.from);
            const to = name(step.to);
            return (
              <li key={`${step.transition.id} ${step.drawnFrom} ${step.to}`} data-tone={toneOf(step.state)}>
                {onExplain && from && to && other && (end === 'to' || step.drawnFrom === step.from) ? (
                  <button
                    type="button"
                    className="path-open"
                    lang="da"
                    aria-label={texts.why.explain(from.name, to.name)}
                    onClick={() => onExplain(step.from, step.to)}
                  >
                    {other.name}
                  </button>
                ) : (
                  <b lang="da">{other?.name}</b>
                )}
                <span className="path-label">
                  <span lang="da">{step.transition.label}</span>
                  {step.state !== 'in-force' && ` (${chipWords(step, texts, language).toLowerCase()})`}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
