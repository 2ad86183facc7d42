/**
 * After an update Firefox ends the old page script at once, so it cannot take its card's element along. The new one
 * does: it may look into closed shadow roots, and knows its own by the frame in it.
 */
interface ClosedRoots {
  chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
}

function closedRoot(element: Element): ShadowRoot | null {
  const firefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  return firefox ?? (globalThis as ClosedRoots).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/** Removes card elements that an earlier version of this script left behind. */
export function removeLeftovers(): void {
  for (const element of document.querySelectorAll('html > div[popover="manual"]')) {
    const frame = closedRoot(element)?.querySelector('iframe[title="Fagbro"]') as HTMLIFrameElement | null | undefined;
    if (frame && /^(?:chrome|moz)-extension:.*\/card\.html$/.test(frame.src)) element.remove();
  }
}
