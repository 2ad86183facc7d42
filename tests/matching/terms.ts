/** A small dictionary of its own for the matcher's tests, so that they do not move when content does. */
import { compileLexicon, createScanner, type LexForm, type LexTerm, openLexicon } from '../../lib/match/index.ts';

type Extra = Omit<LexForm, 'form' | 'inflection'>;

function form(text: string, inflection: string, extra: Extra = {}): LexForm {
  return { form: text, inflection, ...extra };
}

const N = 'sb. -en, -er, -erne';
const NE = 'sb. -n, -r, -rne';
const FREE: Extra = { compounds: 'free' };

const EMPLOYMENT: Record<string, LexForm[]> = {
  sygedagpenge: [form('sygedagpenge', 'sb. pl., best. -ne', FREE), form('SDP', 'fork.')],
  fleksjob: [form('fleksjob', 'sb. -bet, -, -bene', FREE)],
  jobafklaringsforloeb: [
    form('jobafklaringsforløb', 'sb. -et, -, -ene', { compounds: ['sag', 'ydelse'] }),
    form('JAF', 'fork.'),
  ],
  ressourceforloeb: [form('ressourceforløb', 'sb. -et, -, -ene', FREE)],
  foertidspension: [form('førtidspension', N, FREE)],
  kontanthjaelp: [form('kontanthjælp', 'sb. -en', { compounds: 'first' })],
  arbejdsevne: [form('arbejdsevne', 'sb. -n, -r, -rne', { compounds: 'first' })],
  rehabiliteringsteam: [form('rehabiliteringsteam', 'sb. -et, -, -ene')],
  sundhedskoordinator: [form('sundhedskoordinator', N)],
  virksomhedspraktik: [form('virksomhedspraktik', 'sb. -ken, -ker, -kerne')],
  visitere: [form('visitere', 'vb. -r, -de, -t', { when: ['fleksjob', 'borger', 'sygedagpenge-'] })],
  partshoering: [form('partshøring', N), form('partshøre', 'vb. partshører, partshørte, partshørt')],
  uarbejdsdygtig: [form('uarbejdsdygtig', 'adj. -t, -e')],
  'varigt-men': [form('varigt mén', 'ubøj. + sb. -et'), form('varigt men', 'ubøj.')],
  'lae-285': [form('LÆ 285', 'fork.')],
  'lae-125': [form('LÆ 125', 'fork.')],
  sygedagpengeloven: [form('sygedagpengeloven', 'sb. -s'), form('SDPL', 'fork.')],
  lab: [form('LAB', 'fork.'), form('lov om en aktiv beskæftigelsesindsats', 'frase')],
  las: [form('LAS', 'fork.'), form('aktivloven', 'sb. -s')],
  paragraf: [form('§', 'ubøj.', { everyday: true, when: ['kommune', 'bevilg-'], unless: ['vedtægt-'] })],
  'paragraf-56': [form('§ 56-aftale', NE), form('§ 56', 'ubøj.')],
  stationaer: [form('stationær', 'adj. -t, -e', { when: ['tilstand-', 'helbred-'], unless: ['computer', 'pc'] })],
  'min-plan': [form('Min Plan', 'navn')],
  'udbetaling-danmark': [form('Udbetaling Danmark', 'navn')],
  raadighed: [form('rådighed', 'sb. -en', { everyday: true, when: ['dagpenge-', 'jobcenter-', 'ledig-'] })],
  'brede-arbejdsmarked': [form('det brede arbejdsmarked', 'ubøj. + ubøj. + sb. -et')],
  mentor: [form('mentor', N, { when: ['borger', 'praktik-', 'kommune-'] })],
  hjaelpemiddel: [form('hjælpemiddel', 'sb. hjælpemidlet, hjælpemidler, hjælpemidlerne')],
};

