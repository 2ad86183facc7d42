/**
 * The one element Fagbro adds to a page: a popover in the top layer, with a closed shadow root that holds the frame
 * of the card. What is in the frame belongs to the extension's origin; the page can see that the element is there
 * and nothing of what it shows.
 */
import type { CardHello, FromCard, Rect, ToCard } from '../messages.ts';
import { CARD_MAX_HEIGHT, CARD_WIDTH, type Placement, place } from './placement.ts';

export interface CardHostOptions {
  /** Address of the card's page. */
  url: string;
  /** Origin the card's window will have; the greeting is posted to no other. */
  origin: string;
  /** A fresh one-time ticket, see lib/messages.ts. */
  ticket: () => Promise<string | null>;
  onMessage: (message: FromCard) => void;
}

/**
 * Important rules of the shadow tree win over any rule of the page, inline ones included, so place and size stand
 * here too (in the first rule, changed through the style sheet) and not in an attribute the page could watch.
 */
const STYLE = `
  :host { all: initial !important; position: fixed !important; inset: auto !important; margin: 0 !important;
    padding: 0 !important; border: 0 !important; background: transparent !important; overflow: visible !important;
    opacity: 0 !important; pointer-events: none !important; z-index: 2147483647 !important; }
  :host(:not(:popover-open)) { display: none !important; }
  iframe { display: block; border: 0; width: 100%; height: 100%; border-radius: 14px; background: transparent;
    box-shadow: 0 1px 2px #0c1a261f, 0 12px 32px #0c1a2638; }
  @media (forced-colors: active) { iframe { outline: 2px solid CanvasText; } }
`;

/** Milliseconds between attempts to get a ticket. */
const TICKET_PAUSES = [100, 400, 1200, 3000];

export class CardHost {
  private readonly options: CardHostOptions;
  private host: HTMLElement | null = null;
  private frame: HTMLIFrameElement | null = null;
  private style: CSSStyleDeclaration | null = null;
  private port: MessagePort | null = null;
  private ready = false;
  private waiting: ToCard | null = null;
  private wanted: number | null = null;
  private word: Rect | null = null;
  private side: 'above' | 'below' | null = null;
  private focusBefore: Element | null = null;
  open = false;

  constructor(options: CardHostOptions) {
    this.options = options;
  }

  /** Makes the frame ahead of time, so that the first card is warm. */
  warm(): void {
    this.ensure(document.documentElement);
  }

  /** True for the element the card lives in: events on it are the card's. */
  owns(target: EventTarget | null): boolean {
    return target !== null && target === this.host;
  }

  /**
   * Shows the card for the word at `rect`. `within` is the open modal dialog the word stands in, since everything
   * outside a modal is inert; else null. The frame is moved only when that changes, because moving reloads it.
   */
  show(message: ToCard & { type: 'card:show' }, rect: Rect, within: Element | null): void {
    const parent = within ?? document.documentElement;
    if (this.host && (this.host.parentNode !== parent || !this.host.isConnected)) this.remove();
    this.ensure(parent);
    if (!this.open) this.focusBefore = deepActive();
    this.open = true;
    this.word = rect;
    this.side = null;
    this.wanted = null;
    // Laid out and drawn, but not yet seen: a frame that is not displayed cannot measure itself, and Chromium holds
    // back the work of frames from elsewhere that are `visibility: hidden`.
    this.setVisible(false);
    this.layOut();
    if (this.host && !this.host.matches(':popover-open')) this.host.showPopover();
    this.post(message);
  }

  /** The card has measured itself. The first measure paints it. */
  sized(height: number): void {
    if (!this.open) return;
    this.wanted = height;
    this.layOut();
    this.setVisible(true);
  }

  /** The word has moved (scrolling, resizing). */
  moved(rect: Rect): void {
    if (!this.open) return;
    this.word = rect;
    if (this.wanted !== null) this.layOut();
  }

  hide(refocus: boolean): void {
    if (!this.open) return;
    this.open = false;
    const hadFocus = this.host !== null && document.activeElement === this.host;
    if (this.host?.matches(':popover-open')) this.host.hidePopover();
    this.post({ type: 'card:hide' });
    if ((refocus || hadFocus) && this.focusBefore instanceof HTMLElement && this.focusBefore.isConnected)
      this.focusBefore.focus({ preventScroll: true });
    this.focusBefore = null;
  }

  focusFrame(): void {
    if (!this.host?.matches(':popover-open')) return;
    this.frame?.focus({ preventScroll: true });
    this.post({ type: 'card:focus' });
  }

  remove(): void {
    this.port?.close();
    this.port = null;
    this.ready = false;
    this.host?.remove();
    this.host = null;
    this.frame = null;
    this.open = false;
    this.wanted = null;
  }

  private ensure(parent: Element): void {
    if (this.host?.isConnected) return;
    this.remove();
    const host = document.createElement('div');
    host.popover = 'manual';
    host.lang = 'da';
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    const rule = sheet.cssRules[0];
    this.style = rule && 'style' in rule ? (rule.style as CSSStyleDeclaration) : null;
    const frame = document.createElement('iframe');
    frame.title = 'Fagbro';
    frame.src = this.options.url;
    frame.addEventListener('load', () => this.greet(frame), { once: true });
    root.append(frame);
    parent.append(host);
    this.host = host;
    this.frame = frame;
    this.setVisible(false);
    this.applySize({ left: 0, top: 0, width: CARD_WIDTH, maxHeight: CARD_MAX_HEIGHT, side: 'below' }, 320);
  }

  /**
   * Hands the card its ticket and port. A background that is just being stopped answers nothing: asked again a few
   * times, or this page would have no card until it is loaded anew.
   */
  private async greet(frame: HTMLIFrameElement): Promise<void> {
    let ticket: string | null = null;
    for (const pause of TICKET_PAUSES) {
      ticket = await this.options.ticket();
      if (ticket !== null || frame !== this.frame) break;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    const target = frame.contentWindow;
    if (ticket === null || !target || frame !== this.frame) return;
    const channel = new MessageChannel();
    channel.port1.onmessage = (event: MessageEvent<FromCard>) => this.receive(event.data);
    this.port = channel.port1;
    const hello: CardHello = { type: 'card:hello', ticket };
    target.postMessage(hello, this.options.origin, [channel.port2]);
  }

  private receive(message: FromCard): void {
    if (message.type === 'card:ready') {
      this.ready = true;
      const first = this.waiting;
      this.waiting = null;
      if (first) this.port?.postMessage(first);
    }
    this.options.onMessage(message);
  }

  private post(message: ToCard): void {
    if (this.ready) this.port?.postMessage(message);
    else if (message.type === 'card:show') this.waiting = message;
    else if (message.type === 'card:hide') this.waiting = null;
  }

  private setVisible(visible: boolean): void {
    this.style?.setProperty('opacity', visible ? '1' : '0', 'important');
    this.style?.setProperty('pointer-events', visible ? 'auto' : 'none', 'important');
  }

  private layOut(): void {
    if (!this.word) return;
    const placement = place(this.word, { width: innerWidth, height: innerHeight }, this.wanted, this.side);
    this.side = placement.side;
    this.applySize(placement, Math.min(this.wanted ?? placement.maxHeight, placement.maxHeight));
  }

  private applySize(placement: Placement, height: number): void {
    const { style } = this;
    if (!style) return;
    const set = (name: string, value: number): void => style.setProperty(name, `${Math.round(value)}px`, 'important');
    set('left', placement.left);
    set('top', placement.top);
    set('width', placement.width);
    set('height', height);
  }
}

/** The focused element, also inside open shadow roots. */
function deepActive(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
