import { describe, expect, it } from 'vitest';
import type { Note } from '../../lib/contacts/schema.ts';
import { CprError, StoreError } from '../../lib/store/errors.ts';
import { mergeNote } from '../../lib/store/merge-three.ts';
import type { Saved, SaveOptions, Stored } from '../../lib/store/records.ts';
import { cprOf } from '../../tests/support/cpr.ts';
import { LONGEST, type NoteHost, NoteSession, PAUSE } from './note-session.ts';

const ID = '00000000-0000-4000-8000-00000000000a';

/** A store of one note and a clock set by hand. */
function world() {
  let clock = Date.parse('2026-11-23T08:00:00.000Z');
  const timers = new Set<{ at: number; work: () => void }>();
  const kept: (string | null)[] = [];
  const state: { row: Stored<Note> | null; saves: number; fail: StoreError | null; hold: Promise<void> | null } = {
    row: null,
    saves: 0,
    fail: null,
    hold: null,
  };
  const host: NoteHost = {
    async save(note: Note, { base }: SaveOptions<Note>): Promise<Saved<Note>> {
      await state.hold;
      if (state.fail) throw state.fail;
      state.saves++;
      const apart = state.row !== null && state.row.rev !== base?.rev;
      const merge =
        apart && state.row
          ? mergeNote(base?.record ?? state.row.record, note, state.row.record)
          : { record: note, overlap: false };
      state.row = { record: merge.record, rev: (state.row?.rev ?? 0) + 1, deletedAt: '' };
      return { ...state.row, merged: apart, overlap: merge.overlap };
    },
    after(ms, work) {
      const timer = { at: clock + ms, work };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    now: () => new Date(clock).toISOString(),
    keep: (text) => void kept.push(text),
  };
  const settle = async () => {
    for (let i = 0; i < 10; i++) await Promise.resolve();
  };
  return {
    host,
    state,
    kept,
    settle,
    async wait(ms: number) {
      clock += ms;
      for (const timer of [...timers])
        if (timer.at <= clock) {
          timers.delete(timer);
          timer.work();
        }
      await settle();
    },
  };
}
const begun = { text: '', about: [], tags: [], pinned: false };
const open = (w: ReturnType<typeof world>): NoteSession => new NoteSession(w.host, ID, w.state.row, begun);

describe('a note being written', () => {
  it('is saved after a pause, and during long typing too', async () => {
    const w = world();
    const note = open(w);
    note.change({ text: 'Ring' });
    expect(note.state.kind).toBe('dirty');
    await w.wait(PAUSE - 1);
    expect(w.state.saves).toBe(0);
    await w.wait(1);
    expect(note.state.kind).toBe('saved');
    expect(w.state.row?.record.text).toBe('Ring');
    for (let typed = 0; typed * 200 <= LONGEST; typed++) {
      note.change({ text: `Ring ${'x'.repeat(typed + 1)}` });
      await w.wait(200);
    }
    expect(w.state.saves).toBe(2);
  });

  it('is nothing in the store until something is written, and is not saved twice', async () => {
    const w = world();
    const note = open(w);
    note.change({ text: ' \n' });
    await w.wait(PAUSE);
    expect(w.state.row).toBeNull();
    note.change({ text: 'a' });
    await Promise.all([note.flush(), note.flush(), note.end()]);
    expect(w.state.saves).toBe(1);
  });

  it('keeps what is typed while a save is on its way', async () => {
    const w = world();
    const note = open(w);
    let go = (): void => {};
    w.state.hold = new Promise((resolve) => {
      go = resolve;
    });
    note.change({ text: 'en' });
    await w.wait(PAUSE);
    expect(note.state.kind).toBe('saving');
    note.change({ text: 'en to' });
    go();
    await w.settle();
    expect(note.parts.text).toBe('en to');
    await w.wait(PAUSE);
    expect(w.state.row?.record.text).toBe('en to');
  });

  it('loses nothing of two windows', async () => {
    const w = world();
    const first = open(w);
    first.change({ text: 'en\nto\ntre' });
    await first.flush();
    const second = open(w);
    first.change({ text: 'EN\nto\ntre' });
    second.change({ text: 'en\nto\nTRE' });
    await first.flush();
    await second.flush();
    expect(w.state.row?.record.text).toBe('EN\nto\nTRE');
    expect(second.merged).toBe('apart');
    expect(second.parts.text).toBe('EN\nto\nTRE');
    if (w.state.row) first.seen(w.state.row);
    expect(first.parts.text).toBe('EN\nto\nTRE');
  });

  it('moves nothing under the cursor while own words wait', async () => {
    const w = world();
    const first = open(w);
    first.change({ text: 'en' });
    await first.flush();
    const second = open(w);
    second.change({ text: 'en\nanden' });
    await second.flush();
    first.change({ text: 'en første' });
    if (w.state.row) first.seen(w.state.row);
    expect(first.parts.text).toBe('en første');
    await first.flush();
    expect(w.state.row?.record.text).toContain('første');
    expect(w.state.row?.record.text).toContain('anden');
  });

  it('never saves a CPR number, says so, and goes on once it is gone or denied', async () => {
    const w = world();
    const note = open(w);
    // Put together: only a number with a day in it is noticed, and none should stand here.
    note.change({ text: `CPR ${cprOf('010100')}` });
    expect(note.state.kind).toBe('cpr');
    await w.wait(LONGEST);
    await note.flush();
    expect(w.state.saves).toBe(0);
    note.cut();
    await w.wait(PAUSE);
    expect(w.state.row?.record.text).toBe('CPR ');
    note.change({ text: 'sag 0101000000' });
    const { state } = note;
    expect(state.kind).toBe('cpr');
    if (state.kind === 'cpr') note.deny(state.places);
    await w.wait(PAUSE);
    expect(w.state.row?.record.text).toBe('sag 0101000000');
  });

  it('keeps what could not be saved, says why, and tries again', async () => {
    const w = world();
    const note = open(w);
    w.state.fail = new StoreError('quota');
    note.change({ text: 'vigtigt' });
    await w.wait(PAUSE);
    expect(note.state).toEqual({ kind: 'failed', code: 'quota' });
    expect(w.kept.at(-1)).toBe('vigtigt');
    w.state.fail = null;
    await note.flush();
    expect(note.state.kind).toBe('saved');
    expect(w.kept.at(-1)).toBeNull();
    w.state.fail = new CprError([]);
    note.change({ text: 'andet' });
    await note.flush();
    expect(note.state.kind).toBe('cpr');
  });
});
