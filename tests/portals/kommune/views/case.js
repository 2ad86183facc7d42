// One case: breadcrumb, summary component with open shadow root, and tabs with tables.

import { documentSheet } from '/shared/document.js';
import { dataTable, h } from '/shared/dom.js';
import { tabs } from '/shared/tabs.js';
import { caseNotes } from '/texts/index.js';
import '../components/sags-resume.js';
import { cases, measures, medicalSummary, payments, timeline } from '../data.js';

export function caseView({ params }) {
  const row = cases[params.nr - 1];
  if (!row) return { title: 'Findes ikke', element: h('section.view', null, h('h1', null, 'Sagen findes ikke')) };
  const resume = document.createElement('sags-resume');
  resume.data = {
    ...medicalSummary,
    name: row.person,
    facts: [['Ydelse', row.type], ...medicalSummary.facts],
  };
  const note = caseNotes[row.nr % caseNotes.length];
  return {
    title: `Sag ${row.number}`,
    element: h(
      'section.view',
      null,
      h(
        'nav.crumbs',
        { 'aria-label': 'Brødkrumme' },
        h('a', { href: '#/sager' }, 'Sager'),
        h('span', { 'aria-hidden': 'true' }, '/'),
        h('span', { 'aria-current': 'page' }, row.number),
      ),
      h(
        'div.view-head',
        null,
        h('h1', null, `${row.type}: ${row.person}`),
        h('p', null, `Sag ${row.number}, cpr.nr. 000000-0000 · Fiktive data`),
      ),
      h('p.panel#sag-seneste', null, h('strong', null, 'Seneste: '), row.text, '.'),
      h(
        'div.split.reverse',
        null,
        h(
          'div.panel',
          null,
          tabs({
            id: 'sag-faner',
            label: 'Sagens dele',
            selected: params.fane,
            tabs: [
              { id: 'helbred', label: 'Helbred', panel: dataTable(measures) },
              { id: 'notat', label: 'Seneste notat', panel: documentSheet(note, { heading: 2 }) },
              { id: 'forloeb', label: 'Forløb', panel: dataTable(timeline) },
              { id: 'udbetaling', label: 'Udbetaling', panel: dataTable(payments) },
            ],
          }),
        ),
        resume,
      ),
    ),
  };
}
