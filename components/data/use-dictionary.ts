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

/** `wanted`: the dictionary is built when it is first looked into, not while the page's words wait to be shown. */
export function useDictionary(files: KnowledgeFiles, wanted: boolean): Loaded {
  const [index, setIndex] = useState<KnowledgeIndex | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    files.index().then(setIndex, () => setFailed(true));
  }, [files]);
  const [asked, setAsked] = useState(false);
  if (wanted && !asked) setAsked(true);
  const dictionary = useMemo(() => (index && asked ? buildDictionary(index.entries) : null), [index, asked]);
  return { index, dictionary, failed };
}
