/**
 * `npm start` without a display: does on each page what a reader would do (point at a word, step to one by key),
 * keeps pictures, and tells what was seen.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { choose, type Driver } from '../tests/support/driver.ts';
import { settled, until } from '../tests/support/wait.ts';
import {
  cardIsOpen,
  currentWord,
  hover,
  type MarkedWord,
  markedWord,
  markedWords,
  readCard,
} from '../tests/support/words.ts';
import { ROOT } from './read-content.ts';

export interface Stop {
  name: string;
  title: string;
  address: string;
  /** Who reads this portal; the other sector's words are then marked. Left out: both sectors'. */
  reader?: 'employment' | 'health';
  /** Pointed at where it is on screen; else the first marked word. */
  word?: RegExp;
}

export interface TourResult {
  lines: string[];
  ok: boolean;
}

const OUTPUT = join(ROOT, 'demo-output');

/** Neither browser lets a driver press an extension's keys when it is headless; this is what is done instead. */
export const HOW_STEPPED = {
  chromium: 'kommandoen next-word sendt til service workeren (chrome.commands.onCommand.dispatch)',
  firefox: 'genvejstastens eget <key>-element kørt i Firefox’ vindue',
} as const;

async function picture(page: Page, name: string): Promise<string> {
  mkdirSync(OUTPUT, { recursive: true });
  const path = join(OUTPUT, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path });
  return relative(ROOT, path);
}

/** The marked words once there are no more coming. */
const settledWords = (page: Page): Promise<MarkedWord[]> => settled('ordene', () => markedWords(page), { every: 250 });

/** What the open card shows, with a picture of it. */
async function seen(driver: Driver, page: Page, how: string, name: string): Promise<string[]> {
  await until('kortet vist', () => cardIsOpen(page));
  const card = await driver.cardFrame(page);
  const { heading, state, sentence } = await readCard(card);
  // Drawings and the reader's own records come after the words, and React shows such parts 300 ms apart.
  await settled('hele kortet', () => card.evaluate(() => document.body.innerHTML.length), { every: 500 });
  const word = await currentWord(page);
  return [
    `  ${how} »${word?.text ?? ''}«`,
    `    kort: ${heading}${state ? ` [${state}]` : ''}`,
    `    ${sentence}`,
    `    billede: ${await picture(page, name)}`,
  ];
}

/** Presses next-word until another word than the hovered one is open: the walk by key may begin at that very word. */
async function stepOn(driver: Driver, page: Page, words: number): Promise<void> {
  const before = await currentWord(page);
  for (let press = 0; press < Math.min(words, 2); press++) {
    await driver.command('next-word');
    const moved = until('næste ord', async () => (await currentWord(page))?.place !== before?.place, { timeout: 2500 });
    if (await moved.catch(() => false)) return;
  }
}

/** One page: the words there are, one by pointer, the next by key. */
async function visit(driver: Driver, stop: Stop): Promise<string[]> {
  // A reader's browser says which language the reader has; this machine's may be any.
  await choose(driver, { language: 'da', side: stop.reader ?? null });
  const page = await driver.open(stop.address);
  try {
    const first = await markedWord(page);
    const words = await settledWords(page);
    const lines = [`${stop.title} (${driver.name}): ${words.length} ord markeret på skærmen`];
    await hover(page, words.find(({ text }) => stop.word?.test(text)) ?? words[0] ?? first);
    lines.push(...(await seen(driver, page, 'Pegede på', `${driver.name}-${stop.name}-peget`)));
    await stepOn(driver, page, words.length);
    lines.push(...(await seen(driver, page, 'Næste ord med tast:', `${driver.name}-${stop.name}-tast`)));
    return lines;
  } finally {
    await page.close();
  }
}

export async function tour(driver: Driver, stops: readonly Stop[]): Promise<TourResult> {
  const lines: string[] = [];
  let ok = true;
  for (const stop of stops) {
    try {
      lines.push(...(await visit(driver, stop)));
    } catch (error) {
      ok = false;
      lines.push(`${stop.title} (${driver.name}): ${error instanceof Error ? error.message : error}`);
    }
  }
  return { lines, ok };
}
