/** From the heading of a column, in our words or those of other programs, to the field it most likely means. */
import { type FieldKey, headingOf, LISTS, type List, MOST_NUMBERED, numbered, singleKeys } from './csv-fields.ts';

/** Words in the headings of other programs, for the first guess of a mapping. */
const SYNONYMS: readonly [RegExp, FieldKey][] = [
  [/^(?:fulde )?navn$|^name$|^kontakt(?:person)?$|^full ?name$|^display name$/, 'name'],
  [/^titel$|^stilling(?:sbetegnelse)?$|^job ?title$|^title$/, 'title'],
  [/^rolle$|^funktion$/, 'role'],
  [
    /^organisation(?: name)?$|^firma$|^company$|^virksomhed$|^arbejdsplads$|^praksis$|^klinik$|^kommune$|^organization(?: name)?$/,
    'organisation',
  ],
  [/^enhed$|^afdeling$|^department$|^team$/, 'unit'],
  [
    /^(?:direkte )?(?:telefon|tlf|phone)(?: ?(?:nr|nummer|number|1|1 - value))?$|^business phone$|^arbejdstelefon$|^work phone$/,
    'phone.1.number',
  ],
  [/^mobil(?:telefon|nr|nummer)?$|^mobile(?: phone)?$|^phone 2 - value$/, 'phone.2.number'],
  [/^telefontid(?:er)?$|^træffetid$/, 'phone.1.hours'],
  [/^e-?mail(?:-?adresse| address)?(?: 1(?: - value)?)?$|^mail$/, 'email.1.address'],
  [/^(?:adresse|vej|gade|street|business street|address 1 - street)$/, 'street'],
  [/^post(?:nr|nummer|kode)$|^zip$|^postal code$|^business postal code$/, 'postalCode'],
  [/^by$|^city$|^business city$/, 'city'],
  [/^land$|^country$/, 'country'],
  [/^(?:web|websted|hjemmeside|website|url)$/, 'url'],
  [/^cvr(?:-?nr|-?nummer)?$/, 'cvr'],
  [/^(?:ean|gln|lokationsn(?:umme)?r)(?:-?nr|-?nummer)?$/, 'gln.1.number'],
  [/^yder(?:nr|nummer)$/, 'ydernummer'],
  [/^sor(?:-?kode)?$/, 'sor'],
  [/^kommune(?:kode|nr)$/, 'municipality'],
  [/^note(?:r)?$|^notes$|^bemærkning(?:er)?$|^kommentar$/, 'note'],
  [/^mærker$|^tags?$|^kategori(?:er)?$|^categories$|^labels$/, 'tags'],
];

const own = new Map<string, FieldKey>(
  [...singleKeys, ...(Object.keys(LISTS) as List[]).flatMap((list) => numbered(list, MOST_NUMBERED))].map((key) => [
    headingOf(key).toLowerCase(),
    key,
  ]),
);

/** The field a heading most likely means; null for none. */
export function fieldFor(heading: string): FieldKey | null {
  const plain = heading.normalize('NFC').trim().toLowerCase();
  const known = own.get(plain);
  if (known) return known;
  const bare = plain.replace(/[.:*]+$/, '').replace(/\s+/g, ' ');
  return own.get(bare) ?? SYNONYMS.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

/** Every field a column may be mapped to, for a choice list: key and heading. */
export const allFields = (numberedColumns = 3): { key: FieldKey; heading: string }[] =>
  [...singleKeys, ...(Object.keys(LISTS) as List[]).flatMap((list) => numbered(list, numberedColumns))].map((key) => ({
    key,
    heading: headingOf(key),
  }));
