// Small DOM helpers. Text is always set as text, never parsed as HTML.

/** h('p.note#x', { hidden: true, onclick: fn, 'aria-label': 'y' }, 'text', child, [more]) */
export function h(spec, props, ...children) {
  const [, tag, rest] = /^([a-z][\w-]*)(.*)$/i.exec(spec);
  const element = document.createElement(tag);
  for (const [, kind, name] of rest.matchAll(/([.#])([\w-]+)/g)) {
    if (kind === '#') element.id = name;
    else element.classList.add(name);
  }
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'class') element.classList.add(...value.split(' ').filter(Boolean));
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export function rendered() {
  window.__portal.renders += 1;
}

const dateFormat = new Intl.DateTimeFormat('da-DK', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortFormat = new Intl.DateTimeFormat('da-DK', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'UTC',
});

/** '2026-11-03' → '3. november 2026' */
export const longDate = (iso) => dateFormat.format(new Date(`${iso}T00:00:00Z`));

/** '2026-11-03' → '03.11.2026' */
export const shortDate = (iso) => shortFormat.format(new Date(`${iso}T00:00:00Z`));

export const fictionBadge = () => h('span.badge.badge-fiktiv', null, 'Fiktive data');

/** A data table with caption, inside its own scroll box so that narrow screens never scroll the page sideways. */
export function dataTable({ id, caption, head, rows }) {
  return h(
    'div.table-scroll',
    { role: 'region', 'aria-label': caption, tabindex: '0' },
    h(
      `table.data#${id}`,
      null,
      h('caption', null, caption),
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          head.map((text) => h('th', { scope: 'col' }, text)),
        ),
      ),
      h(
        'tbody',
        null,
        rows.map((row) =>
          h(
            'tr',
            null,
            row.map((cell, i) => (i === 0 ? h('th', { scope: 'row' }, cell) : h('td', null, cell))),
          ),
        ),
      ),
    ),
  );
}
