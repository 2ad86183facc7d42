/**
 * How a frame's words reach the card. The top window draws it; a frame passes its words up, each window on the way
 * turning the rectangle into its own viewport. Where no window above answers (Fagbro is active in the frame only),
 * the frame draws the card itself.
 */
import { closestComposed } from '../annotate/composed.ts';
import type { Mark } from '../annotate/marks.ts';
import type { CardRequest, CardUp, FramePath, Rect, StepDirection, ToPage } from '../messages.ts';
import { api, send } from './api.ts';
import { frameElement, fromChild, samePath } from './frame-path.ts';
import { type CardWord, TopCard } from './top-card.ts';

export interface OwnWord {
  request: CardRequest;
  locate: () => Rect | null;
  within: Element | null;
  shown: (open: boolean) => void;
}

type LinkMessage = Extract<ToPage, { type: 'page:card-up' | 'page:card-leave' | 'page:card-shown' }>;

export class CardLink {
  /** Set in the window that draws the card. */
  private top: TopCard | null = null;
  private readonly own = new Map<Mark, { word: CardWord; number: number; source: OwnWord }>();
  /** Words of frames below, by path and number; only the window that draws keeps them. */
  private readonly remote = new Map<string, CardWord>();
  private counter = 0;
  private openElsewhere = false;
  /** The word of this frame whose card is open in the window above. */
  private openMark: Mark | null = null;
  private following = 0;

  private readonly path: FramePath;
  private delay: number;
  private readonly handlers: { onStep: (direction: StepDirection) => void };

  constructor(path: FramePath, delay: number, handlers: { onStep: (direction: StepDirection) => void }) {
    this.path = path;
    this.delay = delay;
    this.handlers = handlers;
    if (path.length === 0) this.top = this.makeTop();
  }

  set showDelay(ms: number) {
    this.delay = ms;
    if (this.top) this.top.machine.showDelay = ms;
  }

  /** A card is open somewhere on this page. */
  get anyOpen(): boolean {
    return this.top ? this.top.machine.current !== null : this.openElsewhere;
  }

  private makeTop(): TopCard {
    const base = api?.runtime.getURL('') ?? '';
    return new TopCard({
      url: api?.runtime.getURL('/card.html') ?? '',
      // With `use_dynamic_url` the address has a random host, but the loaded page's origin is the extension's own.
      origin: base.replace(/\/$/, ''),
      ticket: async () => {
        const answer = await send({ type: 'background:ticket' });
        return typeof answer === 'string' ? answer : null;
      },
      showDelay: this.delay,
      onStep: this.handlers.onStep,
    });
  }

  warm(): void {
    this.top?.warm();
  }

  // ── words of this frame ───────────────────────────────────────────────────────────────────────────────────────

  private record(mark: Mark, source: OwnWord): { word: CardWord; number: number; source: OwnWord } {
    const known = this.own.get(mark);
    if (known) {
      known.word.request = source.request;
      known.source = source;
      return known;
    }
    const number = ++this.counter;
    const word: CardWord = {
      path: this.path,
      request: source.request,
      locate: source.locate,
      within: source.within,
      shown: (open, refocus) => {
        source.shown(open);
        this.tellFrames(open, this.path, number, refocus);
      },
    };
    const entry = { word, number, source };
    this.own.set(mark, entry);
    return entry;
  }

  /** `since`: milliseconds the pointer has already been on the word. */
  over(mark: Mark, source: OwnWord, since: number): void {
    const { word, number } = this.record(mark, source);
    if (this.top) this.top.machine.over(word, since);
    else void this.up(number, 'over', source.request);
  }

  out(): void {
    if (this.top) this.top.machine.out();
    else void send({ type: 'background:card-leave', hide: 'soon' });
  }

  openPinned(mark: Mark, source: OwnWord, focus: boolean): void {
    const { word, number } = this.record(mark, source);
    if (this.top) this.top.machine.openPinned(word, focus);
    else void this.up(number, 'key', { ...source.request, focus });
  }

  gone(mark: Mark): void {
    const entry = this.own.get(mark);
    if (!entry) return;
    this.own.delete(mark);
    if (this.top) this.top.machine.gone(entry.word);
    else if (mark === this.openMark) void this.up(entry.number, 'gone', entry.source.request);
  }

