/** Names of the things that charts, lens form and editor speak of, in Spanish. */
import type {
  ActorWords,
  AssetClassWords,
  ComponentWords,
  CriterionWords,
  DescriptionsOfCases,
  DescriptionsOfLenses,
  DescriptionsOfOffers,
  EventNoteWords,
  EventWords,
  GradeWords,
  LensMethodWords,
  OwnerWords,
  PhaseWords,
  ProfileScoreWords,
  RenewalAnswerWords,
} from '../en/terms';

export const assetClasses: AssetClassWords = {
  cameras: 'Cámaras',
  network: 'Red de fibra',
  centre: 'Centro de monitoreo',
  storage: 'Almacenamiento',
  platform: 'Plataforma de software',
};

export const owners: OwnerWords = {
  state: 'El Estado',
  vendor: 'El proveedor',
  carrier: 'La operadora',
};

export const phases: PhaseWords = {
  initiation: 'Inicio',
  requirements: 'Requisitos',
  design: 'Diseño',
  implementation: 'Implementación',
  operation: 'Gestión y operación',
  maintenance: 'Mantenimiento y actualización',
};

export const actors: ActorWords = {
  state: 'El Estado',
  local: 'Empresas locales',
  vendor: 'El proveedor',
  foreign: 'Otras empresas extranjeras',
};

export const components: ComponentWords = {
  price: {
    name: 'Precio',
    help: 'Lo que el Estado mismo paga del precio del contrato y el capital del crédito a medida que lo devuelve.',
  },
  interest: {
    name: 'Intereses y comisiones',
    help: 'Intereses, comisiones y seguro que se pagan por el crédito.',
  },
  tax: {
    name: 'Impuestos',
    help: 'Impuesto al valor agregado sobre compras, recambio, mantenimiento, tarifas y cambio de proveedor.',
  },
  refresh: {
    name: 'Recambio',
    help: 'Equipos propios que se vuelven a comprar al final de su vida, al precio de mercado de ese año.',
  },
  maintenance: {
    name: 'Mantenimiento',
    help: 'Mantenimiento de los equipos propios una vez terminado el soporte, con el sobreprecio que se paga al renovar.',
  },
  fees: {
    name: 'Tarifas por lo ajeno',
    help: 'Lo que se paga por lo que no es del Estado, con el sobreprecio que se paga al renovar.',
  },
  exit: {
    name: 'Costo de salida',
    help: 'Se paga solo si el comprador cambia de proveedor al renovar: lo que debe comprar, la integración y las penalidades.',
  },
  staff: {
    name: 'Operadores',
    help: 'Pago a los operadores del Estado, si se lo cuenta.',
  },
  residual: {
    name: 'Valor residual',
    help: 'Lo que aún valen los equipos propios en el último año, que se resta del total si se lo cuenta.',
  },
};

export const profileScores: ProfileScoreWords = {
  assets: {
    name: 'Equipos que no son propios',
    help: 'Parte de cámaras, red, centro y almacenamiento, según su valor de mercado, que no es del Estado.',
    sentence: (p) => `El ${p} de los equipos, según su valor, no es del Estado.`,
  },
  platform: {
    name: 'Plataforma fuera de alcance',
    help: 'Lo que le falta al comprador para disponer libremente de la plataforma de software: todo, si la plataforma no es del Estado.',
    sentence: (p) =>
      `Al comprador le falta el ${p} para disponer libremente de la plataforma de software.`,
  },
  maintenance: {
    name: 'Mantenimiento sin alternativa',
    help: 'Parte del mantenimiento y las tarifas de cada año que nadie más que el proveedor puede dar.',
    sentence: (p) =>
      `El ${p} del mantenimiento y las tarifas de cada año solo puede darlo este proveedor.`,
  },
  exit: {
    name: 'Costo de salida',
    help: 'Costo de salida al terminar el soporte o el plazo, sobre el precio de mercado de todo el sistema, contado hasta 100 %.',
    sentence: (p) =>
      `Salir en la primera renovación cuenta como el ${p} del precio de mercado de todo el sistema.`,
  },
  debt: {
    name: 'Deuda en moneda extranjera',
    help: 'Parte de todos los pagos, a valor presente, que se destina a un crédito en moneda extranjera.',
    sentence: (p) =>
      `El ${p} de todos los pagos, a valor presente, se destina a deuda en moneda extranjera.`,
  },
  supply: {
    name: 'Riesgo de perder al proveedor',
    help: 'Probabilidad de que una sanción, quiebra o retiro corte el servicio del proveedor en algún momento de los años de servicio.',
    sentence: (p) =>
      `La probabilidad de perder al proveedor en algún momento de los años de servicio es del ${p}.`,
  },
  knowledge: {
    name: 'Conocimiento que no es local',
    help: 'Parte del conocimiento para mantener y cambiar el sistema que la gente del lugar no tiene.',
    sentence: (p) => `El ${p} del conocimiento para mantener y cambiar el sistema no es local.`,
  },
  data: {
    name: 'Datos en manos ajenas',
    help: 'Parte de las grabaciones que se guarda donde el comprador no las controla.',
    sentence: (p) => `El ${p} de las grabaciones se guarda donde el comprador no las controla.`,
  },
};

