/**
 * Reads and checks `content/`: YAML files to entries and sources, with the place (file, line) of everything wrong.
 * Used by the content check, the build, `annotate` and the tests. Node only.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { Entry, Source } from '../lib/knowledge/schema.ts';
import { type Pattern, readPatterns } from './read-patterns.ts';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Something wrong (or doubtful) in an authored file. `line` is 1-based. */
export interface Problem {
  level: 'error' | 'warning';
  file: string;
  line: number;
  id?: string;
  field: string;
  message: string;
}

export interface LocatedEntry {
  entry: Entry;
  file: string;
  topic: string;
  lineOf(path: readonly (string | number)[]): number;
}

export interface Content {
  entries: LocatedEntry[];
  sources: Map<string, Source>;
  /** What the matcher looks for instead of forms, by id, for the entries made from lists. */
  patterns: Map<string, Pattern>;
  problems: Problem[];
}

function yamlFiles(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .flatMap((item) =>
      item.isDirectory() ? yamlFiles(join(dir, item.name)) : item.name.endsWith('.yaml') ? [join(dir, item.name)] : [],
    )
    .sort();
}

/** The line of the value at `path` in a parsed document, or of the nearest parent that has one. */
export function lineAt(doc: Document, counter: LineCounter, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? doc.contents : doc.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}

const EXPECTED: Record<string, string> = {
  invalid_type: 'forkert type',
  unrecognized_keys: 'ukendt felt',
  invalid_value: 'ukendt værdi',
  too_small: 'for lidt',
  too_big: 'for langt',
  invalid_union: 'passer ikke til nogen af de tilladte former',
};

/** A zod issue in Danish: what is wrong and what to write instead. */
function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `ukendt felt ${issue.keys.map((key) => `»${key}«`).join(', ')}; fjern det eller ret stavningen`;
    case 'invalid_value':
      return `skal være en af: ${issue.values.join(', ')}`;
    case 'invalid_type':
      return issue.message.includes('undefined')
        ? `mangler; skriv feltet (${issue.expected})`
        : `skal være ${issue.expected === 'string' ? 'tekst' : issue.expected === 'array' ? 'en liste' : issue.expected}`;
    case 'invalid_union':
      return 'passer ikke til nogen af de tilladte former; se content/README.md';
    default:
      return issue.message || (EXPECTED[issue.code] ?? issue.code);
  }
}

interface Read<T> {
  items: { value: T; file: string; doc: Document; counter: LineCounter; index: number }[];
}

function readList<S extends z.ZodType>(files: string[], schema: S, problems: Problem[]): Read<z.infer<S>> {
  const items: Read<z.infer<S>>['items'] = [];
  for (const path of files) {
    const file = relative(ROOT, path);
    const counter = new LineCounter();
    const doc = parseDocument(readFileSync(path, 'utf8'), { lineCounter: counter, schema: 'core', uniqueKeys: true });
    for (const error of doc.errors)
      problems.push({
        level: 'error',
        file,
        line: error.linePos?.[0].line ?? 1,
        field: 'YAML',
        message: `kan ikke læses: ${error.message.split('\n')[0]}. Tekst med kolon eller # skal i anførselstegn eller efter >-`,
      });
    if (doc.errors.length > 0 || doc.contents === null) continue;
    if (!isSeq(doc.contents)) {
      problems.push({
        level: 'error',
        file,
        line: 1,
        field: 'filen',
        message: 'skal være en liste; begynd hver post med »- id:«',
      });
      continue;
    }
    const plain: unknown[] = doc.toJS();
    plain.forEach((raw, index) => {
      const parsed = schema.safeParse(raw);
      if (parsed.success) {
        items.push({ value: parsed.data, file, doc, counter, index });
        return;
      }
      const node = doc.getIn([index], true);
      const idNode = isMap(node) ? node.get('id', true) : undefined;
      const id = isScalar(idNode) ? String(idNode.value) : undefined;
      for (const issue of parsed.error.issues) {
        const path = issue.path.filter((part) => typeof part !== 'symbol');
        problems.push({
          level: 'error',
          file,
          line: lineAt(doc, counter, [index, ...path]),
          ...(id === undefined ? {} : { id }),
          field: path.join('.') || 'posten',
          message: explain(issue),
        });
      }
    });
  }
  return { items };
}

/**
 * Reads all of `content/`. Never throws for wrong content: everything wrong is in `problems`.
 * Entries come sorted by id, the published order.
 */
export function readContent(root = ROOT): Content {
  const problems: Problem[] = [];
  const dir = join(root, 'content');
  const files = yamlFiles(dir);
  const inside = (folder: string) => files.filter((file) => relative(dir, file).startsWith(`${folder}/`));
  const sources = new Map<string, Source>();
  for (const { value, file, doc, counter, index } of readList(inside('sources'), Source, problems).items) {
    if (sources.has(value.id))
      problems.push({
        level: 'error',
        file,
        line: lineAt(doc, counter, [index]),
        field: 'id',
        message: `kilden ${value.id} findes to gange`,
      });
    sources.set(value.id, value);
  }
  const entries = [...inside('employment'), ...inside('health')].length
    ? readList([...inside('employment'), ...inside('health')], Entry, problems).items.map(
        ({ value, file, doc, counter, index }): LocatedEntry => ({
          entry: value,
          file,
          topic: file.replace(/^content\/|\.yaml$/g, ''),
          lineOf: (path) => lineAt(doc, counter, [index, ...path]),
        }),
      )
    : [];
  const made = readPatterns(root);
  entries.push(...made.entries);
  problems.push(...made.problems);
  entries.sort((a, b) => (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : 0));
  return { entries, sources, patterns: made.patterns, problems };
}
