// Letters from municipality to GP after the reform of 2026. All fictional.
const FROM = 'Egeby Kommune (fiktiv), Sygedagpenge og Afklaring';
const TO = 'Praktiserende læge (fiktiv), Lindholt Lægehus (fiktiv)';
const NN = 'NN (fiktiv)';

export default [
  {
    id: 'brev-laeg-285-revurdering',
    title: 'Anmodning om attest før revurdering af sygedagpenge',
    genre: 'Anmodning om LÆ 285',
    law: 'ny',
    date: '2026-10-05',
    from: FROM,
    to: TO,
    regarding: NN,
    body: `
NN (fiktiv) har været sygemeldt siden 8. april 2026 og har fået sygedagpenge siden 8. maj. Inden udgangen af oktober skal kommunen tage stilling til, om sygedagpengene kan forlænges. Revurderingstidspunktet følger af sygedagpengelovens § 24, når der er udbetalt sygedagpenge i mere end 22 uger inden for de seneste 9 kalendermåneder.

Vi beder om en **LÆ\u00A0285** efter konsultation. Borgeren er bestilt til dig den 12. oktober.

## Det vil vi gerne vide

1. Er borgeren fortsat fuldt uarbejdsdygtig i sit job som tagdækker, og hvordan ser det ud i et bredere arbejdsområde efter § 7?
2. Er lægebehandlingen afsluttet, eller er der en plan med datoer? Forlængelsesreglen i § 27, stk. 1, nr. 3, står og falder med en behandlingsplan og en prognose.
3. Hvilke skånehensyn bør en virksomhedspraktik tage: siddetid, løft, pauser, nattearbejde?
4. Er delvis sygemelding realistisk, og med hvor mange timer om ugen?

Skriv gerne om funktionsevnen frem for om ydelsen. Kommunen afgør, om der kan bevilges forlængelse, og om borgeren ellers går over til jobafklarings\u00ADforløb.

Attesten sendes elektronisk. Fristen er den 19. oktober 2026. Et akut møde er ikke nødvendigt; ring, hvis tiden bliver for kort.

Venlig hilsen
Sygedagpengesagsbehandleren (fiktiv)`,
  },
  {
    id: 'brev-26-uger',
    title: 'Orientering: kommunen følger ikke op de første 26 uger',
    genre: 'Orienteringsbrev',
    law: 'ny',
    date: '2026-09-14',
    from: FROM,
    to: TO,
    regarding: NN,
    body: `
Til orientering, fordi du har spurgt i en korrespondancemeddelelse den 9. sep. 2026.

NN (fiktiv) er sygemeldt fra sin stilling som pædagogmedhjælper med første fraværsdag den 3. august. I oplysningsskemaet i Mit Sygefravær har borgeren svaret, at en raskmelding ventes i november. Borgeren er dermed omfattet af **26-ugers-reglen** i sygedagpengelovens § 13 f: Den, der er sygemeldt fra et job og ventes rask inden udgangen af 26. fraværsuge, bliver som udgangspunkt ikke indkaldt til opfølgningssamtaler.

## Det betyder

- Vi indhenter ikke LÆ 285 nu. Attesten bestilles kun, når kommunen finder det nødvendigt.
- Arbejdsgiveren får sygedagpengerefusion på sædvanlig vis. De første 30 dage er arbejdsgiverperiode.
- Borgeren har altid ret til én samtale og kan bede om opfølgning. Det kan arbejdsgiveren også.
- Fritagelsen flytter ikke revurderingen efter 22 uger. De to frister løber hver for sig.

Bliver borgeren ledig eller ikke rask inden uge 26, begynder opfølgningen. Tidligere var grænsen udgangen af uge 13 efter den første opfølgningssamtale, så ældre vejledninger passer ikke længere.

En mulighedserklæring er en sag mellem arbejdsgiver, borger og læge, og den ser vi først, hvis borgeren sender den til os.

Venlig hilsen
Sagsbehandleren (fiktiv)`,
  },
  {
    id: 'brev-jaf-statusattest',
    title: 'Jobafklaringsforløb: anmodning om statusattest',
    genre: 'Anmodning om LÆ 125',
    law: 'ny',
    date: '2026-11-02',
    from: FROM,
    to: TO,
    regarding: NN,
    body: `
NN (fiktiv) overgik den 1. november 2026 til jobafklaringsforløb (JAF), fordi sygedagpengene ikke kunne forlænges efter § 27. Borgeren er fortsat uarbejdsdygtig på grund af egen sygdom og får nu ressourceforløbs\u00ADydelse under jobafklarings\u00ADforløb. Beløbet er lavere end sygedagpengene. Det skyldes reglerne og ikke, at nogen har vurderet borgeren mindre syg.

Jobafklaringsforløbet kan vare op til to år ad gangen. Der skal ikke længere holdes møde i et rehabiliteringsteam; vi laver planen sammen med borgeren i Min Plan.

## Vi beder om en LÆ 125

Statusattesten bygger på journalen, og du behøver ikke se borgeren. Beskriv venligst:

- status siden attesten i april, herunder svar på MR'en og på henvisningen til rygcentret
- om tilstanden er stationær, eller om der er behandlingsmuligheder tilbage
- barrierer for en virksomhedspraktik på 2 × 3 timer om ugen med en mentor
- om der er forhold, der gør Mestringsforløb eller holdtræning uhensigtsmæssig

Borgeren er stadig ansat. Udbetales der løn under forløbet, får arbejdsgiveren refusion, og lønnen trækkes fra i ydelsen.

Du har hørt, at jobafklaringsforløb måske afskaffes. Det er planlagt, men ordningen gælder i dag, og det er de gældende regler, vi arbejder efter.

Venlig hilsen
Jobrådgiveren (fiktiv)`,
  },
  {
    id: 'brev-samlet-beskrivelse-fleksjob',
    title: 'Samlet beskrivelse til en sag om fleksjob',
    genre: 'Brev om samlet beskrivelse',
    law: 'ny',
    date: '2026-08-24',
    from: 'Egeby Kommune (fiktiv), Job og Helbred',
    to: TO,
    regarding: NN,
    body: `
Kommunen vurderer, at NN (fiktiv) kan være i målgruppen for fleksjob. Vi skal derfor lave en **samlet beskrivelse** af borgerens forudsætninger for at arbejde, jf. § 43 i lov om en aktiv beskæftigelsesindsats (LAB). Beskrivelsen er kommet i stedet for rehabiliteringsplanens forberedende del, og mødet i rehabiliteringsteamet er bortfaldet.

Når beskrivelsen er færdig, beder vi regionens sundhedskoordinator om rådgivning. Sundhedskoordinatoren inddrager borgeren, inden der svares.

## Oplysninger vi allerede har

| Dokument | Dato | Bruges til |
| LÆ 285 | 02.02.2026 | skånehensyn |
| Epikrise, reumatologi | 11.05.2026 | diagnoser |
| Praktikbeskrivelse | 29.06.2026 | effektive timer |

## Det mangler vi

En kort vurdering af, om funktionsevnen er varigt nedsat, og om alle relevante behandlingsmuligheder er prøvet. Borgeren har takket nej til en operation. Efter LAB § 118 må et nej til operation eller lægeordineret medicin ikke i sig selv stå i vejen for et fleksjob.

Arbejdsevnen skal være væsentligt og varigt begrænset i ethvert erhverv. I praktikken nåede borgeren 9 timer med en arbejdsintensitet på omkring 60 procent. Angiv ikke et timetal, som du ikke selv har set.

Har du spørgsmål, før svaret sendes, så ring i telefontiden kl. 8.30–9.30.

Venlig hilsen
Fleksjobvisitator (fiktiv)`,
  },
  {
    id: 'brev-foertidspension-ny',
    title: 'Påbegyndt sag om førtidspension',
    genre: 'Orientering og anmodning',
    law: 'ny',
    date: '2026-10-19',
    from: 'Tranevig Kommune (fiktiv), Pension og Fleksjob',
    to: TO,
    regarding: NN,
    body: `
NN (fiktiv), 51 år, har søgt om førtidspension på det foreliggende grundlag. Sagen er overgået til behandling efter lov om social pension den 12. oktober 2026, og afgørelsen skal foreligge inden tre måneder.

Betingelsen er, at arbejdsevnen er varigt nedsat i et omfang, så borgeren ikke kan forsørge sig selv, heller ikke i et fleksjob. Kommunen laver en samlet beskrivelse og indhenter rådgivning fra sundhedskoordinatoren i klinisk funktion. Borgeren får tilbud om et møde, før der træffes afgørelse.

Borgeren har været gennem ressourceforløb fra 2021 til 2024 og siden jobafklarings\u00ADforløb. Nye ressource\u00ADforløb kan ikke bevilges efter 31. januar 2026, så det er ikke længere et trin på vejen.

## Vi beder om din status

- Hvilke helbredsforhold begrænser funktionsevnen i hverdagen og på en arbejdsplads?
- Er de varige? Begrund gerne med forløbet, ikke kun med diagnosen.
- Findes der udredning eller behandling, som mangler, fx i smerteklinik eller psykiatri?

Der findes ikke en særskilt LÆ-blanket om førtidspension. Svar på LÆ 125. Foreligger der epikriser, må du gerne vedlægge dem med borgerens samtykke. Selve afgørelsen kan påklages til Ankestyrelsen inden fire uger.

Venlig hilsen
Pensionssagsbehandleren (fiktiv)`,
  },
  {
    id: 'brev-56-aftale',
    title: 'Ansøgning om § 56-aftale',
    genre: 'Anmodning om LÆ 225',
    law: 'ny',
    date: '2026-07-08',
    from: FROM,
    to: TO,
    regarding: NN,
    body: `
NN (fiktiv) og arbejdsgiveren har søgt om en **§\u00A056-aftale**. Med en aftale kan arbejdsgiveren få refusion fra første fraværsdag, når medarbejderen er syg på grund af en langvarig eller kronisk sygdom.

Betingelsen er som udgangspunkt, at sygdommen ventes at give mindst 10 fraværsdage om året. Aftalen kan også omfatte en planlagt indlæggelse eller ambulant behandling.

## LÆ 225

Vi beder om en attest vedrørende kronisk sygdom. Skriv hver lidelse, aftalen skal dække, for en aftale for migræne dækker ikke fravær på grund af ryg- og nakkesmerter. Angiv også:

1. hvornår lidelsen begyndte, og hvordan den behandles
2. det forventede antal fraværsdage pr. år og grundlaget for skønnet
3. om fraværet kan nedbringes ved hensyn på arbejdet

Aftalen gælder for den ansættelse, den er indgået i, og kan fornys. Den har ingen betydning for retten til sygedagpenge i øvrigt, og den er hverken en sygemelding eller en vurdering af arbejdsevnen.

Arbejdsgiveren får alene at vide, om aftalen er godkendt. Diagnosen bliver i kommunen.

Sagsnr. 2026-F56-0417 (fiktivt). Svar helst inden den 29. juli.

Venlig hilsen
Refusionsteamet (fiktivt)`,
  },
  {
    id: 'brev-uden-danske-bogstaver',
    title: 'Delvis raskmelding: besked videresendt fra telefon',
    genre: 'Besked uden danske bogstaver',
    law: 'ny',
    date: '2026-11-12',
    from: 'Egeby Kommune (fiktiv), virksomhedskonsulent',
    to: TO,
    regarding: NN,
    body: `
Hej laege, jeg skriver fra en tablet uden danske bogstaver, undskyld.

Jeg var i gaar paa arbejdspladsbesoeg hos NN (fiktiv). Vi talte om delvis raskmelding fra uge 48. Arbejdsgiver kan tilbyde 12 timer om ugen i lageret, foerst og fremmest stillestaaende og siddende arbejde ved en hoej pult. Der er en stationaer computer og en stol med armlaen.

NN er bange for, at sygedagpengene stopper, hvis det gaar galt. Jeg har forklaret, at delvis sygemelding kraever mindst 4 timers fravaer om ugen, og at borgeren kan melde sig fuldt syg igen.

## Tre spoergsmaal

- Er der skaanehensyn, som taler imod loeft op til 8 kg?
- Skal optrapningen gaa langsommere end 3 timer hver anden uge?
- Naar er naeste kontrol for nerverodspaavirkning, og kan jeg afvente den?

Uarbejdsdygtigheden vurderes stadig i forhold til hele arbejdsomraadet. Jobafklaringsforloeb er ikke paa tale endnu; der er 9 uger til revurderingen.

Svar gerne kort. Du behoever ikke skrive en ny attest, en korrespondancemeddelelse er fin.

Mvh virksomhedskonsulenten (fiktiv)
Aabogade-afdelingen (fiktiv), Egeby`,
  },
];
