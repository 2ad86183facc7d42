/** The largest pages, in full size. The longest task is printed; what a busy machine adds to one task proves nothing. */
import { describe, expect, it } from 'vitest';
import { hidden, mark, type Outcome } from './giants.ts';

/** Milliseconds of own work in a task on the average: twice what the longest should take. */
const TASK = 16;
const MEGABYTE = 1_000_000;

function tell(name: string, outcome: Outcome): Outcome {
  const { stopped, marks, tasks } = outcome;
  const memory = (performance as { memory?: { usedJSHeapSize: number } }).memory;
  const heap = memory ? `, ${Math.round(memory.usedJSHeapSize / MEGABYTE)} MB heap` : '';
  const { longest, total, count } = tasks;
  console.info(
    `note: ${name}: ${stopped ? `stopped (${stopped})` : `${marks} marks`}, ${count} own tasks, longest ${longest.toFixed(1)} ms, ${total.toFixed(0)} ms in all${heap}`,
  );
  return outcome;
}

/** Paragraphs by the thousand, each made of `html`. */
function blocks(count: number, html: string): HTMLElement {
  const all = hidden();
  for (let left = count; left > 0; left -= 10_000) {
    const part = document.createElement('div');
    part.innerHTML = html.repeat(Math.min(10_000, left));
    all.append(part);
  }
  return all;
}

describe('giant pages', () => {
  const cases: [string, () => Node, Partial<Outcome>][] = [
    ['one text node of 100 MB', () => hidden('lumbago og tekst. '.repeat((100 * MEGABYTE) / 18)), { stopped: 'text' }],
    [
      'one text node of 2.9 MB',
      () => hidden(`${'tekst uden ord. '.repeat(180_000)}lumbago`),
      { stopped: null, marks: 1 },
    ],
    ['letters without a space, 2.9 MB', () => hidden('sygedagpenge'.repeat(240_000)), { stopped: null, marks: 0 }],
    [
      '1,000,000 tiny text nodes in a thousand blocks',
      () => blocks(1000, `<p>${'<b>a</b> '.repeat(500)}</p>`),
      { stopped: null },
    ],
    ['1,000,000 tiny text nodes in as many blocks', () => blocks(1_000_000, '<p>a</p>'), { stopped: null, marks: 0 }],
    ['1,300,000 tiny text nodes', () => blocks(1_300_000, '<p>a</p>'), { stopped: 'nodes' }],
    ['40,000 blocks with a word', () => blocks(40_000, '<p>lumbago</p>'), { stopped: 'words' }],
    ['31 MB of text in blocks', () => blocks(31_000, `<p>${'tekst uden ord. '.repeat(63)}</p>`), { stopped: 'text' }],
  ];
  for (const [name, make, wanted] of cases)
    it(name, async () => {
      document.body.append(make());
      const outcome = tell(name, await mark());
      expect(outcome).toMatchObject(wanted);
      expect(outcome.tasks.total / outcome.tasks.count).toBeLessThan(TASK);
    }, 300_000);

  it('the same, come after the first pass', async () => {
    document.body.append('lumbago');
    const late = tell('40,000 blocks added', await mark(blocks(40_000, '<p>lumbago</p>')));
    expect(late.stopped).toBe('words');
    expect(late.tasks.total / late.tasks.count).toBeLessThan(TASK);
  }, 300_000);
});
