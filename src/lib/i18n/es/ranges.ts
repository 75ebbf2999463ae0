/** Words of the form of ranges and draws, in Spanish. */
import type { RangesWords } from '../ranges-words';

export const words: RangesWords = {
  inputs: 'Rangos de los datos',
  inputsLead:
    'Cada sorteo toma todos los datos de sus rangos. Escribir dos extremos, «18 a 30», o mínimo, más probable y máximo, «18; 22; 30», en las unidades que están junto al campo. En una forma con un valor más probable, dos extremos toman como tal el valor actual.',
  search: 'Buscar un dato',
  found: (count) => (count === 1 ? 'Se encontró un dato.' : `Se encontraron ${count} datos.`),
  notFound: 'Ningún dato tiene esto en su nombre.',
  case: 'El caso, para todas las ofertas',
  count: ({ drawn, own, held }) =>
    [
      drawn === 1 ? '1 se sortea' : `${drawn} se sortean`,
      ...(own > 0 ? [`${own} con rango propio`] : []),
      ...(held > 0 ? [held === 1 ? '1 fijo' : `${held} fijos`] : []),
    ].join(', '),
  now: (value) => `ahora ${value}`,
  rangeOf: (input) => `Rango: ${input}`,
  shapeOf: (input) => `Forma: ${input}`,
  shapes: {
    uniform: 'pareja',
    triangular: 'más probable en el medio',
    pert: 'cerca de lo más probable (PERT)',
    lognormal: 'cola superior larga, 5–95 %',
    discrete: 'lista de valores',
    fixed: 'fijo en su valor',
    other: 'como dice el enlace',
  },
  example: { range: '18 a 30', list: '3; 5; 8' },
  own: 'propio',
  ownTitle: (published) => `Publicado: ${published}`,
  reset: 'Rango publicado',
  resetOf: (input) => `Rango publicado: ${input}`,
  resetAll: 'Todos los rangos como se publicaron',
  resetDone: (count) =>
    count === 1
      ? 'Un rango es otra vez el publicado.'
      : `${count} rangos son otra vez los publicados.`,
  undo: 'Deshacer',
  heldHeading: 'Fijos en sus valores',
  heldLead: 'Escribir un rango para que también se sorteen.',
  idle: (count) =>
    count === 1
      ? 'Uno más está fijo: un rango no cambiaría nada'
      : `${count} más están fijos: un rango no cambiaría nada`,
  reasons: {
    'no-range': 'su fuente no da un rango',
    'outside-range': 'el valor propio está fuera del rango publicado',
    fixed: 'fijado aquí',
    constant: 'ambos extremos son el valor mismo',
    auto: 'se calcula a partir de otros datos',
    idle: 'no mueve ninguna cifra de estas ofertas',
  },
  problems: {
    empty: 'Un rango necesita dos números.',
    'not-number': 'Esto no se puede leer como un rango. Escribir dos extremos, como en «18 a 30».',
    count: 'Un rango tiene dos números, o tres: mínimo, más probable, máximo.',
    order: 'Los números deben subir. Escribir primero el menor y al final el mayor.',
    ambiguous: 'Esto se puede leer de dos maneras. Poner «a» o «;» entre los números.',
    'two-needed':
      'Esta forma lleva dos números: uno de cada veinte sorteos queda por debajo y uno por encima.',
    list: 'Esta lista no se puede leer. Separar los valores con «;», como en «3; 5; 8», o darles peso: «3 × 1; 5 × 2».',
  },
  modeNeeded: (now) =>
    `El valor actual, ${now}, no está entre estos extremos. Escribir mínimo, más probable y máximo.`,
  full: 'Caben 200 rangos propios. Devolver antes uno a su rango publicado.',
  kept: 'Sigue en uso el rango anterior.',
  together: 'Qué va junto',
  togetherCount: (count) => (count === 0 ? 'nada' : count === 1 ? 'un par' : `${count} pares`),
  togetherLead:
    'Dos datos que tienden a subir juntos van de 0 a 1; dos de los que uno sube cuando el otro baja, de 0 a −1 (correlación de rangos). Las ofertas que comparten un dato ya lo sortean juntas.',
  noPairs: 'No hay datos que vayan juntos: cada uno se sortea por su cuenta.',
  pair: (one, other) => `${one} con ${other}`,
  pairHeld: (input) => `No hace nada ahora: ${input} está fijo.`,
  pairProblems: {
    choose: 'Elegir dos datos.',
    same: 'Un dato ya va consigo mismo. Elegir otro.',
    together: 'Son el mismo dato de varias ofertas, que ya se sortea junto.',
    known: 'Este par está en la lista de arriba. Cambiar allí su número.',
    full: 'Caben veinte pares. Quitar uno para agregar otro.',
  },
  impossible:
    'Estos pares no se pueden cumplir todos: dos datos que van con fuerza con un tercero deben ir también uno con otro, y un par que no está en la lista cuenta como 0. No se sortea nada hasta acercar los números a 0 o agregar el par que falta.',
  contradictory:
    'Dos pares dicen cosas distintas de los mismos datos, que las ofertas sortean juntas. No se sortea nada hasta quitar uno o hasta que ambos digan lo mismo.',
  one: 'Dato',
  other: 'va con',
  choose: 'Elegir un dato',
  rank: 'De −1 a 1',
  rankOf: (pair) => `Correlación de rangos: ${pair}`,
  add: 'Agregar el par',
  remove: (pair) => `Quitar: ${pair}`,
  chances: 'Eventos que pueden ocurrir',
  chancesCount: (count) => (count === 0 ? 'ninguno' : count === 1 ? 'un tipo' : `${count} tipos`),
  chancesLead:
    'Con estas probabilidades anuales un evento alcanza a unos sorteos y a otros no, una vez como máximo, con la fuerza que tiene en «Qué podría pasar». Cero lo deja fuera.',
  exit: 'Se puede perder un proveedor',
  exitHelp:
    'Con la probabilidad anual indicada en cada oferta, que es un dato con su propio rango:',
  hazard: (offer, chance) => `${offer}: ${chance}`,
  yearly: (event) => `Probabilidad anual: ${event}`,
  strikes: {
    buyer: 'Alcanza a todas las ofertas en los mismos sorteos.',
    vendor: 'Alcanza a cada oferta en sorteos propios.',
  },
  settings: 'Cuántos sorteos, y cuáles',
  draws: 'Sorteos',
  drawsHelp:
    'Con más sorteos los intervalos se estrechan. Un millón toma unos segundos en una computadora portátil y más en un teléfono.',
  quick: 'Usados a menudo',
  seed: 'Semilla',
  newSeed: 'Otra semilla',
  seedHelp: 'La misma semilla da los mismos sorteos en todas las máquinas.',
  method: 'Método',
  methods: {
    sobol: {
      name: 'Reparto parejo (puntos de Sobol)',
      help: 'Los sorteos llenan los rangos por igual, así que con menos se dice lo mismo.',
    },
    plain: {
      name: 'Azar simple',
      help: 'Cada sorteo no sabe nada de los demás, como con dados; los intervalos son más anchos.',
    },
  },
  number: {
    empty: 'Escribir un número. Sigue en uso el anterior.',
    notNumber: 'Esto no es un número. Sigue en uso el anterior.',
    whole: 'Solo sirven números enteros. Sigue en uso el anterior.',
    between: (low, high) => `Debe estar entre ${low} y ${high}. Sigue en uso el anterior.`,
  },
};
