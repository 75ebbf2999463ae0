/**
 * Figures that disagree about the same thing, or lie far apart for the same kind of thing, side by side.
 * `value` is written as in the register (decimal point, no thousands mark) and stands there too; which
 * inputs run the case on another figure is said in `views/evidence/switches.ts`.
 */
import type { CaseTag } from './about';
import type { Bilingual } from './types';

export interface ConflictingFigure {
  readonly value: string;
  readonly unit: Bilingual;
  /** The entry of the register that has it. */
  readonly ref: string;
  readonly says: Bilingual;
}

interface ConflictDeclaration {
  readonly case: CaseTag;
  readonly title: Bilingual;
  readonly figures: readonly ConflictingFigure[];
  /** Which one the app takes, and why. */
  readonly why: Bilingual;
}

const USM = { en: 'US$ million', es: 'millones de US$' };
const CAM = { en: 'cameras', es: 'cámaras' };
const PCT = { en: '%', es: '%' };
const MONTHS = { en: 'months', es: 'meses' };
const YEARS = { en: 'years', es: 'años' };
const POINTS = { en: 'points', es: 'puntos' };
const PER_CAMERA = { en: 'US$ per camera', es: 'US$ por cámara' };
const PER_CAMERA_MONTH = { en: 'US$ per camera and month', es: 'US$ por cámara y mes' };
const PER_KM = { en: 'US$ per km', es: 'US$ por km' };
const TIMES = { en: 'times', es: 'veces' };

