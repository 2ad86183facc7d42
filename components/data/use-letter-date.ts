/** The date a page plainly shows for its document, asked for when a card or an entry is opened. Only a day comes back. */
import { useEffect, useState } from 'react';
import { extension } from './extension.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

async function ask(tabId: number | undefined): Promise<string | null> {
  try {
    const answer: unknown = await extension().runtime.sendMessage({
      type: 'background:letter-date',
      ...(tabId === undefined ? {} : { tabId }),
    });
    return typeof answer === 'string' && DAY.test(answer) ? answer : null;
  } catch {
    return null;
  }
}

/**
 * `occasion` is asked about anew whenever it changes; null asks for nothing. `tabId` for pages in no tab of their own
 * (the side panel); the card is answered for the tab it stands in.
 */
export function useLetterDate(occasion: string | number | null, tabId?: number): string | null {
  const [found, setFound] = useState<{ occasion: string | number; date: string | null } | null>(null);
  useEffect(() => {
    if (occasion === null) return;
    let current = true;
    ask(tabId).then((date) => current && setFound({ occasion, date }));
    return () => {
      current = false;
    };
  }, [occasion, tabId]);
  return found !== null && found.occasion === occasion ? found.date : null;
}
