/**
 * What is done once before the first text: patterns are compiled when they are first used, and code the browser has
 * never run is many times slower. On a page's first words all of that together would be one long task.
 */
import type { Scan } from './scan.ts';

/** Short texts that between them come through every reader: words, compounds, codes, sections, conditions. */
const TEXTS = ['og', 'sygedagpenge', 'knæartroser', 'SDL § 27, stk. 1', 'DF431 neg. Lasègue', 'ryg- og knæartrose'];

/** Scans the texts, a step each. */
export function* warmUp(scan: Scan): Generator<void> {
  for (const text of TEXTS) {
    scan(text);
    yield;
  }
}
