import { describe, expect, it } from 'vitest';
import { type GuideRoute, MAP_FRONT, readPath, readRoute, writePath, writeRoute } from './map-route.ts';

const ROUTES: GuideRoute[] = [
  MAP_FRONT,
  { ...MAP_FRONT, from: 'sygedagpenge' },
  { ...MAP_FRONT, to: 'fleksjob' },
  { ...MAP_FRONT, from: 'sygedagpenge', to: 'jobafklaringsforloeb' },
  { ...MAP_FRONT, tab: 'attests' },
  { ...MAP_FRONT, tab: 'attests', id: 'lae-285' },
  { ...MAP_FRONT, tab: 'roles' },
  { ...MAP_FRONT, tab: 'roles', id: 'f-act' },
];

describe('where one stands in the guides', () => {
  it.each(ROUTES)('is in the address of the page and read from it: %o', (route) => {
    expect(readRoute(writeRoute(route))).toEqual(route);
  });
  it.each(ROUTES)('is in the path in the panel and read from it: %o', (route) => {
    expect(readPath(writePath(route))).toEqual(route);
  });
  it('has paths the panel takes', () => {
    for (const route of ROUTES) expect(writePath(route)).toMatch(/^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*$/);
  });
  it('is the map where nothing else is said', () => {
    for (const hash of ['', '#', '#noget', '#kort?fra=<b>&til=']) expect(readRoute(hash)).toEqual(MAP_FRONT);
    for (const path of [undefined, '', 'noget', 'kort/_']) expect(readPath(path)).toEqual(MAP_FRONT);
  });
});
