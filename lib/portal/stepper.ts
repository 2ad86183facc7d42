/** Going from word to word by key, in the order of the page. */
import type { Annotator } from '../annotate/annotator.ts';
import { boxesOf, type Mark, stillThere } from '../annotate/marks.ts';
import type { StepDirection } from '../messages.ts';

export class Stepper {
  current: Mark | null = null;

  private readonly annotator: Annotator;

  constructor(annotator: Annotator) {
    this.annotator = annotator;
  }

  /**
   * The next word, or null where there is none left in this document. Without a current word the walk begins at
   * what is on screen; with `edge` at the first or last word.
   */
  step(direction: StepDirection, from: 'current' | 'edge'): Mark | null {
    const marks = this.annotator.inOrder().filter((mark) => mark.shown && boxesOf(mark).length > 0);
    if (marks.length === 0) return null;
    if (from === 'edge') return this.go(marks[direction === 'next' ? 0 : marks.length - 1]);
    const at = this.current && stillThere(this.current) ? marks.indexOf(this.current) : -1;
    if (at >= 0) return this.go(marks[at + (direction === 'next' ? 1 : -1)]);
    const visible = marks.filter((mark) => {
      const box = boxesOf(mark)[0];
      return box !== undefined && box.bottom > 0 && box.top < innerHeight;
    });
    return this.go(
      (direction === 'next' ? visible[0] : visible.at(-1)) ?? marks[direction === 'next' ? 0 : marks.length - 1],
    );
  }

  private go(mark: Mark | undefined): Mark | null {
    this.current = mark ?? null;
    if (mark) bringIntoView(mark);
    return this.current;
  }
}

/** Scrolls the word into view if it is outside or at the very edge, with room for the card below it. */
export function bringIntoView(mark: Mark): void {
  const box = boxesOf(mark)[0];
  if (box && box.top >= 40 && box.bottom <= innerHeight - 220 && box.left >= 0 && box.right <= innerWidth) {
    // On screen of this window; an inner scroll box may still hide it, which scrolling to "nearest" settles.
    mark.startNode.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    return;
  }
  mark.startNode.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}
