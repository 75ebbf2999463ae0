/**
 * What a command of the command line is. Each stands in a file of its own in `commands/`: it declares
 * its name, words and options, and `run` turns a request into an outcome without printing anything,
 * so that an error can never leave half an answer behind. `commands/index.ts` lists them.
 */
import type { Readable } from 'node:stream';
import type { Lang } from '$lib/i18n/lang';
import type { CliWords } from './words';

/**
 * 1 is a fault of the program itself; 2 the call is wrong; 3 what it names cannot be read or used; 4 the
 * answer could not be written.
 */
export const EXIT = { fine: 0, fault: 1, usage: 2, unreadable: 3, unwritten: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export type InEachLanguage<T = string> = Readonly<Record<Lang, T>>;

export interface OptionDeclaration {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** Stands for the value in help: `<id>`; only for those that take one. */
  readonly value?: InEachLanguage;
  readonly about: InEachLanguage;
}

export type OptionTable = Readonly<Record<string, OptionDeclaration>>;

/** What was given, by option; what was not given is absent. */
export type ValuesOf<O extends OptionTable> = {
  readonly [Name in keyof O]?: O[Name]['type'] extends 'boolean' ? true : string;
};

export interface Request<O extends OptionTable> {
  /** What follows the command's name, options apart. */
  readonly operands: readonly string[];
  readonly options: ValuesOf<O>;
  readonly lang: Lang;
  readonly words: CliWords;
  readonly stdin: Readable;
  /** Columns that text may take. */
  readonly width: number;
  /** For commands that answer line by line while they read; each call writes a whole line. */
  readonly writeLine: (line: string) => Promise<void> | void;
}

export type Outcome =
  | {
      readonly kind: 'answer';
      readonly text: string;
      /** Lines for standard error: what of the input could not be used, what to bear in mind. */
      readonly notes: readonly string[];
      readonly code: ExitCode;
    }
  | { readonly kind: 'refusal'; readonly code: ExitCode; readonly lines: readonly string[] };

export function answer(text: string, notes: readonly string[] = []): Outcome {
  return { kind: 'answer', text, notes, code: EXIT.fine };
}

/** The call itself is wrong; where to find how it is right is added. */
export function usageError(line: string, words: CliWords): Outcome {
  return { kind: 'refusal', code: EXIT.usage, lines: [`${line} ${words.seeHelp}`] };
}

export function unreadable(lines: readonly string[]): Outcome {
  return { kind: 'refusal', code: EXIT.unreadable, lines };
}

/** A head and its paragraphs or names with texts, which help sets in and wraps; what is set in further stays so. */
export interface HelpSection {
  readonly head: string;
  readonly lines: readonly (string | readonly [name: string, text: string])[];
}

interface Declaration<O extends OptionTable> {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: InEachLanguage;
  /** What stands after the name, as in `<input> [--lens <id>]`; one a form. */
  readonly usage: InEachLanguage<readonly string[]>;
  readonly options: O;
  /** What help says beyond usage and options. */
  readonly help: InEachLanguage<readonly HelpSection[]>;
  /** What stands after the name in calls worth copying. */
  readonly examples: readonly string[];
  readonly run: (request: Request<O>) => Promise<Outcome>;
}

/** A declared command whose options the table need not know. */
export interface Command extends Omit<Declaration<OptionTable>, 'run'> {
  readonly run: (
    request: Omit<Request<OptionTable>, 'options'>,
    given: ReadonlyMap<string, string | true>,
  ) => Promise<Outcome>;
}

export function command<const O extends OptionTable>(declared: Declaration<O>): Command {
  return {
    ...declared,
    run: (request, given) => {
      // `checkArguments` has let through only declared options, each with a value of its type.
      const options = Object.fromEntries(given) as ValuesOf<O>;
      return declared.run({ ...request, options });
    },
  };
}
