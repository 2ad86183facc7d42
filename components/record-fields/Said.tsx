/**
 * What has just happened, with a way to undo it. What can be undone, and what went wrong, stays until the reader closes
 * it or does something else; a mere confirmation goes by itself.
 */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { Icon } from '../icons.tsx';
import { useRecordTexts } from './use-record-texts.ts';

export interface SaidNow {
  text: string;
  tone?: 'plain' | 'bad';
  undo?: () => void;
}

/** Long enough to be read twice. */
const PASSING_MS = 7000;

const SayContext = createContext<(said: SaidNow | null) => void>(() => {});
export const useSay = (): ((said: SaidNow | null) => void) => useContext(SayContext);

export function SaidProvider({ children }: { children: ReactNode }) {
  const texts = useRecordTexts();
  const [said, setSaid] = useState<SaidNow | null>(null);
  const passing = said !== null && !said.undo && said.tone !== 'bad';
  useEffect(() => {
    if (!passing) return;
    const timer = setTimeout(() => setSaid(null), PASSING_MS);
    return () => clearTimeout(timer);
  }, [passing]);
  const say = useCallback((now: SaidNow | null) => setSaid(now), []);
  const bar = useMemo(
    () =>
      said && (
        <div className={`said said-${said.tone ?? 'plain'}`}>
          <p>{said.text}</p>
          {said.undo && (
            <button
              type="button"
              className="button said-undo"
              onClick={() => {
                setSaid(null);
                said.undo?.();
              }}
            >
              {texts.undo}
            </button>
          )}
          <button type="button" className="button button-icon" aria-label={texts.close} onClick={() => setSaid(null)}>
            <Icon name="close" />
          </button>
        </div>
      ),
    [said, texts],
  );
  return (
    <SayContext value={say}>
      {children}
      <div className="said-place" role="status">
        {bar}
      </div>
    </SayContext>
  );
}
