// Journal: a list of 5000 notes that virtualises, and the page of one note.

import { documentSheet } from '/shared/document.js';
import { h, shortDate } from '/shared/dom.js';
import { VirtualList } from '/shared/virtual-list.js';
import { journalNotes } from '/texts/index.js';
import { journalRows } from '../data.js';

export function journalView() {
  const list = new VirtualList({
    id: 'journal-liste',
    label: 'Journalnotater, nyeste først',
    columns: ['v-date v-muted', 'v-who v-strong', 'v-kind', 'v-text'],
    items: journalRows,
    cells: (row) => [shortDate(row.date), row.patient, row.kind, row.text],
    onOpen: (row) => {
      window.location.hash = `#/journal/${row.nr}`;
    },
  });
  const count = h('output#journal-antal', { for: 'journal-soeg' }, countText(journalRows.length));
  const search = h('input#journal-soeg', { type: 'search', autocomplete: 'off' });
  search.addEventListener('input', () => {
    const wanted = search.value.trim().toLowerCase();
    const hits = journalRows.filter((row) => `${row.patient} ${row.kind} ${row.text}`.toLowerCase().includes(wanted));
    list.setItems(hits);
    count.textContent = countText(hits.length);
  });
  return {
    title: 'Journal',
    element: h(
      'section.view',
      null,
      h(
        'div.view-head',
        null,
        h('h1', null, 'Journal'),
        h('p', null, 'Fiktive data, cpr.nr. 000000-0000 i alle rækker'),
      ),
      h('div.list-tools', null, h('label', { for: 'journal-soeg' }, 'Søg i journalen'), search, count),
      list.element,
      h('p.help', null, 'Pil op og ned vælger, Enter åbner notatet.'),
    ),
    ready: () => list.measure(),
    destroy: () => list.destroy(),
  };
}

const countText = (n) => `${n.toLocaleString('da-DK')} notater`;

export function journalNoteView({ params }) {
  const row = journalRows[params.nr - 1];
  if (!row) return { title: 'Findes ikke', element: h('section.view', null, h('h1', null, 'Notatet findes ikke')) };
  const text = journalNotes[row.nr % journalNotes.length];
  return {
    title: `Notat ${row.nr}`,
    element: h(
      'section.view',
      null,
      h(
        'div.view-head',
        null,
        h('h1', null, `${row.kind}: ${row.patient}`),
        h('p', null, `${shortDate(row.date)} · notat ${row.nr} af ${journalRows.length}`),
      ),
      h(
        'p.toolbar',
        null,
        h('a.button', { href: '#/journal' }, 'Til journalen'),
        row.nr > 1 && h('a.button#forrige-notat', { href: `#/journal/${row.nr - 1}` }, 'Forrige'),
        row.nr < journalRows.length && h('a.button#naeste-notat', { href: `#/journal/${row.nr + 1}` }, 'Næste'),
      ),
      h('p.panel#notat-resume', null, row.text, '.'),
      h('h2#seneste-lange-notat.spaced', null, 'Seneste lange notat i journalen'),
      h('div.panel.flush', null, documentSheet(text, { heading: 3 })),
    ),
  };
}
