// Form: a message from the GP to the municipality.
import { h } from '/shared/dom.js';
import { choices, field, form, select } from '/shared/form.js';

export function inquiryView() {
  return {
    title: 'Skriv til kommunen',
    element: h(
      'section.view',
      null,
      h('div.view-head', null, h('h1', null, 'Skriv til kommunen'), h('p', null, 'Sendes ingen steder hen (fiktiv)')),
      h(
        'div.panel',
        null,
        form({
          id: 'henvendelse-form',
          submit: 'Send',
          thanks: 'Henvendelsen er lagt i den fiktive udbakke. Kommunen svarer normalt inden for fem hverdage.',
          children: [
            field({ id: 'h-patient', label: 'Patient', value: 'NN (fiktiv)', required: true }),
            field({
              id: 'h-cpr',
              label: 'Cpr.nr.',
              help: 'Altid 000000-0000 i demoen.',
              value: '000000-0000',
              inputmode: 'numeric',
            }),
            select({
              id: 'h-emne',
              label: 'Emne',
              value: 'Sygedagpenge',
              options: ['Sygedagpenge', 'Jobafklaringsforløb', 'Fleksjob', 'Førtidspension', '§ 56-aftale', 'Andet'],
            }),
            field({ id: 'h-dato', label: 'Ønsket svar senest', type: 'date', value: '2026-12-07' }),
            choices({
              id: 'h-kontakt',
              legend: 'Jeg foretrækker',
              type: 'radio',
              options: ['Korrespondancemeddelelse', 'Opringning i telefontiden', 'Rundbordssamtale'],
              checked: [0],
            }),
            choices({
              id: 'h-bilag',
              legend: 'Vedlagt',
              type: 'checkbox',
              options: ['Epikrise', 'Speciallægeerklæring', 'LÆ 125 (statusattest)'],
            }),
            field({
              id: 'h-tekst',
              label: 'Besked',
              type: 'textarea',
              help: 'Skriv om funktionsevne og skånehensyn frem for om ydelsen.',
              required: true,
            }),
          ],
        }),
      ),
    ),
  };
}
