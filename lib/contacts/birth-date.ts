/**
 * Warns of a name beside a birth date: no CPR number, but it can point at a citizen all the same. A warning only,
 * nothing is refused. Pure; the year of today comes in so that no clock is needed.
 */

export interface BirthPlace {
  /** UTF-16 offsets of the date (with the word for birth in front, where there is one). */
  start: number;
  end: number;
  /** `named`: a name stands beside it; `masked`: a CPR number with its last four hidden. */
  kind: 'named' | 'masked';
}

const DATE =
  '(?:(?<d>0?[1-9]|[12]\\d|3[01])[./ -](?<m>0?[1-9]|1[0-2])[./ -](?<y>(?:18|19|20)?\\d{2})|(?<dd>0[1-9]|[12]\\d|3[01])(?<mm>0[1-9]|1[0-2])(?<yy>(?:18|19|20)\\d{2}|\\d{2})|(?<dt>[12]?\\d|3[01])\\.\\s?(?<mt>januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\\s(?<yt>(?:18|19|20)\\d{2}))';
const BORN = '(?<born>(?:født|fødselsdato|fødselsdag|fødselsd\\.?|fdato|f\\.)\\s*(?:d\\.|den)?\\s*:?\\s*)';
const BIRTH = new RegExp(`(?<![\\p{L}\\p{N}])${BORN}?${DATE}(?![\\p{N}/]|[.-]\\d)`, 'giu');
const MASKED =
  /(?<!\d)(?:0[1-9]|[12]\d|3[01]|[67]\d|8\d|9[01])(?:0[1-9]|1[0-2])\d{2}\s?[-–]\s?(?:[xX*•?_]{4}|[xX*•?_.]{3,})(?!\p{L})/gu;

/** Two or more words that begin with a capital, or initials (`NN`, `A.B.`). */
const NAME =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’-]+(?:\s+(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+|af|de|van|von|el|al)){1,4}|\p{Lu}{2,3}|(?:\p{Lu}\.){2,3})(?![\p{L}\p{N}])/gu;
/** Words that make the capitals an organisation, a place, a rule or a form, not a person. */
const NO_PERSON =
  /kommune|jobcenter|region|klinik|center|afdeling|lægehus|læge|hospital|sygehus|rådhus|borgerservice|styrelse|forvaltning|lov|bekendtgørelse|attest|skema|version|møde|udgave|team|enhed|område|portal|ministeriet|ankestyrelsen|danmark|dansk|^(?:LÆ|FP|EAN|CVR|SOR|MR|CT|KL|PLO|LAB|LAS|LOB|SDP)$/iu;

/** How near a name must stand to the date, in characters. */
const NEAR_BORN = 80;
const NEAR_BARE = 24;
/** A bare date counts as a birth date only when it lies this many years back: newer ones are mostly meetings. */
const YOUNGEST_BARE = 15;

const nameIn = (text: string): boolean => [...text.matchAll(NAME)].some(([name]) => !NO_PERSON.test(name));

function yearOf(groups: Record<string, string | undefined>, today: number): number {
  const written = groups.y ?? groups.yy ?? groups.yt ?? '';
  if (written.length === 4) return Number(written);
  const century = Math.floor(today / 100) * 100;
  return century + Number(written) <= today ? century + Number(written) : century - 100 + Number(written);
}

/** Places where a name and a birth date stand together. `today` is the year now, e.g. 2026. Never throws. */
export function findBirthDates(text: string, today: number): BirthPlace[] {
  const places: BirthPlace[] = [...text.matchAll(MASKED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'masked',
  }));
  for (const match of text.matchAll(BIRTH)) {
    const start = match.index;
    const end = start + match[0].length;
    if (places.some((place) => start < place.end && place.start < end)) continue;
    const born = match.groups?.born !== undefined;
    const age = today - yearOf(match.groups ?? {}, today);
    if (age < 0 || age > 115 || (!born && age < YOUNGEST_BARE)) continue;
    const near = born ? NEAR_BORN : NEAR_BARE;
    const line = (part: string, side: 'before' | 'after'): string =>
      (side === 'before' ? part.split(/\n\s*\n/).at(-1) : part.split(/\n\s*\n/)[0]) ?? '';
    const before = line(text.slice(Math.max(0, start - near), start), 'before');
    const after = line(text.slice(end, end + near), 'after');
    if (nameIn(before) || (born && nameIn(after))) places.push({ start, end, kind: 'named' });
  }
  return places.sort((a, b) => a.start - b.start);
}
