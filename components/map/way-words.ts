/** The words for a state on a date: for a chip beside a way, and for the line under a box's name. Pure. */
import type { PathPlace, Way } from '../../lib/knowledge/pathways.ts';
import { showDate } from '../../lib/text/dates.ts';
import type { Language } from '../../lib/text/index.ts';
import type { MapTexts } from '../../lib/text/map.da.ts';

type State = Pick<Way, 'state' | 'since'>;

export function chipWords({ state, since }: State, texts: MapTexts, language: Language): string {
  const date = since === null ? '' : showDate(since, language);
  switch (state) {
    case 'in-force':
      return texts.chip.now;
    case 'planned-end':
      return texts.chip.ends(date);
    case 'planned':
      return texts.chip.planned(date);
    case 'no-new-grants':
      return texts.chip.closed(date);
    case 'abolished':
      return texts.chip.abolished(date);
    case 'done':
      return texts.chip.done(date);
    case 'unknown':
      return texts.chip.check;
    case 'not-yet':
      return texts.chip.notYet;
  }
}

export const CHIP_TONE: Record<Way['state'], 'ok' | 'plan' | 'gone' | 'warn'> = {
  'in-force': 'ok',
  'planned-end': 'plan',
  planned: 'plan',
  unknown: 'warn',
  'no-new-grants': 'gone',
  abolished: 'gone',
  done: 'gone',
  'not-yet': 'gone',
};

/** Short as on a map: 1.2.2026. */
const numbers = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${day}.${month}.${year}`;
};

/** The line under the name: the author's, or what has to be known first. */
export function placeLine(place: PathPlace, { state, since }: State, texts: MapTexts): string {
  const date = since === null ? '' : numbers(since);
  switch (state) {
    case 'no-new-grants':
      return texts.line.closed(date);
    case 'abolished':
      return texts.line.abolished(date);
    case 'planned':
      return texts.line.planned(date);
    case 'planned-end':
      return texts.line.ends(date);
    case 'not-yet':
      return texts.line.notYet;
    case 'unknown':
      return texts.line.check;
    default:
      return place.line;
  }
}
