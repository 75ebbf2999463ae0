/**
 * What nobody published, said as plainly as what is known: which entries of the register say so, and
 * what the app does instead, either an assumption of the register or a sentence where there is none.
 */
import type { Bilingual } from './types';

export interface Unknown {
  readonly id: string;
  readonly text: Bilingual;
  /** Entries that say that it was not published, or not found. */
  readonly saidBy: readonly string[];
  /** Assumptions that stand in its place. */
  readonly instead: readonly string[];
  /** What the app does where no assumption stands in its place. */
  readonly without?: Bilingual;
}

export const unknowns: readonly Unknown[] = [
  {
    id: 'loan-rate',
    text: {
      en: 'The interest rate of the JSeI loan, and whether it is fixed or floating.',
      es: 'La tasa de interés del crédito de JSeI, y si es fija o variable.',
    },
    saidBy: ['X14', 'J32'],
    instead: ['A-loan-rate', 'A-loan-base-drift'],
  },
  {
    id: 'loan-schedule',
    text: {
      en: 'The grace period of the JSeI loan and how its principal is repaid.',
      es: 'El período de gracia del crédito de JSeI y cómo se amortiza.',
    },
    saidBy: ['X14', 'J32'],
    instead: ['A-loan-grace', 'A-loan-first-instalment', 'A-loan-profile'],
  },
  {
    id: 'loan-costs',
    text: {
      en: 'Fees and credit insurance of the JSeI loan.',
      es: 'Comisiones y seguro de crédito del préstamo de JSeI.',
    },
    saidBy: ['X14', 'J32'],
    instead: ['A-loan-insurance'],
    without: {
      en: 'Fees are taken from comparable loans (X17, X19).',
      es: 'Las comisiones se toman de créditos comparables (X17, X19).',
    },
  },
  {
    id: 'guarantee',
    text: {
      en: 'The guarantee document behind the JSeI loan.',
      es: 'El documento de garantía del crédito de JSeI.',
    },
    saidBy: ['X13'],
    instead: ['A-state-guarantee'],
  },
  {
    id: 'unit-prices',
    text: {
      en: 'Unit prices of JSeI: seats, control room, network electronics, platform, storage, points.',
      es: 'Precios unitarios de JSeI: puestos, sala, electrónica de red, plataforma, almacenamiento, puntos.',
    },
    saidBy: ['J32'],
    instead: [
      'A-unit-seat',
      'A-unit-room',
      'A-unit-point',
      'A-unit-core-network',
      'A-unit-platform',
      'A-unit-storage',
      'A-engineering',
    ],
  },
  {
    id: 'fibre-length',
    text: {
      en: 'The length of fibre in the contract.',
      es: 'La longitud de fibra del contrato.',
    },
    saidBy: ['J32'],
    instead: [],
    without: {
      en: 'The length that the province gave in 2021 is used (X15).',
      es: 'Se usa la longitud que informó la provincia en 2021 (X15).',
    },
  },
  {
    id: 'taxes',
    text: {
      en: 'The taxes paid on JSeI.',
      es: 'Los impuestos pagados por JSeI.',
    },
    saidBy: ['J32', 'X59'],
    instead: ['A-vat'],
  },
  {
    id: 'rival-prices',
    text: {
      en: 'What NEC, Claro and the German supplier asked of Jujuy.',
      es: 'Lo que NEC, Claro y el proveedor alemán pidieron a Jujuy.',
    },
    saidBy: ['J32'],
    instead: ['A-d-premium', 'A-premium-none', 'A-loan-none', 'A-fee-centre'],
    without: {
      en: 'Fees of the two service offers come from other Argentine and Mexican cities (X40, X43, X44, X46).',
      es: 'Las tarifas de las dos ofertas de servicio son de otras ciudades argentinas y mexicanas (X40, X43, X44, X46).',
    },
  },
  {
    id: 'renewal',
    text: {
      en: 'What CEIEC asked to renew, and the usual mark-up of a vendor at renewal.',
      es: 'Lo que CEIEC pidió por renovar y el sobreprecio usual de un proveedor al renovar.',
    },
    saidBy: ['E16', 'J32', 'X51'],
    instead: ['A-renewal-markup', 'A-d-renewal-markup'],
  },
  {
    id: 'fee-clauses',
    text: {
      en: 'The clauses of the service contracts: increases, penalties for leaving, level of service, who keeps recordings.',
      es: 'Las cláusulas de los contratos de servicio: aumentos, penalidad por salida, nivel de servicio, quién guarda las grabaciones.',
    },
    saidBy: ['X40', 'X43'],
    instead: ['A-fee-escalation', 'A-termination-penalty', 'A-sla', 'A-data-held'],
  },
  {
    id: 'salta-cameras',
    text: {
      en: 'Who keeps the cameras in Salta’s model when the term ends.',
      es: 'Quién conserva las cámaras del modelo de Salta al terminar el plazo.',
    },
    saidBy: ['J05', 'X41'],
    instead: ['A-c-transfer', 'A-c-camera-owner'],
  },
  {
    id: 'discount',
    text: {
      en: 'An official discount rate of Argentina, in readable text.',
      es: 'Una tasa de descuento oficial de la Argentina, en un texto legible.',
    },
    saidBy: ['X28'],
    instead: ['A-discount-real'],
  },
  {
    id: 'budget',
    text: {
      en: 'What the province could spend on the system each year.',
      es: 'Lo que la provincia podía gastar en el sistema cada año.',
    },
    saidBy: ['J13'],
    instead: ['A-yearly-budget'],
  },
  {
    id: 'price-series',
    text: {
      en: 'How prices of such equipment move, and how fast unmaintained cameras fail.',
      es: 'Cómo varían los precios de estos equipos y con qué rapidez fallan las cámaras sin mantenimiento.',
    },
    saidBy: ['X10'],
    instead: ['A-price-trend', 'A-failure-rate', 'A-life-centre', 'A-om-software'],
  },
  {
    id: 'interoperability',
    text: {
      en: 'How much of the equipment another platform could drive, and what a change of platform costs.',
      es: 'Cuánto del equipo podría manejar otra plataforma y cuánto cuesta un cambio de plataforma.',
    },
    saidBy: ['X11', 'X12'],
    instead: ['A-interoperability', 'A-integration-rate', 'A-autonomy-unknown'],
  },
  {
    id: 'exchange-rates',
    text: {
      en: 'Some yearly exchange rates of the peso, which could not be read again in their source.',
      es: 'Algunos tipos de cambio anuales del peso, que no se pudieron volver a leer en su fuente.',
    },
    saidBy: ['XF2013', 'XF2014', 'XF2015', 'XF2019', 'XF2020', 'XF2022'],
    instead: [],
    without: {
      en: 'No default leans on them directly; dollar figures converted with them are marked approximate.',
      es: 'Ningún valor se apoya directamente en ellos; las cifras en dólares convertidas con ellos se marcan como aproximadas.',
    },
  },
  {
    id: 'ecuador-stock',
    text: {
      en: 'How many cameras ECU 911 had in 2022, when 1,081 did not work.',
      es: 'Cuántas cámaras tenía el ECU 911 en 2022, cuando 1.081 no funcionaban.',
    },
    saidBy: ['X10', 'E24'],
    instead: [],
    without: {
      en: 'The share is kept as a range; the Ecuador case is not in the app yet.',
      es: 'La proporción queda como un rango; el caso del Ecuador aún no está en la aplicación.',
    },
  },
  {
    id: 'ecuador-lender',
    text: {
      en: 'Which loan paid for ECU 911: its link to one facility is inferred.',
      es: 'Qué crédito pagó el ECU 911: su vínculo con una línea es una inferencia.',
    },
    saidBy: ['X01'],
    instead: [],
    without: {
      en: 'The terms of that facility serve as a comparator only.',
      es: 'Las condiciones de esa línea sirven solo de comparación.',
    },
  },
  {
    id: 'impact',
    text: {
      en: 'Any public assessment of the human-rights impact of JSeI, and any measured effect on crime.',
      es: 'Una evaluación pública del impacto de JSeI en los derechos humanos y un efecto medido sobre el delito.',
    },
    saidBy: ['J28', 'P11', 'P10'],
    instead: [],
    without: {
      en: 'No benefit against crime and no probability of misuse is counted.',
      es: 'No se cuenta ningún beneficio contra el delito ni una probabilidad de mal uso.',
    },
  },
];
