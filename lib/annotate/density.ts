/**
 * Which occurrences are painted: every one, or the first of each word in each section. A section is what a reader
 * sees as one: the stretch under a heading, or an article, dialog or landmark of its own.
 */
import { compareComposed } from './composed.ts';
import type { Mark, Unit } from './marks.ts';

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

/** One section's units in document order, and the words met in them. */
interface Section {
  units: Unit[];
  seen: Set<string>;
  /** False when units have come in between or gone: then all is told anew. */
  inOrder: boolean;
}

/** Keeps `shown` right on all marks where only the first of each word in a section is painted. */
export class FirstInSection {
  private readonly sections = new Map<Element, Section>();

  /** Sets `shown` for units that are new or have new words. Returns the units in which it changed. */
  update(changed: Iterable<Unit>): Set<Unit> {
    for (const unit of changed) {
      const heading = sectionOf(unit.block);
      if (unit.section !== null && unit.section !== heading) this.forget(unit);
      const section = this.sectionAt(heading);
      const last = section.units[section.units.length - 1];
      if (unit.section !== null || (last && compareComposed(last.block, unit.block) >= 0)) section.inOrder = false;
      if (unit.section === null) section.units.push(unit);
      unit.section = heading;
      if (section.inOrder) tell(unit, section.seen);
    }
    return this.settle();
  }

  /** The unit has left the page. Words it showed first are shown elsewhere at the section's next update. */
  forget(unit: Unit): void {
    const section = unit.section && this.sections.get(unit.section);
    unit.section = null;
    if (section) section.inOrder = false;
  }

  /** Tells sections that are not in order. */
  private settle(): Set<Unit> {
    const changed = new Set<Unit>();
    for (const [heading, section] of this.sections) {
      if (section.inOrder) continue;
      for (const unit of this.tellAnew(heading, section)) changed.add(unit);
      if (section.units.length === 0) this.sections.delete(heading);
    }
    return changed;
  }

  /** Tells a whole section; returns the units in which something changed. */
  private tellAnew(heading: Element, section: Section): Unit[] {
    section.inOrder = true;
    section.units = section.units
      .filter((unit) => unit.section === heading)
      .sort((a, b) => compareComposed(a.block, b.block));
    section.seen.clear();
    return section.units.filter((unit) => tell(unit, section.seen));
  }

  private sectionAt(heading: Element): Section {
    let section = this.sections.get(heading);
    if (!section) {
      section = { units: [], seen: new Set(), inOrder: true };
      this.sections.set(heading, section);
    }
    return section;
  }
}

/** Sets `shown` on the unit's marks; true when any changed. */
function tell(unit: Unit, seen: Set<string>): boolean {
  let changed = false;
  for (const mark of unit.marks) {
    const key = keyOf(mark);
    const shown = !seen.has(key);
    seen.add(key);
    changed ||= mark.shown !== shown;
    mark.shown = shown;
  }
  return changed;
}
