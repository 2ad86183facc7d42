/**
 * Which of the reader's contacts belong to a word, and in which order. Pure: the keys are what the store looks up
 * (`Store.watchContacts`), the order is made of what came.
 */
import type { Contact } from './schema.ts';
import { isConfirmed } from './schema.ts';

/** A dictionary entry as the card knows it. */
export interface Topic {
  id: string;
  /** Ids of its attests, roles and neighbouring terms (`see` of an entry). */
  attests?: readonly string[];
  roles?: readonly string[];
  terms?: readonly string[];
}

/** The store's keys for every contact that may belong to the topic. */
export const keysForTopic = ({ id, attests = [], roles = [], terms = [] }: Topic): string[] => [
  ...new Set([
    ...[id, ...attests, ...terms].map((term) => `term:${term}`),
    ...[id, ...roles].map((role) => `role:${role}`),
  ]),
];

/** Why a contact is shown, the strongest reason. */
export type Relevance = 'term' | 'attest' | 'role' | 'near';

export interface Relevant {
  contact: Contact;
  because: Relevance;
  confirmed: boolean;
}

const WEIGHT: Record<Relevance, number> = { term: 8, attest: 6, role: 4, near: 2 };

/** Linked to the word itself before its attests, roles and neighbours; then own municipality, pinned, confirmed, reachable. */
export function bestFirst(
  contacts: readonly Contact[],
  topic: Topic,
  { today, municipality = '' }: { today: string; municipality?: string },
): Relevant[] {
  const becauseOf = ({ terms, role }: Contact): Relevance =>
    terms.includes(topic.id)
      ? 'term'
      : (topic.attests ?? []).some((attest) => terms.includes(attest))
        ? 'attest'
        : role !== '' && [topic.id, ...(topic.roles ?? [])].includes(role)
          ? 'role'
          : 'near';
  const collator = new Intl.Collator('da');
  return contacts
    .map((contact) => {
      const because = becauseOf(contact);
      const confirmed = isConfirmed(contact, today);
      const score =
        WEIGHT[because] +
        (municipality !== '' && contact.municipality === municipality ? 3 : 0) +
        (contact.pinned ? 5 : 0) +
        (confirmed ? 1 : 0) +
        (contact.phones.some(({ kind }) => kind === 'direct' || kind === 'professional') ? 0.5 : 0);
      return { contact, because, confirmed, score };
    })
    .sort((a, b) => b.score - a.score || collator.compare(a.contact.name, b.contact.name))
    .map(({ contact, because, confirmed }) => ({ contact, because, confirmed }));
}
