// The journal's rows and the patient's tables. Made anew, identically, on every load.
import { daysBefore, pick, seeded } from '/shared/random.js';
import { initials, journalLines, oldJournalLines } from '/texts/raekker.js';

export const TODAY = '2026-11-23';
const REFORM = '2026-07-01';
const ROWS = 5000;

function makeRows() {
  const random = seeded(20261123);
  return Array.from({ length: ROWS }, (_, i) => {
    const date = daysBefore(TODAY, Math.floor(i / 4));
    const [kind, text] = pick(random, date < REFORM ? oldJournalLines : journalLines);
    return {
      nr: i + 1,
      date,
      patient: `${pick(random, initials)} (fiktiv)`,
      kind,
      text,
    };
  });
}

export const journalRows = makeRows();

export const patient = {
  name: 'NN (fiktiv)',
  facts: [
    ['Cpr.nr.', '000000-0000'],
    ['Alder', '43 år'],
    ['Kommune', 'Egeby Kommune (fiktiv)'],
    ['Forsørgelse', 'Jobafklaringsforløb siden 1. november 2026, før det sygedagpenge'],
  ],
  warning: 'CAVE: penicillin (udslæt 2009). Gabapentin seponeret pga. svimmelhed.',
  problems: [
    'Iskias sin. (L86, DM511), obs. pro spinalstenose ikke bekræftet',
    'Depression, let, i remission (P76)',
    'Hypertension (K86)',
    'Astma i barndommen',
  ],
  medicine: [
    { name: 'Ibuprofen', dose: '400 mg × 3', why: 'mod smerter', paused: false },
    { name: 'Paracetamol', dose: '1 g × 4 dgl.', why: 'mod smerter', paused: false },
    { name: 'Enalapril', dose: '20 mg × 1', why: 'mod forhøjet blodtryk', paused: false },
    { name: 'Pantoprazol', dose: '20 mg p.n.', why: 'ulcusprofylakse', paused: false },
    { name: 'Sertralin', dose: '50 mg × 1', why: 'SSRI mod depression', paused: true },
    { name: 'Gabapentin', dose: '300 mg × 3', why: 'mod neuropatiske smerter', paused: true },
  ],
};

export const labs = {
  id: 'proevesvar',
  caption: 'Laboratorieresultater (fiktive)',
  head: ['Analyse', '12.10.2026', '19.05.2026', 'Reference'],
  rows: [
    ['Hæmoglobin, mmol/L', '8,9', '9,1', '8,3–10,5'],
    ['C-reaktivt protein (CRP), mg/L', '<3', '4', '<8'],
    ['HbA1c (IFCC), mmol/mol', '38', '39', '<48'],
    ['Kreatinin, µmol/L', '84', '81', '60–105'],
    ['eGFR, mL/min/1,73 m²', '>90', '>90', '>60'],
    ['ALAT, U/L', '52 ↑', '41', '10–50'],
    ['Thyrotropin (TSH), mIU/L', '2,1', '1,9', '0,4–4,0'],
    ['LDL-kolesterol, mmol/L', '3,2', '3,4', '<3,0'],
    ['25-hydroxy-vitamin D, nmol/L', '44 ↓', '38 ↓', '50–160'],
    ['Kobalamin (B12), pmol/L', '312', '–', '200–600'],
  ],
};

export const appointments = {
  id: 'aftaler',
  caption: 'Aftaler (fiktive)',
  head: ['Tid', 'Årsag', 'Hos', 'Bemærkning'],
  rows: [
    [
      '12.10.2026 kl. 9.40',
      'LÆ\u00A0285',
      'Praktiserende læge (fiktiv)',
      'Attestkonsultation efter kommunens anmodning',
    ],
    [
      '02.11.2026 kl. 8.20',
      'Kontrol, iskias',
      'Praktiserende læge (fiktiv)',
      'Evt. forlængelse af sygemelding, mulighedserklæring',
    ],
    [
      '17.11.2026 kl. 10.00',
      'Telefon',
      'Praktiserende læge (fiktiv)',
      'Afgørelse om jobafklaringsforløb, pt. er i tvivl',
    ],
    ['24.11.2026 kl. 13.15', 'Rundbordssamtale', 'Egeby Kommune (fiktiv)', 'Delvis raskmelding og skånehensyn'],
    ['09.12.2026 kl. 8.00', 'Kontrol', 'Rygcenter (fiktivt)', 'MR-svar, stillingtagen til dekompression'],
  ],
};

export const benefitHistory = {
  id: 'forloeb',
  caption: 'Forsørgelse og kontakt til kommunen (fiktiv)',
  head: ['Periode', 'Ydelse', 'Lov', 'Bemærkning'],
  rows: [
    ['2019–2020', 'Kontanthjælp', 'LAS', 'Jobparat, senere aktivitetsparat'],
    ['2020–2022', 'Revalidering', 'LAB', 'Revalideringsydelse under uddannelse, afsluttet'],
    ['2022–2026', 'Ordinær ansættelse', '–', '§ 56-aftale fra 2024 til 2025'],
    ['maj 2026–okt. 2026', 'Sygedagpenge', 'SDPL', 'Ikke forlænget efter § 27'],
    ['nov. 2026–', 'Jobafklaringsforløb', 'LAB', 'Ressourceforløbsydelse, Min Plan under udarbejdelse'],
  ],
};
