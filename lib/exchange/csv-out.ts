/**
 * Contacts as a table that Danish spreadsheets open without asking: semicolons, UTF-8 with its mark, CRLF. A cell that
 * a spreadsheet would take for a formula gets an apostrophe in front, which reading takes off again.
 */
import type { Contact } from '../contacts/schema.ts';
import { cellOf, columnsFor, headingOf } from './csv-fields.ts';

/** `+45 12 34 56 78` is no formula; everything else that begins like one is guarded. */
const FORMULA = /^'*[=+\-@\t\r]/;
const PHONE = /^\+\d[\d ]*$/;

const guard = (cell: string): string => (FORMULA.test(cell) && !PHONE.test(cell) ? `'${cell}` : cell);
const quote = (cell: string): string => (/[";\r\n]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

export const cellText = (cell: string): string => quote(guard(cell));

export function toCsv(contacts: readonly Contact[]): string {
  const columns = columnsFor(contacts);
  const rows = [columns.map(headingOf), ...contacts.map((contact) => columns.map((key) => cellOf(contact, key)))];
  return `\uFEFF${rows.map((row) => row.map(cellText).join(';')).join('\r\n')}\r\n`;
}
