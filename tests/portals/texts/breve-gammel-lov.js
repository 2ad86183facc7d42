// Letters from municipality to GP, 2019–2025 and the spring of 2026, in the words of their time. All fictional.
const FROM = 'Jobcenter Egeby (fiktivt)';
const TO = 'Praktiserende læge (fiktiv), Lindholt Lægehus (fiktiv)';
const NN = 'NN (fiktiv)';

export default [
  {
    id: 'brev-team-foraar-2026',
    title: 'Møde i rehabiliteringsteamet, foråret 2026',
    genre: 'Orienteringsbrev',
    law: 'gammel',
    date: '2026-03-10',
    from: 'Egeby Kommune (fiktiv), Beskæftigelse (tidligere Jobcenter Egeby)',
    to: TO,
    regarding: NN,
    body: `
Siden 1. februar 2026 hedder det ikke længere jobcentret i loven, men kommunen. Vi er de samme medarbejdere, og telefonnummeret er uændret.

NN (fiktiv)s sag om fleksjob behandles i rehabiliteringsteamet den 24. marts. Teamet giver en indstilling, og kommunen træffer afgørelse bagefter. Indtil reglerne ændres igen til sommer, er mødet stadig en del af sagen.

## Til teamet foreligger

- rehabiliteringsplanens forberedende del
- LÆ 265 fra november, som vi vurderer er aktuel
- beskrivelse af to virksomhedspraktikker

Borgeren spørger til revalidering. Nye revalideringer og ressourceforløb kan ikke bevilges efter den 31. januar 2026. Igangværende forløb fortsætter efter de hidtidige regler, og det gælder også forrevalidering, der er bevilget inden da.

Vi beder ikke om en ny attest. Har helbredet ændret sig siden november, så send en korrespondance\u00ADmeddelelse, inden sagen lukkes for nye bilag den 18. marts. Sundhedskoordinatoren fra regionen deltager i mødet og kan ringe til dig, hvis noget i attesten er uklart.

Borgerens bisidder er velkommen. Mødet holdes på Rådhusvej 1 (opdigtet adresse), lokale B12.

Venlig hilsen
Mødeledelsen (fiktiv)`,
  },
  {
    id: 'brev-kontanthjaelp-2025',
    title: 'Kontanthjælp efter de nye regler og behov for helbredsoplysninger',
    genre: 'Anmodning om LÆ 145',
    law: 'gammel',
    date: '2025-09-08',
    from: FROM,
    to: TO,
    regarding: NN,
    body: `
NN (fiktiv) får kontanthjælp. Fra 1. juli 2025 er ydelsen samlet i én kontanthjælp med mindstesats, grundsats og forhøjet sats, og uddannelseshjælp samt selvforsørgelses- og hjemrejseydelse er ophørt. Borgeren får grundsats.

Borgeren er visiteret som **aktivitetsparat**. Der er bevilget mentor og støtte fra en virksomhedskonsulent, men borgeren udebliver fra halvdelen af samtalerne. Før vi vurderer, om der er en rimelig grund til fraværet, vil vi høre lægen. En sanktion for udeblivelse kan få konsekvenser for en person, der i forvejen har en presset økonomi.

## Vi beder om en generel helbredsattest, LÆ 145

1. Er der en sygdom, der forklarer udeblivelserne, fx angst, kognitive vanskeligheder eller et misbrug?
2. Hvilken udredning er i gang? Vi har hørt om en venteliste til psykiatrien, men ser ingen henvisning.
3. Hvilke hensyn skal en indsats tage, og hvad kan borgeren deltage i nu?

Borgeren har tidligere fået særlig støtte til høje boligudgifter. Den er ophørt for kontanthjælps\u00ADmodtagere, og vi har henvist til Ydelseskontoret om enkeltydelse til medicin.

Svarfristen er 22. september 2025. Borgeren har givet samtykke og er gjort bekendt med spørgsmålene.

Venlig hilsen
Jobrådgiveren (fiktiv)`,
  },
  {
    id: 'brev-ressourceforloeb-2024',
    title: 'Anmodning om LÆ 265 forud for rehabiliteringsteam',
    genre: 'Anmodning om LÆ 265',
    law: 'gammel',
    date: '2024-02-19',
    from: FROM,
    to: TO,
    regarding: NN,
    body: `
NN (fiktiv) har været i jobafklaringsforløb siden juni 2022. Vi forbereder sagen til **rehabiliteringsteamet**, som skal drøfte, om et ressourceforløb kan udvikle arbejdsevnen. Uden en aktuel LÆ 265 kan afgørelsen have en retlig mangel, og derfor beder vi dig om attesten, selv om du skrev til os i efteråret.

## Attesten bedes beskrive

- diagnoser, behandling og det, der endnu kan gøres
- funktionsevnen: hvad borgeren kan, ikke alene det, der er svært
- dit forslag til den sundhedsmæssige del af en tværfaglig indsats
- om borgerens tilstand er stationær

Et ressourceforløb kan vare op til tre år. Borgeren er 34 år, og der er derfor ikke noget til hinder for mere end ét forløb. Indsatsen kan være mentor, støtte-kontaktperson, virksomhedspraktik og kurser i smertehåndtering. Borgeren får ressourceforløbsydelse imens.

Til mødet deltager jobcentret, socialafdelingen, sundhedsafdelingen og regionens sundhedskoordinator. Uddannelses\u00ADområdet deltager, når borgeren er under 30 år uden uddannelse.

Teamet vil også vurdere, om sagen i stedet peger på fleksjob eller revalidering. Førtidspension er næppe aktuel, når borgeren er under 40 år.

Svarfrist: 18. marts 2024.

Venlig hilsen
Sagsbehandleren (fiktiv)`,
  },
  {
    id: 'brev-revalidering-2023',
    title: 'Revalidering: er uddannelsen forenelig med helbredet?',
    genre: 'Anmodning om LÆ 135',
    law: 'gammel',
    date: '2023-05-22',
    from: FROM,
    to: TO,
    regarding: NN,
    body: `
NN (fiktiv) er uddannet murer og kan ikke vende tilbage til faget på grund af skulderen. Jobcentret overvejer **revalidering** til byggetekniker. Borgeren er i gang med forrevalidering og har bestået matematik på C-niveau.

Revalidering kan gives, når arbejdsevnen er begrænset, og når en erhvervsrettet indsats ventes at føre til, at borgeren kan forsørge sig selv. Der lægges en jobplan, og borgeren får revalideringsydelse, mens uddannelsen står på.

## Specifik helbredsattest

Vi beder om en LÆ 135, hvor du tager stilling til:

1. om borgeren kan sidde ved en skærm 25–30 timer om ugen
2. om der er behov for hjælpemidler, fx hæve-sænke-bord eller en arm\u00ADstøtte
3. om lidelsen ventes at forværres i løbet af uddannelsens fire år

Ortopædkirurgens epikrise har vi allerede, og den er ikke nødvendig igen. Det afgørende for os er sammenhængen mellem skånehensyn og uddannelsens krav.

Virksomhedsrevalidering kan blive en mulighed i praktikperioden. Går det ikke, vender vi tilbage til spørgsmålet om fleksjob, men det er på et tidligt stadie.

Borgeren har partsstatus og får kopi. Honorar afregnes efter Attestnøglen.

Venlig hilsen
Revalideringskonsulenten (fiktiv)`,
  },
  {
    id: 'brev-fleksjob-2022',
    title: 'Efter mødet i rehabiliteringsteamet: indstilling til fleksjob',
    genre: 'Orienteringsbrev',
    law: 'gammel',
    date: '2022-10-03',
    from: 'Jobcenter Tranevig (fiktivt)',
    to: TO,
    regarding: NN,
    body: `
Tak for din attest. Sagen var i rehabiliteringsteamet den 27. september 2022, og teamet indstillede NN (fiktiv) til fleksjob. Jobcentret har siden truffet afgørelse i overensstemmelse hermed.

Teamet lagde vægt på, at arbejdsevnen er væsentligt og varigt nedsat. Arbejdsprøvningen viste 10 timer ugentligt med en arbejdsintensitet på 50 procent, altså 5 effektive timer. Det er det, der i daglig tale hedder et **minifleksjob**.

## Hvad sker der nu

- Borgeren er fleksjobvisiteret og får ledighedsydelse, indtil et job er fundet.
- I fleksjobbet betaler arbejdsgiveren løn for de effektive timer, og kommunen betaler fleksløn\u00ADtilskud.
- Det første fleksjob bevilges for fem år. Derefter vurderes, om det kan gøres permanent.

Borgeren spurgte til fastholdelses\u00ADfleksjob hos sin hidtidige arbejdsgiver. Det kræver, at man i mindst 12 måneder har været ansat på særlige vilkår, så det kan ikke lade sig gøre her.

Skulle borgeren blive yderligere syg, kan der søges sygedagpenge under fleksjobbet. Skriv i så fald, hvad der er nyt i forhold til de lidelser, der begrunder bevillingen.

Din journal kan lukkes for vores vedkommende; vi spørger igen til status om ca. 2½ år.

Venlig hilsen
Fleksjobteamet (fiktivt)`,
  },
  {
    id: 'brev-fast-track-2021',
    title: 'Fast track: konsultation inden for otte dage',
    genre: 'Anmodning om LÆ 285',
    law: 'gammel',
    date: '2021-04-12',
    from: FROM,
    to: TO,
    regarding: NN,
    body: `
Arbejdsgiveren har anmodet om **fast track**, fordi fraværet ventes at vare mere end otte uger. Borgeren har sagt ja. Første opfølgningssamtale er derfor allerede den 23. april, og vi må bede om en tid til konsultation inden for otte dage.

## LÆ 285

Borgeren, NN (fiktiv), er sygemeldt fra et job som driftstekniker. Vi ønsker oplyst:

- diagnose og symptomer, i det omfang de har betydning for arbejdet
- forventet varighed af sygefraværet
- om gradvis tilbagevenden kan begynde inden for fire uger
- skånehensyn, som arbejdsgiveren kan tage højde for i en fastholdelsesplan

Sagen er visiteret til kategori 2. Skulle den blive langvarig, flyttes den til kategori 3, og så inddrager vi det tværfaglige rehabiliteringsteam.

Arbejdsgiveren udbetaler løn og modtager refusion via NemRefusion. Hvis borgeren afviser den behandling, du foreslår, har det ikke i sig selv betydning: Retten til at sige nej til lægebehandling følger af § 21 a. Derimod skal borgeren møde op til undersøgelse.

Attesten kan sendes, selv om du endnu ikke kender prognosen. Skriv blot, hvornår den kan vurderes. Jobcentrets telefonrådgivning har åbent hver dag.

Venlig hilsen
Fastholdelseskonsulenten (fiktiv)`,
  },
  {
    id: 'brev-tvaerfaglig-2019',
    title: 'Indkaldelse til rundbordssamtale om ressourceforløb',
    genre: 'Mødeindkaldelse',
    law: 'gammel',
    date: '2019-11-04',
    from: FROM,
    to: TO,
    regarding: NN,
    body: `
NN (fiktiv) er i ressourceforløb på andet år. Borgerens koordinerende sagsbehandler inviterer dig til en **rundbordssamtale**, da indsatsen er gået i stå.

Tid: torsdag den 21. november 2019 kl. 8.15–9.00
Sted: Jobcenter Egeby (fiktivt), indgang C, eller pr. telefon

## Baggrund

Rehabiliteringsplanens indsatsdel omfatter mentorstøtte, virksomhedspraktik i et skånsomt miljø og deltagelse i et kursus om angsthåndtering. Praktikken blev afbrudt efter to uger. Borgeren led af søvnmangel, og stedet oplyste, at der var brud på aftalerne; borgeren selv siger, at der var for megen larm.

## Dagsorden

1. Status på behandlingen hos egen læge og i distriktspsykiatrien
2. Hvilken belastning er rimelig nu: timer, opgaver, pauser?
3. Progression: hvad vil vi se om seks måneder?
4. Eventuelt, herunder transport

Der træffes ingen afgørelse på mødet. Peger oplysningerne på, at udviklingsmulighederne er udtømte, kan sagen forelægges rehabiliteringsteamet på ny med henblik på førtidspension eller fleksjob.

Du kan få honorar for deltagelse i mødet efter overenskomsten. Meld venligst tilbage inden den 14. november, også hvis du ikke kan komme. Så ringer vi i stedet.

Venlig hilsen
Koordinerende sagsbehandler (fiktiv)`,
  },
];
