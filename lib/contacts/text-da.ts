/**
 * Every text that contacts, notes, exchange and the store say to the reader, in Danish and in one place, so that an
 * English file of the same shape can follow. Each problem has a code (the key): code and help are what a page shows.
 * Plain: what is wrong, then what to do. Texts never repeat what a CPR number was.
 */
interface Said {
  /** What is wrong. */
  message: string;
  /** What to do. */
  help: string;
}

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Numbers and addresses. `rule` says which rule the check follows, and where it comes from. */
export const identifierTexts = {
  'cvr-form': { message: 'Et CVR-nummer har 8 cifre.', help: 'Skriv de 8 cifre uden bogstaver.' },
  'cvr-check': {
    message: 'Det er ikke et gyldigt CVR-nummer: kontroltallet passer ikke.',
    help: 'Se efter, om et ciffer er tastet forkert.',
  },
  'gln-form': {
    message: 'Et EAN-/lokationsnummer har 13 cifre.',
    help: 'Skriv alle 13 cifre. Danske numre begynder med 57.',
  },
  'gln-check': {
    message: 'Det er ikke et gyldigt EAN-/lokationsnummer: kontrolcifret passer ikke.',
    help: 'Se efter, om et ciffer er tastet forkert.',
  },
  'sor-form': { message: 'En SOR-kode består af 11 til 18 cifre.', help: 'Kopiér koden fra SOR-opslaget.' },
  'sor-check': {
    message: 'SOR-koden ser forkert ud: kontrolcifret passer ikke.',
    help: 'Kopiér koden fra SOR-opslaget i stedet for at taste den.',
  },
  'yder-form': {
    message: 'Et ydernummer har højst 6 cifre.',
    help: 'Skriv kun cifrene. Nuller foran er i orden; Fagbro sætter dem selv på.',
  },
  'kommune-form': {
    message: 'En kommunekode har 3 eller 4 cifre, fx 101 eller 0101.',
    help: 'Vælg kommunen på listen.',
  },
  'kommune-unknown': {
    message: 'Der er ingen af de 98 kommuner med den kode.',
    help: 'Vælg kommunen på listen. 0411 (Christiansø) er ikke en kommune.',
  },
  'phone-form': {
    message: 'Telefonnummeret kan ikke bruges til at ringe til.',
    help: 'Et dansk nummer har 8 cifre og begynder med 2–9. Skriv landekode (+46 …) foran et udenlandsk.',
  },
  'email-form': { message: 'E-mail-adressen mangler noget.', help: 'Den skal se ud som navn@sted.dk.' },
  'url-form': { message: 'Webadressen kan ikke bruges.', help: 'Den skal begynde med https:// eller http://.' },
  'postcode-form': { message: 'Et dansk postnummer har 4 cifre.', help: 'Skriv postnummeret med 4 cifre.' },
} as const satisfies Record<string, Said>;

export const identifierRules = {
  cvr: 'CVR: 8 cifre; vægtene 2 7 6 5 4 3 2 1 ganges på, og summen går op i 11 (HL7 Danmark, dk-core, 4. juni 2026).',
  gln: 'GLN/EAN: 13 cifre; vægtene 1 3 1 3 … på de første 12, og det sidste ciffer fylder op til nærmeste 10 (GS1).',
  sor: 'SOR: mindst 11 cifre (HL7 Danmark, dk-core), bygget som en SNOMED-kode med Verhoeff-kontrolciffer til sidst.',
  yder: 'Ydernummer: op til 6 cifre; nuller foran falder let væk (HL7 Danmark, dk-core). Kontrolreglen er ikke offentlig, så kun formen tjekkes.',
  kommune: 'Kommunekode: 3 cifre i tale, 4 med nul foran i data; en af de 98 (HL7 Danmarks liste, 4. juni 2026).',
  phone: 'Telefon: den danske nummerplan som i Googles libphonenumber; 8 cifre vist to og to.',
  email: 'E-mail: en adresse med navn, @ og domæne, som browserens egne felter tager imod (HTML-standarden).',
  url: 'Webadresse: http eller https.',
  postcode: 'Postnummer: 4 cifre (Danmark, Grønland og Færøerne har 3 eller 4).',
} as const;

