/**
 * Words that the command line says whatever the command, in both languages. What one command alone says
 * stands with it; names of inputs, offers and lenses are the app's own.
 */
import type { Lang } from '$lib/i18n/lang';
import type { TextFault } from './text-stream';

export interface CliWords {
  readonly about: string;
  readonly usage: string;
  readonly command: string;
  readonly commands: string;
  readonly options: string;
  readonly commonOptions: string;
  readonly examples: string;
  readonly exitCodes: string;
  readonly exitCode: Readonly<Record<'0' | '1' | '2' | '3' | '4', string>>;
  readonly moreHelp: string;
  readonly scenarioInput: readonly (readonly [name: string, text: string])[];
  readonly scenarioInputHead: string;
  readonly aCase: string;
  readonly noCommand: (known: readonly string[]) => string;
  readonly unknownCommand: (given: string, known: readonly string[]) => string;
  readonly unknownOption: (given: string) => string;
  readonly repeatedOption: (given: string) => string;
  readonly missingValue: (given: string) => string;
  readonly noValue: (given: string) => string;
  readonly badLang: (given: string) => string;
  readonly badChoice: (option: string, given: string, known: readonly string[]) => string;
  readonly manyOperands: (given: string) => string;
  readonly noFile: (given: string) => string;
  readonly noScenario: (given: string, cases: readonly string[]) => string;
  /** How a sentence names the place an input comes from. */
  readonly source: (given: string) => string;
  readonly fails: (source: string, reason: string) => string;
  readonly fault: (fault: TextFault, source: string) => string;
  readonly isFolder: (source: string) => string;
  readonly empty: (source: string) => string;
  /** Several scenarios where one is asked for. */
  readonly severalLines: (source: string) => string;
  readonly noFragment: (given: string) => string;
  readonly broken: (message: string) => string;
  readonly unwritten: (reason: string) => string;
  readonly seeHelp: string;
}

const en: CliWords = {
  about: 'Balanza lays public-safety procurement offers side by side.',
  usage: 'Usage',
  command: '<command>',
  commands: 'Commands',
  options: 'Options',
  commonOptions: 'Options of every command',
  examples: 'Examples',
  exitCodes: 'Exit codes',
  exitCode: {
    '0': 'fine, also where parts of a scenario could not be used (listed on standard error)',
    '1': 'a fault of the program itself',
    '2': 'the call is wrong',
    '3': 'what it names cannot be read or used',
    '4': 'the answer could not be written: the disk is full, say',
  },
  moreHelp: '<command> --help says more of each.',
  scenarioInputHead: 'Input',
  aCase: 'a published case',
  scenarioInput: [
    ['a link', "'https://example.org/#v=1&case=jujuy-2016&a.loan.rate=4.5' (in quotes: it has &)"],
    ['its fragment', "'#v=1&case=jujuy-2016' or 'v=1&case=jujuy-2016'"],
    ['a file', 'the path of a saved scenario'],
    ['-', 'any of them from standard input'],
  ],
  noCommand: (known) => `What to do? There are ${known.join(', ')}.`,
  unknownCommand: (given, known) =>
    `There is no command "${given}"; there are ${known.join(', ')}.`,
  unknownOption: (given) => `There is no option "${given}" here.`,
  repeatedOption: (given) => `"${given}" is given more than once.`,
  missingValue: (given) =>
    `"${given}" lacks its value; one that begins with "-" is written ${given}=…`,
  noValue: (given) => `"${given}" takes no value.`,
  badLang: (given) => `--lang takes en or es, not "${given}".`,
  badChoice: (option, given, known) => `${option} takes ${known.join(', ')}; not "${given}".`,
  manyOperands: (given) => `"${given}" is one too many.`,
  noFile: (given) => `There is no file "${given}" here.`,
  noScenario: (given, cases) =>
    `"${given}" is neither a link nor a file here nor a case (${cases.join(', ')}).`,
  source: (given) => (given === '-' ? 'Standard input' : `"${given}"`),
  fails: (source, reason) => `${source} cannot be read: ${reason}.`,
  fault: (fault, source) =>
    fault === 'not-text'
      ? `${source} is no text (UTF-8): it cannot be read.`
      : `${source} is larger than anything that is read here.`,
  isFolder: (source) => `${source} is a folder; a file is needed.`,
  empty: (source) => `${source} is empty.`,
  severalLines: (source) =>
    `${source} holds more than one line; "evaluate … --each" answers one scenario a line.`,
  noFragment: (given) => `"${given}" holds no scenario: a link has one after its "#".`,
  broken: (message) => `A fault of the program, please report it: ${message}`,
  unwritten: (reason) =>
    `The answer could not be written (${reason === 'ENOSPC' ? 'no space left' : reason}); what stands there is not whole.`,
  seeHelp: '--help shows how it is used.',
};

