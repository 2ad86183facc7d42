// Form fields with labels, and a form that lists its mistakes on top and never sends anything.
import { h, rendered } from './dom.js';

export function field({ id, label, type = 'text', help, value, required, rows, autocomplete = 'off', inputmode }) {
  const attributes = {
    name: id,
    autocomplete,
    inputmode,
    required,
    'aria-describedby': help ? `${id}-hjaelp` : undefined,
  };
  const control =
    type === 'textarea'
      ? h(`textarea#${id}`, { ...attributes, rows: rows ?? '4' })
      : h(`input#${id}`, { ...attributes, type });
  if (value !== undefined) control.value = value;
  return h(
    'div.field',
    null,
    h('label', { for: id }, label, required ? ' (skal udfyldes)' : ''),
    help && h('p.help', { id: `${id}-hjaelp` }, help),
    control,
  );
}

export function select({ id, label, options, value }) {
  return h(
    'div.field',
    null,
    h('label', { for: id }, label),
    h(
      `select#${id}`,
      { name: id },
      options.map((text) => h('option', { selected: text === value }, text)),
    ),
  );
}

export function choices({ id, legend, type, options, checked = [] }) {
  return h(
    'fieldset.choices',
    { id },
    h('legend', null, legend),
    options.map((text, i) =>
      h(
        'label.choice',
        { for: `${id}-${i + 1}` },
        h(`input#${id}-${i + 1}`, { type, name: id, value: text, checked: checked.includes(i) }),
        h('span', null, text),
      ),
    ),
  );
}

/** @param {{ id: string, submit: string, thanks: string, children: Node[] }} options */
export function form({ id, submit, thanks, children }) {
  const mistakes = h(`div.mistakes#${id}-fejl`, { role: 'alert', tabindex: '-1', hidden: true });
  const done = h(`output.done#${id}-kvittering`);
  const element = h(
    `form.form#${id}`,
    { novalidate: true },
    mistakes,
    children,
    h(
      'div.form-actions',
      null,
      h('button.button.primary', { type: 'submit' }, submit),
      h('button.button', { type: 'reset' }, 'Ryd'),
    ),
    done,
  );
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    const missing = [...element.elements].filter((control) => control.willValidate && !control.checkValidity());
    for (const control of element.elements) {
      if (missing.includes(control)) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    }
    mistakes.hidden = missing.length === 0;
    mistakes.replaceChildren(
      h('p', null, 'Ret dette, før du sender:'),
      h(
        'ul',
        null,
        missing.map((control) => h('li', null, control.labels[0].textContent)),
      ),
    );
    done.textContent = missing.length === 0 ? thanks : '';
    if (missing.length > 0) mistakes.focus();
    else window.__portal.saved[id] = Object.fromEntries(new FormData(element));
    rendered();
  });
  element.addEventListener('reset', () => {
    mistakes.hidden = true;
    done.textContent = '';
  });
  return element;
}
