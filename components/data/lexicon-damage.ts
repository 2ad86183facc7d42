/** Whether the page script found its lexicon unreadable. The background writes it down and clears it on installation. */
import { LEXICON_DAMAGE } from '../../lib/site/storage-keys.ts';
import { extension } from './extension.ts';

export async function lexiconDamaged(): Promise<boolean> {
  const stored = await extension().storage.local.get(LEXICON_DAMAGE);
  return stored[LEXICON_DAMAGE] !== undefined && stored[LEXICON_DAMAGE] !== null;
}
