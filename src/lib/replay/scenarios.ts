/**
 * A path through a story as a scenario: what was chosen becomes terms of the offer and dated events, what came
 * over everybody becomes events too. `known` leaves out whatever came after the path's last decision, so that a
 * choice can be shown by what could be known of it then.
 *
 *   JSeI      delay of n years at 0 while the money is awaited; the same terms from another lender at 2
 *   ECU 911   the answer at 8 (January 2019), half the budget in 9 to 12 (2019–22), the vendor lost at 10 (2020)
 */
import '$lib/parameters/cases/all';
import { evaluate } from '$lib/model/evaluate';
import { caseData } from '$lib/parameters/cases';
import type { CaseId } from '$lib/parameters/case-ids';
import { addEvent, newEvent, setValue, type NewEvent } from '$lib/scenario/edit';
import { preset } from '$lib/scenario/presets';
import type { Option, Scenario } from '$lib/scenario/types';
import type { ParameterId } from '$lib/parameters/registry';
import type { ParameterValue } from '$lib/parameters/types';
import type { StoryId } from './calendar';
import type { ChoiceOf, Path } from './decisions';

const STORY_CASES: Readonly<Record<StoryId, CaseId>> = {
  jsei: 'jujuy-2016',
  'ecu-911': 'ecuador-2011',
};

/** A scenario, and which of its offers the path leads to. */
export interface Told {
  readonly scenario: Scenario;
  /** The option's letter. */
  readonly option: string;
}

export interface Knowledge {
  /** Only what could be known at the path's last decision; else, also what came until the next or the end. */
  readonly known?: boolean;
}

/** Vendor's mark-up of a single bid; the register's X48 and the value the published offer has. */
const SINGLE_BID_PREMIUM = 0.08;
/** Years from signature of what ECU 911's case lists as events. */
const ECU = { renewal: 8, squeeze: 9, sanction: 10 } as const;
/** What is known to have gone by when the money of JSeI has not come, in whole years. */
const WAITED_BY_2018 = 1;
/** Beyond that date: nothing has been paid by then, however long it will take. */
const NOT_YET = 3;
/** What of upkeep and due replacements a cut still pays, as the case and the register have it. */
const SQUEEZED = 0.5;
/** A lead time that no comparison outlives: the vendor is not replaced. */
const NEVER = 10;

function optionOf(scenario: Scenario, archetype: string | undefined): Option {
  const option = scenario.options.find((one) => one.archetype === archetype) ?? scenario.options[0];
  if (option === undefined) throw new Error('a case has offers');
  return option;
}

function withValue(
  scenario: Scenario,
  option: string,
  parameter: ParameterId,
  value: ParameterValue,
): Scenario {
  const edited = setValue(scenario, { option, parameter }, value);
  if (!edited.ok) throw new Error(`${parameter} cannot be ${String(value)} here`);
  return edited.scenario;
}

/** The case before anything has happened. */
function start(story: StoryId): Scenario {
  return { ...preset(STORY_CASES[story]), events: [] };
}

function withEvents(scenario: Scenario, events: readonly NewEvent[]): Scenario {
  return events.reduce(addEvent, scenario);
}

/** Directly awarded, an offer has one bidder; what is bought bears the premium of a single bid. */
function awarded(scenario: Scenario, option: string, award: string | undefined): Scenario {
  if (award !== 'direct') return scenario;
  const direct = withValue(scenario, option, 'price.method', 'direct');
  const single = withValue(direct, option, 'price.bidders', 1);
  return withValue(single, option, 'price.premium', SINGLE_BID_PREMIUM);
}

/** The best of the others as the case's own decider weighed: by rank, and by cost where none passes. */
function bestOther(scenario: Scenario, option: string): string {
  const { judgements, options } = evaluate(scenario);
  const ranked = judgements
    .find(({ lensId }) => lensId === scenario.lens)
    ?.options.filter((one) => one.optionId !== option && one.rank !== undefined)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))[0];
  if (ranked !== undefined) return ranked.optionId;
  const others = options.filter(({ id }) => id !== option);
  const cheapest = others.sort((a, b) => a.totalPv - b.totalPv)[0];
  return cheapest?.id ?? option;
}

function delay(years: number, option: string): NewEvent {
  return { kind: 'delay', year: 0, values: { years }, options: option };
}

