/** The two cases told in dated cards, each by the phase of the system's life that it belongs to. */
import type { Bilingual, Grade } from './types';

export interface StoryCard {
  /** Year or month: `2016`, `2016-07`. A year alone stands before the months of that year. */
  readonly when: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  /** Entries of the register that say the same. */
  readonly refs: readonly string[];
  /** The weakest grade among the entries that the card rests on. */
  readonly grade: Grade;
  readonly phase:
    'initiation' | 'requirements' | 'design' | 'implementation' | 'operation' | 'maintenance';
}

export interface Story {
  readonly id: 'jsei' | 'ecu-911';
  readonly name: Bilingual;
  readonly lead: Bilingual;
  /** First and last moment told, as `when`. */
  readonly from: string;
  readonly to: string;
  readonly cards: readonly StoryCard[];
}

const jsei: Story = {
  id: 'jsei',
  name: { en: 'Jujuy: JSeI', es: 'Jujuy: JSeI' },
  lead: {
    en: 'A province replaces its 911 and video system of 2013: from the memorandum to a system in use, with one bidder, a change of lender and 22 months of waiting.',
    es: 'Una provincia reemplaza su sistema de 911 y video de 2013: del memorando al sistema en uso, con un oferente único, un cambio de prestamista y 22 meses de espera.',
  },
  from: '2016-07',
  to: '2022-12',
  cards: [
    {
      when: '2016-07',
      title: { en: 'A memorandum with ZTE', es: 'Un memorando con ZTE' },
      text: {
        en: 'The Ministry of Security has set aside two models seen in Tigre and Salta, where the cameras or the fibre stay with the provider. ZTE’s proposal leaves both to the province, and the two sign a memorandum.',
        es: 'El Ministerio de Seguridad descartó dos modelos vistos en Tigre y Salta, donde las cámaras o la fibra quedan en el proveedor. La propuesta de ZTE deja ambas a la provincia, y las partes firman un memorando.',
      },
      refs: ['J04', 'J05', 'J06', 'J07'],
      grade: 'fact',
      phase: 'initiation',
    },
    {
      when: '2016-11',
      title: { en: 'A tender, not a direct award', es: 'Licitación, no contratación directa' },
      text: {
        en: 'ZTE would have preferred a direct award under an agreement between states; the province calls an international tender. It asks for 600 cameras, 24 operator seats and 310 connected points, for US$24 million before taxes.',
        es: 'ZTE prefería una contratación directa al amparo de un acuerdo entre Estados; la provincia llama a licitación internacional. Pide 600 cámaras, 24 puestos de operador y 310 puntos conectados, por US$ 24 millones sin impuestos.',
      },
      refs: ['J08', 'J09', 'J10', 'J11', 'J12', 'J13'],
      grade: 'fact',
      phase: 'requirements',
    },
    {
      when: '2016-11',
      title: { en: 'One bid, with its credit', es: 'Una sola oferta, con su crédito' },
      text: {
        en: 'Only ZTE answers this tender. It makes the technical design to the province’s requirements and proposes a loan from China Exim for 85% of the cost over 8 years.',
        es: 'Solo ZTE responde a esta licitación. Hace el diseño técnico según los requisitos de la provincia y propone un crédito de China Exim por el 85 % del costo a 8 años.',
      },
      refs: ['J15', 'J16', 'J17', 'P13'],
      grade: 'fact',
      phase: 'design',
    },
    {
      when: '2017-05',
      title: { en: 'Contract signed in Beijing', es: 'Contrato firmado en Pekín' },
      text: {
        en: 'The contract is signed with President Xi present. The opposition objects to debt in dollars and alleges overpriced cameras; the allegation was not proven.',
        es: 'El contrato se firma en presencia del presidente Xi. La oposición objeta la deuda en dólares y denuncia sobreprecios en las cámaras; la denuncia no se probó.',
      },
      refs: ['J18', 'J19'],
      grade: 'fact',
      phase: 'implementation',
    },
    {
      when: '2018-04',
      title: { en: 'A US order reaches ZTE', es: 'Una orden de Estados Unidos alcanza a ZTE' },
      text: {
        en: 'A US denial order binds ZTE for 89 days, until July. It falls between the contract and the close of its financing; no source found ties the delay to it.',
        es: 'Una orden de denegación rige sobre ZTE por 89 días, hasta julio. Cae entre el contrato y el cierre del financiamiento; ninguna fuente hallada le atribuye la demora.',
      },
      refs: ['X54'],
      grade: 'outside',
      phase: 'implementation',
    },
    {
      when: '2019-03',
      title: { en: '22 months later, a way through', es: '22 meses después, una salida' },
      text: {
        en: 'The contract questions that had held the project back since its signing are settled.',
        es: 'Se resuelven las cuestiones contractuales que frenaban el proyecto desde la firma.',
      },
      refs: ['J20'],
      grade: 'fact',
      phase: 'implementation',
    },
    {
      when: '2019-03',
      title: { en: 'Another lender, same conditions', es: 'Otro prestamista, mismas condiciones' },
      text: {
        en: 'The money comes from BBVA Hong Kong instead of China Exim, on the conditions agreed before. Neither rate nor grace period was published.',
        es: 'El dinero viene de BBVA Hong Kong y no de China Exim, en las condiciones ya pactadas. No se publicaron ni la tasa ni el período de gracia.',
      },
      refs: ['J21', 'J32'],
      grade: 'fact',
      phase: 'implementation',
    },
    {
      when: '2019-05',
      title: { en: 'Launch, with 18 months promised', es: 'Lanzamiento, con 18 meses prometidos' },
      text: {
        en: 'Works begin officially and ZTE promises to finish in 18 months. Local firms and the provincial power company put up the cameras.',
        es: 'Comienza oficialmente la obra y ZTE promete terminarla en 18 meses. Empresas locales y la compañía eléctrica provincial instalan las cámaras.',
      },
      refs: ['J22', 'J24'],
      grade: 'fact',
      phase: 'implementation',
    },
    {
      when: '2019-07',
      title: { en: 'A Reuters report', es: 'Un informe de Reuters' },
      text: {
        en: 'Six weeks after the launch Reuters writes of ZTE’s sale as an advance of Chinese surveillance. Its concern, the vendor’s state, is not that of critics in the province.',
        es: 'Seis semanas después del lanzamiento, Reuters presenta la venta de ZTE como un avance de la vigilancia china. Su preocupación, el Estado del proveedor, no es la de los críticos de la provincia.',
      },
      refs: ['J23', 'P05'],
      grade: 'fact',
      phase: 'implementation',
    },
    {
      when: '2021-02',
      title: { en: '21 months in: four fifths up', es: 'A 21 meses: cuatro quintos colocados' },
      text: {
        en: 'The province reports 80% of the cameras up and 42% on fibre, with 63% of the fibre laid. The promise had been 18 months.',
        es: 'La provincia informa que está colocado el 80 % de las cámaras, que el 42 % tiene fibra y que se tendió el 63 % de la fibra. La promesa era de 18 meses.',
      },
      refs: ['X15', 'J22'],
      grade: 'outside',
      phase: 'implementation',
    },
    {
      when: '2022',
      title: { en: 'Run by the province', es: 'Operado por la provincia' },
      text: {
        en: 'The Ministry of Security runs the system, and a provincial company is to run the fibre once it is finished. Training by ZTE was technical only.',
        es: 'El Ministerio de Seguridad opera el sistema, y una empresa provincial operará la fibra cuando esté terminada. La capacitación de ZTE fue solo técnica.',
      },
      refs: ['P13', 'J25', 'J26'],
      grade: 'fact',
      phase: 'operation',
    },
    {
      when: '2022',
      title: { en: 'Oversight is asked for', es: 'Se pide supervisión' },
      text: {
        en: 'No public document assesses the system’s effects on human rights. Fears of political misuse remain speculative at the time of the study.',
        es: 'Ningún documento público evalúa los efectos del sistema en los derechos humanos. Los temores de uso político seguían siendo especulativos al hacerse el estudio.',
      },
      refs: ['J28', 'P10'],
      grade: 'fact',
      phase: 'operation',
    },
    {
      when: '2022',
      title: {
        en: 'Upkeep with the vendor, for now',
        es: 'Mantenimiento del proveedor, por ahora',
      },
      text: {
        en: 'ZTE maintains and upgrades the system for three years. Another provider may take over, but nobody local can rework the platform.',
        es: 'ZTE mantiene y actualiza el sistema por tres años. Otro proveedor puede reemplazarla, pero nadie de la provincia puede modificar la plataforma.',
      },
      refs: ['P13', 'P08', 'J31'],
      grade: 'fact',
      phase: 'maintenance',
    },
  ],
};

