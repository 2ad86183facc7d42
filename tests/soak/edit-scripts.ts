/**
 * Generated scripts of page edits, and what must be marked afterwards. A script is told by its seed alone: the same
 * seed on the same start makes the same edits.
 */
import type { Annotator, AnnotatorOptions } from '../../lib/annotate/annotator.ts';
import { isBlank, isInline, keepsApart } from '../../lib/annotate/blocks.ts';
import { isSkipped } from '../../lib/annotate/skip.ts';
import type { Span } from '../../lib/match/types.ts';

/** Numbers in [0, below), always the same ones for a seed. */
export function numbers(seed: number): (below: number) => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const WORDS = /sygedagpenge\p{L}*|jobafklaring|kronisk\s+smerte|lumbago|led(?!\p{L})/giu;

/**
 * A stand-in for the matcher with everything that can go wrong: words over seams, phrases with a space, a word that
 * needs another one in its run.
 */
export const scan: AnnotatorOptions['scan'] = (text) => {
  const spans: Span[] = [];
  for (const match of text.matchAll(WORDS)) {
    const word = match[0].toLowerCase();
    if (word === 'led' && !/lumbago/i.test(text)) continue;
    spans.push({
      start: match.index,
      end: match.index + word.length,
      entries: [word.length],
      side: 1 + (word.length & 1),
    });
  }
  return spans;
};

/** What makes and breaks words; drawn more often than the rest. */
const CORE = [
  'syge',
  'dagpenge',
  'sygedagpenge ',
  'lumbago',
  ' led ',
  'kronisk',
  'kronisk ',
  ' smerte',
  'smerte',
  ' ',
  '',
];
const PIECES = [
  ...CORE,
  ...CORE,
  ...CORE,
  'led',
  'jobafklaring',
  '  \n ',
  ' og ',
  '. ',
  '\u00ad',
  '\u00a0',
  'l\u0336\u0321u\u0337m\u0338bago',
  'a\u030a\u0308\u0301',
  '\u05de\u05d9\u05dc\u05d4 ',
  '\u202bsygedagpenge\u202c',
  '\u{1f469}\u200d\u2695\ufe0f',
  '\ud83d',
  'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  'ﬁ',
  'Æ',
];
const BLOCKS = ['p', 'div', 'li', 'section', 'td', 'h2', 'ul', 'x-part', 'textarea', 'button', 'pre'];
const INLINES = ['b', 'span', 'em', 'a', 'code', 'mark', 'i'];
const EMPTY = ['br', 'img', 'hr', 'wbr'];

/** The edits of one script on one container. `step` makes the next few. */
export class EditScript {
  readonly container: HTMLElement;
  private readonly random: (below: number) => number;
  /** Taken out of the page, edited there, and perhaps put back. */
  private readonly held: Node[] = [];

  constructor(seed: number) {
    this.random = numbers(seed);
    this.container = document.createElement('div');
    this.container.append(this.element(2), this.element(2), this.piece());
  }

  step(edits: number): void {
    for (let edit = 0; edit < edits; edit++) this.edit();
  }

  private of<T>(list: readonly T[]): T {
    return list[this.random(list.length)] as T;
  }

  private piece(): Text {
    let text = '';
    for (let left = this.random(3); left >= 0; left--) text += this.of(PIECES);
    return document.createTextNode(text);
  }

  private element(depth: number): HTMLElement {
    const element = document.createElement(this.of([...BLOCKS, ...INLINES, ...INLINES, ...EMPTY]));
    if (EMPTY.includes(element.localName)) return element;
    if (this.random(25) === 0) element.contentEditable = 'true';
    if (this.random(12) === 0 && /^(?:div|section|span|p|h2|x-part)$/.test(element.localName))
      element
        .attachShadow({ mode: 'open' })
        .append(this.piece(), ...this.content(depth - 1), document.createElement('slot'));
    element.append(...this.content(depth));
    return element;
  }

  private content(depth: number): Node[] {
    return Array.from({ length: this.random(4) }, () =>
      depth > 0 && this.random(2) === 0 ? this.element(depth - 1) : this.piece(),
    );
  }

