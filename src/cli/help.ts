/** `--help`, of the program and of each command, from what the commands declare. */
import type { Lang } from '$lib/i18n/lang';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { PROGRAM } from '$lib/views/shell';
import { COMMON_OPTIONS, LONE_OPTIONS } from './arguments';
import { pairs, wrap } from './columns';
import { EXIT, type Command, type HelpSection, type OptionTable } from './command';
import type { CliWords } from './words';

function optionLines(table: OptionTable, lang: Lang, width: number): string[] {
  const rows = Object.entries(table).map(([name, { value, short, about }]) => {
    const typed = `--${name}${value === undefined ? '' : ` ${value[lang]}`}`;
    return [short === undefined ? typed : `${typed}, -${short}`, about[lang]] as const;
  });
  return pairs(rows, width);
}

function exitLines(words: CliWords, width: number): string[] {
  const rows = Object.values(EXIT).map(
    (code) => [String(code), words.exitCode[`${code}`]] as const,
  );
  return pairs(rows, width);
}

interface LaidOut {
  readonly head: string;
  readonly lines: readonly string[];
}

/** Sections parted by blank lines; a section without lines is left out, one without a head is text. */
function page(opening: string, sections: readonly LaidOut[], width: number): string {
  const parts = sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ head, lines }) => [...(head === '' ? [] : [head]), ...lines].join('\n'));
  return `${[wrap(opening, width).join('\n'), ...parts].join('\n\n')}\n`;
}

/** How a scenario is given, for the commands that take one. */
export function scenarioInputHelp(words: CliWords): HelpSection {
  const cases = CASE_IDS.map((id) => [id, words.aCase] as const);
  return { head: words.scenarioInputHead, lines: [...words.scenarioInput, ...cases] };
}

/** Paragraphs wrapped; names that follow one another share their column. */
function setIn({ head, lines }: HelpSection, width: number): LaidOut {
  const rows = lines.filter((line) => typeof line !== 'string');
  const laid = lines.flatMap((line) => {
    if (typeof line === 'string') return wrap(`  ${line}`, width);
    return line === rows[0] ? pairs(rows, width) : [];
  });
  return { head, lines: laid };
}

export function programHelp(
  commands: readonly Command[],
  lang: Lang,
  words: CliWords,
  width: number,
): string {
  const options = optionLines({ ...COMMON_OPTIONS, ...LONE_OPTIONS }, lang, width);
  const summaries = commands.map(({ name, summary }) => [name, summary[lang]] as const);
  return page(
    words.about,
    [
      { head: words.usage, lines: [`  ${PROGRAM} ${words.command} …`] },
      {
        head: words.commands,
        lines: pairs(summaries, width),
      },
      { head: '', lines: [words.moreHelp] },
      { head: words.options, lines: options },
      { head: words.exitCodes, lines: exitLines(words, width) },
    ],
    width,
  );
}

export function commandHelp(command: Command, lang: Lang, words: CliWords, width: number): string {
  const { name, summary, usage, options, help, examples } = command;
  // A call is shown on one line, however long, so that it can be copied.
  const call = (rest: string) => `  ${PROGRAM} ${name}${rest === '' ? '' : ` ${rest}`}`;
  return page(
    `${name}: ${summary[lang]}`,
    [
      { head: words.usage, lines: usage[lang].map(call) },
      ...help[lang].map((section) => setIn(section, width)),
      { head: words.options, lines: optionLines(options, lang, width) },
      { head: words.commonOptions, lines: optionLines(COMMON_OPTIONS, lang, width) },
      { head: words.examples, lines: examples.map(call) },
      { head: words.exitCodes, lines: exitLines(words, width) },
    ],
    width,
  );
}
