/** The words of this frame, for the side panel and the popup: kept up to date only while somebody listens. */
import type { Annotator } from '../annotate/annotator.ts';
import type { Mark } from '../annotate/marks.ts';
import { type FramePath, type FrameWords, WORDS_PORT, type WordOnPage } from '../messages.ts';
import { MOST_FORMS } from '../reading/limits.ts';
import { VALUE_REACH, valueAfter } from '../reading/value-after.ts';
import type { PagePort } from './api.ts';

/** Milliseconds between two reports of a page that keeps changing. */
const REPORT_DELAY = 250;

/** Occurrences of one word looked at for other ways of writing it: beyond these only the count matters. */
const LOOKED_AT = 40;

export interface WordGroup extends WordOnPage {
  marks: Mark[];
  forms: { text: string; value: string }[];
}

/** The number right after a word, for a scale's score. No other text of the page goes along with a word. */
export const valueBehind = (mark: Mark): string =>
  valueAfter(mark.endNode.data.slice(mark.endOffset, mark.endOffset + VALUE_REACH));

/** The page's words in order of first appearance, occurrences counted. */
export function groupWords(marks: readonly Mark[]): WordGroup[] {
  const groups = new Map<string, WordGroup>();
  for (const mark of marks) {
    // Words only built of known parts have no entry that tells them apart: there the letters do.
    const key = mark.built ? `built:${mark.surface.toLowerCase()}` : mark.entries.join('+');
    const group = groups.get(key);
    if (group) {
      group.count++;
      group.marks.push(mark);
      if (group.forms.length >= MOST_FORMS || group.count > LOOKED_AT) continue;
      const value = valueBehind(mark);
      if (!group.forms.some((form) => form.text === mark.surface && form.value === value))
        group.forms.push({ text: mark.surface, value });
    } else
      groups.set(key, {
        entries: mark.entries,
        count: 1,
        surface: mark.surface,
        marks: [mark],
        forms: [{ text: mark.surface, value: valueBehind(mark) }],
        ...(mark.built ? { built: true } : {}),
      });
  }
  return [...groups.values()];
}

export class WordsReporter {
  private readonly ports = new Set<PagePort>();
  private timer: ReturnType<typeof setTimeout> | null = null;

  private readonly report: () => FrameWords;

  constructor(report: () => FrameWords) {
    this.report = report;
  }

  /** A port opened by the side panel or the popup; anybody else's is ignored. */
  connect(port: PagePort): void {
    if (port.name !== WORDS_PORT) return;
    this.ports.add(port);
    port.onDisconnect.addListener(() => this.ports.delete(port));
    port.postMessage(this.report());
  }

  changed(): void {
    if (this.ports.size === 0 || this.timer !== null) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      if (this.ports.size === 0) return;
      const words = this.report();
      for (const port of this.ports) port.postMessage(words);
    }, REPORT_DELAY);
  }

  dispose(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.ports.clear();
  }
}

export function frameWords(
  annotator: Annotator | null,
  lexicon: string,
  path: FramePath,
  stopped: string | null,
): FrameWords {
  const words = annotator ? groupWords(annotator.inOrder()).map(({ marks: _marks, ...word }) => word) : [];
  return { type: 'words', lexicon, path, on: annotator?.running ?? false, words, ...(stopped ? { stopped } : {}) };
}
