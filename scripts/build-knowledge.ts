/**
 * Builds `.generated/` from `content/`: the lexicon for the page script, the index and shards for the extension
 * pages, the portals as match patterns. Refuses to build from content with errors.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { MunicipalityFile } from '../lib/contacts/municipalities.ts';
import { attestFacts } from '../lib/knowledge/attest-guide.ts';
import { handledBy } from '../lib/knowledge/handled-by.ts';
import { lexTerms } from '../lib/knowledge/lex-terms.ts';
import { publishedNeighbourhoods } from '../lib/knowledge/pathways.ts';
import {
  ENTRIES_PER_SHARD,
  type IndexRow,
  type KnowledgeAbout,
  type KnowledgeIndex,
  type PublishedEntry,
  type Shard,
} from '../lib/knowledge/published.ts';
import { roleFacts } from '../lib/knowledge/role-guide.ts';
import { wordParts } from '../lib/knowledge/word-parts.ts';
import { compileLexicon } from '../lib/match/compile.ts';
import { printProblems } from './content-report.ts';
import { lexiconScript } from './lexicon-script.ts';
import { type Content, ROOT, readContent } from './read-content.ts';
import { type Guides, readGuides } from './read-guides.ts';

const Portals = z.array(
  z.strictObject({
    host: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'skriv værtsnavnet alene, fx sundhed.dk'),
    why: z.string().min(1),
  }),
);

export const GENERATED = join(ROOT, '.generated');

/** The known portals as match patterns, https alone, subdomains included. */
export function portalPatterns(root = ROOT): string[] {
  const list = Portals.parse(parse(readFileSync(join(root, 'content/portals.yaml'), 'utf8')));
  return list.map(({ host }) => `https://*.${host}/*`);
}

/** The entries with what the guides say of them: ways, an attest's row, a role's. */
export function published(content: Content, { pathways, attestGuide, roleGuide }: Guides): PublishedEntry[] {
  const near = pathways ? publishedNeighbourhoods(pathways) : {};
  const attests = new Map(attestGuide?.attests.map((row) => [row.id, attestFacts(row)]));
  const roles = new Map(roleGuide?.groups.flatMap((group) => group.roles.map((row) => [row.id, roleFacts(row)])));
  const handled = handledBy(content.entries.map(({ entry }) => entry));
  const all = content.entries.map(({ entry }) => entry);
  const parts = wordParts(all, lexTerms(all, content.patterns));
  return content.entries.map(({ entry, topic }, index) => ({
    ...entry,
    ...(parts.has(entry.id) ? { parts: parts.get(entry.id) } : {}),
    index,
    topic,
    sources: entry.sources.flatMap((id) => content.sources.get(id) ?? []),
    ...(near[entry.id] ? { near: near[entry.id] } : {}),
    ...(attests.has(entry.id) ? { attest: attests.get(entry.id) } : {}),
    ...(roles.has(entry.id) ? { role: roles.get(entry.id) } : {}),
    ...(handled.has(entry.id) ? { handledBy: handled.get(entry.id) } : {}),
  }));
}

function indexRow(entry: PublishedEntry): IndexRow {
  return {
    id: entry.id,
    term: entry.term,
    side: entry.side,
    kind: entry.kind,
    priority: entry.priority,
    short: entry.short,
    also: (entry.also ?? []).map((form) => (typeof form === 'string' ? form : form.form)),
    ...(entry.holds ? { holds: entry.holds } : {}),
    review: entry.review,
  };
}

/** The 98 without the pages on which their sites were seen: those are for whoever checks the list. */
function municipalities(root: string): Pick<MunicipalityFile, 'checked' | 'regions' | 'municipalities'> {
  const file = MunicipalityFile.parse(parse(readFileSync(join(root, 'content/municipalities.yaml'), 'utf8')));
  return {
    checked: file.checked,
    regions: file.regions,
    municipalities: file.municipalities.map(({ seen: _seen, ...one }) => one),
  };
}

/** Writes everything under `.generated/`; returns the sizes for the budget check. */
export function buildKnowledge(root = ROOT): { entries: number; lexiconBytes: number } {
  const content = readContent(root);
  const guides = readGuides(content, new Date().toISOString().slice(0, 10), root);
  const errors = [...content.problems, ...guides.problems].filter((problem) => problem.level === 'error');
  if (errors.length > 0) {
    printProblems(errors);
    throw new Error(`content/ har ${errors.length} fejl; intet er bygget. Kør »npm run content« og ret dem.`);
  }
  const entries = published(content, guides);
  const lexicon = compileLexicon(
    lexTerms(
      content.entries.map(({ entry }) => entry),
      content.patterns,
    ),
  );
  const checksum = createHash('sha256').update(lexicon).digest('hex').slice(0, 12);

  rmSync(GENERATED, { recursive: true, force: true });
  const knowledge = join(GENERATED, 'knowledge');
  mkdirSync(knowledge, { recursive: true });
  const json = (path: string, value: unknown) => writeFileSync(path, JSON.stringify(value));
  writeFileSync(join(GENERATED, 'lexicon.js'), lexiconScript(checksum, lexicon));
  writeFileSync(join(GENERATED, 'lexicon.bin'), lexicon);
  const built =
    content.entries
      .map(({ entry }) => entry.checked)
      .sort()
      .at(-1) ?? '';
  json(join(knowledge, 'index.json'), {
    lexicon: checksum,
    built,
    entries: entries.map(indexRow),
  } satisfies KnowledgeIndex);
  json(
    join(knowledge, 'ids.json'),
    entries.map((entry) => entry.id),
  );
  json(join(knowledge, 'portals.json'), portalPatterns(root));
  json(join(knowledge, 'pathways.json'), guides.pathways);
  json(join(knowledge, 'attest-guide.json'), guides.attestGuide);
  json(join(knowledge, 'role-guide.json'), guides.roleGuide);
  json(join(knowledge, 'about.json'), { lexicon: checksum, built } satisfies KnowledgeAbout);
  json(join(knowledge, 'municipalities.json'), municipalities(root));
  for (let start = 0; start < entries.length; start += ENTRIES_PER_SHARD)
    json(join(knowledge, `shard-${start / ENTRIES_PER_SHARD}.json`), {
      lexicon: checksum,
      entries: entries.slice(start, start + ENTRIES_PER_SHARD),
    } satisfies Shard);
  return { entries: entries.length, lexiconBytes: lexicon.length };
}

if (import.meta.main) {
  try {
    const { entries, lexiconBytes } = buildKnowledge();
    console.log(`Viden bygget: ${entries} opslag, ordbogsfil ${(lexiconBytes / 1000).toFixed(1)} kB`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
