/** JSON Schema for editors, made from the zod schemas: completion and red lines while an author writes. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EntryFile, SourceFile } from '../lib/knowledge/schema.ts';
import { ROOT } from './read-content.ts';

const FILES = { 'entries.schema.json': EntryFile, 'sources.schema.json': SourceFile };

const written = (schema: z.ZodType, title: string): string =>
  `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`;

/** Names of the files under schema/ that are missing or differ from what the zod schemas say. */
export function staleSchemas(root = ROOT): string[] {
  return Object.entries(FILES)
    .filter(([name, schema]) => {
      const path = join(root, 'schema', name);
      return !existsSync(path) || readFileSync(path, 'utf8') !== written(schema, name);
    })
    .map(([name]) => `schema/${name}`);
}

export function writeSchemas(root = ROOT): string[] {
  mkdirSync(join(root, 'schema'), { recursive: true });
  return Object.entries(FILES).map(([name, schema]) => {
    writeFileSync(join(root, 'schema', name), written(schema, name));
    return `schema/${name}`;
  });
}