/** Citizens do not belong in here. */
export const citizenTexts = {
  title: 'Det ligner et CPR-nummer',
  why: 'Fagbro gemmer ikke CPR-numre. Kontakter og noter handler om ord, regler og fagfolk, ikke om borgere.',
  remove: 'Slet nummeret, så bliver teksten gemt.',
  notCpr: 'Det er ikke et CPR-nummer',
  notCprHelp: 'Gælder kun dette felt denne gang. Et P-nummer eller et sagsnummer kan ligne.',
  certainty: {
    certain: 'Skrevet som et CPR-nummer.',
    likely: 'Ti cifre, der begynder med en dato.',
    possible: 'Kan være et CPR-nummer, men også fx et P-nummer eller et sagsnummer.',
  },
  form: {
    plain: 'fødselsdato og fire cifre',
    shifted: 'erstatningsnummer: dagen er lagt 60 til',
    'letters-national': 'nationalt erstatnings-CPR (X-eCPR) med bogstaver',
    'letters-regional': 'regionalt erstatnings-CPR (D-eCPR) med bogstaver',
  },
  /** Read aloud and shown; `masked` holds at most the first two characters. */
  found: (n: number) => `${plural(n, 'sted', 'steder')} i teksten ligner et CPR-nummer.`,
  notSaved: 'Teksten er ikke gemt, så længe nummeret står der.',
  birth: {
    title: 'Navn og fødselsdato sammen kan pege på en borger',
    help: 'Slet fødselsdatoen, hvis noten handler om en borger. Du kan godt gemme, hvis den ikke gør.',
  },
} as const;

export const duplicateTexts = {
  id: 'samme kontakt',
  email: 'samme e-mail',
  phone: 'samme telefonnummer',
  gln: 'samme EAN-/lokationsnummer',
  sor: 'samme SOR-kode',
  'name-place': 'samme navn og sted',
  name: 'samme navn',
} as const;

/** vCard, CSV and backup files. Keys are the codes of lib/exchange/errors.ts. */
export const exchangeTexts = {
  empty: { message: 'Filen er tom.', help: 'Vælg en anden fil.' },
  'too-big': { message: 'Filen er for stor.', help: 'Fagbro læser filer på højst 200 MB.' },
  'not-vcard': { message: 'Filen er ikke et visitkort (vCard).', help: 'Vælg en fil, der ender på .vcf.' },
  'vcard-cut': {
    message: 'Visitkortfilen er afkortet: et kort begynder, men slutter ikke.',
    help: 'Eksportér filen igen fra det program, den kommer fra.',
  },
  'vcard-broken': { message: 'Visitkortet kan ikke læses.', help: 'Eksportér det igen, eller skriv kontakten selv.' },
  'vcard-nameless': {
    message: 'Visitkortet har hverken navn, organisation, telefon eller e-mail.',
    help: 'Skriv kontakten selv.',
  },
  'not-csv': { message: 'Filen er ikke en tabel i tekst (CSV).', help: 'Gem arket som CSV, og vælg den fil.' },
  'csv-broken': {
    message: 'Tabellen hænger ikke sammen: et anførselstegn mangler sin makker.',
    help: 'Gem arket som CSV igen fra regnearket.',
  },
  'csv-uneven': {
    message: 'Rækken har et andet antal felter end overskrifterne.',
    help: 'Ret rækken i regnearket, eller spring den over.',
  },
  'csv-headless': {
    message: 'Den første række skal være overskrifter.',
    help: 'Sæt en række med overskrifter øverst.',
  },
  'csv-value': {
    message: 'Et felt i rækken kan ikke læses.',
    help: 'Ret feltet i regnearket, eller spring rækken over.',
  },
  'row-nameless': {
    message: 'Rækken har hverken navn, organisation, telefon eller e-mail.',
    help: 'Vælg, hvilken kolonne der er navnet, eller spring rækken over.',
  },
  'mapping-twice': {
    message: 'To kolonner er valgt til det samme felt.',
    help: 'Vælg et andet felt til den ene, eller spring den over.',
  },
  'not-backup': {
    message: 'Filen er ikke en sikkerhedskopi fra Fagbro.',
    help: 'Vælg en fil, der hedder fagbro-… og ender på .json.',
  },
  'backup-cut': {
    message: 'Sikkerhedskopien er beskadiget eller ændret: kontrolsummen passer ikke.',
    help: 'Prøv en anden kopi af filen. Intet er ændret.',
  },
  'backup-shape': {
    message: 'Sikkerhedskopien mangler noget, den skulle have.',
    help: 'Prøv en anden kopi af filen. Intet er ændret.',
  },
  'backup-newer': {
    message: 'Sikkerhedskopien er lavet af en nyere Fagbro end denne.',
    help: 'Opdatér Fagbro, og læs filen igen. Intet er ændret.',
  },
  'backup-locked': { message: 'Sikkerhedskopien er låst med en adgangssætning.', help: 'Skriv adgangssætningen.' },
  'backup-passphrase': {
    message: 'Adgangssætningen passer ikke, eller filen er beskadiget.',
    help: 'Prøv igen. Store og små bogstaver er forskellige.',
  },
  'backup-kdf': {
    message: 'Sikkerhedskopiens lås er ikke en, Fagbro bruger.',
    help: 'Filen er ikke lavet af Fagbro, eller den er ændret. Intet er ændret her.',
  },
  item: { message: 'Posten kan ikke læses.', help: 'Den springes over. Resten kan hentes ind.' },
  'item-twice': {
    message: 'Posten står to gange i filen med forskelligt indhold.',
    help: 'Kun den første bruges.',
  },
  cpr: { message: 'Posten rummer noget, der ligner et CPR-nummer.', help: 'Den springes over. Ret den i kilden.' },
} as const satisfies Record<string, Said>;