  /** All nodes of the container, those in open shadow roots included. */
  private all(): Node[] {
    const nodes: Node[] = [this.container];
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at] as Node;
      nodes.push(...node.childNodes);
      if (node instanceof Element && node.shadowRoot) nodes.push(node.shadowRoot);
    }
    return nodes;
  }

  private parents(): ParentNode[] {
    return this.all().filter(
      (node) => node instanceof ShadowRoot || (node instanceof Element && !EMPTY.includes(node.localName)),
    ) as unknown as ParentNode[];
  }

  private put(node: Node): void {
    const parent = this.of(this.parents().filter((one) => !holds(node, one as unknown as Node))) as unknown as Node;
    parent.insertBefore(node, parent.childNodes[this.random(parent.childNodes.length + 1)] ?? null);
  }

  private edit(): void {
    const nodes = this.all().filter((node) => node !== this.container && !(node instanceof ShadowRoot));
    if (nodes.length < 4 || nodes.length > 120) {
      if (nodes.length > 120) this.container.replaceChildren(this.element(1));
      this.container.append(this.element(2), this.piece());
      return;
    }
    const node = this.of(nodes);
    const texts = nodes.filter((one) => one instanceof Text) as Text[];
    const kind = this.random(16);
    if (kind < 4 || texts.length === 0) this.placement(node, kind);
    else if (kind < 10) this.inText(this.of(texts), kind);
    else this.structure(node, this.of(this.parents()) as Element | ShadowRoot, kind);
  }

  /** Nodes come, go and move. */
  private placement(node: Node, kind: number): void {
    if (kind === 0) this.put(this.piece());
    else if (kind === 1) this.put(this.element(2));
    else if (kind === 2) this.put(node);
    else node.parentNode?.removeChild(node);
  }

  private inText(text: Text, kind: number): void {
    if (kind === 4 && text.length > 1) text.splitText(1 + this.random(text.length - 1));
    else if (kind === 5) text.parentNode?.normalize();
    else if (kind < 8) text.data = this.piece().data;
    else if (kind === 8) text.insertData(this.random(text.length + 1), this.of(PIECES));
    else text.deleteData(this.random(text.length + 1), this.random(6));
  }

  private structure(node: Node, parent: Element | ShadowRoot, kind: number): void {
    if (kind === 10 && node instanceof HTMLElement)
      node.contentEditable = node.contentEditable === 'true' ? 'inherit' : 'true';
    else if (kind === 11 && node instanceof HTMLElement && !isInline(node)) node.hidden = !node.hidden;
    else if (kind === 12) {
      const wrapper = document.createElement(this.of([...BLOCKS, ...INLINES]));
      node.parentNode?.insertBefore(wrapper, node);
      for (let left = this.random(3); left >= 0 && wrapper.nextSibling; left--) wrapper.append(wrapper.nextSibling);
    } else if (kind === 13 && node instanceof Element) node.replaceWith(...node.childNodes);
    else if (kind === 14) parent.replaceChildren(...this.content(1));
    else if (kind === 15 && this.random(2) === 0) {
      node.parentNode?.removeChild(node);
      this.held.push(node);
    } else this.bringBack();
  }

  private bringBack(): void {
    const held = this.held.pop();
    if (!held || holds(held, this.container)) return;
    if (this.random(2) === 0 && held instanceof HTMLElement && !EMPTY.includes(held.localName))
      held.append(this.piece());
    this.put(held);
  }
}

/** True when `inner` is `outer` or stands in it, shadow roots counting as standing in their hosts. */
function holds(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at === outer) return true;
  return false;
}

// ── what must be marked ─────────────────────────────────────────────────────────────────────────────────────────

const ids = new WeakMap<Node, number>();
let lastId = 0;
function idOf(node: Node): number {
  let id = ids.get(node);
  if (id === undefined) {
    id = ++lastId;
    ids.set(node, id);
  }
  return id;
}

