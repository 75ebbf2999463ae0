import type { Bilingual } from './types';

/** One dated line of the story the paper tells. */
export interface TimelineEvent {
  /** Year, month or day: `2016`, `2016-07`, `2012-02-06`. */
  readonly when: string;
  readonly text: Bilingual;
  /** Section of the working paper. */
  readonly section: string;
  /** Entries of the register that say the same. */
  readonly refs: readonly string[];
}

export const timeline: readonly TimelineEvent[] = [
  {
    when: '2002',
    text: {
      en: 'Quito starts city video surveillance with a Colombian firm.',
      es: 'Quito inicia su videovigilancia con una empresa colombiana.',
    },
    section: 'E',
    refs: ['E33'],
  },
  {
    when: '2005',
    text: {
      en: 'ZTE begins to operate in Argentina.',
      es: 'ZTE comienza a operar en la Argentina.',
    },
    section: 'D2',
    refs: ['J30'],
  },
  {
    when: '2007',
    text: {
      en: 'Rafael Correa’s presidency begins in Ecuador; China becomes Argentina’s second trading partner.',
      es: 'Comienza la presidencia de Rafael Correa en el Ecuador; China pasa a ser el segundo socio comercial de la Argentina.',
    },
    section: 'C, D1',
    refs: [],
  },
  {
    when: '2008',
    text: {
      en: 'New constitution in Ecuador; a technical commission studies systems abroad and officials see the one used at the Beijing Olympics.',
      es: 'Nueva constitución en el Ecuador; una comisión técnica estudia sistemas en otros países y sus funcionarios conocen el de los Juegos Olímpicos de Pekín.',
    },
    section: 'D1',
    refs: ['E01', 'E02'],
  },
  {
    when: '2009',
    text: {
      en: 'The US military post at Manta closes.',
      es: 'Se cierra el puesto militar estadounidense de Manta.',
    },
    section: 'D1',
    refs: [],
  },
  {
    when: '2011',
    text: {
      en: 'Ecuador’s national security plan announces ECU 911; China becomes the country’s second trading partner.',
      es: 'El plan nacional de seguridad del Ecuador anuncia el ECU 911; China pasa a ser el segundo socio comercial del país.',
    },
    section: 'C, D1',
    refs: [],
  },
  {
    when: '2011-02',
    text: {
      en: 'Ecuador’s Coordinating Ministry of Security and CEIEC sign their agreement.',
      es: 'El Ministerio Coordinador de Seguridad del Ecuador y CEIEC firman su acuerdo.',
    },
    section: 'D1',
    refs: ['E04'],
  },
  {
    when: '2012-02-06',
    text: {
      en: 'The first national centre of ECU 911 opens in Samborondón.',
      es: 'Se inaugura en Samborondón el primer centro nacional del ECU 911.',
    },
    section: 'D1',
    refs: ['E10'],
  },
  {
    when: '2013',
    text: {
      en: 'Jujuy gets a 911 and video system from a German supplier.',
      es: 'Jujuy pone en marcha un sistema 911 con video de un proveedor alemán.',
    },
    section: 'D2',
    refs: ['J01'],
  },
  {
    when: '2014',
    text: {
      en: 'The UK College of Policing trains ECU 911 operators; Argentina and China sign a comprehensive partnership.',
      es: 'El College of Policing del Reino Unido capacita a operadores del ECU 911; la Argentina y China firman una asociación integral.',
    },
    section: 'C, D1',
    refs: ['E19'],
  },
  {
    when: '2015',
    text: {
      en: 'Ecuador and China sign a partnership; Morales’ campaign in Jujuy denounces a system with 44 working cameras.',
      es: 'El Ecuador y China firman una asociación; la campaña de Morales en Jujuy denuncia un sistema con 44 cámaras en funcionamiento.',
    },
    section: 'C, D2',
    refs: ['J02'],
  },
  {
    when: '2016',
    text: {
      en: 'ECU 911 reaches 16 centres and about 4,600 cameras.',
      es: 'El ECU 911 llega a 16 centros y unas 4.600 cámaras.',
    },
    section: 'D1',
    refs: ['E06', 'E07'],
  },
  {
    when: '2016-04',
    text: {
      en: 'ECU 911 coordinates the response to the earthquake in Ecuador.',
      es: 'El ECU 911 coordina la respuesta al terremoto en el Ecuador.',
    },
    section: 'D1',
    refs: [],
  },
  {
    when: '2016-07',
    text: {
      en: 'Jujuy and ZTE sign a memorandum of understanding.',
      es: 'Jujuy y ZTE firman un memorando de entendimiento.',
    },
    section: 'D2',
    refs: ['J07'],
  },
  {
    when: '2016-11',
    text: {
      en: 'The JSeI tender opens; President Xi visits the ECU 911 centre in Quito.',
      es: 'Se lanza la licitación de JSeI; el presidente Xi visita el centro del ECU 911 en Quito.',
    },
    section: 'D1, D2',
    refs: ['J09', 'E35'],
  },
  {
    when: '2017-05',
    text: {
      en: 'The JSeI contract is signed in Beijing.',
      es: 'Se firma en Pekín el contrato de JSeI.',
    },
    section: 'D2',
    refs: ['J19'],
  },
  {
    when: '2017',
    text: {
      en: 'Lenín Moreno wins the presidential election in Ecuador.',
      es: 'Lenín Moreno gana la elección presidencial en el Ecuador.',
    },
    section: 'D1',
    refs: [],
  },
  {
    when: '2018',
    text: {
      en: 'Ecuador joins the Belt and Road Initiative and accepts US military operations again; El Comercio reports presumed overpricing.',
      es: 'El Ecuador se suma a la Iniciativa de la Franja y la Ruta y vuelve a aceptar operaciones militares estadounidenses; El Comercio informa de un presunto sobreprecio.',
    },
    section: 'C, D1',
    refs: ['E25'],
  },
  {
    when: '2018-12',
    text: {
      en: 'CEIEC’s technical support for ECU 911 ends.',
      es: 'Termina el soporte técnico de CEIEC para el ECU 911.',
    },
    section: 'D1',
    refs: ['E14'],
  },
  {
    when: '2019-01',
    text: {
      en: 'The support contract is not renewed: ECU 911 runs without its vendor.',
      es: 'El contrato de soporte no se renueva: el ECU 911 funciona sin su proveedor.',
    },
    section: 'D1',
    refs: ['E15'],
  },
  {
    when: '2019-03',
    text: {
      en: 'The contract questions that held JSeI back are settled.',
      es: 'Se resuelven las cuestiones contractuales que frenaban JSeI.',
    },
    section: 'D2',
    refs: ['J20'],
  },
  {
    when: '2019',
    text: {
      en: 'The New York Times publishes its article on ECU 911 (Mozur, Kessel and Chan).',
      es: 'The New York Times publica su artículo sobre el ECU 911 (Mozur, Kessel y Chan).',
    },
    section: 'D1',
    refs: ['E26'],
  },
  {
    when: '2019-05',
    text: {
      en: 'JSeI is launched with a promise to finish in 18 months.',
      es: 'Se lanza JSeI con la promesa de terminarlo en 18 meses.',
    },
    section: 'D2',
    refs: ['J22'],
  },
  {
    when: '2019-07',
    text: {
      en: 'Reuters publishes its article on JSeI, six weeks after the launch.',
      es: 'Reuters publica su artículo sobre JSeI, seis semanas después del lanzamiento.',
    },
    section: 'D2',
    refs: ['J23'],
  },
  {
    when: '2020',
    text: {
      en: 'Pandemic budget cuts reach ECU 911, which adopts distancing software made by the IDB.',
      es: 'Los recortes de la pandemia alcanzan al ECU 911, que incorpora un software de distanciamiento del BID.',
    },
    section: 'D1',
    refs: ['E29'],
  },
  {
    when: '2020-11',
    text: { en: 'The United States sanctions CEIEC.', es: 'Estados Unidos sanciona a CEIEC.' },
    section: 'D1',
    refs: ['E17'],
  },
  {
    when: '2021',
    text: {
      en: 'Guillermo Lasso takes office at mid-year; ECU 911 plans and budgets a major upgrade.',
      es: 'Guillermo Lasso asume a mitad de año; el ECU 911 planifica y presupuesta una gran actualización.',
    },
    section: 'D1',
    refs: ['E28'],
  },
  {
    when: '2022',
    text: {
      en: 'Half of ECU 911’s cameras are due for replacement by 2023 and 1,081 do not work; Argentina joins the Belt and Road Initiative; the paper’s fieldwork takes place.',
      es: 'La mitad de las cámaras del ECU 911 debe reemplazarse antes de 2023 y 1.081 no funcionan; la Argentina se suma a la Franja y la Ruta; se hace el trabajo de campo del estudio.',
    },
    section: 'C, D1',
    refs: ['P01', 'E23', 'E24'],
  },
  {
    when: '2022-03',
    text: {
      en: 'A United States–Ecuador partnership bill is introduced in the US Senate.',
      es: 'Se presenta en el Senado de Estados Unidos un proyecto de ley de asociación con el Ecuador.',
    },
    section: 'D1',
    refs: ['E30'],
  },
];
