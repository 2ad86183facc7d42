/**
 * `npm run score [-- --list] [-- --write]`: the matcher with today's content against tests/corpus, as the corpus README
 * scores it, and the totals of every annotated set. `--write` puts those in tests/figures.md, so that a change of quality
 * shows in review; `--list` also prints what is missed and what is marked wrongly in tests/corpus. The missing vocabulary goes to
 * test-results/missing-vocabulary.md each time, for those who write content.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordKey } from '../lib/danish/fold.ts';
import { BOTH } from '../lib/match/types.ts';
import { annotator, type Dictionary, readDictionary } from './annotate.ts';
import { FIGURES, figuresText } from './figures.ts';
import { ROOT } from './read-content.ts';
import {
  type Counts,
  count,
  figures,
  type Gold,
  interval,
  meets,
  type Prediction,
  percent,
  readDocuments,
  SECTORS,
  sum,
} from './scoring.ts';

/** Keys of every written form in content, for telling whether a missed word is there at all. */
function written(dictionary: Dictionary): Set<string> {
  const keyOf = (text: string): string => wordKey(text.replace(/\([^)]*\)/g, '').replace(/[^\p{L}\p{N}]/gu, '')).key;
  return new Set(dictionary.terms.flatMap(({ forms }) => forms.map(({ form }) => keyOf(form))));
}

function isWritten(keys: Set<string>, gold: Gold): boolean {
  const texts = [gold.headword, gold.surface, gold.surface.replace(/(?:erne|ene|en|et|er|e|s|t|ne|n)$/u, '')];
  return texts.some((text) => keys.has(wordKey(text.replace(/\([^)]*\)/g, '').replace(/[^\p{L}\p{N}]/gu, '')).key));
}

interface Miss {
  document: string;
  gold: Gold;
  known: boolean;
  instead: string[];
}

function missing(misses: readonly Miss[]): string {
  const words = new Map<string, { gold: Gold; count: number; surfaces: Set<string> }>();
  for (const { gold, known } of misses) {
    if (known) continue;
    const key = `${gold.sector} ${gold.headword}`;
    const word = words.get(key) ?? { gold, count: 0, surfaces: new Set() };
    word.count++;
    word.surfaces.add(gold.surface.replace(/[\n\u00ad]/g, ''));
    words.set(key, word);
  }
  const lines = ['# Ord i korpus, som ingen post dækker', ''];
  for (const importance of [1, 2, 3])
    for (const sector of SECTORS) {
      const some = [...words.values()].filter(({ gold }) => gold.importance === importance && gold.sector === sector);
      if (some.length === 0) continue;
      lines.push(`## Vigtighed ${importance}, ${sector} (${some.length})`, '');
      some.sort((a, b) => b.count - a.count || a.gold.headword.localeCompare(b.gold.headword, 'da'));
      for (const { gold, count: times, surfaces } of some)
        lines.push(`- ${gold.headword} (${times}): ${[...surfaces].join(' · ')}`);
      lines.push('');
    }
  return lines.join('\n');
}

