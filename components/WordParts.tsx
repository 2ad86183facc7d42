/** The Greek, Latin or Danish parts a word is put together from. */
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import { useReading } from './reading.tsx';
import { Section } from './Section.tsx';

export function WordParts({ entry }: { entry: PublishedEntry }) {
  const { texts } = useReading();
  if (!entry.parts?.length) return null;
  return (
    <Section title={texts.entry.parts}>
      <p className="help">{texts.entry.partsHelp}</p>
      <ul className="parts" lang="da">
        {entry.parts.map(({ part, meaning }) => (
          <li key={part}>
            <b>{part}</b>
            <span>{meaning}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
