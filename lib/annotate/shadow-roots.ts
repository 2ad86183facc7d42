/**
 * Open shadow roots: finding them, observing them, and giving them the highlight style where the browser does not
 * let the document's style in (Firefox). Closed roots are left alone: a page that closes one says "not yours".
 */
import { SHADOW_RECHECKS } from './limits.ts';

/** Elements that may hold a shadow root besides custom elements (those with a hyphen), by the standard. */
const HOSTS = new Set(
  'ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER H1 H2 H3 H4 H5 H6 HEADER MAIN NAV P SECTION SPAN'.split(' '),
);

/** The sheet a shadow root needs; null where highlights inherit into shadow trees by themselves. */
function sheetFor(css: string | null): CSSStyleSheet | null {
  if (css === null) return null;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

export class ShadowRoots {
  private readonly known = new Set<ShadowRoot>();
  private readonly rechecks = new Set<ReturnType<typeof setTimeout>>();
  private readonly sheet: CSSStyleSheet | null;

  /**
   * `found` is called once for each open root. `css` is the highlight style where it must be put into each root,
   * null where the document's style is enough.
   */
  private readonly found: (root: ShadowRoot) => void;

  constructor(found: (root: ShadowRoot) => void, css: string | null) {
    this.found = found;
    this.sheet = sheetFor(css);
  }

  /** Looks through the elements below `root` (and `root` itself). */
  search(root: Node): void {
    const pending: Element[] = [];
    if (root instanceof Element) this.look(root, pending);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const name = node.nodeName;
      if (name.includes('-') || HOSTS.has(name)) this.look(node as Element, pending);
    }
    if (pending.length > 0) this.lookAgain(pending, 0);
  }

  private look(element: Element, pending: Element[]): void {
    const root = element.shadowRoot;
    if (root) this.take(root);
    else if (element.nodeName.includes('-')) pending.push(element);
  }

  /** A custom element without a root yet may be waiting for its definition; a few looks, then never again. */
  private lookAgain(elements: Element[], turn: number): void {
    const delay = SHADOW_RECHECKS[turn];
    if (delay === undefined) return;
    const timer = setTimeout(() => {
      this.rechecks.delete(timer);
      const pending: Element[] = [];
      for (const element of elements) if (element.isConnected) this.look(element, pending);
      if (pending.length > 0) this.lookAgain(pending, turn + 1);
    }, delay);
    this.rechecks.add(timer);
  }

  private take(root: ShadowRoot): void {
    if (this.known.has(root)) return;
    this.known.add(root);
    if (this.sheet && !root.adoptedStyleSheets.includes(this.sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet];
    this.found(root);
    this.search(root);
  }

  /** Roots whose host has left the page are forgotten. */
  prune(): void {
    for (const root of this.known) if (!root.host.isConnected) this.known.delete(root);
  }

  get roots(): Iterable<ShadowRoot> {
    return this.known;
  }

  stop(): void {
    for (const timer of this.rechecks) clearTimeout(timer);
    this.rechecks.clear();
    if (this.sheet)
      for (const root of this.known)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    this.known.clear();
  }
}
