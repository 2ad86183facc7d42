import { describe, expect, it } from 'vitest';
import { stateOn } from '../lib/knowledge/state.ts';
import { texts } from '../lib/text/index.ts';
import * as f from '../tests/gallery/fixtures.ts';
import { chipOf } from './StateChip.tsx';

const chip = (entry: typeof f.jobafklaring, today: string): string | null => {
  const on = stateOn(entry.holds, today);
  return on && chipOf(on, { texts: texts('da'), language: 'da', today, date: today }).text;
};

describe('the chip says what holds on the day', () => {
  it.each([
    [f.jobafklaring, '2026-11-23', 'Gælder i dag'],
    // A plan whose day has come without anybody looking at the entry is not stated as law.
    [f.jobafklaring, '2027-01-01', 'Skal tjekkes'],
    [f.ressource, '2026-01-31', 'Gælder i dag'],
    [f.ressource, '2026-02-01', 'Ingen nye siden 1. feb. 2026'],
    [f.revalidering, '2026-11-23', 'Ophævet 1. feb. 2026'],
    [f.planned, '2026-11-23', 'Planlagt fra 1. jan. 2027'],
    [f.unsure, '2026-11-23', 'Skal tjekkes'],
    [f.prolaps, '2026-11-23', null],
  ])('%#', (entry, today, text) => {
    expect(chip(entry, today)).toBe(text);
  });
});
