/** Opens the full page of contacts and notes in a tab of its own. A plain window: no permission is needed. */
import { type RecordRoute, writeRecordRoute } from '../records/records-route.ts';
import { extension } from './extension.ts';

/** The same tab is used again, so that a reader does not gather five of them. */
export function openRecords(route: RecordRoute): void {
  window.open(`${extension().runtime.getURL('/records.html')}${writeRecordRoute(route)}`, 'fagbro-records');
}
