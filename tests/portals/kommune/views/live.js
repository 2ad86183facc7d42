// Inbox as a live region. It stands still until "Start live-opdatering" is pressed; then every tick replaces it.
import { h, rendered } from '/shared/dom.js';
import { liveLines } from '/texts/raekker.js';

const EVERY = 2000;
const SHOWN = 6;

export function liveView() {
  let tick = 0;
  let timer;
  const region = h('div.panel#live-region', { 'aria-live': 'polite', 'aria-atomic': 'false' });
  const counter = h('output#live-taeller', { for: 'live-knap' });
  const toggle = h('button.button.primary#live-knap', { type: 'button', 'aria-pressed': 'false' });

  const draw = () => {
    const rows = Array.from({ length: SHOWN }, (_, i) => tick - i).filter((n) => n >= -SHOWN + 1);
    region.replaceChildren(
      h('h2', null, `Seneste ${SHOWN} hændelser (fiktive)`),
      h(
        'ul.live-list',
        null,
        rows.map((n) => {
          const [what, text] = liveLines[((n % liveLines.length) + liveLines.length) % liveLines.length];
          return h('li', { 'data-nr': String(n) }, h('strong', null, what), h('span', null, text));
        }),
      ),
    );
    counter.textContent = `Opdateret ${tick} ${tick === 1 ? 'gang' : 'gange'}`;
    rendered();
  };
  const step = () => {
    tick += 1;
    draw();
  };
  const label = () => {
    toggle.textContent = timer ? 'Stop live-opdatering' : 'Start live-opdatering';
    toggle.setAttribute('aria-pressed', String(Boolean(timer)));
  };
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
    label();
  };
  toggle.addEventListener('click', () => {
    if (timer) stop();
    else {
      timer = setInterval(step, EVERY);
      label();
    }
  });
  label();
  draw();

  return {
    title: 'Indbakke',
    element: h(
      'section.view',
      null,
      h('div.view-head', null, h('h1', null, 'Indbakke'), h('p', null, 'Fiktive data')),
      h(
        'div.toolbar',
        null,
        toggle,
        h('button.button#live-en-gang', { type: 'button', onclick: step }, 'Opdatér én gang'),
        counter,
      ),
      region,
    ),
    destroy: stop,
  };
}
