import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../scripts/read-content.ts';
import {
  checkPathways,
  explain,
  neighbourhood,
  pathwaysOn,
  publishedNeighbourhoods,
  publishedPathways,
  type Step,
} from './pathways.ts';
import { PathwaysFile } from './pathways-schema.ts';

const TODAY = '2026-11-23';
const raw: unknown = parse(readFileSync(new URL('../../content/pathways.yaml', import.meta.url), 'utf8'), {
  schema: 'core',
});
const file = PathwaysFile.parse(raw);
const content = readContent();
const data = publishedPathways(file, content);
const ids = (ways: Step[][]) => ways.map((way) => way.map(({ transition }) => transition.id));
const why = (from: string, to: string, date = TODAY) => ids(explain(data, from, to, date, TODAY));
const stateOf = (id: string, date: string, today = TODAY) =>
  pathwaysOn(data, date, today).find(({ transition }) => transition.id === id)?.state;

describe('the authored file', () => {
  test('has no problems', () => {
    expect(checkPathways(file, content, TODAY).filter(({ level }) => level === 'error')).toEqual([]);
  });
  test('finds what is wrong, with its place', () => {
    const wrong = structuredClone(file);
    const first = wrong.transitions[0];
    if (!first) throw new Error('empty');
    wrong.transitions[0] = {
      ...first,
      to: 'nowhere',
      attests: ['sygedagpenge'],
      sources: ['E9999'],
      once: '2025-07-01',
    };
    const found = checkPathways(wrong, content, TODAY).filter(({ level }) => level === 'error');
    expect(found.map(({ path }) => path.join('.'))).toEqual([
      'transitions.0.to',
      'transitions.0.attests.0',
      'transitions.0.sources.0',
      'transitions.0.holds',
    ]);
  });
  test('every planned way is worded as proposed, everywhere a reader meets it', () => {
    const planned = file.transitions.filter(({ holds }) => holds?.every(({ state }) => state === 'planned'));
    expect(planned).toHaveLength(2);
    for (const { trigger, earliest } of planned) {
      expect(trigger).toMatch(/foreslået/);
      expect(earliest).toMatch(/foreslået/i);
    }
  });
  test('every way tells the doctor something and names who decides', () => {
    for (const { gp, decides, id } of file.transitions) {
      expect(gp, id).toBeDefined();
      expect(decides, id).toMatch(/Kommunen|Udbetaling Danmark|Seniorpensionsenheden/);
    }
  });
});

describe('what is open on a date', () => {
  test('ressourceforløb closes between 31 January and 1 February 2026', () => {
    expect(stateOf('jobafklaring-til-ressourceforloeb', '2026-01-31')).toBe('in-force');
    expect(stateOf('jobafklaring-til-ressourceforloeb', '2026-02-01')).toBe('no-new-grants');
  });
  test('jobafklaring is open today and a plan to end it stays a plan', () => {
    expect(stateOf('sygedagpenge-til-jobafklaring', TODAY)).toBe('in-force');
    expect(stateOf('sygedagpenge-til-jobafklaring', '2027-01-01')).toBe('planned-end');
  });
  test('a planned way is planned ahead of today and must be checked once the day has come', () => {
    expect(stateOf('sygedagpenge-til-reduceret-sats', TODAY)).toBe('planned');
    expect(stateOf('sygedagpenge-til-reduceret-sats', '2027-01-01')).toBe('planned');
    expect(stateOf('sygedagpenge-til-reduceret-sats', '2027-01-02', '2027-01-02')).toBe('unknown');
    expect(stateOf('sygedagpenge-til-jobafklaring', '2027-01-02', '2027-01-02')).toBe('unknown');
  });
  test('a law that moved everybody on one day', () => {
    expect(stateOf('lov-2025-til-kontanthjaelp', '2025-06-30')).toBe('not-yet');
    expect(stateOf('lov-2025-til-kontanthjaelp', TODAY)).toBe('done');
  });
});

