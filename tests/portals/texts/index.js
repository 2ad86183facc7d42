// What each portal shows. The number in an address is the place in the list, counted from 1.
import afgoerelser from './afgoerelser.js';
import attester from './attester.js';
import breveGammelLov from './breve-gammel-lov.js';
import breveNyLov from './breve-ny-lov.js';
import epikriser from './epikriser.js';
import erklaeringer from './erklaeringer.js';
import { doctorAnswers, journalTexts } from './journal.js';
import sagsnotater from './sagsnotater.js';

const byId = new Map(
  [
    ...afgoerelser,
    ...attester,
    ...breveGammelLov,
    ...breveNyLov,
    ...epikriser,
    ...erklaeringer,
    ...doctorAnswers,
    ...journalTexts,
    ...sagsnotater,
  ].map((text) => [text.id, text]),
);

export const textById = (id) => byId.get(id);

/** GP portal: municipal letters, /laege/brev.html?id=1 … */
export const letters = [...breveNyLov, ...breveGammelLov];

/** GP portal: decisions in the dialog. */
export const decisions = afgoerelser;

/** Municipal portal: certificates and records, /kommune/dokument.html?id=1 … */
export const documents = [
  textById('attest-285-ryg'),
  textById('attest-125-depression'),
  textById('speciallaegeerklaering-reuma'),
  textById('epikrise-neurologi'),
  textById('journaludskrift'),
  textById('psykologisk-rapport'),
  textById('fysioterapi-status'),
  textById('ergoterapi-hjerneskade'),
  textById('attest-225-migraene'),
  textById('epikrise-ortopaedi-2025'),
  textById('attest-145-2025'),
  textById('attest-265-2024'),
  textById('epikrise-psykiatri-2023'),
  textById('epikrise-lungemedicin-2022'),
  textById('speciallaege-kardiologi-2021'),
  textById('attest-285-stress-2020'),
];

/** Municipal portal: the doctor's answers in the dialog. */
export const answers = doctorAnswers;

export const journalNotes = journalTexts.slice(1);
export const caseNotes = sagsnotater;
export const allTexts = [...byId.values()];
export default allTexts;
