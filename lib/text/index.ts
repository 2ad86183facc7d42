/** Which language the reader gets, and its texts. */
import type { UiLanguage } from '../site/settings.ts';
import { da, type Texts } from './da.ts';
import { en } from './en.ts';

export type { Texts } from './da.ts';
export type Language = 'da' | 'en';

/** Browsers set to these languages get Danish: their readers read it, and the explanations are Danish anyway. */
const READS_DANISH = new Set(['da', 'nb', 'nn', 'no', 'sv', 'fo', 'kl']);

/** `browserLanguage` is the browser's UI language (`da-DK`); unknown or empty counts as Danish. */
export function languageOf(setting: UiLanguage, browserLanguage = 'da'): Language {
  if (setting !== 'auto') return setting;
  const primary = browserLanguage.toLowerCase().split(/[-_]/)[0] ?? '';
  return primary === '' || READS_DANISH.has(primary) ? 'da' : 'en';
}

export function texts(setting: UiLanguage, browserLanguage?: string): Texts {
  return languageOf(setting, browserLanguage) === 'da' ? da : en;
}
