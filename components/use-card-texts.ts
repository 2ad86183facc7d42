/** Texts of a card's further parts in the reader's language. */
import { type CardTexts, cardDa } from '../lib/text/card.da.ts';
import { cardEn } from '../lib/text/card.en.ts';
import { useReading } from './reading.tsx';

export const useCardTexts = (): CardTexts => (useReading().language === 'da' ? cardDa : cardEn);
