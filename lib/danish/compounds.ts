/**
 * What Danish compounds are made of: endings, binding letters, common second elements. For building lexicons.
 */
/** Endings a noun or an adjective may take; for second elements and authored continuations, whose class is unknown. */
export const COMMON_ENDINGS: readonly string[] =
  ' s n ns en ens r rs rne rnes er ers erne ernes e es ne nes ene enes et ets t ts te tes de des ede edes ende'.split(
    ' ',
  );

/** Letters that bind two elements. */
export const BINDINGS: readonly string[] = ['', 's', 'e', 'n'];

/**
 * Second elements that make a compound of a professional word likely: `depressionsbehandling`, `migrænelignende`.
 * Everyday seconds that give another meaning (`-gymnastik`, `-plan` alone) are left out on purpose.
 */
export const SECOND_ELEMENTS: readonly string[] = (
  'adfærd afdeling afhængig afhængighed afklaring afprøvning afsnit aftale aktivitet ambulatorium anamnese anfald angreb ' +
  'anmodning ansøgning ansøger attest bedring begreb behandling behandlet behov beregning berettiget berettigelse ' +
  'betinget betydning bevilling bevilget bevis billede bivirkning blokade bruger brug bruddet dag dosis diagnose diagnostik ' +
  'diagnosticeret dæmpende efterløn effekt eksacerbation enhed episode erfaring erklæring etablering evaluering fald fase ' +
  'forandring forebyggelse forløb forlængelse forstyrrelse forværring forsikring fri funktion fravær følger gener grad grænse ' +
  'grundlag gruppe hæmmer hæmmet hæmmende hold historie hjælp indikation indsats indstilling induceret infektion ' +
  'information injektion instruktion interval kandidat kirurg kirurgi klage klinik klinikken komponent kompliceret komplikation ' +
  'konsulent konto kontakt kontrol krav krævende krise kur kursus læge læsion lidelse lignende lov loven lovgivning ' +
  'lovgivningen løsning mangel medarbejder medicin medicinering metode middel modtager muligheder mulighed måling målt niveau ' +
  'nedsættelse nær nærmest operation opereret opfølgning ophør optrapning oplysning ordning område overfølsomhed ' +
  'patient patienter pause periode person plan pleje pligt pligtig plejer problem problematik procent profil projekt ' +
  'program proces provokeret præget præparat præventiv påvirket påvirkning ramt reaktion redskab refusion regel regler regulering ' +
  'relateret reduktion rehabilitering ret risiko rådgiver rådgivning sag sagen sager sagsbehandler samtale sats scanning ' +
  'screening score skade skema skole smerte smerter spektrum specialist sprøjte stadie stade start status stivhed stilling ' +
  'stop stoppet støtte styrke sygdom symptom symptomer syndrom system team tendens terapeut terapi test tilbud tilfælde ' +
  'tilskud tilstand timer træning træthed trin type tærskel udbetaling udbrud udløsende udløst udredning udredt udsving ' +
  'udvikling ugeydelse undersøgelse underskud ustabil uger varighed venlig vejleder vejledning virkning visitation visitator ' +
  'visiteret vurdering væske ydelse ændring årsag øvelse sikker sikret specifik styret teknik tolerance tab niveauer ' +
  'forsøg forbrug forbruger forsker forskning gevinst gennemgang godkendt godkendelse inddragelse kompetence koordinator kost ' +
  'kæde led leder liste mester metaboliske model notat opgave opgørelse overgang overlæge parat part perspektiv pensionist ' +
  'periodevis pjece post praksis rapport reform register sektor sekretær sygeplejerske søgende teori udgift udgifter udvalg ' +
  'udstyr variant vægt værdi værdier dermatom forandringer niveauet analog nedtrapning seponering resistent resistens følsom'
).split(/\s+/);

/** Second elements that follow whole compounds: `knæartrose|relateret`. */
export const SUFFIXES: ReadonlySet<string> = new Set(
  'relateret lignende præget betinget udløst induceret behandlet provokeret'.split(' '),
);
