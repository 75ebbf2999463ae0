/** `--help`, of the program and of each command, from what the commands declare. */
import type { Lang } from '$lib/i18n/lang';
import { CASE_IDS } from '$lib/scenario/types';
import { PROGRAM } from '$lib/views/shell';
import { COMMON_OPTIONS, LONE_OPTIONS } from './arguments';
import { pairs, wrap } from './columns';
import { EXIT, type Command, type HelpSection, type OptionTable } from './command';
import type { CliWords } from './words';

function optionLines(table: OptionTable, lang: Lang): string[] {
  return pairs(
    Object.entries(table).map(([name, { value, short, about }]) => [
      `--${name}${value === undefined ? '' : ` ${value[lang]}`}${short === undefined ? '' : `, -${short}`}`,
      about[lang],
    ]),
  );
}

function exitLines(words: CliWords): string[] {
  return pairs(
    Object.values(EXIT).map((code) => [String(code), words.exitCode[`${code}`]] as const),
  );
}

/** Sections parted by blank lines; a section without lines is left out, one without a head is text. */
function page(opening: string, sections: readonly HelpSection[]): string {
  const parts = sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ head, lines }) => [...(head === '' ? [] : [head]), ...lines].join('\n'));
  return `${[wrap(opening).join('\n'), ...parts].join('\n\n')}\n`;
}

/** How a scenario is given, for the commands that take one. */
export function scenarioInputHelp(words: CliWords): HelpSection {
  const cases = CASE_IDS.map((id) => [id, words.aCase] as const);
  const inputs = pairs([...words.scenarioInput, ...cases], '');
  return { head: words.scenarioInputHead, lines: inputs };
}

function setIn({ head, lines }: HelpSection): HelpSection {
  return { head, lines: lines.flatMap((line) => wrap(`  ${line}`)) };
}

export function programHelp(commands: readonly Command[], lang: Lang, words: CliWords): string {
  const options = optionLines({ ...COMMON_OPTIONS, ...LONE_OPTIONS }, lang);
  return page(words.about, [
    { head: words.usage, lines: [`  ${PROGRAM} ${words.command} …`] },
    {
      head: words.commands,
      lines: pairs(commands.map(({ name, summary }) => [name, summary[lang]] as const)),
    },
    { head: '', lines: [words.moreHelp] },
    { head: words.options, lines: options },
    { head: words.exitCodes, lines: exitLines(words) },
  ]);
}

export function commandHelp(command: Command, lang: Lang, words: CliWords): string {
  const { name, summary, usage, options, help, examples } = command;
  // A call is shown on one line, however long, so that it can be copied.
  const call = (rest: string) => `  ${PROGRAM} ${name}${rest === '' ? '' : ` ${rest}`}`;
  return page(`${name}: ${summary[lang]}`, [
    { head: words.usage, lines: usage[lang].map(call) },
    ...help[lang].map(setIn),
    { head: words.options, lines: optionLines(options, lang) },
    { head: words.commonOptions, lines: optionLines(COMMON_OPTIONS, lang) },
    { head: words.examples, lines: examples.map(call) },
    { head: words.exitCodes, lines: exitLines(words) },
  ]);
}
