/** Rules between inputs. A stored scenario always keeps them, so the engine may rely on them. */
import type { CaseValues, OptionValues } from '$lib/parameters/registry';
import { ASSET_CLASSES } from '$lib/parameters/types';
import type { CrossProblem } from './problems';
import type { Scenario } from './types';

/** Whether the offer makes the state buy something that it does not have yet. */
function buysAnything(o: OptionValues): boolean {
  return ASSET_CLASSES.some((id) => o[`own.${id}`] === 'state' && !o[`have.${id}`]);
}

export function crossProblems(option: string, c: CaseValues, o: OptionValues): CrossProblem[] {
  const problems: CrossProblem[] = [];
  const service = o['time.delay'] + o['time.build'];
  if (service >= c['horizon']) {
    problems.push({
      kind: 'cross',
      code: 'service-after-horizon',
      option,
      parameters: ['time.build', 'time.delay', 'horizon'],
      given: service,
      limit: c['horizon'],
    });
  }
  if (o['time.build'] === 0 && buysAnything(o)) {
    problems.push({
      kind: 'cross',
      code: 'build-needed',
      option,
      parameters: ['time.build', ...ASSET_CLASSES.map((id) => `have.${id}` as const)],
      given: 0,
      limit: 1,
    });
  }
  if (o['loan.share'] === 0) return problems;
  if (o['loan.grace'] < o['time.build']) {
    problems.push({
      kind: 'cross',
      code: 'grace-before-build',
      option,
      parameters: ['loan.grace', 'time.build', 'loan.share'],
      given: o['loan.grace'],
      limit: o['time.build'],
    });
  }
  if (o['loan.grace'] > o['loan.years']) {
    problems.push({
      kind: 'cross',
      code: 'grace-after-maturity',
      option,
      parameters: ['loan.grace', 'loan.years', 'loan.share'],
      given: o['loan.grace'],
      limit: o['loan.years'],
    });
  }
  const down = o['price.down'];
  // 0.85 + 0.15 is a little over 1 in doubles for some pairs; an ulp is not a breach.
  if (down !== 'auto' && o['loan.share'] > 1 - down + 1e-12) {
    problems.push({
      kind: 'cross',
      code: 'loan-over-rest',
      option,
      parameters: ['loan.share', 'price.down'],
      given: o['loan.share'],
      limit: 1 - down,
    });
  }
  return problems;
}

export function scenarioCrossProblems(scenario: Scenario): CrossProblem[] {
  return scenario.options.flatMap((option) =>
    crossProblems(option.id, scenario.values, option.values),
  );
}
