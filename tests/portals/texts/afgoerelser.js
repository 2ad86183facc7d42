// Decisions that the GP receives a copy of; the portal shows them in a modal dialog. All fictional.
const TO = 'NN (fiktiv), kopi til praktiserende læge (fiktiv) efter samtykke';
const NN = 'NN (fiktiv)';

export default [
  {
    id: 'afgoerelse-ophoer-sygedagpenge',
    title: 'Dine sygedagpenge stopper, og du får jobafklaringsforløb',
    genre: 'Afgørelse',
    law: 'ny',
    date: '2026-10-26',
    from: 'Egeby Kommune (fiktiv), Sygedagpenge og Afklaring',
    to: TO,
    regarding: NN,
    body: `
## Afgørelse

Kommunen har besluttet, at dine sygedagpenge stopper den 31. oktober 2026. Fra den 1. november har du ret til **jobafklaringsforløb** med ressourceforløbsydelse.

## Begrundelse

Du har fået sygedagpenge i mere end 22 uger inden for de seneste 9 kalendermåneder. Sygedagpengene kan derfor kun fortsætte, hvis en af forlængelsesreglerne i sygedagpengelovens § 27 er opfyldt.

Vi har set på disse muligheder:

- **Afklaring af arbejdsevnen** (nr. 2): Der er ikke planlagt en arbejdsprøvning inden for 69 uger.
- **Lægebehandling** (nr. 3): Det er ikke på nuværende tidspunkt muligt at skønne, at du kan vende tilbage til arbejde inden for 134 uger. Lægen skriver, at effekten af operationen er usikker.
- **Livstruende, alvorlig sygdom** (nr. 5): Lægen har ikke vurderet sygdommen som livstruende.
- **Arbejdsskade** (nr. 6): Der er ikke rejst en sag.

Du er fortsat uarbejdsdygtig på grund af sygdom, og derfor får du jobafklaringsforløb.

## Klage

Du kan klage inden fire uger. Klagen sendes til kommunen, som vurderer sagen igen, før den går til Ankestyrelsen. Klagen har ikke opsættende virkning.

Før afgørelsen har du været partshørt den 12. oktober 2026.`,
  },
  {
    id: 'afgoerelse-fleksjob-ny',
    title: 'Bevilling af fleksjob',
    genre: 'Afgørelse',
    law: 'ny',
    date: '2026-09-30',
    from: 'Tranevig Kommune (fiktiv), Pension og Fleksjob',
    to: TO,
    regarding: NN,
    body: `
## Afgørelse

Du er bevilget **fleksjob** efter § 116 i lov om en aktiv beskæftigelsesindsats fra den 1. oktober 2026. Bevillingen gælder i fem år fra den dag, du begynder i et fleksjob.

## Sådan er vi nået frem til det

Kommunen har lavet en samlet beskrivelse af dine forudsætninger for at arbejde. Sundhedskoordinatoren har rådgivet os den 15. september og peger på, at lidelsen er varig, og at de relevante behandlingsmuligheder er udtømte.

Du har prøvet virksomhedspraktik to steder. Med de nødvendige skånehensyn arbejdede du 12 timer om ugen. Vi vurderer, at arbejdsevnen er varigt og væsentligt nedsat i ethvert erhverv, og at den ikke kan bruges på almindelige vilkår.

## Din økonomi

Indtil du har et fleksjob, får du ledighedsydelse. Når du er ansat, betaler arbejdsgiveren løn for den tid, du reelt arbejder, og kommunen supplerer med fleksløn\u00ADtilskud.

## Skånehensyn

1. Ingen løft over 5 kg og intet arbejde over skulderhøjde
2. Mulighed for hvilepause hver time
3. Faste, forudsigelige opgaver

Rehabiliteringsteamet har ikke behandlet sagen, for det krav er bortfaldet. Klagefristen er fire uger.`,
  },
  {
    id: 'afgoerelse-afslag-foertidspension-2025',
    title: 'Afslag på førtidspension',
    genre: 'Afgørelse',
    law: 'gammel',
    date: '2025-03-17',
    from: 'Egeby Kommune (fiktiv), Pension',
    to: TO,
    regarding: NN,
    body: `
## Afgørelse

Du får afslag på **førtidspension** efter § 16 i lov om social pension.

## Begrundelse

Rehabiliteringsteamet behandlede din sag den 25. februar 2025. Teamet indstillede dig til ressourceforløb, og kommunen er enig.

Du er 38 år. Under 40 år kan førtidspension kun tilkendes, hvis det er dokumenteret, eller hvis det på grund af særlige forhold er helt åbenbart, at arbejdsevnen ikke kan forbedres. Det er ikke tilfældet. Klinisk funktion skriver, at der er et udviklingspotentiale, hvis den psykiatriske behandling genoptages, og at funktionsevnen ikke er stationær.

## Hvad sagen bygger på

- rehabiliteringsplanens forberedende del af 8. januar 2025
- LÆ 265 fra egen læge og en speciallægeattest
- udtalelse fra klinisk funktion
- referat af din samtale med koordinerende sagsbehandler

## Hvad der nu skal ske

Jobcentret indkalder dig til en samtale om indholdet i ressource\u00ADforløbet. Indsatsen kan være mentor, bostøtte, gradvis virksomhedspraktik og en plan for behandling. Ydelsen er ressourceforløbsydelse.

## Klage

Klagen skal være modtaget inden fire uger. Ankestyrelsen kan stadfæste, ændre, ophæve eller hjemvise afgørelsen.`,
  },
  {
    id: 'partshoering-medvirken-2024',
    title: 'Partshøring om manglende medvirken',
    genre: 'Partshøring',
    law: 'gammel',
    date: '2024-06-03',
    from: 'Jobcenter Egeby (fiktivt)',
    to: TO,
    regarding: NN,
    body: `
Før vi træffer en afgørelse, vil vi høre dine bemærkninger. Det er en **partshøring** efter forvaltningslovens § 19.

## Hvad det handler om

Du mødte ikke til opfølgnings\u00ADsamtalen den 23. maj og har ikke svaret på to breve. Efter sygedagpengelovens § 21 kan retten til sygedagpenge bortfalde, når man uden rimelig grund undlader at medvirke ved kommunens opfølgning.

Kommunen påtænker at stoppe sygedagpengene fra den 24. maj 2024.

## Det kan være en rimelig grund

Akut sygdom, indlæggelse eller en psykisk tilstand, der gjorde det umuligt at møde eller melde afbud. Din læge kan dokumentere det med en kort erklæring; vi har ikke bedt om en bestemt blanket.

## Det har du ret til

- Du må sige nej til operation, medicin og lignende indgribende lægebehandling (§ 21 a).
- Du må have en bisidder med og kan bede om, at samtalen holdes pr. telefon.
- Medvirker du igen inden fire uger, kan udbetalingen genoptages én gang i samme sygdomsforløb.

Svar senest den 17. juni 2024. Har vi ikke hørt fra dig, træffer vi afgørelse på det grundlag, vi har. Du har ret til aktindsigt i sagen.`,
  },
];
