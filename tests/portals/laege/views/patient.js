// The patient: summary component with open shadow root, and tabs with tables.
import { dataTable, h } from '/shared/dom.js';
import { tabs } from '/shared/tabs.js';
import '../components/patient-resume.js';
import { appointments, benefitHistory, labs, patient } from '../data.js';

export function patientView({ params }) {
  const resume = document.createElement('patient-resume');
  resume.data = patient;
  return {
    title: 'Patient',
    element: h(
      'section.view',
      null,
      h('div.view-head', null, h('h1', null, patient.name), h('p', null, '43 år, cpr.nr. 000000-0000 · Fiktive data')),
      h(
        'div.split',
        null,
        resume,
        h(
          'div.panel',
          null,
          tabs({
            id: 'patient-faner',
            label: 'Patientens oplysninger',
            selected: params.fane,
            tabs: [
              { id: 'overblik', label: 'Overblik', panel: overview() },
              { id: 'proevesvar', label: 'Prøvesvar', panel: dataTable(labs) },
              { id: 'aftaler', label: 'Aftaler', panel: dataTable(appointments) },
              { id: 'forloeb', label: 'Forsørgelse', panel: dataTable(benefitHistory) },
            ],
          }),
        ),
      ),
    ),
  };
}

function overview() {
  return h(
    'div',
    null,
    h('h2', null, 'Kort om forløbet'),
    h(
      'p',
      null,
      'Sygemeldt siden april 2026 med diskusprolaps L5/S1. Sygedagpengene kunne ikke forlænges efter § 27, og kommunen har bevilget ',
      h('strong', null, 'jobafklaringsforløb'),
      ' fra 1. november. Patienten er stadig ansat.',
    ),
    h('h2', null, 'Aftalt med kommunen'),
    h(
      'ul',
      null,
      h('li', null, 'Delvis raskmelding overvejes efter kontrollen den 9. december.'),
      h('li', null, 'Virksomhedspraktik kun med ', h('em', null, 'skånehensyn'), ': intet løft over 5 kg.'),
      h('li', null, 'Revalidering og ressourceforløb er ikke muligheder længere; fleksjob er for tidligt.'),
    ),
  );
}
