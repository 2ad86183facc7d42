// Short lines for the two long virtualised lists. All fictional.
export const initials = [
  'AB',
  'BK',
  'CM',
  'DH',
  'EF',
  'FJ',
  'GS',
  'HL',
  'IT',
  'JV',
  'KN',
  'LP',
  'MD',
  'NR',
  'OS',
  'PH',
];

export const journalLines = [
  ['Konsultation', 'Lændesmerter med udstråling, Lasègue neg. Sygemeldes 2 uger, mulighedserklæring udleveret'],
  ['Konsultation', 'Depression i bedring, MDI 22. Delvis raskmelding fra uge 48 drøftet'],
  ['Telefon', 'Spørger om jobafklaringsforløb og ressourceforløbsydelse efter brev fra kommunen'],
  ['Attest', 'LÆ\u00A0285 afsendt: skånehensyn beskrevet, prognose usikker'],
  ['Attest', 'LÆ 125 skrevet på journalen, tilstanden er ikke stationær'],
  ['Attest', 'LÆ 225 til § 56-aftale, migræne med mere end 10 fraværsdage årligt'],
  ['Laboratorium', 'HbA1c 58, TSH 2,1, CRP <3, ALAT let forhøjet'],
  ['Epikrise', 'Ortopædkirurgi: knæalloplastik dxt., sygemelding 8–12 uger'],
  ['Epikrise', 'Psykiatri: afsluttet til egen læge, lamotrigin fortsætter'],
  ['Konsultation', 'Fibromyalgi, ønsker ikke mere medicin. Fleksjob bevilget af kommunen'],
  ['Korrespondance', 'Kommunen beder om oplysninger til samlet beskrivelse inden 14 dage'],
  ['Korrespondance', 'Sundhedskoordinatoren ringer om artrosens udbredning og behandlingsmuligheder'],
  ['Konsultation', 'Akut hoste, st.p. i.a. Ingen grund til sygemelding'],
  ['Telefon', 'Recept fornyet: sertralin 100 mg, 98 stk.'],
  ['Konsultation', 'KOL-kontrol, FEV1 52 %. Lagerarbejde giver tiltagende dyspnø'],
  ['Konsultation', 'Ryg- og nakkesmerter, stationær computer uden hæve-sænke-bord'],
  ['Telefon', 'Pt. i gammelt ressourceforløb fra 2025, spørger hvor længe det kan fortsætte'],
  ['Konsultation', 'ADHD-udredt, medicin pauseret. Sanktion i kontanthjælp, beder om friattest'],
  ['Konsultation', 'Obs. pro psoriasisartrit, henvises reumatolog'],
  ['Attest', 'LÆ 145 til kontanthjælpssag, aktivitetsparat'],
  ['Vaccination', 'Influenza, ingen reaktion. Næste gang efterår'],
  ['Konsultation', 'Karpaltunnelsyndrom hø., operation i uge 50, sygedagpenge forventes 4 uger'],
  ['Telefon', 'Spørger til førtidspension og seniorpension, vejledt om at kommunen hhv. Seniorpensionsenheden afgør'],
  ['Konsultation', 'Postcommotionelt syndrom, optrapning 3 × 2 timer sammen med virksomhedskonsulent'],
];

/** Journal lines from before the reform's second stage of 1 July 2026. */
export const oldJournalLines = [
  ['Attest', 'LÆ 265 sendt til jobcentret forud for møde i rehabiliteringsteamet'],
  ['Attest', 'LÆ\u00A0285: lænderygsmerter, skånehensyn beskrevet, delvis raskmelding om 4 uger'],
  ['Attest', 'LÆ 145 til kontanthjælpssag, aktivitetsparat, angst og misbrug'],
  ['Korrespondance', 'Jobcentret spørger, om tilstanden er stationær'],
  ['Korrespondance', 'Rehabiliteringsteamet har indstillet til ressourceforløb, kopi modtaget'],
  ['Telefon', 'Revalidering til byggetekniker er i gang, skulderen driller ved skærmarbejde'],
  ['Telefon', 'Borger i ressourceforløb, mentor ønsker råd om angst'],
  ['Telefon', 'Recept fornyet: simvastatin 40 mg, 100 stk.'],
  ['Konsultation', 'Sygedagpengene stopper, spørger til jobafklaringsforløb'],
  ['Konsultation', 'Coxartrose sin., henvist til ortopædkirurg, kan ikke stå mere end 20 min.'],
  ['Konsultation', 'Hypertension, BT 152/94, enalapril øges'],
  ['Konsultation', 'Akut otitis, ingen sygemelding'],
  ['Konsultation', 'Moderat depression, MDI 31, sertralin opstartet, kontrol om 2 uger'],
  ['Konsultation', 'Tennisalbue, mulighedserklæring udfyldt sammen med arbejdsgiver'],
  ['Epikrise', 'Neurologi: MR af cerebrum i.a., spændingshovedpine'],
  ['Epikrise', 'Lungemedicin: KOL i stabil fase, inhalationsteknik gennemgået'],
  ['Laboratorium', 'HbA1c 49, LDL 3,4, eGFR >90, B12 let nedsat'],
  ['Vaccination', 'Influenza og pneumokok, ingen reaktion'],
];