  close(refocus: boolean): void {
    if (this.top) this.top.machine.close(refocus);
    else if (this.openElsewhere) void send({ type: 'background:card-leave', hide: 'now' });
  }

  dispose(): void {
    this.stopFollowing();
    this.top?.dispose();
    this.top = null;
    this.own.clear();
    this.remote.clear();
  }

  private async up(number: number, event: CardUp['event'], request: CardRequest): Promise<void> {
    const message = { to: this.path.slice(0, -1), path: this.path, word: number, event, request };
    const answer = await send({ type: 'background:card-up', ...message });
    if (answer === true || this.top) return;
    // Nobody above: draw here from now on.
    this.top = this.makeTop();
    const entry = [...this.own.values()].find((candidate) => candidate.number === number);
    if (!entry) return;
    if (event === 'over') this.top.machine.over(entry.word);
    else if (event === 'key') this.top.machine.openPinned(entry.word, request.focus);
  }

  // ── messages ──────────────────────────────────────────────────────────────────────────────────────────────────

  /** Undefined: not for this frame. */
  receive(message: LinkMessage): true | undefined {
    switch (message.type) {
      case 'page:card-up':
        return samePath(message.to, this.path) ? this.fromBelow(message) : undefined;
      case 'page:card-leave':
        if (!this.top) return undefined;
        if (message.hide === 'now') this.top.machine.close(true);
        else this.top.machine.out();
        return true;
      case 'page:card-shown':
        this.cardShown(message);
        return undefined;
    }
  }

  private fromBelow(message: CardUp): true | undefined {
    const frame = frameElement(message.path[this.path.length] ?? -1);
    if (!frame) return true;
    const request = { ...message.request, rect: fromChild(frame, message.request.rect) };
    if (!this.top) {
      void send({ ...message, type: 'background:card-up', to: this.path.slice(0, -1), request });
      return true;
    }
    const key = `${message.path.join('.')}/${message.word}`;
    let word = this.remote.get(key);
    if (!word) {
      word = {
        path: message.path,
        request,
        locate: null,
        within: closestComposed(frame, 'dialog:modal'),
        shown: (open, refocus) => {
          this.tellFrames(open, message.path, message.word, refocus);
          if (!open) this.remote.delete(key);
        },
      };
      this.remote.set(key, word);
    }
    word.request = request;
    if (message.event === 'over') this.top.machine.over(word);
    else if (message.event === 'key') this.top.machine.openPinned(word, request.focus);
    else if (message.event === 'move') this.top.moved(word);
    else this.top.machine.gone(word);
    return true;
  }

  private tellFrames(open: boolean, path: FramePath, word: number, refocus: boolean): void {
    // A page without frames needs no word to the background: the window itself knows.
    if (window.length > 0 || path.length > 0) void send({ type: 'background:card-shown', open, path, word, refocus });
  }

  private cardShown(message: { open: boolean; path: FramePath; word: number; refocus: boolean }): void {
    if (this.top) return;
    this.openElsewhere = message.open;
    const mine = samePath(message.path, this.path);
    for (const [mark, { number, source }] of this.own) {
      if (!mine || number !== message.word) continue;
      source.shown(message.open);
      this.openMark = message.open ? mark : null;
      if (message.open) this.follow();
      else this.stopFollowing();
      if (!message.open && message.refocus) window.focus();
    }
  }

  // While the card for a word of this frame is open, its place is passed up as this frame scrolls.
  private readonly look = (): void => {
    this.following = 0;
    const entry = this.openMark ? this.own.get(this.openMark) : undefined;
    if (!entry) return;
    const rect = entry.source.locate();
    void this.up(entry.number, rect ? 'move' : 'gone', rect ? { ...entry.source.request, rect } : entry.source.request);
  };

  private readonly onScroll = (): void => {
    if (this.following === 0) this.following = requestAnimationFrame(this.look);
  };

  private follow(): void {
    addEventListener('scroll', this.onScroll, { capture: true, passive: true });
  }

  private stopFollowing(): void {
    removeEventListener('scroll', this.onScroll, { capture: true });
    if (this.following !== 0) cancelAnimationFrame(this.following);
    this.following = 0;
  }
}
