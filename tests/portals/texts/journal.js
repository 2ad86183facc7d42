// GP journal notes and extracts, and the answers a doctor writes to the municipality. All fictional.
const FROM = 'Praktiserende læge (fiktiv), Lindholt Lægehus (fiktiv)';
const NN = 'NN (fiktiv)';

export const journalTexts = [
  {
    id: 'journaludskrift',
    title: 'Journaludskrift fra almen praksis (indscannet)',
    genre: 'Journaludskrift',
    law: 'ny',
    date: '2026-06-30',
    from: FROM,
    to: 'Egeby Kommune (fiktiv)',
    regarding: NN,
    body: `
Udskriften er scannet og tekstgenkendt. Linjer er brudt som i forlægget.

~~~
12-02-2026  K86  HYPERTENSION, KONTROL
BT 148/88, hjemmemåling gns. 139/84. Enalapril øges til
20 mg. Nyretal ia. EKG ia. KOL-kontrol rykkes til uge 20.

19-03-2026  L84  RYG
Akut opstået lændesmerte. Ingen røde flag. Lasegue neg.
Sensibilitet ua. Rp. ibuprofen + motion. LED I BEHANDLINGEN:
fysioterapi. Sygemeldt pr. 19. mar.

28-04-2026  P76  SAMTALE
MDI 29. Tristhed, tidlig morgenopvågning, selvbebrejdelser.
Ikke suicidal. Sertralin 50 mg. Obs. pro depressio. Tolerabilitets-
problemer drøftet. Kontrol 3 uger.

19-05-2026  P76  KONTROL
Fortsat angst- og depressionssymptomer. Ambivalent ift. smerte-
og stresshåndtering på hold. Sertralinen øges til 100 mg.

16-06-2026  A04  TRÆTHED
Udtalt træthed, myalgier. fibro-
myalgi overvejes; ﬁbromyalgi nævnt af fysioterapeut. Blodpr.:
TSH, CK, CRP, vit. D, B12 taget. Henv. reumatolog.

30-06-2026  R05  HOSTE
St.p.: let pibende. PEF 380. Astma som barn. Ønsker
spirometri. Kontrolleret af EL.
~~~

Noter om kontakt til kommunen er udeladt efter aftale med patienten.`,
  },
  {
    id: 'journalnotat-konsultation',
    title: 'Konsultation: ryg og sygemelding',
    genre: 'Journalnotat',
    law: 'ny',
    date: '2026-10-12',
    from: FROM,
    to: 'Egen journal',
    regarding: NN,
    body: `
**Årsag til henvendelse:** Attestkonsultation. Kommunen har bedt om LÆ 285.

**Subj.:** Pt. er bekymret for økonomien. Han har fået at vide, at sygedagpengene revurderes ved udgangen af oktober, og har læst om ressourceforløb på en gammel hjemmeside. Jeg har forklaret, at ordningen ikke kan bevilges længere, og at vejen typisk er forlængelse efter § 27 eller jobafklaringsforløb. Han spørger også om førtidspension; det er slet ikke aktuelt.

**Obj.:** Se attest. Uændret siden sidst, dog aftagende kraft for dorsalfleksion.

**Vurd.:** Iskias sin. på basis af diskusprolaps L5/S1. Operationsindikation ifølge rygcentret.

**Plan:**
- LÆ 285 skrives i dag; skånehensyn og behandlingsplan med datoer
- arbejdsgiver ønsker mulighedserklæring, pt. afleverer del 1 i næste uge
- § 56-aftale ikke aktuel, da det ikke er en kronisk lidelse
- han har nu været syg i mere end 26 uger, så 26-ugers-reglen fritager ikke længere for opfølgning; pt. opfordres til selv at ringe til kommunens virksomhedskonsulent
- kontrol om 3 uger; ved sfinkterforstyrrelser akut henvendelse

Der er talt om delvis raskmelding efter operationen. Arbejdsskade er anmeldt af arbejdsgiver 4. maj, AES har ikke truffet afgørelse.`,
  },
  {
    id: 'journalnotat-social',
    title: 'Telefonkonsultation: brev fra kommunen',
    genre: 'Journalnotat',
    law: 'ny',
    date: '2026-11-17',
    from: FROM,
    to: 'Egen journal',
    regarding: NN,
    body: `
Pt. ringer, fordi brevet fra kommunen er svært at forstå. Har fået bevilget fleksjob og skal nu have **ledighedsydelse**, til et job er fundet. Tror selv, det er en slags dagpenge, og spørger, om hun skal melde sig i a-kassen.

Jeg har læst afgørelsen op. Kommunen har bygget på en samlet beskrivelse, og sundhedskoordinatoren har rådgivet. Der har ikke været rehabiliteringsteam, hvilket pt. undrede sig over, da søsteren var til møde i 2023. Ordningen er ændret siden.

**Spørgsmål fra pt.**
1. Må hun arbejde få timer nu? Ja, men skal oplyse det til kommunen (rådighed).
2. Mister hun noget, hvis hun bliver syg? Sygdom meldes til kommunen; sygedagpenge er kun relevant, når hun er i fleksjob.
3. Seniorpension? Afgøres af Seniorpensions\u00ADenheden og er tidligst relevant om 9 år.

**Aftale:** Hun beder kommunen om en jobplan og et fleksjobbevis. Jeg har ikke vurderet arbejdsevnen og skal ikke gøre det. Skånehensynene i afgørelsen svarer til min attest.

Kendt hypothyreose, TSH om 3 mdr. Let fornyelse af recept. Udslaget på huden er svundet.

Tid: 9 min. Akut tid ikke nødvendig.`,
  },
];

