/**
 * What is under the pointer. Asked at most once a frame, and only while something is marked. The browser's answer
 * is the nearest caret position, so it is doubted: the pointer must stand in one of the word's boxes.
 */
import type { Annotator } from './annotator.ts';
import { boxesOf, type Mark } from './marks.ts';

interface CaretDocument {
  caretPositionFromPoint?: (
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/** Slack around a word's boxes in CSS pixels: the underline stands below the letters. */
const SLACK = 3;

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  const page = document as unknown as CaretDocument;
  if (page.caretPositionFromPoint) {
    const shadowRoots: ShadowRoot[] = [];
    for (let element = document.elementFromPoint(x, y); element?.shadowRoot; ) {
      const root: ShadowRoot = element.shadowRoot;
      shadowRoots.push(root);
      const inner = root.elementFromPoint(x, y);
      element = inner === element ? null : inner;
    }
    const position = page.caretPositionFromPoint(x, y, shadowRoots.length > 0 ? { shadowRoots } : undefined);
    return position ? { node: position.offsetNode, offset: position.offset } : null;
  }
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** The painted word at a point of the viewport, with the box the point is in. */
export function markAt(annotator: Annotator, x: number, y: number): { mark: Mark; box: DOMRect } | null {
  const caret = caretAt(x, y);
  if (!caret || caret.node.nodeType !== Node.TEXT_NODE) return null;
  const mark = annotator.store.at(caret.node as Text, caret.offset);
  if (!mark?.shown || !mark.unit.near || !mark.unit.marks.includes(mark)) return null;
  const box = boxesOf(mark).find(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
  );
  return box ? { mark, box } : null;
}

/**
 * Watches the pointer; tells when it comes onto a word, with the milliseconds it has already been there, and when it
 * leaves. Returns the way to stop.
 */
export function watchPointer(
  annotator: Annotator,
  over: (mark: Mark, box: DOMRect, since: number) => void,
  out: () => void,
): () => void {
  let frame = 0;
  let x = 0;
  let y = 0;
  let moved = 0;
  let current: Mark | null = null;
  const look = (): void => {
    frame = 0;
    const hit = markAt(annotator, x, y);
    if (hit?.mark === current) return;
    current = hit?.mark ?? null;
    if (hit) over(hit.mark, hit.box, Math.max(0, performance.now() - moved));
    else out();
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (annotator.highlights.registered === 0 && current === null) return;
    x = event.clientX;
    y = event.clientY;
    moved = performance.now();
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const leave = (event: PointerEvent): void => {
    if (event.relatedTarget !== null) return;
    if (frame !== 0) cancelAnimationFrame(frame);
    frame = 0;
    if (current === null) return;
    current = null;
    out();
  };
  const options = { capture: true, passive: true };
  addEventListener('pointermove', move, options);
  document.addEventListener('pointerout', leave, options);
  return () => {
    removeEventListener('pointermove', move, options);
    document.removeEventListener('pointerout', leave, options);
    if (frame !== 0) cancelAnimationFrame(frame);
  };
}
