/** What the background has read from a page to become a contact: taken once, then gone. */

import { type Recognised, recognise } from '../../lib/contacts/recognise.ts';
import type { Partly } from '../../lib/contacts/recognise-structured.ts';
import { PendingSelection, selectedOf } from '../../lib/contacts/selection.ts';
import { PENDING_CONTACT } from '../../lib/site/storage-keys.ts';
import { extension } from './extension.ts';
import { isForHere } from './panel-request.ts';
import type { Places } from './words.ts';

/** A selection older than this belongs to an act the reader has long forgotten. */
const FRESH_MS = 120_000;

function take(value: unknown): PendingSelection | null {
  const pending = PendingSelection.safeParse(value);
  return pending.success && Date.now() - pending.data.at < FRESH_MS ? pending.data : null;
}

/** Calls back with the selection that waits now or comes later. Each is taken by one window. */
export function onPendingContact(listener: (pending: PendingSelection) => void): () => void {
  const { session, onChanged } = extension().storage;
  let stopped = false;
  const consume = async (value: unknown): Promise<void> => {
    const pending = take(value);
    // One that nobody took in time is not kept either.
    if (value !== undefined && !pending) await session.remove(PENDING_CONTACT);
    if (!pending || stopped || !(await isForHere(pending))) return;
    await session.remove(PENDING_CONTACT);
    if (!stopped) listener(pending);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[PENDING_CONTACT]?.newValue) void consume(changes[PENDING_CONTACT].newValue);
  };
  onChanged.addListener(changed);
  session.get(PENDING_CONTACT).then(
    (stored) => consume(stored[PENDING_CONTACT]),
    () => undefined,
  );
  return () => {
    stopped = true;
    onChanged.removeListener(changed);
  };
}

/** Contacts of vCards in the text, and those in `data:` links. The library is loaded only when there is one. */
async function cardsIn(text: string): Promise<Partly[]> {
  const start = text.search(/BEGIN:VCARD/i);
  if (start < 0) return [];
  const { fromVCard } = await import('../../lib/exchange/vcard-in.ts');
  try {
    const making = { now: new Date().toISOString(), newId: () => crypto.randomUUID() };
    return fromVCard(text.slice(start), making)
      .flatMap((one) => (one.state === 'read' ? [one.item] : []))
      .slice(0, 1)
      .map(({ id: _id, createdAt: _created, updatedAt: _updated, source: _source, ...card }) => card);
  } catch {
    return [];
  }
}

export async function recognisePending(pending: PendingSelection, places: Places | null): Promise<Recognised> {
  const vCards = await cardsIn(pending.text);
  const selected = selectedOf(pending);
  return recognise(vCards.length > 0 ? { ...selected, text: '', vCards } : selected, places?.finder ?? null);
}
