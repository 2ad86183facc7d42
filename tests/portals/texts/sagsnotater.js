// Case notes and reports written in the municipality. All fictional.
const FROM = 'Egeby Kommune (fiktiv)';
const NN = 'NN (fiktiv)';

export default [
  {
    id: 'sagsnotat-opfoelgning',
    title: 'Notat efter opfølgningssamtale',
    genre: 'Sagsnotat',
    law: 'ny',
    date: '2026-10-20',
    from: FROM,
    to: 'Sagen',
    regarding: NN,
    body: `
**Form:** Telefon. **Varighed:** 25 min. **Deltagere:** borger, bisidder og sagsbehandler (fiktiv).

Borger er 11 uger henne i sygemelding, ansat i rengøringsfirma. Borger og arbejdsgiver har begge ønsket opfølgning, og 26-ugers-reglen fritager derfor ikke.

**Helbred ifølge borger:** Ny diagnose fra sygehuset, »noget med skjoldbruskkirtlen«. Epikrisen nævner thyreotoksikose, atrieflimren og osteopeni. Borger ved ikke, hvad ordene betyder, og det gør jeg heller ikke. Får thiamazol og metoprolol. Taber vægt, ryster på hænderne og sover dårligt. Radiojodbehandling overvejes.

**Vurdering:** Fuldt uarbejdsdygtig indtil videre. Der er en behandlingsplan, og prognosen virker god. LÆ 285 indhentes ikke, da epikrisen kan bruges.

**Aftaler**
- delvis raskmelding drøftes i uge 46, tilbud om arbejdspladsbesøg
- borger sender indkaldelsen til endokrinologisk ambulatorium
- sagsbehandler undersøger reglerne om sygedagpengerefusion for arbejdsgiver

Borger er vejledt om ret til aktindsigt, bisidder og om oplysningspligt. Næste samtale 17. nov. Revurderingstidspunktet er i januar.`,
  },
  {
    id: 'sagsnotat-samlet-beskrivelse',
    title: 'Udkast til samlet beskrivelse',
    genre: 'Samlet beskrivelse, udkast',
    law: 'ny',
    date: '2026-09-10',
    from: FROM,
    to: 'Sundhedskoordinatoren (fiktiv), Region Midterkyst (fiktiv)',
    regarding: NN,
    body: `
## Borgerens forudsætninger

49-årig dagplejer med 22 års erfaring. Opsagt i marts 2026. Ønsker at arbejde med voksne, gerne telefonisk rådgivning.

## Helbred, sammenfattet af sagsbehandler

Lægen oplyser om polyartrose, fibromyalgi og følger efter cervikal diskusprolaps. Speciallægen kalder tilstanden stationær. Der er uenighed om, hvad »diskret smerteadfærd« dækker, og vi beder sundhedskoordinatoren forklare det. Depressionen er i remission. Vi forstår det sådan, at den ikke har betydning nu.

## Praktik

| Sted | Uger | Timer | Effektivt |
| Genbrugsbutik (fiktiv) | 8 | 2 × 3 | ca. 4 |
| Kontor (fiktivt) | 13 | 3 × 3 | ca. 5½ |

På kontoret var der hæve-sænke-bord og pauser hver halve time. Progressionen stoppede i uge 9.

## Spørgsmål til sundhedskoordinatoren

1. Er der behandling, som realistisk kan bedre funktionsevnen?
2. Er skånehensynene fyldestgørende?
3. Hvordan skal nerverodspåvirkningen forstås i forhold til tastearbejde?

## Borgerens egne ord

»Jeg er god de første to timer. Så falder jeg sammen.« Borgeren har læst beskrivelsen og har ingen bemærkninger til sagens fremstilling.`,
  },
  {
    id: 'sagsnotat-forelaeggelse-2023',
    title: 'Forelæggelse for lægekonsulent',
    genre: 'Sagsnotat',
    law: 'gammel',
    date: '2023-03-02',
    from: 'Jobcenter Egeby (fiktivt)',
    to: 'Rehabiliteringsteamets sundhedskoordinator (fiktiv)',
    regarding: NN,
    body: `
Sagen forelægges til forståelse af epikrise fra psykiatrisk ambulatorium.

**Det, vi har forstået:** Borger er 29 år, på uddannelseshjælp, aktivitetsparat. Bipolar lidelse type II. Borderline-diagnosen er overvejet, men »ikke fuldt opfyldt«. Lamotrigin og quetiapin. GAF 55/58.

**Det, vi ikke har forstået**
- Hvad betyder »formel og indholdsmæssig tænkning ubemærket«? Er det godt eller skidt?
- Hvor alvorlig er en hypoman episode, og hvad er forskellen på mani?
- Er seponeret lithium det samme som, at behandlingen har slået fejl?
- Hvad siger tallet i SCIP om evnen til at lære nyt?

**Overvejelser:** Teamet har tidligere drøftet ressourceforløb over to år med mentor og uddannelses\u00ADrettet indsats. Borger vil helst i gang med en HF-enkeltfagsuddannelse. Revalidering har været nævnt, men arbejdsevnen er ikke afklaret.

**Skånehensyn ifølge epikrisen:** fast døgnrytme, ingen skiftehold, 8–10 timer ugl. fra start.

**Svar ønskes** inden teammødet den 28. marts. Borgeren har givet samtykke til, at oplysningerne videregives mellem teamets medlemmer.`,
  },
];
