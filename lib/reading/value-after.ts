/** The value written right after the name of a scale or a test: `: 17`, ` 26/30`, `-score 45`, ` på 45`, ` 6–7`. Pure. */

/** How far a value is looked for: the longest of the ways above, and nothing of the sentence after it. */
export const VALUE_REACH = 20;

const VALUE =
  /^(?:-?scoren?)?(?:\s(?:på|er|var))?\s{0,2}[:=]?\s{0,2}\d{1,3}(?:[.,/]\d{1,3}|\s?[-–]\s?\d{1,3})?(?!\d|[.,/–-]\d|\s?\p{L}{0,3}-\d)/iu;

/**
 * The value that begins `rest`, the text right after a word; empty when there is none. Longer numbers, dates and
 * numbers of persons are none: nothing of them is returned, not even a part.
 */
export const valueAfter = (rest: string): string => VALUE.exec(rest)?.[0] ?? '';
