// Demo Lægesystem: routes.

import { printView } from '/shared/print-view.js';
import { startRouter } from '/shared/router.js';
import { letters, textById } from '/texts/index.js';
import { decisionsView } from './views/decisions.js';
import { inboxView } from './views/inbox.js';
import { inquiryView } from './views/inquiry.js';
import { journalNoteView, journalView } from './views/journal.js';
import { notesView } from './views/notes.js';
import { patientView } from './views/patient.js';

// The skip link must not become a route.
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  document.querySelector('#indhold').focus();
});

startRouter({
  main: document.querySelector('#indhold'),
  nav: document.querySelector('#menu'),
  suffix: 'Demo Lægesystem (fiktiv)',
  home: '/journal',
  routes: [
    ['/journal', journalView],
    ['/journal/:nr', journalNoteView],
    ['/breve', inboxView],
    ['/breve/:nr', inboxView],
    ['/afgoerelser', decisionsView],
    ['/patient', patientView],
    ['/patient/:fane', patientView],
    ['/notat', notesView],
    ['/henvendelse', inquiryView],
    [
      '/print/brev/:nr',
      ({ params }) =>
        printView({ text: letters[params.nr - 1], back: `#/breve/${params.nr}`, place: 'Demo Lægesystem' }),
    ],
    [
      '/print/afgoerelse/:id',
      ({ params }) => printView({ text: textById(params.id), back: '#/afgoerelser', place: 'Demo Lægesystem' }),
    ],
  ],
});
