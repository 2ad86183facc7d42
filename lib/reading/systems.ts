/**
 * Which part of medicine a word belongs to, so that the words of a text can be grouped. Worked out from what the
 * entry says of itself (kind, place of the body, code, file); files that hold several parts are told apart by the
 * lists below, and what is in none of them goes to a group that claims nothing. Pure.
 */
import type { PublishedEntry } from '../knowledge/published.ts';
import type { Kind } from '../knowledge/schema.ts';

/** In the order in which groups are shown: parts of the body first, then what concerns all of it. */
export const SYSTEMS = [
  'bevaegeapparat',
  'nerver',
  'psyke',
  'smerter',
  'hjerte',
  'lunger',
  'mave',
  'urinveje',
  'hormoner',
  'hud',
  'sanser',
  'infektion',
  'kraeft',
  'funktion',
  'behandling',
  'medicin',
  'undersoegelser',
  'skalaer',
  'sted',
  'journal',
  'almen',
] as const;

export type System = (typeof SYSTEMS)[number];

type Known = Pick<PublishedEntry, 'id' | 'kind' | 'topic' | 'body'>;

/** Kinds that decide by themselves. */
const BY_KIND: Partial<Record<Kind, System>> = {
  medicin: 'medicin',
  blodprøve: 'undersoegelser',
  skala: 'skalaer',
  funktion: 'funktion',
  frase: 'journal',
  forkortelse: 'journal',
  rolle: 'journal',
  dokument: 'journal',
};

const BY_BODY: Record<string, System> = {
  hjerne: 'nerver',
  nervesystem: 'nerver',
  hoved: 'nerver',
  oeje: 'sanser',
  oere: 'sanser',
  naese: 'sanser',
  mund: 'sanser',
  hals: 'sanser',
  hjerte: 'hjerte',
  blodkar: 'hjerte',
  lunger: 'lunger',
  bryst: 'lunger',
  mave: 'mave',
  lever: 'mave',
  nyrer: 'urinveje',
  blaere: 'urinveje',
  underliv: 'urinveje',
  hud: 'hud',
};
const BONES_AND_JOINTS =
  /^(?:kaebe|ryg(?:-.*)?|skulder|overarm|albue|underarm|haandled|haand|baekken|hofte|laar|knae|underben|ankel|fod|muskler|led|knogler)$/;

const ICD10: Record<string, System> = {
  a: 'infektion',
  b: 'infektion',
  c: 'kraeft',
  e: 'hormoner',
  f: 'psyke',
  g: 'nerver',
  h: 'sanser',
  i: 'hjerte',
  j: 'lunger',
  k: 'mave',
  l: 'hud',
  m: 'bevaegeapparat',
  n: 'urinveje',
  o: 'urinveje',
};
/** Chapters of ICD-10 by number. */
const CHAPTER: readonly (System | undefined)[] = [
  undefined,
  'infektion',
  'kraeft',
  'infektion',
  'hormoner',
  'psyke',
  'nerver',
  'sanser',
  'sanser',
  'hjerte',
  'lunger',
  'mave',
  'hud',
  'bevaegeapparat',
  'urinveje',
  'urinveje',
];
const ICPC2: Record<string, System> = {
  b: 'infektion',
  d: 'mave',
  f: 'sanser',
  h: 'sanser',
  k: 'hjerte',
  l: 'bevaegeapparat',
  n: 'nerver',
  p: 'psyke',
  r: 'lunger',
  s: 'hud',
  t: 'hormoner',
  u: 'urinveje',
  w: 'urinveje',
  x: 'urinveje',
  y: 'urinveje',
};

/** The letters of the two systems mean different things, so each has its own table. */
function byCode(id: string): System | undefined {
  const chapter = /^icd10-kapitel-(\d+)$/.exec(id)?.[1];
  if (chapter !== undefined) return CHAPTER[Number(chapter)];
  const [, system, letter = ''] = /^(icd10|icpc2)-([a-z])/.exec(id) ?? [];
  return system === 'icd10' ? ICD10[letter] : system === 'icpc2' ? ICPC2[letter] : undefined;
}

/** Files by what their names say; the first that fits. */
const BY_TOPIC: readonly (readonly [RegExp, System])[] = [
  [/^health\/medicin/, 'medicin'],
  [/psyk/, 'psyke'],
  [/neuro/, 'nerver'],
  [/smerter/, 'smerter'],
  [/kraeft/, 'kraeft'],
  [/skala/, 'skalaer'],
  [/ortopaed|bevaegeapparat|muskler|reuma/, 'bevaegeapparat'],
  [/hjerte/, 'hjerte'],
  [/lunge/, 'lunger'],
  [/hormon|diabetes|stofskifte/, 'hormoner'],
  [/gynaek|graviditet/, 'urinveje'],
  [/mave|tarm/, 'mave'],
  [/infektion-immun/, 'infektion'],
  [/anatomi-retning/, 'sted'],
  [/undersoegelser|radiologi|laboratorium/, 'undersoegelser'],
  [/funktion|arbejdsmedicin|arbejdsmiljoe/, 'funktion'],
  [/behandling|fysioterapi|kirurgi/, 'behandling'],
  [/journal|roller|samarbejde/, 'journal'],
];

