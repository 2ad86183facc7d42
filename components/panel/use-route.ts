/**
 * Where the panel is: `#/side`, `#/ordbog?q=…`, `#/ord/<id>` (several ids joined with `+` for the meanings of one
 * word). What is typed is never written into the address; a query given there is taken and removed.
 */
import { useEffect, useState } from 'react';
import { parseRoute, type Route, routeHash } from './route.ts';

interface Routing {
  route: Route;
  go: (route: Route) => void;
}

export function useRoute(onQuery: (query: string) => void): Routing {
  const [route, setRoute] = useState(() => parseRoute(location.hash));

  // biome-ignore lint/correctness/useExhaustiveDependencies: listens once; onQuery only sets state
  useEffect(() => {
    const read = () => {
      const next = parseRoute(location.hash);
      if (next.query !== undefined) {
        onQuery(next.query);
        history.replaceState(null, '', routeHash(next));
      }
      setRoute(next);
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  return {
    route,
    go: (next) => {
      const hash = routeHash(next);
      if (hash !== location.hash) history.pushState(null, '', hash);
      setRoute(next);
    },
  };
}
