/**
 * The text of a file, whatever it was written in: UTF-8, UTF-16 with its mark (spreadsheets' "Unicode text"), or
 * Windows' own (Excel's "CSV" and old address books on Danish machines).
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Bytes that are no UTF-8.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

export type FileKind = 'backup' | 'vcard' | 'csv';

/** What a file is, by its beginning and else by its name; null for what Fagbro cannot read. */
export function kindOfFile(name: string, text: string): FileKind | null {
  const begin = text.slice(0, 2000).trimStart();
  if (/^BEGIN:VCARD/i.test(begin)) return 'vcard';
  if (/^\{[\s\S]*"fagbro"/.test(begin)) return 'backup';
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  if (ending === 'json') return 'backup';
  if (ending === 'vcf' || ending === 'vcard') return 'vcard';
  if (['csv', 'tsv', 'txt', 'tab'].includes(ending)) return 'csv';
  return null;
}