function main(): void {
  const list = process.argv.includes('--list');
  const dictionary = readDictionary();
  const annotate = annotator(dictionary, BOTH);
  const annotateBuilt = annotator(dictionary, BOTH, true);
  const one = { employment: annotator(dictionary, 1), health: annotator(dictionary, 2) };
  const keys = written(dictionary);
  const folder = join(ROOT, 'tests/corpus');
  const documents = readDocuments(folder);
  const perSector: Record<(typeof SECTORS)[number], Counts[]> = { employment: [], health: [] };
  const ownSide: Record<(typeof SECTORS)[number], Counts[]> = { employment: [], health: [] };
  const misses: Miss[] = [];
  const wrong: { document: string; span: Prediction; gold: Gold | undefined; line: string }[] = [];
  const lengths: number[] = [];
  const everyday: string[] = [];
  const perDocument: string[] = [];
  const built: { surface: string; right: boolean }[] = [];
  for (const document of documents) {
    const predicted = annotate(document.text);
    lengths.push(...predicted.map(({ start, end }) => end - start));
    for (const { start, end, surface, parts } of annotateBuilt(document.text)) {
      const right = document.spans.some((other) => other.sector === 'health' && meets(other, { start, end }));
      if (parts !== undefined) built.push({ surface: `${surface} (${parts.join(' + ')})`, right });
    }
    const line: string[] = [];
    for (const sector of SECTORS) {
      const gold = document.spans.filter((span) => span.sector === sector);
      const mine = predicted.filter((span) => span.sector === sector);
      const counts = count(gold, mine);
      perSector[sector].push(counts);
      ownSide[sector].push(count(gold, one[sector](document.text)));
      line.push(
        `${sector} ${percent(figures(counts).exact.f)} (${counts.exact}/${counts.gold}, ${counts.predicted} mærket)`,
      );
      for (const span of gold) {
        if (mine.some((other) => other.start === span.start && other.end === span.end)) continue;
        const instead = predicted
          .filter((other) => meets(other, span))
          .map((other) => `${other.surface} [${other.id}]`);
        misses.push({ document: document.id, gold: span, known: isWritten(keys, span), instead });
      }
      for (const span of mine) {
        if (gold.some((other) => other.start === span.start && other.end === span.end)) continue;
        const around = document.text.slice(Math.max(0, span.start - 30), span.end + 30).replace(/\s+/g, ' ');
        wrong.push({
          document: document.id,
          span,
          gold: document.spans.find((other) => meets(other, span)),
          line: around,
        });
      }
    }
    if (document.sector_of_author === 'none') {
      const words = document.text.split(/\s+/).filter(Boolean).length;
      const false_ = predicted.filter(
        (span) => !document.spans.some((other) => other.sector === span.sector && meets(other, span)),
      );
      everyday.push(
        `${document.id} ${((1000 * false_.length) / words).toFixed(1)} (${false_.map(({ surface }) => surface).join(', ')})`,
      );
    }
    perDocument.push(`  ${document.id} ${document.genre.padEnd(34)} ${line.join('   ')}`);
  }
  console.log(
    `${dictionary.terms.length} poster, ${dictionary.terms.reduce((n, { forms }) => n + forms.length, 0)} former, ${dictionary.dropped.length} former udeladt`,
  );
  for (const [title, sums] of [
    ['begge sider', perSector],
    ['kun egen side', ownSide],
  ] as const)
    for (const sector of SECTORS) {
      const { exact, overlap, weighted, first } = figures(sum(sums[sector]));
      const [low, high] = interval(sums[sector]);
      console.log(
        `${sector.padEnd(10)} (${title})  exact P ${percent(exact.p)} R ${percent(exact.r)} F1 ${percent(exact.f)} [${percent(low)}–${percent(high)}]` +
          `  overlap P ${percent(overlap.p)} R ${percent(overlap.r)} F1 ${percent(overlap.f)}` +
          `  vægtet R ${percent(weighted[0])}/${percent(weighted[1])}  vigtighed 1 R ${percent(first[0])}/${percent(first[1])}`,
      );
    }
  lengths.sort((a, b) => a - b);
  console.log(
    `median længde af mærker: ${lengths[lengths.length >> 1] ?? 0}; hverdag, forkerte pr. 1.000 ord: ${everyday.join('; ')}`,
  );
  const right = built.filter((word) => word.right).length;
  console.log(
    `bygget af kendte led (uden opslag, ikke talt med ovenfor): ${built.length}, heraf på et ord i facit ${right}${
      built.length > right
        ? `; andre: ${built
            .filter((word) => !word.right)
            .map(({ surface }) => surface)
            .join(', ')}`
        : ''
    }`,
  );
  for (const sector of SECTORS) {
    const mine = misses.filter(({ gold }) => gold.sector === sector);
    const unknown = mine.filter(({ known }) => !known).length;
    console.log(
      `${sector.padEnd(10)} ikke fundet præcist: ${mine.length}, heraf uden post ${unknown}, trods post ${mine.length - unknown}`,
    );
  }
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  writeFileSync(join(ROOT, 'test-results/missing-vocabulary.md'), missing(misses));
  const text = figuresText(dictionary);
  console.log(`\n${text}`);
  if (process.argv.includes('--write')) writeFileSync(FIGURES, text);
  if (!list) return;
  console.log(`\nPer dokument (exact F1)\n${perDocument.join('\n')}`);
  console.log('\nMangler');
  for (const { document, gold, known, instead } of misses)
    console.log(
      `  ${document} ${known ? 'HAR POST ' : 'uden post'} ${gold.importance} ${gold.sector} »${gold.surface}« (${gold.headword})${instead.length > 0 ? ` ← ${instead.join(', ')}` : ''}`,
    );
  console.log('\nForkert mærket');
  for (const { document, span, gold, line } of wrong)
    console.log(
      `  ${document} ${span.sector} »${span.surface}« [${span.id}]${gold ? ` (guld: »${gold.surface}« ${gold.sector})` : ''}: ${line}`,
    );
  console.log('\nUdeladte former');
  for (const { id, form, message } of dictionary.dropped) console.log(`  ${id} »${form}«: ${message}`);
}

main();
