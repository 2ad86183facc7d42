/**
 * The day the rules are read by. Today it is one quiet button; on any other day it says so in full, everywhere. Where
 * the page plainly shows the date of its letter, that day is offered, and never taken unasked.
 */
import { useState } from 'react';
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import { showDate } from '../lib/text/dates.ts';
import { DayChoice } from './DayChoice.tsx';
import { Icon } from './icons.tsx';
import { useReading } from './reading.tsx';
import { useCardTexts } from './use-card-texts.ts';

/** Whether anything in an entry depends on the day. */
export const dependsOnDay = (entry: Pick<PublishedEntry, 'holds' | 'near' | 'former'>): boolean =>
  entry.holds !== undefined || entry.near !== undefined || entry.former !== undefined;

export function ReadBy() {
  const { today, date, setDate, letterDate, language } = useReading();
  const texts = useCardTexts();
  const [open, setOpen] = useState(false);
  const other = date !== today;
  const offered = letterDate !== null && letterDate !== date && letterDate !== today;
  return (
    <div className="read-by" data-other={other || undefined} data-offer={offered || undefined}>
      <div className="read-by-line">
        <p role="status" className="read-by-said">
          {other && (
            <span>
              <Icon name="time" /> <strong>{texts.date.reading(showDate(date, language))}</strong>
            </span>
          )}
          {offered && <strong>{texts.date.letter(showDate(letterDate, language))}</strong>}
        </p>
        {offered && (
          <button type="button" className="button button-primary read-by-go" onClick={() => setDate(letterDate)}>
            {texts.date.letterGo}
          </button>
        )}
        {other && (
          <button type="button" className="button button-copy" onClick={() => setDate(null)}>
            {texts.date.back}
          </button>
        )}
        <button
          type="button"
          className={other || offered ? 'button button-copy' : 'button button-quiet read-by-open'}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {!other && !offered && <Icon name="time" />}
          {open ? texts.date.close : other || offered ? texts.date.another : texts.date.today}
        </button>
      </div>
      {open && <DayChoice autoFocus />}
      {other && <p className="help">{date > today ? texts.date.ahead : texts.date.help}</p>}
    </div>
  );
}

/** The same in one line at the top of a list whose marks follow the day; nothing while it is today. */
export function ReadByBar() {
  const { today, date, setDate, language } = useReading();
  const texts = useCardTexts();
  if (date === today) return null;
  return (
    <p className="read-by-bar" role="status">
      <Icon name="time" /> <strong>{texts.date.reading(showDate(date, language))}</strong>
      <button type="button" className="button button-copy" onClick={() => setDate(null)}>
        {texts.date.back}
      </button>
    </p>
  );
}