export const criteria: CriterionWords = {
  cost: {
    name: 'Costo total',
    help: 'Valor presente del costo total, en múltiplos del precio de mercado de lo que se compra; cuanto menor, mejor.',
  },
  upfront: {
    name: 'Pago inicial',
    help: 'Lo que se paga hasta que empieza el servicio, en múltiplos del precio de mercado de lo que se compra; cuanto menor, mejor.',
  },
  peak: {
    name: 'Año de mayor pago',
    help: 'El mayor pago en un año, en múltiplos del presupuesto anual; cuanto menor, mejor.',
  },
  financing: {
    name: 'Financiamiento ofrecido',
    help: 'Parte del precio que paga un crédito; cuanto mayor, mejor.',
  },
  grant: {
    name: 'Elemento de donación',
    help: 'Cuánto del crédito es un regalo frente a prestar al 5 %, con comisiones (concesionalidad); cero sin crédito; cuanto mayor, mejor.',
  },
  currency: {
    name: 'Exposición cambiaria',
    help: 'Parte de los pagos, a valor presente, hecha en moneda extranjera o atada a ella; cuanto menor, mejor.',
  },
  debt: {
    name: 'Deuda en moneda extranjera',
    help: 'Parte de los pagos, a valor presente, que se destina a un crédito en moneda extranjera; cuanto menor, mejor.',
  },
  benchmarkPrice: {
    name: 'Precio frente al mercado',
    help: 'Cuánto supera el precio a lo que un mercado competitivo cobraría por lo que queda en propiedad; cuanto menos, mejor.',
  },
  ownership: {
    name: 'Propiedad de los equipos',
    help: 'Parte de los equipos, según su valor de mercado, que es del Estado; cuanto mayor, mejor.',
  },
  exit: {
    name: 'Costo de salida',
    help: 'Costo de salida en la primera renovación, en múltiplos del precio de mercado de lo que se compra; cuanto menor, mejor.',
  },
  renewal: {
    name: 'Precio de la renovación',
    help: 'Valor presente del sobreprecio pagado tras renovar, en múltiplos del precio de mercado de lo que se compra; cuanto menor, mejor.',
  },
  autonomy: {
    name: 'Autonomía en la plataforma',
    help: 'Cuán libremente dispone el comprador de la plataforma de software, según su acceso al código; cuanto más, mejor.',
  },
  replaceability: {
    name: 'Mantenimiento reemplazable',
    help: 'Parte del mantenimiento y las tarifas de cada año que podría dar otro; cuanto mayor, mejor.',
  },
  continuity: {
    name: 'Continuidad del suministro',
    help: 'Probabilidad de que el proveedor pueda dar servicio durante todos los años; cuanto mayor, mejor.',
  },
  integrity: {
    name: 'Competencia en la compra',
    help: 'Ninguna en una contratación directa; en una licitación crece con los oferentes y baja si el crédito es atado; cuanta más, mejor.',
  },
  accountability: {
    name: 'Rendición de cuentas',
    help: 'Cuántas de tres cosas hay: control independiente, ley de protección de datos, evaluación de impacto; cuantas más, mejor.',
  },
  working: {
    name: 'Cámaras en funcionamiento',
    help: 'Parte media de las cámaras que funciona en los años de servicio; cuanto mayor, mejor.',
  },
  agencies: {
    name: 'Integración de agencias',
    help: 'Si policía, salud, bomberos y otros servicios trabajan en un solo sistema.',
  },
  partOrigins: {
    name: 'Variedad de orígenes',
    help: 'Cero si las partes principales vienen de un solo país, y más cerca de 100 % cuantos más países sean.',
  },
  localAgency: {
    name: 'Parte local en el proyecto',
    help: 'Parte media del Estado y de las empresas locales en las seis fases del proyecto; cuanto mayor, mejor.',
  },
  localCapability: {
    name: 'Capacidad local',
    help: 'Cuánto del conocimiento para mantener y cambiar el sistema es local; cuanto más, mejor.',
  },
  origin: {
    name: 'Origen del proveedor',
    help: 'Si el país del proveedor es uno de los que objetan la prensa y los documentos extranjeros que reseña el estudio.',
  },
};

