// Certificates on the LÆ forms, from GP to municipality. All fictional.
const FROM = 'Praktiserende læge (fiktiv), Lindholt Lægehus (fiktiv)';
const TO = 'Egeby Kommune (fiktiv)';
const NN = 'NN (fiktiv)';

export default [
  {
    id: 'attest-285-ryg',
    title: 'LÆ 285 – Attest til sygedagpengeopfølgning',
    genre: 'LÆ 285',
    law: 'ny',
    date: '2026-10-12',
    from: FROM,
    to: TO,
    regarding: NN,
    body: `
## 1. Årsag til sygemelding

Lænderygsmerter med iskias sin. gennem 6 mdr. (DM511, ICPC L86). 43-årig tagdækker, tidl. rask på nær let astma i barndommen. Symptomerne debuterede under løft af tagpap.

## 2. Aktuelle helbredsforhold

Subj.: VAS 6–7, værst om morgenen og ved siddende stilling. Paræstesier lateralt på ve. crus. Nattesmerter, opvågning 3–4 gange. Ingen blære-/tarmforstyrrelser.
Obj.: AT upåvirket. Columna lumbalis med skoliotisk aflastning. Lasègue pos. ve. ved 35°. Nedsat kraft for ekstension af 1. tå (4/5). Akillesreflekser ia.
MR'en fra september viser diskusprolaps L5/S1 med nerverodspåvirkning; de to diskusprotrusioner højere oppe skønnes uden betydning. Obs. pro spinalstenose, ikke bekræftet.

## 3. Behandling

Ibuprofen 400 mg × 3, paracetamol 1 g × 4 dgl., gabapentin sep. pga. svimmelhed. Rygcentrets kirurg tilbyder dekompression, venteliste ca. 7 uger. Fysioterapi × 1 ugl.

## 4. Prognose

God, hvis der opereres inden jul. Delvis genoptagelse ventes 8–10 uger postoperativt. Ingen holdepunkter for varig skade.

## 5. Skånehensyn

Ingen ryg- og nakkebelastende løft over 5 kg, skiftende arbejdsstillinger, ikke arbejde på stige. Stationær er tilstanden ikke.`,
  },
  {
    id: 'attest-125-depression',
    title: 'LÆ 125 – Statusattest',
    genre: 'LÆ 125',
    law: 'ny',
    date: '2026-11-09',
    from: FROM,
    to: TO,
    regarding: NN,
    body: `
Attesten er skrevet på baggrund af journalen. Senest set 2. nov. 2026.

**Diagnoser:** Depressio mentis, moderat (DF321). Generaliseret angst. PTSD-lignende symptomer, ikke endeligt afklaret; psykiateren anfører obs. pro PTSD.

**Forløb siden april**
Depressionen er i langsom bedring. MDI faldet fra 36 til 24, HAM-D17 aktuelt 15. Depressionens sværhedsgrad svinger dog med søvnen. Der er fortsat anhedoni, koncentrationsbesvær og en udtalt psykomotorisk træthed om formiddagen. Ikke suicidal, ikke psykotisk. Ingen hallucinationer.

**Behandling**
Sertralin optrappet til 150 mg; et SNRI-præparat blev seponeret grundet hypertension. SSRI'ens bivirkninger er aftagende. Mirtazapin 15 mg til natten. Kognitiv adfærdsterapi hos psykolog, 8 af 12 samtaler. Behandlings\u00ADresistens er der endnu ikke tale om.

**Funktion**
Klarer hjem og indkøb, men fraregner sociale sammenhænge. Kan følge en samtale i ca. 30 min. Angstprovokerende situationer er åbne kontormiljøer og telefonkøer.

**Svar på kommunens spørgsmål**
Tilstanden er ikke stationær. En virksomhedspraktik på 2 × 3 timer kan forsøges fra uge 49 med rolig opstart, fast kontaktperson og mulighed for at trække sig. Kronisk travle steder frarådes. Holdbaseret mestringsforløb frarådes indtil videre på grund af angsten.`,
  },
  {
    id: 'attest-265-2024',
    title: 'LÆ 265 – Lægeattest til rehabiliteringsteam',
    genre: 'LÆ 265',
    law: 'gammel',
    date: '2024-03-04',
    from: FROM,
    to: 'Jobcenter Egeby (fiktivt), rehabiliteringsteamet',
    regarding: NN,
    body: `
## Resumé

34-årig kvinde, uddannet frisør. Fibromyalgi (DM797) og hypermobilitetsspektrum-tilstand, dertil migræne med aura og tidl. spiseforstyrrelse, i remission. Moderens skizofreni fylder i anamnesen; pt. har ikke selv været psykotisk.

## Helbredsforhold

Generaliserede smerter, allodyni over skulderåg, 16/18 tender points i 2021. Fibromyalgien er velbeskrevet af reumatolog; ANA og CRP neg., rtg. af hænder uden artritforandringer. Migrænelignende anfald 5–6 gange mdl. trods profylakse med candesartan. Søvnkvalitet dårlig, ISI 19.

Medicin: duloxetin 60 mg, sumatriptan pn, lavdosis naltrexon forsøgsvis. NSAID'erne tåles ikke (gastritis).

## Funktionsevne

Kan stå i 20 min., sidde 45 min. Finmotorik god i kortere perioder. Hukommelsen er efter egen opfattelse påvirket, objektivt normal ved samtale. Stresstærskel lav.

## Behandlingsmuligheder

Tværfaglig smerteklinik, gradueret træning og psykologsamtaler er ikke fuldt afprøvet. Et forløb over 12–18 mdr. vurderes relevant.

## Forslag til indsats

Skånsom start med 2 × 2 timer, fast mentor, ergoterapeutisk vurdering af energiforvaltning. Jeg støtter, at teamet ser på et ressourceforløb. Tilstanden er kronisk, men ikke stationær i den forstand, at funktionen ikke kan bedres.`,
  },
  {
    id: 'attest-145-2025',
    title: 'LÆ 145 – Generel helbredsattest',
    genre: 'LÆ 145',
    law: 'gammel',
    date: '2025-10-06',
    from: FROM,
    to: 'Jobcenter Egeby (fiktivt)',
    regarding: NN,
    body: `
**Anamnese:** 27-årig mand, lever alene. ADHD (DF900) konstateret som 24-årig, ADHD'ens kernesymptomer er uopmærksomhed og impulsivitet. Autisme blev undersøgt og afkræftet. Cannabisafhængighed, aktuelt 2–3 g dgl. Socialfobi. Klager over søvnløshed, hjertebanken og mavesmerter.

**Objektivt:** AT god. BT 132/84, puls 96 regelm. St.c. et p. ia. Abdomen blødt, uømt. Neurologisk u.a. EKG'et viser sinustakykardi, ellers i.a. Blodprøver: Hb, TSH, ALAT og HbA1c normale.

**Psykisk:** Vågen, klar, orienteret i tid, sted og egne data. Emotionel kontakt god, psykomotorisk urolig. Ingen produktive symptomer. Tvangstanker benægtes.

**Behandling:** Lisdexamfetamin pauseret under fortsat cannabisforbrug. Henvist til dobbeltdiagnoseteam 4. aug., visiteret, men ventetiden er 14 uger. NADA via rusmiddelcentret.

**Funktionsevne:** Eksekutive vanskeligheder: planlægning, overblik, mødetid. Glemmer aftaler, som ikke følges op af sms. Ressourcer: god til praktisk arbejde, bilmekanik, stabil hos mesterlære som 19-årig.

**Vurdering:** Udeblivelserne hænger lægeligt set sammen med de eksekutive vanskeligheder og angsten. Prognosen er god, hvis misbruget ophører. Mødetid efter kl. 10 og en mentor, der henter, vil gøre en forskel.`,
  },
  {
    id: 'attest-225-migraene',
    title: 'LÆ 225 – Attest vedr. kronisk sygdom',
    genre: 'LÆ 225',
    law: 'ny',
    date: '2026-07-20',
    from: FROM,
    to: 'Egeby Kommune (fiktiv), Refusionsteamet',
    regarding: NN,
    body: `
## Lidelser, som aftalen ønskes at omfatte

1. **Migræne uden aura** (DG430), debut 2011
2. **Mb. Crohn** (DK509), konstateret 2018, i vedligeholdelses\u00ADbehandling
3. **Cervikalgi** med spændingshovedpine, recidiverende

## Behandling

Migrænen behandles med erenumab s.c. hver 4. uge og rizatriptan p.n.; betablokker og topiramat var uden effekt. Crohns sygdom er i remission på infliximab, infusion hver 8. uge på dagafsnit. F-calprotectin 84. Tidl. ileocøkal resektion. Folinsyre og B12-tilskud.

Ryg- og nakkegenerne dæmpes af øvelser; MR af columna cervicalis var i.a.

## Forventet fravær

| Årsag | Dage pr. år | Grundlag |
| Migræne | 12–15 | hovedpinedagbog, 12 mdr. |
| Infusion og kontrol | 7 | fast plan |
| Opblussen i Crohns | 5–10 | sidste 3 år |
| Nakkegener | 2–4 | skøn |

Fraværet på grund af migræne alene overstiger 10 dage årligt.

## Hensyn på arbejdet

Dæmpet belysning, mulighed for at arbejde hjemme ved anfald, adgang til toilet, faste spisepauser. Nattevagter udløser anfald og bør undgås.

Lidelserne er kroniske, men arbejdsevnen mellem anfald er upåvirket. Ved tvivl kan undertegnede træffes i telefontiden.`,
  },
  {
    id: 'attest-285-stress-2020',
    title: 'LÆ 285 – Attest, belastningsreaktion',
    genre: 'LÆ 285',
    law: 'gammel',
    date: '2020-09-21',
    from: FROM,
    to: 'Jobcenter Egeby (fiktivt)',
    regarding: NN,
    body: `
ÅRSAG: ARBEJDSRELATERET BELASTNINGSREAKTION (DF432), ICPC P02.

ANAMNESE: 52-årig afdelingsleder. Gennem et år tiltagende arbejdspres efter en fusion. I august kollaps på arbejdet: hjertebanken, svimmelhed, gråd. Akut modtagelse udelukkede AKS; troponin og EKG i.a. Siden søvnbesvær, irritabilitet, nedsat korttidshukommelse og lydfølsomhed.

OBJEKTIV UNDERSØGELSE: AT GOD, LET PSYKOMOTORISK URO. BT 154/92. Thyroidea ia. St.p. & c.: ia. Ingen fokale neurologiske udfald. MDI 21, PSS 27.

VURDERING: Tilpasningsreaktion med angst- og depressionssymptomer. Kriterier for depressiv episode er ikke opfyldt. DD: hypothyreose (TSH normal), begyndende kognitiv svækkelse (MoCA 28).

BEHANDLING: Aflastning, søvnhygiejne, samtaler hos psykolog. Ingen psykofarmaka. Metoprolol er sat på pause.

PROGNOSE: God. Fuld raskmelding kan ventes inden for 3–4 mdr. Det er afgørende, at optrapning sker gradvist, og at de belastende opgaver ikke kommer igen på én gang.

FUNKTION OG SKÅNEHENSYN: Kan læse 15 min. ad gangen. Ingen personaleansvar, ingen telefonvagt, rolige omgivelser, 2 timer × 3 ugl. fra uge 42, stigende hver anden uge. Delvis sygemelding er at foretrække frem for fuld.`,
  },
];
