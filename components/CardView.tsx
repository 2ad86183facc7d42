/**
 * What a card shows: one entry, several meanings, or a built word; and from there every word opened on the way, with
 * a way back. Focus follows: to the title of what was opened, back to the button it was opened with.
 */
import { type KeyboardEvent, type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import { BuiltWord } from './BuiltWord.tsx';
import { EntryCard } from './EntryCard.tsx';
import { back, open, START, shown } from './history.ts';
import { Icon } from './icons.tsx';
import { useReading } from './reading.tsx';
import { Senses } from './Senses.tsx';
import { displayTerm } from './term.ts';

export interface CardHandle {
  /** Focus to the title. */
  focus(): void;
}

interface CardViewProps {
  entries: readonly PublishedEntry[];
  surface: string;
  built?: boolean | undefined;
  /** With it there is a close button (and Escape). */
  onClose?: () => void;
  /** A way back out of the first entry, to the list it was opened from. */
  leave?: { label: string; to: () => void };
  keys?: boolean;
  titleId: string;
  handle?: Ref<CardHandle>;
}

export function CardView({
  entries,
  surface,
  built = false,
  onClose,
  leave,
  keys = false,
  titleId,
  handle,
}: CardViewProps) {
  const { texts } = useReading();
  const [trail, setTrail] = useState(START);
  const top = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  /** Where focus goes after the next drawing: the title, or the button of this entry. */
  const after = useRef<{ entry?: string } | null>(null);
  useImperativeHandle(handle, () => ({ focus: () => title.current?.focus() }), []);

  const only = entries.length === 1 && !built ? entries[0] : undefined;
  const entry = shown(trail) ?? only;

  const go = (to: PublishedEntry) => {
    after.current = {};
    setTrail((now) => open(now, to));
  };
  const canGoBack = trail.opened.length > 0 || leave !== undefined;
  const goBack = () => {
    if (trail.opened.length === 0) {
      leave?.to();
      return;
    }
    const left = shown(trail);
    after.current = left ? { entry: left.id } : {};
    setTrail(back);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves when the trail has, and at no other drawing
  useLayoutEffect(() => {
    const wanted = after.current;
    after.current = null;
    if (!wanted) return;
    const button = wanted.entry && top.current?.querySelector<HTMLElement>(`button[data-entry="${wanted.entry}"]`);
    if (button) button.focus();
    else {
      title.current?.focus({ preventScroll: true });
      top.current?.closest('.card, .panel-scroll')?.scrollTo({ top: 0 });
    }
  }, [trail]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.key !== 'ArrowLeft') return;
    // Alt+← would otherwise take the whole portal page back, with whatever is written in it.
    event.preventDefault();
    if (canGoBack) goBack();
  };

  const before = trail.opened.at(-2) ?? only;
  const backTo = before ? texts.card.backTo(displayTerm(before.term, before.kind)) : texts.card.back;
  const backLabel = trail.opened.length === 0 && leave ? leave.label : backTo;
  const buttons = {
    before: canGoBack && (
      <button type="button" className="button button-icon" aria-label={backLabel} title={backLabel} onClick={goBack}>
        <Icon name="back" />
      </button>
    ),
    after: onClose && (
      <button
        type="button"
        className="button button-icon"
        aria-label={texts.card.close}
        title={texts.card.close}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    ),
    titleRef: title,
    titleId,
    onOpen: go,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key for what the back button does; not a control
    <div ref={top} onKeyDown={onKeyDown}>
      {entry ? (
        <EntryCard
          key={`${trail.opened.length}${entry.id}`}
          entry={entry}
          surface={trail.opened.length === 0 ? surface : undefined}
          keys={keys}
          {...buttons}
        />
      ) : built ? (
        <BuiltWord entries={entries} surface={surface} {...buttons} />
      ) : (
        <Senses entries={entries} surface={surface} {...buttons} />
      )}
    </div>
  );
}
