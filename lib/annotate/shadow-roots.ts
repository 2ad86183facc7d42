/**
 * Open shadow roots: finding them, observing them, and giving them the highlight style where the browser does not
 * let the document's style in (Firefox). Closed roots are left alone: a page that closes one says "not yours".
 */
import { EFFORT_PER_CLOCK_CHECK, NODE_EFFORT, SHADOW_RECHECKS } from './limits.ts';
import { nameOf, nextNode, shadowRootOf } from './reads.ts';

/** Elements between two looks at the clock. */
const ELEMENTS_PER_YIELD = Math.ceil((EFFORT_PER_CLOCK_CHECK / NODE_EFFORT) * 3);

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

  /**
   * Looks through the elements below `root` (and `root` itself) in small steps; into the roots found there too.
   *
   * @param met called for each root that was known before: what it holds may now stand in another place
   */
  *search(root: Node, met: ((root: ShadowRoot) => void) | null = null): Generator<void> {
    const pending: Element[] = [];
    const roots: Node[] = [root];
    let left = ELEMENTS_PER_YIELD;
    if (root instanceof Element) this.look(root, pending, roots, met);
    for (let within = roots.pop(); within; within = roots.pop()) {
      const walker = document.createTreeWalker(within, NodeFilter.SHOW_ELEMENT);
      for (let node = nextNode.call(walker); node !== null; node = nextNode.call(walker)) {
        this.look(node as Element, pending, roots, met);
        if (--left > 0) continue;
        left = ELEMENTS_PER_YIELD;
        yield;
      }
    }
    if (pending.length > 0) this.lookAgain(pending, 0);
  }

  /** Takes the element's root, if it has one; `roots` gets those to be looked into. */
  private look(element: Element, pending: Element[], roots: Node[], met: ((root: ShadowRoot) => void) | null): void {
    const root = shadowRootOf.call(element);
    if (root === null) {
      if (nameOf.call(element).includes('-')) pending.push(element);
    } else if (this.take(root)) roots.push(root);
    else if (met) {
      met(root);
      roots.push(root);
    }
  }

  /** A custom element without a root yet may be waiting for its definition; a few looks, then never again. */
  private lookAgain(elements: Element[], turn: number): void {
    const delay = SHADOW_RECHECKS[turn];
    if (delay === undefined) return;
    const timer = setTimeout(() => {
      this.rechecks.delete(timer);
      const pending: Element[] = [];
      const roots: Node[] = [];
      for (const element of elements) if (element.isConnected) this.look(element, pending, roots, null);
      for (const root of roots) for (const _ of this.search(root));
      if (pending.length > 0) this.lookAgain(pending, turn + 1);
    }, delay);
    this.rechecks.add(timer);
  }

  private take(root: ShadowRoot): boolean {
    if (this.known.has(root)) return false;
    this.known.add(root);
    if (this.sheet && !root.adoptedStyleSheets.includes(this.sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet];
    this.found(root);
    return true;
  }

  /** Roots whose host has left the page are forgotten. */
  prune(): void {
    for (const root of this.known) if (!root.host.isConnected) this.known.delete(root);
  }

  knows(root: Node): boolean {
    return this.known.has(root as ShadowRoot);
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
