/** The reader tab's texts in the reader's language. */
import { type ReaderTexts, readerDa } from '../../lib/text/reader.da.ts';
import { readerEn } from '../../lib/text/reader.en.ts';
import { useReading } from '../reading.tsx';

export const useReaderTexts = (): ReaderTexts => (useReading().language === 'da' ? readerDa : readerEn);
