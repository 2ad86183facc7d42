/** A mistake, reported by a text the reader copies. Nothing is sent from here, and nothing of the page is in it. */
import { useEffect, useState } from 'react';
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import { reportText } from '../lib/text/report.ts';
import { CopyButton } from './CopyButton.tsx';
import { type About, useKnowledge, useReading } from './reading.tsx';
import { useCardTexts } from './use-card-texts.ts';

const UNKNOWN: About = { extension: '', knowledge: '', built: '' };

export function ReportError({ entry }: { entry: PublishedEntry }) {
  const texts = useCardTexts();
  const [open, setOpen] = useState(false);
  return (
    <details className="report" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{texts.report.title}</summary>
      {open && <Report entry={entry} />}
    </details>
  );
}

function Report({ entry }: { entry: PublishedEntry }) {
  const { date, today } = useReading();
  const knowledge = useKnowledge();
  const texts = useCardTexts();
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => {
    let current = true;
    (knowledge.about?.() ?? Promise.resolve(UNKNOWN)).catch(() => UNKNOWN).then((found) => current && setAbout(found));
    return () => {
      current = false;
    };
  }, [knowledge]);
  if (!about) return null;
  const text = reportText({ id: entry.id, term: entry.term, ...about, date, today }, texts.report);
  return (
    <>
      <p>{texts.report.help}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take focus to be moved by keys */}
      <pre className="report-text" tabIndex={0}>
        {text}
      </pre>
      <CopyButton text={text} label={texts.report.copy} />
    </>
  );
}
