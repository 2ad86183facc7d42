// Demo Fagsystem: routes.

import { printView } from '/shared/print-view.js';
import { startRouter } from '/shared/router.js';
import { documents, textById } from '/texts/index.js';
import { answersView } from './views/answers.js';
import { caseView } from './views/case.js';
import { casesView } from './views/cases.js';
import { documentsView } from './views/documents.js';
import { liveView } from './views/live.js';
import { notesView } from './views/notes.js';
import { requestView } from './views/request.js';

// The skip link must not become a route.
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  document.querySelector('#indhold').focus();
});

startRouter({
  main: document.querySelector('#indhold'),
  nav: document.querySelector('#menu'),
  suffix: 'Demo Fagsystem (fiktiv)',
  home: '/sager',
  routes: [
    ['/sager', casesView],
    ['/sager/:nr', caseView],
    ['/sager/:nr/:fane', caseView],
    ['/dokumenter', documentsView],
    ['/dokumenter/:nr', documentsView],
    ['/svar', answersView],
    ['/notat', notesView],
    ['/anmodning', requestView],
    ['/live', liveView],
    [
      '/print/dokument/:nr',
      ({ params }) =>
        printView({ text: documents[params.nr - 1], back: `#/dokumenter/${params.nr}`, place: 'Demo Fagsystem' }),
    ],
    [
      '/print/svar/:id',
      ({ params }) => printView({ text: textById(params.id), back: '#/svar', place: 'Demo Fagsystem' }),
    ],
  ],
});
