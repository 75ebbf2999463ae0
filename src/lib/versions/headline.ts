/** The figures by which models are told apart, in a shape that never changes: every frozen model answers in it. */
import type { Evaluation } from '$lib/model/evaluation';
import { MODEL_VERSION, type Scenario } from '$lib/scenario/types';

/** Amounts in USD of year 0; the PV of each cost component under its name in the evaluation. */
export interface OfferHeadline {
  readonly id: string;
  readonly total: number;
  readonly components: Readonly<Record<string, number>>;
  readonly upfront: number;
  readonly peak: number;
  readonly peakYear: number;
  /** Price of leaving at the end of support or term. */
  readonly exit: number;
  readonly exitYear: number;
  /** 0–100; absent where all eight weights are zero. */
  readonly index?: number;
  readonly levelised?: number;
  /** Under the lens in use; absent where the offer is out or nothing is weighed. */
  readonly score?: number;
  readonly rank?: number;
}

export interface Headline {
  readonly model: number;
  readonly case: string;
  readonly lens: string;
  /** Ids of the offers that share the first place under the lens. */
  readonly leaders: readonly string[];
  readonly options: readonly OfferHeadline[];
}

/** An older model by itself: what it reads, and what it says to it. `undefined` for what it cannot read. */
export interface FrozenModel {
  readonly headlineOfLink: (fragment: string) => Promise<Headline | undefined>;
  readonly headlineOfFile: (text: string) => Promise<Headline | undefined>;
}

export function headlineOf(scenario: Scenario, { options, judgements }: Evaluation): Headline {
  const judgement = judgements.find(({ lensId }) => lensId === scenario.lens);
  return {
    model: MODEL_VERSION,
    case: scenario.case,
    lens: scenario.lens,
    leaders: judgement?.leaders ?? [],
    options: options.map((e): OfferHeadline => {
      const judged = judgement?.options.find(({ optionId }) => optionId === e.id);
      return {
        id: e.id,
        total: e.totalPv,
        components: Object.fromEntries(
          Object.entries(e.components).map(([id, { presentValue }]) => [id, presentValue]),
        ),
        upfront: e.upfront,
        peak: e.peak.amount,
        peakYear: e.peak.year,
        exit: e.exitAtDecision.total,
        exitYear: e.exitAtDecision.year,
        ...(e.dependencyIndex !== undefined && { index: e.dependencyIndex }),
        ...(e.levelised !== undefined && { levelised: e.levelised }),
        ...(judged?.score !== undefined && { score: judged.score }),
        ...(judged?.rank !== undefined && { rank: judged.rank }),
      };
    }),
  };
}
