/** What a note is on, in words. Pure. */
import type { About, Contact } from '../../lib/contacts/schema.ts';

export const aboutName = (
  { kind, id }: About,
  words: { name(id: string): string } | null,
  contacts: ReadonlyMap<string, { record: Contact }>,
): string => (kind === 'contact' ? (contacts.get(id)?.record.name ?? '…') : (words?.name(id) ?? id));

/** `ny/om/term/sygedagpenge`, `ny/om/kontakt/<id>` as written in the panel's address. */
const KINDS = { term: 'ord', attest: 'attest', contact: 'kontakt' } as const;
export const aboutPath = ({ kind, id }: About): string => `${KINDS[kind]}/${id}`;
export function readAbout(kind: string | undefined, id: string | undefined): About | null {
  const found = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((one) => KINDS[one] === kind);
  return found && id ? { kind: found, id } : null;
}
