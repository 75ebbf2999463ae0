/** Names that the first answer needs, in Spanish. */
import type {
  ArchetypeWords,
  CaseWords,
  HoldUpReasonWords,
  LensWords,
  ScreenText,
  ScreenWords,
} from '../en/vocabulary';

export const archetypes: ArchetypeWords = {
  turnkey: {
    name: 'Llave en mano con crédito a la exportación',
    short: 'Llave en mano',
    description:
      'Un proveedor diseña y construye todo, el Estado queda como dueño y un crédito que acerca el proveedor paga la mayor parte del precio.',
  },
  commodatum: {
    name: 'Comodato de equipos',
    short: 'Comodato',
    description:
      'Un proveedor presta sus cámaras y da el servicio por una tarifa; los equipos siguen siendo suyos y los enlaces, de una operadora.',
  },
  carrier: {
    name: 'Fibra de la operadora',
    short: 'Operadora',
    description:
      'Una operadora de telefonía da el servicio sobre su propia fibra por una tarifa; al terminar el plazo, la fibra sigue siendo suya.',
  },
  supplier: {
    name: 'Proveedor, compra al contado',
    short: 'Compra al contado',
    description:
      'El Estado compra el sistema a un proveedor con fondos propios, es dueño de todo y no toma deuda.',
  },
  renew: {
    name: 'Renovar con el proveedor',
    short: 'Renovación',
    description:
      'El proveedor que construyó el sistema lo sigue manteniendo, al precio que pide una vez terminado el soporte.',
  },
  retender: {
    name: 'Crédito multilateral y nueva licitación',
    short: 'Nueva licitación',
    description:
      'Cámaras, almacenamiento y plataforma se compran de nuevo por licitación pública, en su mayor parte con un crédito de un banco de desarrollo.',
  },
  upkeep: {
    name: 'Mantenimiento local del código entregado',
    short: 'Manten. local',
    description:
      'Un equipo local mantiene el sistema y modifica la plataforma por su cuenta, a partir del código fuente entregado.',
  },
  lapse: {
    name: 'Dejar vencer el soporte',
    short: 'Vencido',
    description: 'No se renueva nada: no se paga mantenimiento y lo instalado se deteriora.',
  },
  blank: {
    name: 'Oferta',
    short: 'Oferta',
    description:
      'Una compra a precios de mercado con fondos propios; todas las cifras están por poner.',
  },
};

function screen(name: string, passed: string, reason: string): ScreenText {
  return { name, passed, reason, failed: `${reason}: queda fuera` };
}

export const screens: ScreenWords = {
  ownCameras: screen(
    'Las cámaras son del Estado',
    'las cámaras son o pasan a ser del Estado',
    'las cámaras no serían del Estado',
  ),
  ownNetwork: screen(
    'La red es del Estado',
    'la fibra es del Estado',
    'la fibra no sería del Estado',
  ),
  scopeMet: screen(
    'Se cumple todo el alcance',
    'cumple el alcance pedido',
    'no cumpliría el alcance pedido',
  ),
  financingOffered: screen(
    'Se ofrece financiamiento',
    'se ofrece un crédito',
    'no se ofrece un crédito',
  ),
  ownRequirements: screen(
    'El Estado fija los requisitos',
    'el Estado fija los requisitos',
    'otros fijarían la mayor parte de los requisitos',
  ),
  lawful: screen(
    'El proveedor puede comerciar',
    'la ley permite comerciar con el proveedor',
    'la ley no permite comerciar con el proveedor',
  ),
  withinBudget: screen(
    'Cada año cabe en el presupuesto',
    'cada año cabe en el presupuesto anual',
    'el año de mayor pago supera el presupuesto anual',
  ),
  openTender: screen(
    'Se compra por licitación pública',
    'se compra por licitación pública',
    'se compra por contratación directa',
  ),
};