function squeeze(year: number, years: number, option?: string): NewEvent {
  return {
    kind: 'squeeze',
    year,
    values: { years, share: SQUEEZED },
    ...(option === undefined ? {} : { options: option }),
  };
}

function jsei([offer, award, third]: Path, known: boolean): Told {
  const base = start('jsei');
  const { id } = optionOf(base, offer);
  const contract = awarded(base, id, award);
  switch (third as ChoiceOf<'funding'> | ChoiceOf<'peso'> | undefined) {
    case 'wait': {
      if (known) return { scenario: withEvents(contract, [delay(WAITED_BY_2018, id)]), option: id };
      const later = [newEvent('delay', 0, id), newEvent('lender', 2, id)];
      return { scenario: withEvents(contract, later), option: id };
    }
    case 'budget': {
      const cash = withValue(contract, id, 'loan.share', 0);
      return { scenario: withEvents(cash, [delay(WAITED_BY_2018, id)]), option: id };
    }
    case 'other': {
      const other = bestOther(base, id);
      return { scenario: withEvents(base, [delay(WAITED_BY_2018, other)]), option: other };
    }
    case 'cut':
      return { scenario: withEvents(contract, [squeeze(2, 4, id)]), option: id };
    case 'full':
      return { scenario: contract, option: id };
    case undefined: {
      const waiting = offer === 'turnkey' && award !== undefined && !known;
      const gone = waiting ? [delay(NOT_YET, id)] : [];
      return { scenario: withEvents(contract, gone), option: id };
    }
  }
}

/** What the vendor of the published offer asks in 2019; of another offer, what that one would ask. */
function asked(scenario: Scenario, { id, archetype, values }: Option, answer: string): NewEvent {
  const published = caseData(scenario.case).events.find(({ kind }) => kind === 'renewal');
  const kept = published?.kind === 'renewal' ? published.values.kept : 0;
  const markup =
    archetype === 'turnkey' && published?.kind === 'renewal'
      ? published.values.markup
      : values['renewal.markup'];
  return {
    kind: 'renewal',
    year: ECU.renewal,
    values: { markup, answer: answer as ChoiceOf<'renewal'>, kept },
    options: id,
  };
}

/** Years of half the budget: those gone by, or all four of 2019 to 2022. */
const CUT_YEARS = { known: 2, all: 4 } as const;

function ecu911([offer, answer, third]: Path, known: boolean): Told {
  const base = start('ecu-911');
  const option = optionOf(base, offer);
  const { id } = option;
  if (answer === undefined) return { scenario: base, option: id };
  const renewed = addEvent(base, asked(base, option, answer));
  if (third === undefined) {
    if (known) return { scenario: renewed, option: id };
    return { scenario: addEvent(renewed, squeeze(ECU.squeeze, CUT_YEARS.known)), option: id };
  }
  const goneBy = squeeze(ECU.squeeze, CUT_YEARS.known);
  const cuts = known ? goneBy : squeeze(ECU.squeeze, CUT_YEARS.all);
  const lost = (lead: number): NewEvent => ({
    kind: 'exit',
    year: ECU.sanction,
    values: { lead },
    options: id,
  });
  const events = ((): readonly NewEvent[] => {
    switch (third as ChoiceOf<'sanction'> | ChoiceOf<'budget'>) {
      case 'wait':
        return [cuts, lost(2)];
      case 'retender':
        // The loan pays for what is replaced, so that the cuts no longer hold it up.
        return [goneBy, lost(1)];
      case 'local':
        return [cuts, lost(NEVER)];
      case 'full':
        return [goneBy];
      case 'cut':
        return [squeeze(ECU.squeeze, CUT_YEARS.all)];
    }
  })();
  return { scenario: withEvents(renewed, events), option: id };
}

/** The scenario of a path, whole or so far; choices not yet made are as the offer has them. */
export function scenarioOf(story: StoryId, path: Path, { known = false }: Knowledge = {}): Told {
  return story === 'jsei' ? jsei(path, known) : ecu911(path, known);
}

/**
 * A tender as it could be hoped for when it was called: several bids, and so no premium of a single one.
 * Undefined where the offer bears none.
 */
export function withSeveralBids(story: StoryId, path: Path): Told | undefined {
  const told = scenarioOf(story, path, { known: true });
  const own = optionOf(told.scenario, path[0]);
  if (path.at(-1) !== 'tender' || own.values['price.premium'] === 0) return undefined;
  return { ...told, scenario: withValue(told.scenario, own.id, 'price.premium', 0) };
}
