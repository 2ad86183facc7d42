/** `npm start`: sets up what is missing, then shows Fagbro in a browser (scripts/start.ts). */
import { fileURLToPath } from 'node:url';
import { setUp } from './set-up.mjs';

if (setUp(fileURLToPath(import.meta.url))) await import('./start.ts');
