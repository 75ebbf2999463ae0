/** What `rank` says, in both languages: what is wrong and where, and the heads of its tables. */
import type { Lang } from '$lib/i18n/lang';
import { assertNever } from '$lib/engine/numeric/never';
import type { From, RankProblem } from './problems';

interface RankWords {
  readonly problem: (problem: RankProblem) => string;
  readonly more: (count: number) => string;
  readonly ranged: (names: readonly string[]) => string;
  readonly notWeighing: (names: readonly string[]) => string;
  readonly noMatrix: string;
  /** The way out of another encoding. */
  readonly saveAsUtf8: string;
  readonly bothFromInput: string;
  readonly tolerance: (given: string) => string;
  readonly toleranceAlone: string;
  readonly criterion: string;
  readonly direction: string;
  readonly worst: string;
  readonly best: string;
  readonly weight: string;
  readonly share: string;
  readonly scale: string;
  readonly scales: Readonly<Record<'anchors' | 'range', string>>;
  readonly rank: string;
  readonly alternative: string;
  readonly score: string;
  readonly levels: string;
  readonly values: string;
  readonly contributions: string;
  readonly order: string;
  readonly method: string;
  readonly steps: (step: string) => string;
}

function whereEn(from: From): string {
  switch (from.kind) {
    case 'matrix':
      return from.row === undefined ? 'The matrix' : `Row ${from.row} (${from.name ?? ''})`;
    case 'file':
      return `"${from.name}"`;
    case 'option':
      return from.name;
  }
}

/** Of a fault that may lie in the matrix as a whole, where the criterion says enough. */
function ofEn(from: From): string {
  return from.kind === 'matrix' && from.row === undefined ? 'The' : `${whereEn(from)}: the`;
}

