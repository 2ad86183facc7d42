/** Texts of the guides in the reader's language. */
import { type GuidesTexts, guidesDa } from '../../lib/text/guides.da.ts';
import { guidesEn } from '../../lib/text/guides.en.ts';
import { useReading } from '../reading.tsx';

export const useGuidesTexts = (): GuidesTexts => (useReading().language === 'da' ? guidesDa : guidesEn);
