import type { PanelTab } from './route.ts';

/** What the panel hands to each of its tabs. */
export interface TabProps {
  /** Where one stands inside the tab, as written in the address; absent at its front. */
  path: string | undefined;
  onPath: (path: string | undefined) => void;
  /** Shows entries of the dictionary in full, in the panel; Back leads here again. `word`: as it stands in a text. */
  onRead: (ids: readonly string[], word?: { surface: string; built?: boolean }) => void;
  /** Goes to another tab, at a place in it. */
  onTab: (tab: PanelTab, path?: string) => void;
}
