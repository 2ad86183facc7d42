/** Words without an entry that are built of known elements; and everyday and foreign words that only look so. */
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../lib/match/parts.ts';
import { IDS, PATTERN_LEXICON, patternMarks } from './patterns.ts';

const REAL = `
kardiomegali hepatomegali splenomegali hepatosplenomegali akromegali osteokondritis kondromalaci osteomalaci
neuropati polyneuropati mononeuropati radikulopati myelopati encefalopati leukoencefalopati retinopati nefropati
enteropati kardiomyopati lymfadenopati artropati spondylartropati myopati dermatopati angiopati vaskulopati
gastritis gastroenteritis duodenitis pankreatitis kolecystitis kolangitis hepatitis peritonitis divertikulitis
appendicitis proktitis cystitis pyelonefritis prostatitis epididymitis salpingitis endometritis vaginitis vulvitis
mastitis tonsillitis faryngitis laryngitis rinitis rinosinusitis labyrintitis blefaritis keratitis
konjunktivitis keratokonjunktivitis uveitis retinitis meningitis meningoencefalitis polymyositis dermatomyositis
tendinitis tenosynovitis bursitis kapsulitis fasciitis spondylitis sakroiliitis periostitis flebitis tromboflebitis
arteritis polyarteritis vaskulitis perikarditis myokarditis endokarditis pleuritis
mastektomi diskektomi laminektomi kolecystektomi splenektomi nefrektomi gastrektomi hysterektomi ooforektomi
salpingektomi prostatektomi orkidektomi tyroidektomi adrenalektomi hypofysektomi meniskektomi synovektomi
trombektomi endarterektomi sympatektomi lobektomi pneumonektomi
artroskopi gastroskopi koloskopi rektoskopi sigmoidoskopi cystoskopi laparoskopi torakoskopi bronkoskopi laryngoskopi
artroplastik blefaroplastik septoplastik tympanoplastik abdominoplastik
osteotomi laparotomi torakotomi trakeotomi fasciotomi foraminotomi vagotomi
kolostomi ileostomi jejunostomi trakeostomi gastrostomi
hyperkalæmi hyponatriæmi hypokaliæmi hyperurikæmi hyperkolesterolæmi hypomagnesiæmi hyperlipidæmi bakteriæmi 
proteinuri albuminuri hæmaturi ketonuri polyuri oliguri nykturi bakteriuri
pancytopeni trombocytopeni leukopeni neutropeni lymfopeni sarkopeni osteopeni leukocytose trombocytose
hemiparese paraparese tetraparese monoparese hemiplegi paraplegi tetraplegi diplegi
hyperalgesi hypoalgesi analgesi hyperæstesi paræstesi dysæstesi bradykinesi dyskinesi hyperkinesi
dysfagi dysfasi takypnø bradypnø takykardi bradykardi polydipsi hemianopsi hyposmi hyperakusi dysartri
dysmenoré amenoré dyspareuni hyperplasi hypoplasi dysplasi metaplasi hypertrofi dystrofi hypotrofi
neuralgi brakialgi metatarsalgi artralgi polyartralgi cefalgi vulvodyni odontalgi
agorafobi fotofobi fonofobi klaustrofobi kinesiofobi
angiografi arteriografi flebografi mammografi koronarografi kolangiografi elektromyografi elektroencefalografi
elektroneurografi ekkokardiografi ultrasonografi polysomnografi spirometri audiometri densitometri
spondylodese artrodese spondylolistese nefrolitiasis bronkiektasi bronkospasme menoragi
osteosarkom fibrosarkom adenokarcinom neuroblastom fibroadenom neurofibrom angiolipom neurofibromatose
artrose coxartrose gonartrose spondylose skoliose lordose trombose fibrose myelofibrose osteonekrose
aterosklerose sarkoidose amyloidose keratose onykomykose hyperhidrose nefroptose kolestase artrocentese syringomyeli
`
  .split(/\s+/)
  .filter(Boolean);

