/**
 * Entries made from lists: one for each chapter and common code of `content/codes.yaml`, one for each element of
 * `content/building-blocks.yaml`. They have no forms to look for: the matcher finds codes by their pattern and elements
 * inside built words. Node only.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { EntryId, IsoDate, SourceId } from '../lib/knowledge/schema.ts';
import type { LexCodes, LexElement } from '../lib/match/types.ts';
import type { LocatedEntry, Problem } from './read-content.ts';

/** What the matcher looks for instead of an entry's forms. */
export interface Pattern {
  codes?: readonly LexCodes[];
  elements?: readonly LexElement[];
}

export interface Patterns {
  entries: LocatedEntry[];
  /** By id of the entry. */
  patterns: Map<string, Pattern>;
  problems: Problem[];
}

const System = z.enum(['icd10', 'icpc2']);
const Code = z
  .string()
  .regex(/^[A-Z]\d\d(?:\.\d{1,2}(?:[A-Z]\d{0,2}){0,4})?$/, 'skriv koden som på listen, fx F43.1 eller R68.8A9B');
const Line = z.string().trim().min(1);
const Sources = z.array(SourceId).min(1);

const Codes = z.strictObject({
  systems: z.record(System, z.strictObject({ name: Line, sources: Sources, checked: IsoDate, review: IsoDate })),
  chapters: z.array(
    z.strictObject({
      system: System,
      id: EntryId,
      codes: z.string().regex(/^[A-Z]\d\d–[A-Z]\d\d$/, 'skriv fra–til, fx F00–F99'),
      name: Line,
    }),
  ),
  codes: z.array(
    z.strictObject({
      system: System,
      codes: z.array(Code).min(1),
      name: Line,
      priority: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      see: EntryId.optional(),
      note: Line.optional(),
      sources: Sources.optional(),
    }),
  ),
});

const Bound = z
  .string()
  .regex(/^-?\p{Ll}+-?$/u, 'skriv leddet med bindestreg, hvor ordet går videre: »hemi-«, »-itis«');
const Element = z.strictObject({
  part: Bound,
  also: z.array(Bound).optional(),
  meaning: Line,
  in: z.array(Line).min(1),
  priority: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
  sources: Sources.optional(),
});
const Suffix = Element.extend({
  inflection: Line.optional(),
  /** The adjective made of it: `-patisk`. */
  adjective: Bound.optional(),
  /** A prefix alone may stand before it. */
  bare: z.boolean().optional(),
  /** Ends words of any kind too: explains, but makes no mark. */
  weak: z.boolean().optional(),
});
const Blocks = z.strictObject({
  sources: Sources,
  checked: IsoDate,
  review: IsoDate,
  prefixes: z.array(Element),
  roots: z.array(Element),
  suffixes: z.array(Suffix),
  never: z.array(z.string().regex(/^\p{Ll}+$/u)),
});

interface Read<T> {
  value: T;
  file: string;
  lineOf(path: readonly (string | number)[]): number;
}

function read<S extends z.ZodType>(
  root: string,
  name: string,
  schema: S,
  problems: Problem[],
): Read<z.infer<S>> | null {
  const path = join(root, 'content', name);
  const file = `content/${name}`;
  if (!existsSync(path)) return null;
  const counter = new LineCounter();
  const doc = parseDocument(readFileSync(path, 'utf8'), { lineCounter: counter, schema: 'core', uniqueKeys: true });
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const node: unknown = doc.getIn(path.slice(0, depth), true);
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
        return counter.linePos(Number(node.range[0])).line;
    }
    return 1;
  };
  const add = (line: number, field: string, message: string): void => {
    problems.push({ level: 'error', file, line, field, message });
  };
  for (const error of doc.errors) add(error.linePos?.[0].line ?? 1, 'YAML', `kan ikke læses: ${error.message}`);
  if (doc.errors.length > 0) return null;
  const parsed = schema.safeParse(doc.toJS());
  if (parsed.success) return { value: parsed.data, file, lineOf };
  for (const issue of parsed.error.issues) {
    const where = issue.path.filter((part) => typeof part !== 'symbol');
    add(lineOf(where), where.join('.') || 'filen', issue.message);
  }
  return null;
}

const CAUTION = 'En kode alene er ikke en bekræftet sygdom. Den siger ikke, hvad borgeren kan.';
const CASEWORKER = 'Koden kan stå for en mistanke, noget tidligere eller en sikker diagnose. Se teksten omkring den.';
/** How to read the two lists apart: one letter stands for different organs in them. */
const LIST: Record<LexCodes['system'], string[]> = {
  icd10: ['Et D forrest er sygehusets mærke for en diagnose. Hos egen læge kan de samme tegn stå for noget andet.'],
  icpc2: [
    'Listen bruges hos egen læge. På sygehus kan de samme tegn stå for noget andet.',
    'Tal fra 01 til 29 er gener, 30–69 er noget, der er gjort, og 70–99 er diagnoser.',
  ],
};
const ASK = 'Er det, koden står for, bekræftet, og hvad betyder det for borgerens funktion nu?';
const UNSEEN = 'Kodens officielle danske ordlyd er ikke slået op.';

/** How a code is written without its dot, with the D of SKS and without: for those who search for it. */
function spellings(system: LexCodes['system'], code: string): string[] {
  if (system === 'icpc2') return [];
  const plain = code.replace('.', '');
  return [...new Set([plain, `D${plain}`])].filter((other) => other !== code);
}

