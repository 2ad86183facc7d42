/** A note session for the component that shows it: one for each note in a window, saved when focus or window is left. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Note } from '../../lib/contacts/schema.ts';
import type { Stored } from '../../lib/store/records.ts';
import type { Store } from '../../lib/store/store.ts';
import { dropDraft, flushDrafts, keepDraft, type NoteDraft } from '../data/drafts.ts';
import { NoteSession } from './note-session.ts';

interface UseNote {
  store: Store;
  id: string;
  /** As the store has it; null for a note not yet written. */
  stored: Stored<Note> | null;
  /** What a new note is on. */
  about: Note['about'];
  /** What was typed before and could not be saved. */
  draft: NoteDraft | null;
}

/** What was typed last; below what another window has written since, where there is any. */
function restoredText(draft: NoteDraft, now: Note | null): string {
  if (!now || draft.at >= Date.parse(now.updatedAt)) return draft.text;
  const there = now.text.split('\n');
  const own = draft.text.split('\n').filter((line) => line.trim() !== '' && !there.includes(line));
  return own.length === 0 ? now.text : `${now.text}\n\n${own.join('\n')}`;
}

export function useNote({ store, id, stored, about, draft }: UseNote): NoteSession {
  // biome-ignore lint/correctness/useExhaustiveDependencies: one session for one note; what comes later is told to it
  const session = useMemo(() => {
    const made = new NoteSession(
      {
        save: (note, options) => store.notes.save(note, options),
        after: (ms, work) => {
          const timer = setTimeout(work, ms);
          return () => clearTimeout(timer);
        },
        now: () => new Date().toISOString(),
        keep: (text) => {
          if (text === null) void dropDraft(id).catch(() => undefined);
          else keepDraft({ kind: 'note', id, at: Date.now(), text, about: made.parts.about });
        },
      },
      id,
      stored,
      { text: '', about, tags: [], pinned: false },
    );
    if (draft) made.change({ text: restoredText(draft, stored?.record ?? null) });
    return made;
  }, [store, id]);
  useSyncExternalStore(session.subscribe, session.version);
  useEffect(() => {
    if (stored) session.seen(stored);
  }, [session, stored]);
  useEffect(() => {
    const leave = () => {
      void session.flush();
      void flushDrafts().catch(() => undefined);
    };
    addEventListener('pagehide', leave);
    addEventListener('blur', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('blur', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [session]);
  return session;
}
