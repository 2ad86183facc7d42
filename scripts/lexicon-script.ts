/** lexicon.js: the compiled lexicon as two literals that the page script turns into bytes without a loop of its own. */
import { textFrom } from '../lib/match/format.ts';
import type { LexiconLiteral } from '../lib/portal/lexicon-literal.ts';

/**
 * A script of one statement that sets a global; what is set is JSON in printable ASCII.
 *
 * @param id the lexicon's checksum, by which the extension knows which knowledge belongs to it
 */
export function lexiconScript(id: string, lexicon: Uint8Array): string {
  const from = textFrom(lexicon);
  const literal: LexiconLiteral = {
    id,
    data: Buffer.from(lexicon.subarray(0, from)).toString('base64'),
    text: Buffer.from(lexicon.subarray(from)).toString('latin1'),
  };
  return `globalThis.__fagbroLexicon=${JSON.stringify(literal).replaceAll('\u007f', '\\u007f')};\n`;
}
