/** The same said to the citizen: to read aloud, to copy into a letter, or to print and hand over. */
import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import { stateOn } from '../lib/knowledge/state.ts';
import { showDate } from '../lib/text/dates.ts';
import { CopyButton } from './CopyButton.tsx';
import { Icon } from './icons.tsx';
import { useReading } from './reading.tsx';
import { Fold } from './Section.tsx';
import { chipOf } from './StateChip.tsx';
import { displayTerm } from './term.ts';
import { useCardTexts } from './use-card-texts.ts';

export function ForCitizen({ entry }: { entry: PublishedEntry }) {
  const { texts } = useReading();
  const { citizen } = useCardTexts();
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return;
    const done = () => setPrinting(false);
    addEventListener('afterprint', done);
    return () => removeEventListener('afterprint', done);
  }, [printing]);
  const text = entry.for?.citizen;
  if (!text) return null;

  const print = () => {
    // The sheet has to be in the document when the browser takes its picture.
    flushSync(() => setPrinting(true));
    window.print();
  };
  return (
    <Fold className="citizen" title={texts.entry.citizen}>
      <p className="citizen-text" lang="da">
        {text}
      </p>
      <div className="citizen-do">
        <CopyButton text={text} label={citizen.copy} />
        <button type="button" className="button button-copy" onClick={print}>
          <Icon name="print" />
          {citizen.print}
        </button>
      </div>
      {printing && createPortal(<Sheet entry={entry} text={text} />, document.body)}
    </Fold>
  );
}

/** What is printed: the word and its explanation, and that it is no decision. Unseen on a screen. */
function Sheet({ entry, text }: { entry: PublishedEntry; text: string }) {
  const reading = useReading();
  const { citizen } = useCardTexts();
  const on = stateOn(entry.holds, reading.date, reading.today);
  const state = on && on.state !== 'in-force' ? chipOf(on, reading).text : null;
  return (
    <article className="print-sheet" aria-hidden="true">
      <h1 lang="da">{displayTerm(entry.term, entry.kind)}</h1>
      {state && <p className="print-state">{state}</p>}
      <p className="print-text" lang="da">
        {text}
      </p>
      <p className="print-foot">
        {reading.texts.product}. {citizen.printed(showDate(entry.checked, reading.language))}
      </p>
    </article>
  );
}