export const lenses: LensWords = {
  'jujuy-ministry': {
    name: 'Ministerio de Seguridad de Jujuy, 2016',
    short: 'Ministerio Jujuy',
    description:
      'Las cámaras y la fibra deben ser del Estado y el alcance, completo; luego pesan el costo total, el pago inicial, el financiamiento y la licitación pública.',
    inSentence: 'la mirada del ministerio de Jujuy en 2016',
  },
  'ecuador-government': {
    name: 'Gobierno del Ecuador, 2011',
    short: 'Ecuador 2011',
    description:
      'Debe ofrecerse un crédito y los requisitos deben ser propios; luego pesan el financiamiento, el precio, la integración de agencias, el código fuente y los orígenes de las partes.',
    inSentence: 'la mirada del gobierno del Ecuador en 2011',
  },
  'ecuador-technical': {
    name: 'Área técnica del Ecuador, 2019–22',
    short: 'Ecuador 2019–22',
    description:
      'La ley debe permitir comerciar con el proveedor; luego pesan el precio de la renovación, la capacidad local y que el mantenimiento sea reemplazable, sin mirar la nacionalidad.',
    inSentence: 'la mirada del área técnica del Ecuador en 2019–22',
  },
  'jujuy-opposition': {
    name: 'Oposición de Jujuy',
    short: 'Oposición',
    description:
      'La deuda en moneda extranjera, el precio frente al mercado y la competencia en la compra pesan lo mismo, o casi.',
    inSentence: 'la mirada de la oposición de Jujuy',
  },
  rights: {
    name: 'Organizaciones de derechos',
    short: 'Derechos',
    description:
      'Pesan el control independiente, la ley de protección de datos y la evaluación de impacto, sea quien sea el proveedor.',
    inSentence: 'la mirada de las organizaciones de derechos',
  },
  'foreign-critics': {
    name: 'Crítica extranjera',
    short: 'Crítica externa',
    description:
      'Pesa el origen del proveedor y nada más, como en la prensa y los documentos de Estados Unidos que reseña el estudio.',
    inSentence: 'la mirada de la crítica extranjera',
  },
  even: {
    name: 'Todo por igual',
    short: 'Todo por igual',
    description:
      'Los criterios principales pesan lo mismo y el origen del proveedor queda aparte; no es la mirada de nadie, sino una vara para comparar.',
    inSentence: 'la mirada que pesa todo por igual',
  },
};

export const cases: CaseWords = {
  'jujuy-2016': {
    name: 'Jujuy 2016',
    description:
      'La provincia de Jujuy, Argentina, licita 600 cámaras, un centro para 24 operadores y 310 puntos conectados, con US$ 24 millones antes de impuestos.',
  },
  'ecuador-2011': {
    name: 'Ecuador 2011',
    description:
      'Ecuador construye el ECU 911, dieciséis centros y unas 4600 cámaras por US$ 240 millones prestados a condición de un único contratista; las otras tres ofertas son hipotéticas.',
  },
  'ecuador-renewal-2019': {
    name: 'La renovación del Ecuador, 2019–22',
    description:
      'El soporte del ECU 911 terminó: renovar con el proveedor, licitar de nuevo con un crédito multilateral, mantener localmente el código entregado o dejarlo vencer.',
  },
  'neutral-city': {
    name: 'Una ciudad inventada',
    description:
      'Una ciudad sin nombre y proveedores sin nación: 400 cámaras y valores redondos para enseñar.',
  },
  blank: {
    name: 'En blanco',
    description: 'Dos ofertas iguales a precios de mercado, para escribir encima.',
  },
};

/** Why there is no hold-up ceiling. */
export const holdUpReasons: HoldUpReasonWords = {
  'nothing-vendor-only':
    'No hay tope: nada depende solo de este proveedor, así que un sobreprecio al renovar no tendría sobre qué recaer.',
  'no-years-left':
    'No hay tope: el soporte o el plazo dura hasta el final de los años que se comparan, así que no llega a haber renovación.',
};
