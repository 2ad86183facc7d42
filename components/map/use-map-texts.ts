/** The map's texts in the reader's language. */
import { type MapTexts, mapDa } from '../../lib/text/map.da.ts';
import { mapEn } from '../../lib/text/map.en.ts';
import { useReading } from '../reading.tsx';

export const useMapTexts = (): MapTexts => (useReading().language === 'da' ? mapDa : mapEn);
