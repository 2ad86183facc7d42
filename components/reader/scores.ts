/** The scores of a scale as they are written in the text, ready to be drawn. Pure. */
import type { PublishedEntry } from '../../lib/knowledge/published.ts';
import type { WrittenForm } from '../../lib/reading/found.ts';
import { scoreIn } from '../scale.ts';
import { alsoForms } from '../term.ts';

const SPAN = /(\d{1,3})\s?[-–]\s?(\d{1,3})$/;

/** None, one score, or the two ends of a span (`6–7`); only what lies on the scale. */
export function scoresIn(
  { text, value }: WrittenForm,
  entry: Pick<PublishedEntry, 'term' | 'also' | 'scale'>,
): number[] {
  const { scale } = entry;
  if (!scale || value === '') return [];
  // The way it is written counts as a name of its own: `HAM-D17` and inflected names are found by it.
  const names = [text, entry.term, ...alsoForms(entry)];
  const [whole, low, high] = SPAN.exec(value) ?? [];
  if (whole === undefined) {
    const score = scoreIn(text + value, names, scale);
    return score === null ? [] : [score];
  }
  const ends = [low, high].map((end) => scoreIn(`${text} ${end}`, names, scale));
  const [from, to] = ends;
  return typeof from === 'number' && typeof to === 'number' && from < to ? [from, to] : [];
}
