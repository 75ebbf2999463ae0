/** Words that only the command line says, in both languages; all others are the app's own. */
import type { Lang } from '$lib/i18n/lang';

export interface CliWords {
  readonly help: string;
  readonly lens: (name: string) => string;
  readonly noCommand: string;
  readonly unknownCommand: (given: string) => string;
  readonly noInput: string;
  readonly manyInputs: string;
  readonly badOption: (reason: string) => string;
  readonly badLang: (given: string) => string;
  readonly badLens: (given: string, known: readonly string[]) => string;
  readonly noFile: (given: string, cases: readonly string[]) => string;
  readonly fileFails: (given: string, reason: string) => string;
  readonly tooLong: (given: string) => string;
  readonly noFragment: (given: string) => string;
  readonly seeHelp: string;
}

const en: CliWords = {
  help: `Balanza lays public-safety procurement offers side by side.

Usage
  npm run -s balanza -- evaluate <input> [--lens <id>] [--lang en|es] [--json]

Input
  a link            'https://example.org/#v=1&case=jujuy-2016&a.loan.rate=4.5' (in quotes: it has &)
  its fragment      '#v=1&case=jujuy-2016' or 'v=1&case=jujuy-2016'
  a file            the path of a saved scenario
  -                 a file's contents or a link, from standard input
  a case            jujuy-2016

Options
  --json            every figure, unrounded, as JSON (format 1)
  --lens <id>       rank under this lens instead of the scenario's own
  --lang en|es      language of the answer (en)
  --help, -h        this text
  --version         version of the program and of the model

Exit code: 0 fine, also where parts of the input could not be used (listed on standard error);
2 the command is wrong; 3 the input cannot be read.`,
  lens: (name) => `Lens: ${name}`,
  noCommand: 'What to do? The command is "evaluate".',
  unknownCommand: (given) => `There is no command "${given}"; the command is "evaluate".`,
  noInput: 'Evaluate what? Name a link, a file, "-" or a case.',
  manyInputs: 'One input at a time. A link must stand in quotes, because of its "&".',
  badOption: (reason) => reason,
  badLang: (given) => `--lang takes en or es, not "${given}".`,
  badLens: (given, known) => `There is no lens "${given}" here; there are ${known.join(', ')}.`,
  noFile: (given, cases) =>
    `"${given}" is neither a link nor a file here nor a case (${cases.join(', ')}).`,
  fileFails: (given, reason) => `"${given}" cannot be read: ${reason}.`,
  tooLong: (given) => `"${given}" is larger than any scenario.`,
  noFragment: (given) => `"${given}" holds no scenario: a link has one after its "#".`,
  seeHelp: '--help shows how it is used.',
};

const es: CliWords = {
  help: `Balanza pone lado a lado ofertas de contratación para la seguridad pública.

Uso
  npm run -s balanza -- evaluate <entrada> [--lens <id>] [--lang en|es] [--json]

Entrada
  un enlace         'https://example.org/#v=1&case=jujuy-2016&a.loan.rate=4.5' (entre comillas: lleva &)
  su fragmento      '#v=1&case=jujuy-2016' o 'v=1&case=jujuy-2016'
  un archivo        la ruta de un escenario guardado
  -                 el contenido de un archivo o un enlace, por la entrada estándar
  un caso           jujuy-2016

Opciones
  --json            todas las cifras, sin redondear, como JSON (formato 1)
  --lens <id>       ordena según esta mirada en vez de la del escenario
  --lang en|es      idioma de la respuesta (en)
  --help, -h        este texto
  --version         versión del programa y del modelo

Código de salida: 0 bien, también si partes de la entrada no se pudieron usar (van por la salida de
errores); 2 la orden está mal; 3 la entrada no se puede leer.`,
  lens: (name) => `Mirada: ${name}`,
  noCommand: '¿Qué hacer? La orden es «evaluate».',
  unknownCommand: (given) => `No hay una orden «${given}»; la orden es «evaluate».`,
  noInput: '¿Qué se evalúa? Hace falta un enlace, un archivo, «-» o un caso.',
  manyInputs: 'Una entrada por vez. Un enlace va entre comillas, porque lleva «&».',
  badOption: () => 'Hay una opción que no existe o a la que le falta su valor.',
  badLang: (given) => `--lang lleva en o es, no «${given}».`,
  badLens: (given, known) => `Aquí no hay una mirada «${given}»; hay ${known.join(', ')}.`,
  noFile: (given, cases) =>
    `«${given}» no es un enlace, ni un archivo de aquí, ni un caso (${cases.join(', ')}).`,
  fileFails: (given, reason) => `«${given}» no se puede leer: ${reason}.`,
  tooLong: (given) => `«${given}» es más grande que cualquier escenario.`,
  noFragment: (given) => `«${given}» no lleva un escenario: un enlace lo lleva después de su «#».`,
  seeHelp: '--help muestra cómo se usa.',
};

export const cliWords: Readonly<Record<Lang, CliWords>> = { en, es };
