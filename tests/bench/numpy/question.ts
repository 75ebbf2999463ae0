/**
 * A scenario as the numpy twin is asked about it: values, offers and the published ranges of what matters. The
 * twin itself is `twin.py`; what it reads and writes is said there.
 */
import {
  CASE_PARAMETER_IDS,
  OPTION_PARAMETER_IDS,
  parameter,
  type OptionParameterId,
  type OptionValues,
  type ParameterId,
} from '$lib/parameters/registry';
import { ASSET_CLASSES, type AssetClassId } from '$lib/parameters/types';
import { sourceOf } from '$lib/scenario/presets';
import type { Option, Scenario } from '$lib/scenario/types';

/** A triangular distribution in stored units; `whole` numbers are drawn half a unit wider and rounded. */
export interface Range {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  readonly whole: boolean;
}

export interface Question {
  readonly horizon: number;
  readonly caseValues: Scenario['values'];
  readonly options: readonly Pick<Option, 'id' | 'values'>[];
  /** Keys of the drawn values, in their order in the file of draws. */
  readonly inputs: readonly string[];
  readonly ranges: Readonly<Record<string, Range>>;
  /** Whether the benchmark draws the loss of vendors, from each offer's own yearly chance. */
  readonly exits: boolean;
}

function rangeOf(
  scenario: Scenario,
  id: ParameterId,
  option: Option | undefined,
): Range | undefined {
  const declared = parameter(id);
  if (declared.kind !== 'number' || id === 'horizon' || id.startsWith('weight.')) return undefined;
  const { low, high } = sourceOf(scenario.case, id, option?.archetype);
  const values: Readonly<Record<string, unknown>> = option?.values ?? scenario.values;
  const mode = values[id];
  if (low === undefined || high === undefined || typeof mode !== 'number') return undefined;
  if (low === high || mode < low || mode > high) return undefined;
  return { low, mode, high, whole: declared.integer === true };
}

/** Inputs of an offer that cannot move a figure of it. */
function isIdle(o: OptionValues, id: OptionParameterId): boolean {
  const owns = (part: AssetClassId) => o[`own.${part}`] === 'state';
  const buys = ASSET_CLASSES.some(owns);
  const floating = o['loan.kind'] === 'floating';
  if (id.startsWith('loan.') && (!buys || o['loan.share'] === 0)) return true;
  if (id === 'loan.rate') return floating;
  if (id === 'loan.base' || id === 'loan.spread' || id === 'loan.drift') return !floating;
  if (id === 'fee.point') return owns('network');
  if (id === 'fee.camera') return ASSET_CLASSES.every((part) => part === 'network' || owns(part));
  if (id.startsWith('fee.')) return ASSET_CLASSES.every(owns);
  if (id === 'price.premium') return !buys;
  if (id === 'price.bidders') return o['price.method'] === 'direct';
  const premium = ASSET_CLASSES.find((part) => id === `price.vendor.${part}`);
  return premium !== undefined && !owns(premium);
}

/** Inputs of the case that no figure of any of its offers hangs on. */
function isIdleInCase(scenario: Scenario, id: string, exits: boolean): boolean {
  const { values, options } = scenario;
  if (id === 'staff.perSeat' || id === 'staff.cost') return !values['staff.counted'];
  if (id === 'fx.depreciation') return values['fx.dollarised'];
  if (id.startsWith('autonomy.')) {
    return options.every((o) => `autonomy.${o.values['platform.autonomy']}` !== id);
  }
  // Without squeezes no camera outlives its life unreplaced.
  if (id === 'failure.wear') return true;
  if (id === 'failure.rate') {
    return !exits && options.every((o) => o.values['renewal.answer'] !== 'lapse');
  }
  if (id === 'inflation.local') {
    return options.every(({ values: o }) =>
      [o['price.currency'], o['loan.currency'], o['fee.currency']].every((c) => c === 'foreign'),
    );
  }
  return false;
}

/** The question about a scenario in which every published range that matters is drawn. */
export function questionOf(scenario: Scenario, exits: boolean): Question {
  const ranges: Record<string, Range> = {};
  for (const id of CASE_PARAMETER_IDS) {
    const range = isIdleInCase(scenario, id, exits) ? undefined : rangeOf(scenario, id, undefined);
    if (range !== undefined) ranges[id] = range;
  }
  for (const option of scenario.options) {
    for (const id of OPTION_PARAMETER_IDS) {
      const range = isIdle(option.values, id) ? undefined : rangeOf(scenario, id, option);
      if (range !== undefined) ranges[`${option.id}.${id}`] = range;
    }
  }
  return {
    horizon: scenario.values.horizon,
    caseValues: scenario.values,
    options: scenario.options.map(({ id, values }) => ({ id, values })),
    inputs: Object.keys(ranges),
    ranges,
    exits,
  };
}
