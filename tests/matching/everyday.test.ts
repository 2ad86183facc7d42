/** Everyday Danish in which nothing may be marked: words that hold, resemble or once meant a professional word. */
import { expect, test } from 'vitest';
import { marks } from './terms.ts';

const SENTENCES = `
Det gav sig udslag i længere ventetid.
Vi fik et godt tilbud på havemøbler.
Hun lever alene med sin hund.
De sene aftener er de bedste.
Der kom brok over den nye cykelsti.
Musen løb over gulvet.
Holdet tabte slaget om førstepladsen.
Sagens udfald er uvist.
Et fund i skoven satte politiet på sporet.
Det var en positiv oplevelse for alle.
Opgaven er let at læse og svær at løse.
Økonomien er stabil, og tilstanden på vejene er god.
Blokaden af havnen varede i tre uger.
Redningsoperationen lykkedes.
Chokket var stort for familien.
Der hviler en aura af ro over stedet.
Banken kollapsede i 1992.
Netværket var nede, og tv-kanalen sendte genudsendelser.
Finanskrisen ramte hårdt.
De lammede trafikken i flere timer.
Vi tog pulsen på byens caféliv.
Han led nederlag i kommunalvalget.
I næste led skal ledelsen inddrages.
Ledige stillinger slås op på mandag.
Ledsageren ventede ved døren.
Han ledte efter sine nøgler.
Rådet stod til rådighed for spørgsmål.
Bilen stilles til rådighed af firmaet.
En stationær computer fylder mere end en bærbar.
Vi har købt to stationære pc'er.
Obs! Husk at lukke døren.
Mødet er den 12. sep. kl. 19.
Kl. 7 er post 3 på ruten lukket.
Hr. Als bor på Als.
At hun kom, var en overraskelse.
Als, Fyn og Thy er ferieområder.
Mr. Bean er en engelsk komiker.
Ms Jensen ringede i går.
Kolde vinde blæser ind fra vest.
Kol er ikke et dansk ord for brændsel.
Kysten er flad, og kysterne er brede.
Kisten stod på loftet sammen med andre kister.
Artiklen handlede om et artigt barn.
Arrangementet blev flyttet til foråret.
Kostplanen hænger på køleskabet.
Kranen dryppede hele natten.
Trofæet står i glasskabet.
Profitten steg med to procent.
Akademiet åbner i august.
Rosen blomstrer endnu.
Prosa er sværere end vers.
Hun fik sympati fra naboerne.
Foreningens mentor for nye medlemmer er pensioneret lærer.
En frivillig mentor hjælper med strikning.
Min plan er at rejse i morgen.
Hvad er din plan for aftenen?
Danmarks udbetaling af støtte blev omtalt i avisen.
Udbetalingen sker den første i måneden.
Han visiterede gæsterne ved indgangen.
Vagten visiterer alle ved døren.
Hjernegymnastik holder hovedet i gang.
Tabeller og diagrammer findes bagest.
Vi fejrede lærerens fødselsdag med lagkage.
Byggeriet blev forsinket på grund af regn.
Kommunen renoverer den gamle skole.
Lån bøger, film og musik med dit sundhedskort.
Strikkecaféen holder åbent hver tirsdag.
Billetterne koster 80 kr. og kan købes ved indgangen.
Kampen endte 27-26 efter forlænget spilletid.
Målmanden reddede et straffekast i sidste sekund.
Skriv dit brugernavn og din adgangskode.
Serveren svarer ikke, og forbindelsen afbrydes.
Filen hedder sag_2026.docx og ligger i mappen.
Send en mail til kontakt@depression.example.dk.
Se mere på www.artrose-info.dk i dag.
Adressen er https://fleksjob.example.dk/sygedagpenge.
Hent vejledningen fibromyalgi.pdf på siden.
Kundenummeret er 4711-285-12.
Ring på 70 10 12 85 mellem 9 og 12.
Ordrenummer LAE2851 er afsendt.
Krypteringen bruger AES-256 og RSA-2048.
RFID-brikken virker ikke i regnvejr.
MRSK og EKGO er opdigtede bogstaver.
Familien Parkinson flyttede ind i fjor.
Jens Parkinson og Karen Crohn er naboer.
Crohns vej ligger bag stationen.
Paragraffen i lejekontrakten er uklar.
Vi mødes i § 7-lokalet på andet sal.
Side 56 handler om sejlads.
Han spiller 2. violin i orkesteret.
Dybe søer og høje bjerge kendetegner egnen.
En moderat vind fra vest og spredte byger.
Type 2 er billigere end type 1.
Brede veje og smalle stier.
Der er 3 trin op til døren.
Hun partede æblet i fire.
Fleksible arbejdstider er et gode.
Syge dage er sjældne i den klub.
Pension er et ord, mange kender.
Arbejdet med evnen til at lytte fortsætter.
Virksomheden åbner en ny afdeling.
Resurser til naturen er knappe.
Tog og bus kører efter køreplanen.
Ve den, der snyder.
Hun kom på tværs, og han gik i stå.
Vi har pt. lukket for tilmelding.
Hvis du vil, kan vi tale om det på fredag.
`
  .split('\n')
  .filter((line) => line.trim() !== '');

test('der er mindst hundrede sætninger', () => {
  expect(SENTENCES.length).toBeGreaterThanOrEqual(100);
});

test.each(SENTENCES.map((sentence) => ({ sentence })))('$sentence', ({ sentence }) => {
  expect(marks(sentence)).toEqual([]);
});
