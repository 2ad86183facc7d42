// The two kinds of note field: a plain textarea, and a contenteditable editor that autosaves into memory and
// re-renders a preview. What was saved can be read at window.__portal.saved[<id>] (tests: is it still clean?).
import { h, rendered } from './dom.js';

const clock = new Intl.DateTimeFormat('da-DK', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const DELAY = 300;

function autosave(id, status, read) {
  let timer;
  const save = () => {
    window.__portal.saved[id] = read();
    status.textContent = `Gemt i hukommelsen kl. ${clock.format(new Date())}`;
  };
  return {
    later() {
      status.textContent = 'Skriver …';
      clearTimeout(timer);
      timer = setTimeout(save, DELAY);
    },
    flush() {
      if (status.textContent === 'Skriver …') save();
      clearTimeout(timer);
    },
  };
}

/** @param {{ id: string, label: string, help: string, text: string }} options */
export function noteTextarea({ id, label, help, text }) {
  const status = h(`output.save-status#${id}-status`, { for: id }, 'Ingen ændringer');
  const area = h(`textarea#${id}`, { rows: '9', 'aria-describedby': `${id}-hjaelp` });
  area.value = window.__portal.saved[id] ?? text;
  const saving = autosave(id, status, () => area.value);
  area.addEventListener('input', () => saving.later());
  return {
    element: h(
      'div.field',
      null,
      h('label', { for: id }, label),
      h('p.help', { id: `${id}-hjaelp` }, help),
      area,
      status,
    ),
    destroy: () => saving.flush(),
  };
}

/** @param {{ id: string, label: string, help: string, paragraphs: string[], phrases: string[] }} options */
export function noteEditor({ id, label, help, paragraphs, phrases }) {
  const status = h(`output.save-status#${id}-status`, { for: id }, 'Ingen ændringer');
  const preview = h('div.preview-body');
  const editor = h(`div.editor#${id}`, {
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': `${id}-navn`,
    'aria-describedby': `${id}-hjaelp`,
    spellcheck: 'false',
  });
  const saved = window.__portal.saved[id];
  editor.append(...(saved?.lines ?? paragraphs).map((line) => h('div', null, line || h('br'))));

  // biome-ignore lint/performance/useDomNodeTextContent: the line breaks are wanted
  const lines = () => editor.innerText.replace(/\n{3,}/g, '\n\n').split('\n');
  const showPreview = () => {
    preview.replaceChildren(
      ...lines()
        .filter((line) => line.trim())
        .map((line) => h('p', null, line)),
    );
    rendered();
  };
  const saving = autosave(id, status, () => {
    showPreview();
    return { html: editor.innerHTML, lines: lines() };
  });
  editor.addEventListener('input', () => saving.later());
  // Pasted text comes in as plain text, as record systems do it.
  editor.addEventListener('paste', (event) => {
    event.preventDefault();
    const range = window.getSelection()?.getRangeAt(0);
    if (!range) return;
    range.deleteContents();
    range.insertNode(document.createTextNode(event.clipboardData?.getData('text/plain') ?? ''));
    range.collapse(false);
    saving.later();
  });
  const insert = (phrase) => {
    editor.append(h('div', null, phrase));
    saving.later();
  };

  return {
    element: h(
      'div.editor-grid',
      null,
      h(
        'div.field',
        null,
        h(`div.label#${id}-navn`, null, label),
        h('p.help', { id: `${id}-hjaelp` }, help),
        h(
          'div.phrases',
          { role: 'group', 'aria-label': 'Indsæt frase' },
          phrases.map((phrase, i) =>
            h(
              `button.button.small#${id}-frase-${i + 1}`,
              { type: 'button', onclick: () => insert(phrase) },
              `+ ${phrase.length > 34 ? `${phrase.slice(0, 33)}…` : phrase}`,
            ),
          ),
        ),
        editor,
        status,
      ),
      h(
        `section.preview#${id}-visning`,
        { 'aria-labelledby': `${id}-visning-navn` },
        h(`h2#${id}-visning-navn`, null, 'Forhåndsvisning'),
        preview,
      ),
    ),
    ready: showPreview,
    destroy: () => saving.flush(),
  };
}
