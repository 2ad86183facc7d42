import { describe, expect, it } from 'vitest';
import { isPortal, siteOf } from './origins.ts';

describe('siteOf', () => {
  it.each([
    ['https://eoj.kommune.dk/sag/1?cpr=1', 'https://eoj.kommune.dk/*'],
    ['http://127.0.0.1:8080/side', 'http://127.0.0.1/*'],
  ])('%s needs %s', (url, origin) => {
    expect(siteOf(url)?.origin).toBe(origin);
  });

  it.each([
    undefined,
    '',
    'chrome://settings',
    'about:blank',
    'file:///C:/x.html',
    'https://addons.mozilla.org/da/',
    'x',
  ])('%s allows nothing', (url) => {
    expect(siteOf(url)).toBeNull();
  });
});

describe('isPortal', () => {
  const patterns = ['https://*.sundhed.dk/*', 'http://localhost/*'];
  it.each([
    ['https://sundhed.dk/', true],
    ['https://www.sundhed.dk/borger', true],
    ['http://www.sundhed.dk/', false],
    ['https://ondsundhed.dk/', false],
    ['https://sundhed.dk.example.org/', false],
    ['http://localhost:3000/x', true],
    ['http://a.localhost/', false],
  ])('%s: %s', (url, expected) => {
    expect(isPortal(url, patterns)).toBe(expected);
  });
});