export const lensMethods: LensMethodWords = {
  weighted: {
    name: 'Valor ponderado',
    help: 'El valor de cada criterio cuenta según su peso, y encabeza la suma más alta.',
  },
  lexicographic: {
    name: 'Primero el de más peso',
    help: 'Decide el criterio de más peso, y el siguiente se mira solo si las ofertas quedan casi empatadas.',
  },
};

export const grades: GradeWords = {
  fact: {
    name: 'hecho del estudio',
    short: 'estudio',
    help: 'Lo afirma el estudio sobre Jujuy y el Ecuador que sigue esta aplicación.',
  },
  outside: {
    name: 'dato externo',
    short: 'externo',
    help: 'Viene de una fuente con nombre, distinta del estudio.',
  },
  assumption: {
    name: 'supuesto',
    short: 'supuesto',
    help: 'No se halló una cifra publicada; se eligió aquí, con su motivo, y puede cambiarse.',
  },
};

export const renewalAnswers: RenewalAnswerWords = {
  accept: 'Al renovar, el comprador paga el sobreprecio que se le pide.',
  renegotiate:
    'Al renovar, el comprador negocia: paga el sobreprecio pedido hasta el punto en que salir costaría menos.',
  switch:
    'Al renovar, el comprador cambia de proveedor: paga el costo de salida y después ningún sobreprecio.',
  lapse:
    'Al renovar, el comprador deja de pagar: lo propio se deteriora y lo que no es suyo se retira.',
};

export const eventKinds: EventWords = {
  renewal: {
    name: 'Pedido al renovar',
    help: 'El proveedor pide un sobreprecio sobre lo que solo él puede mantener y sobre las tarifas; sube lo que se paga desde el año siguiente, salvo que se rechace.',
    fields: {
      markup: { label: 'Sobreprecio pedido', help: 'Sobre el precio de mercado.' },
      answer: { label: 'Respuesta', help: 'Lo que hace el comprador.' },
      kept: {
        label: 'Otro mantenimiento que sigue',
        help: 'Si se deja vencer: parte del mantenimiento que otros pueden hacer y que se sigue pagando.',
      },
    },
  },
  exit: {
    name: 'Proveedor perdido',
    help: 'Sanción, quiebra o retiro: se detiene lo que solo el proveedor mantiene y, pasada la espera, se paga el costo de salida.',
    fields: {
      lead: { label: 'Espera', help: 'Años hasta que otro prestador toma el servicio.' },
    },
  },
  squeeze: {
    name: 'Recorte de presupuesto',
    help: 'Por algunos años se paga solo una parte del mantenimiento, las tarifas y los reemplazos, y se apagan cámaras.',
    fields: {
      years: { label: 'Dura', help: 'Cuánto dura, contando el primero.' },
      share: {
        label: 'Parte que se paga',
        help: 'Del mantenimiento, las tarifas y los reemplazos.',
      },
    },
  },
  fx: {
    name: 'Devaluación',
    help: 'La moneda del comprador pierde valor real para siempre: se encarece todo lo que tiene precio en moneda extranjera.',
    fields: {
      size: { label: 'Alza de precios externos', help: 'En el poder de compra del comprador.' },
    },
  },
  base: {
    name: 'Sube la tasa base',
    help: 'Los créditos a tasa variable cuestan más desde entonces; los de tasa fija, no.',
    fields: { points: { label: 'Puntos que se suman', help: 'A la tasa base, por año.' } },
  },
  delay: {
    name: 'Demora',
    help: 'El servicio empieza más tarde, y con él lo que le sigue; también precio y crédito se pagan más tarde.',
    fields: { years: { label: 'Se atrasa', help: 'Antes de que empiece el servicio.' } },
  },
  lender: {
    name: 'Otro prestamista',
    help: 'Otro banco toma el crédito a su propia tasa fija; en las mismas condiciones solo cambia el nombre.',
    fields: {
      rate: { label: 'Tasa nueva', help: 'Fija, por año.' },
      fee: { label: 'Comisión', help: 'Sobre lo adeudado o por desembolsar.' },
    },
  },
  fee: {
    name: 'Suben las tarifas',
    help: 'La operadora o quien presta los equipos cobra más desde el año siguiente.',
    fields: { rise: { label: 'Alza', help: 'Sobre la tarifa acordada.' } },
  },
  withdrawal: {
    name: 'Retiro de equipos',
    help: 'Quien presta las cámaras se las lleva: quedan apagadas hasta que el costo de salida compra otras.',
    fields: { lead: { label: 'Espera', help: 'Años hasta que el servicio vuelve.' } },
  },
};

