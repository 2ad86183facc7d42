/**
 * Put into a page for one moment, when a card or the panel asks whether the page plainly shows the date of its
 * document. Answers with the day and with whether the word whose card is open stands in this frame; no text.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { documentAround, headLines } from '../lib/annotate/document-head.ts';
import { letterDate } from '../lib/danish/letter-date.ts';
import { dayOf } from '../lib/text/dates.ts';

/** The page script of this frame, where it runs; both live in the extension's own world beside the page's. */
const world = globalThis as { __fagbro?: { currentElement: Element | null } };

export default defineUnlistedScript(() => {
  const word = world.__fagbro?.currentElement ?? null;
  const scope = documentAround(word);
  return { date: scope && letterDate(headLines(scope), dayOf(new Date())), here: word !== null };
});
