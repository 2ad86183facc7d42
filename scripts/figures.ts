/** The figures of every annotated set as one page of text, kept in the repository: tests/figures.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOTH } from '../lib/match/types.ts';
import { annotator, type Dictionary } from './annotate.ts';
import { ROOT } from './read-content.ts';
import { type Counts, count, figures, meets, readDocuments, SECTORS, sum } from './scoring.ts';

export const FIGURES = join(ROOT, 'tests/figures.md');

type Annotate = ReturnType<typeof annotator>;

const SETS = [
  { folder: 'corpus', what: 'built with' },
  { folder: 'tuning', what: 'built with' },
  { folder: 'heldout', what: 'retired: conventions of its own, see its README' },
  { folder: 'sealed', what: 'never read while building' },
] as const;

const share = (value: number): string => value.toFixed(3);

/** One row a sector; documents for everyday readers are counted apart. */
function rows(folder: string, annotate: Annotate): string[] {
  const perSector: Record<(typeof SECTORS)[number], Counts[]> = { employment: [], health: [] };
  let words = 0;
  let wrong = 0;
  for (const document of readDocuments(join(ROOT, 'tests', folder))) {
    const predicted = annotate(document.text);
    if (document.sector_of_author === 'none') {
      words += document.text.split(/\s+/).filter(Boolean).length;
      wrong += predicted.filter(
        (span) => !document.spans.some((other) => other.sector === span.sector && meets(other, span)),
      ).length;
      continue;
    }
    for (const sector of SECTORS)
      perSector[sector].push(
        count(
          document.spans.filter((span) => span.sector === sector),
          predicted.filter((span) => span.sector === sector),
        ),
      );
  }
  return SECTORS.map((sector) => {
    const total = sum(perSector[sector]);
    const { exact, overlap, weighted, first } = figures(total);
    const everyday = words === 0 ? '–' : ((1000 * wrong) / words).toFixed(1);
    const cells = [folder, sector, total.gold, exact.p, exact.r, exact.f, overlap.f, weighted[0], first[0], everyday];
    return `| ${cells.map((cell) => (typeof cell === 'number' && !Number.isInteger(cell) ? share(cell) : cell === 1 ? '1.000' : cell)).join(' | ')} |`;
  });
}

interface Form {
  text: string;
  surface: string;
  sector: 'employment' | 'health';
}

/** Everyday phrases with a mark, and surface forms found exactly. */
function lists(folder: string, annotate: Annotate): string {
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(ROOT, 'tests', folder, name), 'utf8')) as T;
  const phrases = read<{ text: string }[]>('everyday.json');
  const marked = phrases.filter(({ text }) => annotate(text).length > 0).length;
  const forms = read<Form[]>('forms.json');
  const found = forms.filter(({ text, surface, sector }) => {
    const start = text.indexOf(surface);
    return annotate(text).some(
      (span) => span.sector === sector && span.start === start && span.end === start + surface.length,
    );
  }).length;
  return `- ${folder}: ${marked} of ${phrases.length} everyday phrases marked, ${found} of ${forms.length} surface forms found exactly`;
}

/** The page. `dictionary` as scripts/annotate.ts reads it. */
export function figuresText(dictionary: Dictionary): string {
  const annotate = annotator(dictionary, BOTH);
  return [
    '# Figures of the matcher',
    '',
    'Written by `npm run score -- --write`; a test compares it with what the matcher does today, so a change of quality',
    'shows in review. Both sides on, whole documents, words built of parts not counted. What each set is: its README.',
    '',
    ...SETS.map(({ folder, what }) => `- \`${folder}\`: ${what}`),
    '',
    '| set | sector | gold | P | R | F1 | overlap F1 | weighted R | importance 1 R | wrong per 1,000 everyday words |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...SETS.flatMap(({ folder }) => rows(folder, annotate)),
    '',
    lists('heldout', annotate),
    lists('sealed', annotate),
    '',
  ].join('\n');
}