export const eventNotes: EventNoteWords = {
  'outside-horizon': 'no tiene efecto: queda fuera de los años comparados',
  'before-service': 'no tiene efecto: el servicio aún no empezó',
  'before-renewal':
    'no tiene efecto: el soporte o el plazo sigue vigente y no hay nada que renovar',
  'vendor-gone': 'no tiene efecto: para entonces el proveedor ya no está',
  'service-running': 'no tiene efecto: el servicio ya funciona',
  'no-service-left': 'se deja de lado: no quedaría ningún año de servicio entre los comparados',
  'nothing-lent': 'no tiene efecto: no hay equipos en comodato',
  'no-fee': 'no tiene efecto: no se paga tarifa',
  'no-loan': 'no tiene efecto: no hay crédito',
  'fixed-rate': 'no tiene efecto: la tasa del crédito es fija',
  'loan-over': 'no tiene efecto: el crédito ya está pagado',
  dollarised: 'no tiene efecto: el comprador paga en dólares también en su país',
  'nothing-due': 'no tiene efecto: en esos años no vence nada que un presupuesto pueda recortar',
  overlap: 'cuenta junto con otro recorte de los mismos años: rige el mayor',
  'other-ask': 'cede ante otro pedido del mismo año',
  'other-lender': 'cede ante el prestamista más caro del mismo año',
};

export const archetypeDescriptions: DescriptionsOfOffers = {
  turnkey:
    'Un proveedor diseña y construye todo, el Estado queda como dueño y un crédito que acerca el proveedor paga la mayor parte del precio.',
  commodatum:
    'Un proveedor presta sus cámaras y da el servicio por una tarifa; los equipos siguen siendo suyos y los enlaces, de una operadora.',
  carrier:
    'Una operadora de telefonía da el servicio sobre su propia fibra por una tarifa; al terminar el plazo, la fibra sigue siendo suya.',
  supplier:
    'El Estado compra el sistema a un proveedor con fondos propios, es dueño de todo y no toma deuda.',
  renew:
    'El proveedor que construyó el sistema lo sigue manteniendo, al precio que pide una vez terminado el soporte.',
  retender:
    'Cámaras, almacenamiento y plataforma se compran de nuevo por licitación pública, en su mayor parte con un crédito de un banco de desarrollo.',
  upkeep:
    'Un equipo local mantiene el sistema y modifica la plataforma por su cuenta, a partir del código fuente entregado.',
  lapse: 'No se renueva nada: no se paga mantenimiento y lo instalado se deteriora.',
  blank: 'Una compra a precios de mercado con fondos propios; todas las cifras están por poner.',
};

export const lensDescriptions: DescriptionsOfLenses = {
  'jujuy-ministry':
    'Las cámaras y la fibra deben ser del Estado y el alcance, completo; luego pesan el costo total, el pago inicial, el financiamiento y la licitación pública.',
  'ecuador-government':
    'Debe ofrecerse un crédito y los requisitos deben ser propios; luego pesan el financiamiento, el precio, la integración de agencias, el código fuente y los orígenes de las partes.',
  'ecuador-technical':
    'La ley debe permitir comerciar con el proveedor; luego pesan el precio de la renovación, la capacidad local y que el mantenimiento sea reemplazable, sin mirar la nacionalidad.',
  'jujuy-opposition':
    'La deuda en moneda extranjera, el precio frente al mercado y la competencia en la compra pesan lo mismo, o casi.',
  rights:
    'Pesan el control independiente, la ley de protección de datos y la evaluación de impacto, sea quien sea el proveedor.',
  'foreign-critics':
    'Pesa el origen del proveedor y nada más, como en la prensa y los documentos de Estados Unidos que reseña el estudio.',
  even: 'Los criterios principales pesan lo mismo y el origen del proveedor queda aparte; no es la mirada de nadie, sino una vara para comparar.',
};

export const caseDescriptions: DescriptionsOfCases = {
  'jujuy-2016':
    'La provincia de Jujuy, Argentina, licita 600 cámaras, un centro para 24 operadores y 310 puntos conectados, con US$ 24 millones antes de impuestos.',
  'ecuador-2011':
    'Ecuador construye el ECU 911, dieciséis centros y unas 4600 cámaras por US$ 240 millones prestados a condición de un único contratista; las otras tres ofertas son hipotéticas.',
  'ecuador-renewal-2019':
    'El soporte del ECU 911 terminó: renovar con el proveedor, licitar de nuevo con un crédito multilateral, mantener localmente el código entregado o dejarlo vencer.',
  'neutral-city':
    'Una ciudad sin nombre y proveedores sin nación: 400 cámaras y valores redondos para enseñar.',
  blank: 'Dos ofertas iguales a precios de mercado, para escribir encima.',
};
