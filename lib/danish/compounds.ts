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

/**
 * First elements that say where or of what kind a professional word is: after them a long term needs no other words
 * around it to be one (`lungesarkoidose`; but `trafikinfarkt`).
 */
export const FIRST_ELEMENTS: readonly string[] = (
  'akillessene alders alkohol alvorligheds angst ankel anfalds ansigts arm arterie autoimmun balance barne barndoms ' +
  'ben bindevævs binyre blære blod blodåre brok brusk bryst brystkasse bugspytkirtel bug bækken børne celle ' +
  'døgn endetarms epilepsi fedt finger fod fødsels fostervands funktions gang galdeblære galdevejs galde gigt graviditets hals ' +
  'halebens halspulsåre halshvirvel halsrygs hæl helbreds hjerne hjerte hjerteklap hofte hormon hornhinde hoved hovedpine hud hvirvel ' +
  'hypofyse hånd håndleds hår immun indlæggelses infektions insulin iskias jern kar kæbe kemo kirtel ' +
  'knogle knoglemarvs knæ knæskals kolesterol korsbånds krampe kredsløbs kræft krop kulhydrat lammelse lænd lænde ' +
  'lænderygs led ledbånds leukæmi lever linse livmoder livmoderhals lunge lungehinde lymfe lymfeknude læbe lår lyske ' +
  'mandel mave mavesår mavesæk mælk medicin mellemfods mellemgulvs mellemøre menisk menstruations migræne milt mund muskel ' +
  'nakke navle negle nerve nerverods netthinde nyre nyrebækken næse opioid overarms overkæbe penicillin ' +
  'personligheds polyp prostata protese puls psyke psykose reflux respirations ribbens ryg rygmarvs rygsøjle rygrads ' +
  'sene skjoldbruskkirtel skulder skade skinnebens slidgigt slimhinde slimsæks smerte smitte spiserørs spontan ' +
  'spytkirtel spænding spændings steroid stemmebånds stofskifte stofmisbrugs stråle stress struma strube svælg synsnerve søvn sår ' +
  'tand tarm testikel tommel trommehinde tyktarms tyndtarms tå tårekanals underarms underbens underkæbe underlivs ' +
  'vinter fingerleds knæleds hofteleds skulderleds kæbeleds tåleds håndleds barsels ikke non ungdoms urinrørs urinvejs uterus vagina vene vitamin vækst vævs ægge æggestok øje øjenlågs øre årebetændelse åreknude åndenøds'
).split(/\s+/);

/** Second elements that follow whole compounds: `knæartrose|relateret`. */
export const SUFFIXES: ReadonlySet<string> = new Set(
  'relateret lignende præget betinget udløst induceret behandlet provokeret'.split(' '),
);
