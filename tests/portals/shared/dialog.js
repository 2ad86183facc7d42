// A modal <dialog> that shows one text. Escape, the button and a click on the backdrop close it.

import { documentSheet } from './document.js';
import { h, rendered } from './dom.js';

/** @param {{ id: string, actions?: (close: () => void) => Node[] }} options */
export function documentDialog({ id, actions }) {
  const body = h('div.dialog-body', { tabindex: '0', role: 'group', 'aria-label': 'Dokumentets tekst' });
  const dialog = h(`dialog.dialog#${id}`);
  const close = () => dialog.close();
  const title = h(`h2.dialog-title#${id}-titel`);
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.append(
    h('div.dialog-head', null, title, h(`button.button#${id}-luk`, { type: 'button', onclick: close }, 'Luk')),
    body,
    h('div.dialog-foot', null, actions?.(close) ?? []),
  );
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) close();
  });
  dialog.addEventListener('close', () => body.replaceChildren());
  return {
    element: dialog,
    open(text, heading) {
      title.textContent = heading;
      body.replaceChildren(documentSheet(text, { heading: 3 }));
      dialog.showModal();
      body.scrollTop = 0;
      rendered();
    },
  };
}