export const caseTypes = [
  'Sygedagpenge',
  'Jobafklaringsforløb',
  'Fleksjob',
  'Førtidspension',
  'Kontanthjælp',
  'Ledighedsydelse',
  'Ressourceforløb (bevilget før februar 2026)',
  '§ 56-aftale',
];

export const caseLines = [
  'Epikrise modtaget: diskusprolaps L4/L5, konservativ behandling',
  'Attest rekvireret, frist om 14 dage',
  'Lægen oplyser moderat depression, SSRI optrappet',
  'Speciallægeerklæring: tilstanden stationær, skånehensyn varige',
  'Samtale aflyst, indlagt akut med atrieflimren',
  'Obs. pro prolaps afkræftet ved MR, borger er lettet',
  'Psykologisk rapport modtaget: WAIS-IV, nedsat forarbejdningshastighed',
  'Fysioterapistatus: nerverodspåvirkning i bedring',
  'PTSD, emotionel kontakt god, EMDR 6 af 10',
  'KOL GOLD 3, lagerarbejde frarådes',
  'Multipel sclerose, attak i august, fatigue',
  'Hypothyreose velbehandlet, ingen betydning for arbejdsevnen',
  'Afventer LÆ 125, rykket én gang',
  'Gonartrose, operation planlagt, genoptræning i kommunen',
];

/** Case lines that only fit some benefits. */
export const caseLinesFor = {
  Sygedagpenge: [
    'Revurdering efter 22 uger, § 27 vurderes',
    'LÆ\u00A0285 rekvireret, frist om 14 dage',
    'Arbejdsgiver ønsker opfølgning trods 26-ugers-reglen',
    'Klage over ophør af sygedagpenge sendt til Ankestyrelsen',
    'Borger spørger til delvis raskmelding, iskias i bedring',
  ],
  Jobafklaringsforløb: [
    'Praktik forlænget 4 uger, god progression i timetal',
    'LÆ 125 modtaget: postcommotionelt syndrom, optrapning 3 × 2 timer',
  ],
  Fleksjob: [
    'Samlet beskrivelse under udarbejdelse, coxartrose og fibromyalgi',
    'Sundhedskoordinator: behandlingsmuligheder ikke udtømte',
  ],
  Førtidspension: [
    'Samlet beskrivelse sendt i høring, skizofreni og KOL',
    'Sundhedskoordinator: behandlingsmuligheder udtømte, tilstanden stationær',
  ],
  '§ 56-aftale': ['LÆ 225 modtaget: migræne og mb. Crohn, mere end 10 fraværsdage'],
};

export const liveLines = [
  ['LÆ 285 modtaget', 'Lumbal spinalstenose, dekompression planlagt i uge 51'],
  ['Epikrise modtaget', 'Commotio cerebri, CT af cerebrum i.a., postcommotionelle gener'],
  ['Korrespondance fra læge', 'Depressionen er i remission, sertralin fortsætter 6 mdr.'],
  ['Speciallægeattest modtaget', 'Psoriasisartrit, methotrexat opstartet, morgenstivhed 1 time'],
  ['Epikrise modtaget', 'AKS udelukket, angstanfald, henvises psykolog'],
  ['Journaloplysninger modtaget', 'T2DM/hypertension, HbA1c’en 61, polyneuropati'],
  ['LÆ 125 modtaget', 'Fibromyalgien uændret, skånehensyn som tidligere'],
  ['Fysioterapistatus modtaget', 'Lasègue neg., NRS 3/10, kinesiofobi aftaget'],
];
