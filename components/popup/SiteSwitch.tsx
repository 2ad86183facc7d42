/** Marking on this site, on or off. */
import { useReading } from '../reading.tsx';

interface SiteSwitchProps {
  host: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

export function SiteSwitch({ host, on, onChange }: SiteSwitchProps) {
  const { texts } = useReading();
  return (
    <label className="switch-line">
      <span>
        {texts.popup.on}
        <small className="switch-host">{host}</small>
      </span>
      <span className="switch">
        <span aria-hidden="true">{on ? texts.popup.stateOn : texts.popup.stateOff}</span>
        <input
          type="checkbox"
          role="switch"
          aria-checked={on}
          checked={on}
          onChange={(event) => onChange(event.target.checked)}
        />
      </span>
    </label>
  );
}
