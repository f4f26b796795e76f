/** What people write in the search field, and the page that answers best. Chosen from what the pages teach, not from what the search finds. */

export type Kind = 'plain' | 'question' | 'inflected' | 'compound' | 'without dots' | 'mistyped' | 'everyday word';
export interface Expected { kind: Kind; query: string; page: string }

const m = {
  why: '/moduler/varfor-valdsprevention/', pyramid: '/moduler/valdspyramiden/', gender: '/moduler/en-genusforandrande-ansats/',
  step1: '/moduler/initiera-samverkan/', step2: '/moduler/beskriv-vald-som-problem/', step3: '/moduler/identifiera-forandringsfaktorer/',
  step4: '/moduler/utveckla-insatser/', step5: '/moduler/implementera-folj-upp-sprid/', lead: '/moduler/att-leda-en-process/',
  team: '/moduler/kommunteamet/', own: '/moduler/agarskap-som-haller/', others: '/moduler/att-processleda-andra-kommuner/',
};

const rows: [Kind, string, string][] = [
  ['question', 'går våld att förebygga', `${m.why}vald-gar-att-forebygga/`],
  ['everyday word', 'kostnad för våld', `${m.why}vald-gar-att-forebygga/`],
  ['plain', 'två spår jämställdhet och brottsförebyggande', `${m.why}tva-spar/`],
  ['question', 'vilka kommuner var med i Västerbotten', `${m.why}fyra-sma-kommuner/`],
  ['plain', 'fyra delmål', `${m.why}fyra-sma-kommuner/`],
  ['question', 'vem ringer jag först', `${m.why}vem-gor-vad/`],
  ['plain', 'polisens roll', `${m.why}vem-gor-vad/`],
  ['everyday word', 'underlag till chefen på en halv sida', `${m.why}vem-gor-vad/`],

  ['without dots', 'valdspyramiden', m.pyramid],
  ['mistyped', 'våldspyrmiden', m.pyramid],
  ['plain', 'pyramidens tre nivåer', `${m.pyramid}tre-nivaer/`],
  ['everyday word', 'skämt på fikat', `${m.pyramid}fikarummet/`],
  ['inflected', 'vad grupper slutar reagera på', `${m.pyramid}nar-basen-blir-normal/`],
  ['question', 'är pyramiden en trappa', `${m.pyramid}vad-pyramiden-inte-ar/`],
  ['everyday word', 'vad kan den som ser på göra', `${m.pyramid}askadaren/`],

  ['question', 'vad betyder genusförändrande', `${m.gender}vad-ordet-betyder/`],
  ['mistyped', 'genusförendrande ansats', m.gender],
  ['without dots', 'who skalan nivaer', `${m.gender}who-skalan/`],
  ['question', 'finns det forskning som visar att det fungerar', `${m.gender}vad-kunskapen-sager/`],
  ['everyday word', 'män utsätts ju mer', `${m.gender}nar-perspektivet-tappas/`],
  ['everyday word', 'motstånd från kollegor', `${m.gender}nar-perspektivet-tappas/`],

  ['question', 'i vilken ordning tar man stegen', `${m.step1}fem-steg-i-en-slinga/`],
  ['question', 'vilka ska vara med', `${m.step1}vilka-behovs/`],
  ['everyday word', 'chefen säger ja men inget händer', `${m.step1}fran-ja-till-beslut/`],
  ['inflected', 'muntliga ja', `${m.step1}fran-ja-till-beslut/`],
  ['everyday word', 'skriva avtal om samverkan', `${m.step1}overenskommelsen/`],

  ['everyday word', 'enas om vad som är våld', `${m.step2}en-gemensam-definition/`],
  ['question', 'vilken statistik ska vi använda', `${m.step2}tre-slags-kallor/`],
  ['compound', 'polisstatistiken', `${m.step2}tre-slags-kallor/`],
  ['plain', 'lägesbild med polisen', `${m.step2}lagesbild-tillsammans/`],
  ['without dots', 'lagesbild mall', `${m.step2}lagesbild-pa-en-sida/`],
  ['inflected', 'skriva lägesbilden kort', `${m.step2}lagesbild-pa-en-sida/`],

  ['question', 'varför uppstår våldet', `${m.step3}fran-beskrivning-till-orsak/`],
  ['question', 'är alkohol orsaken', `${m.step3}fran-beskrivning-till-orsak/`],
  ['plain', 'individ relation närmiljö samhälle', `${m.step3}fyra-nivaer/`],
  ['question', 'vad kan kommunen påverka', `${m.step3}det-vi-kan-paverka/`],
  ['everyday word', 'manlighet i analysen', `${m.step3}normer-i-analysen/`],

  ['question', 'hur högt ska vi sikta', `${m.step4}tre-ambitionsnivaer/`],
  ['everyday word', 'hitta rätt metod', `${m.step4}valja-metod/`],
  ['everyday word', 'fler lampor', `${m.step4}socialt-och-situationellt/`],
  ['compound', 'lokalbelysning', `${m.step4}socialt-och-situationellt/`],
  ['inflected', 'logiska kedjor', `${m.step4}den-logiska-kedjan/`],

  ['plain', 'mål i styrdokument', `${m.step5}mal-i-det-som-redan-styr/`],
  ['everyday word', 'rektorn har inte tid', `${m.step5}fran-plan-till-vardag/`],
  ['everyday word', 'ta pengar från stödet', `${m.step5}fran-plan-till-vardag/`],
  ['question', 'hur följer vi upp', `${m.step5}folja-upp-sa-att-det-larer/`],
  ['everyday word', 'anmälningarna ökar', `${m.step5}folja-upp-sa-att-det-larer/`],
  ['plain', 'mall för varje verksamhet', `${m.step5}sprida-och-borja-om/`],
  ['plain', 'aktivitetsplan exempel', `${m.step5}sprida-och-borja-om/`],

  ['question', 'vad är skillnaden mellan projekt och process', `${m.lead}process-och-projekt/`],
  ['inflected', 'planen ändras hela tiden', `${m.lead}behovsstyrt-och-dess-pris/`],
  ['question', 'lyckades projektet', `${m.lead}utvardering-som-larande/`],
  ['question', 'vad kan vi lova politikerna', `${m.lead}rimliga-forvantningar/`],

  ['everyday word', 'ojämn närvaro', `${m.team}arbetet-mellan-traffarna/`],
  ['everyday word', 'ingen gör sina uppgifter', `${m.team}arbetet-mellan-traffarna/`],
  ['everyday word', 'ny person i gruppen', `${m.team}ny-i-teamet/`],
  ['mistyped', 'introdusera nya', `${m.team}ny-i-teamet/`],
  ['everyday word', 'dagordning för möte varje månad', `${m.team}manadsavstamningen/`],
  ['compound', 'teamroller', `${m.team}roller-och-forvantningar/`],

  ['question', 'vem äger frågan', `${m.own}vems-ar-fragan/`],
  ['inflected', 'förankrat i alla led', `${m.own}genom-alla-led/`],
  ['everyday word', 'bygga in i rutiner som redan finns', `${m.own}i-det-som-redan-finns/`],
  ['everyday word', 'om jag slutar', `${m.own}om-jag-slutar-i-morgon/`],

  ['question', 'vad ingår i uppdraget som processledare', `${m.others}uppdraget/`],
  ['everyday word', 'grannkommunen vill ha en mall', `${m.others}forsta-kontakten/`],
  ['inflected', 'tidslinjer', `${m.others}tidslinjen-som-monster/`],
  ['question', 'när är det dags att gå', `${m.others}stod-utan-att-ta-over/`],

  ['inflected', 'mörkertalen', '/ordlista/k-m/#morkertal'],
  ['mistyped', 'länstyrelsen', '/ordlista/k-m/#lansstyrelsen'],
  ['everyday word', 'hedersvåld', '/ordlista/f-j/#hedersrelaterat-vald-och-fortryck'],
  ['mistyped', 'mens våld mot kvinnor', '/ordlista/k-m/#mans-vald-mot-kvinnor'],
  ['compound', 'killsnack', '/ordlista/f-j/#jargong'],
  ['everyday word', 'svartsjuk', '/ordlista/n-r/#psykiskt-vald'],
  ['everyday word', 'brottsoffer', '/ordlista/v-o/#valdsutsatt'],
  ['everyday word', 'nollmätning', '/ordlista/s-u/#utgangslage'],
  ['plain', 'ntu', '/ordlista/n-r/#ntu'],
  ['plain', 'aktivitetsplan', '/ordlista/a-e/#aktivitetsplan'],
  ['mistyped', 'istanbulkonvensionen', '/ordlista/f-j/#istanbulkonventionen'],
  ['without dots', 'forandringsfaktorer', '/ordlista/f-j/#forandringsfaktor'],
  ['inflected', 'kommunpolisernas roll', '/ordlista/k-m/#kommunpolis'],
  ['everyday word', 'loggbok', '/ordlista/k-m/#larlogg'],

  ['plain', 'utvärdering mvp', '/metoder/mvp/'],
  ['without dots', 'mentorer i valdsprevention', '/metoder/mvp/'],
  ['inflected', 'machofabrikens film', '/metoder/machofabriken/'],
  ['everyday word', 'metod för mellanstadiet', '/metoder/agera-tillsammans/'],
  ['compound', 'processledarutbildning', '/metoder/processledarutbildning/'],
  ['inflected', 'Klippans kartläggningar', '/metoder/klippans-kartlaggning/'],

  ['plain', 'någon att prata med', '/stod/'],
  ['plain', 'kvinnojour', '/stod/'],
  ['compound', 'kvinnofridslinjens telefonnummer', '/stod/'],
  ['everyday word', 'jag blir slagen hemma', '/stod/'],

  ['question', 'var ska jag börja', '/din-vag/'],
  ['question', 'hur lång tid tar kursen', '/for-dig-som-beslutar/'],
  ['plain', 'för chefer', '/for-dig-som-beslutar/'],
  ['plain', 'källor', '/kallor/'],
  ['everyday word', 'vad sparas om mig', '/om/'],
  ['plain', 'skärmläsare', '/tillganglighet/'],
];

export const queries: Expected[] = rows.map(([kind, query, page]) => ({ kind, query, page }));
