/** Everything that can go wrong with the store, as typed errors with Danish texts: what is wrong, what to do. */
import Dexie from 'dexie';
import type { CprInField } from '../contacts/cpr-guard.ts';
import { type StoreProblem, storeTexts } from '../contacts/text-da.ts';

export type { StoreProblem } from '../contacts/text-da.ts';

export class StoreError extends Error {
  override readonly name: string = 'StoreError';
  readonly code: StoreProblem;
  readonly help: string;
  /** Field at fault, for `shape`. */
  readonly field: string;

  constructor(code: StoreProblem, { field = '', cause }: { field?: string; cause?: unknown } = {}) {
    super(storeTexts[code].message, cause === undefined ? {} : { cause });
    this.code = code;
    this.help = storeTexts[code].help;
    this.field = field;
  }
}

/** Nothing was saved: the record holds what looks like a CPR number. Holds places and masks, never the number. */
export class CprError extends StoreError {
  override readonly name = 'CprError';
  readonly places: readonly CprInField[];

  constructor(places: readonly CprInField[]) {
    super('cpr', { field: places[0]?.field ?? '' });
    this.places = places;
  }
}

/** Names of Dexie's and IndexedDB's errors → what they mean for a reader. */
const CODES: Readonly<Record<string, StoreProblem>> = {
  QuotaExceededError: 'quota',
  MissingAPIError: 'missing',
  MissingApiError: 'missing',
  SecurityError: 'private',
  NotAllowedError: 'private',
  // Firefox, private window: "A mutation operation was attempted on a database that did not allow mutations".
  InvalidStateError: 'private',
  VersionError: 'newer',
  BlockedError: 'blocked',
  TimeoutError: 'blocked',
  DatabaseClosedError: 'closed',
  NotReadableError: 'damaged',
  DataError: 'damaged',
  UnknownError: 'damaged',
  NoSuchDatabaseError: 'damaged',
};

/** The error and those within it, outermost first: Dexie wraps what the browser said (`inner`, `failures`). */
function chain(error: unknown): { name: string; message: string }[] {
  const found: { name: string; message: string }[] = [];
  let next: unknown = error;
  for (let depth = 0; depth < 5 && typeof next === 'object' && next !== null; depth++) {
    const { name = '', message = '', inner, failures, cause } = next as Record<string, unknown>;
    found.push({ name: String(name), message: String(message) });
    next = inner ?? (Array.isArray(failures) ? failures[0] : undefined) ?? cause;
  }
  return found;
}

export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const names = chain(error);
  // Firefox says UnknownError when the disk is full, with the reason in words.
  if (
    names.some(
      ({ name, message }) => name === 'QuotaExceededError' || /quota|disk (?:is )?full|no space/i.test(message),
    )
  )
    return new StoreError('quota', { cause: error });
  if (names.some(({ message }) => /did not allow mutations|private browsing|user denied permission/i.test(message)))
    return new StoreError('private', { cause: error });
  for (const { name } of names.toReversed()) {
    const code = CODES[name];
    if (code) return new StoreError(code, { cause: error });
  }
  return new StoreError('unknown', { cause: error });
}

/** Runs work on the store; whatever it throws comes out as a `StoreError`. */
export async function typed<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toStoreError(error);
  }
}

export const isDexieError = (error: unknown): boolean => error instanceof Dexie.DexieError;
