/** `workbook`: a comparison as a spreadsheet whose formulas give the same figures, written to a file. */
import { writeFile } from 'node:fs/promises';
import { isoDay } from '$lib/export/frame';
import { workbookFile } from '$lib/export/xlsx/workbook-file';
import { loadFullMessages } from '$lib/i18n/messages';
import type { Lang } from '$lib/i18n/lang';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { linkOf } from '$lib/scenario/link';
import { preset } from '$lib/scenario/presets';
import { shorten } from '$lib/scenario/problems';
import {
  answer,
  command,
  EXIT,
  unreadable,
  usageError,
  type Outcome,
  type Request,
} from '../command';
import { printable } from '../columns';
import { scenarioInputHelp } from '../help';
import { pathOf, readInput } from '../input';
import { problemLine } from '../problem-line';
import { cliWords } from '../words';

const options = {
  out: {
    type: 'string',
    value: { en: '<file>', es: '<archivo>' },
    about: {
      en: 'where the workbook is written; what stands there is replaced',
      es: 'dónde se escribe el libro; reemplaza lo que haya',
    },
  },
  page: {
    type: 'string',
    value: { en: '<address>', es: '<dirección>' },
    about: {
      en: 'the page that the link in the workbook leads to; without it, what stands behind its #',
      es: 'la página a la que lleva el enlace del libro; sin ella, lo que va tras su #',
    },
  },
  date: {
    type: 'string',
    value: { en: '<day>', es: '<día>' },
    about: {
      en: 'the day that the workbook names, 2026-03-14; today without it',
      es: 'el día que nombra el libro, 2026-03-14; sin ella, hoy',
    },
  },
} as const;

type WorkbookCall = Request<typeof options>;

interface OwnWords {
  readonly noInput: string;
  readonly noOut: string;
  readonly badDate: (given: string) => string;
  readonly badPage: (given: string) => string;
  readonly written: (file: string, kilobytes: number) => string;
  readonly unwritten: (file: string, reason: string) => string;
}

const own: Readonly<Record<Lang, OwnWords>> = {
  en: {
    noInput: 'A workbook of what? A link, a file or a case is missing.',
    noOut: 'Where to? --out <file> is missing.',
    badDate: (given) => `--date takes a day such as 2026-03-14, not "${given}".`,
    badPage: (given) => `--page takes an address that begins with http, not "${given}".`,
    written: (file, kilobytes) => `${file}: ${String(kilobytes)} kB`,
    unwritten: (file, reason) =>
      `"${file}" could not be written (${reason}); nothing that stands there is whole.`,
  },
  es: {
    noInput: '¿Un libro de qué? Falta un enlace, un archivo o un caso.',
    noOut: '¿Adónde? Falta --out <archivo>.',
    badDate: (given) => `--date espera un día como 2026-03-14, no «${given}».`,
    badPage: (given) => `--page espera una dirección que empiece con http, no «${given}».`,
    written: (file, kilobytes) => `${file}: ${String(kilobytes)} kB`,
    unwritten: (file, reason) =>
      `No se pudo escribir «${file}» (${reason}); nada de lo que haya allí está entero.`,
  },
};

async function run(call: WorkbookCall): Promise<Outcome> {
  const { operands, lang, options: given, stdin, words } = call;
  const texts = own[lang];
  const [input, extra] = operands;
  if (input === undefined || input === '') return usageError(texts.noInput, words);
  if (extra !== undefined) return usageError(words.manyOperands(shorten(extra)), words);
  const { out, page, date = isoDay(new Date()) } = given;
  if (out === undefined || out === '') return usageError(texts.noOut, words);
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return usageError(texts.badDate(shorten(date)), words);
  if (page !== undefined && !/^https?:\/\/[^#\s]+$/i.test(page)) {
    return usageError(texts.badPage(shorten(page)), words);
  }
  const reading = await readInput(input, stdin, words);
  if (reading.kind === 'missing') return unreadable([printable(reading.reason)]);
  const messages = await loadFullMessages(lang);
  const context = reading.kind === 'scenario' ? reading.scenario : preset(CASE_IDS[0]);
  const notes = reading.problems.map((one) => problemLine(one, context, messages));
  if (reading.kind === 'unreadable') return unreadable(notes);

  const { scenario } = reading;
  const link = `${page ?? ''}#${await linkOf(scenario)}`;
  const { bytes } = await workbookFile({ scenario, lang, link, date });
  try {
    await writeFile(pathOf(out), bytes);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const line = printable(texts.unwritten(shorten(out), reason));
    return { kind: 'refusal', code: EXIT.unwritten, lines: [...notes, line] };
  }
  const kilobytes = Math.ceil(bytes.length / 1000);
  return answer(`${printable(texts.written(out, kilobytes))}\n`, notes);
}

export const workbook = command({
  name: 'workbook',
  summary: {
    en: 'a spreadsheet with every formula, that gives the same figures',
    es: 'una hoja de cálculo con todas las fórmulas, que da las mismas cifras',
  },
  usage: {
    en: ['<input> --out <file> [--page <address>] [--date <day>]'],
    es: ['<entrada> --out <archivo> [--page <dirección>] [--date <día>]'],
  },
  options,
  help: {
    en: [
      {
        head: 'Workbook',
        lines: [
          'An .xlsx file in the language of --lang. It holds no values beside its formulas: the program that opens it works them out. The app opens it again, changes by hand included.',
        ],
      },
      scenarioInputHelp(cliWords.en),
    ],
    es: [
      {
        head: 'Libro',
        lines: [
          'Un archivo .xlsx en la lengua de --lang. Junto a sus fórmulas no guarda valores: los calcula el programa que lo abre. La aplicación vuelve a abrirlo, también con cambios hechos a mano.',
        ],
      },
      scenarioInputHelp(cliWords.es),
    ],
  },
  examples: [
    'jujuy-2016 --out jujuy.xlsx',
    "'v=1&case=jujuy-2016&a.loan.rate=4' --out jujuy.xlsx --lang es",
  ],
  run,
});
