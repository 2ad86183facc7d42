/** The card's side of the port: what is shown now, and nothing that arrives too late. */
import { useEffect, useRef, useState } from 'react';
import type { Knowledge } from '../../components/reading.tsx';
import type { PublishedEntry } from '../../lib/knowledge/published.ts';
import type { FromCard, ToCard } from '../../lib/messages.ts';
import { readIncoming } from './messages.ts';

type Show = Extract<ToCard, { type: 'card:show' }>;

export interface Shown {
  token: number;
  request: Show['request'];
  /** Empty when they could not be read: then the card says so. */
  entries: PublishedEntry[];
}

interface Card {
  shown: Shown | null;
  post: (message: FromCard) => void;
}

export function useCard(port: MessagePort, knowledge: Knowledge, onFocus: () => void): Card {
  const [shown, setShown] = useState<Shown | null>(null);
  const focus = useRef(onFocus);
  focus.current = onFocus;
  const post = useRef((message: FromCard) => port.postMessage(message)).current;

  useEffect(() => {
    // The latest request; the answer to any other is dropped. Hiding is a request for nothing.
    let latest: number | null = null;

    const show = async ({ token, request, dark }: Show) => {
      latest = token;
      const entries = await knowledge.entries(request.entries, request.lexicon).catch(() => []);
      if (latest !== token) return;
      if (dark === null) delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = dark ? 'dark' : 'light';
      setShown({ token, request, entries });
    };

    port.onmessage = (event: MessageEvent<unknown>) => {
      const message = readIncoming(event.data);
      switch (message?.type) {
        case 'card:show':
          show(message);
          break;
        case 'card:hide':
          latest = null;
          setShown(null);
          break;
        case 'card:focus':
          focus.current();
          break;
      }
    };
    post({ type: 'card:ready' });
    return () => {
      port.onmessage = null;
    };
  }, [port, knowledge, post]);

  return { shown, post };
}
