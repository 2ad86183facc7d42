/** The lexicon as the build hands it to the page script: one base64 literal, set by lexicon.js before this script. */

interface LexiconLiteral {
  id: string;
  data: string;
}

export function lexiconLiteral(): LexiconLiteral | null {
  return (globalThis as { __fagbroLexicon?: LexiconLiteral }).__fagbroLexicon ?? null;
}

/** Base64 to bytes: natively where the browser can (Chrome 140, Firefox 133), else through atob. */
export function bytesOf(base64: string): Uint8Array {
  const native = (Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array }).fromBase64;
  if (native) return native.call(Uint8Array, base64);
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