function cells(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function problemEn(p: RankProblem): string {
  switch (p.code) {
    case 'unclosed-quote':
      return `Row ${p.row}: a quotation mark is opened and never closed.`;
    case 'stray-quote':
      return `Row ${p.row}: a quotation mark stands inside a cell; write it twice and the cell in quotes.`;
    case 'no-criteria':
      return 'The matrix has no criteria: its first row names them, from the second column on.';
    case 'no-alternatives':
      return 'The matrix has no alternatives: each takes a row, with its name in the first column.';
    case 'too-many':
      return `The matrix has more than ${p.most} ${p.what}, the most that are ranked here.`;
    case 'no-criterion-name':
      return `Column ${p.column}: the first row names no criterion there.`;
    case 'repeated-criterion':
      return `Column ${p.column}: there is another criterion "${p.given}".`;
    case 'no-name':
      return `Row ${p.row}: the alternative has no name in the first column.`;
    case 'repeated-name':
      return `Row ${p.row}: there is another alternative "${p.given}".`;
    case 'unknown-row':
      return `Row ${p.row}: "${p.given}" is none of #direction, #worst, #best, #weight.`;
    case 'repeated-row':
      return `Row ${p.row}: "${p.given}" stands there a second time.`;
    case 'ragged':
      return `Row ${p.row} ("${p.name}"): ${cells(p.cells, 'cell', 'cells')} for ${cells(p.expected, 'criterion', 'criteria')}.`;
    case 'missing':
      return `Row ${p.row} ("${p.alternative}"), column "${p.criterion}": the cell is empty.`;
    case 'not-number':
      return `Row ${p.row} ("${p.alternative}"), column "${p.criterion}": "${p.given}" is not a number (${p.decimal === '.' ? 'decimal point, no thousands mark' : 'decimal comma'}, at most 1e15).`;
    case 'ambiguous-decimal':
      return `Row ${p.row} ("${p.alternative}"), column "${p.criterion}": "${p.given}" may have a decimal mark or a thousands mark; --decimal . or --decimal , says which mark is the decimal one in the whole matrix.`;
    case 'other-decimal':
      return `Row ${p.row} ("${p.alternative}"), column "${p.criterion}": "${p.given}" is not a number with a decimal ${p.decimal === '.' ? 'point; --decimal , reads commas' : 'comma; --decimal . reads points'}${p.more > 0 ? ` (${cells(p.more, 'more cell', 'more cells')} like it)` : ''}.`;
    case 'bad-entry':
      return `${whereEn(p.from)}: "${p.given}" is not written as name=value.`;
    case 'unknown-criterion':
      return `${whereEn(p.from)}: the matrix has no criterion "${p.criterion}".`;
    case 'repeated-entry':
      return `${whereEn(p.from)}: "${p.criterion}" stands there more than once.`;
    case 'bad-direction':
      return `${ofEn(p.from)} direction of "${p.criterion}" is min or max, not "${p.given}".`;
    case 'bad-anchor':
      return p.from.kind === 'matrix'
        ? `${ofEn(p.from)} anchor of "${p.criterion}" is a number, not "${p.given}".`
        : `${ofEn(p.from)} anchors of "${p.criterion}" are written worst:best, not "${p.given}".`;
    case 'bad-weight':
      return `${ofEn(p.from)} weight of "${p.criterion}" is a number of zero or more, not ${p.given}.`;
    case 'negative-weight':
      return `${ofEn(p.from)} weight of "${p.criterion}" is negative (${p.given}).`;
    case 'same-anchors':
      return `${ofEn(p.from)} anchors of "${p.criterion}" are the same level, so nothing tells better from worse.`;
    case 'no-anchors':
      return `"${p.criterion}" lacks its anchors: give #worst and #best in the matrix, --anchors, or --scale range.`;
    case 'no-direction':
      return `"${p.criterion}" lacks its direction: give #direction in the matrix, or --directions.`;
    case 'against-direction':
      return `${ofEn(p.from)} anchors of "${p.criterion}" run against its direction.`;
    case 'no-weights':
      return 'There are no weights: give --weights, or #weight in the matrix.';
    case 'all-zero':
      return 'All weights are zero, so there is nothing to rank by.';
    case 'not-json':
      return `${whereEn(p.from)} is not a JSON object such as {"cost": 40, "exit": 60}.`;
    default:
      return assertNever(p);
  }
}

function whereEs(from: From): string {
  switch (from.kind) {
    case 'matrix':
      return from.row === undefined ? 'La matriz' : `Fila ${from.row} (${from.name ?? ''})`;
    case 'file':
      return `«${from.name}»`;
    case 'option':
      return from.name;
  }
}

/** `the` with its article: «El», or «--weights: el». */
function ofEs(from: From, article: 'el' | 'la' | 'las'): string {
  const bare = from.kind === 'matrix' && from.row === undefined;
  return bare
    ? `${article[0]?.toUpperCase() ?? ''}${article.slice(1)}`
    : `${whereEs(from)}: ${article}`;
}

function problemEs(p: RankProblem): string {
  switch (p.code) {
    case 'unclosed-quote':
      return `Fila ${p.row}: se abren comillas que no se cierran.`;
    case 'stray-quote':
      return `Fila ${p.row}: hay comillas dentro de una celda; escribirlas dobles y la celda entre comillas.`;
    case 'no-criteria':
      return 'La matriz no tiene criterios: los nombra su primera fila, desde la segunda columna.';
    case 'no-alternatives':
      return 'La matriz no tiene alternativas: cada una ocupa una fila, con su nombre en la primera columna.';
    case 'too-many':
      return `La matriz tiene más de ${p.most} ${p.what === 'criteria' ? 'criterios' : 'alternativas'}, el máximo que se ordena aquí.`;
    case 'no-criterion-name':
      return `Columna ${p.column}: la primera fila no nombra allí un criterio.`;
    case 'repeated-criterion':
      return `Columna ${p.column}: ya hay un criterio «${p.given}».`;
    case 'no-name':
      return `Fila ${p.row}: la alternativa no tiene nombre en la primera columna.`;
    case 'repeated-name':
      return `Fila ${p.row}: ya hay una alternativa «${p.given}».`;
    case 'unknown-row':
      return `Fila ${p.row}: «${p.given}» no es #direction, #worst, #best ni #weight.`;
    case 'repeated-row':
      return `Fila ${p.row}: «${p.given}» está por segunda vez.`;
    case 'ragged':
      return `Fila ${p.row} («${p.name}»): ${cells(p.cells, 'celda', 'celdas')} para ${cells(p.expected, 'criterio', 'criterios')}.`;
    case 'missing':
      return `Fila ${p.row} («${p.alternative}»), columna «${p.criterion}»: la celda está vacía.`;
    case 'not-number':
      return `Fila ${p.row} («${p.alternative}»), columna «${p.criterion}»: «${p.given}» no es un número (${p.decimal === '.' ? 'punto decimal, sin separador de miles' : 'coma decimal'}, hasta 1e15).`;
    case 'ambiguous-decimal':
      return `Fila ${p.row} («${p.alternative}»), columna «${p.criterion}»: «${p.given}» puede llevar un signo decimal o uno de miles; con --decimal . o --decimal , se dice cuál es el decimal en toda la matriz.`;
    case 'other-decimal':
      return `Fila ${p.row} («${p.alternative}»), columna «${p.criterion}»: «${p.given}» no es un número con ${p.decimal === '.' ? 'punto decimal; con --decimal , se leen las comas' : 'coma decimal; con --decimal . se leen los puntos'}${p.more > 0 ? ` (hay ${cells(p.more, 'celda más', 'celdas más')} así)` : ''}.`;
    case 'bad-entry':
      return `${whereEs(p.from)}: «${p.given}» no está escrito como nombre=valor.`;
    case 'unknown-criterion':
      return `${whereEs(p.from)}: la matriz no tiene un criterio «${p.criterion}».`;
    case 'repeated-entry':
      return `${whereEs(p.from)}: «${p.criterion}» está más de una vez.`;
    case 'bad-direction':
      return `${ofEs(p.from, 'la')} dirección de «${p.criterion}» es min o max, no «${p.given}».`;
    case 'bad-anchor':
      return p.from.kind === 'matrix'
        ? `${ofEs(p.from, 'el')} ancla de «${p.criterion}» es un número, no «${p.given}».`
        : `${ofEs(p.from, 'las')} anclas de «${p.criterion}» se escriben peor:mejor, no «${p.given}».`;
    case 'bad-weight':
      return `${ofEs(p.from, 'el')} peso de «${p.criterion}» es un número desde cero, no ${p.given}.`;
    case 'negative-weight':
      return `${ofEs(p.from, 'el')} peso de «${p.criterion}» es negativo (${p.given}).`;
    case 'same-anchors':
      return `${ofEs(p.from, 'las')} anclas de «${p.criterion}» son el mismo nivel: nada distingue lo mejor de lo peor.`;
    case 'no-anchors':
      return `A «${p.criterion}» le faltan sus anclas: dar #worst y #best en la matriz, --anchors o --scale range.`;
    case 'no-direction':
      return `A «${p.criterion}» le falta su dirección: dar #direction en la matriz o --directions.`;
    case 'against-direction':
      return `${ofEs(p.from, 'las')} anclas de «${p.criterion}» van contra su dirección.`;
    case 'no-weights':
      return 'No hay pesos: dar --weights, o #weight en la matriz.';
    case 'all-zero':
      return 'Todos los pesos son cero: no hay con qué ordenar.';
    case 'not-json':
      return `${whereEs(p.from)} no es un objeto JSON como {"costo": 40, "salida": 60}.`;
    default:
      return assertNever(p);
  }
}

function names(list: readonly string[], open: string, close: string): string {
  return list.map((name) => `${open}${name}${close}`).join(', ');
}

const en: RankWords = {
  problem: problemEn,
  more: (count) => `… and ${count} more.`,
  ranged: (list) =>
    `${names(list, '"', '"')}: scaled on the worst and best at hand, for want of anchors; adding or removing an alternative may turn the order of the others.`,
  notWeighing: (list) => `${names(list, '"', '"')}: without weight, so left out of the order.`,
  noMatrix: 'Rank what? Name a file with a matrix (CSV), or "-".',
  saveAsUtf8: 'In a spreadsheet, save it as "CSV UTF-8".',
  bothFromInput: 'Matrix and weights cannot both come from standard input.',
  tolerance: (given) => `--tolerance is a number from 0 to 1, not "${given}".`,
  toleranceAlone: '--tolerance goes with --method lexicographic.',
  criterion: 'Criterion',
  direction: 'Direction',
  worst: 'Worst (0)',
  best: 'Best (1)',
  weight: 'Weight',
  share: 'Share',
  scale: 'Scale',
  scales: { anchors: 'anchors', range: 'range at hand' },
  rank: 'Rank',
  alternative: 'Alternative',
  score: 'Points of 100',
  levels: 'Levels as given',
  values: 'Values: 0 at the worst anchor, 1 at the best',
  contributions: 'Contributions: share × value, in points of 100',
  order: 'Order',
  method: 'Method',
  steps: (step) => `values on the same step of ${step} are ties`,
};

const es: RankWords = {
  problem: problemEs,
  more: (count) => `… y ${count} más.`,
  ranged: (list) =>
    `${names(list, '«', '»')}: a falta de anclas, en la escala de lo peor y lo mejor que hay; agregar o quitar una alternativa puede invertir el orden de las demás.`,
  notWeighing: (list) => `${names(list, '«', '»')}: sin peso, así que no cuenta en el orden.`,
  noMatrix: '¿Qué se ordena? Hace falta un archivo con una matriz (CSV) o «-».',
  saveAsUtf8: 'En una planilla de cálculo, guardarlo como «CSV UTF-8».',
  bothFromInput: 'La matriz y los pesos no pueden venir los dos por la entrada estándar.',
  tolerance: (given) => `--tolerance es un número de 0 a 1, no «${given}».`,
  toleranceAlone: '--tolerance va con --method lexicographic.',
  criterion: 'Criterio',
  direction: 'Dirección',
  worst: 'Peor (0)',
  best: 'Mejor (1)',
  weight: 'Peso',
  share: 'Parte',
  scale: 'Escala',
  scales: { anchors: 'anclas', range: 'lo que hay' },
  rank: 'Puesto',
  alternative: 'Alternativa',
  score: 'Puntos de 100',
  levels: 'Niveles dados',
  values: 'Valores: 0 en el ancla peor, 1 en la mejor',
  contributions: 'Aportes: parte × valor, en puntos de 100',
  order: 'Orden',
  method: 'Método',
  steps: (step) => `los valores en el mismo escalón de ${step} empatan`,
};

export const rankWords: Readonly<Record<Lang, RankWords>> = { en, es };
