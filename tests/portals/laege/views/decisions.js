// Table of municipal decisions; each opens in a modal dialog.

import { documentDialog } from '/shared/dialog.js';
import { dataTable, h, longDate, shortDate } from '/shared/dom.js';
import { decisions } from '/texts/index.js';

export function decisionsView() {
  let shown;
  const dialog = documentDialog({
    id: 'afgoerelse-dialog',
    actions: (close) => [
      h(
        'button.button#afgoerelse-print',
        {
          type: 'button',
          onclick: () => {
            close();
            window.location.hash = `#/print/afgoerelse/${shown.id}`;
          },
        },
        'Udskriftsvisning',
      ),
      h('button.button.primary#afgoerelse-set', { type: 'button', onclick: close }, 'Markér som set'),
    ],
  });
  return {
    title: 'Afgørelser',
    element: h(
      'section.view',
      null,
      h('div.view-head', null, h('h1', null, 'Afgørelser fra kommunen'), h('p', null, 'Kopi efter samtykke (fiktiv)')),
      h(
        'div.panel',
        null,
        dataTable({
          id: 'afgoerelser',
          caption: 'Modtagne afgørelser',
          head: ['Afgørelse', 'Dato', 'Fra', 'Vis'],
          rows: decisions.map((item, i) => [
            item.title,
            shortDate(item.date),
            item.from,
            h(
              `button.button.small#vis-afgoerelse-${i + 1}`,
              {
                type: 'button',
                'aria-label': `Vis: ${item.title}`,
                onclick: () => {
                  shown = item;
                  dialog.open(item, `Afgørelse af ${longDate(item.date)}`);
                },
              },
              'Vis',
            ),
          ]),
        }),
      ),
      dialog.element,
    ),
  };
}
