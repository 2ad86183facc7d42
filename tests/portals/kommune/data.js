// The case list's rows and the tables of a case. Made anew, identically, on every load.
import { daysBefore, pick, seeded } from '/shared/random.js';
import { caseLines, caseLinesFor, caseTypes, initials } from '/texts/raekker.js';

const TODAY = '2026-11-23';
const ROWS = 4000;

function makeCases() {
  const random = seeded(285);
  return Array.from({ length: ROWS }, (_, i) => {
    const type = pick(random, caseTypes);
    const own = caseLinesFor[type];
    return {
      nr: i + 1,
      number: `2026-${String(i + 1).padStart(5, '0')}`,
      date: daysBefore(TODAY, Math.floor(i / 30)),
      person: `${pick(random, initials)} (fiktiv)`,
      type,
      text: pick(random, own && random() < 0.5 ? own : caseLines),
    };
  });
}

export const cases = makeCases();

export const medicalSummary = {
  facts: [
    ['Sygemeldt', '8. april 2026'],
    ['Ansættelse', 'Tagdækker, stadig ansat'],
    ['Læge', 'Praktiserende læge (fiktiv)'],
  ],
  health: [
    'Diskusprolaps L5/S1 med nerverodspåvirkning sin.',
    'Depressionen er i remission (SSRI seponeret)',
    'Hypertension, velbehandlet',
    'Obs. pro spinalstenose: ikke bekræftet ved MR',
  ],
  deadlines: [
    { text: 'Rundbordssamtale med lægen', date: '24.11.2026', done: false },
    { text: 'MR-svar fra rygcenter', date: '09.12.2026', done: false },
    { text: 'Opfølgning på skånehensyn i praktik', date: '18.12.2026', done: false },
    { text: 'Revurdering efter § 24', date: '31.10.2026', done: true },
    { text: 'LÆ 285 modtaget', date: '12.10.2026', done: true },
  ],
};

export const measures = {
  id: 'helbredsoplysninger',
  caption: 'Helbredsoplysninger i sagen (fiktive)',
  head: ['Dokument', 'Modtaget', 'Diagnose', 'Det siger lægen om funktion'],
  rows: [
    ['LÆ\u00A0285', '12.10.2026', 'Iskias sin., DM511', 'Sidder 20 min., intet løft over 5 kg, ikke stationær'],
    ['Fysioterapistatus', '01.10.2026', 'Cervikobrakialgi dxt.', 'Kraft 4+/5, NPRS 3/10, plateau ikke nået'],
    ['Speciallægeerklæring', '03.09.2026', 'Polyarthrosis, fibromyalgi', 'Varige skånehensyn, stationær'],
    ['Epikrise', '18.08.2026', 'Multipel sclerosis', 'Fatigue, gangdistance ca. 600 m, EDSS 3,0'],
    [
      'Psykologisk rapport',
      '20.05.2026',
      'Postcommotionelt syndrom',
      'Nedsat forarbejdningshastighed, IQ’en upåvirket',
    ],
    ['Journaloplysninger', '30.06.2026', 'L84, P76, K86, A04', 'Træthed, myalgier, søvnbesvær'],
  ],
};

export const payments = {
  id: 'udbetalinger',
  caption: 'Udbetalinger (fiktive tal)',
  head: ['Måned', 'Ydelse', 'Til', 'Status'],
  rows: [
    ['November 2026', 'Ressourceforløbsydelse under jobafklaringsforløb', 'Arbejdsgiver (refusion)', 'Beregnes'],
    ['Oktober 2026', 'Sygedagpenge', 'Arbejdsgiver (refusion)', 'Udbetalt'],
    ['September 2026', 'Sygedagpenge', 'Arbejdsgiver (refusion)', 'Udbetalt'],
    ['August 2026', 'Sygedagpenge', 'Arbejdsgiver (refusion)', 'Udbetalt, rettet efter delvis raskmelding i 4 dage'],
  ],
};

export const timeline = {
  id: 'tidslinje',
  caption: 'Sagens forløb (fiktivt)',
  head: ['Dato', 'Hændelse', 'Af'],
  rows: [
    ['08.04.2026', 'Første fraværsdag, akutte lændesmerter', 'Arbejdsgiver'],
    ['29.05.2026', 'Oplysningsskema modtaget i Mit Sygefravær', 'Borger'],
    ['24.08.2026', 'Henvist til rygcenter, MR bestilt', 'Læge'],
    ['12.10.2026', 'Partshøring om ophør af sygedagpenge', 'Kommune'],
    ['26.10.2026', 'Afgørelse: jobafklaringsforløb', 'Kommune'],
  ],
};
