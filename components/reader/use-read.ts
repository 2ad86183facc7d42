/** A reading that goes on, with its progress, and can be stopped. */
import { useEffect, useRef, useState } from 'react';
import type { Progress, TextReading } from './read-text.ts';

export type ReadState =
  | { kind: 'none' }
  | { kind: 'reading'; progress: Progress }
  | { kind: 'stopped' }
  | { kind: 'failed' }
  | { kind: 'read'; reading: TextReading };

type Read = (doing: { signal: AbortSignal; onProgress: (progress: Progress) => void }) => Promise<TextReading>;

interface Reader {
  state: ReadState;
  /** Begins a reading; one that goes on is stopped. With `quiet` what is shown stays until the new one is there. */
  start: (read: Read, quiet?: boolean) => void;
  stop: () => void;
  /** Forgets everything read. */
  clear: () => void;
}

/** Progress is shown in steps the eye can tell apart: each costs a rendering. */
const STEPS = 20;

export function useRead(): Reader {
  const [state, setState] = useState<ReadState>({ kind: 'none' });
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);

  const end = (state: ReadState) => {
    work.current?.abort();
    work.current = null;
    setState(state);
  };
  return {
    state,
    start(read, quiet = false) {
      work.current?.abort();
      const mine = new AbortController();
      work.current = mine;
      const { signal } = mine;
      if (!quiet) setState({ kind: 'reading', progress: { step: 'text', done: 0 } });
      let shown = '';
      const onProgress = (progress: Progress) => {
        const step = `${progress.step}${Math.floor(progress.done * STEPS)}`;
        if (signal.aborted || quiet || step === shown) return;
        shown = step;
        setState({ kind: 'reading', progress });
      };
      read({ signal, onProgress }).then(
        (reading) => !signal.aborted && setState({ kind: 'read', reading }),
        () => !signal.aborted && setState({ kind: 'failed' }),
      );
    },
    stop: () => end({ kind: 'stopped' }),
    clear: () => end({ kind: 'none' }),
  };
}
