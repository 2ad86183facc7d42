/** Precise questions to the doctor (medical words) or the municipality (employment words), ready to be copied. */
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import { CopyButton } from './CopyButton.tsx';
import { useReading } from './reading.tsx';
import { Fold, Section } from './Section.tsx';

export function Ask({ entry }: { entry: PublishedEntry }) {
  const { texts, side } = useReading();
  if (!entry.ask?.length) return null;
  // A question to the reader's own sector is not the reader's to ask: there to be seen, but not in the way.
  const Frame = side === entry.side ? Fold : Section;
  return (
    <Frame title={texts.entry.ask[entry.side]}>
      <ul className="ask-list">
        {entry.ask.map((question) => (
          <li key={question}>
            <span lang="da">{question}</span>
            <CopyButton text={question} />
          </li>
        ))}
      </ul>
    </Frame>
  );
}
