import { defineConfig } from 'vitest/config';

/** `FAGBRO_REPEAT=5` (npm test -- --repeat 5): every end-to-end test that many times, never retried. */
const repeats = Math.max(0, Number(process.env.FAGBRO_REPEAT ?? 1) - 1);

/**
 * Pure logic runs in Node (unit); the built extension in both browsers (e2e). What needs a DOM but no extension is
 * in `*.browser.test.ts` and runs in both browsers through tests/support/dom.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{lib,components,scripts,tests}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          environment: 'node',
          setupFiles: ['tests/support/seed.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          environment: 'node',
          // Two browsers at a time on a small machine make each other slow, and slow looks like broken.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          retry: 0,
          repeats,
        },
      },
    ],
  },
});
