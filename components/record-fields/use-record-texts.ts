/** The texts of contacts and notes in the reader's language. */
import { type AllRecordTexts, recordTexts } from '../../lib/text/records.ts';
import { useReading } from '../reading.tsx';

export const useRecordTexts = (): AllRecordTexts => recordTexts(useReading().language);
