/**
 * "Reproduce this on the command line": the exact call that answers what the page shows. The scenario
 * goes in as its readable link, so the call needs no file and says itself what differs from the case.
 */
import type { Lang } from '$lib/i18n/lang';
import { readableLink } from '$lib/scenario/link';
import { MAX_ENCODED } from '$lib/scenario/packed';
import type { Scenario } from '$lib/scenario/types';
import { shellCall } from './shell';

export interface Call {
  readonly command: string;
  /** Before the scenario, such as the name of a figure. */
  readonly operands?: readonly string[];
  readonly scenario?: Scenario;
  /** Without dashes; `true` for those that take no value. */
  readonly options?: Readonly<Record<string, string | true>>;
}

/** The name under which the app saves a scenario. */
function savedName(scenario: Scenario): string {
  return `balanza-${scenario.case}.json`;
}

/** The scenario's readable link is longer than a link may be: the call then reads the saved file. */
export function needsSavedFile(scenario: Scenario): boolean {
  return readableLink(scenario).length > MAX_ENCODED;
}

function inputWord(scenario: Scenario): string {
  return needsSavedFile(scenario) ? savedName(scenario) : `#${readableLink(scenario)}`;
}

function optionWords([name, value]: readonly [string, string | true]): string[] {
  if (value === true) return [`--${name}`];
  // A value that begins with a dash would be taken for an option of its own.
  return value.startsWith('-') ? [`--${name}=${value}`] : [`--${name}`, value];
}

/** What the shell hands over, word by word. */
function argumentsFor(call: Call): string[] {
  const { command, operands = [], scenario, options = {} } = call;
  return [
    command,
    ...operands,
    ...(scenario === undefined ? [] : [inputWord(scenario)]),
    ...Object.entries(options).flatMap(optionWords),
  ];
}

/** The call to copy: `npm run -s balanza -- evaluate '#v=1&…' --lang es`. */
export function commandFor(call: Call, lang: Lang): string {
  return shellCall(argumentsFor(call), lang);
}
