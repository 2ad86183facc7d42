// Inbox of municipal letters; the chosen one is shown in a same-origin iframe.

import { h, shortDate } from '/shared/dom.js';
import { letters } from '/texts/index.js';

export function inboxView({ params }) {
  const nr = Number(params.nr ?? 1);
  const letter = letters[nr - 1];
  if (!letter) return { title: 'Findes ikke', element: h('section.view', null, h('h1', null, 'Brevet findes ikke')) };
  return {
    title: `Brev ${nr}: ${letter.title}`,
    element: h(
      'section.view',
      null,
      h('div.view-head', null, h('h1', null, 'Breve fra kommunen'), h('p', null, `${letters.length} breve (fiktive)`)),
      h(
        'div.split',
        null,
        h(
          'nav',
          { 'aria-label': 'Breve' },
          h(
            'ul.doc-list#brev-liste',
            null,
            letters.map((item, i) =>
              h(
                'li',
                null,
                h(
                  'a',
                  { href: `#/breve/${i + 1}`, 'aria-current': i + 1 === nr ? 'true' : undefined },
                  h('span', null, item.title),
                  h('small', null, `${shortDate(item.date)} · ${item.genre} · ${item.from}`),
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
            h('a.button', { href: `#/print/brev/${nr}` }, 'Udskriftsvisning'),
            h('a.button', { href: '#/henvendelse' }, 'Besvar'),
            h('a.button', { href: '#/notat' }, 'Skriv notat'),
          ),
          h('iframe.doc-frame#brev-ramme', { src: `/laege/brev.html?id=${nr}`, title: `Brev: ${letter.title}` }),
        ),
      ),
    ),
    ready: () => document.querySelector('.doc-list [aria-current]').scrollIntoView({ block: 'nearest' }),
  };
}
