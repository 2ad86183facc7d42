/**
 * Says that something looks like a CPR number, why, and that it is not saved. Never shows the number: at most its first
 * two characters. What is not certain may be denied, for this field and this time.
 */
import type { CprPlace } from '../../lib/contacts/cpr.ts';
import { Notice } from '../Notice.tsx';
import { useRecordTexts } from './use-record-texts.ts';

interface CprNoticeProps {
  places: readonly CprPlace[];
  onDeny: () => void;
  /** Takes the numbers out of the text for the reader. */
  onRemove?: () => void;
}

export function CprNotice({ places, onDeny, onRemove }: CprNoticeProps) {
  const texts = useRecordTexts();
  const [first] = places;
  if (!first) return null;
  const certain = places.some(({ certainty }) => certainty === 'certain');
  return (
    <div className="cpr" role="alert">
      <Notice tone="bad" title={texts.citizen.title} help={texts.citizen.why}>
        <p className="cpr-where">
          {places.length > 1 ? `${texts.citizen.found(places.length)} ` : ''}
          <b translate="no">{first.masked}</b> · {texts.citizen.certainty[first.certainty]} {texts.citizen.notSaved}
        </p>
        {onRemove && (
          <button type="button" className="button" onClick={onRemove}>
            {texts.remove}
          </button>
        )}
        {!certain && (
          <button type="button" className="button button-quiet" title={texts.citizen.notCprHelp} onClick={onDeny}>
            {texts.citizen.notCpr}
          </button>
        )}
      </Notice>
    </div>
  );
}

/** A name beside a date of birth: a warning, nothing is refused. */
export function BirthNotice() {
  const texts = useRecordTexts();
  return <Notice tone="warn" title={texts.citizen.birth.title} help={texts.citizen.birth.help} />;
}
