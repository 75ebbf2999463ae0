/** A scenario's answer in one line: who leads under its lens, and what that costs. */
import { evaluate } from '$lib/model/evaluate';
import type { Messages } from '$lib/i18n/messages';
import type { Evaluation } from '$lib/model/evaluation';
import type { Scenario } from '$lib/scenario/types';
import { activeJudgement, activeLens, lensName, shownOptions, usd } from '../context';

export interface AnswerLine {
  readonly lens: string;
  /** Short names; several share the first place, none where every offer is out. */
  readonly leaders: readonly string[];
  /** Total cost of the leader, of the cheapest among several; empty where there is none. */
  readonly total: string;
}

/** A scenario with its figures, worked out once for both languages. */
export interface Judged {
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
}

export function judged(scenario: Scenario): Judged {
  return { scenario, evaluation: evaluate(scenario) };
}

export function answerLine({ scenario, evaluation }: Judged, words: Messages): AnswerLine {
  const ctx = { scenario, evaluation, words };
  const { leaders } = activeJudgement(ctx);
  const leading = shownOptions(ctx).filter(({ option }) => leaders.includes(option.id));
  const least = Math.min(...leading.map(({ figures }) => figures.totalPv));
  return {
    lens: lensName(activeLens(scenario), words),
    leaders: leading.map(({ short }) => short),
    total: Number.isFinite(least) ? usd(least, words) : '',
  };
}
