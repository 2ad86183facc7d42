// Free-text notes: a textarea, and a contenteditable editor with autosave and preview.
import { h } from '/shared/dom.js';
import { noteEditor, noteTextarea } from '/shared/note-editor.js';

export function notesView() {
  const area = noteTextarea({
    id: 'notat-tekst',
    label: 'Hurtigt notat (tekstfelt)',
    help: 'Gemmes i hukommelsen, mens du skriver. Intet sendes (fiktiv).',
    text: 'Pt. ringer om brev fra kommunen. Sygedagpengene stopper, og der er bevilget jobafklaringsforløb.',
  });
  const editor = noteEditor({
    id: 'notat-editor',
    label: 'Journalnotat (formateret)',
    help: 'Gemmes automatisk. Forhåndsvisningen tegnes igen, hver gang der er gemt.',
    paragraphs: [
      'Konsultation 23.11.2026. NN (fiktiv).',
      'Kommunen beder om LÆ 285 og spørger til skånehensyn og prognose.',
      'Plan: kontrol om 3 uger. Delvis raskmelding drøftes, fleksjob er ikke på tale.',
    ],
    phrases: [
      'Skånehensyn: intet løft over 5 kg, skiftende arbejdsstillinger.',
      'Tilstanden er ikke stationær.',
      'Pt. er vejledt om § 56-aftale.',
    ],
  });
  return {
    title: 'Notat',
    element: h(
      'section.view',
      null,
      h('div.view-head', null, h('h1', null, 'Notat'), h('p', null, 'NN (fiktiv), cpr.nr. 000000-0000')),
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