const es: CliWords = {
  about: 'Balanza pone lado a lado ofertas de contratación para la seguridad pública.',
  usage: 'Uso',
  command: '<orden>',
  commands: 'Órdenes',
  options: 'Opciones',
  commonOptions: 'Opciones de todas las órdenes',
  examples: 'Ejemplos',
  exitCodes: 'Códigos de salida',
  exitCode: {
    '0': 'bien, también si partes de un escenario no se pudieron usar (van por la salida de errores)',
    '1': 'una falla del propio programa',
    '2': 'la orden está mal escrita',
    '3': 'lo que nombra no se puede leer o usar',
    '4': 'la respuesta no se pudo escribir: el disco está lleno, por ejemplo',
  },
  moreHelp: '<orden> --help dice más de cada una.',
  scenarioInputHead: 'Entrada',
  aCase: 'un caso publicado',
  scenarioInput: [
    [
      'un enlace',
      "'https://example.org/#v=1&case=jujuy-2016&a.loan.rate=4.5' (entre comillas: lleva &)",
    ],
    ['su fragmento', "'#v=1&case=jujuy-2016' o 'v=1&case=jujuy-2016'"],
    ['un archivo', 'la ruta de un escenario guardado'],
    ['-', 'cualquiera de ellas por la entrada estándar'],
  ],
  noCommand: (known) => `¿Qué hacer? Las órdenes son ${known.join(', ')}.`,
  unknownCommand: (given, known) => `No hay una orden «${given}»; las hay: ${known.join(', ')}.`,
  unknownOption: (given) => `Aquí no hay una opción «${given}».`,
  repeatedOption: (given) => `«${given}» está más de una vez.`,
  missingValue: (given) =>
    `A «${given}» le falta su valor; uno que empieza con «-» se escribe ${given}=…`,
  noValue: (given) => `«${given}» no lleva valor.`,
  badLang: (given) => `--lang lleva en o es, no «${given}».`,
  badChoice: (option, given, known) => `${option} lleva ${known.join(', ')}; no «${given}».`,
  manyOperands: (given) => `«${given}» está de más.`,
  noFile: (given) => `Aquí no hay un archivo «${given}».`,
  noScenario: (given, cases) =>
    `«${given}» no es un enlace, ni un archivo de aquí, ni un caso (${cases.join(', ')}).`,
  source: (given) => (given === '-' ? 'La entrada estándar' : `«${given}»`),
  fails: (source, reason) => `${source} no se puede leer: ${reason}.`,
  fault: (fault, source) =>
    fault === 'not-text'
      ? `${source} no es texto (UTF-8): no se puede leer.`
      : `${source} es más grande que todo lo que se lee aquí.`,
  isFolder: (source) => `${source} es una carpeta; hace falta un archivo.`,
  empty: (source) => `${source} no trae nada.`,
  severalLines: (source) =>
    `${source} trae más de una línea; «evaluate … --each» responde un escenario por línea.`,
  noFragment: (given) => `«${given}» no lleva un escenario: un enlace lo lleva después de su «#».`,
  broken: (message) => `Una falla del programa; informarla, por favor: ${message}`,
  unwritten: (reason) =>
    `La respuesta no se pudo escribir (${reason === 'ENOSPC' ? 'no queda espacio' : reason}); lo que haya quedado no está completo.`,
  seeHelp: '--help muestra cómo se usa.',
};

export const cliWords: Readonly<Record<Lang, CliWords>> = { en, es };
