/** Palabras de los futuros y de los eventos en dinero. */
import type { Counted, FuturesWords } from '../futures-words';
import { list } from './list';

const years = ({ count, text }: Counted) => `${text} ${count === 1 ? 'año' : 'años'}`;
const leadTime = (lead: Counted) => (lead.count === 0 ? 'sin espera' : `${years(lead)} de espera`);

export const words: FuturesWords = {
  lead: 'Las mismas ofertas en otros futuros: algo que ocurre a mitad del servicio, o varias cosas a la vez, con la fuerza publicada de cada una.',
  futures: {
    none: 'No pasa nada',
    lapse: 'Soporte sin renovar',
    together: 'Todo esto a la vez',
    own: 'Los eventos de la lista, juntos',
  },
  ownEvent: (event) => `Evento de la lista: ${event}`,
  yearOf: ({ year, calendar, what }) =>
    `Año ${year}${calendar === undefined ? '' : ` (${String(calendar)})`}: ${what}`,
  event: {
    renewal: ({ markup, answer }) => `al renovar se pide ${markup} más, respuesta: ${answer}`,
    lapse: (kept) =>
      `soporte o arriendo sin renovar${kept === undefined ? '' : `, sigue ${kept} del otro mantenimiento`}`,
    exit: (lead) => `se pierde el proveedor, ${leadTime(lead)}`,
    squeeze: (parts) =>
      `recorte de presupuesto por ${years(parts.years)}, se paga ${parts.share} de mantenimiento y tarifas`,
    fx: (size) => `devaluación, los precios externos suben ${size}`,
    base: (points) => `la tasa base sube ${points} puntos`,
    delay: (lost) => `demora de ${years(lost)}`,
    lender: ({ rate, fee }) =>
      `otro prestamista al ${rate} anual${fee === undefined ? '' : `, comisión de ${fee}`}`,
    fee: (rise) => `las tarifas suben ${rise}`,
    withdrawal: (lead) => `se llevan los equipos, ${leadTime(lead)}`,
  },
  strikes: (names) => `alcanza a ${list(names)}`,
  answer: {
    one: 'Con una sola oferta no hay con qué comparar.',
    same: 'En cada uno de estos futuros las ofertas cuestan lo mismo.',
    cheapest: (names) => `En todos estos futuros, lo más barato es ${list(names)}.`,
    least: ({ name, amount, future }) =>
      `En cualquiera de estos futuros, ${name} cuesta a lo sumo ${amount} más que la oferta más barata; su peor caso es «${future}».`,
    tied: ({ names, amount, future }) =>
      `En cualquiera de estos futuros, ${list(names)} cuestan a lo sumo ${amount} más que la oferta más barata; su peor caso es «${future}».`,
    dark: ({ year, future, share }) =>
      `En su momento más oscuro, el año ${year} de «${future}», funciona ${share} de sus cámaras.`,
    steady: ({ name, share, amount, future }) =>
      `Con ${name} nunca funciona menos de ${share} de las cámaras, más que con cualquier otra, y cuesta a lo sumo ${amount} más que la más barata («${future}»).`,
    steadyCheapest: ({ name, share }) =>
      `Con ${name} nunca funciona menos de ${share} de las cámaras, más que con cualquier otra.`,
  },
  money: {
    heading: 'La dependencia en dinero',
    subtitle: 'Costo total con los eventos activados, menos el costo total sin ellos',
    axis: 'US$ M, valor presente',
    none: 'No hay eventos activados. Se puede agregar uno más arriba o elegir un futuro más abajo y agregarlo.',
    title: ({ name, amount }) => `Lo que pasa le cuesta más a ${name}: ${amount} de aumento`,
    titleLess: 'Lo que pasa no encarece ninguna oferta: lo que no se paga se ahorra',
    titleNone: 'Lo que pasa no cambia el costo de ninguna oferta',
    together: 'Efecto conjunto',
    total: 'Todo',
    cause: (kind, year) => `${kind} (año\u00a0${year})`,
    more: ({ name, total, parts }) =>
      `Lo que le pasa a ${name} cuesta ${total} más: ${list(parts)}.`,
    less: ({ name, total, parts }) =>
      `Lo que le pasa a ${name} cambia su costo en ${total}: ${list(parts)}.`,
    unchanged: (names) =>
      `Lo que pasa no cambia nada de lo que ${names.length === 1 ? 'cuesta' : 'cuestan'} ${list(names)}.`,
    all: (cause) => `todo por «${cause}»`,
    part: (amount, cause) => `${amount} por «${cause}»`,
    partTogether: (amount) => `${amount} por el efecto de unos sobre otros`,
    rest: 'el resto es menor',
  },
  table: {
    heading: 'Las ofertas en cada futuro',
    measure: 'Mostrar',
    measures: {
      total: 'Costo total',
      levelised: 'Costo por cámara-año en marcha',
      peak: 'Año de mayor pago',
      working: 'En marcha en el peor año',
      leaving: 'Costo de salida',
      rank: 'Puesto',
      regret: 'Arrepentimiento',
    },
    about: {
      total:
        'Costo total, US$ M, valor presente. Lo que no se paga deja de funcionar; una demora deja menos años de servicio por pagar.',
      levelised: 'Costo total sobre las cámaras que funcionan, US$ por cámara-año en marcha.',
      peak: 'El mayor pago de un año, US$ M, y el año.',
      working: 'Cámaras que funcionan en el año de servicio más oscuro, y el año.',
      leaving:
        'Costo de salida en el año más oscuro, US$ M; si no fallan más cámaras que sin eventos, cuando termina el soporte o el plazo.',
      rank: 'Puesto según la mirada en uso.',
      regret: 'Costo total por encima del de la oferta más barata en el mismo futuro, US$ M.',
    },
    future: 'Futuro',
    inYear: (what, year) => `${what}, año ${year}`,
    out: 'excluida',
    none: '–',
    worst: 'El mayor de todos',
    same: '=',
    sameMeans: '= como si no pasara nada.',
  },
  notes: {
    heading: 'Por qué algunos futuros no afectan a una oferta',
    line: (names, note) => `${list(names)}: ${note}.`,
    nothing: 'aquí no cambia nada',
  },
  takeOver: {
    act: 'Agregar a la lista de eventos',
    label: (future) => `Agregar a la lista de eventos: ${future}`,
    done: 'Ya está en la lista de eventos',
    full: 'No caben más eventos',
    told: (future) => `Agregado a la lista de eventos: ${future}.`,
  },
};
