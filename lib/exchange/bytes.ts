/** Bytes as text: base64 and hexadecimal, without the browser's `btoa`, which is slow for megabytes. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...SIGNS].map((sign, value) => [sign.charCodeAt(0), value]));
/** Long texts are put together of pieces this long (in bytes; a multiple of three). */
const PIECE = 24_573;

export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) {
    let text = '';
    for (let at = from; at < Math.min(bytes.length, from + PIECE); at += 3) {
      const left = bytes.length - at;
      const word = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
      text +=
        (SIGNS[word >> 18] ?? '') +
        (SIGNS[(word >> 12) & 63] ?? '') +
        (left > 1 ? (SIGNS[(word >> 6) & 63] ?? '') : '=') +
        (left > 2 ? (SIGNS[word & 63] ?? '') : '=');
    }
    pieces.push(text);
  }
  return pieces.join('');
}

/** Null for text that is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let out = 0;
  for (let at = 0; at < text.length; at += 4) {
    const value = (place: number): number => VALUES.get(text.charCodeAt(at + place)) ?? 0;
    const word = (value(0) << 18) | (value(1) << 12) | (value(2) << 6) | value(3);
    for (const shift of [16, 8, 0]) if (out < bytes.length) bytes[out++] = (word >> shift) & 255;
  }
  return bytes;
}

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
