/**
 * Tables of any program as contacts, in two steps: read the table and guess what its columns mean; then, when the
 * reader has looked at the guess, make contacts by it. Nothing is kept between the steps but the table itself.
 */
import { parse } from 'csv-parse/browser/esm/sync';
import { cprAcross } from '../contacts/cpr-guard.ts';
import { type Contact, Instant } from '../contacts/schema.ts';
import { emptyFilling, type FieldKey, fillCell } from './csv-fields.ts';
import { fieldFor } from './csv-headings.ts';
import { ExchangeError, refuseSize } from './errors.ts';
import { finish, type Incoming, type Making, unreadable, uuidIn } from './incoming.ts';
import { atOnce, mapSteps, type Steps } from './pace.ts';

export interface CsvTable {
  delimiter: string;
  headings: string[];
  /** Cells as they stand, with a formula guard taken off. Rows may be uneven. */
  rows: string[][];
}

/** Which field each column goes to; null: left out. As long as `headings`. */
export type CsvMapping = (FieldKey | null)[];

const DELIMITERS = [';', ',', '\t'];
const MOST_COLUMNS = 500;

/** The sign that most often stands in the first line outside of quotation marks. */
function delimiterOf(text: string): string {
  const first = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string): number => first.split(sign).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ';';
}

const unguard = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** Throws `ExchangeError` (empty, too-big, not-csv, csv-broken, csv-headless), and nothing else. */
export function readCsv(text: string): CsvTable {
  refuseSize(text);
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') throw new ExchangeError('empty');
  // Spreadsheets' own files are zip archives.
  if (/^\s*(?:BEGIN:|\{|\[|<|%PDF)/.test(plain) || plain.startsWith('PK\u0003\u0004') || plain.includes('\u0000'))
    throw new ExchangeError('not-csv');
  const delimiter = delimiterOf(plain);
  let all: string[][];
  try {
    all = parse(plain, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
  } catch {
    // csv-parse's own errors: an open quotation mark, or one in the middle of a cell.
    throw new ExchangeError('csv-broken');
  }
  const [headings = [], ...rows] = all;
  if (headings.length > MOST_COLUMNS) throw new ExchangeError('not-csv');
  if (
    headings.every((heading) => heading.trim() === '') ||
    headings.some((heading) => /^[+\d][\d .-]{6,}$/.test(heading.trim()))
  )
    throw new ExchangeError('csv-headless');
  return {
    delimiter,
    headings: headings.map((heading) => unguard(heading).trim()),
    rows: rows.map((row) => row.map(unguard)),
  };
}

/** A first guess from the headings; a field is given to its first column only. */
export function guessMapping(headings: readonly string[]): CsvMapping {
  const taken = new Set<FieldKey>();
  return headings.map((heading) => {
    const key = fieldFor(heading);
    if (key === null || taken.has(key)) return null;
    taken.add(key);
    return key;
  });
}

/** Cells that Fagbro writes itself or that have a check of their own. */
const OWN_CELL = /^(?:id|createdAt|updatedAt|confirmedOn|cvr|sor|ydernummer|municipality|gln\.\d+\.number)$/;

function readRow(
  at: number,
  row: readonly string[],
  table: CsvTable,
  mapping: CsvMapping,
  making: Making,
): Incoming<Contact> {
  if (row.length !== table.headings.length) return unreadable(at, 'csv-uneven');
  const cells = row.map((cell, column) => (OWN_CELL.test(mapping[column] ?? '') ? '' : cell));
  if (cprAcross(cells)) return unreadable(at, 'cpr');
  const filling = emptyFilling();
  for (const [column, cell] of row.entries()) {
    const key = mapping[column] ?? null;
    const heading = table.headings[column] ?? '';
    if (key === null) {
      if (cell.trim() !== '') filling.left.push(heading);
    } else if (cell !== '') fillCell(filling, key, cell, heading);
  }
  const { draft, stamps, left } = filling;
  draft.phones = draft.phones.filter(({ number }) => number !== '');
  draft.emails = draft.emails.filter(({ address }) => address !== '');
  draft.gln = draft.gln.filter(({ number }) => number !== '');
  const time = (text: string): string | null => (Instant.safeParse(text).success ? text : null);
  return finish(
    at,
    draft,
    {
      id: stamps.id === null ? null : uuidIn(stamps.id),
      createdAt: time(stamps.rawCreated),
      updatedAt: time(stamps.rawUpdated),
    },
    left,
    making,
    'row-nameless',
  );
}

/** One entry for each row. Throws `ExchangeError` (mapping-twice) when two columns go to one field. */
export const fromCsv = (table: CsvTable, mapping: CsvMapping, making: Making): Incoming<Contact>[] =>
  atOnce(csvSteps(table, mapping, making));

/** As `fromCsv`, row by row. */
export function* csvSteps(table: CsvTable, mapping: CsvMapping, making: Making): Steps<Incoming<Contact>[]> {
  const used = mapping.filter((key) => key !== null);
  if (new Set(used).size !== used.length) throw new ExchangeError('mapping-twice');
  return yield* mapSteps(table.rows, (row, at) => readRow(at + 1, row, table, mapping, making));
}
