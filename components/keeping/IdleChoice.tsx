/** After how many minutes without use the lock closes. */
import { useId } from 'react';
import { DEFAULT_IDLE_MINUTES } from '../../lib/store/lock.ts';
import { useKeepingTexts } from './use-keeping-texts.ts';

const CHOICES = [5, DEFAULT_IDLE_MINUTES, 30, 60, 120] as const;

export function IdleChoice({ value, onChange }: { value: number; onChange: (minutes: number) => void }) {
  const texts = useKeepingTexts();
  const id = useId();
  const choices = [...new Set([...CHOICES, value])].sort((a, b) => a - b);
  return (
    <div className="keep-field">
      <label htmlFor={id}>{texts.lock.idle}</label>
      <select
        id={id}
        className="keep-input keep-input-short"
        value={value}
        onChange={({ target }) => onChange(Number(target.value))}
      >
        {choices.map((minutes) => (
          <option key={minutes} value={minutes}>
            {texts.lock.minutes(minutes)}
          </option>
        ))}
      </select>
    </div>
  );
}
