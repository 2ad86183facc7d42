/** Which roles handle a word: those whose own card names it. So a contact with the role is found at the word. Pure. */
import type { Entry } from './schema.ts';

/** Entry → ids of the roles and units that name it among their words or attests, in the order of the content. */
export function handledBy(
  entries: readonly Pick<Entry, 'id' | 'kind' | 'see'>[],
): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, string[]>();
  for (const { id, kind, see } of entries) {
    if (kind !== 'rolle' && kind !== 'myndighed') continue;
    for (const named of [...(see?.terms ?? []), ...(see?.attests ?? [])]) {
      const known = roles.get(named);
      if (!known) roles.set(named, [id]);
      else if (!known.includes(id)) known.push(id);
    }
  }
  return roles;
}
