/** Which profession the reader has: two large cards at first use, a line that can be changed afterwards. */
import { useId, useState } from 'react';
import type { ReaderSide } from '../../lib/site/settings.ts';
import { useReading } from '../reading.tsx';

const SIDES: readonly ReaderSide[] = ['health', 'employment'];

interface SideChoiceProps {
  side: ReaderSide | null;
  onSide: (side: ReaderSide) => void;
}

export function SideChoice({ side, onSide }: SideChoiceProps) {
  const { texts } = useReading();
  const [changing, setChanging] = useState(false);
  const name = useId();
  if (side && !changing)
    return (
      <p className="side-line">
        <span>
          {texts.side.you} <b>{texts.side.chosen[side]}</b>
        </span>
        <button type="button" className="button button-copy" onClick={() => setChanging(true)}>
          {texts.side.change}
          <span className="visually-hidden">: {texts.side.title}</span>
        </button>
      </p>
    );
  return (
    <fieldset className="sides">
      <legend>{texts.side.title}</legend>
      <p className="help">{texts.side.help}</p>
      {SIDES.map((one) => (
        // The colour is that of the words the reader will see marked: the other sector's.
        <label key={one} className="side-card" data-side={one === 'health' ? 'employment' : 'health'}>
          <input type="radio" name={name} value={one} checked={side === one} onChange={() => onSide(one)} />
          <span>
            <b>{texts.side[one]}</b>
            <small>{one === 'health' ? texts.side.healthHelp : texts.side.employmentHelp}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
