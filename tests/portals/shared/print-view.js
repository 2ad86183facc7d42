// Print route: one text on white paper without the system's frame. The browser prints the same page.
import { documentSheet } from './document.js';
import { h } from './dom.js';

/** @param {{ text: object | undefined, back: string, place: string }} options */
export function printView({ text, back, place }) {
  if (!text) return { title: 'Findes ikke', element: h('section.view', null, h('h1', null, 'Dokumentet findes ikke')) };
  return {
    title: `Udskrift: ${text.title}`,
    bare: true,
    element: h(
      'section.print-view',
      null,
      h(
        'p.print-actions.screen-only',
        null,
        h('a.button', { href: back }, 'Tilbage'),
        ' ',
        h('button.button.primary#print-nu', { type: 'button', onclick: () => window.print() }, 'Udskriv'),
      ),
      h('p.print-place', null, `Udskrift fra ${place} · Fiktive data`),
      documentSheet(text),
    ),
  };
}
