/** Opens the map of benefits, the attest guide or who does what, in a tab of its own. No permission is needed. */
import { type GuideRoute, MAP_FRONT, writeRoute } from '../map/map-route.ts';
import type { Knowledge } from '../reading.tsx';
import { extension } from './extension.ts';

export function openMap(route: GuideRoute): void {
  window.open(`${extension().runtime.getURL('/map.html')}${writeRoute(route)}`, '_blank', 'noopener');
}

/** For pages that show no guides themselves: each opens the full page. */
export const guidePages: Required<Pick<Knowledge, 'map' | 'guide'>> = {
  map: (id) => openMap({ ...MAP_FRONT, from: id }),
  guide: (part, id) => openMap({ ...MAP_FRONT, tab: part, id }),
};
