/**
 * One note being written: saved while it is typed, merged with what other windows write, never saved with a CPR number.
 * No React and no browser here, so that every turn of it can be tested with a clock set by hand.
 */
import { type CprInField, cprInRecord } from '../../lib/contacts/cpr-guard.ts';
import type { Note } from '../../lib/contacts/schema.ts';
import { toProse } from '../../lib/contacts/schema.ts';
import { CprError, type StoreProblem, toStoreError } from '../../lib/store/errors.ts';
import { mergeText } from '../../lib/store/merge-three.ts';
import type { Saved, SaveOptions, Stored } from '../../lib/store/records.ts';

export type NoteState =
  | { kind: 'empty' }
  | { kind: 'saved'; at: string }
  | { kind: 'dirty' }
  | { kind: 'saving' }
  | { kind: 'cpr'; places: readonly CprInField[] }
  | { kind: 'failed'; code: StoreProblem };

export interface NoteHost {
  save(note: Note, options: SaveOptions<Note>): Promise<Saved<Note>>;
  /** Calls back after so many milliseconds; returns how to call it off. */
  after(ms: number, work: () => void): () => void;
  now(): string;
  /** What cannot be saved now is kept for a closed panel (without the number), or dropped when it was saved. */
  keep(text: string | null): void;
}

/** Saved this long after the last key, but at least this often while typing goes on (ms). */
export const PAUSE = 500;
export const LONGEST = 3000;

/** What the reader may change of a note. */
export type NoteParts = Pick<Note, 'text' | 'about' | 'tags' | 'pinned'>;

const partsOf = ({ text, about, tags, pinned }: Note): NoteParts => ({ text, about, tags, pinned });
const same = (a: NoteParts, b: NoteParts): boolean => JSON.stringify(a) === JSON.stringify(b);

export class NoteSession {
  readonly id: string;
  readonly #host: NoteHost;
  readonly #listeners = new Set<() => void>();
  readonly #createdAt: string;
  #base: Stored<Note> | null;
  #parts: NoteParts;
  #denied = new Set<string>();
  #state: NoteState;
  #stopWaiting: (() => void) | null = null;
  #dirtySince = 0;
  #saving: Promise<void> | null = null;
  #merged: 'no' | 'apart' | 'overlap' = 'no';
  #version = 0;

  constructor(host: NoteHost, id: string, base: Stored<Note> | null, begun: NoteParts) {
    this.#host = host;
    this.id = id;
    this.#base = base;
    this.#parts = base ? partsOf(base.record) : begun;
    this.#createdAt = base?.record.createdAt ?? host.now();
    this.#state = base ? { kind: 'saved', at: base.record.updatedAt } : { kind: 'empty' };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  /** Grows with every change, for `useSyncExternalStore`. */
  readonly version = (): number => this.#version;

  get parts(): NoteParts {
    return this.#parts;
  }
  get state(): NoteState {
    return this.#state;
  }
  get base(): Stored<Note> | null {
    return this.#base;
  }
  /** Another window's words came in with the last save. */
  get merged(): 'no' | 'apart' | 'overlap' {
    return this.#merged;
  }

  #tell(state?: NoteState): void {
    if (state) this.#state = state;
    this.#version++;
    for (const listener of this.#listeners) listener();
  }

  #isDirty(): boolean {
    return this.#base === null ? this.#parts.text.trim() !== '' : !same(this.#parts, partsOf(this.#base.record));
  }

  #cpr(): CprInField[] {
    return cprInRecord(this.#parts, new Map([['text', this.#denied]]));
  }

  change(change: Partial<NoteParts>): void {
    this.#parts = { ...this.#parts, ...change, ...(change.text === undefined ? {} : { text: toProse(change.text) }) };
    this.#look();
  }

  deny(places: readonly CprInField[]): void {
    for (const { start, end } of places) this.#denied.add(this.#parts.text.slice(start, end));
    this.#look();
  }

  /** Takes what looks like a number out of the text. */
  cut(): void {
    let { text } = this.#parts;
    for (const { start, end, field } of this.#cpr().toReversed())
      if (field === 'text') text = text.slice(0, start) + text.slice(end);
    this.change({ text });
  }

  #look(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    if (!this.#isDirty()) {
      this.#dirtySince = 0;
      this.#host.keep(null);
      this.#tell(this.#base ? { kind: 'saved', at: this.#base.record.updatedAt } : { kind: 'empty' });
      return;
    }
    // Kept at every key, so that a panel closed in the middle of a word loses none of it.
    this.#host.keep(this.#parts.text);
    const places = this.#cpr();
    if (places.length > 0) {
      this.#tell({ kind: 'cpr', places });
      return;
    }
    const now = Date.parse(this.#host.now());
    if (this.#dirtySince === 0) this.#dirtySince = now;
    const wait = Math.max(0, Math.min(PAUSE, this.#dirtySince + LONGEST - now));
    this.#stopWaiting = this.#host.after(wait, () => void this.flush());
    this.#tell({ kind: 'dirty' });
  }

  /** Saves now what can be saved: at a pause, when focus leaves, when the window closes. */
  async flush(): Promise<void> {
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    // One save at a time; what was typed during one is saved after it.
    while (this.#saving) await this.#saving;
    if (!this.#isDirty() || this.#cpr().length > 0) return;
    this.#saving = this.#save();
    await this.#saving;
  }

  async #save(): Promise<void> {
    const sent = this.#parts;
    this.#dirtySince = 0;
    this.#tell({ kind: 'saving' });
    const record: Note = this.#base
      ? { ...this.#base.record, ...sent }
      : { id: this.id, ...sent, createdAt: this.#createdAt, updatedAt: this.#createdAt };
    try {
      const saved = await this.#host.save(record, { base: this.#base, denied: new Map([['text', this.#denied]]) });
      this.#saving = null;
      this.#merged = saved.overlap ? 'overlap' : saved.merged ? 'apart' : 'no';
      this.#take({ record: saved.record, rev: saved.rev, deletedAt: '' }, sent);
    } catch (error) {
      this.#saving = null;
      if (error instanceof CprError) this.#tell({ kind: 'cpr', places: error.places });
      else this.#tell({ kind: 'failed', code: toStoreError(error).code });
    }
  }

  /** `stored` is what the store has now, made from `sent`; what was typed since stays on top of it. */
  #take(stored: Stored<Note>, sent: NoteParts): void {
    const now = this.#parts;
    const theirs = partsOf(stored.record);
    this.#base = stored;
    this.#parts = same(now, sent)
      ? theirs
      : {
          text: mergeText(sent.text, now.text, theirs.text).text,
          about: JSON.stringify(now.about) === JSON.stringify(sent.about) ? theirs.about : now.about,
          tags: JSON.stringify(now.tags) === JSON.stringify(sent.tags) ? theirs.tags : now.tags,
          pinned: now.pinned === sent.pinned ? theirs.pinned : now.pinned,
        };
    this.#look();
  }

  /** The note as the store has it now, after any window's change. */
  seen(stored: Stored<Note>): void {
    if (this.#saving || (this.#base && stored.rev <= this.#base.rev)) return;
    if (this.#base === null) return;
    const untouched = !this.#isDirty();
    // With words of our own not yet saved the store merges at the next save; until then nothing moves under the cursor.
    if (!untouched) return;
    this.#base = stored;
    this.#parts = partsOf(stored.record);
    this.#tell({ kind: 'saved', at: stored.record.updatedAt });
  }

  /** No more saves by themselves. What is waiting is saved now. */
  async end(): Promise<void> {
    await this.flush();
    this.#listeners.clear();
  }
}
