// Tabs after the ARIA pattern: arrow keys move, the panel follows. All panels stay in the page, the others hidden.
import { h, rendered } from './dom.js';

/** @param {{ id: string, label: string, selected?: string, tabs: { id: string, label: string, panel: Node }[] }} options */
export function tabs({ id, label, selected, tabs: items }) {
  const buttons = items.map((item) =>
    h(
      `button.tab#${id}-fane-${item.id}`,
      {
        type: 'button',
        role: 'tab',
        'aria-controls': `${id}-panel-${item.id}`,
        onclick: () => choose(item.id, false),
        onkeydown: move,
      },
      item.label,
    ),
  );
  const panels = items.map((item) =>
    h(
      `div.tab-panel#${id}-panel-${item.id}`,
      { role: 'tabpanel', 'aria-labelledby': `${id}-fane-${item.id}`, tabindex: '0' },
      item.panel,
    ),
  );

  function choose(wanted, focus) {
    for (const [i, item] of items.entries()) {
      const on = item.id === wanted;
      buttons[i].setAttribute('aria-selected', String(on));
      buttons[i].tabIndex = on ? 0 : -1;
      panels[i].hidden = !on;
      if (on && focus) buttons[i].focus();
    }
    rendered();
  }

  function move(event) {
    const at = buttons.indexOf(event.currentTarget);
    const step = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    choose(items[(step + items.length) % items.length].id, true);
  }

  const known = items.some((item) => item.id === selected);
  choose(known ? selected : items[0].id, false);
  return h(`div.tabs#${id}`, null, h('div.tab-list', { role: 'tablist', 'aria-label': label }, buttons), panels);
}
