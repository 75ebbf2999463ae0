/** Lo que dicen de sí los archivos con todas las tablas, en español. */
import type { TakeWords } from '../take-words';

export const words: TakeWords = {
  tables: {
    inputs: 'Todos los datos de entrada, con su valor publicado y su fuente',
    lenses: 'Pesos y requisitos excluyentes de cada mirada',
    scores: 'Puntajes por criterio según la mirada en uso, 0 peor, 1 mejor',
    changes: 'Qué difiere del caso publicado',
    events: 'Qué ocurre después de la firma',
  },
  inputs: {
    key: 'Clave en los enlaces',
    offer: 'Oferta',
    input: 'Dato de entrada',
    value: 'Valor',
    unit: 'Unidad',
    published: 'Valor publicado',
    grade: 'Grado',
    sources: 'Fuentes',
    all: 'todas las ofertas',
  },
  lenses: { lens: 'Mirada', method: 'Método', screens: 'Requisitos excluyentes' },
  changes: { what: 'Qué', now: 'Aquí', published: 'Publicado' },
  events: { number: 'N.º', event: 'Evento', year: 'Año', terms: 'Condiciones' },
  schedule: (offer) => `${offer}: cada cuota del préstamo, en US$ corrientes`,
  rows: {
    date: 'Años desde la firma',
    opening: 'Deuda antes, US$',
    draw: 'Desembolso, US$',
    interest: 'Intereses, US$',
    principal: 'Capital, US$',
    fees: 'Comisiones, US$',
    closing: 'Deuda después, US$',
  },
  readme: {
    lead: 'Todas las tablas de una comparación, cada una en su archivo. El enlace abre las mismas cifras en pantalla.',
    numbers:
      'Los números no están redondeados, llevan punto decimal y ningún separador de miles. Los valores se separan con comas (RFC 4180) y el texto es UTF-8. Una planilla que espera coma decimal permite indicar el punto al importar.',
    text: 'Un texto que empieza como una fórmula lleva un apóstrofo delante, para que ninguna planilla lo ejecute.',
    files: 'Archivos',
  },
};
