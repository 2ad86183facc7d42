// Case note: a contenteditable editor with autosave and preview, and a textarea.
import { h } from '/shared/dom.js';
import { noteEditor, noteTextarea } from '/shared/note-editor.js';

export function notesView() {
  const area = noteTextarea({
    id: 'sagsnotat-tekst',
    label: 'Telefonnotat (tekstfelt)',
    help: 'Gemmes i hukommelsen, mens du skriver. Intet sendes (fiktiv).',
    text: 'Lægen ringer: iskias i bedring, Lasègue neg. Kontrol på rygcenter 9. december, evt. blokade.',
  });
  const editor = noteEditor({
    id: 'sagsnotat-editor',
    label: 'Sagsnotat (formateret)',
    help: 'Gemmes automatisk. Forhåndsvisningen tegnes igen, hver gang der er gemt.',
    paragraphs: [
      'Notat 23.11.2026, NN (fiktiv).',
      'Epikrisen beskriver diskusprolaps L5/S1 med nerverodspåvirkning. Lægen skriver, at tilstanden ikke er stationær.',
      'Borger oplyser om paræstesier i foden og nattesmerter. Obs. pro spinalstenose er ikke bekræftet.',
    ],
    phrases: [
      'Borger er vejledt om ret til bisidder og aktindsigt.',
      'Speciallægeerklæring indhentes ikke.',
      'Fibromyalgi og artrose er oplyst af egen læge.',
    ],
  });
  return {
    title: 'Sagsnotat',
    element: h(
      'section.view',
      null,
      h('div.view-head', null, h('h1', null, 'Sagsnotat'), h('p', null, 'NN (fiktiv), cpr.nr. 000000-0000')),
      h('div.panel.stack', null, editor.element),
      h('div.panel.stack.spaced', null, area.element),
    ),
    ready: () => editor.ready(),
    destroy: () => {
      area.destroy();
      editor.destroy();
    },
  };
}
