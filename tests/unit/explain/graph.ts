/** The comparison's graph as tests use it. */
import { comparisonGraph } from '$lib/explain/comparison-graph';
import type { FigureGraph } from '$lib/explain/types';
import { loadExplainMessages } from '$lib/i18n/explain-messages';
import type { Lang } from '$lib/i18n/lang';
import { loadFullMessages } from '$lib/i18n/messages';
import { evaluate } from '$lib/model/evaluate';
import { COMPONENTS } from '$lib/engine/lifecycle/flows';
import { ASSET_CLASSES, PROFILE_SCORES } from '$lib/parameters/types';
import { CRITERION_IDS } from '$lib/parameters/criteria';
import type { Scenario } from '$lib/scenario/types';

export async function graphOf(
  scenario: Scenario,
  lang: Lang = 'en',
  before?: Scenario,
): Promise<FigureGraph> {
  const words = { messages: await loadFullMessages(lang), ...(await loadExplainMessages(lang)) };
  return comparisonGraph({ scenario, evaluation: evaluate(scenario), words, before });
}

/** Ids of every figure that an evaluation of the scenario has, by the names the graph gives them. */
export function figureIds(scenario: Scenario): string[] {
  const evaluation = evaluate(scenario);
  const years = Array.from({ length: scenario.values['horizon'] + 1 }, (_, year) => year);
  return scenario.options.flatMap((option, index) => {
    const e = evaluation.options[index];
    if (e === undefined) return [];
    const ids = [
      ...[
        'total',
        'payments',
        'upfront',
        'peak',
        'peakYear',
        'contract',
        'premium',
        'aboveBenchmark',
      ],
      ...['startYear', 'renewalYear', 'markup', 'markupPv', 'vendorOnly', 'feeBase', 'staff'],
      ...COMPONENTS.map((id) => `pv.${id}`),
      ...years.flatMap((year) => [`cash.${String(year)}`, `cashNominal.${String(year)}`]),
      ...e.exitByYear.map(({ year }) => `exit.${String(year)}`),
      ...PROFILE_SCORES.map((id) => `profile.${id}`),
      ...CRITERION_IDS.flatMap((id) => [`measure.${id}`, `value.${id}`]),
      ...ASSET_CLASSES.map((id) => `contract.${id}`),
      ...years.slice(e.startYear + 1).map((year) => `working.${String(year)}`),
      ...(e.dependencyIndex === undefined ? [] : ['index']),
      ...(e.holdUp.kind === 'ceiling' ? ['holdUp'] : []),
      ...evaluation.judgements.flatMap(({ lensId, options }) => {
        const own = options.find(({ optionId }) => optionId === option.id);
        return [
          ...(own?.score === undefined ? [] : [`points.${lensId}`]),
          ...(own?.rank === undefined ? [] : [`rank.${lensId}`]),
          ...(own?.screens.length ? [`passed.${lensId}`] : []),
        ];
      }),
      ...(e.loan === undefined
        ? []
        : [
            ...['principal', 'grant', 'value', 'peakService', 'peakServiceYear', 'charges'],
            ...(e.loan.allInCost === undefined ? [] : ['allIn', 'allIn.period']),
            ...(scenario.values['budget'] > 0 ? ['peakShare'] : []),
            ...years.flatMap((year) => [`service.${String(year)}`, `outstanding.${String(year)}`]),
          ].map((id) => `debt.${id}`)),
    ];
    return ids.map((id) => `${option.id}.${id}`);
  });
}
