/** The attest guide: which one, by when, and all of them side by side. */
import type { PublishedAttestGuide } from '../../lib/knowledge/attest-guide.ts';
import { showDate } from '../../lib/text/dates.ts';
import { HeadingLevel, useHeading, useReading } from '../reading.tsx';
import { ReviewPassed } from '../StateNote.tsx';
import { useCardTexts } from '../use-card-texts.ts';
import { AttestChooser } from './AttestChooser.tsx';
import { AttestTable } from './AttestTable.tsx';
import { DeadlineCalculator } from './DeadlineCalculator.tsx';
import { useAttestTexts } from './use-attest-texts.ts';

interface AttestGuideProps {
  guide: PublishedAttestGuide;
  /** The attest one came for: chosen for the deadline, and unfolded in the list. */
  first?: string | null;
  /** Opens an entry of the dictionary; left out where there is none to open. */
  onRead?: ((id: string) => void) | undefined;
}

export function AttestGuide({ guide, first = null, onRead }: AttestGuideProps) {
  const texts = useAttestTexts();
  const { texts: common, language, today, date } = useReading();
  const { attest } = useCardTexts();
  const Title = useHeading();
  return (
    <div className="attests">
      <Title className="map-title">{texts.title}</Title>
      <ReviewPassed review={guide.review} />
      {date !== today && <p className="help">{attest.asToday(showDate(date, language))}</p>}
      <HeadingLevel level={2}>
        <div className="attests-two">
          <AttestChooser guide={guide} onRead={onRead} />
          <DeadlineCalculator guide={guide} first={first} />
        </div>
        <AttestTable guide={guide} first={first} onRead={onRead} />
      </HeadingLevel>
      <p className="help">
        {common.sources.checked(showDate(guide.checked, language))}
        {' · '}
        {common.sources.review(showDate(guide.review, language))}
      </p>
    </div>
  );
}
