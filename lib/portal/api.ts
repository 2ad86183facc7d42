/**
 * The few extension APIs the page script uses, without the polyfill (it would double the script's size). Firefox
 * has `browser`, older Chromium only `chrome`; both answer with promises under Manifest V3.
 */
import type { ToBackground } from '../messages.ts';

interface Port {
  name: string;
  postMessage(message: unknown): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

type Responder = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean | undefined;

export interface PageApi {
  runtime: {
    id?: string;
    getURL(path: string): string;
    sendMessage(message: ToBackground | { type: 'page:started' }): Promise<unknown>;
    onMessage: { addListener(listener: Responder): void; removeListener(listener: Responder): void };
    onConnect: {
      addListener(listener: (port: Port) => void): void;
      removeListener(listener: (port: Port) => void): void;
    };
  };
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> };
    onChanged: {
      addListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void;
      removeListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void;
    };
  };
}

export type PagePort = Port;

const scope = globalThis as unknown as { browser?: PageApi; chrome?: PageApi };

export const api: PageApi | undefined = scope.browser?.runtime ? scope.browser : scope.chrome;

/** False once the extension was updated, switched off or removed under this script: then it must go quiet. */
export function alive(): boolean {
  try {
    return api?.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Sends to the background; a background that is gone or answers with an error is no error of the page. */
export async function send(message: ToBackground | { type: 'page:started' }): Promise<unknown> {
  if (!alive()) return undefined;
  try {
    return await api?.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}
