/** What is wrong with input, where, and what to do, in Spanish. */
import { assertNever } from '$lib/engine/numeric/never';
import { parameter, type ParameterId } from '$lib/parameters/registry';
import type {
  CrossProblem,
  DocumentProblem,
  Problem,
  RangeProblem,
  ValueProblem,
} from '$lib/scenario/problems';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { MAX_OPTIONS, SCHEMA_VERSION } from '$lib/scenario/types';
import type { ProblemNames } from '../en/problems';

function quote(text: string): string {
  return `«${text}»`;
}

/** Figures come as stored; the reader is shown them as in the field. */
function givenFigure({ given, place }: ValueProblem, names: ProblemNames): string {
  const value = given.trim() === '' ? NaN : Number(given);
  return Number.isFinite(value) ? names.number(value, place.parameter) : quote(given);
}

function valueText(problem: ValueProblem, names: ProblemNames): string {
  const { code, given, limit, place } = problem;
  const id = place.parameter;
  const declared = parameter(id);
  const label = quote(names.label(id));
  const where = place.option === undefined ? label : `${label} (${names.optionName(place.option)})`;
  const parts = declared.kind === 'shares';
  const bound = limit === undefined ? undefined : names.number(limit, id);
  switch (code) {
    case 'empty':
      return `${where} quedó sin valor. Escribir uno.`;
    case 'not-number':
      return parts
        ? `${where}: una de las partes de ${quote(given)} no es un número. Escribir todas las partes como números.`
        : `${where}: ${quote(given)} no es un número. Escribir un número.`;
    case 'not-finite':
      return `${where} no tiene un valor finito: el número es demasiado grande o divide por cero. Escribir un número con todas sus cifras.`;
    case 'below':
      if (parts) return `${where}: ninguna parte puede ser menor que cero. Subir la que lo sea.`;
      return `${where} no puede ser ${givenFigure(problem, names)}${bound === undefined ? '' : `: el mínimo es ${bound}`}. Escribir un valor más alto.`;
    case 'above':
      if (parts) return `${where}: ninguna parte puede superar el total. Bajar la que lo haga.`;
      return `${where} no puede ser ${givenFigure(problem, names)}${bound === undefined ? '' : `: el máximo es ${bound}`}. Escribir un valor más bajo.`;
    case 'not-integer':
      return `${where} no puede ser ${quote(given)}: solo admite números enteros. Escribir un número entero.`;
    case 'not-choice': {
      const list = declared.kind === 'choice' ? declared.choices.join(', ') : '';
      return `${where}: ${quote(given)} no es una de las opciones. Usar una de estas: ${list}.`;
    }
    case 'not-flag':
      return `${where}: ${quote(given)} no es ni sí ni no. En enlaces y archivos, usar «yes» para sí y «no» para no.`;
    case 'shares-count': {
      const count = parts ? declared.parts.length : 0;
      return `${where}: ${quote(given)} no es una lista de ${count} partes. Escribir ${count} partes que sumen 100 %.`;
    }
    case 'shares-sum':
      return `${where}: las partes suman ${bound ?? quote(given)} y deben sumar 100 %. Ajustarlas hasta que lo hagan.`;
    default:
      return assertNever(code);
  }
}

