/** Calendar days as readers see them: `12. nov. 2026`. The day is a day, so time zones play no part in it. */
import type { Language } from './index.ts';

const LOCALE = { da: 'da-DK', en: 'en-GB' } as const;
const formats = new Map<Language, Intl.DateTimeFormat>();

function format(language: Language): Intl.DateTimeFormat {
  let found = formats.get(language);
  if (!found) {
    found = new Intl.DateTimeFormat(LOCALE[language], {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
    formats.set(language, found);
  }
  return found;
}

/** `2026-11-12` → `12. nov. 2026`. Text that is not a calendar day comes back unchanged (a source's own wording). */
export function showDate(value: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const date = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? value : format(language).format(date);
}

/** The reader's own calendar day, as `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
