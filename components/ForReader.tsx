/**
 * What the word means for this reader. Until a side is chosen the word's own usual reader stands open (a benefit is
 * for the doctor, a diagnosis for the caseworker) and the other is folded.
 */
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import type { ReaderSide } from '../lib/site/settings.ts';
import { useReading } from './reading.tsx';
import { Fold, Lines, Section } from './Section.tsx';

export function ForReader({ entry }: { entry: PublishedEntry }) {
  const { texts, side } = useReading();
  const lines: Record<ReaderSide, readonly string[] | undefined> = {
    health: entry.for?.gp,
    employment: entry.for?.caseworker,
  };
  const other: ReaderSide = side === 'health' ? 'employment' : 'health';
  const own = side && lines[side];
  if (side && own)
    return (
      <Section className="box box-reader" title={texts.reader[side].own}>
        <Lines lines={own} />
      </Section>
    );
  // The reader's own words are missing (a word of the reader's own sector): what the others are told is still useful.
  const folded: readonly ReaderSide[] = side ? [other] : ['health', 'employment'];
  const shown = folded.filter((one) => lines[one] !== undefined);
  if (shown.length === 0) return null;
  const usual: ReaderSide = entry.side === 'employment' ? 'health' : 'employment';
  return (
    <div className="folds">
      {shown.map((one) =>
        side === null && one === usual ? (
          <Section key={one} className="box box-reader" title={texts.reader[one].other}>
            <Lines lines={lines[one] ?? []} />
          </Section>
        ) : (
          <Fold key={one} className="box box-reader" title={texts.reader[one].other}>
            <Lines lines={lines[one] ?? []} />
          </Fold>
        ),
      )}
    </div>
  );
}
