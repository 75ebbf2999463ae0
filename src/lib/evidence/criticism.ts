/**
 * What critics at home, rights organisations and critics abroad say of these purchases, and what the
 * paper and other sources set against it. Both sides are told in the words of this app.
 */
import type { Bilingual } from './types';

export interface Claim {
  readonly id: string;
  readonly side: 'local' | 'foreign' | 'rights';
  readonly who: Bilingual;
  /** What is claimed, with the evidence for it. */
  readonly claim: Bilingual;
  /** What speaks against it or limits it. */
  readonly answer: Bilingual;
  readonly refs: readonly string[];
  readonly answerRefs: readonly string[];
  /** Criteria of the model that speak to it. */
  readonly criteria: readonly string[];
}

const OPPOSITION: Bilingual = { en: 'Jujuy’s opposition', es: 'La oposición de Jujuy' };
const TECHNICAL: Bilingual = {
  en: 'Ecuador’s technical managers',
  es: 'Los responsables técnicos del Ecuador',
};
const RIGHTS: Bilingual = {
  en: 'Rights organisations in both countries',
  es: 'Organizaciones de derechos de ambos países',
};
const ABROAD: Bilingual = {
  en: 'International press and US documents',
  es: 'Prensa internacional y documentos de Estados Unidos',
};

