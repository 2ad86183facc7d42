/** Copies a text and says whether it worked, to eyes and ears. */
import { useEffect, useRef, useState } from 'react';
import { copyText } from './copy.ts';
import { Icon } from './icons.tsx';
import { useReading } from './reading.tsx';

const SHOWN_MS = 2500;

interface CopyButtonProps {
  text: string;
  /** Stands on the button; otherwise »Kopiér«, with the text itself for those who listen. */
  label?: string;
}

export function CopyButton({ text, label }: CopyButtonProps) {
  const { texts } = useReading();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const copy = async () => {
    setState((await copyText(text)) ? 'copied' : 'failed');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setState('idle'), SHOWN_MS);
  };
  const message = state === 'idle' ? '' : texts.copy[state];
  return (
    <span>
      <button type="button" className="button button-copy" onClick={copy}>
        <Icon name={state === 'copied' ? 'check' : 'copy'} />
        {message || (label ?? texts.copy.copy)}
        {label === undefined && <span className="visually-hidden">: {text}</span>}
      </button>
      <span className="visually-hidden" role="status">
        {message}
      </span>
    </span>
  );
}
