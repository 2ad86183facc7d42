/** Opens the map of benefits, or the attest guide, in a tab of its own. A plain window: no permission is needed. */
import { extension } from './extension.ts';

/** `hash` as in components/map/map-route.ts: `#kort?fra=sygedagpenge`, `#attester`. */
export function openMap(hash: string): void {
  window.open(`${extension().runtime.getURL('/map.html')}${hash}`, '_blank', 'noopener');
}
