/** How draws are made: what the call says goes before what the scenario says. */
import type { Lang } from '$lib/i18n/lang';
import { REPLICATES } from '$lib/model/study/sampler';
import { shorten } from '$lib/scenario/problems';
import type { Scenario } from '$lib/scenario/types';
import { DRAWS, SAMPLING_METHODS, SEED } from '$lib/scenario/uncertainty';
import { cliWords } from '../words';
import { simulateWords } from './words';

/** Sequences, counters and files hold no more. */
const MOST_DRAWS = 4e9;
/** Errors come from what replicates disagree on; from one alone nothing is known of it. */
export const LEAST_REPLICATES = 2;
export const MOST_REPLICATES = 256;

export const SEED_OPTION = {
  type: 'string',
  value: { en: '<number>', es: '<número>' },
  about: {
    en: 'the same seed gives the same draws (the scenario’s own)',
    es: 'la misma semilla da los mismos sorteos (la del escenario)',
  },
} as const;

export const METHOD_OPTION = {
  type: 'string',
  value: { en: SAMPLING_METHODS.join('|'), es: SAMPLING_METHODS.join('|') },
  about: {
    en: 'scrambled Sobol points or plain pseudo-random ones (the scenario’s own)',
    es: 'puntos de Sobol mezclados o seudoaleatorios simples (los del escenario)',
  },
} as const;

export const DRAWS_OPTION = {
  type: 'string',
  value: { en: '<number>', es: '<número>' },
  about: {
    en: `draws, from ${DRAWS.min} to ${MOST_DRAWS}; dealt out evenly to the replicates (the scenario’s own)`,
    es: `sorteos, de ${DRAWS.min} a ${MOST_DRAWS}; se reparten por igual entre las réplicas (los del escenario)`,
  },
} as const;

export interface SamplingGiven {
  readonly draws?: string;
  readonly seed?: string;
  readonly method?: string;
  readonly replicates?: string;
}

/** What is given in a call, checked; what is not given is absent. */
export interface SamplingAsked {
  readonly draws?: number;
  readonly seed?: number;
  readonly method?: Scenario['uncertainty']['method'];
  readonly replicates?: number;
}

/** A run: the scenario holds its seed and method. */
export interface Plan {
  readonly scenario: Scenario;
  readonly draws: number;
  readonly replicates: number;
}

/** Digits, `1e6` too; undefined where it is no whole number between the two. */
export function wholeBetween(text: string, low: number, high: number): number | undefined {
  if (!/^\d{1,16}(?:e\d{1,2})?$/i.test(text)) return undefined;
  const value = Number(text);
  return value >= low && value <= high ? value : undefined;
}

/** The options of a call, or what is wrong with them. */
export function samplingAsked(given: SamplingGiven, lang: Lang): SamplingAsked | string {
  const bounds = {
    draws: [DRAWS.min, MOST_DRAWS],
    seed: [SEED.min, SEED.max],
    replicates: [LEAST_REPLICATES, MOST_REPLICATES],
  } as const;
  const numbers: { -readonly [K in keyof typeof bounds]?: number } = {};
  for (const name of ['draws', 'seed', 'replicates'] as const) {
    const text = given[name];
    if (text === undefined) continue;
    const [low, high] = bounds[name];
    const value = wholeBetween(text, low, high);
    if (value === undefined) {
      return simulateWords[lang].badWhole(`--${name}`, [low, high], shorten(text));
    }
    numbers[name] = value;
  }
  if (given.method === undefined) return numbers;
  const method = SAMPLING_METHODS.find((one) => one === given.method);
  if (method === undefined) {
    return cliWords[lang].badChoice('--method', shorten(given.method), SAMPLING_METHODS);
  }
  return { ...numbers, method };
}

export function planOf(scenario: Scenario, asked: SamplingAsked): Plan {
  const { uncertainty } = scenario;
  const draws = asked.draws ?? uncertainty.draws;
  return {
    scenario: {
      ...scenario,
      uncertainty: {
        ...uncertainty,
        seed: asked.seed ?? uncertainty.seed,
        method: asked.method ?? uncertainty.method,
        // A link holds no more; how many are made stands in the plan.
        draws: Math.min(draws, DRAWS.max),
      },
    },
    draws,
    replicates: asked.replicates ?? REPLICATES,
  };
}
