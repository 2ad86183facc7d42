/**
 * The one store of a document: opened when it is first asked for, followed as it is locked and unlocked in any window,
 * locked after the set time without use. No React here; components/data/store.tsx hands it to components.
 */
import { StoreError, toStoreError } from '../../lib/store/errors.ts';
import type { Store } from '../../lib/store/store.ts';

export type StoreState =
  | { kind: 'opening' }
  /** Notes and contacts are behind the passphrase: `store.lock.unlock` opens them in every window. */
  | { kind: 'locked'; store: Store }
  | { kind: 'ready'; store: Store; lock: 'none' | 'open' }
  /** `error.message` and `error.help` say what is wrong and what to do. `retry` opens anew. */
  | { kind: 'failed'; error: StoreError; retry: () => void };

/** What of the browser is used; tests and the gallery give their own. */
export interface StoreHost {
  open(): Promise<Store>;
  /** Calls back when the key of the lock was put in or taken out, in any window. Returns how to stop. */
  onKey(listener: () => void): () => void;
}

/** How often a page looks whether nobody was here for the set time (ms). */
const IDLE_LOOK = 15_000;
/** A key or click is told to the lock at most this often (ms). */
const TOUCH_EVERY = 10_000;
const OPENING: StoreState = { kind: 'opening' };

export class StoreSession {
  readonly #host: StoreHost;
  readonly #listeners = new Set<() => void>();
  #state: StoreState = OPENING;
  #begun = false;
  #stops: (() => void)[] = [];

  constructor(host: StoreHost) {
    this.#host = host;
  }

  /** The state now. The same object until something changes. */
  readonly get = (): StoreState => this.#state;

  /** The first subscriber opens the store. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (!this.#begun) {
      this.#begun = true;
      void this.#open();
    }
    return () => this.#listeners.delete(listener);
  };

  #set(state: StoreState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  #fail(error: unknown): void {
    this.#stop();
    this.#set({ kind: 'failed', error: toStoreError(error), retry: () => void this.#open() });
  }

  #stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }

  async #open(): Promise<void> {
    this.#stop();
    this.#set(OPENING);
    let store: Store;
    try {
      store = await this.#host.open();
    } catch (error) {
      this.#fail(error);
      return;
    }
    const look = async (): Promise<void> => {
      try {
        const lock = await store.lock.state();
        const now = this.#state;
        if (lock === 'locked') {
          if (now.kind !== 'locked') this.#set({ kind: 'locked', store });
        } else if (now.kind !== 'ready' || now.lock !== lock) this.#set({ kind: 'ready', store, lock });
      } catch (error) {
        this.#fail(error);
      }
    };
    const again = (): void => void look();
    let touched = 0;
    const touch = (): void => {
      if (this.#state.kind !== 'ready' || this.#state.lock !== 'open' || Date.now() - touched < TOUCH_EVERY) return;
      touched = Date.now();
      void store.lock.touch().catch(() => undefined);
    };
    const idle = setInterval(() => {
      if (this.#state.kind === 'ready' && this.#state.lock === 'open')
        void store.lock.lockIfIdle().catch(() => undefined);
    }, IDLE_LOOK);
    addEventListener('keydown', touch, true);
    addEventListener('pointerdown', touch, true);
    this.#stops = [
      this.#host.onKey(again),
      store.lock.watch(again),
      // Another window brings the database up to a new version, deletes it, or the browser closes it.
      store.onClosed(() => this.#fail(new StoreError('closed'))),
      () => clearInterval(idle),
      () => removeEventListener('keydown', touch, true),
      () => removeEventListener('pointerdown', touch, true),
      () => store.close(),
    ];
    // A page may be the first for hours: nobody was there to lock in the meantime.
    await store.lock.lockIfIdle().catch(() => undefined);
    await look();
  }
}
