/** How often a word is marked, on all sites. */
import { useId } from 'react';
import type { Density } from '../../lib/site/settings.ts';
import { useReading } from '../reading.tsx';

const CHOICES: readonly Density[] = ['every', 'first', 'off'];

interface DensityChoiceProps {
  density: Density;
  onChange: (density: Density) => void;
}

export function DensityChoice({ density, onChange }: DensityChoiceProps) {
  const { texts } = useReading();
  const name = useId();
  const label: Record<Density, string> = {
    every: texts.popup.every,
    first: texts.popup.first,
    off: texts.popup.none,
  };
  return (
    <div className="popup-part">
      <fieldset>
        <legend>{texts.popup.density}</legend>
        {CHOICES.map((one) => (
          <label key={one} className="radio-line">
            <input type="radio" name={name} value={one} checked={density === one} onChange={() => onChange(one)} />
            {label[one]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
