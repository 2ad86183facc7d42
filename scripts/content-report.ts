/** Prints what is wrong in the authored files: `file:line  field  message`, grouped by file. */
import type { Problem } from './read-content.ts';

export function printProblems(
  problems: readonly Problem[],
  out: (line: string) => void = (line) => console.error(line),
): void {
  const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  for (const { level, file, line, id, field, message } of sorted)
    out(`${file}:${line}  ${level === 'error' ? 'FEJL' : 'advarsel'}  ${id ? `[${id}] ` : ''}${field}: ${message}`);
}
