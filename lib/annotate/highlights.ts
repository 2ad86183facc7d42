/**
 * Paints marks with the CSS Custom Highlight API. The registry is shared with the page: names are fixed and public,
 * only words of the public dictionary are ever in it, and it is never iterated (Firefox refuses) nor trusted.
 */
import { EMPLOYMENT } from '../match/types.ts';
import { type Mark, rangesOf, stillThere } from './marks.ts';

const NAMES = ['employment', 'health', 'built', 'current'] as const;
type Name = (typeof NAMES)[number];

/** The name of a highlight in the registry and in highlight.css. */
const registered = (name: Name): string => `fagbro-${name}`;

export class Highlights {
  private readonly own: Record<Name, Highlight> = {
    employment: new Highlight(),
    health: new Highlight(),
    built: new Highlight(),
    current: new Highlight(),
  };
  private currentRanges: readonly StaticRange[] = [];
  registered = 0;

  constructor() {
    this.own.current.priority = 1;
  }

  /** Puts our highlights in the registry, also again when the page has removed or replaced them. */
  claim(): void {
    for (const name of NAMES)
      if (CSS.highlights.get(registered(name)) !== this.own[name]) CSS.highlights.set(registered(name), this.own[name]);
  }

  /** Takes ours out, and nothing of anybody else's. */
  release(): void {
    for (const name of NAMES) {
      this.own[name].clear();
      if (CSS.highlights.get(registered(name)) === this.own[name]) CSS.highlights.delete(registered(name));
    }
    this.currentRanges = [];
    this.registered = 0;
  }

  private of(mark: Mark): Highlight {
    return mark.built ? this.own.built : mark.side & EMPLOYMENT ? this.own.employment : this.own.health;
  }

  /** Paints the mark, unless the page has changed its place since it was read: then it will be read again. */
  add(mark: Mark): void {
    if (!stillThere(mark)) return;
    const ranges = rangesOf(mark);
    for (const range of ranges) this.of(mark).add(range);
    if (ranges.length > 0) this.registered++;
  }

  remove(mark: Mark): void {
    const { ranges } = mark;
    if (!ranges) return;
    let removed = false;
    for (const range of ranges) removed = this.of(mark).delete(range) || removed;
    if (removed) this.registered--;
    if (this.currentRanges === ranges) this.setCurrent(null);
  }

  /** Where the word stands whose card is open; null when none is. */
  get current(): Node | null {
    return this.currentRanges[0]?.startContainer ?? null;
  }

  /** The word whose card is open. */
  setCurrent(mark: Mark | null): void {
    const { current } = this.own;
    for (const range of this.currentRanges) current.delete(range);
    this.currentRanges = mark && stillThere(mark) ? rangesOf(mark) : [];
    for (const range of this.currentRanges) current.add(range);
  }
}
