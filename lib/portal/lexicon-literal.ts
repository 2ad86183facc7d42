/**
 * The lexicon as the build hands it to the page script: two literals, set by lexicon.js before this script. What is
 * text in the lexicon stands there as it is, the rest, which comes before it, as base64.
 */

export interface LexiconLiteral {
  id: string;
  data: string;
  text: string;
}

export function lexiconLiteral(): LexiconLiteral | null {
  return (globalThis as { __fagbroLexicon?: LexiconLiteral }).__fagbroLexicon ?? null;
}

/** The literal in the text of lexicon.js, for those who read the file and do not run it; null when there is none. */
export function literalIn(script: string): LexiconLiteral | null {
  const json = /^[^{]*(\{.*\});\s*$/s.exec(script)?.[1];
  const { id, data, text } = (json === undefined ? {} : JSON.parse(json)) as Partial<LexiconLiteral>;
  return id === undefined || data === undefined || text === undefined ? null : { id, data, text };
}

/** The lexicon's bytes. All loops are the browser's own, save in browsers before Chrome 140 and Firefox 133. */
export function bytesOf({ data, text }: LexiconLiteral): Uint8Array {
  const size = (data.length / 4) * 3 - (data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0);
  const bytes = new Uint8Array(size + text.length);
  const native = (bytes as { setFromBase64?: (text: string) => unknown }).setFromBase64;
  if (native) native.call(bytes, data);
  else {
    const binary = atob(data);
    for (let at = 0; at < size; at++) bytes[at] = binary.charCodeAt(at);
  }
  new TextEncoder().encodeInto(text, bytes.subarray(size));
  return bytes;
}
