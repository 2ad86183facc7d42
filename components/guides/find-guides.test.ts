import { describe, expect, it } from 'vitest';
import { guidesDa } from '../../lib/text/guides.da.ts';
import { findGuides } from './find-guides.ts';

const found = (query: string) => findGuides(query, guidesDa.words);

describe('which guides a search asks for', () => {
  it.each([
    ['attest', ['attests']],
    ['Attestguide', ['attests']],
    ['frist', ['attests']],
    ['hvilken attest skal jeg bruge', ['attests']],
    ['ydelseskort', ['map']],
    ['hvorfor skiftede min patient', ['map']],
    ['hvem gør hvad', ['roles']],
    ['roll', ['roles']],
    ['kontakt', ['roles']],
    ['hvem ringer jeg til om frister', ['attests', 'roles']],
  ])('»%s« → %o', (query, tabs) => {
    expect(found(query)).toEqual(tabs);
  });

  it.each(['', '  ', 'a', 'at', 'ko', 'lumbago', 'kortison', 'fristelse', 'attesterne'])('»%s« → none', (query) => {
    expect(found(query)).toEqual([]);
  });
});
