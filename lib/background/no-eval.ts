/**
 * Imported before anything that describes data with zod: while a description is made zod otherwise tries whether code
 * may be made from strings, which an extension's policy forbids and reports.
 */
import { z } from 'zod';

z.config({ jitless: true });