function crossText({ code, option, given, limit }: CrossProblem, names: ProblemNames): string {
  const name = (id: ParameterId) => quote(names.label(id));
  const both = (a: ParameterId, b: ParameterId) =>
    [`${name(a)} (${names.number(given, a)})`, `${name(b)} (${names.number(limit, b)})`] as const;
  const where = names.optionName(option);
  switch (code) {
    case 'grace-before-build': {
      const [grace, build] = both('loan.grace', 'time.build');
      return `${where}: ${grace} debe durar al menos tanto como ${build}, porque hasta entonces el crédito aún se desembolsa. Alargar lo primero o acortar lo segundo.`;
    }
    case 'grace-after-maturity': {
      const [grace, maturity] = both('loan.grace', 'loan.years');
      return `${where}: ${grace} no puede durar más que ${maturity}, porque ahí termina el crédito. Acortar lo primero o alargar lo segundo.`;
    }
    case 'loan-over-rest': {
      const share = `${name('loan.share')} (${names.number(given, 'loan.share')})`;
      const rest = names.number(limit, 'loan.share');
      return `${where}: ${share} no puede superar lo que ${name('price.down')} deja por pagar (${rest}). Bajar una de las dos cifras.`;
    }
    case 'service-after-horizon': {
      const start = names.number(given, 'time.build');
      const horizon = `${name('horizon')} (${names.number(limit, 'horizon')})`;
      return `${where}: ${name('time.delay')} y ${name('time.build')} suman ${start} y deben terminar antes de ${horizon}, o no queda servicio que comparar. Acortar los dos primeros o alargar el tercero.`;
    }
    case 'build-needed':
      return `${where}: ${name('time.build')} no puede ser de 0 años mientras quede algo por comprar. Poner un año o más, o indicar que el Estado ya tiene todo.`;
    default:
      return assertNever(code);
  }
}

/** A range as given, what is wrong with it and how to put it right. */
function rangeText({ code, place, given, limit }: RangeProblem, names: ProblemNames): string {
  const label = quote(names.label(place.parameter));
  const where = place.option === undefined ? label : `${label} (${names.optionName(place.option)})`;
  const bound = limit === undefined ? '' : names.number(limit, place.parameter);
  switch (code) {
    case 'unreadable':
      return `${where}: ${quote(given)} no se puede leer como rango. Escribir los dos extremos, como en «3..7», o mínimo, más probable y máximo, como en «3..5..7».`;
    case 'order':
      return `${where}: los números del rango ${quote(given)} no van de menor a mayor. Escribir primero el menor y al final el mayor.`;
    case 'positive':
      return `${where}: un rango lognormal como ${quote(given)} requiere dos extremos distintos y mayores que cero. Cambiarlos o elegir otra forma.`;
    case 'below':
      return `${where}: el rango ${quote(given)} baja de lo posible${bound === '' ? '' : ` (el mínimo es ${bound})`}. Subir su extremo inferior.`;
    case 'above':
      return `${where}: el rango ${quote(given)} sube de lo posible${bound === '' ? '' : ` (el máximo es ${bound})`}. Bajar su extremo superior.`;
    case 'not-integer':
      return `${where}: solo admite números enteros, y los de ${quote(given)} no lo son. Escribir el rango en números enteros.`;
    case 'weights':
      return `${where}: los pesos de ${quote(given)} deben ser cero o más, y no todos cero. Corregirlos.`;
    case 'too-many':
      return `${where}: ${quote(given)} tiene más valores o partes de los que caben${limit === undefined ? '' : ` (${limit} como máximo)`}. Quitar algunos.`;
    case 'not-drawn':
      return `${where} es una elección y no admite un rango. Quitar ${quote(given)} o comparar dos escenarios.`;
    default:
      return assertNever(code);
  }
}

