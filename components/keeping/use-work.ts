/** One piece of work on the store from a form: busy while it runs, and what went wrong in the reader's language. */
import { useState } from 'react';
import { StoreError } from '../../lib/store/errors.ts';
import { type Said, storeProblem } from '../../lib/text/problems.ts';
import { useReading } from '../reading.tsx';

export interface Work {
  busy: boolean;
  problem: Said | undefined;
  /** Code of the problem, where a form says it beside a field. */
  code: string | undefined;
  run(work: () => Promise<void>): Promise<void>;
}

export function useWork(): Work {
  const { language } = useReading();
  const [busy, setBusy] = useState(false);
  const [code, setCode] = useState<StoreError['code']>();
  const run = async (work: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setCode(undefined);
    try {
      await work();
    } catch (error) {
      setCode(error instanceof StoreError ? error.code : 'unknown');
    } finally {
      setBusy(false);
    }
  };
  return { busy, code, problem: code && storeProblem(language, code), run };
}
