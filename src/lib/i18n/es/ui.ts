import type { Ui } from '../ui-words';
import { list } from './list';

const COUNTS = ['Ninguna', 'Una', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho'];

export const ui: Ui = {
  tagline: 'Ofertas de seguridad pública, una al lado de otra',
  description:
    'Comparar cuánto cuesta cada oferta en toda su vida, quién es dueño de qué y cuánto costaría salir.',
  skip: 'Ir a la respuesta',
  skipMain: 'Ir al contenido',
  nav: {
    label: 'Páginas',
    compare: 'Comparación',
    scenarios: 'Escenarios',
    sure: '¿Qué tan seguro?',
    decide: 'Decidir',
    loans: 'Créditos',
    replay: 'Recorrido',
    evidence: 'Evidencia',
    method: 'Método',
  },
  header: {
    case: 'Caso',
    lens: 'Mirada',
    undo: 'Deshacer',
    redo: 'Rehacer',
    share: 'Copiar enlace',
    take: 'Compartir',
    save: 'Guardar',
    open: 'Abrir',
    print: 'Imprimir',
    more: 'Más',
    language: 'Idioma',
    theme: 'Colores',
    themes: { auto: 'Automático', light: 'Claro', dark: 'Oscuro' },
    unsaved: 'Con cambios desde la última vez que se guardó',
  },
  list,
  answer: {
    heading: 'La respuesta',
    leads: ({ lens, leader, points }) =>
      `Bajo ${lens}, ${leader} va primero con ${points} de 100 puntos`,
    ahead: ({ by, runnerUp }) => `, ${by} por delante de ${runnerUp}.`,
    narrowly: ({ runnerUp }) => `, por menos de un punto sobre ${runnerUp}.`,
    alone: ' y es la única oferta que queda.',
    tie: ({ lens, leaders, points }) =>
      `Bajo ${lens}, ${list(leaders)} comparten el primer puesto con ${points} de 100 puntos.`,
    lexicographic: ({ lens, leader }) =>
      `Bajo ${lens}, ${leader} va primero, criterio por criterio según su peso.`,
    allOut: ({ lens }) =>
      `Bajo ${lens} no queda ninguna oferta: todas caen en un requisito excluyente. Quitar un requisito o cambiar una oferta.`,
    noWeights: ({ lens }) =>
      `Bajo ${lens} ningún criterio tiene peso, así que no hay orden que mostrar.`,
    outs: (offers) =>
      `${COUNTS[offers.length] ?? String(offers.length)} ${offers.length === 1 ? 'oferta cae' : 'ofertas caen'} en los requisitos excluyentes: ${list(offers.map(({ name, reason }) => `${name} (${reason})`))}.`,
    cheapestTied: ({ name, total }) => `De ellas, la de menor costo es ${name}: ${total}.`,
    cheapestLeads: ({ total }) => `También es la de menor costo: ${total}.`,
    dark: ({ name, share, year }) =>
      `Pero con ${name} se apaga la mayoría de las cámaras: en el año ${year} funciona el ${share}.`,
    cheapestOther: ({ name, total, leaderTotal }) =>
      `Solo por el costo se elegiría ${name}: ${total} frente a ${leaderTotal}.`,
    tenYears: ({ names, totals, leader, leaderTotal }) =>
      `A diez años, sin valor residual ni sobreprecio en la renovación, ${list(names)} ${names.length === 1 ? 'costaría' : 'costarían'} menos (${list(totals)}) que ${leader} (${leaderTotal}).`,
    tenYearsSame: ({ leader, leaderTotal }) =>
      `Incluso a diez años, sin valor residual ni sobreprecio en la renovación, nada cuesta menos que ${leader} (${leaderTotal}).`,
    why: 'Qué la cambiaría',
  },
  cards: {
    heading: 'Las ofertas',
    rankLabel: (rank, lens) => `Puesto ${rank} bajo ${lens}`,
    out: 'Fuera',
    noRank: 'Sin puesto',
    total: 'Costo total',
    levelised: 'Por cámara-año',
    hypothetical: 'oferta hipotética',
    overYears: (years) => `valor presente, ${years}\u00a0a.`,
    staff: (amount) => `Sueldos de operadores, iguales en todas: ${amount}, no incluidos`,
    staffIn: (amount) => `Sueldos de operadores, iguales en todas: ${amount}, incluidos`,
    residual: (year) => `Se acredita el valor residual en el año\u00a0${year}.`,
    noResidual: 'No se cuenta el valor residual.',
    upfront: 'Pago inicial',
    peak: 'Año de mayor pago',
    exit: 'Costo de salida',
    inYear: (year) => `año\u00a0${year}`,
    holdUp: 'Tope de sobreprecio',
    none: 'no hay',
    index: 'Índice de dependencia',
    indexValue: (value) => `${value} de 100`,
    passed: (passed, of, shown) =>
      passed === of
        ? of === 1
          ? 'Cumple el requisito excluyente'
          : `Cumple los ${shown.of} requisitos excluyentes`
        : `Cumple ${shown.passed} de ${shown.of} requisitos excluyentes`,
    more: 'Más cifras',
    noScreens: 'Esta mirada no tiene requisitos excluyentes',
    changed: (delta) => `Cambió en ${delta}`,
    premium: (price, premium) =>
      `Precio sin impuestos ${price}; de él, ${premium} sobre la referencia de mercado`,
    edit: 'Editar esta oferta',
  },
  help: {
    upfront:
      'Lo que el comprador paga de su caja hasta que empieza el servicio, con impuestos; los desembolsos del crédito no son su caja.',
    peak: 'El año en que el comprador paga más, en dólares del año 0.',
    exit: 'Lo que costaría mantener el mismo servicio sin este proveedor, al final del soporte o del plazo, sin impuestos.',
    holdUp: 'El mayor sobreprecio en la renovación antes de que salir sea más barato que pagar.',
    index:
      'Media ponderada de ocho puntajes, de libre (0) a cautivo (100); el perfil de abajo muestra cada uno.',
    levelised:
      'Costo nivelado: valor presente del costo total sobre el de los años en que funcionan cámaras.',
    total:
      'Todos los pagos del comprador, en dólares del año 0, descontados; se resta el valor residual si está activado.',
  },
  editor: {
    heading: 'Definir las ofertas',
    open: 'Editar',
    close: 'Cerrar',
    changed: 'con cambios',
  },
  lens: {
    heading: 'Cómo pondera esta mirada',
    changed: 'con cambios',
  },
  footer: {
    claims:
      'Balanza compara decisiones de compra. No califica pueblos ni Estados, no promete menos delito ni pone probabilidad al mal uso.',
    paper: 'Hechos tomados de',
    assumptions: (count) => `${count} de estos datos de entrada son supuestos y así se marcan.`,
    version: (model) => `Modelo ${model}`,
    notHere: 'Página estática: nada de lo que se escribe sale de este navegador.',
  },
};
