/** `npm test`: sets up what is missing, then runs every check (scripts/test.ts). */
import { fileURLToPath } from 'node:url';
import { setUp } from './set-up.mjs';

if (setUp(fileURLToPath(import.meta.url))) await import('./test.ts');
