/**
 * Small changes of the published case, for examples of what the case itself does not have: another profile,
 * another currency, a lapse. An example then stands under `annuity/a.debt.level.5`.
 */
import type { OptionValues } from '$lib/parameters/registry';
import { addEvent, newEvent, type NewEvent } from '$lib/scenario/edit';
import type { Lens, Scenario } from '$lib/scenario/types';
import { VARIATION_IDS, type VariationId } from '$lib/views/method/section-types';

/** The offer with a loan; the others have none to vary. */
const TURNKEY = 'a';

function withValues(scenario: Scenario, values: Partial<OptionValues>): Scenario {
  const options = scenario.options.map((option) =>
    option.id === TURNKEY ? { ...option, values: { ...option.values, ...values } } : option,
  );
  return { ...scenario, options };
}

function withMethod(scenario: Scenario, method: Lens['method']): Scenario {
  return { ...scenario, lenses: scenario.lenses.map((lens) => ({ ...lens, method })) };
}

/** One event at its published strength, and no other. */
function withEvent(scenario: Scenario, event: NewEvent): Scenario {
  return addEvent({ ...scenario, events: [] }, event);
}

/** The case with one thing changed and all else as it is. */
export function varied(scenario: Scenario, id: VariationId): Scenario {
  switch (id) {
    case 'annuity':
      return withValues(scenario, { 'loan.profile': 'annuity' });
    case 'bullet':
      return withValues(scenario, { 'loan.profile': 'bullet' });
    case 'grace-end':
      return withValues(scenario, { 'loan.first': 'at-grace-end' });
    case 'floating':
      // Half a point a year, so that base and rate are seen to move.
      return withValues(scenario, { 'loan.kind': 'floating', 'loan.drift': 0.005 });
    case 'local':
      return withValues(scenario, { 'price.currency': 'local' });
    case 'lapsed':
      return withValues(scenario, { 'renewal.answer': 'lapse' });
    case 'squeezed':
      // Cameras fall due in its second year: upkeep and their replacement are both cut.
      return withEvent(scenario, newEvent('squeeze', 8));
    case 'devalued':
      return withEvent(scenario, newEvent('fx', 7));
    case 'lexicographic':
      return withMethod(scenario, 'lexicographic');
  }
}

/** The variation that an id belongs to, and the id within it. */
export function splitVariation(id: string): {
  readonly variation: VariationId | undefined;
  readonly local: string;
} {
  const variation = VARIATION_IDS.find((one) => id.startsWith(`${one}/`));
  return variation === undefined
    ? { variation, local: id }
    : { variation, local: id.slice(variation.length + 1) };
}
