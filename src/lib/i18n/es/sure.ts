import type { SureWords } from '../sure-words';
import { list } from './list';

export const words: SureWords = {
  list,
  shares: {
    plain: (share) => `el ${share}`,
    more: (share) => `más del ${share}`,
    less: (share) => `menos del ${share}`,
  },
  portions: {
    nearlyAll: 'casi toda',
    threeQuarters: 'unas tres cuartas partes',
    twoThirds: 'unos dos tercios',
    half: 'cerca de la mitad',
    third: 'cerca de un tercio',
    quarter: 'cerca de un cuarto',
    fifth: 'cerca de un quinto',
    sixth: 'cerca de un sexto',
    eighth: 'cerca de un octavo',
    tenth: 'cerca de un décimo',
    little: 'una parte pequeña',
  },
  interval: (low, high) => `${low} a ${high}`,
  never: (draws) => `en ninguno de ${draws} sorteos`,
  always: (draws) => `en todos los ${draws} sorteos`,
  atMost: (share) => `a lo sumo ${share}`,
  atLeast: (share) => `al menos ${share}`,
  drawn: (draws, seed) => `${draws} sorteos, semilla ${seed}.`,
  waiting: 'En cálculo.',
  table: { low: 'Desde', high: 'Hasta' },
  answer: {
    heading: 'La respuesta y qué tan segura es',
    leads: (offer, share, lens) => `Según ${lens}, ${offer} encabeza en ${share} de los sorteos.`,
    bounds: (bounds) => `Hasta donde estos sorteos permiten saberlo: ${bounds}.`,
    leadsAlways: (offer, draws, lens) =>
      `Según ${lens}, ${offer} encabeza en todos los ${draws} sorteos.`,
    nobody: (lens) => `Según ${lens}, ninguna oferta encabeza en ningún sorteo.`,
    sometimesNobody: (share) => `En ${share} de los sorteos ninguna oferta supera los requisitos.`,
    cheapest: (offer, share) =>
      `La más barata es más a menudo ${offer}, en ${share} de los sorteos.`,
    cheapestOut: (offer, share) =>
      `La más barata es más a menudo ${offer}, en ${share} de los sorteos, pero no supera los requisitos en ninguno.`,
    cheapestAlways: (offer) => `La más barata en todos los sorteos es ${offer}.`,
    drivers: ({ first, firstPortion, second, secondPortion, offer }) =>
      `Lo que cuesta ${offer} depende sobre todo de dos cosas: ${first} (${firstPortion} de su dispersión) y ${second} (${secondPortion}).`,
    then: (leader) => `encabezaría ${leader}`,
    thenNobody: 'ninguna oferta superaría los requisitos',
    flip: (input, now, at, leader) =>
      `Lo primero que cambiaría la respuesta: ${input} en ${at} en lugar de ${now}; entonces ${leader}.`,
    flipFar: (input, now, at, leader) =>
      `Ningún dato por sí solo cambia quién encabeza dentro del rango que respaldan sus fuentes. El más cercano que lo hace fuera de su rango: ${input} en ${at} en lugar de ${now}; entonces ${leader}.`,
    flipNever: 'Ningún dato, movido solo hasta donde llega, cambia quién encabeza.',
    worth: (input, amount) =>
      `Lo que más valdría averiguar antes de elegir por costo: ${input}. Saberlo ahorraría alrededor de ${amount} en promedio.`,
    worthNothing: 'Ningún dato por sí solo valdría la pena averiguar antes de elegir por costo.',
  },
  chances: {
    heading: 'Con qué frecuencia queda primera cada oferta',
    leads: (offer, share) => `${offer} encabeza en ${share} de los sorteos`,
    leadsNobody: 'Ninguna oferta encabeza en ningún sorteo',
    leadsSubtitle:
      'Parte de los sorteos en que una oferta encabeza según la mirada; la línea fina es cuánto puede errar el sorteo (90 %)',
    cheapest: (offer, share) => `${offer} es la más barata en ${share} de los sorteos`,
    subtitle:
      'Parte de los sorteos en que una oferta cuesta menos, con o sin requisitos; la línea fina es cuánto puede errar el sorteo (90 %)',
    axis: '% de los sorteos',
    allPass: 'Todas las ofertas superan los requisitos en todos los sorteos.',
    out: (offers) => `En ningún sorteo supera los requisitos: ${offers}.`,
    sometimesOut: (offer, share) => `${offer} supera los requisitos en ${share} de los sorteos.`,
    share: 'Parte, %',
    passes: 'Supera los requisitos, %',
  },
  spread: {
    heading: 'Cuánto se dispersan las cifras',
    finding: {
      total: (offer, low, high) =>
        `En nueve de cada diez sorteos, ${offer} cuesta entre ${low} y ${high}`,
      levelised: (offer, low, high) =>
        `En nueve de cada diez sorteos, una cámara cuesta por año con ${offer} entre ${low} y ${high}`,
      dependency: (offer, low, high) =>
        `En nueve de cada diez sorteos, el índice de dependencia de ${offer} está entre ${low} y ${high}`,
    },
    measure: 'Medida',
    measures: {
      total: 'Costo total, millones de US$ (valor presente)',
      levelised: 'Costo por cámara y año, US$',
      dependency: 'Índice de dependencia (0 libre, 100 cautivo)',
    },
    note: 'Línea: nueve de cada diez sorteos. Barra: la mitad central. Marca: la mediana, con tantos sorteos a un lado como al otro',
    offer: 'Oferta',
    mean: 'Media',
    error: (of) => `${of}, error estándar`,
    median: 'Mediana',
    between: (low, high) => `${low} a ${high}`,
    stands: (offer, now, median) =>
      `Con cada dato tal como está, ${offer} cuesta ${now}; la mitad de los sorteos cuesta más de ${median}. Se apartan donde los rangos llegan más lejos hacia un lado que hacia el otro.`,
  },
  regret: {
    heading: 'Qué costaría elegir mal',
    lead: 'En cada sorteo, cuánto cuesta una oferta por encima de la más barata de ese sorteo.',
    finding: (offer, amount) =>
      `El menor arrepentimiento es con ${offer}: en promedio cuesta ${amount} más que la oferta más barata`,
    worst: (amount) => `a lo sumo ${amount}`,
    subtitle:
      'Costo por encima de la oferta más barata, media de los sorteos; la línea fina es cuánto puede errar el sorteo (90 %)',
    axis: 'Millones de US$ (valor presente)',
    mean: 'Arrepentimiento medio, US$ M',
    largest: 'Arrepentimiento mayor, US$ M',
  },
  cloud: {
    heading: 'Costo frente a dependencia, con su duda',
    finding: ({ cheap, free, same }) =>
      same
        ? `En promedio ${cheap} es la que menos cuesta y la que menos ata`
        : `En promedio ${cheap} es la que menos cuesta y ${free} la que menos ata`,
  },
  drivers: {
    heading: 'Qué mueve la dispersión',
    output: 'Dispersión de',
    gap: (first, second) => `la diferencia de costo entre ${second} y ${first}`,
    total: (offer) => `lo que cuesta ${offer}`,
    finding: (input, portion) => `Explica ${portion} de la dispersión: ${input}`,
    findingTwo: (first, firstPortion, second, secondPortion) =>
      `Explican la dispersión sobre todo ${first} (${firstPortion}) y ${second} (${secondPortion})`,
    subtitle:
      'Parte de la dispersión. Barra entera: lo que hace el dato solo y junto con otros, por eso las barras pueden sumar más que el todo; oscuro: solo; la línea fina es cuánto puede errar el sorteo (90 %)',
    axis: '% de la dispersión (varianza)',
    share: (share) => `${share} de la dispersión`,
    alone: (share) => `${share} solo`,
    together: 'Con otros, %',
    aloneHead: 'Solo, %',
    small: (count) =>
      count === 1
        ? 'Uno más explica menos del 1 %'
        : `${count} más explican menos del 1 % cada uno`,
    notDistinct: (count) =>
      count === 1
        ? 'Un dato más no se distingue de cero'
        : `${count} datos más no se distinguen de cero`,
    nothing: 'Nada de lo que se sortea mueve esta cifra.',
  },
  swings: {
    finding: (input, from, to) => `Lo que más la mueve por sí solo es ${input}: de ${from} a ${to}`,
    subtitle:
      'Un dato a la vez, con lo demás como está. Contorno: en el extremo bajo de su rango; relleno: en el alto',
    axis: 'Millones de US$ (valor presente)',
    now: (value) => `tal como está ${value}`,
    at: (input, figure) => `en ${input}: ${figure}`,
    input: 'Dato',
    range: 'Rango',
    low: 'En el extremo bajo, US$ M',
    high: 'En el extremo alto, US$ M',
  },
  flips: {
    heading: 'Qué cambiaría quién encabeza',
    caption: 'Datos y el valor de cada uno en que cambia quién encabeza',
    lead: (leader) =>
      `Tal como están las cosas encabeza ${leader}. Cada dato de abajo, movido solo, pondría a otra oferta primera.`,
    input: 'Dato',
    now: 'Ahora',
    at: 'Cambia en',
    leader: 'Entonces encabeza',
    where: '¿Dentro de su rango?',
    inRange: 'sí',
    beyond: 'no',
    nobody: 'ninguna: todas fallan un requisito',
    none: 'Ningún dato, movido solo hasta donde llega, cambia quién encabeza.',
    never: (count) =>
      count === 1
        ? 'Un dato no cambia quién encabeza dentro de sus límites'
        : `${count} datos no cambian quién encabeza dentro de sus límites`,
  },
  map: {
    heading: 'Dos datos a la vez',
    subtitle: 'Quién encabeza al mover dos datos por sus rangos, con lo demás como está',
    across: 'Horizontal',
    up: 'Vertical',
    here: 'tal como está',
    all: (name) => `Estén donde estén estos dos en sus rangos, encabeza ${name}`,
    finding: (shares) => `Quién encabeza dónde: ${shares}`,
    part: (name, share) => `${name} en el ${share} del mapa`,
    nobody: 'ninguna',
    unlike: 'Un mapa se hace con dos datos distintos.',
  },
  worth: {
    heading: 'Qué valdría la pena averiguar',
    all: (amount, bounds, among) =>
      `Saberlo todo antes de elegir por costo entre ${among} ahorraría ${amount} en promedio (${bounds}).`,
    allNothing: (among) =>
      `Saberlo todo antes de elegir por costo entre ${among} no ahorraría casi nada: la más barata sería la misma.`,
    finding: (input, amount) => `Saber solo esto ahorraría ${amount} en promedio: ${input}`,
    subtitle:
      'Lo que ahorraría conocer un solo dato antes de elegir por costo; la línea fina es cuánto puede errar el sorteo (90 %)',
    axis: 'Millones de US$ (valor presente)',
    nothing:
      'Ningún dato por sí solo se distingue aquí de cero: conocerlo apenas cambiaría la elección.',
  },
  losing: {
    heading: 'Cuándo pierde quien encabeza',
    never: (offer) => `${offer} encabeza en todos los sorteos; no hay nada que buscar.`,
    always: (offer) => `${offer} no encabeza en ningún sorteo; no hay nada que distinguir.`,
    share: (offer, share) => `${offer} no encabeza en ${share} de los sorteos.`,
    nothing: 'Ninguna condición simple separa esos sorteos.',
    box: (conditions, density, coverage) =>
      `Sobre todo donde ${conditions}: pierde en ${density} de esos sorteos, que reúnen ${coverage} de todas sus pérdidas.`,
    between: (input, low, high) => `${input} está entre ${low} y ${high}`,
    above: (input, low) => `${input} es ${low} o más`,
    below: (input, high) => `${input} es ${high} o menos`,
    strikes: (event) => `${event}: ocurre pronto`,
    spared: (event) => `${event}: ocurre tarde o nunca`,
  },
  how: {
    heading: 'Cómo se sortea',
    lines: ({ draws, seed, sobol, mended }) => [
      sobol
        ? `${draws} sorteos de 16 sucesiones de Sobol aleatorizadas, semilla ${seed}: puntos que llenan los rangos de modo más parejo que el azar.`
        : `${draws} sorteos seudoaleatorios simples en 16 partes, semilla ${seed}.`,
      'Todas las ofertas ven los mismos sorteos, y un dato que tienen varias ofertas se sortea una sola vez para todas.',
      'Las 16 partes son independientes; cuánto difieren da a cada cifra su error estándar y su intervalo del 90 %.',
      `Sorteos que infringían una regla entre datos (por ejemplo, una obra más larga que el período de gracia) y se corrigieron según la página del método: ${mended}.`,
      'Nombres en la disciplina: parte de la dispersión = índice total de Sobol; solo = índice de primer orden; un dato a la vez = tornado; averiguar = valor esperado de la información perfecta (EVPI; de un solo dato, EVPPI); cuándo pierde quien encabeza = descubrimiento de escenarios (PRIM).',
    ],
  },
  chance: (event) => `${event}: si ocurre y cuándo`,
};
