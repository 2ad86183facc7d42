/** A day typed by its parts, in the order a Dane writes it whatever the browser's own language is. */
import { parseDate } from '@internationalized/date';
import { useState } from 'react';
import { DateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Label } from 'react-aria-components/Label';
import { useReading } from './reading.tsx';

/** No rule in Fagbro is told for a day before or after these. */
export const FIRST_DAY = '2013-01-01';
export const LAST_DAY = '2030-12-31';

interface DayFieldProps {
  label: string;
  /** `YYYY-MM-DD`; null where no day is chosen yet. */
  value: string | null;
  onChange: (day: string) => void;
  autoFocus?: boolean;
}

export default function DayField({ label, value, onChange, autoFocus = false }: DayFieldProps) {
  const { language } = useReading();
  // While a year is typed it passes 2, 20, 202: what lies outside the bounds stays in the field and is not read by.
  const [typed, setTyped] = useState<{ of: string | null; day: string | null } | null>(null);
  const shown = typed !== null && typed.of === value ? typed.day : value;
  return (
    <I18nProvider locale={language === 'da' ? 'da-DK' : 'en-GB'}>
      <DateField
        className="day-field"
        value={shown === null ? null : parseDate(shown)}
        minValue={parseDate(FIRST_DAY)}
        maxValue={parseDate(LAST_DAY)}
        autoFocus={autoFocus}
        shouldForceLeadingZeros={false}
        onChange={(next) => {
          const day = next?.toString() ?? null;
          if (day !== null && day >= FIRST_DAY && day <= LAST_DAY) {
            setTyped(null);
            onChange(day);
          } else setTyped({ of: value, day });
        }}
      >
        <Label className="day-label">{label}</Label>
        <DateInput className="day-input">
          {(segment) => <DateSegment className="day-part" segment={segment} />}
        </DateInput>
      </DateField>
    </I18nProvider>
  );
}
