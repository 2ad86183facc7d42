/**
 * An import from the choice of a file to what was saved: read, (passphrase or columns,) compared, shown, written. Until
 * the last step nothing is changed, and the last is one transaction.
 */
import { useEffect, useRef, useState } from 'react';
import { openEnvelope, readBackup } from '../../lib/exchange/backup.ts';
import { type CsvMapping, type CsvTable, csvSteps, guessMapping, readCsv } from '../../lib/exchange/csv-in.ts';
import { decodeText, kindOfFile } from '../../lib/exchange/decode.ts';
import { ExchangeError, MOST_CHARACTERS } from '../../lib/exchange/errors.ts';
import type { Incoming, Making } from '../../lib/exchange/incoming.ts';
import { atPace } from '../../lib/exchange/pace.ts';
import { type Choice, type IncomingRecords, type Plan, planSteps, resolve } from '../../lib/exchange/plan.ts';
import { vCardSteps } from '../../lib/exchange/vcard-in.ts';
import { readSettings } from '../../lib/site/settings.ts';
import { StoreError } from '../../lib/store/errors.ts';
import type { Store } from '../../lib/store/store.ts';
import { webCrypto } from '../../lib/store/web-crypto.ts';
import { exchangeProblem, type Said, storeProblem } from '../../lib/text/problems.ts';
import { changeSettings } from '../data/settings.ts';
import { useReading } from '../reading.tsx';
import { Cancelled, type Progress, paceOf } from './import-work.ts';
import { useKeepingTexts } from './use-keeping-texts.ts';

export type Busy = 'reading' | 'comparing' | 'writing';

export interface Preview {
  file: string;
  /** `Instant` of a backup file; null for others. */
  made: string | null;
  plan: Plan;
  /** Settings of a backup; null where there are none. */
  settings: Record<string, unknown> | null;
}

export type ImportState =
  | { step: 'choose'; said?: Said | undefined }
  | { step: 'passphrase'; file: string; text: string; problem?: Said | undefined }
  | { step: 'columns'; file: string; table: CsvTable; mapping: CsvMapping; problem?: Said | undefined }
  | { step: 'busy'; what: Busy; progress: Progress | null }
  | ({ step: 'preview'; problem?: Said | undefined } & Preview)
  | { step: 'done'; contacts: number; notes: number; settings: boolean };

const making = (): Making => ({ now: new Date().toISOString(), newId: () => crypto.randomUUID() });

export interface Import {
  state: ImportState;
  choose(file: File): void;
  unlock(passphrase: string): void;
  map(mapping: CsvMapping): void;
  save(choices: ReadonlyMap<string, Choice>, withSettings: boolean): void;
  cancel(): void;
  leave(): void;
}

export function useImport(store: Store): Import {
  const { language } = useReading();
  const texts = useKeepingTexts();
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const saidOf = (error: unknown): Said => {
    if (error instanceof ExchangeError) return exchangeProblem(language, error.code);
    if (error instanceof Cancelled) return { message: texts.import.cancelled, help: '' };
    const { message, help } = storeProblem(language, error instanceof StoreError ? error.code : 'unknown');
    return { message, help: `${help} ${texts.import.failed}` };
  };

  /** Runs one piece; `failed` is where to go when it does not come to its end. */
  async function run(
    what: Busy,
    work: (at: Work) => Promise<void>,
    failed: (said: Said) => ImportState,
  ): Promise<void> {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const show = (next: Busy, progress: Progress | null): void => {
      if (!signal.aborted) setState({ step: 'busy', what: next, progress });
    };
    show(what, null);
    try {
      await work({ signal, show });
    } catch (error) {
      if (running.current === controller) setState(failed(saidOf(signal.aborted ? new Cancelled() : error)));
    }
  }

  interface Work {
    signal: AbortSignal;
    show: (what: Busy, progress: Progress | null) => void;
  }
  const pacing = ({ signal, show }: Work, what: Busy) => paceOf(signal, (progress) => show(what, progress));

  async function compare(
    work: Work,
    incoming: IncomingRecords,
    { file, made, settings }: Omit<Preview, 'plan'>,
  ): Promise<void> {
    work.show('comparing', null);
    const plan = await atPace(planSteps(incoming, await store.ours()), pacing(work, 'comparing'));
    if (work.signal.aborted) throw new Cancelled();
    setState({ step: 'preview', file, made, settings, plan });
  }

  async function backup(work: Work, file: string, text: string, passphrase: string | null): Promise<void> {
    const read = await readBackup(text, passphrase, webCrypto, {
      schema: store.schema,
      migrate: store.migrate,
      pace: pacing(work, 'reading'),
    });
    const settings = Object.keys(read.settings).length > 0 ? read.settings : null;
    await compare(work, read, { file, made: read.made, settings });
  }

  const only = (contacts: Incoming<never>[] | IncomingRecords['contacts']): IncomingRecords => ({
    contacts,
    notes: [],
  });

  return {
    state,
    choose(file) {
      void run(
        'reading',
        async (work) => {
          if (file.size > MOST_CHARACTERS) throw new ExchangeError('too-big');
          const text = decodeText(new Uint8Array(await file.arrayBuffer()));
          const kind = kindOfFile(file.name, text);
          if (kind === null) {
            setState({
              step: 'choose',
              said: { message: texts.import.unknownKind, help: texts.import.unknownKindHelp },
            });
          } else if (kind === 'backup') {
            const { encryption } = await openEnvelope(text, webCrypto);
            if (encryption) setState({ step: 'passphrase', file: file.name, text });
            else await backup(work, file.name, text, null);
          } else if (kind === 'csv') {
            const table = readCsv(text);
            setState({ step: 'columns', file: file.name, table, mapping: guessMapping(table.headings) });
          } else {
            const contacts = await atPace(vCardSteps(text, making()), pacing(work, 'reading'));
            await compare(work, only(contacts), { file: file.name, made: null, settings: null });
          }
        },
        (said) => ({ step: 'choose', said }),
      );
    },
    unlock(passphrase) {
      if (state.step !== 'passphrase') return;
      const { file, text } = state;
      void run(
        'reading',
        (work) => backup(work, file, text, passphrase),
        (problem) => ({ step: 'passphrase', file, text, problem }),
      );
    },
    map(mapping) {
      if (state.step !== 'columns') return;
      const { file, table } = state;
      void run(
        'reading',
        async (work) => {
          const contacts = await atPace(csvSteps(table, mapping, making()), pacing(work, 'reading'));
          await compare(work, only(contacts), { file, made: null, settings: null });
        },
        (problem) => ({ step: 'columns', file, table, mapping, problem }),
      );
    },
    save(choices, withSettings) {
      if (state.step !== 'preview') return;
      const { file, made, plan, settings } = state;
      void run(
        'writing',
        async (work) => {
          const writes = resolve(plan, choices, making());
          await store.importAll(writes, {
            pace: pacing(work, 'writing'),
            put: (done, total) => {
              if (work.signal.aborted) throw new Cancelled();
              work.show('writing', { done, total });
            },
          });
          // What was lost may be back; from now on this database counts.
          await store.safety.acknowledge();
          const taken = withSettings && settings !== null;
          if (taken) await changeSettings(() => ({ ...readSettings(settings) }));
          setState({ step: 'done', contacts: writes.contacts.length, notes: writes.notes.length, settings: taken });
        },
        (problem) => ({ step: 'preview', file, made, plan, settings, problem }),
      );
    },
    cancel: () => running.current?.abort(),
    leave() {
      running.current?.abort();
      setState({ step: 'choose' });
    },
  };
}
