import { describe, expect, it } from 'vitest';
import { parseRoute, routeHash } from './route.ts';

describe('parseRoute', () => {
  it.each([
    ['', { tab: 'page', ids: [] }],
    ['#/side', { tab: 'page', ids: [] }],
    ['#/ordbog', { tab: 'dictionary', ids: [] }],
    ['#/ordbog?q=l%C3%A6+285', { tab: 'dictionary', ids: [], query: 'læ 285' }],
    ['#/ordbog?q=', { tab: 'dictionary', ids: [], query: '' }],
    ['#/ord/lae-285', { tab: 'dictionary', ids: ['lae-285'] }],
    ['#/ord/prolaps+nedsynkning', { tab: 'dictionary', ids: ['prolaps', 'nedsynkning'] }],
    ['#/ord/<img>+ok', { tab: 'dictionary', ids: ['ok'] }],
    ['#/laes', { tab: 'reader', ids: [] }],
    ['#/kontakter/ny', { tab: 'contacts', ids: [], path: 'ny' }],
    ['#/guider/roller/laegekonsulent', { tab: 'guides', ids: [], path: 'roller/laegekonsulent' }],
    ['#/noter/<img>', { tab: 'notes', ids: [] }],
    ['#/andet/x', { tab: 'page', ids: [], path: 'x' }],
  ])('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it('reads what it writes', () => {
    for (const hash of ['#/side', '#/ordbog', '#/ord/a+b-1', '#/noter', '#/kontakter/ny/fra-side'])
      expect(routeHash(parseRoute(hash))).toBe(hash);
  });

  it('never writes what was typed', () => {
    expect(routeHash({ tab: 'dictionary', ids: [], query: 'cpr' })).toBe('#/ordbog');
  });
});
