/** All checks of the authored knowledge in one list of problems with file and line. Used by content.ts and tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { checkEntry, cprIn, type Finding } from '../lib/knowledge/checks.ts';
import { checkForms, checkLinks, unusedSources } from '../lib/knowledge/cross-checks.ts';
import type { Entry } from '../lib/knowledge/schema.ts';
import { portalPatterns } from './build-knowledge.ts';
import { type Content, type Problem, ROOT } from './read-content.ts';
import { readGuides } from './read-guides.ts';

/** Where each source is written: the first line of a file in content/sources/ that gives its id. */
function sourcePlaces(root: string): Map<string, { file: string; line: number }> {
  const places = new Map<string, { file: string; line: number }>();
  for (const name of readdirSync(join(root, 'content/sources')).filter((name) => name.endsWith('.yaml')))
    readFileSync(join(root, 'content/sources', name), 'utf8')
      .split('\n')
      .forEach((text, index) => {
        const id = /^\s*-\s*\{?\s*id:\s*([A-Z]\d{1,4}[a-z]?)\b/.exec(text)?.[1];
        if (id && !places.has(id)) places.set(id, { file: `content/sources/${name}`, line: index + 1 });
      });
  return places;
}

/**
 * When most entries were "checked in the future", it is this machine's clock that is wrong: said once, and the
 * check then uses the newest date it can trust, the entries' own.
 */
export function trustedDay(entries: readonly Entry[], day: string): { day: string; clockWrong: boolean } {
  const ahead = entries.filter(({ checked }) => checked > day);
  if (entries.length === 0 || ahead.length * 2 <= entries.length) return { day, clockWrong: false };
  return {
    day:
      ahead
        .map(({ checked }) => checked)
        .sort()
        .at(-1) ?? day,
    clockWrong: true,
  };
}

export function checkContent(content: Content, today: string, root = ROOT): Problem[] {
  const problems: Problem[] = [...content.problems];
  const entries = content.entries.map(({ entry }) => entry);
  const { day, clockWrong } = trustedDay(entries, today);
  if (clockWrong)
    problems.push({
      level: 'warning',
      file: 'content',
      line: 1,
      field: 'checked',
      message: `maskinens ur siger ${today}, men de fleste opslag er set efter senere; regner med ${day}`,
    });

  const add = (index: number, { level, path, message }: Finding) => {
    const located = content.entries[index];
    if (!located) return;
    problems.push({
      level,
      file: located.file,
      line: located.lineOf(path),
      id: located.entry.id,
      field: path.join('.') || 'posten',
      message,
    });
  };
  entries.forEach((entry, index) => {
    for (const finding of checkEntry(entry, day)) add(index, finding);
  });
  const unread = new Set(content.problems.flatMap(({ id }) => id ?? []));
  // Entries made from lists have no forms: what the matcher looks for there is a pattern.
  const withForms = entries.flatMap(({ id }, index) => (content.patterns.has(id) ? [] : [index]));
  for (const finding of checkForms(withForms.flatMap((index) => entries[index] ?? [])))
    add(withForms[finding.entry] ?? -1, finding);
  for (const finding of checkLinks(entries, content.sources, unread)) add(finding.entry, finding);

  const places = sourcePlaces(root);
  const at = (id: string) => places.get(id) ?? { file: 'content/sources', line: 1 };
  for (const source of content.sources.values()) {
    for (const finding of cprIn(source))
      problems.push({
        level: 'error',
        ...at(source.id),
        id: source.id,
        field: finding.path.join('.'),
        message: finding.message,
      });
    if (source.seen > day)
      problems.push({
        level: 'error',
        ...at(source.id),
        id: source.id,
        field: 'seen',
        message: `${source.seen} ligger efter i dag (${day}); skriv dagen, kilden blev set`,
      });
  }
  try {
    portalPatterns(root);
  } catch (error) {
    const wrong = error instanceof z.ZodError ? error.issues : [];
    for (const { path, message } of wrong)
      problems.push({
        level: 'error',
        file: 'content/portals.yaml',
        line: 1,
        field: path.join('.'),
        message: `${message}; hver linje er »- { host: …, why: "…" }« (why i anførselstegn, hvis der er komma)`,
      });
    if (wrong.length === 0) throw error;
  }
  problems.push(...readGuides(content, day, root).problems);
  // One line for each file: a source kept for later is no mistake, and a hundred lines would hide the mistakes.
  const unused = Map.groupBy(unusedSources(entries, content.sources), (id) => at(id).file);
  for (const [file, ids] of unused)
    problems.push({
      level: 'warning',
      file,
      line: at(ids[0] ?? '').line,
      field: 'id',
      message: `${ids.length === 1 ? 'kilden bruges' : `${ids.length} kilder bruges`} ikke af noget opslag: ${ids.join(', ')}`,
    });
  return problems;
}
