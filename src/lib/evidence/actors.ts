import type { Bilingual } from './types';

/** A supplier, carrier, lender or local firm named (or left unnamed) in the story. */
export interface Actor {
  readonly name: Bilingual;
  readonly system: Bilingual;
  readonly origin: Bilingual;
  readonly role: Bilingual;
  /** How the register's English texts name it. */
  readonly mentions: readonly string[];
}

const same = (text: string): Bilingual => ({ en: text, es: text });

const JSEI = same('JSeI');
const ECU_911 = same('ECU 911');
const CHINA_STATE = { en: 'China, state-owned', es: 'China, empresa estatal' } as const;
const UNITED_STATES = { en: 'United States', es: 'Estados Unidos' } as const;

export const actors: readonly Actor[] = [
  {
    name: same('CEIEC'),
    system: ECU_911,
    origin: CHINA_STATE,
    role: {
      en: 'Turnkey integrator and maker of the platform; tied loan of US$240 million; support until December 2018; sanctioned by the United States in November 2020.',
      es: 'Integrador llave en mano y autor de la plataforma; crédito atado de US$ 240 millones; soporte hasta diciembre de 2018; sancionado por Estados Unidos en noviembre de 2020.',
    },
    mentions: ['CEIEC'],
  },
  {
    name: same('HP'),
    system: ECU_911,
    origin: UNITED_STATES,
    role: { en: 'Data storage.', es: 'Almacenamiento de datos.' },
    mentions: ['HP'],
  },
  {
    name: same('IBM Watson'),
    system: { en: 'Ecuador’s intelligence agency', es: 'Agencia de inteligencia del Ecuador' },
    origin: UNITED_STATES,
    role: {
      en: 'Analysis software of the agency, not part of ECU 911.',
      es: 'Software de análisis de la agencia, ajeno al ECU 911.',
    },
    mentions: ['IBM'],
  },
  {
    name: { en: 'IDB', es: 'BID' },
    system: { en: 'ECU 911 after 2018', es: 'ECU 911 después de 2018' },
    origin: { en: 'Multilateral', es: 'Multilateral' },
    role: {
      en: 'Credits for parts of the upgrade; distancing software during the pandemic.',
      es: 'Créditos para partes de la actualización; software de distanciamiento durante la pandemia.',
    },
    mentions: ['IDB'],
  },
  {
    name: { en: 'Colombian firm (unnamed)', es: 'Empresa colombiana (sin nombre)' },
    system: same('Quito, 2002'),
    origin: same('Colombia'),
    role: {
      en: 'The city’s earlier video surveillance.',
      es: 'Videovigilancia anterior de la ciudad.',
    },
    mentions: ['Colombian firm'],
  },
  {
    name: same('ZTE'),
    system: JSEI,
    origin: CHINA_STATE,
    role: {
      en: 'Turnkey supplier; the province owns cameras and fibre; 85% financed by an 8-year loan; 3 years of maintenance.',
      es: 'Proveedor llave en mano; la provincia es dueña de cámaras y fibra; 85 % financiado con un crédito a 8 años; 3 años de mantenimiento.',
    },
    mentions: ['ZTE'],
  },
  {
    name: same('NEC'),
    system: same('Tigre'),
    origin: { en: 'Japan', es: 'Japón' },
    role: {
      en: 'Cameras under commodatum, not owned by the state.',
      es: 'Cámaras en comodato, sin propiedad del Estado.',
    },
    mentions: ['NEC'],
  },
  {
    name: same('Claro'),
    system: same('Salta'),
    origin: { en: 'Mexico', es: 'México' },
    role: {
      en: 'Leads the service as carrier and keeps the fibre.',
      es: 'Encabeza el servicio como operadora y conserva la fibra.',
    },
    mentions: ['Claro', 'Telmex'],
  },
  {
    name: same('Huawei'),
    system: { en: 'Salta, at first', es: 'Salta, al inicio' },
    origin: same('China'),
    role: { en: 'Equipment under the carrier Claro.', es: 'Equipos bajo la operadora Claro.' },
    mentions: ['Huawei'],
  },
  {
    name: same('ZTE'),
    system: { en: 'Salta, later', es: 'Salta, más tarde' },
    origin: CHINA_STATE,
    role: { en: 'Equipment under the carrier Claro.', es: 'Equipos bajo la operadora Claro.' },
    mentions: ['ZTE'],
  },
  {
    name: { en: 'German company (unnamed)', es: 'Empresa alemana (sin nombre)' },
    system: same('Jujuy, 2013'),
    origin: { en: 'Germany', es: 'Alemania' },
    role: {
      en: '911 and video; 44 cameras working by 2015.',
      es: '911 y video; 44 cámaras en funcionamiento en 2015.',
    },
    mentions: ['German company', 'German supplier', 'German system'],
  },
  {
    name: { en: 'EJESA and local firms', es: 'EJESA y empresas locales' },
    system: JSEI,
    origin: same('Argentina'),
    role: { en: 'Installation of the cameras.', es: 'Instalación de las cámaras.' },
    mentions: ['EJESA', 'local firms'],
  },
  {
    name: same('Jujuy Digital SAPEM'),
    system: JSEI,
    origin: { en: 'Argentina, provincial', es: 'Argentina, provincial' },
    role: {
      en: 'Operator of the fibre network once finished.',
      es: 'Operadora de la red de fibra una vez terminada.',
    },
    mentions: ['Jujuy Digital SAPEM'],
  },
  {
    name: { en: 'China Exim, then BBVA Hong Kong', es: 'China Exim y luego BBVA Hong Kong' },
    system: JSEI,
    origin: { en: 'Lender', es: 'Prestamista' },
    role: {
      en: '85% of the cost over 8 years; the lender changed and the terms did not.',
      es: '85 % del costo a 8 años; cambió el prestamista, no las condiciones.',
    },
    mentions: ['China Exim', 'BBVA'],
  },
];
