// The doctor's answers; each opens in a modal dialog.

import { documentDialog } from '/shared/dialog.js';
import { dataTable, h, longDate, shortDate } from '/shared/dom.js';
import { answers } from '/texts/index.js';

export function answersView() {
  let shown;
  const dialog = documentDialog({
    id: 'svar-dialog',
    actions: (close) => [
      h(
        'button.button#svar-print',
        {
          type: 'button',
          onclick: () => {
            close();
            window.location.hash = `#/print/svar/${shown.id}`;
          },
        },
        'Udskriftsvisning',
      ),
      h('button.button.primary#svar-journaliser', { type: 'button', onclick: close }, 'Journalisér'),
    ],
  });
  return {
    title: 'Lægens svar',
    element: h(
      'section.view',
      null,
      h('div.view-head', null, h('h1', null, 'Lægens svar'), h('p', null, 'Svar på kommunens spørgsmål (fiktive)')),
      h(
        'div.panel',
        null,
        dataTable({
          id: 'svar',
          caption: 'Modtagne svar',
          head: ['Svar', 'Dato', 'Fra', 'Vis'],
          rows: answers.map((item, i) => [
            item.title,
            shortDate(item.date),
            item.from,
            h(
              `button.button.small#vis-svar-${i + 1}`,
              {
                type: 'button',
                'aria-label': `Vis: ${item.title}`,
                onclick: () => {
                  shown = item;
                  dialog.open(item, `Lægens svar af ${longDate(item.date)}`);
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
