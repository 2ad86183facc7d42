/**
 * The page script of one frame: reads the settings, marks words, and passes what the reader does to the card.
 * Starts and stops with the settings; goes quiet for good when the extension is gone from under it.
 */
import { Annotator } from '../annotate/annotator.ts';
import { closestComposed } from '../annotate/composed.ts';
import { boxesOf, type Mark, stillThere } from '../annotate/marks.ts';
import { watchPointer } from '../annotate/pointer.ts';
import { type Lexicon, openLexicon } from '../match/lexicon.ts';
import { createScanner } from '../match/scan.ts';
import { warmUp } from '../match/warm-up.ts';
import { type CardRequest, type FrameStatus, isMessage, type Rect, type ToPage } from '../messages.ts';
import { forSite, readSettings, SETTINGS_KEY, type Settings } from '../site/settings.ts';
import { alive, api, type PagePort, send } from './api.ts';
import { CardLink } from './card-link.ts';
import { pathOf } from './frame-path.ts';
import { removeLeftovers } from './leftovers.ts';
import { bytesOf, lexiconLiteral } from './lexicon-literal.ts';
import { bringIntoView, Stepper } from './stepper.ts';
import { frameWords, groupWords, valueBehind, WordsReporter } from './words.ts';

export interface PortalOptions {
  /** Highlight style for shadow roots; null where the document's style reaches into them. */
  shadowCss: string | null;
}

/** Frames of counters and advertisements: nobody reads in a frame of a few pixels. */
const SMALLEST = 40;

const tooSmallToRead = (): boolean => window !== window.parent && (innerWidth < SMALLEST || innerHeight < SMALLEST);

export class PortalScript {
  private readonly path = pathOf() ?? [];
  private readonly options: PortalOptions;
  private lexicon: Lexicon | null = null;
  private lexiconId = '';
  private annotator: Annotator | null = null;
  private stepper: Stepper | null = null;
  private link: CardLink | null = null;
  private stopPointer: (() => void) | null = null;
  private hovered: Mark | null = null;
  private stopped: string | null = null;
  private announced = false;
  private disposed = false;
  private readonly words = new WordsReporter(() => frameWords(this.annotator, this.lexiconId, this.path, this.stopped));

  constructor(options: PortalOptions) {
    this.options = options;
  }

