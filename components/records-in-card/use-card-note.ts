/** A note written in a card: saved by the background while it is typed, never with a CPR number in it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { type CprPlace, findCpr } from '../../lib/contacts/cpr.ts';
import type { CardNote } from '../../lib/record-messages.ts';
import type { RecordSource } from './source.ts';

const PAUSE = 500;

type State = 'empty' | 'dirty' | 'saving' | 'saved' | 'cpr' | 'failed';

export interface WrittenNote {
  text: string;
  state: State;
  places: readonly CprPlace[];
  overlap: boolean;
  write(text: string): void;
  deny(): void;
  cut(): void;
  flush(): Promise<void>;
}

const placesIn = (text: string, denied: readonly string[]): CprPlace[] =>
  findCpr(text).filter(
    ({ start, end, certainty }) => certainty === 'certain' || !denied.includes(text.slice(start, end)),
  );

export function useCardNote(
  source: RecordSource,
  id: string,
  note: CardNote | null,
  { kind: aboutKind, id: aboutId }: { kind: 'term' | 'attest'; id: string },
): WrittenNote {
  const [text, setText] = useState(note?.text ?? '');
  const [state, setState] = useState<State>(note ? 'saved' : 'empty');
  const [overlap, setOverlap] = useState(false);
  const [denied, setDenied] = useState<readonly string[]>([]);
  const now = useRef({ text, denied, base: note && { rev: note.rev, text: note.text } });
  now.current.denied = denied;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const busy = useRef<Promise<void> | null>(null);

  const flush = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    while (busy.current) await busy.current;
    const { text: sent, base, denied: said } = now.current;
    if (sent === (base?.text ?? '') || (base === null && sent.trim() === '') || placesIn(sent, said).length > 0) return;
    setState('saving');
    busy.current = source
      .ask({
        type: 'background:note-write',
        id,
        text: sent,
        about: [{ kind: aboutKind, id: aboutId }],
        base,
        denied: [...said],
      })
      .then((answer) => {
        busy.current = null;
        if (!answer.ok) {
          setState(answer.code === 'cpr' ? 'cpr' : 'failed');
          return;
        }
        const written = answer.text ?? sent;
        setOverlap(answer.overlap ?? false);
        if (now.current.text === sent) {
          now.current.text = written;
          now.current.base = { rev: answer.rev ?? 0, text: written };
          setText(written);
          setState('saved');
        } else {
          // Typed on meanwhile: what was sent is what the new words were made from. No revision is like it, so the
          // store merges them with what it has now.
          now.current.base = { rev: -1, text: sent };
          setState('dirty');
          timer.current = setTimeout(() => void flush(), PAUSE);
        }
      });
    await busy.current;
  }, [source, id, aboutKind, aboutId]);

  const look = (next: string): void => {
    now.current.text = next;
    setText(next);
    clearTimeout(timer.current);
    if (placesIn(next, now.current.denied).length > 0) {
      setState('cpr');
      return;
    }
    setState('dirty');
    timer.current = setTimeout(() => void flush(), PAUSE);
  };

  // Another window has changed it, and nothing of ours is waiting.
  useEffect(() => {
    const { base } = now.current;
    if (!note || busy.current || (base && note.rev <= base.rev)) return;
    if (now.current.text !== (base?.text ?? '')) return;
    now.current = { ...now.current, text: note.text, base: { rev: note.rev, text: note.text } };
    setText(note.text);
  }, [note]);
  // The card closes, or the window is left: what waits is written now.
  useEffect(() => {
    const leave = () => void flush();
    addEventListener('pagehide', leave);
    addEventListener('blur', leave);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('blur', leave);
      leave();
    };
  }, [flush]);

  const places = state === 'cpr' ? placesIn(text, denied) : [];
  return {
    text,
    state,
    places,
    overlap,
    write: look,
    deny: () => {
      const more = places.map(({ start, end }) => text.slice(start, end));
      now.current.denied = [...denied, ...more];
      setDenied(now.current.denied);
      look(text);
    },
    cut: () => {
      let left = text;
      for (const { start, end } of places.toReversed()) left = left.slice(0, start) + left.slice(end);
      look(left);
    },
    flush,
  };
}
