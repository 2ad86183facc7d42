// Hash routing for both portals. A view is a function ({ params }) => { title, element, destroy?, bare? }.
import { rendered } from './dom.js';

/**
 * @param {{ main: HTMLElement, nav: HTMLElement, suffix: string, home: string, routes: [string, Function][] }} options
 *   a route is '/breve/:nr'; home is the route used for an unknown address
 */
export function startRouter({ main, nav, suffix, home, routes }) {
  const table = routes.map(([pattern, view]) => ({
    test: new RegExp(`^${pattern.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
    view,
  }));
  let current;
  let first = true;

  function show() {
    const path = window.location.hash.slice(1) || home;
    const hit = table.map(({ test, view }) => ({ match: test.exec(path), view })).find(({ match }) => match);
    if (!hit) {
      window.location.replace(`#${home}`);
      return;
    }
    current?.destroy?.();
    current = hit.view({ params: { ...hit.match.groups } });
    main.replaceChildren(current.element);
    document.title = `${current.title} – ${suffix}`;
    document.body.classList.toggle('is-bare', Boolean(current.bare));
    document.body.dataset.route = path;
    for (const link of nav.querySelectorAll('a[href^="#/"]')) {
      const target = link.getAttribute('href').slice(1);
      if (path === target || path.startsWith(`${target}/`)) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    current.ready?.();
    rendered();
    if (!first) {
      window.scrollTo(0, 0);
      const heading = main.querySelector('h1');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    }
    first = false;
  }

  window.addEventListener('hashchange', show);
  show();
}
