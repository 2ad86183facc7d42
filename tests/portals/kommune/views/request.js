// Form: the caseworker asks a doctor for a certificate.
import { h } from '/shared/dom.js';
import { choices, field, form, select } from '/shared/form.js';

export function requestView() {
  return {
    title: 'Anmod om attest',
    element: h(
      'section.view',
      null,
      h('div.view-head', null, h('h1', null, 'Anmod om attest'), h('p', null, 'Sendes ingen steder hen (fiktiv)')),
      h(
        'div.panel',
        null,
        form({
          id: 'anmodning-form',
          submit: 'Send anmodning',
          thanks: 'Anmodningen er lagt i den fiktive udbakke. Fristen står nu i sagen.',
          children: [
            field({ id: 'a-borger', label: 'Borger', value: 'NN (fiktiv)', required: true }),
            field({ id: 'a-cpr', label: 'Cpr.nr.', help: 'Altid 000000-0000 i demoen.', value: '000000-0000' }),
            select({
              id: 'a-attest',
              label: 'Attest',
              value: 'LÆ 125 – Statusattest',
              options: [
                'LÆ 125 – Statusattest',
                'LÆ 135 – Specifik helbredsattest',
                'LÆ 145 – Generel helbredsattest',
                'LÆ 155 – Speciallægeattest',
                'LÆ 225 – Kronisk sygdom (§ 56)',
                'LÆ 285 – Sygedagpengeopfølgning',
              ],
            }),
            field({ id: 'a-frist', label: 'Svarfrist', type: 'date', value: '2026-12-14' }),
            choices({
              id: 'a-samtykke',
              legend: 'Samtykke',
              type: 'radio',
              options: ['Givet skriftligt', 'Givet mundtligt og noteret', 'Ikke nødvendigt'],
              checked: [0],
            }),
            choices({
              id: 'a-emner',
              legend: 'Lægen bedes beskrive',
              type: 'checkbox',
              options: ['Funktionsevne', 'Skånehensyn', 'Prognose', 'Behandlingsmuligheder'],
              checked: [0, 1],
            }),
            field({
              id: 'a-spoergsmaal',
              label: 'Spørgsmål til lægen',
              type: 'textarea',
              help: 'Stil få og konkrete spørgsmål. Lægen tager ikke stilling til ydelsen.',
              required: true,
            }),
          ],
        }),
      ),
    ),
  };
}
