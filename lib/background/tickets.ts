/**
 * One-time tickets: the page script asks for one, hands it to the card's window, and the card has it checked. A
 * page that opens the card's address in a frame of its own has none and gets an empty card.
 * Kept in session storage, since the background may be stopped between the two.
 */
import browser from 'webextension-polyfill';
import { z } from 'zod';

const KEY = 'tickets';
const Tickets = z.record(z.string(), z.number());

/** A card greets its frame within moments; a ticket this old was never used. */
const LIFETIME = 60_000;

async function readTickets(): Promise<Record<string, number>> {
  const stored = await browser.storage.session.get(KEY);
  const parsed = Tickets.safeParse(stored[KEY]);
  return parsed.success ? parsed.data : {};
}

// One after the other: two frames that greet at the same moment must not undo each other's write.
let last: Promise<unknown> = Promise.resolve();
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
};

export const issueTicket = (now: number): Promise<string> =>
  inTurn(async () => {
    const ticket = crypto.randomUUID();
    const fresh = Object.entries(await readTickets()).filter(([, issued]) => now - issued < LIFETIME);
    await browser.storage.session.set({ [KEY]: { ...Object.fromEntries(fresh), [ticket]: now } });
    return ticket;
  });

export const redeemTicket = (ticket: string, now: number): Promise<boolean> =>
  inTurn(async () => {
    const { [ticket]: issued, ...others } = await readTickets();
    if (issued === undefined) return false;
    await browser.storage.session.set({ [KEY]: others });
    return now - issued < LIFETIME;
  });
