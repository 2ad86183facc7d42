/** The part of vitest's `expect` and `vi` that the browser tests use. A matcher that is missing fails its test. */

type Check = (...expected: never[]) => void;

class Asymmetric {
  readonly test: (actual: unknown) => boolean;
  readonly text: string;
  constructor(test: (actual: unknown) => boolean, text: string) {
    this.test = test;
    this.text = text;
  }
  toJSON(): string {
    return this.text;
  }
}

export function equal(actual: unknown, expected: unknown): boolean {
  if (expected instanceof Asymmetric) return expected.test(actual);
  if (Object.is(actual, expected)) return true;
  if (typeof actual !== 'object' || typeof expected !== 'object' || actual === null || expected === null) return false;
  if (actual instanceof Node || expected instanceof Node) return false;
  if (actual instanceof Date && expected instanceof Date) return actual.getTime() === expected.getTime();
  if (Array.isArray(actual) !== Array.isArray(expected)) return false;
  if (actual instanceof Map && expected instanceof Map) return equal([...actual], [...expected]);
  if (actual instanceof Set && expected instanceof Set) return equal([...actual], [...expected]);
  // As in vitest's toEqual, a property that is undefined is the same as none.
  const keys = (value: object) => Object.keys(value).filter((key) => value[key as never] !== undefined);
  const own = keys(expected);
  return (
    keys(actual).length === own.length &&
    own.every((key) => key in actual && equal(actual[key as never], expected[key as never]))
  );
}

const contains = (actual: unknown, part: unknown): boolean =>
  typeof actual === 'string'
    ? actual.includes(String(part))
    : typeof actual === 'object' &&
      actual !== null &&
      Symbol.iterator in actual &&
      [...(actual as Iterable<unknown>)].includes(part);

const matchesObject = (actual: unknown, part: unknown): boolean =>
  typeof actual === 'object' && actual !== null && typeof part === 'object' && part !== null
    ? Object.entries(part).every(([key, value]) =>
        typeof value === 'object' && value !== null && !(value instanceof Asymmetric) && !Array.isArray(value)
          ? matchesObject(actual[key as never], value)
          : equal(actual[key as never], value),
      )
    : false;

function show(value: unknown): string {
  if (value instanceof Node) return value instanceof Element ? value.outerHTML.slice(0, 200) : String(value);
  if (value instanceof Error || typeof value === 'function') return String(value);
  return JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? `${item}n` : item)) ?? String(value);
}

const number = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

function thrown(work: unknown): { error: unknown } | null {
  try {
    (work as () => unknown)();
    return null;
  } catch (error) {
    return { error };
  }
}

const says = (error: unknown, wanted: unknown): boolean => {
  const message = error instanceof Error ? error.message : String(error);
  if (wanted === undefined) return true;
  if (wanted instanceof RegExp) return wanted.test(message);
  return typeof wanted === 'function' ? error instanceof (wanted as never) : message.includes(String(wanted));
};

/** Each matcher: does it hold, for the value at hand and what was expected? */
const MATCHERS: Record<string, (actual: unknown, ...expected: unknown[]) => boolean> = {
  toBe: (actual, expected) => Object.is(actual, expected),
  toEqual: equal,
  toStrictEqual: equal,
  toMatchObject: matchesObject,
  toContain: contains,
  toContainEqual: (actual, part) => [...(actual as Iterable<unknown>)].some((item) => equal(item, part)),
  toHaveLength: (actual, length) => (actual as { length: number }).length === length,
  toMatch: (actual, wanted) =>
    typeof actual === 'string' && (wanted instanceof RegExp ? wanted.test(actual) : actual.includes(String(wanted))),
  toBeNull: (actual) => actual === null,
  toBeUndefined: (actual) => actual === undefined,
  toBeDefined: (actual) => actual !== undefined,
  toBeTruthy: Boolean,
  toBeFalsy: (actual) => !actual,
  toBeInstanceOf: (actual, type) => actual instanceof (type as never),
  toBeGreaterThan: (actual, than) => number(actual) > number(than),
  toBeGreaterThanOrEqual: (actual, than) => number(actual) >= number(than),
  toBeLessThan: (actual, than) => number(actual) < number(than),
  toBeLessThanOrEqual: (actual, than) => number(actual) <= number(than),
  toBeCloseTo: (actual, near, digits = 2) => Math.abs(number(actual) - number(near)) < 10 ** -number(digits) / 2,
  toThrow: (work, wanted) => {
    const found = thrown(work);
    return found !== null && says(found.error, wanted);
  },
  toHaveBeenCalled: (spy) => callsOf(spy).length > 0,
  toHaveBeenCalledTimes: (spy, times) => callsOf(spy).length === times,
  toHaveBeenCalledWith: (spy, ...args) => callsOf(spy).some((call) => equal(call, args)),
  toHaveBeenLastCalledWith: (spy, ...args) => equal(callsOf(spy).at(-1), args),
};

