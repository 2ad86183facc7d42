import { describe, expect, it } from 'vitest';
import { hidden, mark } from '../../tests/soak/giants.ts';
import { MAX_BLOCKS, MAX_REGISTERED, MAX_RUN, MAX_RUN_NODES } from './limits.ts';

describe('pages past a bound', () => {
  it('stops at a text longer than one block may be, and keeps nothing', async () => {
    document.body.append('lumbago', hidden('lumbago '.repeat(MAX_RUN / 8 + 1)));
    expect(await mark()).toMatchObject({ stopped: 'text', marks: 0, registered: 0 });
  });

  it('stops when such a text comes later', async () => {
    document.body.append('lumbago');
    expect(await mark(hidden('x'.repeat(MAX_RUN + 1)))).toMatchObject({ stopped: 'text', marks: 0 });
  });

  it('stops at more text nodes than one block may have', async () => {
    const block = hidden();
    for (let i = 0; i <= MAX_RUN_NODES; i++) block.append('a ');
    document.body.append(block);
    expect(await mark()).toMatchObject({ stopped: 'nodes' });
  }, 30_000);

  it('stops at more blocks with words than the browser can watch', async () => {
    const block = hidden();
    block.innerHTML = '<p>lumbago'.repeat(MAX_BLOCKS + 50);
    document.body.append(block);
    expect(await mark()).toMatchObject({ stopped: 'words', marks: 0 });
  }, 30_000);
});

describe('odd pages within the bounds', () => {
  it('reads elements nested deep, inline ones and blocks', async () => {
    let inner: Node = document.createTextNode('lumbago');
    for (let depth = 0; depth < 2000; depth++) {
      const element = document.createElement(depth % 500 < 250 ? 'span' : 'div');
      element.append(inner, depth % 100 === 0 ? ' lumbago' : '');
      inner = element;
    }
    document.body.append(hidden(inner));
    expect(await mark()).toMatchObject({ stopped: null, marks: 21 });
  }, 30_000);

  it('passes over letters without a space, and finds what stands around them', async () => {
    document.body.append(hidden(`lumbago ${'sygedagpenge'.repeat(30_000)} lumbago`));
    expect(await mark()).toMatchObject({ stopped: null, marks: 2 });
  });

  it('reads zalgo and whatever is written from right to left', async () => {
    const zalgo = `l${'\u0336\u0321\u0337'.repeat(20_000)}umbago`;
    document.body.append(hidden(`${zalgo} \u202b\u05de\u05d9\u05dc\u05d4 lumbago\u202c ${zalgo}`));
    expect(await mark()).toMatchObject({ stopped: null, marks: 1 });
  });

  it('holds the bound on registered ranges in a giant text on screen', async () => {
    document.body.append('lumbago '.repeat(40_000));
    const { marks, registered } = await mark();
    expect(marks).toBe(40_000);
    expect(registered).toBeLessThanOrEqual(MAX_REGISTERED);
  }, 30_000);
});
