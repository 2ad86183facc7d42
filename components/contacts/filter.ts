/** Filters of the contact list, and what can be chosen in them: only what some contact has. Pure. */
import { bestFirst } from '../../lib/contacts/relevant.ts';
import { roleById } from '../../lib/contacts/roles.ts';
import { type Contact, isConfirmed } from '../../lib/contacts/schema.ts';
import { bestContactsFirst } from './describe.ts';

export interface Filters {
  role: string;
  municipality: string;
  /** Id of a benefit or any other word. */
  term: string;
  attest: string;
  unconfirmed: boolean;
  pinned: boolean;
}
export const NO_FILTERS: Filters = {
  role: '',
  municipality: '',
  term: '',
  attest: '',
  unconfirmed: false,
  pinned: false,
};

export const filterCount = (filters: Filters): number =>
  Object.values(filters).filter((one) => one !== '' && one !== false).length;

export interface FilterOption {
  id: string;
  count: number;
}

/** Values some contact has, with how many have it; the commonest first. */
export function optionsIn(contacts: Iterable<Contact>, isAttest: (id: string) => boolean) {
  const count = {
    role: new Map<string, number>(),
    municipality: new Map<string, number>(),
    term: new Map<string, number>(),
    attest: new Map<string, number>(),
  };
  const add = (map: Map<string, number>, id: string): void => {
    if (id !== '') map.set(id, (map.get(id) ?? 0) + 1);
  };
  for (const contact of contacts) {
    add(count.role, contact.role);
    add(count.municipality, contact.municipality);
    for (const id of contact.terms) add(isAttest(id) ? count.attest : count.term, id);
  }
  const sorted = (map: Map<string, number>): FilterOption[] =>
    [...map].map(([id, n]) => ({ id, count: n })).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return {
    role: sorted(count.role),
    municipality: sorted(count.municipality),
    term: sorted(count.term),
    attest: sorted(count.attest),
  };
}

/**
 * The contacts that pass, best first: as found by a search, by what belongs to the chosen word, else pinned, own
 * municipality, confirmed, name. `found` is the ids a search gave, best first; null without one.
 */
export function filtered(
  contacts: ReadonlyMap<string, { record: Contact }>,
  filters: Filters,
  { found, today, home }: { found: readonly string[] | null; today: string; home: string },
): Contact[] {
  const all = found
    ? found.flatMap((id) => contacts.get(id)?.record ?? [])
    : [...contacts.values()].map(({ record }) => record);
  const kept = all.filter(
    (one) =>
      (filters.role === '' || one.role === filters.role) &&
      (filters.municipality === '' || one.municipality === filters.municipality) &&
      (filters.term === '' || one.terms.includes(filters.term)) &&
      (filters.attest === '' || one.terms.includes(filters.attest)) &&
      (!filters.unconfirmed || !isConfirmed(one, today)) &&
      (!filters.pinned || one.pinned),
  );
  if (found) return kept;
  const word = filters.term || filters.attest || filters.role;
  if (word !== '') return bestFirst(kept, { id: word }, { today, municipality: home }).map(({ contact }) => contact);
  return kept.sort(bestContactsFirst(today, home));
}

export const roleName = (id: string, fallback: (id: string) => string): string => roleById(id)?.name ?? fallback(id);