function readCodes(root: string, out: Patterns): void {
  const file = read(root, 'codes.yaml', Codes, out.problems);
  if (file === null) return;
  const { systems, chapters, codes } = file.value;
  chapters.forEach(({ system, id, codes: written, name }, index) => {
    const { name: list, sources, checked, review } = systems[system];
    const [from = '', to = ''] = written.split('–');
    out.patterns.set(id, { codes: [{ system, from, to }] });
    out.entries.push({
      entry: {
        id,
        term: `${list} ${written}`,
        inflection: 'ubøj.',
        side: 'health',
        kind: 'kode',
        priority: 3,
        short: `En kode på listen ${list}. ${written} er gruppen »${name}«. Koden kan være en mistanke.`,
        for: {
          caseworker: [CASEWORKER, ...LIST[system]],
        },
        caution: [CAUTION],
        sources,
        checked,
        review,
        confidence: 'medium',
      },
      file: file.file,
      topic: 'codes',
      lineOf: () => file.lineOf(['chapters', index]),
    });
  });
  codes.forEach(({ system, codes: written, name, priority, see, note, sources: own }, index) => {
    const { name: list, sources, checked, review } = systems[system];
    const [first = ''] = written;
    const id = `${system}-${first.replace('.', '').toLowerCase()}`;
    const also = written.flatMap((code) => [...(code === first ? [] : [code]), ...spellings(system, code)]);
    out.patterns.set(id, { codes: written.map((from) => ({ system, from })) });
    out.entries.push({
      entry: {
        id,
        term: first,
        inflection: 'ubøj.',
        ...(also.length > 0 ? { also } : {}),
        side: 'health',
        kind: 'kode',
        priority,
        short: `En kode på listen ${list}. Den står for »${name}«. ${note ?? 'Koden kan være en mistanke.'}`,
        for: { caseworker: [CASEWORKER, ...LIST[system]] },
        caution: [CAUTION],
        ask: [ASK],
        open: [UNSEEN],
        ...(see === undefined ? {} : { see: { terms: [see] } }),
        sources: own ?? sources,
        checked,
        review,
        confidence: 'medium',
      },
      file: file.file,
      topic: 'codes',
      lineOf: () => file.lineOf(['codes', index]),
    });
  });
}

const bare = (part: string): string => part.replace(/-/g, '');
const ascii = (part: string): string =>
  bare(part).replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa').replace(/é/g, 'e');

function readBlocks(root: string, out: Patterns): void {
  const file = read(root, 'building-blocks.yaml', Blocks, out.problems);
  if (file === null) return;
  const { sources, checked, review, prefixes, roots, suffixes, never } = file.value;
  const kinds = [
    ['prefixes', 'prefix', prefixes],
    ['roots', 'root', roots],
    ['suffixes', 'suffix', suffixes],
  ] as const;
  for (const [field, kind, list] of kinds)
    list.forEach((element: z.infer<typeof Suffix>, index) => {
      const { part, also = [], meaning, in: words, priority, sources: own, inflection, adjective, weak } = element;
      const id = `ordled-${kind === 'suffix' ? 'endelse-' : ''}${ascii(part)}`;
      const texts = [part, ...also].map(bare);
      const flag = element.bare ? { bare: true } : {};
      const elements: LexElement[] = [];
      if (kind !== 'suffix') elements.push(...texts.map((text): LexElement => ({ text, kind })));
      else if (!weak) {
        texts.forEach((text, place) => {
          // The Danish form is inflected; the Latin ones stand as they are.
          elements.push({ text, kind, inflection: place === 0 && inflection ? inflection : 'ubøj.', ...flag });
        });
        if (adjective) elements.push({ text: bare(adjective), kind, inflection: 'adj. -, -e', ...flag });
      }
      if (kind === 'prefix' && index === 0) elements.push(...never.map((text): LexElement => ({ text, kind: 'stop' })));
      out.patterns.set(id, { elements });
      out.entries.push({
        entry: {
          id,
          term: part,
          inflection: 'ubøj.',
          ...(also.length > 0 || adjective ? { also: [...also, ...(adjective ? [adjective] : [])] } : {}),
          side: 'health',
          kind: 'ordled',
          priority: priority ?? 3,
          short: `Et ordled, der betyder: ${meaning}. Det er en del af ${words.length > 1 ? 'ord som' : 'ordet'} ${words.join(' og ')}.`,
          caution: ['Ordets dele er ikke en definition af ordet.'],
          ...(priority === 1
            ? { for: { caseworker: ['Leddet kan hjælpe med at læse et langt ord. Spørg, hvis ordet er vigtigt.'] } }
            : {}),
          ...(priority === 1 ? { ask: ['Hvad betyder ordet her, og hvad betyder det for borgerens funktion?'] } : {}),
          sources: own ?? sources,
          checked,
          review,
          confidence: 'medium',
        },
        file: file.file,
        topic: 'building-blocks',
        lineOf: () => file.lineOf([field, index]),
      });
    });
}

/** Entries and patterns of both lists; what is wrong with them is in `problems`. */
export function readPatterns(root: string): Patterns {
  const out: Patterns = { entries: [], patterns: new Map(), problems: [] };
  readCodes(root, out);
  readBlocks(root, out);
  return out;
}
