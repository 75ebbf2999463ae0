/** Lo que dice el resumen de dos páginas, en español. */
import type { BriefWords } from '../brief-words';
import { list } from './list';

export const words: BriefWords = {
  title: 'Resumen',
  lead: 'La comparación en dos páginas, para imprimir o guardar en PDF.',
  noScript:
    'El resumen se arma en este navegador con la comparación en curso; hace falta JavaScript.',
  bar: {
    label: 'El resumen',
    print: 'Imprimir o guardar en PDF',
    help: 'Dos páginas en A4 o carta. Para conservarlo como archivo, elegir «Guardar como PDF» en la ventana de impresión.',
    back: 'Volver a la comparación',
  },
  kind: 'Resumen',
  sheet: (number) => `Página ${String(number)} de 2`,
  lens: (name) => `Según ${name}`,
  made: (date) => `Hecho el ${date}`,
  screens: 'Requisitos excluyentes',
  change: {
    heading: 'Qué lo cambiaría',
    ceiling: ({ name, markup, year }) =>
      `Cuando toque renovar ${name}, en el año\u00a0${year}, pagar hasta un ${markup} más sigue siendo más barato que salir.`,
    flipsLead:
      'Cada uno por sí solo, dentro de lo que respaldan sus fuentes, estos datos ponen primera a otra oferta:',
    firm: 'Ningún dato por sí solo, dentro de lo que respalda su fuente, pone primera a otra oferta.',
    beyondLead: 'Harían falta valores fuera de ese rango:',
    never: 'Ningún dato por sí solo pone primera a otra oferta, por mucho que se mueva.',
    flip: ({ input, now, at, leaders }) =>
      leaders.length === 0
        ? `${input}: con ${at} en vez de ${now} no queda ninguna oferta.`
        : leaders.length === 1
          ? `${input}: con ${at} en vez de ${now} va primero ${list(leaders)}.`
          : `${input}: con ${at} en vez de ${now} comparten el primer puesto ${list(leaders)}.`,
    reckoning: 'Calculando qué cambiaría el orden …',
  },
  changes: {
    heading: 'Qué se cambió aquí',
    none: 'Nada: son las cifras del caso publicado.',
    change: ({ what, value, published }) => `${what}: ${value} (publicado: ${published})`,
    offers: (names) => `Las ofertas comparadas son ${list(names)}.`,
    more: (count) =>
      count === 1
        ? 'Y uno más: el enlace los lleva todos.'
        : `Y ${String(count)} más: el enlace los lleva todos.`,
  },
  assumptions: { heading: 'En qué se apoya', own: 'cambiado aquí' },
  sources: {
    heading: 'Fuentes',
    outside: 'Datos externos:',
    assumed: (codes) => `Supuestos, cada uno con su razón en el registro: ${codes}.`,
    more: (count) =>
      count === 1 ? 'Hay una más en el registro.' : `Hay ${String(count)} más en el registro.`,
    where: (address) => `El registro: ${address}`,
  },
  link: {
    heading: 'Las mismas cifras en pantalla',
    code: 'Código del enlace, para la cámara de un teléfono',
    noCode: (length) =>
      `El enlace tiene ${length} caracteres, demasiados para un código que un teléfono lea del papel.`,
    noText: (length) =>
      `El enlace tiene ${length} caracteres, demasiados para escribirlo aquí. Quien tiene la comparación puede pasarla como enlace o como archivo.`,
  },
  cut: 'Los nombres largos aparecen cortados aquí; el enlace los lleva enteros.',
  noFigure:
    'Con nombres tan largos no queda lugar para una figura aquí; el enlace las muestra todas.',
};
