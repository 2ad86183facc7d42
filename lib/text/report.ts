/** The text a reader copies to report a mistake. It names the entry and the versions, and nothing of page or reader. Pure. */
import type { CardTexts } from './card.da.ts';

export interface Report {
  id: string;
  term: string;
  /** Version of the extension; empty where it cannot be read. */
  extension: string;
  /** Checksum of the knowledge, and the newest day something in it was checked. */
  knowledge: string;
  built: string;
  /** Days, `YYYY-MM-DD`: the one the rules were read by, and today. */
  date: string;
  today: string;
}

export function reportText(report: Report, { text }: CardTexts['report']): string {
  const { id, term, extension, knowledge, built, date, today } = report;
  const versions = [
    ...(extension ? [`${text.extension} ${extension}`] : []),
    ...(knowledge ? [`${text.knowledge} ${knowledge}${built ? ` (${built})` : ''}`] : []),
  ].join(', ');
  return [
    text.title,
    `${text.entry}: ${id} (${term})`,
    ...(versions ? [`${text.versions}: ${versions}`] : []),
    `${text.date}: ${date}`,
    `${text.today}: ${today}`,
    `${text.wrong}: …`,
    `${text.source}: …`,
    '',
  ].join('\n');
}
