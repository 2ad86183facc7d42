import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MunicipalityFile, municipalityFinder, regionOn } from './municipalities.ts';

const file = MunicipalityFile.parse(
  parse(readFileSync(new URL('../../content/municipalities.yaml', import.meta.url), 'utf8')),
);
const { municipalities, regions } = file;
const finder = municipalityFinder(municipalities);

describe('the 98 municipalities', () => {
  it('are all there, once, with a site that was seen', () => {
    expect(municipalities).toHaveLength(98);
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(98);
    expect(new Set(municipalities.map(({ name }) => name)).size).toBe(98);
    for (const one of municipalities) expect([one.name, one.site, one.seen].every(Boolean)).toBe(true);
    expect(municipalities.map(({ code }) => code)).not.toContain('0411');
  });

  it('are split among the regions as known: 29, 17, 22, 19, 11', () => {
    const count = (id: string) => municipalities.filter(({ region }) => region === id).length;
    expect(['hovedstaden', 'sjaelland', 'syddanmark', 'midtjylland', 'nordjylland'].map(count)).toEqual([
      29, 17, 22, 19, 11,
    ]);
  });

  it('belong to Region Østdanmark from the day it begins, not before', () => {
    const on = (code: string, day: string) => {
      const one = finder.byCode(code);
      return one && regionOn(one, day, regions)?.name;
    };
    expect(on('0101', '2026-12-31')).toBe('Region Hovedstaden');
    expect(on('0101', '2027-01-01')).toBe('Region Østdanmark');
    expect(on('0259', '2027-01-01')).toBe('Region Østdanmark');
    expect(on('0751', '2027-01-01')).toBe('Region Midtjylland');
    expect(regions.find(({ id }) => id === 'oestdanmark')?.code).toBeUndefined();
  });

  it.each([
    ['Københavns Kommune, Borgerservice', '0101'],
    ['Jobcenter Aarhus', '0751'],
    ['Århus Kommune', '0751'],
    ['Høje-Taastrup Kommune', '0169'],
    ['Ringkøbing-Skjern Kommune', '0760'],
    ['Bornholms Regionskommune', '0400'],
    ['Vesthimmerlands Kommune', '0820'],
    ['Nordfyns Kommunes jobcenter', '0480'],
    ['Svendborg by', null],
    ['', null],
  ])('%s', (text, code) => {
    expect(finder.find(text)?.code ?? null).toBe(code);
  });

  it('are known by their site', () => {
    expect(finder.byHost('sundhedstilbud.kk.dk')?.code).toBe('0101');
    expect(finder.byHost('www.fmk.dk')?.code).toBe('0430');
    expect(finder.byHost('example.dk')).toBeNull();
  });
});
