/** Texts of the guides as a whole, and of who does what, in Danish. `guides.en.ts` has the same shape. */
const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const guidesDa = {
  label: 'Guider',
  names: { map: 'Ydelseskort', attests: 'Attestguide', roles: 'Hvem gør hvad' },
  page: 'Åbn på hel side',
  found: 'I guiderne',
  lead: {
    map: 'Veje mellem ydelser, og hvorfor en patient skiftede.',
    attests: 'Hvilken attest, hvilken frist, skal patienten møde op.',
    roles: 'Hvad den anden side kan og ikke kan, og hvordan du når den.',
  },
  /** Words in a search that lead to a guide as a whole. */
  words: {
    map: ['ydelseskort', 'kort', 'overgang', 'skift', 'vej', 'veje', 'hvorfor skiftede', 'ydelse', 'ydelser'],
    attests: ['attestguide', 'attest', 'attester', 'frist', 'frister', 'blanket', 'hvilken attest', 'læ', 'erklæring'],
    roles: ['hvem gør hvad', 'hvem', 'rolle', 'roller', 'kontakt', 'enhed', 'kommunen', 'ring'],
  },
  roles: {
    title: 'Hvem gør hvad',
    lead: 'Titler er lokale. Spørg altid, hvad netop denne person kan afgøre.',
    search: 'Søg rolle eller opgave',
    filter: 'Vis roller fra',
    all: 'Begge',
    sector: { employment: 'Kommunen', health: 'Sundhed', both: 'Begge' },
    count: (n: number) => (n === 0 ? 'Ingen roller fundet' : plural(n, 'rolle', 'roller')),
    also: 'også',
    misread: 'Misforstås let',
    open: 'Ikke afklaret',
    read: 'Hele forklaringen',
    readOf: (name: string) => `Hele forklaringen af ${name}`,
    noneHelp: 'Prøv et andet ord, eller vis begge områder.',
    medium: 'Bygger på kilder, der ikke er de primære eller officielle.',
  },
  list: {
    sort: 'Sortér efter',
    more: 'Rigtig når, ikke når, sker let',
  },
  failed: 'Guiden kunne ikke læses. Geninstallér Fagbro.',
  loading: 'Henter …',
};

export type GuidesTexts = typeof guidesDa;