const ids = (list: string): string[] => list.trim().split(/\s+/);

/** Entries whose file or kind says another part than they belong to. */
const OWN: Partial<Record<System, readonly string[]>> = {
  bevaegeapparat: ids(`
    antalgisk-gang artrocentese bajonetfejlstilling bevaegeapparatet bevaegelighed bevaegeindskraenkning bloeddele
    cartilago daktylit distalt-for ekstremitet fascie fejlstilling hvirvel hypertrofi hypotrofi indirekte-oemhed
    inflammatorisk-rygsmerte kapsel krepitation laasningstilfaelde labrum ledloeshed ledspalte ligament morgenstivhed
    muskelstyrke nyrebaekken osteofyt overekstremitet palpationsoemhed sarkopeni sene sjoegrens-syndrom sklerodermi
    stivhed synovitis underekstremitet valgus varus apprehension-test schober spurling artroskopi alignment annulusruptur
    dessikeret dish diskogen ekstrusion endeplade insertion kiledeformitet knoglemarvsforandring leddestruktion
    ossoese-forhold osteolytisk overgangshvirvel pars-interarticularis reprolaps schmorlske-impressioner sekvester
    senefortykkelse senekalk spinalkanalstenose spondylosis-deformans transmural-ruptur ucementeret uncovertebral
    toennis alloplastik osteosyntese dekompression diskektomi ortose cozens-test duchenne etbensstand fleksorsenelaesion
    gaenslen patella-grinding roos-test slump-test thomas-test thompsons-test yergasons-test distorsio-talocruralis
    fractura-colli-femoris muskelspaendinger aktiv-og-passiv-bevaegelighed atrofi haevelse ansamling icd10-s134`),
  nerver: ids(`
    dermatom motorisk sensibilitet refleks foeleforstyrrelser kraftnedsaettelse nerverodskontakt ganglie ischiasnerve
    n-axillaris n-cutaneus-femoris-lateralis n-opticus n-peroneus-communis n-phrenicus n-suprascapularis
    n-vestibulocochlearis perifer-nerve plexus-lumbosacralis hukommelsesbesvaer koncentrationsbesvaer faldtendens
    ct-af-cerebrum flair gliose hvid-substans hypofyseadenom intrakraniel-bloedning kavernom kortikal-atrofi
    midtlinjeforskydning supratentoriel neurologisk-undersoegelse neuropsykologisk-undersoegelse koordinationsproever
    emg eng evokerede-potentialer monofilament bifrontal epidural tonisk-klonisk postiktal spinalvaeske semmes-weinstein
    igangsaetningsbesvaer traetbarhed mononeuritis-multiplex autonom-dysfunktion neurolyse neurom denervering
    icd10-s060 icd10-r42 icd10-r51`),
  psyke: ids(`
    psykisk nedsat-stresstolerance iq ados pse diagnostiske-kriterier psykoterapi psykoedukation kognitiv-adfaerdsterapi
    metakognitiv-terapi mindfulness miljoeterapi eksponering emdr ect skaermning tvangsindlaeggelse psyk`),
  hjerte: ids(`
    atrium aorta aortaklap carotis mitralklap trikuspidalklap pfo a-iliaca cyanose ekg koronararteriografi pacemaker icd
    bypassoperation ballonudvidelse hjerterehabilitering kardiomegali lungestase takykard vfa qt-tid lipidprofil
    oedem lymfoedem stenosering`),
  lunger: ids(`
    asbestose astma belastningsdyspnoe bronkitis bronkospasme dyspnoe eksacerbation emfysem haemoptyse hyperventilation
    iltbehandling kol lungefibrose lungefunktion niv obstruktiv pleuravaeske pneumoni pneumothorax
    respirationsinsufficiens restriktiv sarkoidose saturation soevnapnoe lungeemboli apnoe eosinofil-astma ekspektorat
    kco ltot lungefunktionsnedsaettelse respirationsfysioterapi sars-cov-2 stridor alveole bronkie diafragma epiglottis
    larynx pleura trachea lobektomi mediastinum atelektase bronkiektasi emfysematoes honeycombing infiltrat lungenodulus
    matglasforandringer pleurafortykkelse subpleural cpap hypoxi ekspirium rallelyd erhvervsastma pneumokokker
    tuberkulose polysomnografi`),
  mave: ids(`
    appetitloeshed ikterus kvalme vaegttab colon duodenum oesophagus pancreas pankreasinsufficiens peritoneum rektum
    sigmoideum splenomegali ventrikel epigastrium umbilikal subkostal rectus-abdominis hepatomegali fibroscanning mrcp
    abdomen-bloed-og-uoem helicobacter-pustetest hepatitis-c murphys-tegn appendektomi hernioplastik kolecystektomi
    laparotomi viscera`),
  urinveje: ids(`
    cervix dyspareuni endometrium epididymitis fimose hydrocele lichen-sclerosus mamma ooforektomi ovariecyste ovarium
    prostata prostatitis salpingitis testis turp urethra uterus vasektomi vulva corticalcyste nyrecyste konkrement
    urinstix nyreloge flankesmerter nefrektomi dialyse cystitis descensus fibrom graviditet gynaekologisk hyperemesis
    inkontinens kroniske-underlivssmerter menoragi nyreinsufficiens nyresten pmdd praeeklampsi prostatahyperplasi urgency
    vulvodyni abort dysmenore endometriose apd ckd-3 erektil-dysfunktion globulus interstitiel-cystitis nefritis
    nefrostomi oab pollakisuri urologisk`),
  hormoner: ids('thyreoidektomi binyrebarkhormonblokade elektrolytforstyrrelse glandel'),
  hud: ids(`
    absces eksem hidrosadenitis kontaktallergi psoriasis rosacea urticaria rubor erytem atopisk basisserie dermatolog
    fotodynamisk hirsutisme hyperkeratose impetigo irritativt-kontakteksem lokalsteroid negledystrofi onykomykose papel
    pasi pemfigoid petekkier plak pustulosis-palmoplantaris rhagader scabies seborroisk-eksem uvb verruca alitretinoin
    erythema-migrans erysipelas saarrevision vulnus kutan`),
  sanser: ids(`
    amd dobbeltsyn glaukom hoeretab hyperakusis katarakt nethindeloesning otitis rinitis sinusitis synsnedsaettelse uveit
    akkommodation amotio anosmi anti-vegf binokulaer cerumen cochlear-implantat cros diskanttab dysfoni fess
    intratympanal kataraktoperation keratit kolesteatom konduktiv konjunktivitis labyrint makulaoedem mouches-volantes
    myopi o-d o-s o-u oct od oenh oftalmologisk otitis-externa otoskopi parotis perceptiv poag ptose retina
    retinitis-pigmentosa rhinosinuitis rinoskopi septumdeviation skotom social-blindhed strabismus synsfeltsundersoegelse
    tympanisk tympanogram tympanometri visus-od vitrektomi pharynx maxil masseter kaebeled sinus-maxillaris cavum-oris
    parodontitis oral-candidose neurooptometrist supraorbital`),
  infektion: ids(`
    allergi betaendelse borreliose forgiftning herpes-zoster hiv immundefekt immunisering infektion inflammation
    long-covid mcs-kemikalie mononukleose mrsa sepsis vaskulitis feber nattesved transplantation legionella malaria
    syfilis esbl herpes-simplex hypersensitiv postoperativ-infektion septisk-shock febrilia anafylaksi postviral-traethed`),
  smerter: ids('smertetegning diagnostisk-blokade akupunktur tens hyperalgesi icd10-r522'),
  funktion: ids(`
    nedsat-udholdenhed traethed dagsform belastningssmerter gribestyrke gangtest konditest hjaelpemiddel ergoterapi
    fysioterapi rehabilitering genoptraeningsplan gradueret-genoptraening habilitering adl-motorisk adl-processuel
    aktivitetsbegraensning kompenserende-strategi nine-hole-peg pincetgreb key-pinch sit-to-stand koerekort-gruppe-2`),
  almen: ids('medfoedt multisygdom syndrom status symptom objektive-fund'),
};

const OWN_SYSTEM = new Map<string, System>(
  SYSTEMS.flatMap((system) => (OWN[system] ?? []).map((id) => [id, system] as const)),
);

/** The group an entry is shown in. Entries nothing is known of are `almen`: symptoms, findings and words in general. */
export function systemOf({ id, kind, topic, body }: Known): System {
  const own = byCode(id) ?? OWN_SYSTEM.get(id);
  if (own !== undefined) return own;
  const kindly = BY_KIND[kind];
  if (kindly !== undefined && kind !== 'funktion') return kindly;
  if (body !== undefined) {
    if (BONES_AND_JOINTS.test(body)) return 'bevaegeapparat';
    const placed = BY_BODY[body];
    if (placed !== undefined) return placed;
  }
  return kindly ?? BY_TOPIC.find(([name]) => name.test(topic))?.[1] ?? 'almen';
}