export const doctorAnswers = [
  {
    id: 'laegesvar-samlet-beskrivelse',
    title: 'Svar til brug for samlet beskrivelse',
    genre: 'Lægens svar',
    law: 'ny',
    date: '2026-09-07',
    from: FROM,
    to: 'Egeby Kommune (fiktiv), Job og Helbred',
    regarding: NN,
    body: `
Tak for jeres brev. Jeg svarer ud fra journalen og en konsultation den 3. september.

## Er funktionsevnen varigt nedsat?

Ja. NN har polyartrose og fibromyalgi samt følger efter cervikal diskusprolaps C6/C7 med let radikulopati. Reumatologisk speciallæge vurderer tilstanden som stationær. Depressionen fra 2023 er i remission og har ikke betydning i dag.

## Er behandlingen udtømt?

I det væsentlige. Der er forsøgt duloxetin, pregabalin, amitriptylin, smerteskole og superviseret træning. Dekompression og stabiliserende operation (ACDF) er tilbudt; patienten har takket nej efter information om risiko og tvivlsom effekt på smerterne. Det finder jeg velbegrundet.

## Funktion, som jeg har set den

- gangdistance ca. 1 km, herefter tiltagende hofte- og lændesmerter
- sidder 30–40 min., skal derefter op at gå
- nedsat grebsstyrke, taber ting; parese er der ikke tale om
- kognitivt upåfaldende, men udtrættes midt på dagen

## Skånehensyn

Ingen løft > 3–5 kg, intet statisk arbejde med foroverbøjet hoved, ergonomisk plads, pauser. Timetal kan jeg ikke vurdere; jeg henviser til praktikken.

Prognosen for bedring er ringe; progressionen ventes langsom.`,
  },
  {
    id: 'laegesvar-genoptagelse',
    title: 'Svar på spørgsmål om optrapning',
    genre: 'Lægens svar',
    law: 'ny',
    date: '2026-11-16',
    from: FROM,
    to: 'Egeby Kommune (fiktiv), virksomhedskonsulent',
    regarding: NN,
    body: `
Svar på besked af 12. november (kort, som aftalt).

**Løft op til 8 kg:** Ja, tæt til kroppen og højst 10 gange i timen. Ikke fra gulv og ikke med vrid. Nerverodspåvirkningen er i bedring: kraften er 5−/5, Lasègue neg., kun let hypæstesi svt. S1-dermatomet.

**Optrapning:** 3 timer hver anden uge er passende de første seks uger. Får han nattesmerter eller tiltagende paræstesier, fastholdes timetallet i to uger. Smerter på 3–4/10 ved arbejdets ophør er acceptable.

**Næste kontrol:** 9. december på rygcentret, hvor MR-svar og evt. blokade drøftes. I behøver ikke afvente den.

**Medicin:** Naproxen 500 mg p.n. og PPI. Tramadol sep. 1/11. Gabapentinen trappes ud over 3 uger; den kan give svimmelhed, så truckkørsel frarådes til og med uge 50.

**Øvrigt:** Hypertensionen er velreguleret. Kendt søvnapnø behandles med CPAP. Ingen af delene giver skånehensyn.

Jeg har ikke en holdning til, om fraværet skal hedde delvis raskmelding eller delvis sygemelding. Lægeligt er det afgørende, at planen er gradvis, og at den kan justeres.

Ring gerne, hvis det går den forkerte vej.`,
  },
  {
    id: 'laegesvar-2023',
    title: 'LÆ 135 – Svar om revalidering',
    genre: 'Lægens svar',
    law: 'gammel',
    date: '2023-06-12',
    from: FROM,
    to: 'Jobcenter Egeby (fiktivt)',
    regarding: NN,
    body: `
**Lidelse:** Følger efter ruptura rotator cuff dxt. med artroskopisk sutur 2022, sekundær kapsulit (frozen shoulder). Rotator cuff-læsionen er opheilet ved UL.

**Objektivt:** Abduktion 110°, udadrotation 30°, indadrotation til L3. Let atrofi af m. supraspinatus. Kraft 4/5. Neer og Hawkins let pos. Cervikalt fri bevægelighed. Akromioklavikulærled ømt, artroseforandringer på rtg.

**1. Skærmarbejde 25–30 timer:** Kan lade sig gøre, hvis armen er understøttet, og hvis musen kan betjenes med venstre hånd. Pause hver time. Ingen grund til at tro, at nakkegener bliver et problem.

**2. Hjælpemidler:** Hæve-sænke-bord, armstøtte og rullemus. Under praktik på byggeplads bør han ikke bære udstyr over skulderhøjde.

**3. Forventet udvikling:** Kapsulitten ventes at svinde yderligere over 6–12 mdr. Moderat nedsat bevægelighed og kraft er sandsynligvis blivende. Forværring ventes ikke ved skærmarbejde.

**Øvrigt:** Tidl. commotio, uden følger. Mild dysleksi, ikke lægeligt relevant, men relevant for uddannelsen. T2DM er udelukket, HbA1c 41. BT normalt. Ingen psykisk sygdom; stemningslejet neutralt.

Uddannelsen kan anbefales ud fra helbredet.`,
  },
];
