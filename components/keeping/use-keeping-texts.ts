/** The texts about backup, import, lock and the full page in the reader's language. */
import { type KeepingTexts, keepingDa } from '../../lib/text/keeping.da.ts';
import { keepingEn } from '../../lib/text/keeping.en.ts';
import { useReading } from '../reading.tsx';

export const useKeepingTexts = (): KeepingTexts => (useReading().language === 'da' ? keepingDa : keepingEn);
