/** `--help`, of the program and of each command, from what the commands declare. */
import type { Lang } from '$lib/i18n/lang';
import { CASE_IDS } from '$lib/scenario/types';
import { PROGRAM } from '$lib/views/reproduce';
import { COMMON_OPTIONS, LONE_OPTIONS } from './arguments';
import { pairs, wrap } from './columns';
import { EXIT, type Command, type OptionTable } from './command';
import type { CliWords } from './words';

type Section = readonly [head: string, lines: readonly string[]];

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

/** Sections parted by blank lines, each with its lines set in. */
function page(opening: string, sections: readonly Section[]): string {
  const parts = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([head, lines]) => [head, ...lines].filter((line) => line !== '').join('\n'));
  return `${[wrap(opening).join('\n'), ...parts].join('\n\n')}\n`;
}

/** How a scenario is given, for the commands that take one. */
export function scenarioInputHelp(words: CliWords): string {
  const cases = CASE_IDS.map((id) => [id, words.aCase] as const);
  return [words.scenarioInputHead, ...pairs([...words.scenarioInput, ...cases])].join('\n');
}

export function programHelp(commands: readonly Command[], lang: Lang, words: CliWords): string {
  return page(words.about, [
    [words.usage, [`  ${PROGRAM} ${words.command} …`]],
    [words.commands, pairs(commands.map(({ name, summary }) => [name, summary[lang]]))],
    [words.moreHelp, ['']],
    [words.options, optionLines({ ...COMMON_OPTIONS, ...LONE_OPTIONS }, lang)],
    [words.exitCodes, exitLines(words)],
  ]);
}

export function commandHelp(command: Command, lang: Lang, words: CliWords): string {
  const { name, summary, usage, options, help, examples } = command;
  const call = (rest: string) => `  ${PROGRAM} ${name}${rest === '' ? '' : ` ${rest}`}`;
  return page(`${name}: ${summary[lang]}`, [
    [words.usage, usage[lang].map(call)],
    ...help[lang].map((paragraph): Section => [paragraph, ['']]),
    [words.options, optionLines(options, lang)],
    [words.commonOptions, optionLines(COMMON_OPTIONS, lang)],
    [words.examples, examples.map(call)],
    [words.exitCodes, exitLines(words)],
  ]);
}
