/**
 * What a card shows: one entry, several meanings, or a built word; and from there every word opened on the way, with
 * a way back. What was left stays as it was (hidden, not drawn anew), so that Back returns to the same line, the same
 * unfolded parts and the button the reader pressed.
 */
import { type KeyboardEvent, type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { PublishedEntry } from '../lib/knowledge/published.ts';
import { BuiltWord } from './BuiltWord.tsx';
import { EntryCard } from './EntryCard.tsx';
import { back, open, START, shown, type Trail } from './history.ts';
import { Icon, type IconName } from './icons.tsx';
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
  /** With it there is a close button. */
  onClose?: () => void;
  /** A way back out of the first entry, to the list it was opened from. */
  leave?: { label: string; to: () => void };
  keys?: boolean;
  titleId: string;
  handle?: Ref<CardHandle>;
}

interface IconButtonProps {
  icon: IconName;
  label: string;
  onClick: () => void;
}

function IconButton({ icon, label, onClick }: IconButtonProps) {
  return (
    <button type="button" className="button button-icon" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

/** The nearest box that scrolls: the card itself, or the panel's view. */
const scrollerOf = (element: Element | null): Element | null => element?.closest('.card, .panel-scroll') ?? null;

export function CardView(props: CardViewProps) {
  const { entries, surface, built = false, onClose, leave, keys = false, titleId, handle } = props;
  const { texts } = useReading();
  const [trail, setTrail] = useState<Trail>(START);
  const top = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  /** What to do once the next state is drawn: focus the new title, or the button that was pressed long ago. */
  const after = useRef<{ pressed?: string; scroll: number } | null>(null);
  /** How far each level was scrolled when it was left. */
  const scrolled = useRef<number[]>([]);
  useImperativeHandle(handle, () => ({ focus: () => title.current?.focus() }), []);

  const only = entries.length === 1 && !built ? entries[0] : undefined;
  const depth = trail.opened.length;
  const canGoBack = depth > 0 || leave !== undefined;

  const go = (to: PublishedEntry) => {
    const next = open(trail, to);
    if (next === trail) return;
    scrolled.current[depth] = scrollerOf(top.current)?.scrollTop ?? 0;
    after.current = { scroll: 0 };
    setTrail(next);
  };
  const goBack = () => {
    const left = shown(trail);
    if (!left) {
      leave?.to();
      return;
    }
    after.current = { pressed: left.id, scroll: scrolled.current[depth - 1] ?? 0 };
    setTrail(back(trail));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves when the trail has, and at no other drawing
  useLayoutEffect(() => {
    const wanted = after.current;
    after.current = null;
    if (!wanted) return;
    const level = top.current?.querySelector('.level:not([hidden])');
    const button = wanted.pressed && level?.querySelector<HTMLElement>(`button[data-entry="${wanted.pressed}"]`);
    (button || title.current)?.focus({ preventScroll: true });
    const scroller = scrollerOf(top.current);
    if (scroller) scroller.scrollTop = wanted.scroll;
  }, [trail]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.key !== 'ArrowLeft') return;
    // Alt+← would otherwise take the whole portal page back, with whatever is written in it.
    event.preventDefault();
    if (canGoBack) goBack();
  };

  function buttons(level: number) {
    const current = level === depth;
    const before = level > 1 ? trail.opened[level - 2] : only;
    const label =
      level === 0 && leave
        ? leave.label
        : before
          ? texts.card.backTo(displayTerm(before.term, before.kind))
          : texts.card.back;
    return {
      before: (level > 0 || leave !== undefined) && <IconButton icon="back" label={label} onClick={goBack} />,
      after: onClose && <IconButton icon="close" label={texts.card.close} onClick={onClose} />,
      titleRef: current ? title : null,
      titleId: current ? titleId : undefined,
      onOpen: go,
    };
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key for what the back button does; not a control
    <div ref={top} onKeyDown={onKeyDown}>
      <div className="level" hidden={depth > 0}>
        {only ? (
          <EntryCard entry={only} surface={surface} keys={keys} {...buttons(0)} />
        ) : built ? (
          <BuiltWord entries={entries} surface={surface} {...buttons(0)} />
        ) : (
          <Senses entries={entries} surface={surface} {...buttons(0)} />
        )}
      </div>
      {trail.opened.map((entry, place) => (
        // The same word may be opened twice on one way: its place in the trail is what tells the two apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: levels are only added and removed at the end
        <div className="level" key={`${place}/${entry.id}`} hidden={place + 1 < depth}>
          <EntryCard entry={entry} keys={keys} {...buttons(place + 1)} />
        </div>
      ))}
    </div>
  );
}
