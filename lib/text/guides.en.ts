/** Texts of the guides as a whole, and of who does what, in English. */
import type { GuidesTexts } from './guides.da.ts';

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const guidesEn: GuidesTexts = {
  label: 'Guides',
  names: { map: 'Benefit map', attests: 'Attest guide', roles: 'Who does what' },
  page: 'Open as a full page',
  found: 'In the guides',
  lead: {
    map: 'Ways between benefits, and why a patient was moved.',
    attests: 'Which attest, which deadline, must the patient attend.',
    roles: 'What the other side can and cannot do, and how to reach it.',
  },
  words: {
    map: ['benefit map', 'map', 'transition', 'change', 'way', 'ways', 'why', 'benefit', 'benefits'],
    attests: [
      'attest guide',
      'attest',
      'attests',
      'deadline',
      'deadlines',
      'form',
      'which attest',
      'læ',
      'certificate',
    ],
    roles: ['who does what', 'who', 'role', 'roles', 'contact', 'unit', 'municipality', 'call'],
  },
  roles: {
    title: 'Who does what',
    lead: 'Titles are local. Always ask what this very person can decide.',
    search: 'Search role or task',
    filter: 'Show roles from',
    all: 'Both',
    sector: { employment: 'The municipality', health: 'Health care', both: 'Both' },
    count: (n) => (n === 0 ? 'No roles found' : plural(n, 'role', 'roles')),
    also: 'also',
    misread: 'Easily misunderstood',
    open: 'Not settled',
    read: 'Full explanation',
    readOf: (name) => `Full explanation of ${name}`,
    noneHelp: 'Try another word, or show both sectors.',
    medium: 'Based on sources that are not the primary or official ones.',
  },
  list: {
    sort: 'Sort by',
    more: 'Right when, not when, easily happens',
  },
  failed: 'The guide could not be read. Reinstall Fagbro.',
  loading: 'Loading …',
};
