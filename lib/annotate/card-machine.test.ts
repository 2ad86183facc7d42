import { describe, expect, it } from 'vitest';
import { CardMachine, HIDE_DELAY, SWITCH_EXTRA } from './card-machine.ts';

const SHOW = 180;

/** A clock that moves only when told to, and a log of what the machine did. */
function setUp() {
  let now = 0;
  let id = 0;
  const timers = new Map<number, { at: number; callback: () => void }>();
  const log: string[] = [];
  const machine = new CardMachine<string>(
    {
      set: (callback, ms) => {
        timers.set(++id, { at: now + ms, callback });
        return id;
      },
      clear: (timer) => timers.delete(timer),
    },
    {
      show: (word, token, focus) => log.push(`show ${word} #${token}${focus ? ' focus' : ''}`),
      hide: (refocus) => log.push(`hide${refocus ? ' refocus' : ''}`),
    },
    SHOW,
  );
  const pass = (ms: number) => {
    const end = now + ms;
    for (;;) {
      const due = [...timers].filter(([, timer]) => timer.at <= end).sort((a, b) => a[1].at - b[1].at)[0];
      if (!due) break;
      now = due[1].at;
      timers.delete(due[0]);
      due[1].callback();
    }
    now = end;
  };
  return { machine, log, pass, pending: () => timers.size };
}

describe('the card by pointer', () => {
  it('shows after the delay and not before', () => {
    const { machine, log, pass } = setUp();
    machine.over('a');
    pass(SHOW - 1);
    expect(log).toEqual([]);
    pass(1);
    expect(log).toEqual(['show a #1']);
  });

  it('counts the time the pointer was there before it was noticed', () => {
    const { machine, log, pass } = setUp();
    machine.over('a', 16);
    pass(SHOW - 17);
    expect(log).toEqual([]);
    pass(1);
    expect(log).toEqual(['show a #1']);
    machine.over('b', 10_000);
    pass(0);
    expect(log).toEqual(['show a #1', 'show b #2']);
  });

  it('shows nothing for a word only passed over', () => {
    const { machine, log, pass, pending } = setUp();
    machine.over('a');
    pass(SHOW / 2);
    machine.out();
    pass(5000);
    expect(log).toEqual([]);
    expect(pending()).toBe(0);
  });

  it('begins the wait anew on another word', () => {
    const { machine, log, pass } = setUp();
    machine.over('a');
    pass(SHOW - 1);
    machine.over('b');
    pass(SHOW - 1);
    expect(log).toEqual([]);
    pass(1);
    expect(log).toEqual(['show b #1']);
  });

  it('forgives the way from the word to the card', () => {
    const { machine, log, pass } = setUp();
    machine.over('a');
    pass(SHOW);
    machine.out();
    pass(HIDE_DELAY - 1);
    machine.inCard(true);
    pass(10_000);
    expect(log).toEqual(['show a #1']);
    machine.inCard(false);
    pass(HIDE_DELAY);
    expect(log).toEqual(['show a #1', 'hide']);
  });

  it('keeps the card when the pointer comes back to the word in time', () => {
    const { machine, log, pass } = setUp();
    machine.over('a');
    pass(SHOW);
    machine.out();
    pass(HIDE_DELAY - 1);
    machine.over('a');
    pass(10_000);
    expect(log).toEqual(['show a #1']);
  });

  it('asks for a longer rest on a second word while a card is open', () => {
    const { machine, log, pass } = setUp();
    machine.over('a');
    pass(SHOW);
    machine.over('b');
    pass(SHOW + SWITCH_EXTRA - 1);
    expect(log).toEqual(['show a #1']);
    pass(1);
    expect(log).toEqual(['show a #1', 'show b #2']);
  });
});

describe('the card by key', () => {
  it('shows at once, with focus, and stays while the pointer wanders', () => {
    const { machine, log, pass } = setUp();
    machine.openPinned('a', true);
    machine.over('b');
    machine.out();
    pass(10_000);
    expect(log).toEqual(['show a #1 focus']);
  });

  it('gives focus back when closed', () => {
    const { machine, log } = setUp();
    machine.openPinned('a', true);
    expect(machine.close(true)).toBe(true);
    expect(log).toEqual(['show a #1 focus', 'hide refocus']);
  });
});

describe('closing', () => {
  it('consumes Escape only when there is something to close', () => {
    const { machine, pass } = setUp();
    expect(machine.close(false)).toBe(false);
    machine.over('a');
    expect(machine.close(false)).toBe(true);
    pass(10_000);
    expect(machine.current).toBeNull();
    expect(machine.close(false)).toBe(false);
  });

  it('hides when the word goes, and forgets a word that goes while waiting', () => {
    const { machine, log, pass } = setUp();
    machine.over('a');
    machine.gone('a');
    pass(10_000);
    expect(log).toEqual([]);
    machine.over('b');
    pass(SHOW);
    machine.gone('a');
    expect(log).toEqual(['show b #1']);
    machine.gone('b');
    expect(log).toEqual(['show b #1', 'hide']);
  });

  it('makes every earlier token late', () => {
    const { machine, pass } = setUp();
    machine.over('a');
    pass(SHOW);
    const first = machine.token;
    machine.close(false);
    machine.over('a');
    pass(SHOW);
    expect(machine.token).toBeGreaterThan(first);
  });
});
