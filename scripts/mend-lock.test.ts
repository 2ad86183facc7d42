import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lockPath, missingOptional, readLock } from './mend-lock.ts';

describe('package-lock.json', () => {
  it('names every optional package, so that `npm ci` takes it (else: node scripts/mend-lock.ts)', () => {
    expect(missingOptional(readLock())).toEqual([]);
  });

  it('names no registry: a clean clone asks the one its user has set', () => {
    expect(readFileSync(lockPath, 'utf8')).not.toContain('"resolved": "http');
  });
});
