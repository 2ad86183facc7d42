/** The same word list as the page script's, opened in the panel the first time a text is read there. */
import { openLexicon } from '../../lib/match/lexicon.ts';
import { createScanner, type Scan } from '../../lib/match/scan.ts';
import { bytesOf, literalIn } from '../../lib/portal/lexicon-literal.ts';

export interface PanelLexicon {
  /** Checksum: entries are looked up in the knowledge that was built with it. */
  id: string;
  scan: Scan;
}

let opened: Promise<PanelLexicon> | undefined;

async function open(): Promise<PanelLexicon> {
  const answer = await fetch('/lexicon.js');
  if (!answer.ok) throw new Error(`lexicon.js: ${answer.status}`);
  const literal = literalIn(await answer.text());
  if (!literal) throw new Error('lexicon.js: not as built');
  return { id: literal.id, scan: createScanner(openLexicon(bytesOf(literal))) };
}

/** A failed read is not remembered, so the next press tries again. */
export function panelLexicon(): Promise<PanelLexicon> {
  opened ??= open();
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}
