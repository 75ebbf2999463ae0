/** One offer as its figures are explained from: inputs, terms, journal, evaluation and words. */
import type { LoanSchedule } from '$lib/engine/finance/loan';
import type { JournalEntry } from '$lib/engine/lifecycle/flows';
import { formatBare } from '$lib/i18n/format';
import type { ExplainWords } from '$lib/i18n/explain-words';
import type { LoanFigureWords } from '$lib/i18n/explain-loan-words';
import type { FullMessages } from '$lib/i18n/messages';
import type { OptionEvaluation } from '$lib/model/evaluation';
import { eventsFor } from '$lib/model/course';
import { journalOf } from '$lib/model/journal';
import type { RenewalPlan } from '$lib/model/renewal';
import type { OfferTerms } from '$lib/model/terms';
import type {
  CaseParameterId,
  CaseValues,
  OptionParameterId,
  OptionValues,
} from '$lib/parameters/registry';
import type { Option, Scenario, ScenarioEvent } from '$lib/scenario/types';
import type { Figure, FigureId } from './types';

export interface GraphWords {
  readonly messages: FullMessages;
  readonly explain: ExplainWords;
  readonly loan: LoanFigureWords;
}

export interface Offer {
  readonly scenario: Scenario;
  /** The scenario's events come from a standard future, not from reader or case. */
  readonly standard: boolean;
  /** The events of this offer, by date and kind. */
  readonly events: readonly ScenarioEvent[];
  readonly option: Option;
  readonly e: OptionEvaluation;
  readonly c: CaseValues;
  readonly o: OptionValues;
  readonly terms: OfferTerms;
  readonly journal: readonly JournalEntry[];
  readonly schedule: LoanSchedule | undefined;
  readonly fullSchedule: LoanSchedule | undefined;
  /** Asks, answers and what is paid in each year. */
  readonly plan: RenewalPlan;
  readonly words: GraphWords;
  /** Id of a figure of this offer, and of the whole case. */
  readonly at: (local: string) => FigureId;
  readonly whole: (local: string) => FigureId;
  /** Ids of inputs: of the offer, and of the whole case. */
  readonly input: (id: OptionParameterId) => FigureId;
  readonly caseInput: (id: CaseParameterId) => FigureId;
}

/** A changed scenario: what stands before every id of it, such as `ten/`, and whose its events are. */
export interface Variant {
  readonly prefix: string;
  readonly standard: boolean;
}

export function offerOf(
  scenario: Scenario,
  option: Option,
  e: OptionEvaluation,
  words: GraphWords,
  { prefix, standard }: Variant,
): Offer {
  const events = eventsFor(scenario.events, option.id);
  const { terms, journal, schedule, fullSchedule, plan } = journalOf(
    scenario.values,
    option.values,
    events,
  );
  const whole = (local: string) => prefix + local;
  const at = (local: string) => `${prefix}${option.id}.${local}`;
  return {
    scenario,
    standard,
    events,
    option,
    e,
    c: scenario.values,
    o: option.values,
    terms,
    journal,
    schedule,
    fullSchedule,
    plan,
    words,
    at,
    whole,
    input: at,
    caseInput: whole,
  };
}

/** A date in years from signature, as it stands in names: `2`, `2.5`. */
export function dateText(atYears: number, words: GraphWords): string {
  return formatBare(atYears, { kind: 'plain', digits: 2 }, words.messages.lang);
}

export function years(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** The last part of an id as a whole year within the comparison. */
export function yearIn(text: string, from: number, to: number): number | undefined {
  if (!/^\d{1,3}$/.test(text)) return undefined;
  const year = Number(text);
  return year >= from && year <= to ? year : undefined;
}

/** Figures by the first part of their id; the rest of the id goes to the maker. */
export type Makers<Context> = Readonly<
  Record<string, (context: Context, rest: string) => Figure | undefined>
>;