const HEALTH: Record<string, LexForm[]> = {
  depression: [form('depression', N, FREE), form('depressio', 'ubøj.')],
  fibromyalgi: [form('fibromyalgi', 'sb. -en', FREE)],
  hoejre: [form('hø.-sidig', 'adj. -t, -e')],
  'gla-d': [form('GLA:D', 'fork.', FREE)],
  artrose: [form('artrose', NE, FREE), form('arthrosis', 'ubøj.')],
  coxartrose: [form('coxartrose', NE)],
  artritis: [form('artritis', 'sb. -en, artritter, artritterne')],
  diskusprolaps: [form('diskusprolaps', N, FREE), form('discus prolaps', 'ubøj. + sb. -en, -er, -erne')],
  migraene: [form('migræne', NE, FREE)],
  demens: [form('demens', 'sb. -en')],
  ulcus: [form('ulcus', 'sb. -et, ulcera, ulcera')],
  meniscus: [form('meniscus', 'sb. menisken, menisker, meniskerne'), form('menisci', 'ubøj.')],
  oedem: [form('ødem', 'sb. -et, -er, -erne'), form('oedema', 'ubøj.')],
  iskias: [form('iskias', 'sb. -en', { compounds: 'first' })],
  torakal: [form('torakal', 'adj. -t, -e')],
  cervikobrakialgi: [form('cervikobrakialgi', 'sb. -en'), form('cervicobrachialgia', 'ubøj.')],
  coeliaki: [form('cøliaki', 'sb. -en')],
  paraestesi: [form('paræstesi', N)],
  haematom: [form('hæmatom', 'sb. -et, -er, -erne')],
  scapula: [form('scapula', 'sb. -en')],
  nerverodspaavirkning: [form('nerverodspåvirkning', N)],
  dysmenore: [form('dysmenoré', N)],
  meniere: [form('Ménière', 'navn'), form('Ménières sygdom', 'ubøj. + sb. -men')],
  lasegue: [form('Lasègue', 'navn')],
  parkinson: [form('Parkinson', 'navn'), form('Parkinsons sygdom', 'ubøj. + sb. -men')],
  crohn: [form('Crohn', 'navn'), form('Crohns sygdom', 'ubøj. + sb. -men')],
  suicidal: [form('suicidal', 'adj. -t, -e')],
  seponere: [form('seponere', 'vb. -r, -de, -t'), form('sep.', 'fork.', { when: ['mg', 'morfin', 'behandling-'] })],
  'moderat-depression': [form('moderat depression', 'adj. -, -e + sb. -en, -er, -erne')],
  'dyb-venetrombose': [form('dyb venetrombose', 'adj. -t, -e + sb. -n, -r, -rne'), form('DVT', 'fork.')],
  'post-commotio': [form('postcommotionelt syndrom', 'ubøj. + sb. -et, -er, -erne')],
  syndrom: [form('syndrom', 'sb. -et, -er, -erne', { everyday: true })],
  'rotator-cuff': [form('rotator cuff', 'sb. -en')],
  'type-2': [form('type 2-diabetes', 'ubøj.')],
  ekg: [form('EKG', 'fork.')],
  mr: [form('MR', 'fork.'), form('MR-scanning', N)],
  ct: [form('CT', 'fork.')],
  ssri: [form('SSRI', 'fork.')],
  nsaid: [form('NSAID', 'fork.')],
  hba1c: [form('HbA1c', 'fork.')],
  das28: [form('DAS28', 'fork.')],
  'phq-9': [form('PHQ-9', 'fork.')],
  kol: [form('KOL', 'fork.')],
  ptsd: [form('PTSD', 'fork.')],
  b12: [form('B12', 'fork.')],
  'anti-ccp': [form('anti-CCP', 'fork.')],
  at: [form('AT', 'fork.')],
  als: [form('ALS', 'fork.')],
  ra: [form('RA', 'fork.', { when: ['led', 'MTX', 'DAS28', 'leddegigt'] })],
  'ra-lab': [form('RA', 'fork.', { when: ['røntgen-', 'afdeling-'] })],
  pt: [form('PT', 'fork.', { when: ['INR', 'koagulation-'] })],
  'pt-fys': [form('PT', 'fork.', { when: ['træning-', 'øvelse-'] })],
  ua: [form('u.a.', 'fork.', { when: ['neurologisk', 'EKG', 'røntgen-', 'Obj.'] })],
  iv: [form('i.v.', 'fork.')],
  'st-p': [form('st.p.', 'fork.')],
  ve: [form('ve.', 'fork.')],
  pos: [form('pos.', 'fork.')],
  bilat: [form('bilat.', 'fork.')],
  lv: [form('sacubitril/valsartan', 'ubøj.')],
  led: [form('led', 'sb. -det, -, -dene', { everyday: true, when: ['hævelse', 'hævede', 'ledsmerter'] })],
  neurologisk: [form('neurologisk', 'adj. -, -e')],
  psykose: [form('psykose', NE, FREE), form('psykotisk', 'adj. -, -e', { compounds: 'last' })],
  cyste: [form('cyste', NE)],
  ledsmerter: [form('ledsmerter', 'sb. pl., best. -ne')],
  knaesmerter: [
    form('knæsmerter', 'sb. pl., best. -ne'),
    form('rygsmerter', 'sb. pl., best. -ne'),
    form('nakkesmerter', 'sb. pl., best. -ne'),
  ],
  smertebehandling: [form('smertebehandling', N)],
  hypertension: [form('hypertension', 'sb. -en', FREE)],
};

/** Terms in the order of their index, which is that of their ids. */
export const TERMS: LexTerm[] = [
  ...Object.entries(EMPLOYMENT).map(([id, forms]) => ({ id, side: 1, forms })),
  ...Object.entries(HEALTH).map(([id, forms]) => ({ id, side: 2, forms })),
]
  .sort((a, b) => (a.id < b.id ? -1 : 1))
  .map(({ id, side, forms }, index) => ({ index, id, side, priority: 1, forms }));

export const BYTES = compileLexicon(TERMS);
export const LEXICON = openLexicon(BYTES);

/** Spans of a text as `surface=id`, several meanings with `|`, in the order of the text. */
export function marks(text: string, sides?: number): string[] {
  return createScanner(
    LEXICON,
    sides === undefined ? {} : { sides },
  )(text).map(
    ({ start, end, entries }) => `${text.slice(start, end)}=${entries.map((index) => TERMS[index]?.id).join('|')}`,
  );
}
