/**
 * Which occurrences are painted: every one, or the first of each word in each section. A section is what a reader
 * sees as one: the stretch under a heading, or an article, dialog or landmark of its own.
 */
import { compareComposed } from './composed.ts';
import { type Mark, sift, type Unit } from './marks.ts';

const HEADING = /^H[1-6]$/;
const CONTAINER = new Set(['ARTICLE', 'SECTION', 'MAIN', 'DIALOG', 'ASIDE', 'FORM', 'FIELDSET', 'BODY']);

/** Siblings looked back over for a heading: bounds the cost in lists of thousands of rows. */
const LOOK_BACK = 60;

/** The heading above the block, or else the container it stands in. */
export function sectionOf(block: Element): Element {
  for (let element: Element = block; ; ) {
    if (HEADING.test(element.nodeName)) return element;
    if (element !== block && CONTAINER.has(element.nodeName)) return element;
    let steps = 0;
    for (
      let before = element.previousElementSibling;
      before && steps < LOOK_BACK;
      before = before.previousElementSibling, steps++
    )
      if (HEADING.test(before.nodeName)) return before;
    if (CONTAINER.has(element.nodeName) || !element.parentElement) return element;
    element = element.parentElement;
  }
}

const keyOf = (mark: Mark): string => mark.entries.join('+');

/** Sets `shown` on all marks of the given units, which together make up whole sections. Returns the marks that changed. */
export function showFirstInSection(units: readonly Unit[]): Mark[] {
  const ordered = [...units].sort((a, b) => compareComposed(a.block, b.block));
  const seen = new Map<Element | null, Set<string>>();
  const changed: Mark[] = [];
  for (const unit of ordered) {
    let words = seen.get(unit.section);
    if (!words) {
      words = new Set();
      seen.set(unit.section, words);
    }
    for (const mark of sift(unit).marks) {
      const key = keyOf(mark);
      const shown = !words.has(key);
      words.add(key);
      if (mark.shown !== shown) {
        mark.shown = shown;
        changed.push(mark);
      }
    }
  }
  return changed;
}
