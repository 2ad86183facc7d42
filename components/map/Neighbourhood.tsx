/**
 * The small drawing in a card: what leads here, here, what may follow. Plain HTML and data by props, since the card
 * has to be there in a frame: no layout engine, no fetch.
 */
import { useId, useState } from 'react';
import { type Near, type NearEntry, type WayState, wayState } from '../../lib/knowledge/pathways.ts';
import { nearTexts } from '../../lib/text/near.ts';
import { useReading } from '../reading.tsx';
import { Section } from '../Section.tsx';

/** At first on each side; a card is no map. */
const SHOWN = 3;

/** What a way is drawn as: `now`, `plan`, `gone`, `check`. */
export const toneOf = (state: WayState): 'now' | 'plan' | 'gone' | 'check' =>
  state === 'in-force'
    ? 'now'
    : state === 'planned' || state === 'planned-end'
      ? 'plan'
      : state === 'unknown'
        ? 'check'
        : 'gone';

interface NeighbourhoodProps {
  /** The entry's name, as in the card's title. */
  name: string;
  near: NearEntry;
  onOpen: (id: string) => void;
  /** Opens the map at this entry; left out where there is none to open. */
  onMap?: (() => void) | undefined;
}

export function Neighbourhood({ name, near, onOpen, onMap }: NeighbourhoodProps) {
  const { language } = useReading();
  const texts = nearTexts(language);
  if (near.before.length + near.after.length === 0) return null;
  return (
    <Section className="near" title={texts.title}>
      <div className="near-line">
        <Side end="before" ways={near.before} onOpen={onOpen} />
        <p className="near-here" lang="da">
          <span>{name}</span>
          <span className="visually-hidden" lang={language}>
            {' '}
            ({texts.here})
          </span>
        </p>
        <Side end="after" ways={near.after} onOpen={onOpen} />
      </div>
      {onMap && (
        <button type="button" className="button button-quiet near-map" onClick={onMap}>
          {texts.map}
        </button>
      )}
    </Section>
  );
}

interface SideProps {
  end: 'before' | 'after';
  ways: readonly Near[];
  onOpen: (id: string) => void;
}

function Side({ end, ways, onOpen }: SideProps) {
  const { language, today, date } = useReading();
  const texts = nearTexts(language);
  const id = useId();
  const [all, setAll] = useState(false);
  const seen = ways
    .map((way) => ({ way, state: wayState(way, date, today).state }))
    // A way nobody could go yet on the day is no way; today that cannot be.
    .filter(({ state }) => state !== 'not-yet')
    .map(({ way, state }) => ({ way, tone: toneOf(state) }))
    .toSorted((a, b) => Number(a.tone === 'gone') - Number(b.tone === 'gone'));
  const shown = all ? seen : seen.slice(0, SHOWN);
  if (seen.length === 0) return null;
  return (
    <div className="near-side" data-end={end}>
      <p className="visually-hidden" id={id}>
        {texts[end]}
      </p>
      <ul aria-labelledby={id}>
        {shown.map(({ way, tone }) => (
          <li key={`${way.id} ${way.label}`} data-tone={tone} lang="da">
            {way.entry ? (
              <button type="button" className="near-name" onClick={() => onOpen(way.id)}>
                {way.name}
              </button>
            ) : (
              <span className="near-name">{way.name}</span>
            )}
            <span className="near-label">
              {way.label}
              {tone !== 'now' && <em lang={language}> ({texts.state[tone]})</em>}
            </span>
          </li>
        ))}
      </ul>
      {seen.length > SHOWN && (
        <button
          type="button"
          className="near-more"
          aria-expanded={all}
          aria-describedby={id}
          onClick={() => setAll(!all)}
        >
          {all ? texts.fewer : texts.more(seen.length - SHOWN)}
        </button>
      )}
    </div>
  );
}
