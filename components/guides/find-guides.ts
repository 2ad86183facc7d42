/** Which guides a search in the dictionary asks for. Pure. */
import type { GuidesTexts } from '../../lib/text/guides.da.ts';
import { GUIDE_TABS, type GuideTab } from '../map/map-route.ts';

/** Fewer letters say too little: every other word begins with two of them. */
const LEAST = 3;

/** Guides one of whose words begins as what was typed, or stands whole in it. */
export function findGuides(query: string, words: GuidesTexts['words']): GuideTab[] {
  const typed = query.trim().toLocaleLowerCase('da').replace(/\s+/g, ' ');
  const whole = ` ${typed} `;
  return GUIDE_TABS.filter((tab) =>
    words[tab].some((word) => (typed.length >= LEAST && word.startsWith(typed)) || whole.includes(` ${word} `)),
  );
}