function matchers(actual: unknown, note: string, negated: boolean): Record<string, Check> {
  const checks: Record<string, Check> = {};
  for (const [name, holds] of Object.entries(MATCHERS))
    checks[name] = (...expected: unknown[]) => {
      if (holds(actual, ...expected) !== negated) return;
      const wanted = expected.map(show).join(', ');
      throw new Error(`${note ? `${note}: ` : ''}expected ${show(actual)} ${negated ? 'not ' : ''}${name}(${wanted})`);
    };
  return checks;
}

const awaited = (actual: unknown, note: string, settle: (value: Promise<unknown>) => Promise<unknown>) => {
  const forward = (negated: boolean) =>
    Object.fromEntries(
      Object.keys(MATCHERS).map((name) => [
        name,
        async (...expected: never[]) => {
          const value = await settle(Promise.resolve(actual));
          matchers(name === 'toThrow' ? () => thrower(value) : value, note, negated)[name]?.(...expected);
        },
      ]),
    );
  return { ...forward(false), not: forward(true) };
};

const thrower = (value: unknown): never => {
  throw value;
};

const refused = async (value: Promise<unknown>): Promise<unknown> => {
  const outcome = await value.then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
  if ('result' in outcome) throw new Error(`expected a rejection, got ${show(outcome.result)}`);
  return outcome.error;
};

export const expect = Object.assign(
  (actual: unknown, note = '') => ({
    ...matchers(actual, note, false),
    not: matchers(actual, note, true),
    resolves: awaited(actual, note, (value) => value),
    rejects: awaited(actual, note, refused),
  }),
  {
    any: (type: unknown) =>
      new Asymmetric(
        (actual) =>
          actual instanceof (type as never) || typeof actual === (type as { name: string }).name.toLowerCase(),
        'any',
      ),
    anything: () => new Asymmetric((actual) => actual !== null && actual !== undefined, 'anything'),
    objectContaining: (part: object) => new Asymmetric((actual) => matchesObject(actual, part), show(part)),
    arrayContaining: (parts: unknown[]) =>
      new Asymmetric(
        (actual) => parts.every((part) => (actual as unknown[]).some((item) => equal(item, part))),
        show(parts),
      ),
    stringContaining: (part: string) => new Asymmetric((actual) => contains(actual, part), `*${part}*`),
    stringMatching: (wanted: RegExp) => new Asymmetric((actual) => wanted.test(String(actual)), String(wanted)),
  },
);

interface Spy {
  (...args: unknown[]): unknown;
  mock: { calls: unknown[][] };
}

const callsOf = (spy: unknown): unknown[][] => (spy as Spy).mock.calls;

export const vi = {
  fn(implementation?: (...args: unknown[]) => unknown): Spy {
    const calls: unknown[][] = [];
    return Object.assign(
      (...args: unknown[]) => {
        calls.push(args);
        return implementation?.(...args);
      },
      { mock: { calls }, mockClear: () => calls.splice(0) },
    );
  },
};
