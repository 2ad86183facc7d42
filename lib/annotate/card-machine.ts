/**
 * When the card shows and hides, apart from how. Pure: time comes in through `clock`, effects go out through
 * `effects`, so that every path is tested with a fake clock.
 *
 * One token for each card: an answer that carries an older token is late and is dropped.
 */

/** Milliseconds between leaving the word and hiding: long enough for the way from word to card, found by trying it. */
export const HIDE_DELAY = 320;

/** While a card is open, another word under the pointer must be rested on this much longer: it is often on the way. */
export const SWITCH_EXTRA = 160;

export interface Clock {
  set(callback: () => void, ms: number): number;
  clear(id: number): void;
}

export interface Effects<Word> {
  show(word: Word, token: number, focus: boolean): void;
  hide(refocus: boolean): void;
}

export class CardMachine<Word> {
  private timer: number | null = null;
  private waiting: Word | null = null;
  private open: Word | null = null;
  private pinned = false;
  private pointerInCard = false;
  private count = 0;

  private readonly clock: Clock;
  private readonly effects: Effects<Word>;
  showDelay: number;

  constructor(clock: Clock, effects: Effects<Word>, showDelay: number) {
    this.clock = clock;
    this.effects = effects;
    this.showDelay = showDelay;
  }

  get token(): number {
    return this.count;
  }

  get current(): Word | null {
    return this.open;
  }

  private after(ms: number, callback: () => void): void {
    this.cancel();
    this.timer = this.clock.set(() => {
      this.timer = null;
      callback();
    }, ms);
  }

  private cancel(): void {
    if (this.timer !== null) this.clock.clear(this.timer);
    this.timer = null;
    this.waiting = null;
  }

  /**
   * The pointer rests on a word, and has for `since` milliseconds already: that much of the delay is over. A card
   * opened by key stays until it is closed: the pointer happens to lie there.
   */
  over(word: Word, since = 0): void {
    if (this.pinned) return;
    if (word === this.open) {
      this.cancel();
      return;
    }
    if (word === this.waiting) return;
    const delay = this.showDelay + (this.open ? SWITCH_EXTRA : 0);
    this.after(Math.max(0, delay - since), () => this.show(word, false, false));
    this.waiting = word;
  }

  /** The pointer is on no word. */
  out(): void {
    if (this.open === null) {
      this.cancel();
      return;
    }
    if (this.pinned || this.pointerInCard) return;
    this.after(HIDE_DELAY, () => this.hide(false));
  }

  /** The pointer goes into the card or out of it. */
  inCard(inside: boolean): void {
    this.pointerInCard = inside;
    if (this.open === null) return;
    if (inside) this.cancel();
    else if (!this.pinned) this.after(HIDE_DELAY, () => this.hide(false));
  }

  /** Opened by key or from the side panel: at once, and it stays. */
  openPinned(word: Word, focus: boolean): void {
    this.show(word, true, focus);
  }

  /** Escape, the close button, a second press of the key. Returns whether there was anything to close. */
  close(refocus: boolean): boolean {
    if (this.open === null) {
      const waiting = this.waiting !== null;
      this.cancel();
      return waiting;
    }
    this.hide(refocus);
    return true;
  }

  /** The word has left the page. */
  gone(word: Word): void {
    if (word === this.waiting) this.cancel();
    if (word === this.open) this.hide(false);
  }

  private show(word: Word, pinned: boolean, focus: boolean): void {
    this.cancel();
    this.open = word;
    this.pinned = pinned;
    this.pointerInCard = false;
    this.count++;
    this.effects.show(word, this.count, focus);
  }

  private hide(refocus: boolean): void {
    this.cancel();
    this.open = null;
    this.pinned = false;
    this.pointerInCard = false;
    this.count++;
    this.effects.hide(refocus);
  }
}
