/** A scenario as a file's text; `read-file.ts` reads it and says what the format is. */
import { MODEL_VERSION, type Lens, type Option, type Scenario } from './types';

/** What tells our files from others. */
export const APP = 'balanza';

function optionRecord({ id, archetype, name, values }: Option): object {
  return { id, archetype, ...(name === undefined ? {} : { name }), values };
}

function lensRecord({ id, base, name, screens, weights, method }: Lens): object {
  return { id, base, ...(name === undefined ? {} : { name }), screens, method, weights };
}

/** The text of a file: pretty JSON, always the same for the same scenario. */
export function fileOf(scenario: Scenario): string {
  const document = {
    app: APP,
    schema: scenario.schema,
    model: MODEL_VERSION,
    scenario: {
      case: scenario.case,
      lens: scenario.lens,
      values: scenario.values,
      options: scenario.options.map(optionRecord),
      lenses: scenario.lenses.map(lensRecord),
    },
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
