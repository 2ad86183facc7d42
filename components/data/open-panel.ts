/** Opens the side panel (Firefox: the sidebar) from a click; both browsers want the click as the direct cause. */
import { extension } from './extension.ts';

interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** `windowId` must be known before the click: after an await the browser no longer counts it as the reader's act. */
export async function openPanel(windowId: number): Promise<void> {
  // Each exists in one browser only, and neither is in the common types.
  const { sidePanel, sidebarAction } = extension() as unknown as Panels;
  if (sidePanel) await sidePanel.open({ windowId });
  else await sidebarAction?.open();
}

export const currentWindow = async (): Promise<number> => (await extension().windows.getCurrent()).id ?? -1;
