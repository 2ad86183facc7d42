/** All texts of contacts and notes in the reader's language, those of the rules of numbers and of citizens with them. */

import { citizenTexts, duplicateTexts, identifierRules, identifierTexts } from '../contacts/text-da.ts';
import {
  type CitizenTexts,
  citizenTextsEn,
  type DuplicateTexts,
  duplicateTextsEn,
  type IdentifierRules,
  type IdentifierTexts,
  identifierRulesEn,
  identifierTextsEn,
} from '../contacts/text-en.ts';
import type { Language } from './index.ts';
import { type RecordTexts, recordsDa } from './records.da.ts';
import { recordsEn } from './records.en.ts';

export interface AllRecordTexts extends RecordTexts {
  identifier: IdentifierTexts;
  rules: IdentifierRules;
  citizen: CitizenTexts;
  alike: DuplicateTexts;
}

const all: Record<Language, AllRecordTexts> = {
  da: {
    ...recordsDa,
    identifier: identifierTexts,
    rules: identifierRules,
    citizen: citizenTexts,
    alike: duplicateTexts,
  },
  en: {
    ...recordsEn,
    identifier: identifierTextsEn,
    rules: identifierRulesEn,
    citizen: citizenTextsEn,
    alike: duplicateTextsEn,
  },
};

export const recordTexts = (language: Language): AllRecordTexts => all[language];
