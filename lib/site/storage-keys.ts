/** Where the background leaves word for the extension's pages; written in one place and read in another. */

/** `storage.local`: why marking is off although it is on. Read by the popup. */
export const LEXICON_DAMAGE = 'lexiconDamage';

/** `storage.session`: what an open side panel should show next; it listens for the change. */
export const PANEL_REQUEST = 'panelRequest';

/** `storage.session`: what was selected on a page to become a contact, until the panel has taken it. */
export const PENDING_CONTACT = 'pendingContact';

/** `storage.session`: forms that were begun and not saved. */
export const DRAFTS = 'drafts';
