// Case list: 4000 cases, virtualised, with a filter on the benefit.

import { h, shortDate } from '/shared/dom.js';
import { VirtualList } from '/shared/virtual-list.js';
import { caseTypes } from '/texts/raekker.js';
import { cases } from '../data.js';

const countText = (n) => `${n.toLocaleString('da-DK')} sager`;

export function casesView() {
  const list = new VirtualList({
    id: 'sags-liste',
    label: 'Sager, senest ændret først',
    columns: ['v-number v-muted', 'v-who v-strong', 'v-type', 'v-text', 'v-date v-muted'],
    items: cases,
    cells: (row) => [row.number, row.person, row.type, row.text, shortDate(row.date)],
    onOpen: (row) => {
      window.location.hash = `#/sager/${row.nr}`;
    },
  });
  const count = h('output#sags-antal', { for: 'sags-soeg sags-type' }, countText(cases.length));
  const search = h('input#sags-soeg', { type: 'search', autocomplete: 'off' });
  const type = h(
    'select#sags-type',
    null,
    h('option', { value: '' }, 'Alle ydelser'),
    caseTypes.map((text) => h('option', null, text)),
  );
  const filter = () => {
    const wanted = search.value.trim().toLowerCase();
    const hits = cases.filter(
      (row) => (!type.value || row.type === type.value) && `${row.person} ${row.text}`.toLowerCase().includes(wanted),
    );
    list.setItems(hits);
    count.textContent = countText(hits.length);
  };
  search.addEventListener('input', filter);
  type.addEventListener('change', filter);
  return {
    title: 'Sager',
    element: h(
      'section.view',
      null,
      h('div.view-head', null, h('h1', null, 'Sager'), h('p', null, 'Fiktive data, cpr.nr. 000000-0000 i alle sager')),
      h(
        'div.filters',
        null,
        h('div', null, h('label', { for: 'sags-soeg' }, 'Søg'), search),
        h('div', null, h('label', { for: 'sags-type' }, 'Ydelse'), type),
        count,
      ),
      list.element,
      h('p.help', null, 'Pil op og ned vælger, Enter åbner sagen.'),
    ),
    ready: () => list.measure(),
    destroy: () => list.destroy(),
  };
}
