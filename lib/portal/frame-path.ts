/**
 * Where this frame hangs in its page, found without a word to the page: window proxies can be compared across
 * origins, so a frame finds its own place among its parent's frames.
 */
import { hostOf } from '../annotate/composed.ts';
import type { FramePath, Rect } from '../messages.ts';

/** Path of a window; null when it stands in a shadow tree, whose frames `window.frames` does not list. */
export function pathOf(of: Window = window): FramePath | null {
  const path: number[] = [];
  for (let frame = of; frame !== frame.parent; frame = frame.parent) {
    const { parent } = frame;
    let at = -1;
    for (let i = 0; i < parent.length; i++) if (parent[i] === frame) at = i;
    // In a shadow tree: told apart from its siblings by nothing we can see, so it gets one shared place.
    path.unshift(at);
  }
  return path;
}

export const samePath = (a: FramePath, b: FramePath): boolean =>
  a.length === b.length && a.every((part, i) => part === b[i]);

function allFrames(root: Document | ShadowRoot, found: HTMLIFrameElement[] = []): HTMLIFrameElement[] {
  found.push(...root.querySelectorAll('iframe'));
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) allFrames(element.shadowRoot, found);
  return found;
}

/** The frame element of this document that holds the child frame at `index` (-1: one in a shadow tree). */
export function frameElement(index: number): HTMLIFrameElement | null {
  const frames = allFrames(document);
  if (index >= 0) {
    const target = window[index];
    return frames.find((frame) => frame.contentWindow === target) ?? null;
  }
  const inShadow = frames.filter(hostOf);
  return (
    inShadow.find((frame) => frame.matches(':hover') || frame === (frame.getRootNode() as ShadowRoot).activeElement) ??
    inShadow[0] ??
    null
  );
}

/** A rectangle of a child frame's viewport in this document's viewport. Frames turned by a transform are not followed. */
export function fromChild(frame: HTMLIFrameElement, rect: Rect): Rect {
  const box = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  const scaleX = frame.offsetWidth > 0 ? box.width / frame.offsetWidth : 1;
  const scaleY = frame.offsetHeight > 0 ? box.height / frame.offsetHeight : 1;
  const left = box.left + (frame.clientLeft + Number.parseFloat(style.paddingLeft)) * scaleX;
  const top = box.top + (frame.clientTop + Number.parseFloat(style.paddingTop)) * scaleY;
  return {
    left: left + rect.left * scaleX,
    right: left + rect.right * scaleX,
    top: top + rect.top * scaleY,
    bottom: top + rect.bottom * scaleY,
  };
}
