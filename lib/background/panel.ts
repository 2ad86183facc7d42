/** Opening the side panel (Firefox: the sidebar). Both browsers demand the reader's own click or key as the cause. */
import browser from 'webextension-polyfill';
import { PANEL_REQUEST } from '../site/storage-keys.ts';

interface Panels {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

// Neither is in the polyfill's common types, and each exists in one browser only.
const native = (): Panels =>
  (globalThis as unknown as { browser?: Panels; chrome?: Panels }).browser ??
  (globalThis as unknown as { chrome: Panels }).chrome;

/**
 * Opens the panel in `tabId`'s window at `hash`; with `windowId`, panels of other windows stay where they are. The opening call comes first and is not awaited before: after an
 * await the browser no longer counts it as the reader's own act.
 */
export async function openPanel(tabId: number | undefined, hash: string, windowId?: number): Promise<void> {
  const { sidePanel, sidebarAction } = native();
  const opened = sidePanel ? tabId !== undefined && sidePanel.open({ tabId }) : sidebarAction?.open();
  await browser.storage.session.set({
    [PANEL_REQUEST]: { hash, at: Date.now(), ...(windowId === undefined ? {} : { windowId }) },
  });
  await opened;
}
