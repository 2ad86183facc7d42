// Certificates and records; the chosen one is shown in a same-origin iframe.

import { h, shortDate } from '/shared/dom.js';
import { documents } from '/texts/index.js';

export function documentsView({ params }) {
  const nr = Number(params.nr ?? 1);
  const shown = documents[nr - 1];
  if (!shown)
    return { title: 'Findes ikke', element: h('section.view', null, h('h1', null, 'Dokumentet findes ikke')) };
  return {
    title: `Dokument ${nr}: ${shown.title}`,
    element: h(
      'section.view',
      null,
      h('div.view-head', null, h('h1', null, 'Dokumenter'), h('p', null, `${documents.length} dokumenter (fiktive)`)),
      h(
        'div.split',
        null,
        h(
          'nav',
          { 'aria-label': 'Dokumenter' },
          h(
            'ul.doc-list#dokument-liste',
            null,
            documents.map((item, i) =>
              h(
                'li',
                null,
                h(
                  'a',
                  { href: `#/dokumenter/${i + 1}`, 'aria-current': i + 1 === nr ? 'true' : undefined },
                  h('span', null, item.title),
                  h('small', null, `${shortDate(item.date)} · ${item.from}`),
                ),
              ),
            ),
          ),
        ),
        h(
          'div',
          null,
          h(
            'div.toolbar',
            null,
            h('a.button', { href: `#/print/dokument/${nr}` }, 'Udskriftsvisning'),
            h('a.button', { href: '#/notat' }, 'Skriv sagsnotat'),
            h('a.button', { href: '#/anmodning' }, 'Bed om flere oplysninger'),
          ),
          h('iframe.doc-frame#dokument-ramme', {
            src: `/kommune/dokument.html?id=${nr}`,
            title: `Dokument: ${shown.title}`,
          }),
        ),
      ),
    ),
    ready: () => document.querySelector('.doc-list [aria-current]').scrollIntoView({ block: 'nearest' }),
  };
}
