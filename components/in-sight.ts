/** Brings an element to the top of the box that scrolls around it, and moves nothing else (not the page around that). */
export function bringInSight(element: Element | null | undefined): void {
  if (!element) return;
  for (let box = element.parentElement; box; box = box.parentElement) {
    const scrolls = /^(?:auto|scroll)$/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight;
    if (!scrolls) continue;
    const air = 8;
    box.scrollTop += element.getBoundingClientRect().top - box.getBoundingClientRect().top - air;
    return;
  }
}
