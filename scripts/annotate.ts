/**
 * `npm run -s annotate -- [--format json] [--side gp|caseworker] [--built] [--corpus] [FILE…]`: marks the words of the
 * dictionary in texts. Without files, or for `-`, standard input is read. Messages are Danish; exit 2 when an option
 * is unknown or a file could not be read (the others are still done).
 */
import { readFileSync } from 'node:fs';
import { lexTerms } from '../lib/knowledge/lex-terms.ts';
import { checkForm, compileLexicon } from '../lib/match/compile.ts';
import { openLexicon } from '../lib/match/lexicon.ts';
import { createScanner } from '../lib/match/scan.ts';
import { BOTH, EMPLOYMENT, HEALTH, type LexTerm, type SideMask, type Span } from '../lib/match/types.ts';
import { readContent } from './read-content.ts';

/** What annotate needs to know of an entry. */
export interface Headword {
  id: string;
  headword: string;
  sector: 'employment' | 'health';
  short: string;
}

export interface Annotation {
  start: number;
  end: number;
  surface: string;
  id: string;
  headword: string;
  sector: 'employment' | 'health';
  /** Of a word without an entry: the elements it is built of. `id` and `headword` are the first one's. */
  parts?: string[];
}

export interface Dictionary {
  headwords: Headword[];
  terms: LexTerm[];
  /** Forms left out because their inflection cannot be read. */
  dropped: { id: string; form: string; message: string }[];
}

/** Entries of content/ without errors, with the forms that can be compiled. */
export function readDictionary(): Dictionary {
  const { entries, patterns } = readContent();
  const seen = new Set<string>();
  const kept = entries.map(({ entry }) => entry).filter(({ id }) => !seen.has(id) && seen.add(id));
  const dropped: Dictionary['dropped'] = [];
  const terms = lexTerms(kept, patterns).map((term) => ({
    ...term,
    forms: term.forms.filter((form) => {
      const message = checkForm(form);
      if (message !== undefined) dropped.push({ id: term.id, form: form.form, message });
      return message === undefined;
    }),
  }));
  const headwords = kept.map(
    (entry): Headword => ({
      id: entry.id,
      headword: entry.term,
      sector: entry.side === 'employment' ? 'employment' : 'health',
      short: entry.short,
    }),
  );
  return { headwords, terms, dropped };
}

/**
 * Makes a function that annotates texts with the words of the wanted sides.
 *
 * @param built also words that have no entry and are only built of known elements
 */
export function annotator(dictionary: Dictionary, sides: SideMask, built = false): (text: string) => Annotation[] {
  const scan = createScanner(openLexicon(compileLexicon(dictionary.terms)), { sides });
  return (text) =>
    scan(text).flatMap(({ start, end, entries, built: isBuilt }: Span) => {
      const headword = dictionary.headwords[entries[0] ?? -1];
      if (headword === undefined || (isBuilt && !built)) return [];
      const { id, headword: term, sector } = headword;
      const parts = entries.flatMap((entry) => dictionary.headwords[entry]?.headword ?? []);
      const annotation = { start, end, surface: text.slice(start, end), id, headword: term, sector };
      return [isBuilt ? { ...annotation, parts } : annotation];
    });
}

const HELP = `Brug: npm run -s annotate -- [valg] [FIL…]

  --format json         en linje JSON for hver fil
  --side gp             kun ord, en læge har brug for (beskæftigelse)
  --side caseworker     kun ord, en sagsbehandler har brug for (sundhed)
  --built               også ord uden opslag, der er bygget af kendte græske og latinske led
  --corpus              filer, der ender på .json, er korpusdokumenter: feltet »text« læses
  --help                denne hjælp

Uden filer, eller for »-«, læses standardinput.`;

interface Options {
  json: boolean;
  sides: SideMask;
  built: boolean;
  corpus: boolean;
  files: string[];
}

class UsageError extends Error {}

