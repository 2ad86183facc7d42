/** What went wrong and what to do, in the reader's language, by the code of the error. */
import {
  duplicateTexts,
  type ExchangeProblem,
  exchangeTexts,
  type StoreProblem,
  storeTexts,
} from '../contacts/text-da.ts';
import { duplicateTextsEn } from '../contacts/text-en.ts';
import type { Language } from './index.ts';
import { exchangeEn, storeEn } from './problems.en.ts';

export interface Said {
  /** What is wrong. */
  message: string;
  /** What to do. */
  help: string;
}

export const storeProblem = (language: Language, code: StoreProblem): Said =>
  language === 'da' ? storeTexts[code] : storeEn[code];

export const exchangeProblem = (language: Language, code: ExchangeProblem): Said =>
  language === 'da' ? exchangeTexts[code] : exchangeEn[code];

/** Why two contacts are taken for one. */
export const duplicateReason = (language: Language, reason: keyof typeof duplicateTexts): string =>
  (language === 'da' ? duplicateTexts : duplicateTextsEn)[reason];