const declared = {
  'jsei-price': {
    case: 'jujuy',
    title: { en: 'What JSeI cost', es: 'Cuánto costó JSeI' },
    figures: [
      {
        value: '24',
        unit: USM,
        ref: 'J13',
        says: {
          en: 'budget of the tender, before taxes',
          es: 'presupuesto de la licitación, sin impuestos',
        },
      },
      {
        value: '28',
        unit: USM,
        ref: 'X13',
        says: {
          en: 'the deputy finance minister, in the press',
          es: 'el viceministro de Hacienda, en la prensa',
        },
      },
      {
        value: '30',
        unit: USM,
        ref: 'X13',
        says: { en: '“nearly”, by Reuters', es: '«casi», según Reuters' },
      },
    ],
    why: {
      en: 'The app takes the tender’s 24, because it says what it leaves out: taxes. With 21% of tax that is 29.04, near both press figures. Neither says whether it holds tax, so each can be run in both readings.',
      es: 'La aplicación toma los 24 de la licitación, porque dice lo que deja afuera: los impuestos. Con 21 % de impuesto son 29,04, cerca de ambas cifras de prensa. Ninguna dice si incluye impuestos; por eso cada una se puede correr en las dos lecturas.',
    },
  },
  'ecu-cost': {
    case: 'ecuador',
    title: { en: 'What ECU 911 cost', es: 'Cuánto costó el ECU 911' },
    figures: [
      {
        value: '240',
        unit: USM,
        ref: 'E05',
        says: {
          en: 'the loan, as AidData estimates it',
          es: 'el crédito, según la estimación de AidData',
        },
      },
      { value: '240', unit: USM, ref: 'X05', says: { en: 'announced', es: 'anunciado' } },
      {
        value: '273',
        unit: USM,
        ref: 'X05',
        says: {
          en: 'spent, by a press investigation',
          es: 'gastado, según una investigación periodística',
        },
      },
    ],
    why: {
      en: 'A loan and a cost are not the same thing: the loan may have left part to the state. The loan tools take the loan of 240 and can put 273 beside it.',
      es: 'Un crédito y un costo no son lo mismo: el crédito pudo dejar una parte a cargo del Estado. Las herramientas de crédito toman el de 240 y pueden poner 273 al lado.',
    },
  },
  'ecu-cameras': {
    case: 'ecuador',
    title: { en: 'How many cameras ECU 911 had', es: 'Cuántas cámaras tenía el ECU 911' },
    figures: [
      {
        value: '2500',
        unit: CAM,
        ref: 'X10',
        says: { en: 'in September 2014', es: 'en septiembre de 2014' },
      },
      {
        value: '4600',
        unit: CAM,
        ref: 'E07',
        says: { en: 'about, by 2016, and growing', es: 'unas, en 2016 y en aumento' },
      },
      {
        value: '4637',
        unit: CAM,
        ref: 'X10',
        says: { en: 'in October 2019', es: 'en octubre de 2019' },
      },
      {
        value: '7000',
        unit: CAM,
        ref: 'X10',
        says: { en: 'more than, around 2023', es: 'más de, hacia 2023' },
      },
    ],
    why: {
      en: 'The figures are of different years, yet those of 2016 and 2019 are nearly alike although the number is said to have grown. What can be run now is the scale: Jujuy’s four offers for as many cameras, with fibre and points as in Jujuy.',
      es: 'Las cifras son de años distintos, pero las de 2016 y 2019 casi coinciden aunque el número, se dice, crecía. Lo que ya se puede correr es la escala: las cuatro ofertas de Jujuy para esa cantidad de cámaras, con la fibra y los puntos de Jujuy.',
    },
  },
  'ecu-loan-rate': {
    case: 'ecuador',
    title: {
      en: 'The rate of the loan that likely paid for ECU 911',
      es: 'La tasa del crédito que probablemente pagó el ECU 911',
    },
    figures: [
      {
        value: '7.159',
        unit: PCT,
        ref: 'X02',
        says: { en: 'the loan contract, by AidData', es: 'el contrato de crédito, según AidData' },
      },
      {
        value: '6.9',
        unit: PCT,
        ref: 'X02',
        says: { en: 'the press of the time', es: 'la prensa de la época' },
      },
    ],
    why: {
      en: 'A contract is firmer than a report of it. What can be run now is the turnkey offer of Jujuy at either rate; both loans run for 8 years.',
      es: 'Un contrato es más firme que una noticia sobre él. Lo que ya se puede correr es la oferta llave en mano de Jujuy a cualquiera de las dos tasas; ambos créditos son a 8 años.',
    },
  },
  'ecu-out': {
    case: 'ecuador',
    title: {
      en: 'The share of ECU 911’s cameras out of service in 2022',
      es: 'La proporción de cámaras del ECU 911 fuera de servicio en 2022',
    },
    figures: [
      {
        value: '15',
        unit: PCT,
        ref: 'X10',
        says: { en: '1,081 of more than 7,000', es: '1.081 de más de 7.000' },
      },
      {
        value: '23.5',
        unit: PCT,
        ref: 'X10',
        says: { en: '1,081 of 4,600', es: '1.081 de 4.600' },
      },
    ],
    why: {
      en: 'How many failed is known, how many there were is not. The app’s rate of failure without upkeep leans on the span, not on either figure.',
      es: 'Se sabe cuántas fallaron, no cuántas había. La tasa de fallas sin mantenimiento de la aplicación se apoya en el rango, no en una de las cifras.',
    },
  },
  'ecu-works': {
    case: 'ecuador',
    title: {
      en: 'The contract for the buildings of ECU 911',
      es: 'El contrato de los edificios del ECU 911',
    },
    figures: [
      { value: '61.81', unit: USM, ref: 'X06', says: { en: 'one source', es: 'una fuente' } },
      { value: '68.1', unit: USM, ref: 'X06', says: { en: 'another source', es: 'otra fuente' } },
    ],
    why: {
      en: 'Buildings are outside the comparison; neither is used.',
      es: 'Los edificios quedan fuera de la comparación; no se usa ninguna.',
    },
  },
  'jsei-points': {
    case: 'jujuy',
    title: {
      en: 'How many government points JSeI connects',
      es: 'Cuántos puntos del Estado conecta JSeI',
    },
    figures: [
      {
        value: '310',
        unit: POINTS,
        ref: 'J12',
        says: { en: 'asked for in the tender', es: 'pedidos en la licitación' },
      },
      {
        value: '320',
        unit: POINTS,
        ref: 'X15',
        says: { en: 'the province’s count of 2021', es: 'el recuento de la provincia en 2021' },
      },
    ],
    why: {
      en: 'The offers are compared for what was asked, so the tender counts.',
      es: 'Las ofertas se comparan por lo que se pidió; por eso vale la licitación.',
    },
  },
  'jsei-finish': {
    case: 'jujuy',
    title: { en: 'How far JSeI was, and by when', es: 'Cuánto había avanzado JSeI, y para cuándo' },
    figures: [
      {
        value: '18',
        unit: MONTHS,
        ref: 'J22',
        says: {
          en: 'promised from launch to finish',
          es: 'prometidos desde el lanzamiento hasta el final',
        },
      },
      {
        value: '80',
        unit: PCT,
        ref: 'X15',
        says: {
          en: 'of the cameras up, 21 months after launch',
          es: 'de las cámaras colocadas, 21 meses después',
        },
      },
      {
        value: '68',
        unit: PCT,
        ref: 'X15',
        says: { en: 'of the cameras powered, then', es: 'de las cámaras con energía, entonces' },
      },
      {
        value: '42',
        unit: PCT,
        ref: 'X15',
        says: { en: 'of the cameras on fibre, then', es: 'de las cámaras con fibra, entonces' },
      },
      {
        value: '63',
        unit: PCT,
        ref: 'X15',
        says: {
          en: 'of the points and of the fibre, then',
          es: 'de los puntos y de la fibra, entonces',
        },
      },
    ],
    why: {
      en: 'Which share is “done” depends on what is counted: up, powered or connected. The app builds in 2 years, the promise rounded up, alike for every offer. No date of completion was found; a build of 3 years can be tried, and the loan’s grace then follows it.',
      es: 'Qué proporción está «hecha» depende de lo que se cuente: colocada, con energía o conectada. La aplicación construye en 2 años, la promesa redondeada, igual para toda oferta. No se halló fecha de terminación; se puede probar una obra de 3 años, y la gracia del crédito la acompaña.',
    },
  },
  'jsei-delay': {
    case: 'jujuy',
    title: { en: 'How long the contract was held back', es: 'Cuánto se demoró el contrato' },
    figures: [
      {
        value: '22',
        unit: MONTHS,
        ref: 'J20',
        says: {
          en: 'from the dates, May 2017 to March 2019',
          es: 'según las fechas, de mayo de 2017 a marzo de 2019',
        },
      },
      {
        value: '2',
        unit: YEARS,
        ref: 'J20',
        says: { en: 'in the paper’s words', es: 'en palabras del estudio' },
      },
    ],
    why: {
      en: 'The published comparison counts no delay, because it befell one offer and says nothing of the others. The model counts whole years, so both figures are run as 2.',
      es: 'La comparación publicada no cuenta demora, porque le ocurrió a una oferta y nada dice de las demás. El modelo cuenta años enteros; por eso ambas cifras se corren como 2.',
    },
  },
  'camera-price': {
    case: 'both',
    title: { en: 'The price of an installed camera', es: 'El precio de una cámara instalada' },
    figures: [
      {
        value: '10000',
        unit: PER_CAMERA,
        ref: 'X08',
        says: { en: 'the director of ECU 911, 2014', es: 'el director del ECU 911, 2014' },
      },
      {
        value: '5950',
        unit: PER_CAMERA,
        ref: 'X09',
        says: { en: 'at most, for one destroyed', es: 'como máximo, por una destruida' },
      },
      {
        value: '5500',
        unit: PER_CAMERA,
        ref: 'X31',
        says: { en: 'New Orleans, in-house', es: 'Nueva Orleans, con personal propio' },
      },
      {
        value: '9200',
        unit: PER_CAMERA,
        ref: 'X31',
        says: { en: 'New Orleans, by contractor', es: 'Nueva Orleans, por contratista' },
      },
      {
        value: '18300',
        unit: PER_CAMERA,
        ref: 'X30',
        says: { en: 'Bahía Blanca 2013, disputed', es: 'Bahía Blanca 2013, en disputa' },
      },
    ],
    why: {
      en: 'Three Argentine buyers and ECU 911 meet near 10,000, which the app uses. The others can be run.',
      es: 'Tres compradores argentinos y el ECU 911 coinciden cerca de 10.000, que usa la aplicación. Las demás se pueden correr.',
    },
  },
  'fibre-price': {
    case: 'both',
    title: { en: 'The price of a kilometre of fibre', es: 'El precio de un kilómetro de fibra' },
    figures: [
      {
        value: '3100',
        unit: PER_KM,
        ref: 'X33',
        says: {
          en: 'San Juan 2021, the lowest of eight bids',
          es: 'San Juan 2021, la menor de ocho ofertas',
        },
      },
      {
        value: '13200',
        unit: PER_KM,
        ref: 'X33',
        says: { en: 'Puna of Jujuy 2023', es: 'Puna de Jujuy 2023' },
      },
      {
        value: '36400',
        unit: PER_KM,
        ref: 'X33',
        says: { en: 'Puna of Salta, with nodes', es: 'Puna de Salta, con nodos' },
      },
      {
        value: '66000',
        unit: PER_KM,
        ref: 'X34',
        says: { en: 'Lawrence, Kansas, buried', es: 'Lawrence, Kansas, enterrada' },
      },
    ],
    why: {
      en: 'Terrain and whether cable is hung or buried make the difference; nobody says which JSeI’s is. The app takes a round 20,000 among the regional figures.',
      es: 'La diferencia está en el terreno y en si el cable es aéreo o enterrado; nadie dice cuál es el de JSeI. La aplicación toma 20.000, una cifra redonda entre las regionales.',
    },
  },
  'camera-upkeep': {
    case: 'both',
    title: { en: 'Upkeep of a camera in Salta', es: 'El mantenimiento de una cámara en Salta' },
    figures: [
      { value: '156', unit: PER_CAMERA_MONTH, ref: 'X36', says: { en: 'paid', es: 'pagado' } },
      {
        value: '28',
        unit: PER_CAMERA_MONTH,
        ref: 'X36',
        says: { en: 'enough, by an internal report', es: 'suficiente, según un informe interno' },
      },
      {
        value: '70',
        unit: PER_CAMERA_MONTH,
        ref: 'X36',
        says: { en: 'Mar del Plata 2021, to compare', es: 'Mar del Plata 2021, para comparar' },
      },
    ],
    why: {
      en: 'The app charges a share of the camera’s price a year, close to what two other cities pay. Either of Salta’s figures can be run.',
      es: 'La aplicación cobra una proporción anual del precio de la cámara, cercana a lo que pagan otras dos ciudades. Se puede correr cualquiera de las cifras de Salta.',
    },
  },
  'device-fee': {
    case: 'both',
    title: {
      en: 'The fee for a camera under commodatum',
      es: 'La tarifa de una cámara en comodato',
    },
    figures: [
      {
        value: '355',
        unit: PER_CAMERA_MONTH,
        ref: 'X43',
        says: {
          en: 'Mar del Plata 2014, for most cameras counted',
          es: 'Mar del Plata 2014, con el mayor recuento de cámaras',
        },
      },
      {
        value: '383',
        unit: PER_CAMERA_MONTH,
        ref: 'X43',
        says: { en: 'Mar del Plata 2014, for fewest', es: 'Mar del Plata 2014, con el menor' },
      },
      {
        value: '550',
        unit: PER_CAMERA_MONTH,
        ref: 'X44',
        says: { en: 'Tigre, around 2013', es: 'Tigre, hacia 2013' },
      },
      {
        value: '678',
        unit: PER_CAMERA_MONTH,
        ref: 'X44',
        says: { en: 'San Juan, around 2013', es: 'San Juan, hacia 2013' },
      },
    ],
    why: {
      en: 'Mar del Plata is the best documented and the only one with NEC; the app uses a round 400.',
      es: 'Mar del Plata es el mejor documentado y el único con NEC; la aplicación usa 400, una cifra redonda.',
    },
  },
  'camera-life': {
    case: 'both',
    title: { en: 'How long a camera lasts', es: 'Cuánto dura una cámara' },
    figures: [
      {
        value: '5',
        unit: YEARS,
        ref: 'X37',
        says: {
          en: 'the low end of an English council’s reckoning',
          es: 'el mínimo según un municipio inglés',
        },
      },
      { value: '7', unit: YEARS, ref: 'X37', says: { en: 'its high end', es: 'su máximo' } },
      {
        value: '15',
        unit: YEARS,
        ref: 'X37',
        says: {
          en: 'Mansfield’s, until no repair was possible',
          es: 'las de Mansfield, hasta que no hubo reparación posible',
        },
      },
    ],
    why: {
      en: 'What is possible is not what is planned: the app replaces them after 7.',
      es: 'Lo posible no es lo planificado: la aplicación las reemplaza a los 7.',
    },
  },
  discount: {
    case: 'both',
    title: {
      en: 'The rate at which future money is discounted',
      es: 'La tasa a la que se descuenta el dinero futuro',
    },
    figures: [
      {
        value: '8.625',
        unit: PCT,
        ref: 'X18',
        says: {
          en: 'Jujuy’s dollar bond of 2017, nominal',
          es: 'el bono en dólares de Jujuy de 2017, nominal',
        },
      },
      {
        value: '6.5',
        unit: PCT,
        ref: 'A-discount-real',
        says: { en: 'the same after inflation, about', es: 'lo mismo sin inflación, aproximado' },
      },
      {
        value: '12',
        unit: PCT,
        ref: 'X27',
        says: {
          en: 'planning bodies and multilaterals, real',
          es: 'planificadores y multilaterales, real',
        },
      },
    ],
    why: {
      en: 'A nominal coupon taken as a real rate leans to the high side, and the app says so. Both others can be run.',
      es: 'Un cupón nominal tomado como tasa real tiende a ser alto, y la aplicación lo dice. Las otras dos se pueden correr.',
    },
  },
  'loan-rate': {
    case: 'jujuy',
    title: {
      en: 'What rate the JSeI loan may bear',
      es: 'Qué tasa puede tener el crédito de JSeI',
    },
    figures: [
      {
        value: '3',
        unit: PCT,
        ref: 'X17',
        says: {
          en: 'China Exim’s loan for Jujuy’s solar plant',
          es: 'el crédito de China Exim para la planta solar de Jujuy',
        },
      },
      {
        value: '0.95',
        unit: POINTS,
        ref: 'X19',
        says: {
          en: 'over LIBOR, a Chinese credit of 2007',
          es: 'sobre LIBOR, un crédito chino de 2007',
        },
      },
      {
        value: '3.8',
        unit: POINTS,
        ref: 'X20',
        says: { en: 'over LIBOR, the dams of 2014', es: 'sobre LIBOR, las represas de 2014' },
      },
    ],
    why: {
      en: 'The loan’s own rate was never published. With LIBOR at 2.68% (XL03) the two margins give 3.63% and 6.48%; the app takes 5% between them.',
      es: 'La tasa del propio crédito nunca se publicó. Con LIBOR en 2,68 % (XL03), los dos márgenes dan 3,63 % y 6,48 %; la aplicación toma 5 %, entre ambas.',
    },
  },
  insurance: {
    case: 'jujuy',
    title: { en: 'What credit insurance costs', es: 'Cuánto cuesta el seguro de crédito' },
    figures: [
      {
        value: '10.4',
        unit: PCT,
        ref: 'X21',
        says: { en: 'of the loan, one case in Suriname', es: 'del crédito, un caso en Surinam' },
      },
      {
        value: '0',
        unit: PCT,
        ref: 'A-loan-insurance',
        says: { en: 'where there is none', es: 'si no hay seguro' },
      },
    ],
    why: {
      en: 'Whether JSeI’s loan is insured could not be checked; the app takes 7% between the two.',
      es: 'No se pudo comprobar si el crédito de JSeI está asegurado; la aplicación toma 7 %, entre ambas.',
    },
  },
  renewal: {
    case: 'both',
    title: { en: 'What a provider asks at renewal', es: 'Lo que pide un proveedor al renovar' },
    figures: [
      {
        value: '10',
        unit: PCT,
        ref: 'X48',
        says: {
          en: 'the dearer a single bid, at most',
          es: 'más caro con un solo oferente, como máximo',
        },
      },
      {
        value: '49.6',
        unit: PCT,
        ref: 'X45',
        says: {
          en: 'over budget, Mar del Plata 2021',
          es: 'sobre el presupuesto, Mar del Plata 2021',
        },
      },
      {
        value: '5.5',
        unit: TIMES,
        ref: 'X42',
        says: {
          en: 'the price held fair, Salta 2020',
          es: 'el precio tenido por justo, Salta 2020',
        },
      },
    ],
    why: {
      en: 'These are neighbours of the figure, not the figure: no renewal mark-up of a video system was published. In Mar del Plata one renewal rose 26% in pesos and fell about 40% in dollars. The app takes 50%.',
      es: 'Son vecinas de la cifra, no la cifra: no se publicó el sobreprecio de renovación de ningún sistema de video. En Mar del Plata una misma renovación subió 26 % en pesos y bajó cerca de 40 % en dólares. La aplicación toma 50 %.',
    },
  },
  hazard: {
    case: 'both',
    title: {
      en: 'The yearly chance that an order cuts the vendor’s service',
      es: 'La probabilidad anual de que una orden corte el servicio del proveedor',
    },
    figures: [
      {
        value: '4.1',
        unit: PCT,
        ref: 'X56',
        says: { en: 'orders that cut service', es: 'órdenes que cortan el servicio' },
      },
      {
        value: '11',
        unit: PCT,
        ref: 'X56',
        says: {
          en: 'any listing by the United States',
          es: 'cualquier inclusión en listas de Estados Unidos',
        },
      },
    ],
    why: {
      en: 'Both are this project’s own small-sample sums; they count different events. The app counts only what ends a service.',
      es: 'Ambas son cuentas propias con muestras pequeñas; cuentan hechos distintos. La aplicación cuenta solo lo que termina un servicio.',
    },
  },
} as const satisfies Readonly<Record<string, ConflictDeclaration>>;

export type ConflictId = keyof typeof declared;

export const conflicts: Readonly<Record<ConflictId, ConflictDeclaration>> = declared;
export const CONFLICT_IDS = Object.keys(declared) as readonly ConflictId[];
