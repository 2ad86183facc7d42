/**
 * The words of the active tab, live. All browser access of the panel's page view is behind this: it finds the frames
 * that run the page script, holds one port to each, and answers with whole states.
 */
import * as z from 'zod/mini';
import { type FrameWords, isMessage, WORDS_PORT } from '../../lib/messages.ts';
import { extension } from './extension.ts';
import { mergeWords, type PageWord, placeOf } from './merge-words.ts';
import { type Access, accessTo } from './site-access.ts';

z.config({ jitless: true });

export type PageState =
  | { kind: 'loading' }
  | { kind: 'no-access'; tabId: number; access: Access }
  /** Access is there, the page script is not (the page was open before): a reload brings it. */
  | { kind: 'not-running'; tabId: number; access: Access }
  | {
      kind: 'words';
      tabId: number;
      access: Access;
      words: PageWord[];
      on: boolean;
      stopped: boolean;
      /** Checksum of the lexicon the word indices belong to. */
      lexicon: string;
    };

export interface PageWatch {
  /** Scrolls to the word's n-th place and opens its card. */
  reveal(word: PageWord, n: number): void;
  refresh(): void;
  stop(): void;
}

type Port = ReturnType<ReturnType<typeof extension>['tabs']['connect']>;

const Words: z.ZodMiniType<FrameWords> = z.object({
  type: z.literal('words'),
  lexicon: z.string(),
  path: z.array(z.int()),
  on: z.boolean(),
  words: z.array(
    z.object({
      entries: z.array(z.int()),
      count: z.int(),
      built: z.exactOptional(z.boolean()),
      surface: z.string(),
      forms: z.array(z.object({ text: z.string(), value: z.string() })),
    }),
  ),
  stopped: z.exactOptional(z.string()),
});

/** A page script that starts at `document_idle` may be a moment behind the tab's `complete`. */
const SECOND_LOOK_MS = 600;

/** Runs in the page script's world; it must stand alone. */
const probe = (): unknown => (globalThis as { __fagbro?: { status(): unknown } }).__fagbro?.status() ?? null;

/** Frame ids with a running page script; null where the browser lets us run nothing. */
async function framesOf(tabId: number): Promise<number[] | null> {
  try {
    const answers = await extension().scripting.executeScript({ target: { tabId, allFrames: true }, func: probe });
    return answers.filter((one) => one.result != null).map((one) => one.frameId);
  } catch {
    return null;
  }
}

export function watchPageWords(listener: (state: PageState) => void): PageWatch {
  const api = extension();
  const ports = new Map<number, Port>();
  const frames = new Map<number, FrameWords>();
  let tabId = -1;
  let access: Access = { kind: 'hidden' };
  // Each look at a tab has its number; what a former look still brings is dropped.
  let look = 0;
  let again: ReturnType<typeof setTimeout> | undefined;

  function closeAll(): void {
    clearTimeout(again);
    for (const port of ports.values()) port.disconnect();
    ports.clear();
    frames.clear();
  }

  function tell(): void {
    const all = [...frames.values()];
    const top = all.find((frame) => frame.path.length === 0) ?? all[0];
    if (!top) return;
    listener({
      kind: 'words',
      tabId,
      access,
      words: mergeWords(frames),
      on: all.some((frame) => frame.on),
      stopped: all.some((frame) => frame.stopped !== undefined),
      lexicon: top.lexicon,
    });
  }

  function connect(frameId: number): void {
    const mine = look;
    ports.get(frameId)?.disconnect();
    const port = api.tabs.connect(tabId, { name: WORDS_PORT, frameId });
    ports.set(frameId, port);
    port.onMessage.addListener((raw: unknown) => {
      const words = Words.safeParse(raw);
      if (mine !== look || ports.get(frameId) !== port || !words.success) return;
      frames.set(frameId, words.data);
      tell();
    });
    port.onDisconnect.addListener(() => {
      void api.runtime.lastError;
      if (mine !== look || ports.get(frameId) !== port) return;
      ports.delete(frameId);
      frames.delete(frameId);
      if (frameId === 0) refresh();
      else tell();
    });
  }

  async function refresh(secondLook = false): Promise<void> {
    const mine = ++look;
    closeAll();
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    if (mine !== look) return;
    if (tab?.id === undefined) {
      listener({ kind: 'no-access', tabId: -1, access: { kind: 'restricted' } });
      return;
    }
    if (tab.id !== tabId) listener({ kind: 'loading' });
    tabId = tab.id;
    const [found, held] = await Promise.all([
      framesOf(tabId),
      accessTo(tab.url).catch((): Access => ({ kind: 'hidden' })),
    ]);
    if (mine !== look) return;
    access = held;
    if (found !== null && found.length > 0) {
      for (const frameId of found) connect(frameId);
      return;
    }
    const allowed = access.kind === 'portal' || access.kind === 'granted';
    if (allowed && (tab.status !== 'complete' || !secondLook)) {
      listener({ kind: 'loading' });
      again = setTimeout(() => mine === look && refresh(tab.status === 'complete'), SECOND_LOOK_MS);
      return;
    }
    listener({ kind: allowed ? 'not-running' : 'no-access', tabId, access });
  }

  const onActivated = () => void refresh();
  const onUpdated = (id: number, change: { status?: string }) => {
    if (id === tabId && change.status === 'complete') refresh();
  };
  const onMessage = (raw: unknown, sender: { tab?: { id?: number }; frameId?: number }): undefined => {
    // A frame whose page script has just begun. Nothing is answered: other listeners may.
    if (!isMessage(raw) || raw.type !== 'page:started' || sender.tab?.id !== tabId) return undefined;
    if (sender.frameId !== undefined && !ports.has(sender.frameId)) connect(sender.frameId);
    return undefined;
  };
  const onPermissions = () => void refresh();

  api.tabs.onActivated.addListener(onActivated);
  api.tabs.onUpdated.addListener(onUpdated);
  api.runtime.onMessage.addListener(onMessage);
  api.permissions.onAdded.addListener(onPermissions);
  api.permissions.onRemoved.addListener(onPermissions);
  listener({ kind: 'loading' });
  refresh();

  return {
    reveal(word, n) {
      const place = placeOf(word, n);
      if (!place) return;
      const { frameId, index, occurrence } = place;
      // A page that has gone in the meantime is no error: the list follows in a moment.
      api.tabs.sendMessage(tabId, { type: 'page:reveal', index, occurrence }, { frameId }).catch(() => undefined);
    },
    refresh: () => void refresh(),
    stop() {
      look++;
      closeAll();
      api.tabs.onActivated.removeListener(onActivated);
      api.tabs.onUpdated.removeListener(onUpdated);
      api.runtime.onMessage.removeListener(onMessage);
      api.permissions.onAdded.removeListener(onPermissions);
      api.permissions.onRemoved.removeListener(onPermissions);
    },
  };
}
