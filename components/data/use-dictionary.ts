/** The index and the search over it, read once the panel is there. */
import { useEffect, useMemo, useState } from 'react';
import type { KnowledgeIndex } from '../../lib/knowledge/published.ts';
import { buildDictionary, type Dictionary } from '../../lib/knowledge/search.ts';
import type { KnowledgeFiles } from './knowledge.ts';

interface Loaded {
  index: KnowledgeIndex | null;
  dictionary: Dictionary | null;
  failed: boolean;
}

/**
 * `wanted`: the dictionary is looked into. It is built then, or before that in an idle moment: building takes a tenth
 * of a second, and the page's words should not wait for it.
 */
export function useDictionary(files: KnowledgeFiles, wanted: boolean): Loaded {
  const [index, setIndex] = useState<KnowledgeIndex | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    files.index().then(setIndex, () => setFailed(true));
  }, [files]);
  const [asked, setAsked] = useState(false);
  if (wanted && !asked) setAsked(true);
  useEffect(() => {
    if (!index || asked) return;
    const idle = requestIdleCallback(() => setAsked(true), { timeout: 4000 });
    return () => cancelIdleCallback(idle);
  }, [index, asked]);
  const dictionary = useMemo(() => (index && asked ? buildDictionary(index.entries) : null), [index, asked]);
  return { index, dictionary, failed };
}