  /** Reads lexicon and settings, then marks. A damaged lexicon marks nothing and is reported to the popup. */
  async begin(): Promise<void> {
    if (!api) return;
    const literal = lexiconLiteral();
    if (!literal) return;
    if (tooSmallToRead()) {
      addEventListener('resize', () => !this.disposed && void this.begin(), { once: true });
      return;
    }
    removeLeftovers();
    const stored = await api.storage.local.get(SETTINGS_KEY).catch(() => ({}) as Record<string, unknown>);
    // The page's own start comes first: opening the lexicon is the longest single piece of work here.
    await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 800 }));
    if (this.disposed) return;
    try {
      this.lexicon = openLexicon(bytesOf(literal));
      this.lexiconId = literal.id;
    } catch (error) {
      void send({ type: 'background:lexicon-damaged', reason: error instanceof Error ? error.message : String(error) });
      return;
    }
    // Marking begins in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    if (this.disposed) return;
    api.storage.onChanged.addListener(this.onStorage);
    api.runtime.onMessage.addListener(this.onMessage);
    api.runtime.onConnect.addListener(this.onConnect);
    addEventListener('keydown', this.onKey, { capture: true });
    this.apply(readSettings(stored[SETTINGS_KEY]));
  }

  /** Leaves without a trace: no marks, no card, no listeners. */
  dispose(): void {
    if (this.disposed) return;
    this.disposed = true;
    this.stop();
    this.link?.dispose();
    this.words.dispose();
    removeEventListener('keydown', this.onKey, { capture: true });
    if (!api || !alive()) return;
    api.storage.onChanged.removeListener(this.onStorage);
    api.runtime.onMessage.removeListener(this.onMessage);
    api.runtime.onConnect.removeListener(this.onConnect);
  }

  /** True while the extension is there; an orphaned script takes itself away. */
  private living(): boolean {
    if (alive()) return true;
    this.dispose();
    return false;
  }

  status(): FrameStatus {
    return {
      path: this.path,
      on: this.annotator?.running ?? false,
      words: this.annotator?.inOrder().length ?? 0,
      hasCurrent: this.stepper?.current != null && stillThere(this.stepper.current),
      lexicon: this.lexiconId,
    };
  }

  /** The element of the word whose card is open in this frame; read by entrypoints/letter-date.ts on demand. */
  get currentElement(): Element | null {
    const node = this.annotator?.highlights.current ?? null;
    return node instanceof Element ? node : (node?.parentElement ?? null);
  }

  // ── starting and stopping ─────────────────────────────────────────────────────────────────────────────────────

  private apply(settings: Settings): void {
    this.stop();
    const site = forSite(settings, location.hostname);
    if (!site.on || !this.lexicon || site.density === 'off') {
      // Off means gone: the card's element too.
      this.link?.dispose();
      this.link = null;
      this.announced = false;
      this.words.changed();
      return;
    }
    const scanner = createScanner(this.lexicon, { sides: site.sides });
    this.annotator = new Annotator({
      scan: settings.built ? scanner : (text) => scanner(text).filter((span) => !span.built),
      density: site.density,
      warmUp: () => warmUp(scanner),
      shadowCss: this.options.shadowCss,
      mayWork: () => this.living(),
      onChange: () => this.changed(),
      onPainted: () => this.announce(),
      onGone: (mark) => this.link?.gone(mark),
      onStopped: (reason) => {
        this.stopped = reason;
        this.words.changed();
      },
    });
    this.stepper = new Stepper(this.annotator);
    this.link ??= new CardLink(this.path, settings.showDelay, {
      onStep: (direction) => void send({ type: 'background:step', direction }),
    });
    this.link.showDelay = settings.showDelay;
    this.stopPointer = watchPointer(
      this.annotator,
      (mark, box, since) => {
        if (!this.living()) return;
        this.hovered = mark;
        this.link?.over(mark, this.wordFor(mark, box), since);
      },
      () => {
        this.hovered = null;
        if (this.living()) this.link?.out();
      },
    );
    this.annotator.start();
  }

  private stop(): void {
    this.stopPointer?.();
    this.stopPointer = null;
    this.annotator?.dispose();
    this.annotator = null;
    this.stepper = null;
    this.hovered = null;
    this.stopped = null;
    this.link?.close(false);
  }

  private changed(): void {
    if (!this.living()) return;
    this.words.changed();
  }

  /** The first painted word: the card is made ready, and an open side panel hears of this frame. */
  private announce(): void {
    if (this.announced || !this.living()) return;
    this.announced = true;
    this.link?.warm();
    void send({ type: 'page:started' });
  }

  // ── words and the card ────────────────────────────────────────────────────────────────────────────────────────

  private wordFor(
    mark: Mark,
    box: Rect,
  ): { request: CardRequest; locate: () => Rect | null; within: Element | null; shown: (open: boolean) => void } {
    const line = { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
    return {
      request: {
        lexicon: this.lexiconId,
        entries: mark.entries,
        surface: withScore(mark),
        ...(mark.built ? { built: true } : {}),
        rect: line,
        focus: false,
      },
      locate: () => visibleBox(mark, line),
      within: closestComposed(mark.startNode.parentElement, 'dialog:modal'),
      shown: (open) => {
        const highlights = this.annotator?.highlights;
        highlights?.setCurrent(open ? mark : null);
        // Stepping by key goes on from the word last read, however it was opened.
        if (open && this.stepper) this.stepper.current = mark;
      },
    };
  }

  private openFor(mark: Mark, focus: boolean): boolean {
    const box = boxesOf(mark)[0];
    if (!box || !this.link) return false;
    if (this.stepper) this.stepper.current = mark;
    this.link.openPinned(mark, this.wordFor(mark, box), focus);
    return true;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted || !this.link?.anyOpen) return;
    // Ours only while a card is open: then the page's own dialog must not close with it.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.link.close(false);
  };

  // ── messages ──────────────────────────────────────────────────────────────────────────────────────────────────

  private readonly onStorage = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change && this.living()) this.apply(readSettings(change.newValue));
  };

  private readonly onConnect = (port: PagePort): void => this.words.connect(port);

  private readonly onMessage = (
    raw: unknown,
    _sender: unknown,
    respond: (answer: unknown) => void,
  ): boolean | undefined => {
    // Only the extension itself reaches this listener; pages cannot send here (no externally_connectable).
    if (!isMessage(raw) || !raw.type.startsWith('page:')) return undefined;
    const answer = this.answer(raw as ToPage);
    if (answer === undefined) return undefined;
    respond(answer);
    return undefined;
  };

  /** Undefined leaves the message to other frames. */
  private answer(message: ToPage): unknown {
    switch (message.type) {
      case 'page:step': {
        const mark = this.stepper?.step(message.direction, message.from) ?? null;
        return { moved: mark !== null && this.openFor(mark, true) };
      }
      case 'page:unstep':
        if (this.stepper) this.stepper.current = null;
        return true;
      case 'page:toggle-card': {
        if (this.link?.anyOpen) {
          this.link.close(true);
          return { done: true };
        }
        const mark =
          this.hovered ?? (this.stepper?.current && stillThere(this.stepper.current) ? this.stepper.current : null);
        if (mark) bringIntoView(mark);
        return { done: mark !== null && this.openFor(mark, true) };
      }
      case 'page:reveal': {
        const group = groupWords(this.annotator?.inOrder() ?? [])[message.index];
        const mark = group?.marks[message.occurrence % group.marks.length];
        if (!mark) return { done: false };
        bringIntoView(mark);
        return { done: this.openFor(mark, false) };
      }
      case 'page:card-up':
      case 'page:card-leave':
      case 'page:card-shown':
        return this.link?.receive(message);
    }
  }
}

/** The word as it stands, with a score that follows it. No other text of the page ever goes to the card. */
function withScore(mark: Mark): string {
  return mark.surface + valueBehind(mark);
}

/** The mark's box nearest the line first shown; null when it is gone or scrolled out of the window. */
function visibleBox(mark: Mark, line: Rect): Rect | null {
  const boxes = boxesOf(mark);
  const first = boxes[0];
  if (!first) return null;
  // A word broken over two lines keeps the part the card was opened for: same height order, same index.
  const box =
    boxes.find(({ left, right }) => Math.abs(left - line.left) < 2 && Math.abs(right - line.right) < 2) ?? first;
  return box.bottom < 0 || box.top > innerHeight ? null : box;
}
