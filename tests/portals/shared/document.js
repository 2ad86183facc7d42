// One text (letter, certificate, record) as a sheet of paper. Used in the iframes, the dialogs and the print routes.
import { fictionBadge, h, longDate } from './dom.js';
import { toElements } from './markup.js';

/** heading: the level of the title, 1 in a page of its own and 2 inside another page */
export function documentSheet(text, { heading = 1 } = {}) {
  return h(
    'article.sheet',
    { 'data-text-id': text.id },
    h('p.sheet-badge', null, fictionBadge(), ' ', h('span.sheet-genre', null, text.genre)),
    h(`h${heading}.sheet-title`, null, text.title),
    h(
      'dl.sheet-meta',
      null,
      field('Dato', h('time', { datetime: text.date }, longDate(text.date))),
      field('Fra', text.from),
      field('Til', text.to),
      field('Vedrørende', `${text.regarding}, cpr.nr. `, h('span.nowrap', null, '000000-0000')),
    ),
    h('div.sheet-body', null, toElements(text.body)),
    h(
      'p.sheet-foot',
      null,
      'Teksten er opdigtet til test (fiktiv). Ingen personer, kommuner eller klinikker er virkelige.',
    ),
  );
}

function field(label, ...value) {
  return h('div', null, h('dt', null, label), h('dd', null, value));
}

/** The whole page inside an iframe: reads ?id= and fills <main>. */
export function documentPage(texts, main) {
  const id = Number(new URLSearchParams(window.location.search).get('id'));
  const text = texts[id - 1];
  if (!text) {
    main.replaceChildren(h('h1', null, 'Dokumentet findes ikke'), h('p', null, fictionBadge()));
    return;
  }
  document.title = `${text.title} (fiktiv)`;
  main.replaceChildren(documentSheet(text));
  window.__portal.renders += 1;
}
