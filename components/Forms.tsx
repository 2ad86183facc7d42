/** The word as it stands on the page, and its other written forms. */
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import { useReading } from './reading.tsx';
import { Fold } from './Section.tsx';
import { sameWord, shownForms } from './term.ts';

/** More than this on the line hides the explanation below it; the rest are folded away at the end. */
const ON_THE_LINE = 3;

interface FormsProps {
  entry: PublishedEntry;
  surface?: string | undefined;
}

export function Forms({ entry, surface }: FormsProps) {
  const { texts } = useReading();
  const also = shownForms(entry);
  const here = surface !== undefined && !sameWord(surface, entry.term);
  if (!here && also.length === 0) return null;
  const first = also.slice(0, ON_THE_LINE).map((form) => `»${form}«`);
  const more = also.length - first.length;
  return (
    <p className="forms">
      {here && <span className="forms-here">{texts.entry.here(surface)}</span>}
      {here && also.length > 0 && ' · '}
      {also.length > 0 && `${texts.entry.also} `}
      {also.length > 0 && <span lang="da">{first.join(', ')}</span>}
      {more > 0 && ` ${texts.entry.more(more)}`}
    </p>
  );
}

export function AllForms({ entry }: { entry: PublishedEntry }) {
  const { texts } = useReading();
  const also = shownForms(entry);
  if (also.length <= ON_THE_LINE) return null;
  return (
    <Fold title={texts.entry.allForms(also.length)}>
      <p lang="da">{also.join(' · ')}</p>
    </Fold>
  );
}
