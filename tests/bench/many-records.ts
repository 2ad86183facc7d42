/** Made-up contacts and notes in numbers: the same every time, with words as in real notes (few very common, many rare). */
import { ROLES } from '../../lib/contacts/roles.ts';
import { type Contact, emptyContact, emptyNote, type Note } from '../../lib/contacts/schema.ts';
import { numbersFrom } from '../../lib/match/numbers-from.ts';

export const CONTACTS = 10_000;
export const NOTES = 50_000;

const chance = numbersFrom(20_261_123);
const of = <T>(list: readonly T[]): T => {
  const one = list[chance(list.length)];
  if (one === undefined) throw new Error('empty list');
  return one;
};

const ONSETS = 'b br d dr f fl g gr h k kl kr l m n p pr r s sk sl st sv t tr v'.split(' ');
const VOWELS = 'a e i o u y æ ø å'.split(' ');
const CODAS = 'd g k l m n nd ng r rd rk s st t'.split(' ');
const word = (): string => Array.from({ length: 2 + chance(2) }, () => of(ONSETS) + of(VOWELS) + of(CODAS)).join('');
export const rare = Array.from({ length: 30_000 }, word);
const common =
  'ring til kommunen om sygedagpenge og jobafklaring borgeren skal have en attest før møde med lægen bedst tid telefon svarer ikke send sikker mail husk samtykke fleksjob ressourceforløb ydelse sagsbehandler praksis frist uger plan møde skånehensyn'.split(
    ' ',
  );
/** Words as in real notes: a few very common ones, many rare. */
export const text = (length: number): string =>
  Array.from({ length }, () =>
    chance(10) < 6 ? of(common) : (rare[Math.floor(chance(1000) ** 2 / 34)] ?? of(rare)),
  ).join(' ');
const names = Array.from({ length: 3000 }, () => {
  const one = word();
  return one.slice(0, 1).toUpperCase() + one.slice(1);
});
const id = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const NOW = '2026-11-23T08:00:00.000Z';

export const contacts = Array.from({ length: CONTACTS }, (_, at): Contact => {
  const role = of(ROLES);
  return {
    ...emptyContact(),
    id: id(at),
    createdAt: NOW,
    updatedAt: NOW,
    name: `${of(names)} ${of(names)}`,
    role: role.id,
    title: role.name,
    organisation: `${of(names)} Kommune`,
    unit: of(['Jobcenter', 'Sygedagpenge', 'Ydelser', 'Ungeenhed']),
    phones: [{ number: `+45${20_000_000 + chance(79_999_999)}`, kind: 'direct', hours: 'bedst 8.30–10', note: '' }],
    note: text(10),
  };
});
export const notes = Array.from(
  { length: NOTES },
  (_, at): Note => ({
    ...emptyNote([{ kind: 'term', id: of(['sygedagpenge', 'jobafklaring', 'fleksjob']) }]),
    id: id(CONTACTS + at),
    createdAt: NOW,
    updatedAt: NOW,
    text: `# ${text(4)}\n\n${text(30 + chance(40))}`,
    tags: [of(['husk', 'frist', 'attest'])],
  }),
);

const some = contacts[4321];
/** What is searched for: letters as they come, names, numbers, slips, and words that stand in half of all notes. */
export const QUERIES: readonly string[] = [
  's',
  'sy',
  'syg',
  'sygedag',
  'sygedagpenge',
  'sygedagpengene frist',
  'ring til lægen om attest før møde',
  some?.name ?? '',
  (some?.name ?? '').slice(0, 4),
  (some?.phones[0]?.number ?? '').slice(3, 7),
  (some?.phones[0]?.number ?? '').slice(3).replace(/(\d\d)(?=\d)/g, '$1 '),
  'sygedagpnge',
  'sagsbehandlr komune',
  rare[7] ?? '',
  'xyzzyxyz',
  'kommune jobcenter sagsbehandler',
];
