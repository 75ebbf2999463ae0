import type { SureWords } from '../sure-words';

export const words: SureWords = {
  answer: {
    heading: 'La respuesta, con su duda',
    leads: (offer, share, bounds, lens) =>
      `Según ${lens}, ${offer} encabeza el ${share} de los sorteos (${bounds}).`,
    leadsAlways: (offer, draws, lens) =>
      `Según ${lens}, ${offer} encabeza todos los ${draws} sorteos.`,
    nobody: (lens) => `Según ${lens}, ninguna oferta supera los requisitos en ningún sorteo.`,
    sometimesNobody: (share) =>
      `En el ${share} de los sorteos ninguna oferta supera los requisitos.`,
    cheapest: (offer, share) => `La más barata con más frecuencia es ${offer}, en el ${share}.`,
    cheapestAlways: (offer) => `${offer} es la más barata en todos.`,
    drivers: (first, second, offer) =>
      `Lo que cuesta ${offer} depende sobre todo de dos cosas: ${first} y ${second}.`,
    flip: (input, now, at, leader) =>
      `Lo primero que cambiaría quién encabeza: ${input} en ${at} en lugar de ${now}; entonces encabezaría ${leader}.`,
    flipFar: (input, at, leader) =>
      `Ningún dato cambia quién encabeza dentro del rango que respalda su fuente. El más cercano fuera de él: ${input} en ${at}; entonces encabezaría ${leader}.`,
    flipNever: 'Ningún dato, movido solo dentro de sus límites, cambia quién encabeza.',
    worth: (input, amount) =>
      `Antes de elegir por costo convendría averiguar: ${input}; vale alrededor de ${amount}.`,
    worthNothing: 'Ningún dato por sí solo valdría la pena averiguar antes de elegir por costo.',
  },
  interval: (low, high) => `${low} a ${high}`,
  never: (draws) => `en ninguno de ${draws} sorteos`,
  always: (draws) => `en todos los ${draws} sorteos`,
  atMost: (share) => `a lo sumo ${share}`,
  chances: {
    heading: 'Con qué frecuencia queda primera cada oferta',
    lead: 'Partes de todos los sorteos; la línea fina es el intervalo del 90 %.',
    leads: 'Encabeza según la mirada',
    cheapest: 'Es la más barata',
    passes: 'Supera los requisitos',
  },
  spread: {
    heading: 'Cuánto se dispersan las cifras',
    finding: (offer, low, high) =>
      `En nueve de cada diez sorteos, ${offer} cuesta entre ${low} y ${high}.`,
    measure: 'Medida',
    measures: {
      total: 'Costo total, millones de US$, valor presente',
      levelised: 'Costo por cámara y año, US$',
      dependency: 'Índice de dependencia, 0–100',
    },
    note: 'Línea: nueve de cada diez sorteos. Barra: la mitad central. Marca: la mediana.',
    offer: 'Oferta',
    mean: 'Media',
    error: 'Error estándar de la media',
    median: 'Mediana',
    regret: 'Arrepentimiento medio, M US$',
    worstRegret: 'Arrepentimiento mayor, M US$',
    table: 'Cifras detrás de la imagen',
  },
  drivers: {
    heading: 'Qué mueve la dispersión',
    lead: 'Cuánta dispersión explica un dato, solo y junto con otros. La línea fina es el intervalo del 90 %; la parte oscura, lo que hace solo.',
    output: 'Dispersión de',
    gap: (first, second) => `cuánto más cara es ${second} que ${first}`,
    total: (offer) => `lo que cuesta ${offer}`,
    share: (share) => `${share} de la dispersión`,
    alone: (share) => `${share} solo`,
    small: (count) =>
      count === 1
        ? 'Uno más explica menos del 1 %'
        : `${count} más explican menos del 1 % cada uno`,
    notDistinct: (count) =>
      count === 1
        ? 'Un dato más no se distingue de cero'
        : `${count} datos más no se distinguen de cero`,
    nothing: 'Nada de lo que se sortea mueve esta cifra.',
    waiting: 'En cálculo.',
  },
  swings: {
    heading: 'Un dato a la vez',
    lead: 'La misma cifra con un dato en el extremo bajo y en el alto de su rango, y lo demás como está. Millones de US$.',
    input: 'Dato',
    range: 'Rango',
    low: 'En el extremo bajo',
    high: 'En el extremo alto',
  },
  flips: {
    heading: 'Qué cambiaría quién encabeza',
    lead: (leader) =>
      `Tal como están las cosas encabeza ${leader}. Cada dato de abajo, movido solo, pondría a otra oferta primera.`,
    input: 'Dato',
    now: 'Ahora',
    at: 'Cambia en',
    leader: 'Entonces encabeza',
    where: '¿Dentro de su rango?',
    inRange: 'sí',
    beyond: 'más allá de lo que respaldan las fuentes',
    nobody: 'ninguna',
    none: 'Ningún dato, movido solo dentro de sus límites, cambia quién encabeza.',
    never: (count) =>
      count === 1
        ? 'Un dato nunca lo hace dentro de sus límites'
        : `${count} datos nunca lo hacen dentro de sus límites`,
  },
  map: {
    heading: 'Dos datos a la vez',
    lead: 'Quién encabeza al mover dos datos por sus rangos, con lo demás como está.',
    across: 'Horizontal',
    up: 'Vertical',
    here: 'tal como está',
    said: (name, share) => `${name} encabeza el ${share} del mapa`,
    nobody: 'ninguna',
  },
  worth: {
    heading: 'Qué valdría la pena averiguar',
    all: (amount, bounds, among) =>
      `Saberlo todo antes de elegir por costo ahorraría ${amount} en promedio (${bounds}), entre ${among}.`,
    lead: 'Lo que ahorraría conocer un solo dato, millones de US$; la línea fina es el intervalo del 90 %.',
    nothing:
      'Ningún dato por sí solo se distingue aquí de cero: conocerlo apenas cambiaría la elección.',
  },
  losing: {
    heading: 'Cuándo pierde quien encabeza',
    never: (offer) => `${offer} encabeza todos los sorteos; no hay nada que buscar.`,
    always: (offer) => `${offer} no encabeza ningún sorteo; no hay nada que distinguir.`,
    share: (offer, share) => `${offer} no encabeza en el ${share} de los sorteos.`,
    nothing: 'Ninguna condición simple separa esos sorteos.',
    box: (conditions, density, coverage) =>
      `Sobre todo donde ${conditions}: pierde en el ${density} de esos sorteos, que reúnen el ${coverage} de todas sus pérdidas.`,
    between: (input, low, high) => `${input} está entre ${low} y ${high}`,
    above: (input, low) => `${input} es ${low} o más`,
    below: (input, high) => `${input} es ${high} o menos`,
    strikes: (event) => `ocurre pronto: ${event}`,
    spared: (event) => `ocurre tarde o nunca: ${event}`,
    and: 'y',
  },
  how: {
    heading: 'Cómo se sortea',
    lines: ({ draws, seed, sobol, mended }) => [
      sobol
        ? `${draws} sorteos de 16 sucesiones de Sobol aleatorizadas, semilla ${seed}: puntos que llenan los rangos de modo más parejo que el azar.`
        : `${draws} sorteos seudoaleatorios simples en 16 partes, semilla ${seed}.`,
      'Todas las ofertas ven los mismos sorteos, y un dato que tienen varias ofertas se sortea una sola vez para todas.',
      'Las 16 partes son independientes; cuánto difieren da a cada cifra su error estándar y su intervalo del 90 %.',
      `El ${mended} de los sorteos infringía una regla entre datos (por ejemplo, una obra más larga que el período de gracia) y fue corregido según la página del método.`,
      'Nombres en la disciplina: parte de la dispersión = índice total de Sobol; solo = índice de primer orden; averiguar = valor esperado de la información perfecta; cuándo pierde quien encabeza = descubrimiento de escenarios (PRIM).',
    ],
  },
  chance: (event) => `si ocurre y cuándo: ${event}`,
};
