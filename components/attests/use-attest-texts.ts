/** The attest guide's texts in the reader's language. */
import { type AttestTexts, attestsDa } from '../../lib/text/attests.da.ts';
import { attestsEn } from '../../lib/text/attests.en.ts';
import { useReading } from '../reading.tsx';

export const useAttestTexts = (): AttestTexts => (useReading().language === 'da' ? attestsDa : attestsEn);
