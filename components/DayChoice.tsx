/** A day to read the rules by: a field, and the days on which much changed. The field is loaded when it is shown. */
import { lazy, Suspense } from 'react';
import { showDate } from '../lib/text/dates.ts';
import { useReading } from './reading.tsx';
import { useCardTexts } from './use-card-texts.ts';

const DayField = lazy(() => import('./DayField.tsx'));

/** The day before ressourceforløb and revalidering closed, and the day a new act is planned for. */
const DAYS = ['2026-01-31', '2027-01-01'] as const;

interface DayChoiceProps {
  autoFocus?: boolean;
}

export function DayChoice({ autoFocus = false }: DayChoiceProps) {
  const { today, date, setDate, letterDate, language } = useReading();
  const texts = useCardTexts();
  const days = [...new Set([...(letterDate ? [letterDate] : []), ...DAYS])].filter((day) => day !== today);
  const choose = (day: string) => setDate(day === today ? null : day);
  return (
    <div className="day-choice">
      <Suspense fallback={<span className="day-wait">{texts.date.label}</span>}>
        <DayField label={texts.date.label} value={date} onChange={choose} autoFocus={autoFocus} />
      </Suspense>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset around shortcuts says more than they do */}
      <div className="day-days" role="group" aria-label={texts.date.shortcuts}>
        {[today, ...days].map((day) => (
          <button
            key={day}
            type="button"
            className="button button-copy"
            aria-pressed={date === day}
            aria-label={day === today ? texts.date.now : texts.date.day(showDate(day, language))}
            onClick={() => choose(day)}
          >
            {day === today ? texts.date.now : showDate(day, language)}
          </button>
        ))}
      </div>
    </div>
  );
}
