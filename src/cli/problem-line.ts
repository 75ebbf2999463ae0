/** Problems of a scenario as lines for a terminal: the app's own sentences, but for what only a page can do. */
import type { Lang } from '$lib/i18n/lang';
import type { FullMessages } from '$lib/i18n/messages';
import { parameter, type ParameterId } from '$lib/parameters/registry';
import type { DocumentProblem, Problem } from '$lib/scenario/problems';
import { SCHEMA_VERSION, type Scenario } from '$lib/scenario/types';
import { isPercent } from '$lib/scenario/value-text';
import { optionName } from '$lib/views/context';
import { numberWithUnit } from '$lib/views/values';
import { printable } from './columns';

const MOST_WRITTEN_OUT = 1e15;

interface Own {
  readonly newer: (version: string) => string;
  readonly notJson: string;
}

const own = {
  en: {
    newer: (version) =>
      `The link or file was made by a newer Balanza (version ${version}; this one reads up to ${SCHEMA_VERSION}). Update this copy of the program to read all of it.`,
    notJson:
      'This is no link, no case and no file in the format that Balanza saves (JSON). Give one of the three.',
  },
  es: {
    newer: (version) =>
      `El enlace o archivo se hizo con una Balanza más nueva (versión ${version}; esta lee hasta la ${SCHEMA_VERSION}). Actualizar esta copia del programa para leerlo entero.`,
    notJson:
      'Esto no es un enlace, ni un caso, ni un archivo en el formato en que guarda Balanza (JSON). Hace falta uno de los tres.',
  },
} as const satisfies Readonly<Record<Lang, Own>>;

function documentLine({ code, given = '' }: DocumentProblem, lang: Lang): string | undefined {
  if (code === 'not-json') return own[lang].notJson;
  return code === 'newer-version' && given !== '' ? own[lang].newer(given) : undefined;
}

/** Nothing that a field takes has as many digits; written out, they would fill the screen. */
function numberText(value: number, id: ParameterId, messages: FullMessages): string {
  const declared = parameter(id);
  if (declared.kind !== 'number') return String(value);
  if (Math.abs(value) < MOST_WRITTEN_OUT) return numberWithUnit(value, declared.unit, messages);
  const shown = isPercent(declared.unit) ? value * 100 : value;
  return `${shown.toExponential(0).replace('e+', 'e')} ${messages.inputs.units[declared.unit]}`;
}

export function problemLine(problem: Problem, scenario: Scenario, messages: FullMessages): string {
  const special = problem.kind === 'document' ? documentLine(problem, messages.lang) : undefined;
  const text = messages.problemText(problem, {
    label: (id) => messages.inputs.parameters[id].label,
    optionName: (id) => {
      const option = scenario.options.find((candidate) => candidate.id === id);
      return option === undefined ? id : optionName(option, messages);
    },
    number: (value, id) => numberText(value, id, messages),
  });
  return printable(special ?? text);
}