function options(args: readonly string[]): Options {
  const found: Options = { json: false, sides: BOTH, built: false, corpus: false, files: [] };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const equals = arg.startsWith('--') ? arg.indexOf('=') : -1;
    if (equals > 0) {
      rest.unshift(arg.slice(equals + 1));
      arg = arg.slice(0, equals);
    }
    if (arg === '--') {
      found.files.push(...rest.splice(0));
    } else if (arg === '--format') {
      const value = rest.shift();
      if (value !== 'json' && value !== 'text')
        throw new UsageError(`--format skal være json eller text${value === undefined ? '' : `, ikke »${value}«`}`);
      found.json = value === 'json';
    } else if (arg === '--side') {
      const value = rest.shift();
      if (value !== 'gp' && value !== 'caseworker')
        throw new UsageError(`--side skal være gp eller caseworker${value === undefined ? '' : `, ikke »${value}«`}`);
      found.sides = value === 'gp' ? EMPLOYMENT : HEALTH;
    } else if (arg === '--built') found.built = true;
    else if (arg === '--corpus') found.corpus = true;
    else if (arg === '--help' || arg === '-h') {
      process.stdout.write(`${HELP}\n`);
      process.exit(0);
    } else if (arg.startsWith('-') && arg !== '-') throw new UsageError(`ukendt valg »${arg}«`);
    else found.files.push(arg);
  }
  if (found.files.length === 0) found.files.push('-');
  return found;
}

const WHY: Record<string, string> = {
  ENOENT: 'filen findes ikke',
  EACCES: 'der er ikke adgang til filen',
  EISDIR: 'det er en mappe, ikke en fil',
  EPERM: 'der er ikke adgang til filen',
};

function reason(error: unknown): string {
  if (error instanceof TypeError) return 'filen er ikke tekst i UTF-8';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return WHY[code] ?? (error instanceof Error ? error.message : String(error));
}

/** A file as text: UTF-8, nothing normalised, a byte order mark kept so that offsets are those of the file. */
export function readText(file: string, corpus: boolean): string {
  const bytes = readFileSync(file === '-' ? 0 : file);
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!corpus || !file.endsWith('.json')) return text;
  const document: unknown = JSON.parse(text);
  if (typeof document === 'object' && document !== null && 'text' in document && typeof document.text === 'string')
    return document.text;
  throw new Error('korpusfilen har intet felt »text«');
}

/** The text with its words underlined, and what they mean beneath. */
function marked(
  text: string,
  annotations: readonly Annotation[],
  shorts: Map<string, string>,
  colour: boolean,
): string {
  const [on, off] = colour ? ['\u001b[4m', '\u001b[24m'] : ['[', ']'];
  let out = '';
  let at = 0;
  for (const { start, end } of annotations) {
    out += `${text.slice(at, start)}${on}${text.slice(start, end)}${off}`;
    at = end;
  }
  out += text.slice(at);
  if (!out.endsWith('\n')) out += '\n';
  const explained = new Set<string>();
  for (const { surface, parts } of annotations)
    if (parts !== undefined && !explained.has(surface)) {
      explained.add(surface);
      out += `\n${surface}: bygget af ${parts.join(' + ')} (ikke en definition)\n`;
    }
  for (const { id, headword, parts } of annotations) {
    if (parts !== undefined || explained.has(id)) continue;
    explained.add(id);
    out += `\n${colour ? `\u001b[1m${headword}\u001b[22m` : headword}\n  ${shorts.get(id) ?? ''}\n`;
  }
  return out;
}

function main(): void {
  let chosen: Options;
  try {
    chosen = options(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`annotate: ${error.message}\n\n${HELP}\n`);
    process.exitCode = 2;
    return;
  }
  const dictionary = readDictionary();
  const annotate = annotator(dictionary, chosen.sides, chosen.built);
  const shorts = new Map(dictionary.headwords.map(({ id, short }) => [id, short]));
  for (const file of chosen.files) {
    let text: string;
    try {
      text = readText(file, chosen.corpus);
    } catch (error) {
      process.stderr.write(`annotate: ${file === '-' ? 'standardinput' : file}: ${reason(error)}\n`);
      process.exitCode = 2;
      continue;
    }
    const spans = annotate(text);
    if (chosen.json) process.stdout.write(`${JSON.stringify({ file, spans })}\n`);
    else {
      if (chosen.files.length > 1) process.stdout.write(`== ${file} ==\n`);
      process.stdout.write(marked(text, spans, shorts, process.stdout.isTTY === true));
    }
  }
}

if (import.meta.main || process.argv[1] === import.meta.filename) main();
