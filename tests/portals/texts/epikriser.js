// Discharge letters from hospital. All fictional.
const TO = 'Praktiserende læge (fiktiv), kopi til Egeby Kommune (fiktiv) efter samtykke';
const NN = 'NN (fiktiv)';

export default [
  {
    id: 'epikrise-neurologi',
    title: 'Epikrise – neurologisk afdeling',
    genre: 'Epikrise',
    law: 'ny',
    date: '2026-08-18',
    from: 'Bakkeå Sygehus (fiktivt), Neurologi',
    to: TO,
    regarding: NN,
    body: `
**Aktionsdiagnose:** Multipel sclerosis, attakvis (DG359)
**Bidiagnoser:** Neuritis optica sin. seq., fatigue, hypovitaminosis D
**Procedurer:** MR c/u kontrast, lumbalpunktur, VEP

Pt. er en 36-årig ingeniør, indlagt subakut 11/8 med 5 dages tiltagende gangbesvær og føleforstyrrelser i begge UE. Episode med synstab på ve. øje i 2024, som svandt spontant.

**Obj.:** Kranienerver: relativ afferent pupildefekt ve., øvrige ia. OE: god kraft. UE: let spastisk paraparese, kraft 4+/5, livlige reflekser, Babinski pos. bilat. Romberg med svaj. Ataksi ved knæ-hæl-forsøg. EDSS 3,0.

**Paraklinisk:** MR/CT af cerebrum med 9 periventrikulære T2-læsioner, heraf én kontrastopladende; medulla cervicalis med fokus svt. C4. Spinalvæske: oligoklonale bånd, let pleocytose.

**Behandling:** Methylprednisolon 1 g i.v. × 5 med god effekt. Opstarter natalizumab efter JC-virus-status. Baclofen 5 mg p.n. D-vitamin.

**Plan:** MS-klinik om 4 uger. Henvist neurorehabilitering. Kørsel: intet forbud, men vurderes ved kontrollen.

**Arbejde:** Fatigue og nedsat gangdistance (ca. 600 m) er hovedproblemet. Sklerosens forløb kan ikke forudsiges; hyppige pauser, hjemmearbejde og nedsat tid anbefales. Fuldt sygemeldt foreløbig 6 uger.`,
  },
  {
    id: 'epikrise-ortopaedi-2025',
    title: 'Epikrise – ortopædkirurgisk afdeling',
    genre: 'Epikrise',
    law: 'gammel',
    date: '2025-11-17',
    from: 'Bakkeå Sygehus (fiktivt), Ortopædkirurgi',
    to: TO,
    regarding: NN,
    body: `
**Aktionsdiagnose:** Gonarthrosis primaria dxt. (DM171)
**Bidiagnoser:** T2DM/hypertension, adipositas (BMI 34), coxarthrosis sin., obs. pro søvnapnø
**Operation:** Total knæalloplastik hø. (KNGB20), cementeret

58-årig SOSU-assistent med mangeårig knæ-/hofteartrose. Knæartrosen var radiologisk Kellgren-Lawrence 4. Konservativ behandling, herunder GLA:D, steroidinjektion × 2 og vægttab på 9 kg, var uden varig effekt.

**Forløb:** Spinalanæstesi. Ukompliceret indgreb, peroperativt fund af helt slidt brusk medialt. Postoperativt let ødem, ingen infektions\u00ADtegn. Mobiliseret samme dag med to krykstokke. Fleksion 95°, ekstensionsdefekt 5°. Udskrevet 2. dag.

**Medicin:** Tromboseprofylakse med rivaroxaban i 14 dage (AK-behandling i øvrigt ikke indiceret). Paracetamol 1 g × 4, oxycodon p.n., aftrappes. Ibuprofen frarådes pga. kreatinin 118. Metformin uændret; HbA1c'en 58.

**Plan:** Agraffer fjernes hos egen læge dag 14–21. Genoptræningsplan, almen, sendt til kommunen. Ambulant kontrol 3 mdr. Alloplastik af ve. hofte drøftes om et år.

**Arbejde:** Sygemelding 8–12 uger. Forflytninger, hugsiddende arbejde og trapper frarådes i 4–6 mdr. Varige skånehensyn: intet knæliggende arbejde. Prognosen for knæet er god.`,
  },
  {
    id: 'epikrise-psykiatri-2023',
    title: 'Epikrise – psykiatrisk ambulatorium',
    genre: 'Epikrise',
    law: 'gammel',
    date: '2023-02-08',
    from: 'Region Midterkyst (fiktiv), Psykiatrisk Ambulatorium',
    to: TO,
    regarding: NN,
    body: `
**Diagnoser:** Bipolar affektiv sindslidelse, type II (DF318). Emotionelt ustabil personlighedsstruktur, borderline type (DF603) – revurderet, ikke fuldt opfyldt. Tidl. selvskade.

**Henvisningsårsag:** 29-årig kvinde henvist med svingende stemningsleje. To hypomane episoder bekræftet, den seneste i nov. 2022 med nedsat søvnbehov, tankeflugt og forøget forbrug. Gentagne depressive episoder siden 17-års alderen.

**Psykopatologi ved afslutning:** Stemningsleje neutralt. Formel og indholdsmæssig tænkning ubemærket. Ingen psykotiske symptomer; tidligere stressudløst paranoia er svundet. Sygdomsindsigt god. Suicidalrisiko vurderet lav; ingen planer. GAF'en 55 (F) og 58 (S). SCID-5-PD og YMRS (4) udført.

**Behandling:** Lamotrigin 200 mg dgl., quetiapin 100 mg til natten. Lithium blev seponeret pga. stigende kreatinin. Antipsykotika i øvrigt ikke indiceret. Psykoedukation gennemført, 9 gange, NADA tilbudt. Bivirkninger: vægtøgning, let sedation.

**Netværk:** Faderen er kendt med alkoholafhængighed. Brud i familien har været en udløsende belastning.

**Funktionsniveau og arbejde:** Kognitivt let nedsat arbejdshukommelse (SCIP). Fast døgnrytme er forebyggende, og skiftende vagter frarådes varigt. Kan begynde med 8–10 timer ugl. i forudsigelige rammer.

**Plan:** Afsluttes til egen læge. Halvårlig kontrol: TSH, levertal, vægt, EKG.`,
  },
  {
    id: 'epikrise-lungemedicin-2022',
    title: 'Epikrise – lungemedicinsk afdeling',
    genre: 'Epikrise',
    law: 'gammel',
    date: '2022-09-12',
    from: 'Bakkeå Sygehus (fiktivt), Lungemedicin',
    to: TO,
    regarding: NN,
    body: `
**Aktionsdiagnose:** KOL med akut eksacerbation (DJ441), GOLD 3, gruppe E
**Bidiagnoser:** Osteoporose, hjerteinsufficiens (LVEF 40 %), tobaksafhængighed, let depression

61-årig lagerarbejder, 42 pakkeår, fortsat ryger. Akut indlagt med dyspnø i hvile, purulent ekspektorat og feber 38,7.

**Obj.:** Medtaget, cyanotisk, RF 28, SAT 84 % uden ilt, puls 112. St.p.: forlænget eksspirium, rhonchi bilat. og krepitationer basalt dxt. Ødem omkring anklerne.

**Paraklinik:** Rtg. af thorax med pneumonisk infiltrat hø. underlap. A-punktur: pCO2 7,4. CRP 148. EKG'er × 2: sinustakykardi, ingen iskæmi. Spirometri i stabil fase: FEV1 41 %, FEV1/FVC 0,52.

**Behandling:** NIV i to døgn, piperacillin/tazobactam i.v., prednisolon 37,5 mg i 5 dage, inhalationer. Udtrappet af ilt dag 6. Furosemid øget.

**Ved udskrivelse:** CAT 24, MRC 4, 6-minutters gangtest 260 m. KOL-patient i eget hjem, hjemmesygepleje bestilt.

**Plan:** Lungerehabilitering i kommunen, rygestop, kontrol om 6 uger, DEXA-skanning. Pneumokok- og influenzavaccine.

**Arbejde:** Støv, røg og kulde tåles ikke. Lagerarbejde med tunge løft kan ikke genoptages. Tilstanden ventes at være progredierende, og der er tale om en varigt nedsat fysisk funktionsevne.`,
  },
];
