/**
 * `npm run preview`: the knowledge as printable pages, one for each topic, for a professional to read through with a
 * pen. `npm run preview -- ID`: an entry as its card, in the ordinary browser, before it is in any extension. Served on
 * loopback with the knowledge built from content/, and built again when a file there changes.
 */
import { cpSync, existsSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { serve } from '../tests/gallery/serve.ts';
import { buildKnowledge, GENERATED, published } from './build-knowledge.ts';
import { ROOT, readContent } from './read-content.ts';
import { readGuides } from './read-guides.ts';
import { writeReviewPages } from './review-pages.ts';

const OUTPUT = join(ROOT, '.output/preview');
/** One printable page for each topic. */
const REVIEW = join(OUTPUT, 'gennemsyn');
const GALLERY = join(ROOT, 'tests/gallery');
/** Editors save in several steps; one build is enough for all of them. */
const SETTLE_MS = 300;

/** Builds the knowledge and puts it where the page reads it. Answers whether it could. */
function refresh(): boolean {
  try {
    const { entries } = buildKnowledge();
    cpSync(join(GENERATED, 'knowledge'), join(OUTPUT, 'knowledge'), { recursive: true });
    const content = readContent();
    const today = new Date().toISOString().slice(0, 10);
    const topics = writeReviewPages(REVIEW, published(content, readGuides(content, today)), today);
    console.log(`${entries} opslag klar, ${topics} emner til gennemsyn; genindlæs siden. (reload the page)`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

function knownIds(): string[] {
  return JSON.parse(readFileSync(join(GENERATED, 'knowledge/ids.json'), 'utf8')) as string[];
}

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [id] = positionals;
  await build({
    root: GALLERY,
    configFile: join(GALLERY, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: OUTPUT, emptyOutDir: true },
  });
  if (!refresh()) {
    process.exitCode = 1;
    return;
  }
  if (id !== undefined && !knownIds().includes(id)) {
    const near = knownIds().filter((known) => known.includes(id.slice(0, 5)));
    console.error(
      `Opslaget »${id}« findes ikke. (no such entry)${near.length > 0 ? ` Mente du ${near.slice(0, 5).join(', ')}?` : ''}`,
    );
    process.exitCode = 2;
    return;
  }
  const { address } = await serve(OUTPUT);
  const page = existsSync(join(OUTPUT, 'entry.html')) ? 'entry.html' : 'index.html';
  const shown =
    id === undefined
      ? `Til gennemsyn med pen: ${address}/gennemsyn/index.html\nSom kort:              ${address}/${page}`
      : `${address}/${page}?id=${id}`;
  console.log(`\n${shown}\n\nCtrl+C slutter. (Ctrl+C ends)`);
  let timer: NodeJS.Timeout | undefined;
  watch(join(ROOT, 'content'), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, SETTLE_MS);
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
