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
  },
  commodatum: {
    name: 'Comodato de equipos',
    short: 'Comodato',
  },
  carrier: {
    name: 'Fibra de la operadora',
    short: 'Operadora',
  },
  supplier: {
    name: 'Proveedor, compra al contado',
    short: 'Compra al contado',
  },
  renew: {
    name: 'Renovar con el proveedor',
    short: 'Renovación',
  },
  retender: {
    name: 'Crédito multilateral y nueva licitación',
    short: 'Nueva licitación',
  },
  upkeep: {
    name: 'Mantenimiento local del código entregado',
    short: 'Mantenimiento',
  },
  lapse: {
    name: 'Dejar vencer el soporte',
    short: 'Dejar vencer',
  },
  blank: {
    name: 'Oferta',
    short: 'Oferta',
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
    inSentence: 'la mirada del ministerio de Jujuy en 2016',
  },
  'ecuador-government': {
    name: 'Gobierno del Ecuador, 2011',
    short: 'Ecuador 2011',
    inSentence: 'la mirada del gobierno del Ecuador en 2011',
  },
  'ecuador-technical': {
    name: 'Área técnica del Ecuador, 2019–22',
    short: 'Ecuador 2019–22',
    inSentence: 'la mirada del área técnica del Ecuador en 2019–22',
  },
  'jujuy-opposition': {
    name: 'Oposición de Jujuy',
    short: 'Oposición',
    inSentence: 'la mirada de la oposición de Jujuy',
  },
  rights: {
    name: 'Organizaciones de derechos',
    short: 'Derechos',
    inSentence: 'la mirada de las organizaciones de derechos',
  },
  'foreign-critics': {
    name: 'Crítica extranjera',
    short: 'Crítica externa',
    inSentence: 'la mirada de la crítica extranjera',
  },
  even: {
    name: 'Todo por igual',
    short: 'Todo por igual',
    inSentence: 'la mirada que pesa todo por igual',
  },
};

export const cases: CaseWords = {
  'jujuy-2016': {
    name: 'Jujuy 2016',
  },
  'ecuador-2011': {
    name: 'Ecuador 2011',
  },
  'ecuador-renewal-2019': {
    name: 'La renovación del Ecuador, 2019–22',
  },
  'neutral-city': {
    name: 'Una ciudad inventada',
  },
  blank: {
    name: 'En blanco',
  },
};

/** Why there is no hold-up ceiling. */
export const holdUpReasons: HoldUpReasonWords = {
  'nothing-vendor-only':
    'No hay tope: nada depende solo de este proveedor, así que un sobreprecio al renovar no tendría sobre qué recaer.',
  'no-years-left':
    'No hay tope: el soporte o el plazo dura hasta el final de los años que se comparan, así que no llega a haber renovación.',
};
