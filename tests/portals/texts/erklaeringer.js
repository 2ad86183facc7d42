// Specialists', psychologists' and therapists' reports. All fictional.
const TO = 'Egeby Kommune (fiktiv)';
const NN = 'NN (fiktiv)';

export default [
  {
    id: 'speciallaegeerklaering-reuma',
    title: 'Speciallægeerklæring, reumatologi (LÆ 155)',
    genre: 'Speciallægeerklæring',
    law: 'ny',
    date: '2026-09-03',
    from: 'Speciallæge i reumatologi (fiktiv)',
    to: TO,
    regarding: NN,
    body: `
## Sygehistorie

49-årig dagplejer. Siden 2019 tiltagende smerter i hænder, knæ og lænd. En del artritter beskrevet af vikarlæge, men ikke genfundet her. Fingerledsartrose hos moderen. Psoriasis på albuer siden ungdommen. Aftalt undersøgelse: spørgsmål om inflammatorisk ledsygdom.

## Objektiv undersøgelse

Heberdenske knuder på 2.–4. finger bilateralt. Ingen synovitis; hævede led ses ikke, ømhed svt. PIP 3 dxt. Håndkraft hø. 18 kg, ve. 22 kg. Knæ: skurren, varusfejlstilling, menisktest neg., menisci vurderes intakte. Columna: Schober 3 cm, ingen Bechterew-stigmata. 14/18 tender points.

## Paraklinik

UL med power-Doppler: ingen aktivitet. IgM-RF og anti-CCP negative, HLA-B27 neg. Urat normal. MR af SI-led: ingen sacroiliitis. Rtg.: artrose grad 2–3 i begge knæ, CMC1-artrose ve.

## Konklusion

Polyarthrosis og kroniske, udbredte smerter svarende til fibro\u00ADmyalgi. Psoriasisartrit er afkræftet. Artrosens udbredning forklarer belastningssmerterne, mens træthed og søvnproblemer ikke kan tilskrives leddene. Der er diskret smerteadfærd, men god overensstemmelse mellem klager og objektive fund.

## Prognose og arbejde

Behandlingsmulighederne er i det væsentlige udtømte; tilstanden er stationær. Løft af børn over 8 kg, hugsiddende stilling og vedvarende greb frarådes varigt. Løftebelastning i øvrigt efter tolerance.`,
  },
  {
    id: 'psykologisk-rapport',
    title: 'Neuropsykologisk undersøgelse',
    genre: 'Psykologisk rapport',
    law: 'ny',
    date: '2026-05-20',
    from: 'Aut. psykolog (fiktiv)',
    to: TO,
    regarding: NN,
    body: `
## Baggrund

41-årig lærer med følger efter commotio cerebri i september 2024. Postcommotionelt syndrom (DF072) er anført af egen læge. Skolegang og uddannelse ukompliceret. Ingen tidligere psykisk sygdom.

## Anvendte prøver

| Prøve | Resultat | Niveau |
| WAIS-IV, FSIQ | 108 | middel |
| Arbejdshukommelse | 91 | nedre middel |
| Forarbejdningshastighed | 79 | under middel |
| Trail Making B | 142 s | nedsat |
| D2-R | percentil 9 | nedsat |
| HADS, angst/depression | 12/7 | forhøjet/let |

Validitetsmål (TOMM, 50 af 50) giver ikke mistanke om aggravering.

## Observationer

Samarbejdet er godt. NN bliver tydeligt udtrættet efter 50 minutter: bleg, lyssky og med ordmobiliserings\u00ADbesvær. Efter pause bedres præstationen. Emotionel kontakt naturlig, affekten let labil.

## Vurdering

Profilen er præget af nedsat forarbejdnings\u00ADhastighed, vedvarende opmærksomhed og mental udtrætning, foreneligt med følger efter hovedtraumet og forstærket af en angst- og belastningstilstand. IQ'en er upåvirket. Demens er der ikke holdepunkt for.

## Anbefaling

Korte arbejdspas på højst 45 min., én opgave ad gangen, skærmet plads, høreværn. Opstart 3 × 2 timer. Prognosen er moderat god; fornyet undersøgelse om 12 mdr., hvis der ikke er sket progression.`,
  },
  {
    id: 'fysioterapi-status',
    title: 'Status fra fysioterapeut',
    genre: 'Fysioterapeutisk status',
    law: 'ny',
    date: '2026-10-01',
    from: 'Aut. fysioterapeut (fiktiv), Klinik Åbrinken (fiktiv)',
    to: TO,
    regarding: NN,
    body: `
Henvist fra egen læge 24.06.26 med cervikobrakialgi dxt. Antal behandlinger: 13.

## Status

38-årig tømrer. Smerter fra nakke til hø. albue, brændende karakter, med sovende fornemmelse i 1.–2. finger. NPRS i hvile 3/10 (var 6/10), ved arbejde over skulderhøjde 7/10 (8/10). Ingen natlige smerter mere.

## Undersøgelse

- Cervikal rotation hø./ve. 55°/70°, ekstension indskrænket og smerteudløsende
- Spurlings test pos. dxt., ULNT1 pos., Hoffmann neg.
- Reflekser sidelige; bicepskraft 4+/5, C6-dermatom hypæstetisk
- Skulder: painful arc neg., Hawkins let pos., scapula alata ses ikke
- NDI 34 % (start 52 %), PSFS 4,7, håndkraft 41/49 kg

## Behandling

Neuromobilisering, manuel traktion af C5-C6, motorisk kontrol af dybe nakkefleksorer, progressiv styrke. Tapening uden effekt. Hjemmeøvelser dgl.; adhærens er god.

## Vurdering

Nerverodspåvirkning i bedring. Der er endnu ikke opnået plateau. Kinesiofobi (TSK 41) hæmmer ham, og han er smerterelateret påpasselig.

## Anbefaling

Kan genoptage værkstedsarbejde ved bord 3–4 timer × 3 ugl. Ingen lofts-/tagarbejde, ingen vibrerende værktøj, skift af stilling hvert 30. min. Fortsat 8 uger, hvoraf de sidste 4 på hold.`,
  },
  {
    id: 'ergoterapi-hjerneskade',
    title: 'Ergoterapeutisk vurdering efter apopleksi',
    genre: 'Ergoterapeutisk vurdering',
    law: 'ny',
    date: '2026-04-13',
    from: 'Hjerneskadeteam Tranevig (fiktivt)',
    to: 'Tranevig Kommune (fiktiv), hjerneskadekoordinator',
    regarding: NN,
    body: `
## Baggrund

55-årig blikkenslager. Infarctus cerebri i ve. hemisfære (a. cerebri media) 3. nov. 2025, trombolyseret. Atrieflimren fundet under indlæggelse, AK-behandling med apixaban. NIHSS ved udskrivelse 4.

## Undersøgelse

AMPS: motorik 1,4 og processer 0,9. Let hø.-sidig hemiparese, finmotorikken langsom (9-Hole Peg 41 s). Ekspressiv afasi i bedring: finder ordene, men taler i korte sætninger. Apraksi ses ikke mere. Neglekt neg. Synsfelt intakt.

## Hverdag

ADL selvhjulpen. Tilbereder et måltid, men mister overblikket ved to samtidige opgaver. Fatigue efter ca. 2 timer; hviler kl. 13. Cykler ikke. Kørekort: kørselsforbud ophævet i februar.

## Arbejdsrettet vurdering

Afprøvet i værksted 2 × 2 timer gennem 5 uger. Kvaliteten var god, tempoet omtrent det halve. Egne fejl opdages ikke altid. Kan ikke arbejde på stillads eller med vinkelsliber; her er balancen for ringe.

## Anbefaling

- fortsat afklaring i praktik, optrapning til 3 × 2½ timer
- skriftlige, trinvise arbejdssedler
- logopædi fortsætter til sommer, derefter ny vurdering
- dæmpet støj, én kontaktperson

Udviklingen er ikke afsluttet; bedring ses hyppigt helt op til 18–24 mdr. efter apopleksi.`,
  },
  {
    id: 'speciallaege-kardiologi-2021',
    title: 'Speciallægeerklæring, kardiologi',
    genre: 'Speciallægeerklæring',
    law: 'gammel',
    date: '2021-06-14',
    from: 'Speciallæge i kardiologi (fiktiv)',
    to: 'Jobcenter Egeby (fiktivt)',
    regarding: NN,
    body: `
## Spørgsmål

Jobcentret ønsker vurderet, om 60-årig buschauffør kan genoptage erhvervsmæssig kørsel efter STEMI i januar 2021.

## Sygehistorie

STEMI inferior, primær PCI med DES i RCA. Forløbet kompliceret af kortvarigt AV-blok grad III, forbigående pacing. Siden non-STEMI udelukket ved indlæggelse i marts. Dyslipidæmi, prædiabetes, hereditær disposition. Ophørt med tobak.

## Objektivt

BT 128/76, puls 58. Ingen halsvenestase. St.c.: regelmæssig aktion uden mislyde. Perifere ødemer benægtes og ses ikke. NYHA II.

## Paraklinik

Ekko: LVEF 45 %, hypokinesi inferiort, let mitralinsufficiens. Arbejdstest: 125 W, ingen angina, ingen ST-forandringer, stop pga. benmusketræthed. 48-timers Holter: enkelte VES, ingen VT. LDL 1,3.

## Medicin

Acetylsalicylsyre, ticagrelor (sep. jan. 2022), metoprolol, ramipril, rosuvastatin.

## Konklusion

Iskæmisk hjertesygdom, stabil, revaskulariseret. Helbredskrav til gruppe 2-kørekort kan ventes opfyldt, når ny ekkokardiografi om 3 mdr. viser uændret pumpefunktion. Indtil da frarådes kørsel med passagerer. Øvrigt arbejde uden tunge løft (> 15 kg) kan genoptages straks. Psykisk er der hjerteangst; hjerterehabilitering anbefales. Der er ikke tale om varigt mén i forsikringsmæssig henseende.`,
  },
];
