/** Whether an entry has a figure, told without the figures themselves. Pure; where.test.ts holds it to where.ts. */
import type { PublishedEntry } from '../../lib/knowledge/published.ts';

/** Places that are all over the body. */
const NOWHERE: ReadonlySet<string> = new Set(['hele-kroppen', 'hud', 'muskler', 'knogler']);
const NO_PICTURE: ReadonlySet<string> = new Set(['blodprøve', 'medicin', 'kode', 'ordled', 'skala']);

export const hasFigure = ({ body, kind }: Pick<PublishedEntry, 'body' | 'kind'>): boolean =>
  body !== undefined && !NOWHERE.has(body) && !NO_PICTURE.has(kind);
