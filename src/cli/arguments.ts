/** From what the shell gave to a command, its operands and its options, or to what is wrong with them. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isLang, type Lang } from '$lib/i18n/lang';
import { shorten } from '$lib/scenario/problems';
import type { Command, OptionTable } from './command';
import type { CliWords } from './words';

/** What every command takes. */
export const COMMON_OPTIONS = {
  lang: {
    type: 'string',
    value: { en: 'en|es', es: 'en|es' },
    about: { en: 'language of the answer (en)', es: 'idioma de la respuesta (en)' },
  },
  help: { type: 'boolean', short: 'h', about: { en: 'this text', es: 'este texto' } },
} as const satisfies OptionTable;

/** What stands alone. */
export const LONE_OPTIONS = {
  version: {
    type: 'boolean',
    about: {
      en: 'version of the program and of the model',
      es: 'versión del programa y del modelo',
    },
  },
} as const satisfies OptionTable;

export interface Arguments {
  /** The first operand: what is asked for. */
  readonly name: string | undefined;
  readonly operands: readonly string[];
  readonly options: readonly GivenOption[];
}

interface GivenOption {
  readonly name: string;
  /** As it was typed: `--lens`. */
  readonly typed: string;
  /** undefined where none was given. */
  readonly value: string | undefined;
  /** The value stands in the same word: `--lens=even`. */
  readonly inline: boolean;
}

function parseOptions(table: OptionTable): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    Object.entries(table).map(([name, { type, short }]) => [
      name,
      { type, ...(short === undefined ? {} : { short }) },
    ]),
  );
}

/**
 * Splits the words. The options of all commands are known to it, since which command is meant shows only
 * once it is clear which words are values.
 */
export function splitArguments(args: readonly string[], commands: readonly Command[]): Arguments {
  const tables: OptionTable[] = [COMMON_OPTIONS, LONE_OPTIONS, ...commands.map((c) => c.options)];
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.assign({}, ...tables.map(parseOptions)) as ParseArgsConfig['options'] & object,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [name, ...operands] = tokens.flatMap((token) =>
    token.kind === 'positional' ? [token.value] : [],
  );
  const options = tokens.flatMap((token): GivenOption[] => {
    if (token.kind !== 'option') return [];
    const { rawName: typed, value, inlineValue } = token;
    return [{ name: token.name, typed, value, inline: inlineValue === true }];
  });
  return { name, operands, options };
}

export type CheckedOptions =
  | { readonly ok: true; readonly given: ReadonlyMap<string, string | true> }
  | { readonly ok: false; readonly reason: string };

/** What is wrong with one option, next to the ones before it. */
function faultOf(
  option: GivenOption,
  table: OptionTable,
  before: ReadonlyMap<string, string | true>,
  words: CliWords,
): string | undefined {
  const declared = Object.hasOwn(table, option.name) ? table[option.name] : undefined;
  const typed = shorten(option.typed);
  if (declared === undefined) return words.unknownOption(typed);
  if (before.has(option.name)) return words.repeatedOption(typed);
  if (declared.type === 'boolean') return option.inline ? words.noValue(typed) : undefined;
  const { value, inline } = option;
  if (value === undefined || value === '') return words.missingValue(typed);
  // `--lens --json` is far more often a forgotten value than a lens of that name.
  if (!inline && value.startsWith('-') && value !== '-') return words.missingValue(typed);
  return undefined;
}

/** The options given, checked against those that are declared. */
export function checkOptions(
  options: readonly GivenOption[],
  declared: OptionTable,
  words: CliWords,
): CheckedOptions {
  const table = { ...declared, ...COMMON_OPTIONS };
  const given = new Map<string, string | true>();
  for (const option of options) {
    const reason = faultOf(option, table, given, words);
    if (reason !== undefined) return { ok: false, reason };
    given.set(option.name, option.value ?? true);
  }
  const lang = given.get('lang');
  if (typeof lang === 'string' && !isLang(lang)) {
    return { ok: false, reason: words.badLang(shorten(lang)) };
  }
  return { ok: true, given };
}

/** The language asked for, even where the rest of the call cannot be understood. */
export function langOf(args: readonly string[]): Lang {
  const at = args.indexOf('--lang');
  const asked = at < 0 ? args.find((arg) => arg.startsWith('--lang='))?.slice(7) : args[at + 1];
  return asked !== undefined && isLang(asked) ? asked : 'en';
}
