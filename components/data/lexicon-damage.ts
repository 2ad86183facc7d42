/** Whether the page script found its lexicon unreadable. The background writes it down and clears it on installation. */
import { extension } from './extension.ts';

const KEY = 'lexiconDamage';

export async function lexiconDamaged(): Promise<boolean> {
  const stored = await extension().storage.local.get(KEY);
  return stored[KEY] !== undefined && stored[KEY] !== null;
}
