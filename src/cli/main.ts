/** The command line: what the core answers, without a browser. `run.js` bundles and starts it. */
import type { Readable } from 'node:stream';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isLang, type Lang } from '$lib/i18n/lang';
import { loadFullMessages } from '$lib/i18n/messages';
import { evaluate } from '$lib/model/evaluate';
import { preset } from '$lib/scenario/presets';
import { shorten } from '$lib/scenario/problems';
import { CASE_IDS, MODEL_VERSION, type Scenario } from '$lib/scenario/types';
import { problemInWords } from '$lib/views/values';
import { version } from '../../package.json';
import { readInput } from './input';
import { jsonReport } from './json';
import { textReport } from './report';
import { cliWords, type CliWords } from './words';

const FINE = 0;
const USAGE = 2;
const UNREADABLE = 3;

export interface Terminal {
  readonly stdin: Readable;
  readonly out: (text: string) => void;
  /** One line of what went wrong. */
  readonly complain: (line: string) => void;
}

const OPTIONS = {
  json: { type: 'boolean' },
  lens: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
}

type Parsed = ReturnType<typeof parse>;

/** The language asked for, even where the rest of the command cannot be understood. */
function langAskedFor(args: readonly string[]): Lang {
  const at = args.indexOf('--lang');
  const asked = at < 0 ? args.find((arg) => arg.startsWith('--lang='))?.slice(7) : args[at + 1];
  return asked !== undefined && isLang(asked) ? asked : 'en';
}

/** The one input to evaluate, or why there is none. */
function inputOf(
  { positionals, values }: Parsed,
  words: CliWords,
): { readonly input: string } | { readonly error: string } {
  const [command, input, ...more] = positionals;
  if (values.lang !== undefined && !isLang(values.lang)) {
    return { error: words.badLang(shorten(values.lang)) };
  }
  if (command === undefined) return { error: words.noCommand };
  if (command !== 'evaluate') return { error: words.unknownCommand(shorten(command)) };
  if (input === undefined || input === '') return { error: words.noInput };
  if (more.length > 0) return { error: words.manyInputs };
  return { input };
}

function withLens(scenario: Scenario, lens: string | undefined): Scenario | undefined {
  if (lens === undefined) return scenario;
  return scenario.lenses.some(({ id }) => id === lens) ? { ...scenario, lens } : undefined;
}

async function run(parsed: Parsed, lang: Lang, terminal: Terminal): Promise<number> {
  const words = cliWords[lang];
  const usageError = (reason: string) => {
    terminal.complain(`${reason} ${words.seeHelp}`);
    return USAGE;
  };
  const asked = inputOf(parsed, words);
  if ('error' in asked) return usageError(asked.error);

  const reading = await readInput(asked.input, terminal.stdin, words);
  if (reading.kind === 'missing') {
    terminal.complain(printable(reading.reason));
    return UNREADABLE;
  }
  const messages = await loadFullMessages(lang);
  const context = reading.kind === 'scenario' ? reading.scenario : preset(CASE_IDS[0]);
  for (const problem of reading.problems) {
    terminal.complain(printable(problemInWords(problem, context, messages)));
  }
  if (reading.kind === 'unreadable') return UNREADABLE;

  const { lens, json } = parsed.values;
  const scenario = withLens(reading.scenario, lens);
  if (scenario === undefined) {
    const known = reading.scenario.lenses.map(({ id }) => id);
    return usageError(words.badLens(shorten(lens ?? ''), known));
  }
  const view = { scenario, evaluation: evaluate(scenario), words: messages };
  terminal.out(json === true ? jsonReport(view, reading.problems) : textReport(view, words));
  return FINE;
}

/** Problems quote what was given; on a terminal that may only be text, never a control sequence. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}

/** What the shell gave and what it may be printed to. */
const shell: Terminal = {
  stdin: process.stdin,
  out: (text) => process.stdout.write(text),
  complain: (line) => process.stderr.write(`balanza: ${line}\n`),
};

/** Runs one command and answers with its exit code. */
export async function main(args: readonly string[], terminal: Terminal = shell): Promise<number> {
  // Whoever reads the output may stop early, as `head` does; that is no failure.
  process.stdout.once('error', () => process.exit(FINE));
  const lang = langAskedFor(args);
  const words = cliWords[lang];
  let parsed: Parsed;
  try {
    parsed = parse(args);
  } catch (error) {
    const said = error instanceof Error ? (error.message.split(/\.\s/)[0] ?? '') : '';
    terminal.complain(`${words.badOption(printable(`${said}.`))} ${words.seeHelp}`);
    return USAGE;
  }
  if (parsed.values.help === true) {
    terminal.out(`${words.help}\n`);
    return FINE;
  }
  if (parsed.values.version === true) {
    terminal.out(`balanza ${version}, model ${MODEL_VERSION}\n`);
    return FINE;
  }
  return run(parsed, lang, terminal);
}
