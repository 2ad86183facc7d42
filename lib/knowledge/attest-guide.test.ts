import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../scripts/read-content.ts';
import { checkAttestGuide, MAX_QUESTIONS, publishedAttestGuide, sortAttests, walks } from './attest-guide.ts';
import { AttestGuideFile } from './attest-guide-schema.ts';
import { stateOn } from './state.ts';

const TODAY = '2026-11-23';
const raw: unknown = parse(readFileSync(new URL('../../content/attest-guide.yaml', import.meta.url), 'utf8'), {
  schema: 'core',
});
const file = AttestGuideFile.parse(raw);
const content = readContent();
const guide = publishedAttestGuide(file, content);

describe('the authored file', () => {
  test('has no problems', () => {
    expect(checkAttestGuide(file, content, TODAY)).toEqual([]);
  });
  test('says current only of attests the dictionary holds to be in force, and the other way round', () => {
    for (const row of file.attests) {
      const entry = content.entries.find((one) => one.entry.id === row.id)?.entry;
      const state = stateOn(entry?.holds, TODAY)?.state;
      expect([row.id, row.status === 'current']).toEqual([row.id, state === 'in-force']);
    }
  });
  test('finds an unknown attest, an unsettled deadline with a number to calculate, and a dead end', () => {
    const wrong = structuredClone(file);
    const first = wrong.attests[0];
    const answer = wrong.chooser.questions[0]?.answers[0];
    if (!first || !answer) throw new Error('empty');
    first.id = 'sygedagpenge';
    first.deadlines = first.deadlines.map((deadline) => ({ ...deadline, open: false }));
    answer.next = 'hvem';
    const found = checkAttestGuide(wrong, content, TODAY).map(({ path, message }) => `${path.join('.')}: ${message}`);
    expect(found.some((line) => line.startsWith('attests.0.id') && line.includes('ikke attest'))).toBe(true);
    expect(found.some((line) => line.startsWith('attests.0.deadlines.0.from'))).toBe(true);
    expect(found.some((line) => line.includes('ender ikke'))).toBe(true);
  });
});

describe('which attest', () => {
  const all = walks(guide);
  test('every way ends, after at most four questions', () => {
    expect(all.length).toBeGreaterThan(20);
    for (const { asked, result } of all) {
      expect(asked.length).toBeLessThanOrEqual(MAX_QUESTIONS);
      expect(guide.results.map(({ id }) => id)).toContain(result);
    }
  });
  test('reaches every current attest', () => {
    const reached = new Set(
      all.flatMap(({ result }) => guide.results.find(({ id }) => id === result)?.attests.map(({ id }) => id) ?? []),
    );
    const current = guide.attests.filter(({ status }) => status === 'current').map(({ id }) => id);
    expect(current.filter((id) => !reached.has(id))).toEqual([]);
  });
  test('never leads to an attest that was withdrawn', () => {
    const withdrawn = new Set(guide.attests.filter(({ status }) => status === 'withdrawn').map(({ id }) => id));
    expect(guide.results.flatMap(({ attests }) => attests).filter(({ id }) => withdrawn.has(id))).toEqual([]);
  });
});

describe('sorting', () => {
  const names = (key: Parameters<typeof sortAttests>[1], direction: 'ascending' | 'descending') =>
    sortAttests(guide.attests, key, direction).map(({ id }) => id);
  test('by name as numbers are read', () => {
    const order = names('name', 'ascending');
    expect(order.indexOf('lae-105')).toBeLessThan(order.indexOf('lae-125'));
    expect(order.indexOf('lae-125')).toBeLessThan(order.indexOf('lae-285'));
  });
  test('by deadline: what must be kept first, what is open last', () => {
    const order = names('deadline', 'ascending');
    expect(order[0]).toBe('lae-285');
    expect(order.indexOf('lae-125')).toBeLessThan(order.indexOf('lae-165'));
    expect(order.indexOf('lae-165')).toBeLessThan(order.indexOf('lae-225'));
  });
});
