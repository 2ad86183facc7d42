/** The arithmetic of a scale: its ends, where a score falls, and the score written in the text. Pure. */
import type { Scale } from '../lib/knowledge/schema.ts';

export type Band = NonNullable<Scale['bands']>[number];

/** The ends of the drawn line; null when the author gave neither ends nor bands. */
export function rangeOf(scale: Scale): { min: number; max: number } | null {
  const bands = scale.bands ?? [];
  const min = scale.min ?? (bands.length ? Math.min(...bands.map((band) => band.from)) : undefined);
  const max = scale.max ?? (bands.length ? Math.max(...bands.map((band) => band.to)) : undefined);
  return min === undefined || max === undefined || !(max > min) ? null : { min, max };
}

/** A score belongs to the band with from <= score <= to; the later band where two meet. */
export function bandOf(scale: Scale, score: number): Band | null {
  return scale.bands?.findLast((band) => band.from <= score && score <= band.to) ?? null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What may stand between the name and its score, and nothing else: `uge`, `kl.` or a date make another number of it. */
const BETWEEN =
  /^['’-]?\p{L}{0,3}[\s,:=–-]*(?:total)?(?:score|scoren|total|samlet|sum|værdi)?[\s:=]*(?:på|er|var|til)?[\s:=]*/iu;
const SCORE = /^(\d+(?:[.,]\d+)?)(?:\s*(?:\/|ud af|af)\s*(\d+))?(?!\d|[.,/–-]\s*\d|\p{L})/iu;

/**
 * The score in the words found on the page: `PHQ-9: 17` → 17, `NRS 7/10` → 7, `GAF-score 50` → 50. Digits that belong
 * to the name (the 9 of PHQ-9) are none, nor is a number outside the scale, nor one out of another total than the
 * scale's. More than one number is nobody's guess: then there is no score.
 */
export function scoreIn(surface: string, forms: readonly string[], scale: Scale): number | null {
  const range = rangeOf(scale);
  if (!range) return null;
  const text = surface.replaceAll('\u00AD', '');
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    const name = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(form).replace(/[\s-]+/g, '[\\s-]*')}(?!\\p{N})`, 'iu').exec(
      text,
    );
    if (!name) continue;
    const after = text.slice(name.index + name[0].length);
    const between = BETWEEN.exec(after)?.[0] ?? '';
    const rest = after.slice(between.length);
    // A dash right before the digits may be a minus or a range.
    if (/[-–]$/.test(between)) return null;
    const [whole, number, total] = SCORE.exec(rest) ?? [];
    if (whole === undefined || number === undefined || /\d/.test(rest.slice(whole.length))) return null;
    if (total !== undefined && Number(total) !== range.max) return null;
    const score = Number(number.replace(',', '.'));
    return score >= range.min && score <= range.max ? score : null;
  }
  return null;
}
