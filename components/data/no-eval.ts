/**
 * Import this first in every extension page that uses zod: without it zod tries whether code may be made from strings,
 * which an extension's policy forbids and reports.
 */
import { z } from 'zod';

z.config({ jitless: true });