export const claims: readonly Claim[] = [
  {
    id: 'dollar-debt',
    side: 'local',
    who: OPPOSITION,
    claim: {
      en: 'A debt in dollars endangers weak provincial finances. From 2016 to 2021 the official dollar went from 14.76 to 94.99 pesos.',
      es: 'Una deuda en dólares compromete finanzas provinciales débiles. De 2016 a 2021 el dólar oficial pasó de 14,76 a 94,99 pesos.',
    },
    answer: {
      en: 'A service can be owed in dollars too: Salta’s contract with its carrier was. Debt spares the province most of the payment at the start.',
      es: 'Un servicio también puede deberse en dólares: así era el contrato de Salta con su operadora. El crédito le ahorra a la provincia la mayor parte del pago inicial.',
    },
    refs: ['J18', 'XF2016', 'XF2021'],
    answerRefs: ['X40', 'J16'],
    criteria: ['currency', 'debt', 'peak', 'upfront'],
  },
  {
    id: 'camera-price',
    side: 'local',
    who: OPPOSITION,
    claim: {
      en: 'The cameras cost too much, which suggests corruption. One company bid, so no rival price stands beside it.',
      es: 'Las cámaras costaron demasiado, lo que sugiere corrupción. Ofertó una sola empresa, así que no hay un precio rival con que compararlo.',
    },
    answer: {
      en: 'The allegation was not proven. At about US$40,000 per camera, network and centre included, the price is at the low end of four whole systems compared, which differ in scope.',
      es: 'La denuncia no se probó. Con unos US$ 40.000 por cámara, red y centro incluidos, el precio está en el extremo bajo de cuatro sistemas completos comparados, de alcances distintos.',
    },
    refs: ['J18', 'J15'],
    answerRefs: ['J18', 'X32'],
    criteria: ['benchmarkPrice', 'cost'],
  },
  {
    id: 'competition',
    side: 'local',
    who: { en: 'Local press and opposition', es: 'Prensa local y oposición' },
    claim: {
      en: 'The purchases were opaque and favoured one supplier. JSeI had one bidder, ECU 911’s funds came with the contractor, and a study finds that awards to a single bid cost 6–10% more.',
      es: 'Las compras fueron opacas y favorecieron a un proveedor. JSeI tuvo un oferente único, los fondos del ECU 911 venían con el contratista y un estudio halla que adjudicar a un oferente único cuesta 6–10 % más.',
    },
    answer: {
      en: 'Jujuy turned down a direct award and called an international tender, and others could have bid. Ecuador consulted several suppliers first.',
      es: 'Jujuy descartó la contratación directa y llamó a licitación internacional; otros podían ofertar. El Ecuador consultó antes a varios proveedores.',
    },
    refs: ['P05', 'J15', 'E37', 'X48'],
    answerRefs: ['J08', 'J27', 'E34'],
    criteria: ['integrity', 'benchmarkPrice'],
  },
  {
    id: 'ecu-911-overpricing',
    side: 'local',
    who: { en: 'Ecuador’s press', es: 'La prensa del Ecuador' },
    claim: {
      en: 'ECU 911 was overpriced. The press puts what was spent at US$273 million against 240 announced, and a first audit called about 33 million of works unjustified.',
      es: 'El ECU 911 tuvo sobreprecio. La prensa calcula que se gastaron US$ 273 millones frente a 240 anunciados, y una primera auditoría halló unos 33 millones injustificados en obras.',
    },
    answer: {
      en: 'The overpricing is presumed, not established, and a later version of the audit was softer. The buildings, begun by another contractor, account for part: centres rose 5–127% over budget.',
      es: 'El sobreprecio es presunto, no está establecido, y una versión posterior de la auditoría fue más leve. Los edificios, iniciados por otra contratista, explican una parte: los centros superaron lo presupuestado en 5–127 %.',
    },
    refs: ['E25', 'X05', 'X07'],
    answerRefs: ['E25', 'X06', 'X07'],
    criteria: ['benchmarkPrice', 'cost', 'integrity'],
  },
  {
    id: 'platform-dependence',
    side: 'local',
    who: TECHNICAL,
    claim: {
      en: 'The buyer depends on its vendor for every change to the platform. ECU 911 held the source code, but only the vendor’s technicians changed it; Jujuy gained no such ability either.',
      es: 'El comprador depende del proveedor para todo cambio en la plataforma. El ECU 911 tenía el código fuente, pero solo lo modificaron los técnicos del proveedor; Jujuy tampoco adquirió esa capacidad.',
    },
    answer: {
      en: 'Both systems are run locally, and their vendor can be replaced by another provider. The carrier in Salta changed the maker of its equipment within the same model.',
      es: 'Ambos sistemas se operan localmente y su proveedor puede ser reemplazado por otro. La operadora de Salta cambió de fabricante de equipos dentro del mismo modelo.',
    },
    refs: ['E13', 'P06', 'J31'],
    answerRefs: ['P08', 'J05'],
    criteria: ['autonomy', 'localCapability', 'replaceability', 'exit'],
  },
  {
    id: 'renewal-price',
    side: 'local',
    who: TECHNICAL,
    claim: {
      en: 'Once the system is tailored to one vendor, its price can rise at will. Officials judged what CEIEC asked for renewal unreasonable, and the press speaks of hundreds of millions to modernise the platform.',
      es: 'Cuando el sistema está hecho a la medida de un proveedor, su precio puede subir a voluntad. Los funcionarios juzgaron irrazonable lo que CEIEC pidió por renovar, y la prensa habla de cientos de millones para modernizar la plataforma.',
    },
    answer: {
      en: 'No figure was published. Ecuador refused and kept the system running, though with ageing equipment, and other ways of buying saw steep rises too, with other vendors.',
      es: 'No se publicó una cifra. El Ecuador se negó y mantuvo el sistema en marcha, aunque con equipos que envejecen, y otras formas de compra también vieron fuertes subas, con otros proveedores.',
    },
    refs: ['E16', 'X11'],
    answerRefs: ['E16', 'E22', 'E31', 'X42', 'X45'],
    criteria: ['renewal', 'exit', 'continuity', 'working'],
  },
  {
    id: 'provider-owned',
    side: 'local',
    who: { en: 'Jujuy’s Ministry of Security', es: 'El Ministerio de Seguridad de Jujuy' },
    claim: {
      en: 'Dependence has no one nationality: cameras on loan from a Japanese company, or fibre kept by a Mexican carrier, also leave the province without its system. In Mar del Plata the provider could have taken the cameras away.',
      es: 'La dependencia no tiene una sola nacionalidad: las cámaras en comodato de una empresa japonesa o la fibra de una operadora mexicana también dejan a la provincia sin su sistema. En Mar del Plata el proveedor podía llevarse las cámaras.',
    },
    answer: {
      en: 'Owning brings upkeep and replacement with it: half of ECU 911’s cameras were due by 2023, with too little money to replace them. A hand-over at the end can also be agreed, as Mar del Plata did.',
      es: 'Ser dueño trae consigo mantener y reemplazar: la mitad de las cámaras del ECU 911 debía reemplazarse antes de 2023, con dinero insuficiente. También puede pactarse una entrega al final, como hizo Mar del Plata.',
    },
    refs: ['P07', 'J04', 'J05', 'X43'],
    answerRefs: ['E22', 'E23', 'X45'],
    criteria: ['ownership', 'exit', 'upfront', 'peak'],
  },
  {
    id: 'oversight',
    side: 'rights',
    who: RIGHTS,
    claim: {
      en: 'No independent body watches how the systems are used, and no public document assesses JSeI’s effects on rights. This holds for any vendor: German, Japanese and Israeli ones are named too.',
      es: 'Ningún órgano independiente controla cómo se usan los sistemas y ningún documento público evalúa los efectos de JSeI en los derechos. Vale para todo proveedor: se mencionan también alemanes, japoneses e israelíes.',
    },
    answer: {
      en: 'When the study was written, fears of political misuse were speculative. The belief that cameras reduce insecurity has no evidence behind it either.',
      es: 'Al escribirse el estudio, los temores de uso político eran especulativos. La creencia de que las cámaras reducen la inseguridad tampoco tiene evidencia detrás.',
    },
    refs: ['P05', 'P09', 'J28'],
    answerRefs: ['P10', 'P11'],
    criteria: ['accountability'],
  },
  {
    id: 'data-law',
    side: 'rights',
    who: {
      en: 'Rights organisations, on Ecuador',
      es: 'Organizaciones de derechos, sobre el Ecuador',
    },
    claim: {
      en: 'ECU 911 gathered personal data while Ecuador had no law to protect them, and the intelligence agency could see the video feeds.',
      es: 'El ECU 911 reunía datos personales cuando el Ecuador no tenía una ley que los protegiera, y la agencia de inteligencia podía ver las imágenes.',
    },
    answer: {
      en: 'ECU 911 had rules of its own for safeguarding evidence, and the agency says that it seldom used the feeds.',
      es: 'El ECU 911 tenía reglas propias para resguardar la evidencia, y la agencia afirma que casi no usaba las imágenes.',
    },
    refs: ['E21', 'E27'],
    answerRefs: ['E21', 'E27'],
    criteria: ['accountability'],
  },
  {
    id: 'state-influence',
    side: 'foreign',
    who: ABROAD,
    claim: {
      en: 'The sales carry a state’s surveillance abroad. Both vendors belong to the Chinese state, state money came with them, and the United States sanctioned CEIEC over Venezuela.',
      es: 'Estas ventas llevan al exterior la vigilancia de un Estado. Ambos proveedores son del Estado chino, el dinero estatal vino con ellos y Estados Unidos sancionó a CEIEC por Venezuela.',
    },
    answer: {
      en: 'Local bodies asked for both systems, set their requirements and run them; training was technical. The paper finds no transfer of the practices feared, and does not rule it out elsewhere.',
      es: 'Entidades locales pidieron ambos sistemas, fijaron sus requisitos y los operan; la capacitación fue técnica. El estudio no halla un traslado de las prácticas temidas y no lo descarta en otros lugares.',
    },
    refs: ['E26', 'J23', 'E30', 'P02', 'P03', 'E17'],
    answerRefs: ['P12', 'P13', 'P08', 'E18', 'J26', 'P10'],
    criteria: ['origin', 'localAgency', 'accountability', 'continuity'],
  },
  {
    id: 'one-origin',
    side: 'foreign',
    who: ABROAD,
    claim: {
      en: 'These are Chinese systems. CEIEC made ECU 911’s platform, its main part, and 62% of the surveillance technology that Argentina imported in 2018 came from China.',
      es: 'Son sistemas chinos. CEIEC hizo la plataforma del ECU 911, su parte principal, y el 62 % de la tecnología de vigilancia que la Argentina importó en 2018 vino de China.',
    },
    answer: {
      en: 'Storage in ECU 911 is from HP, its practices come from the United Kingdom and the United States, and local firms put up Jujuy’s cameras. Suppliers from Colombia and Germany came before in Quito and Jujuy.',
      es: 'El almacenamiento del ECU 911 es de HP, sus prácticas vienen del Reino Unido y de Estados Unidos, y empresas locales instalaron las cámaras de Jujuy. Antes hubo proveedores de Colombia y Alemania en Quito y Jujuy.',
    },
    refs: ['E12', 'J29'],
    answerRefs: ['E11', 'E20', 'J24', 'J25', 'E33', 'J01'],
    criteria: ['partOrigins', 'localAgency', 'origin'],
  },
  {
    id: 'party',
    side: 'foreign',
    who: { en: 'US commentators', es: 'Comentaristas de Estados Unidos' },
    claim: {
      en: 'Left-wing parties bring these vendors in. In Ecuador the government that bought was centre-left.',
      es: 'Los partidos de izquierda traen a estos proveedores. En el Ecuador, el gobierno que compró era de centroizquierda.',
    },
    answer: {
      en: 'In Jujuy it was centre-right. In both places those who decided name state financing and a low price, and other suppliers could have delivered the same.',
      es: 'En Jujuy era de centroderecha. En ambos lugares quienes decidieron nombran el financiamiento estatal y un precio bajo, y otros proveedores podían entregar lo mismo.',
    },
    refs: ['P04'],
    answerRefs: ['P03', 'P04', 'J27'],
    criteria: ['financing', 'grant', 'cost', 'upfront'],
  },
];
