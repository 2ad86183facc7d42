/** Hands a text to the browser as a file for its downloads. Needs no permission. */

/** Long enough for the slowest browser to have taken the file over (ms). */
const KEEP = 60_000;

export const FILE_TYPES = {
  json: 'application/json',
  vcf: 'text/vcard;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
} as const;

export function offerFile(name: string, text: string): void {
  const ending = (/\.([^.]+)$/.exec(name)?.[1] ?? 'json') as keyof typeof FILE_TYPES;
  const address = URL.createObjectURL(new Blob([text], { type: FILE_TYPES[ending] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP);
}