type Place = { startNode: Text; startOffset: number; endNode: Text; endOffset: number; surface: string };
const tell = (place: Place): string =>
  `${idOf(place.startNode)}:${place.startOffset}-${idOf(place.endNode)}:${place.endOffset} ${place.surface}`;

/** All marks of an annotator, hidden ones included, each with where it stands. */
export const marksOf = (annotator: Annotator): Place[] =>
  [...annotator.store.units.values()].flatMap((unit) => [...unit.marks]);

/**
 * The marks that the document as it stands must have, worked out from the whole tree at once: an independent and
 * simple account of the rules, against which both a fresh pass and any history of changes are held.
 */
export function expected(): Place[] {
  const places: Place[] = [];
  const roots: (Element | ShadowRoot)[] = [document.body];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    let block: Element | null = null;
    let run: { node: Text; at: number }[] = [];
    let text = '';
    let gap = false;
    const finish = (): void => {
      for (const span of scan(text)) places.push(...placeOf(run, text, span));
      run = [];
      text = '';
    };
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (isBlank(node.data)) {
        gap ||= node.data !== '';
        continue;
      }
      const own = blockOf(node);
      const before = run.at(-1)?.node;
      if (own !== block || !before) {
        finish();
        block = own;
      } else if (gap) text += ' ';
      else if (touch(text, node.data) && keepsApart(before, node)) text += '\n';
      gap = false;
      run.push({ node, at: text.length });
      text += node.data;
    }
    finish();
  }
  return places;
}

const touch = (before: string, after: string): boolean =>
  /[a-zA-Z0-9\u00c0-\uffff]$/.test(before) && /^[a-zA-Z0-9\u00c0-\uffff]/.test(after);

function blockOf(node: Node): Element | null {
  let at = node.parentNode;
  while (at && isInline(at)) at = at.parentNode;
  return at instanceof ShadowRoot ? at.host : (at as Element | null);
}

function placeOf(run: { node: Text; at: number }[], text: string, span: Span): Place[] {
  const first = run.findLast(({ at }) => at <= span.start);
  const last = run.findLast(({ at }) => at < span.end);
  if (!first || !last) return [];
  for (const { node } of [first, last]) if (isSkipped(node.parentElement ?? (blockOf(node) as Element))) return [];
  return [
    {
      startNode: first.node,
      startOffset: span.start - first.at,
      endNode: last.node,
      endOffset: Math.min(span.end - last.at, last.node.length),
      surface: text.slice(span.start, span.end),
    },
  ];
}

/** What is marked and should not be, and the other way round; empty when all is right. */
export function difference(marks: readonly Place[], wanted: readonly Place[]): string[] {
  const told = marks.map(tell);
  const have = new Set(told);
  const want = new Set(wanted.map(tell));
  return [
    ...(told.length === have.size ? [] : [`${told.length - have.size} marks twice`]),
    ...marks.filter((mark) => !want.has(tell(mark))).map((mark) => `too much: ${tell(mark)} in ${around(mark)}`),
    ...wanted.filter((mark) => !have.has(tell(mark))).map((mark) => `missing: ${tell(mark)} in ${around(mark)}`),
  ];
}

/** The script a place belongs to, and the markup around it. */
function around({ startNode }: Place): string {
  let at: Node | null = startNode;
  let script = '';
  while (at) {
    if (at instanceof HTMLElement && at.dataset.script) script = at.dataset.script;
    at = at instanceof ShadowRoot ? at.host : at.parentNode;
  }
  const parent = startNode.parentElement?.parentElement ?? startNode.parentElement;
  return `script ${script || '(not on the page)'}: ${parent?.outerHTML.slice(0, 300) ?? startNode.data}`;
}

/** Marks whose letters do not stand where they say. */
export function misplaced(marks: readonly Place[]): string[] {
  return marks
    .filter(({ startNode, startOffset, endNode, endOffset, surface }) => {
      const range = document.createRange();
      range.setStart(startNode, startOffset);
      range.setEnd(endNode, endOffset);
      return range.toString().replace(/\s/g, '') !== surface.replace(/\s/g, '');
    })
    .map(tell);
}
