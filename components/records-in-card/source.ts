/**
 * Where a card gets the reader's own contacts and notes from: the background, by checked messages. The card never opens
 * the database itself; in a page's frame the browser may keep it from doing so, and it need not carry the code for it.
 */
import { createContext, useContext, useEffect, useState } from 'react';
import {
  CardRecords,
  RECORDS_PORT,
  RecordAnswer,
  type RecordRequest,
  type WatchTopic,
} from '../../lib/record-messages.ts';
import { extension } from '../data/extension.ts';

export interface RecordSource {
  /** What the reader has on a word, now and after every change. Returns how to stop. */
  watch(topic: WatchTopic, tell: (records: CardRecords) => void): () => void;
  ask(request: RecordRequest): Promise<RecordAnswer>;
  /** Opens contacts or notes in the side panel, or where there is none to be opened, in a tab. */
  show(hash: string): void;
}

/** A background that has stopped is asked again after this long (ms); each time a little later. */
const AGAIN = [50, 500, 2000, 10_000];

export const backgroundSource: RecordSource = {
  watch(topic, tell) {
    let stopped = false;
    let attempt = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let port: ReturnType<ReturnType<typeof extension>['runtime']['connect']> | null = null;
    const connect = (): void => {
      if (stopped) return;
      try {
        port = extension().runtime.connect({ name: RECORDS_PORT });
      } catch {
        // The extension was updated or removed under an open card.
        return;
      }
      port.onMessage.addListener((raw: unknown) => {
        const records = CardRecords.safeParse(raw);
        if (stopped || !records.success) return;
        attempt = 0;
        tell(records.data);
      });
      port.onDisconnect.addListener(() => {
        void extension().runtime.lastError;
        port = null;
        timer = setTimeout(connect, AGAIN[Math.min(attempt++, AGAIN.length - 1)]);
      });
      port.postMessage(topic);
    };
    connect();
    return () => {
      stopped = true;
      clearTimeout(timer);
      port?.disconnect();
    };
  },
  async ask(request) {
    try {
      const answer = RecordAnswer.safeParse(await extension().runtime.sendMessage(request));
      return answer.success ? answer.data : { ok: false, code: 'unknown' };
    } catch {
      return { ok: false, code: 'unknown' };
    }
  },
  show(hash) {
    // In the panel the address is enough.
    if (/\/sidepanel\.html$/.test(location.pathname)) {
      location.hash = hash;
      return;
    }
    void this.ask({ type: 'background:show-records', hash }).then(({ ok }) => {
      if (!ok) window.open(`${extension().runtime.getURL('/sidepanel.html')}${hash}`, '_blank', 'noopener');
    });
  },
};

/** Null in the gallery and the preview: there nothing of one's own is shown. */
const SourceContext = createContext<RecordSource | null>(null);
export const RecordSourceProvider = SourceContext.Provider;
export const useRecordSource = (): RecordSource | null => useContext(SourceContext);

/** Null until the background has answered. */
export function useTopic(source: RecordSource, topic: WatchTopic): CardRecords | null {
  const [records, setRecords] = useState<CardRecords | null>(null);
  const key = JSON.stringify(topic);
  useEffect(() => source.watch(JSON.parse(key) as WatchTopic, setRecords), [source, key]);
  return records;
}
