/** The active tab's words as a React state. */
import { useEffect, useRef, useState } from 'react';
import type { AccessActions } from '../SiteAccess.tsx';
import { type PageState, type PageWatch, watchPageWords } from './page-words.ts';
import { explainOnce, grantSite, revokeSite } from './site-access.ts';

interface PageWords {
  state: PageState;
  reveal: PageWatch['reveal'];
  actions: AccessActions;
}

export function usePageWords(): PageWords {
  const [state, setState] = useState<PageState>({ kind: 'loading' });
  const watch = useRef<PageWatch | null>(null);
  useEffect(() => {
    const watching = watchPageWords(setState);
    watch.current = watching;
    return () => watching.stop();
  }, []);

  const tabId = 'tabId' in state ? state.tabId : -1;
  const site = 'access' in state && 'origin' in state.access ? state.access : null;
  const then = async (asked: Promise<boolean>): Promise<boolean> => {
    const worked = await asked;
    if (worked) watch.current?.refresh();
    return worked;
  };
  return {
    state,
    reveal: (word, n) => watch.current?.reveal(word, n),
    actions: {
      grant: () => (site ? then(grantSite(site, tabId)) : Promise.resolve(false)),
      once: () => then(explainOnce(tabId)),
      revoke: () => (site ? then(revokeSite(site)) : Promise.resolve(false)),
    },
  };
}