const ecu911: Story = {
  id: 'ecu-911',
  name: { en: 'Ecuador: ECU 911', es: 'Ecuador: ECU 911' },
  lead: {
    en: 'A country builds a national emergency network with tied funds, runs it itself, and then has to keep it going after its vendor’s support ends.',
    es: 'Un país construye una red nacional de emergencias con fondos atados, la opera por sí mismo y luego debe sostenerla al terminar el soporte del proveedor.',
  },
  from: '2008',
  to: '2022-12',
  cards: [
    {
      when: '2008',
      title: { en: 'A study of systems abroad', es: 'Un estudio de sistemas en otros países' },
      text: {
        en: 'A commission of the Coordinating Ministry of Security and the navy studies systems in the Americas, Europe and China. Several suppliers are consulted.',
        es: 'Una comisión del Ministerio Coordinador de Seguridad y la armada estudia sistemas de América, Europa y China. Se consulta a varios proveedores.',
      },
      refs: ['E01', 'E34'],
      grade: 'fact',
      phase: 'initiation',
    },
    {
      when: '2008',
      title: { en: 'Funds tied to a contractor', es: 'Fondos atados a un contratista' },
      text: {
        en: 'Officials see the system used at the Beijing Olympics, and China offers funding. The condition is to build with a state-owned company, CEIEC.',
        es: 'Funcionarios conocen el sistema de los Juegos Olímpicos de Pekín, y China ofrece financiamiento. La condición es construir con una empresa estatal, CEIEC.',
      },
      refs: ['E02', 'E37'],
      grade: 'fact',
      phase: 'initiation',
    },
    {
      when: '2011',
      title: { en: 'Requirements set in Ecuador', es: 'Requisitos fijados en el Ecuador' },
      text: {
        en: 'A national plan announces ECU 911, and the Coordinating Ministry of Security says what it must do. Video practice is taken from the United Kingdom and the 911 service from the United States.',
        es: 'Un plan nacional anuncia el ECU 911, y el Ministerio Coordinador de Seguridad define qué debe hacer. La práctica de video se toma del Reino Unido y el servicio 911, de Estados Unidos.',
      },
      refs: ['P12', 'E20'],
      grade: 'fact',
      phase: 'requirements',
    },
    {
      when: '2011-02',
      title: { en: 'Agreement with CEIEC', es: 'Acuerdo con CEIEC' },
      text: {
        en: 'The ministry and CEIEC sign, and CEIEC makes the technical design. A Chinese loan put at US$240 million pays for it.',
        es: 'El ministerio y CEIEC firman, y CEIEC hace el diseño técnico. Lo paga un crédito chino estimado en US$ 240 millones.',
      },
      refs: ['E04', 'E05', 'P12'],
      grade: 'fact',
      phase: 'design',
    },
    {
      when: '2011-06',
      title: { en: 'The loan’s likely terms', es: 'Las condiciones probables del crédito' },
      text: {
        en: 'A dataset places the money in an oil-backed facility of China Development Bank: 7.159%, 8 years, 2 of grace. It calls the link likely, not certain.',
        es: 'Una base de datos ubica el dinero en una línea con respaldo petrolero del Banco de Desarrollo de China: 7,159 %, 8 años, 2 de gracia. Califica el vínculo de probable, no de seguro.',
      },
      refs: ['X01', 'X02'],
      grade: 'outside',
      phase: 'implementation',
    },
    {
      when: '2012-02',
      title: { en: 'First centre opens', es: 'Se inaugura el primer centro' },
      text: {
        en: 'The centre in Samborondón opens a year after the agreement. Storage comes from HP; the platform that joins the parts is CEIEC’s own.',
        es: 'El centro de Samborondón abre un año después del acuerdo. El almacenamiento es de HP; la plataforma que une las partes es de CEIEC.',
      },
      refs: ['E10', 'E11', 'E12'],
      grade: 'fact',
      phase: 'implementation',
    },
    {
      when: '2014',
      title: { en: 'Training from two countries', es: 'Capacitación de dos países' },
      text: {
        en: 'The College of Policing of the United Kingdom trains operators in video surveillance. A small group trained in China teaches others to run the system.',
        es: 'El College of Policing del Reino Unido capacita a operadores en videovigilancia. Un grupo pequeño formado en China enseña a otros a operar el sistema.',
      },
      refs: ['E18', 'E19'],
      grade: 'fact',
      phase: 'operation',
    },
    {
      when: '2014-09',
      title: { en: '2,500 cameras', es: '2.500 cámaras' },
      text: {
        en: 'Officials count 2,500 cameras in service, more than half of the number reached two years later.',
        es: 'Las autoridades cuentan 2.500 cámaras en servicio, más de la mitad de las que habrá dos años después.',
      },
      refs: ['X10', 'E07'],
      grade: 'outside',
      phase: 'implementation',
    },
    {
      when: '2016',
      title: { en: 'The network is complete', es: 'La red está completa' },
      text: {
        en: 'There are 16 centres and about 4,600 cameras.',
        es: 'Hay 16 centros y unas 4.600 cámaras.',
      },
      refs: ['E06', 'E07'],
      grade: 'fact',
      phase: 'implementation',
    },
    {
      when: '2016',
      title: { en: '62 million calls', es: '62 millones de llamadas' },
      text: {
        en: 'Since 2012 the network has taken 62 million calls, 10 million of them emergencies that needed a response.',
        es: 'Desde 2012 la red atendió 62 millones de llamadas, 10 millones de ellas emergencias que exigían respuesta.',
      },
      refs: ['E08', 'E09'],
      grade: 'fact',
      phase: 'operation',
    },
    {
      when: '2016-11',
      title: { en: 'A presidential visit', es: 'Una visita presidencial' },
      text: {
        en: 'President Xi visits the centre in Quito. CEIEC goes on to offer similar projects in Argentina, Bolivia, Peru and Venezuela.',
        es: 'El presidente Xi visita el centro de Quito. CEIEC ofrece luego proyectos similares en la Argentina, Bolivia, el Perú y Venezuela.',
      },
      refs: ['E32', 'E35'],
      grade: 'fact',
      phase: 'operation',
    },
    {
      when: '2017',
      title: { en: 'Donated equipment', es: 'Equipos donados' },
      text: {
        en: 'China gives equipment worth about US$15.4 million, some 450 cameras among it, made by Huawei and CEIEC.',
        es: 'China dona equipos por unos US$ 15,4 millones, entre ellos cerca de 450 cámaras, de Huawei y CEIEC.',
      },
      refs: ['X04'],
      grade: 'outside',
      phase: 'implementation',
    },
    {
      when: '2018',
      title: { en: 'A report of overpricing', es: 'Un informe sobre sobreprecios' },
      text: {
        en: 'El Comercio reports presumed overpricing in the dealings with CEIEC. It is the main criticism at home.',
        es: 'El Comercio informa de un presunto sobreprecio en los tratos con CEIEC. Es la principal crítica dentro del país.',
      },
      refs: ['E25'],
      grade: 'fact',
      phase: 'operation',
    },
    {
      when: '2018-12',
      title: { en: 'Support ends', es: 'Termina el soporte' },
      text: {
        en: 'CEIEC’s technical support ends. The source code had been handed over, but local technicians had never changed it.',
        es: 'Termina el soporte técnico de CEIEC. El código fuente se había entregado, pero los técnicos locales nunca lo modificaron.',
      },
      refs: ['E13', 'E14'],
      grade: 'fact',
      phase: 'maintenance',
    },
    {
      when: '2019',
      title: { en: 'Cuts keep old equipment', es: 'Los recortes dejan equipos viejos' },
      text: {
        en: 'With less money for security, outdated equipment cannot be replaced in time.',
        es: 'Con menos dinero para seguridad, los equipos obsoletos no pueden reemplazarse a tiempo.',
      },
      refs: ['E22'],
      grade: 'fact',
      phase: 'maintenance',
    },
    {
      when: '2019-01',
      title: { en: 'Support is not renewed', es: 'El soporte no se renueva' },
      text: {
        en: 'From January the system runs without its vendor.',
        es: 'Desde enero el sistema funciona sin su proveedor.',
      },
      refs: ['E15'],
      grade: 'fact',
      phase: 'maintenance',
    },
    {
      when: '2019-01',
      title: { en: 'The price asked is refused', es: 'Se rechaza el precio pedido' },
      text: {
        en: 'Talks on a new contract follow, and officials judge CEIEC’s price unreasonable. No figure was published.',
        es: 'Siguen conversaciones sobre un nuevo contrato, y los funcionarios juzgan irrazonable el precio de CEIEC. No se publicó una cifra.',
      },
      refs: ['E16'],
      grade: 'fact',
      phase: 'maintenance',
    },
    {
      when: '2019-04',
      title: { en: 'The New York Times report', es: 'El informe de The New York Times' },
      text: {
        en: 'The newspaper writes of ECU 911 as an export of Chinese surveillance. The article is cited 87 times by the time of the study.',
        es: 'El diario presenta el ECU 911 como una exportación de la vigilancia china. El artículo suma 87 citas al hacerse el estudio.',
      },
      refs: ['E26'],
      grade: 'fact',
      phase: 'operation',
    },
    {
      when: '2020',
      title: { en: 'Pandemic and new partners', es: 'Pandemia y nuevos socios' },
      text: {
        en: 'ECU 911 adopts distancing software made by the IDB, whose credits also upgrade parts of the system in these years.',
        es: 'El ECU 911 incorpora un software de distanciamiento del BID, cuyos créditos también actualizan partes del sistema en esos años.',
      },
      refs: ['E29'],
      grade: 'fact',
      phase: 'operation',
    },
    {
      when: '2020-11',
      title: { en: 'The United States sanctions CEIEC', es: 'Estados Unidos sanciona a CEIEC' },
      text: {
        en: 'The order cites help to Venezuela’s government and leaves 45 days to wind down. CEIEC can no longer trade with Ecuador, whose economy is dollarised.',
        es: 'La orden alega ayuda al gobierno de Venezuela y da 45 días para cesar operaciones. CEIEC ya no puede comerciar con el Ecuador, cuya economía está dolarizada.',
      },
      refs: ['E17', 'X53'],
      grade: 'outside',
      phase: 'maintenance',
    },
    {
      when: '2021',
      title: { en: 'An upgrade is planned', es: 'Se planifica una actualización' },
      text: {
        en: 'Officials plan and budget a large upgrade of hardware and software, open to providers of any nationality.',
        es: 'Los funcionarios planifican y presupuestan una gran actualización de equipos y software, abierta a proveedores de toda nacionalidad.',
      },
      refs: ['E28'],
      grade: 'fact',
      phase: 'maintenance',
    },
    {
      when: '2022',
      title: { en: '1,081 cameras out', es: '1.081 cámaras fuera de servicio' },
      text: {
        en: 'Officials count 1,081 cameras that no longer work and put half of all cameras due for replacement by 2023.',
        es: 'Los funcionarios cuentan 1.081 cámaras que ya no funcionan y estiman que la mitad del total debe reemplazarse antes de 2023.',
      },
      refs: ['E23', 'E24'],
      grade: 'fact',
      phase: 'maintenance',
    },
    {
      when: '2022',
      title: { en: 'Still running, still waiting', es: 'En marcha y a la espera' },
      text: {
        en: 'The planned upgrade has not been made. Neither of the two governments since the one that built it has closed the system.',
        es: 'La actualización prevista no se ha hecho. Ninguno de los dos gobiernos posteriores al que lo construyó cerró el sistema.',
      },
      refs: ['E28', 'E31'],
      grade: 'fact',
      phase: 'operation',
    },
    {
      when: '2022-03',
      title: { en: 'A bill in the US Senate', es: 'Un proyecto en el Senado de Estados Unidos' },
      text: {
        en: 'A United States–Ecuador partnership bill is introduced and presents ECU 911 as a danger to democratic government.',
        es: 'Se presenta un proyecto de ley de asociación con el Ecuador, que ve en el ECU 911 un peligro para el gobierno democrático.',
      },
      refs: ['E30'],
      grade: 'fact',
      phase: 'operation',
    },
  ],
};

export const stories: readonly Story[] = [jsei, ecu911];
