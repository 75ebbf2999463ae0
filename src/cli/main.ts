/** The command line: what the core answers, without a browser. `run.js` bundles and starts it. */
import type { Lang } from '$lib/i18n/lang';
import '$lib/parameters/cases/all';
import { shorten } from '$lib/scenario/problems';
import { MODEL_VERSION } from '$lib/scenario/types';
import { version } from '../../package.json';
import { checkOptions, langOf, splitArguments, type Arguments } from './arguments';
import { printable } from './columns';
import { answer, EXIT, usageError, type ExitCode, type Outcome } from './command';
import { COMMANDS } from './commands';
import { commandHelp, programHelp } from './help';
import { NotWritten, shellTerminal, type Terminal } from './terminal';
import { cliWords, type CliWords } from './words';

/** What the command called for answers; nothing is printed yet. */
async function outcomeOf(
  { name, operands, options }: Arguments,
  lang: Lang,
  { stdin, width, out }: Terminal,
): Promise<Outcome> {
  const words = cliWords[lang];
  const names = COMMANDS.map((command) => command.name);
  const asked = COMMANDS.find((command) => command.name === name);
  if (options.some((option) => option.name === 'help') && (asked ?? name) === asked) {
    const text =
      asked === undefined
        ? programHelp(COMMANDS, lang, words, width)
        : commandHelp(asked, lang, words, width);
    return answer(text);
  }
  if (name === undefined && options.some((option) => option.name === 'version')) {
    return answer(`balanza ${version}, model ${MODEL_VERSION}\n`);
  }
  const checked = checkOptions(options, asked?.options ?? {}, words);
  if (name === undefined && !checked.ok) return usageError(checked.reason, words);
  if (name === undefined) return usageError(words.noCommand(names), words);
  if (asked === undefined) return usageError(words.unknownCommand(shorten(name), names), words);
  if (!checked.ok) return usageError(checked.reason, words);
  const writeLine = (line: string) => out(`${line}\n`);
  return asked.run({ operands, lang, words, stdin, width, writeLine }, checked.given);
}

/** A pipe broke after the answer went into it; `undefined` where its reader simply had enough. */
function exitOn(lang: Lang): (reason: string | undefined) => void {
  return (reason) => {
    if (reason !== undefined)
      process.stderr.write(`balanza: ${cliWords[lang].unwritten(reason)}\n`);
    process.exit(reason === undefined ? EXIT.fine : EXIT.unwritten);
  };
}

/** Whatever is thrown is no bad input, which is an outcome, but a failed write or broken code: one line too. */
function thrown(
  error: unknown,
  words: CliWords,
): { readonly code: ExitCode; readonly line: string } {
  if (error instanceof NotWritten) {
    return { code: EXIT.unwritten, line: words.unwritten(error.message) };
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: EXIT.fault, line: words.broken(message) };
}

/** Runs one command, prints what it answers, and gives its exit code. */
export async function main(args: readonly string[], given?: Terminal): Promise<number> {
  const lang = langOf(args);
  const words = cliWords[lang];
  const terminal = given ?? shellTerminal(exitOn(lang));
  const complain = (lines: readonly string[]) => {
    for (const line of lines) terminal.complain(printable(line));
  };
  try {
    const outcome = await outcomeOf(splitArguments(args, COMMANDS), lang, terminal);
    complain(outcome.kind === 'answer' ? outcome.notes : outcome.lines);
    if (outcome.kind === 'answer' && outcome.text !== '') await terminal.out(outcome.text);
    return outcome.code;
  } catch (error) {
    const { code, line } = thrown(error, words);
    complain([line]);
    return code;
  }
}
