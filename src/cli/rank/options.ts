/** The options of `rank`, as help tells them. */
import { LENS_METHODS } from '$lib/parameters/lenses';
import type { OptionTable } from '../command';
import { SEPARATORS } from './csv';
import { DECIMALS } from './number';
import { SCALES, TOLERANCE } from './ranking';

export const rankOptions = {
  weights: {
    type: 'string',
    value: { en: '<weights>', es: '<pesos>' },
    about: {
      en: 'cost=40,exit=60 or a JSON file {"cost": 40, "exit": 60}; else the row #weight',
      es: 'costo=40,salida=60 o un archivo JSON {"costo": 40, "salida": 60}; si no, la fila #weight',
    },
  },
  method: {
    type: 'string',
    value: { en: LENS_METHODS.join('|'), es: LENS_METHODS.join('|') },
    about: {
      en: 'highest weighted sum, or criterion by criterion from the heaviest (weighted)',
      es: 'mayor suma ponderada, o criterio por criterio desde el de más peso (weighted)',
    },
  },
  anchors: {
    type: 'string',
    value: { en: '<anchors>', es: '<anclas>' },
    about: {
      en: 'the levels that count as 0 and as 1: cost=60:20,exit=10:0; before #worst and #best',
      es: 'los niveles que cuentan como 0 y como 1: costo=60:20,salida=10:0; antes que #worst y #best',
    },
  },
  directions: {
    type: 'string',
    value: { en: '<directions>', es: '<direcciones>' },
    about: {
      en: 'cost=min,ownership=max; anchors imply them',
      es: 'costo=min,propiedad=max; las anclas ya las dicen',
    },
  },
  scale: {
    type: 'string',
    value: { en: SCALES.join('|'), es: SCALES.join('|') },
    about: {
      en: 'range: criteria without anchors take the worst and best at hand, with a warning (anchors)',
      es: 'range: los criterios sin anclas toman lo peor y lo mejor que hay, con un aviso (anchors)',
    },
  },
  tolerance: {
    type: 'string',
    value: { en: '<step>', es: '<escalón>' },
    about: {
      en: `lexicographic: values on the same step are ties (${TOLERANCE})`,
      es: `lexicographic: los valores en el mismo escalón empatan (${TOLERANCE})`,
    },
  },
  decimal: {
    type: 'string',
    value: { en: DECIMALS.join('|'), es: DECIMALS.join('|') },
    about: {
      en: 'decimal mark of the matrix; the other may then part thousands. Else a point, or a comma where semicolons part cells and numbers have one',
      es: 'signo decimal de la matriz; el otro puede entonces separar los miles. Si no, el punto, o la coma donde las celdas van separadas por punto y coma y hay números con ella',
    },
  },
  separator: {
    type: 'string',
    value: { en: Object.keys(SEPARATORS).join('|'), es: Object.keys(SEPARATORS).join('|') },
    about: {
      en: 'between cells; in quotes. Else the one that gives every row as many cells',
      es: 'entre celdas; entre comillas. Si no, el que da igual número de celdas a cada fila',
    },
  },
  json: {
    type: 'boolean',
    about: { en: 'as JSON (kind "ranking")', es: 'como JSON (kind "ranking")' },
  },
} as const satisfies OptionTable;
