/** What must not be read out of the word, what is often misunderstood, and what nobody has settled. */
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import { useReading } from './reading.tsx';
import { Lines, Section } from './Section.tsx';

export function Caution({ entry }: { entry: PublishedEntry }) {
  const { texts } = useReading();
  const { caution, cautionOf } = texts.entry;
  // What holds for every diagnosis and every medicine is said once here and not in a thousand entries.
  const general = entry.kind === 'diagnose' || entry.kind === 'medicin' ? cautionOf[entry.kind] : undefined;
  if (!entry.caution?.length && general === undefined) return null;
  return (
    <Section className="box box-caution" icon="warn" title={caution}>
      {entry.caution?.length ? <Lines lines={entry.caution} /> : <p>{general}</p>}
    </Section>
  );
}

export function Misunderstandings({ entry }: { entry: PublishedEntry }) {
  const { texts } = useReading();
  if (!entry.misunderstandings?.length) return null;
  return (
    <Section title={texts.entry.misunderstandings}>
      <Lines lines={entry.misunderstandings} />
    </Section>
  );
}

/** Open questions look open: a dashed frame and a line saying that the sources do not confirm them. */
export function OpenQuestions({ entry }: { entry: PublishedEntry }) {
  const { texts } = useReading();
  if (!entry.open?.length) return null;
  return (
    <Section className="box box-open" title={texts.entry.open}>
      <p className="help">{texts.entry.openHelp}</p>
      <Lines lines={entry.open} />
    </Section>
  );
}
