/** The command line: what the core answers, without a browser. `run.js` bundles and starts it. */
import type { Readable } from 'node:stream';
import type { Lang } from '$lib/i18n/lang';
import { shorten } from '$lib/scenario/problems';
import { MODEL_VERSION } from '$lib/scenario/types';
import { version } from '../../package.json';
import { checkOptions, langOf, splitArguments, type Arguments } from './arguments';
import { printable } from './columns';
import { answer, EXIT, usageError, type Outcome } from './command';
import { COMMANDS } from './commands';
import { commandHelp, programHelp } from './help';
import { cliWords } from './words';

export interface Terminal {
  readonly stdin: Readable;
  /** Ready for more once what it answers is done, so that a long answer does not pile up in memory. */
  readonly out: (text: string) => Promise<void> | void;
  /** One line of what went wrong. */
  readonly complain: (line: string) => void;
}

/** What the shell gave and what it may be printed to. */
const shell: Terminal = {
  stdin: process.stdin,
  out: (text) =>
    process.stdout.write(text)
      ? undefined
      : new Promise((resolve) => process.stdout.once('drain', resolve)),
  complain: (line) => process.stderr.write(`balanza: ${line}\n`),
};

/** What the command called for answers; nothing is printed yet. */
async function outcomeOf(
  { name, operands, options }: Arguments,
  lang: Lang,
  { stdin, out }: Terminal,
): Promise<Outcome> {
  const words = cliWords[lang];
  const names = COMMANDS.map((command) => command.name);
  const asked = COMMANDS.find((command) => command.name === name);
  if (options.some((option) => option.name === 'help') && (asked ?? name) === asked) {
    const text =
      asked === undefined ? programHelp(COMMANDS, lang, words) : commandHelp(asked, lang, words);
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
  return asked.run({ operands, lang, words, stdin, writeLine }, checked.given);
}

/** Runs one command, prints what it answers, and gives its exit code. */
export async function main(args: readonly string[], terminal: Terminal = shell): Promise<number> {
  // Whoever reads the output may stop early, as `head` does; that is no failure.
  if (terminal === shell) process.stdout.once('error', () => process.exit(EXIT.fine));
  const split = splitArguments(args, COMMANDS);
  const lang = langOf(args);
  let outcome: Outcome;
  try {
    outcome = await outcomeOf(split, lang, terminal);
  } catch (error) {
    // Bad input is an outcome, so whatever is thrown is broken code: said in one line all the same.
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    outcome = { kind: 'refusal', code: EXIT.fault, lines: [cliWords[lang].broken(message)] };
  }
  const lines = outcome.kind === 'answer' ? outcome.notes : outcome.lines;
  for (const line of lines) terminal.complain(printable(line));
  if (outcome.kind === 'answer' && outcome.text !== '') await terminal.out(outcome.text);
  return outcome.code;
}
