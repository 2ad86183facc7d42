/**
 * The top window's side of the card: words of this document and of every frame below go through one machine, and
 * one host draws the card for all of them.
 */
import { CardHost } from '../annotate/card-host.ts';
import { CardMachine } from '../annotate/card-machine.ts';
import type { CardRequest, FramePath, FromCard, Rect, StepDirection } from '../messages.ts';

/** A word somewhere on the page, as the card sees it. */
export interface CardWord {
  path: FramePath;
  request: CardRequest;
  /** Where the word is now, in the top viewport; null when it is gone or scrolled away. Only for own words. */
  locate: (() => Rect | null) | null;
  /** The open modal dialog it stands in. */
  within: Element | null;
  /** Told when the card for it shows or closes; `refocus`: the reader was in the card and goes back to the word. */
  shown: (open: boolean, refocus: boolean) => void;
}

export interface TopCardOptions {
  url: string;
  origin: string;
  ticket: () => Promise<string | null>;
  showDelay: number;
  onStep: (direction: StepDirection) => void;
}

export class TopCard {
  readonly machine: CardMachine<CardWord>;
  private readonly host: CardHost;
  private shownWord: CardWord | null = null;
  private focusWhenShown = false;
  private following = 0;
  private warmed = false;

  private readonly options: TopCardOptions;

  constructor(options: TopCardOptions) {
    this.options = options;
    this.host = new CardHost({ ...options, onMessage: (message) => this.fromCard(message) });
    this.machine = new CardMachine<CardWord>(
      { set: (callback, ms) => window.setTimeout(callback, ms), clear: (id) => window.clearTimeout(id) },
      { show: (word, token, focus) => this.show(word, token, focus), hide: (refocus) => this.hide(refocus) },
      options.showDelay,
    );
  }

  /** Makes the card's frame at the first idle moment, once there is a word to explain. */
  warm(): void {
    if (this.warmed) return;
    this.warmed = true;
    requestIdleCallback(() => this.host.warm(), { timeout: 3000 });
  }

  get open(): boolean {
    return this.machine.current !== null;
  }

  focus(): void {
    this.host.focusFrame();
  }

  /** A word of a frame has moved. */
  moved(word: CardWord): void {
    if (this.shownWord === word) this.host.moved(word.request.rect);
  }

  dispose(): void {
    this.machine.close(false);
    this.stopFollowing();
    this.host.remove();
  }

  private show(word: CardWord, token: number, focus: boolean): void {
    if (this.shownWord && this.shownWord !== word) this.shownWord.shown(false, false);
    this.shownWord = word;
    this.focusWhenShown = focus;
    const { rect, ...request } = word.request;
    const now = word.locate ? word.locate() : rect;
    this.host.show({ type: 'card:show', token, request: { ...request, focus }, dark: null }, now ?? rect, word.within);
    word.shown(true, false);
    this.follow();
  }

  private hide(refocus: boolean): void {
    this.stopFollowing();
    const word = this.shownWord;
    this.shownWord = null;
    this.host.hide(refocus && (word?.path.length ?? 0) === 0);
    word?.shown(false, refocus);
  }

  private fromCard(message: FromCard): void {
    switch (message.type) {
      case 'card:size': {
        if (message.token !== this.machine.token) return;
        this.host.sized(message.height);
        if (this.focusWhenShown) this.host.focusFrame();
        this.focusWhenShown = false;
        return;
      }
      case 'card:close':
        this.machine.close(message.refocus);
        return;
      case 'card:pointer':
        this.machine.inCard(message.inside);
        return;
      case 'card:step':
        this.options.onStep(message.direction);
        return;
      case 'card:ready':
        return;
    }
  }

  // While a card is open the word is followed as the page scrolls or changes size; nothing listens otherwise.
  private readonly look = (): void => {
    this.following = 0;
    const word = this.shownWord;
    if (!word?.locate) return;
    const rect = word.locate();
    if (!rect) this.machine.gone(word);
    else this.host.moved(rect);
  };

  private readonly onScroll = (event: Event): void => {
    if (this.host.owns(event.target) || this.following !== 0) return;
    this.following = requestAnimationFrame(this.look);
  };

  private follow(): void {
    addEventListener('scroll', this.onScroll, { capture: true, passive: true });
    addEventListener('resize', this.onScroll, { passive: true });
  }

  private stopFollowing(): void {
    removeEventListener('scroll', this.onScroll, { capture: true });
    removeEventListener('resize', this.onScroll);
    if (this.following !== 0) cancelAnimationFrame(this.following);
    this.following = 0;
  }
}