function documentText({ code, key, given }: DocumentProblem): string {
  const line = key === undefined ? 'Una entrada' : quote(key);
  const empty = given === undefined || given === '';
  switch (code) {
    case 'unknown-key':
      return `${line} no significa nada aquí y no se tomó en cuenta. Revisar cómo está escrito y que exista la oferta o la mirada que nombra.`;
    case 'repeated-key':
      return `${line} aparece más de una vez y solo se leyó la primera. Dejar una sola${empty ? '' : ` y quitar ${quote(given)} si no es la correcta`}.`;
    case 'bad-value':
      return empty
        ? `${line} no tiene valor o no tiene lugar aquí, y no se tomó en cuenta. Completarlo o quitarlo.`
        : `${quote(given)} no corresponde a ${key === undefined ? 'su lugar' : quote(key)} y no se tomó en cuenta. Corregirlo o quitarlo.`;
    case 'missing-key':
      return `Falta ${key === undefined ? 'una entrada' : quote(key)}, y no se tomó en cuenta lo que depende de eso. Agregarlo y volver a abrir el enlace o archivo.`;
    case 'unknown-case':
      return `${empty ? 'El enlace o archivo no nombra un caso' : `No hay un caso llamado ${quote(given)}`}. Usar uno de estos: ${CASE_IDS.join(', ')}.`;
    case 'unknown-version':
      return `${empty ? 'El enlace o archivo no dice su versión' : `No ha habido una versión ${quote(given)} de enlaces y archivos`}. Poner la versión ${SCHEMA_VERSION} y comparar las cifras con el original.`;
    case 'newer-version':
      return `El enlace o archivo se hizo con una Balanza más nueva${!empty && /^\d+$/.test(given) ? ` (versión ${given}; esta lee hasta la ${SCHEMA_VERSION})` : ''}. Recargar la página para obtenerla y volver a abrirlo.`;
    case 'altered':
      return 'Una parte del enlace o archivo se cambió o se cortó después de hecho. Abrir el original o comparar cada cifra con él.';
    case 'too-long':
      return 'El enlace o archivo es demasiado largo para abrirlo sin riesgo, y no se leyó nada. Pedir a quien lo envió un archivo guardado por Balanza o un enlace más corto.';
    case 'not-readable':
      return 'El enlace o archivo está dañado y no se puede leer. Copiarlo de nuevo, entero, desde su origen.';
    case 'not-json':
      return 'El archivo no tiene el formato en que guarda Balanza (JSON). Elegir un archivo guardado por Balanza.';
    case 'not-ours':
      return `${empty ? 'Esto' : quote(given)} no viene de Balanza. Revisar que sea el enlace o archivo correcto y que esté entero.`;
    case 'no-options':
      return `El enlace o archivo no deja ninguna oferta por mostrar; se muestran las del caso publicado. Nombrar de una a ${MAX_OPTIONS} ofertas.`;
    case 'too-many-options':
      return `El enlace o archivo tiene más de ${MAX_OPTIONS} ofertas; se muestran solo las primeras ${MAX_OPTIONS}. Quitar las que menos importen.`;
    case 'too-many-problems':
      return 'Hay más por corregir de lo que cabe en esta lista. Corregir lo que figura y volver a abrir el enlace o archivo.';
    case 'not-workbook':
      return 'El archivo no es un libro hecho por Balanza, o se borró lo que lo dice (la hoja con el escenario como texto). Elegir un libro o archivo guardado por Balanza.';
    case 'workbook-damaged':
      return 'El libro está dañado o cortado, o se cambió el escenario que contiene, y no se leyó nada de él. Descargarlo de nuevo o abrir el original.';
    case 'workbook-too-large':
      return 'El libro es demasiado grande para abrirlo sin riesgo, y no se leyó nada de él. Quitar hojas e imágenes que no puso Balanza.';
    case 'inputs-missing':
      return 'Falta la hoja de datos o perdió sus claves; por eso se muestra el escenario como era cuando se hizo el libro. Volver a poner lo que se haya cambiado allí.';
    case 'cell-missing':
      return `${line} ya no tiene fila en el libro; vale lo que tenía cuando se hizo el libro. Revisarlo.`;
    case 'cell-empty':
      return `${line} está sin valor en el libro; vale lo que tenía cuando se hizo el libro. Revisarlo.`;
    case 'cell-formula':
      return `${line} tiene en el libro una fórmula que ningún programa ha calculado; vale lo que tenía cuando se hizo el libro. Abrir el libro en una hoja de cálculo y guardarlo, o escribir el número.`;
    case 'cell-error':
      return `${line} es en el libro ${empty ? 'un error' : quote(given)}; vale lo que tenía cuando se hizo el libro. Escribir un valor.`;
    case 'cell-changed':
      return `${line} se cambió en el libro${empty ? '' : `: ${quote(given)}`}. Si no era la intención, volver al valor anterior.`;
    default:
      return assertNever(code);
  }
}

export function problemText(problem: Problem, names: ProblemNames): string {
  switch (problem.kind) {
    case 'value':
      return valueText(problem, names);
    case 'cross':
      return crossText(problem, names);
    case 'range':
      return rangeText(problem, names);
    case 'document':
      return documentText(problem);
    default:
      return assertNever(problem);
  }
}