/** Keys are the codes of lib/store/errors.ts. */
export const storeTexts = {
  missing: {
    message: 'Browseren giver ikke Fagbro et sted at gemme.',
    help: 'I et privat vindue kan noter og kontakter ikke gemmes. Åbn et almindeligt vindue.',
  },
  private: {
    message: 'Browseren tillader ikke, at der gemmes her.',
    help: 'Det sker i private vinduer, og når historik er slået fra. Åbn et almindeligt vindue, eller slå historik til.',
  },
  quota: {
    message: 'Der er ikke plads til mere på computeren. Det sidste blev ikke gemt.',
    help: 'Gør plads på disken, og prøv igen. Det, der var gemt før, er der stadig.',
  },
  blocked: {
    message: 'Et andet vindue med Fagbro holder databasen åben.',
    help: 'Luk andre faner og sidepaneler med Fagbro, og prøv igen.',
  },
  newer: {
    message: 'Dine data er gemt af en nyere Fagbro end denne.',
    help: 'Opdatér Fagbro. Dine data er der og er ikke ændret.',
  },
  migration: {
    message: 'Dine data kunne ikke flyttes til den nye version. De er sat tilbage, som de var.',
    help: 'Gem en sikkerhedskopi, og hent den nyeste Fagbro.',
  },
  'migration-lost': {
    message: 'Dine data kunne ikke flyttes til den nye version, og de kunne ikke sættes tilbage.',
    help: 'En kopi ligger stadig i browseren. Slet intet; genstart browseren, og prøv igen.',
  },
  damaged: {
    message: 'Browseren kan ikke læse databasen.',
    help: 'Genstart browseren. Hjælper det ikke, så hent den seneste sikkerhedskopi ind.',
  },
  closed: { message: 'Databasen er lukket.', help: 'Genindlæs vinduet.' },
  locked: { message: 'Noter og kontakter er låst.', help: 'Lås op med din adgangssætning.' },
  passphrase: { message: 'Adgangssætningen passer ikke.', help: 'Prøv igen. Store og små bogstaver er forskellige.' },
  'passphrase-short': {
    message: 'Adgangssætningen er for kort.',
    help: 'Brug mindst 10 tegn, fx fire tilfældige ord.',
  },
  'not-understood': {
    message: 'Låsen er ikke sat.',
    help: 'Sæt kryds ved, at du ved, hvad der sker, hvis adgangssætningen glemmes.',
  },
  changed: {
    message: 'Posten blev ændret mange gange på én gang i et andet vindue.',
    help: 'Prøv igen om lidt.',
  },
  gone: { message: 'Posten er slettet.', help: 'Du kan hente den tilbage fra papirkurven.' },
  shape: { message: 'Posten kan ikke gemmes: et felt er forkert udfyldt.', help: 'Ret feltet, og gem igen.' },
  cpr: { message: 'Teksten er ikke gemt: den rummer noget, der ligner et CPR-nummer.', help: 'Slet nummeret.' },
  unknown: { message: 'Der kunne ikke gemmes.', help: 'Prøv igen. Hjælper det ikke, så genstart browseren.' },
} as const satisfies Record<string, Said>;

/** Said before a lock can be set: there is no way back without the passphrase. */
export const lockTexts = {
  understood: 'Jeg ved, at mine noter og kontakter er tabt, hvis jeg glemmer adgangssætningen.',
  forgotten:
    'Uden adgangssætningen kan noter og kontakter ikke åbnes. Du kan slette alt og hente en sikkerhedskopi ind.',
} as const;

export const safetyTexts = {
  emptied: (contacts: number, notes: number) =>
    `Fagbros database er tom. Sidst var der ${plural(contacts, 'kontakt', 'kontakter')} og ${plural(notes, 'note', 'noter')}. ` +
    'Browseren har ryddet den, eller den er slettet uden for Fagbro.',
  emptiedHelp: (file: string | null) =>
    file ? `Hent din seneste sikkerhedskopi ind: ${file}.` : 'Har du en sikkerhedskopi, så hent den ind.',
  notPersisted: 'Browseren lover ikke at beholde dine data, hvis disken bliver fuld. Tag en sikkerhedskopi.',
  backupNever: 'Du har ingen sikkerhedskopi.',
  backupOld: (days: number) => `Din seneste sikkerhedskopi er ${plural(days, 'dag', 'dage')} gammel.`,
  unconfirmed: 'ikke bekræftet i 12 mdr.',
  eraseAll: 'Slet alle kontakter, noter, papirkurv og tidligere versioner? Det kan ikke fortrydes.',
} as const;

export type IdentifierProblem = keyof typeof identifierTexts;
export type ExchangeProblem = keyof typeof exchangeTexts;
export type StoreProblem = keyof typeof storeTexts;