describe('why did my patient move', () => {
  test('sygedagpenge → jobafklaring: direct, in order, with law and what the doctor can do', () => {
    const [way] = explain(data, 'sygedagpenge', 'jobafklaringsforloeb', TODAY);
    expect(way?.map(({ transition }) => transition.id)).toEqual(['sygedagpenge-til-jobafklaring']);
    const transition = way?.[0]?.transition;
    expect(transition?.reasons.map(({ law }) => law)).toEqual(['SDPL § 24', 'SDPL § 27', 'LAB kap. 18']);
    expect(transition?.decides).toBe('Kommunen.');
    expect(transition?.gp?.write.length).toBeGreaterThan(0);
    expect(transition?.attests.map(({ name }) => name)).toContain('LÆ 125');
    expect(transition?.sources[0]?.title).toBeTruthy();
  });
  test('several reasons for one move are all told', () => {
    expect(why('sygedagpenge', 'i-arbejde')).toEqual([['sygedagpenge-raskmeldt'], ['sygedagpenge-bred-vurdering']]);
    expect(why('sygedagpenge', 'ingen-sygedagpenge')).toHaveLength(3);
  });
  test('any benefit may lead to førtidspension', () => {
    for (const from of ['sygedagpenge', 'jobafklaringsforloeb', 'kontanthjaelp', 'ressourceforloeb', 'fleksjob'])
      expect(why(from, 'foertidspension')).toEqual([['til-foertidspension']]);
  });
  test('over others when there is no direct way', () => {
    expect(why('dagpenge', 'jobafklaringsforloeb')).toEqual([
      ['dagpenge-til-sygedagpenge', 'sygedagpenge-til-jobafklaring'],
    ]);
    expect(why('kontanthjaelp', 'fleksjob')).toEqual([['godkendt-til-fleksjob', 'ledighedsydelse-til-fleksjob']]);
  });
  test('closed ways explain moves made while they were open, but never a part of a detour', () => {
    expect(why('kontanthjaelp', 'ressourceforloeb')).toEqual([['til-ressourceforloeb']]);
    expect(why('uddannelseshjaelp', 'kontanthjaelp')).toEqual([['lov-2025-til-kontanthjaelp']]);
    expect(why('dagpenge', 'revalidering')).toEqual([]);
  });
  test('a benefit to itself, and pairs nobody knows a way between', () => {
    expect(why('jobafklaringsforloeb', 'jobafklaringsforloeb')).toEqual([
      ['jobafklaring-nyt-forloeb'],
      ['jobafklaring-fortsaetter-2027'],
    ]);
    expect(why('tidlig-pension', 'sygedagpenge')).toEqual([]);
    expect(why('sygedagpenge', 'nowhere')).toEqual([]);
  });
  test('never more than three steps, never through a place where anything may follow', () => {
    for (const from of data.places)
      for (const to of data.places)
        for (const way of explain(data, from.id, to.id, TODAY)) {
          expect(way.length).toBeLessThanOrEqual(3);
          expect(way[0]?.from).toBe(from.id);
          expect(way.at(-1)?.to).toBe(to.id);
          for (const step of way.slice(0, -1)) expect(['i-arbejde', 'kontanthjaelp']).not.toContain(step.to);
        }
  });
});

describe('what leads here and what may follow', () => {
  test('jobafklaringsforløb', () => {
    const near = neighbourhood(data, 'jobafklaringsforloeb', TODAY);
    expect(near.before.map(({ from }) => from)).toEqual(['sygedagpenge', 'sygedagpengeloven-27', 'i-arbejde']);
    expect(near.after.filter(({ state }) => state === 'in-force').map(({ to }) => to)).toEqual([
      'i-arbejde',
      'ledighedsydelse',
      'foertidspension',
      'sygedagpenge',
      'jobafklaringsforloeb',
      'seniorpension',
    ]);
    expect(near.after.at(-1)?.state).toBe('planned');
  });
  test('for cards: names and labels only, any benefit as one line', () => {
    const near = publishedNeighbourhoods(data);
    expect(near.foertidspension?.before.map(({ id }) => id)).toEqual(['enhver-ydelse', 'hvilende-foertidspension']);
    expect(near['i-arbejde']).toBeUndefined();
    expect(near.sygedagpenge?.after.slice(0, 3).map(({ id }) => id)).toEqual([
      'i-arbejde',
      'sygedagpengeloven-27',
      'jobafklaringsforloeb',
    ]);
    for (const { before, after } of Object.values(near))
      for (const list of [before, after]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(JSON.stringify(near).length).toBeLessThan(60_000);
  });
});
