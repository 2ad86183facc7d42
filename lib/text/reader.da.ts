/** Texts of the panel's tab that reads a whole text, in Danish. */
import type { Part } from '../reading/municipal.ts';
import type { SystemGroup } from '../reading/words.ts';

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const systems: Record<SystemGroup['system'], string> = {
  bevaegeapparat: 'Muskler, knogler og led',
  nerver: 'Hjerne og nerver',
  psyke: 'Psyke',
  smerter: 'Smerter',
  hjerte: 'Hjerte og kredsløb',
  lunger: 'Lunger',
  mave: 'Mave og tarm',
  urinveje: 'Nyrer, urinveje og køn',
  hormoner: 'Hormoner og stofskifte',
  hud: 'Hud',
  sanser: 'Øjne, ører, næse og hals',
  infektion: 'Infektion og immunforsvar',
  kraeft: 'Kræft',
  funktion: 'Funktion og arbejde',
  behandling: 'Behandling',
  medicin: 'Medicin',
  undersoegelser: 'Prøver og undersøgelser',
  skalaer: 'Skalaer og skemaer',
  sted: 'Sted og retning',
  journal: 'Journalens ord og roller',
  almen: 'Almene ord',
  tvivl: 'Kan betyde flere ting',
  bygget: 'Bygget af kendte led',
};

const parts: Record<Part, string> = {
  attester: 'Attester',
  ydelser: 'Ydelser og forløb',
  sager: 'Sagens gang',
  hvem: 'Hvem er hvem',
  lov: 'Love',
  ord: 'Andre ord',
};

export const readerDa = {
  title: 'Læs en tekst',
  standing: 'Fagbro slår tekstens ord op. Det er ikke et resumé af personen og ikke en vurdering, og ord kan mangle.',
  source: { legend: 'Hvad skal læses?', page: 'Siden', paste: 'Indsat tekst' },
  kind: {
    legend: 'Læs den som',
    health: 'Lægefaglig tekst',
    employment: 'Kommunal tekst',
  },
  paste: {
    label: 'Teksten',
    hint: 'Sæt en attest, en epikrise eller et brev ind her',
    privacy: 'Teksten bliver i panelet. Den gemmes ikke, sendes ingen steder hen og er væk, når panelet lukkes.',
    read: 'Læs teksten',
    clear: 'Ryd',
    cleared: 'Teksten er ryddet.',
    cpr: (n: number) =>
      n === 1
        ? 'Et CPR-nummer i teksten er erstattet af prikker. Fagbro har ikke beholdt det.'
        : `${n} CPR-numre i teksten er erstattet af prikker. Fagbro har ikke beholdt dem.`,
  },
  page: {
    marked: 'Det er de ord, Fagbro har mærket på siden.',
    whole: 'Læs hele siden',
    wholeHelp:
      'Frister, paragraffer og det andet områdes ord ses først, når sidens tekst læses ind i panelet. Den gemmes ikke.',
    otherSide: 'Siden er kun mærket med ord fra det andet område.',
    wholeDone: 'Hele sidens tekst er læst ind i panelet. Den gemmes ikke.',
    again: 'Læs igen',
    failed: 'Sidens tekst kunne ikke læses. Genindlæs siden, og prøv igen.',
  },
  progress: {
    label: 'Læser teksten',
    words: 'Slår ordene op',
    cancel: 'Stop',
    cancelled: 'Læsningen er stoppet.',
    failed: 'Ordlisten kunne ikke læses. Genindlæs panelet. Hjælper det ikke, så geninstallér Fagbro.',
  },
  tooLong: (read: string, whole: string) =>
    `Teksten er på ${whole} tegn. Fagbro har læst de første ${read} og ikke resten.`,
  nothing: { health: 'Ingen lægefaglige ord fundet.', employment: 'Ingen kommunale ord fundet.' },
  nothingHelp: 'Prøv den anden måde at læse teksten på, eller søg i ordbogen.',
  found: (words: number) => `${plural(words, 'ord', 'ord')} fundet`,
  jump: 'Gå til afsnit',
  words: {
    title: 'Ordene',
    order: 'Rækkefølge',
    weight: 'Vigtigst først',
    system: { health: 'Efter område', employment: 'Efter emne' },
    times: (n: number) => `${n} gange`,
    doubtful: 'usikkert',
    doubtfulHelp: 'Teksten afgør det ikke.',
    built: 'ikke i ordbogen',
    builtHelp: 'Bygget af dele, Fagbro kender. Ikke en definition.',
    more: (n: number) => `Vis ${n} flere`,
    about: (word: string) => `Læs om ${word}`,
  },
  systems,
  short: {
    title: 'Forkortelser',
    help: 'Ordbogens lange navn. Har den intet, står forklaringen. Er forkortelsen usikker, står alle kendte betydninger.',
    or: 'eller',
  },
  scales: {
    title: 'Skalaer',
    inText: (score: string) => `I teksten: ${score}`,
    noScore: 'Der er ikke læst noget tal lige efter navnet.',
    notDrawn: 'Tallet kan ikke tegnes på skalaen.',
  },
  questions: {
    title: { health: 'Spørg lægen om', employment: 'Spørg kommunen om' },
    help: 'Spørgsmålene hører til ordene i teksten. Fravælg dem, der ikke passer.',
    none: 'Ordbogen har ingen spørgsmål til disse ord.',
    copy: (n: number) => `Kopiér ${plural(n, 'spørgsmål', 'spørgsmål')}`,
    all: 'Vælg alle',
    noneChosen: 'Fravælg alle',
    by: (word: string) => `om ${word}`,
  },
  parts,
  benefits: {
    before: 'Før',
    after: 'Bagefter',
    plan: 'foreslået',
    duration: 'Varighed',
  },
  attests: {
    answer: { yes: 'Skal besvares', no: 'Skal ikke besvares', open: 'Pligt til svar er ikke afklaret' },
    attend: {
      yes: 'Patienten skal ses',
      no: 'Patienten skal ikke ses',
      open: 'Om patienten skal ses, er ikke afklaret',
    },
    deadline: 'Frist',
    open: 'ikke afklaret',
    guide: 'Se i attestguiden',
  },
  limits: {
    title: 'Frister',
    inText: 'Som de står i teksten',
    none: 'Ingen frister fundet i teksten. De kan stå på en måde, Fagbro ikke kender.',
    help: 'Fagbro har ikke regnet fristerne ud.',
    known: 'Efter reglerne',
    needsText: 'Frister ses først, når hele siden er læst.',
  },
  law: {
    title: 'Paragraffer',
    help: 'Som de står i teksten.',
    none: 'Ingen paragraffer fundet.',
  },
  print: {
    button: 'Udskriv',
    failed: 'Udskriften kunne ikke åbnes. Tillad vinduer fra Fagbro, og prøv igen.',
    made: (date: string) => `Lavet med Fagbro ${date}`,
  },
};

export type ReaderTexts = typeof readerDa;
