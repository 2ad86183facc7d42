/**
 * What `import … from 'vitest'` means in a `*.browser.test.ts` when it runs in a page (tests/support/dom/run.ts makes
 * the switch): describe, it, hooks and expect, with results left where the runner reads them. Small on purpose:
 * vitest's own browser mode needs a provider that cannot drive an installed Firefox.
 */
export { expect, vi } from './expect.ts';

type Work = () => unknown;

export interface CaseResult {
  name: string;
  /** Empty when it passed. */
  error: string;
  ms: number;
}

interface Suite {
  name: string;
  parent: Suite | null;
  before: Work[];
  after: Work[];
  beforeEach: Work[];
  afterEach: Work[];
}

interface Case {
  name: string;
  suite: Suite;
  work: Work;
  timeout: number;
  skip: boolean;
}

/** Longer than any case should take; a case that never ends must not take the others with it. */
const CASE_TIMEOUT = 10_000;

const root: Suite = { name: '', parent: null, before: [], after: [], beforeEach: [], afterEach: [] };
const cases: Case[] = [];
const entered = new Set<Suite>();
let current = root;

const format = (name: string, values: unknown[]): string => {
  let place = 0;
  const first = values[0];
  const named =
    typeof first === 'object' && first !== null
      ? name.replace(/\$(\w+)/g, (all, key: string) => (key in first ? String(first[key as never]) : all))
      : name;
  return named.replace(/%[sdijfo]/g, (mark) => {
    const value = values[place++];
    return mark === '%j' || mark === '%o' ? JSON.stringify(value) : String(value);
  });
};

const asList = (row: unknown): unknown[] => (Array.isArray(row) ? row : [row]);

function describeSuite(name: string, body: Work): void {
  const outer = current;
  current = { name, parent: outer, before: [], after: [], beforeEach: [], afterEach: [] };
  body();
  current = outer;
}

function addCase(name: string, work: Work, timeout = CASE_TIMEOUT, skip = false): void {
  cases.push({ name, suite: current, work, timeout, skip });
}

export const describe = Object.assign(describeSuite, {
  each: (rows: readonly unknown[]) => (name: string, body: (...values: unknown[]) => void) => {
    for (const row of rows) describeSuite(format(name, asList(row)), () => body(...asList(row)));
  },
  skipIf: (skip: boolean) => (skip ? () => {} : describeSuite),
  skip: () => {},
});

export const it = Object.assign((name: string, work: Work, timeout?: number) => addCase(name, work, timeout), {
  each: (rows: readonly unknown[]) => (name: string, work: (...values: unknown[]) => unknown, timeout?: number) => {
    for (const row of rows) addCase(format(name, asList(row)), () => work(...asList(row)), timeout);
  },
  skipIf: (skip: boolean) => (name: string, work: Work, timeout?: number) => addCase(name, work, timeout, skip),
  skip: (name: string, work: Work) => addCase(name, work, CASE_TIMEOUT, true),
});
export const test = it;

export const beforeAll = (work: Work): void => void current.before.push(work);
export const afterAll = (work: Work): void => void current.after.push(work);
export const beforeEach = (work: Work): void => void current.beforeEach.push(work);
export const afterEach = (work: Work): void => void current.afterEach.push(work);

const outerFirst = (suite: Suite): Suite[] => (suite.parent ? [...outerFirst(suite.parent), suite] : [suite]);

function within(timeout: number, work: Work): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not finished within ${timeout} ms`)), timeout);
  });
  return Promise.race([Promise.resolve().then(work), late]).finally(() => clearTimeout(timer));
}

const describeError = (error: unknown): string =>
  error instanceof Error
    ? error.stack?.includes(error.message)
      ? error.stack
      : `${error.message}\n${error.stack}`
    : String(error);

/** Errors nobody caught: they fail the case during which they came. */
const uncaught: string[] = [];
addEventListener('error', (event) => uncaught.push(`uncaught: ${event.message} (${event.filename}:${event.lineno})`));
addEventListener('unhandledrejection', (event) => uncaught.push(`unhandled rejection: ${describeError(event.reason)}`));

async function runCase({ suite, work, timeout }: Case): Promise<string> {
  const chain = outerFirst(suite);
  const errors: string[] = [];
  const attempt = async (one: Work): Promise<boolean> => {
    try {
      await within(timeout, one);
      return true;
    } catch (error) {
      errors.push(describeError(error));
      return false;
    }
  };
  let going = true;
  for (const one of chain) {
    if (entered.has(one)) continue;
    entered.add(one);
    for (const hook of one.before) going = going && (await attempt(hook));
  }
  for (const one of chain) for (const hook of one.beforeEach) going = going && (await attempt(hook));
  if (going) await attempt(work);
  for (const one of chain.toReversed()) for (const hook of one.afterEach.toReversed()) await attempt(hook);
  // An error event of work the case started may come a task later.
  await new Promise((resolve) => setTimeout(resolve, 0));
  errors.push(...uncaught.splice(0));
  return errors.join('\n');
}

/** Runs everything the test file has declared. Called once by the page, after the file's own module. */
export async function run(): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  const early = uncaught.splice(0);
  for (const [index, one] of cases.entries()) {
    const name = [...outerFirst(one.suite).map((suite) => suite.name), one.name].filter(Boolean).join(' › ');
    if (one.skip) continue;
    const start = performance.now();
    results.push({ name, error: await runCase(one), ms: Math.round(performance.now() - start) });
    const rest = cases.slice(index + 1);
    for (const suite of outerFirst(one.suite).toReversed())
      if (!rest.some((later) => outerFirst(later.suite).includes(suite)))
        for (const hook of suite.after)
          await within(CASE_TIMEOUT, hook).catch((error) => early.push(describeError(error)));
  }
  if (cases.length === 0) early.push('the file declares no test');
  if (early.length > 0) results.push({ name: '(the file itself)', error: early.join('\n'), ms: 0 });
  return results;
}
