/** A scenario as a file's text; `read-file.ts` reads it and says what the format is. */
import { NO_OWN_RANGES } from './uncertainty';
import { uncertaintyEntries } from './uncertainty-entries';
import { MODEL_VERSION, type Lens, type Option, type Scenario, type ScenarioEvent } from './types';

/** What tells our files from others. */
export const APP = 'balanza';

function optionRecord({ id, archetype, name, values }: Option): object {
  return { id, archetype, ...(name === undefined ? {} : { name }), values };
}

function lensRecord({ id, base, name, screens, weights, method }: Lens): object {
  return { id, base, ...(name === undefined ? {} : { name }), screens, method, weights };
}

function eventRecord({ id, kind, year, values, options, off }: ScenarioEvent): object {
  return {
    id,
    kind,
    year,
    values,
    ...(options === undefined ? {} : { options }),
    ...(off === true ? { off } : {}),
  };
}

/** Spelled out, where anything in it differs from the default. */
function uncertaintyRecord({ uncertainty }: Scenario): object {
  const isDefault = uncertainty === NO_OWN_RANGES || uncertaintyEntries(uncertainty).length === 0;
  return isDefault ? {} : { uncertainty };
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
      events: scenario.events.map(eventRecord),
      ...uncertaintyRecord(scenario),
    },
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