const EVERYDAY = `
akademi sympati antipati empati telepati apati profit demokrati bureaukrati telefoni symfoni polyfoni kakofoni filosofi
fotografi geografi biografi autobiografi monografi typografi topografi kartografi demografi ortografi stenografi
koreografi diskografi bibliografi filmografi pornografi kalligrafi geometri symmetri asymmetri trigonometri parametri
økonometri anatomi autonomi økonomi astronomi gastronomi taksonomi ergonomi agronomi metronomi analyse katalyse
elektrolyse hydrolyse fotolyse diagnose prognose hypnose metamorfose symbiose osmose virtuose mimose narkose psykose
glukose laktose fruktose sakkarose cellulose rose prose dose pose hose overdose tuberose apoteose kredit granit favorit
transit appetit satellit dynamit parasit bandit visit deficit hermafrodit eremit magnetit antracit bauxit grafit
plebiscit requisit requisitter explicit implicit akut kronisk statistik plastik elastik gymnastik termoplastik
fantastik drastik akademisk sympatisk antipatisk telepatisk empatisk apatisk geografisk fotografisk typografisk
demografisk symmetrisk geometrisk økonomisk anatomisk autonomisk demokratisk filosofisk telefonisk symfonisk homofobi
heterofobi xenofobi islamofobi technofobi arakofobi pandemi epidemi endemi akademier epidemier polygami monogami bigami
hierarki anarki monarki patriarki poesi fantasi ekstase metastase oase fase base vase emfase parafrase protese syntese
hypotese antitese parentese tese synkope mikroskopi teleskopi horoskopi periskop stroboskop kaleidoskop episkopi
bronze sense prosa person periode perspektiv polemik politik polyester polygon polymer monopol monolog dialog katalog
prolog epilog analog homolog teolog geolog biolog sociolog psykolog arkæolog meteorolog strategi energi allergi magi
nostalgi kollegi privilegi elegi trilogi ideologi teknologi biologi geologi arkæologi mytologi astrologi terminologi
interview internet interesse intrige introduktion kontrakt kontrast kontrol kontakt kommune kommissær kongres konkurs
konference konto kultur hypotek hyperlink supermarked superstjerne infrastruktur transport transistor autoværksted
automobil autograf autopilot antikvitet antilope antik mikrofon mikrobølge makroøkonomi megafon megabyte semifinale
pseudonym retorik renovering reparation reform paradis parade parallel paraply parlament perle perron pension
periferi eufori euro europa episode epos diagram program anagram monogram telegram kilogram hologram epigram
atom symptom kondom diplom idiom axiom genom mayonnaise malaise marseillaise mandarin margarin nylon salon balkon
kolonne kolibri kolon koloni kostume kostald krater kransekage gondol gonggong otium ottoman urne uran urværk myte myre
myldre neutral neutron ostemad østers kardinal kardemomme cervelat arthur artikel artist artilleri arteri hæmme hæmning
lumberjack dermed derfra psykedelisk gaster nefertiti patent patrulje patron pneumatik radikal spondere tendens tenor
tyran tyfon mammut myelle kranfører kranie hysterisk hysteri ortodoks ortopæd rinosaurus sklerotisk vase vertikal visir
algebra algier skopi menoritet minoritet majoritet prioritet universitet fakultet elektricitet publicitet nervøsitet
`
  .split(/\s+/)
  .filter(Boolean);

const built = (word: string): number[] => partsOf(PATTERN_LEXICON, word);

describe('ord bygget af kendte led', () => {
  test('der er mindst 80 ægte og 150 hverdagsord', () => {
    expect(new Set(REAL).size).toBeGreaterThanOrEqual(80);
    expect(new Set(EVERYDAY).size).toBeGreaterThanOrEqual(150);
  });

  test.each(REAL)('%s', (word) => {
    expect(built(word).length).toBeGreaterThanOrEqual(2);
  });

  test.each(EVERYDAY)('ikke %s', (word) => {
    expect(built(word)).toEqual([]);
  });
});

describe('mærker', () => {
  test.each([
    ['osteokondritis i knæet', 'osteokondritis=oste+kondr+itis'],
    ['Kardiomegalien er uændret', 'Kardiomegalien=kardi+megali'],
    ['KARDIOMEGALI', 'KARDIOMEGALI=kardi+megali'],
    ['kardio\u00admegali', 'kardio\u00admegali=kardi+megali'],
    ['cardiomegali', 'cardiomegali=kardi+megali'],
    ['splenomegali-forandringer', 'splenomegali-forandringer=splen+megali'],
    ['hypoalgetisk og hypoalgesi', 'hypoalgesi=hypo+algesi'],
    ['neuropatiske smerter', 'neuropatiske=neur+pati'],
    ['hemiplegisk', 'hemiplegisk=hemi+plegi'],
    ['trombocytopenierne', 'trombocytopenierne=trombocyt+peni'],
  ] as const)('%s', (text, expected) => {
    expect(patternMarks(text)).toEqual([expected]);
  });

  test('et ord med eget opslag er ikke bygget', () => {
    expect(patternMarks('paræstesi og artrose')).toEqual(['paræstesi=paraestesi', 'artrose=artrose']);
  });

  test.each(['xkardiomegali9', '2kardiomegali', 'kardiomegali2', 'info@kardiomegali.dk', 'kardiomegalisk', 'megali'])(
    'ikke %s',
    (text) => {
      expect(patternMarks(text)).toEqual([]);
    },
  );

  test('dele har opslag', () => {
    for (const word of REAL) for (const entry of built(word)) expect(IDS[entry]).toMatch(/^ordled-/);
  });
});
