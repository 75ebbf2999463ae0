/** ECU 911's dark cameras: what the model gives for the start of 2022 beside what officials counted. */
import { REAL_PATHS } from './decisions';
import { scenarioOf } from './scenarios';
import { evaluated } from './telling';

/** E24, and the two numbers of cameras it may be a share of: E07 and X10. */
const COUNTED = { dark: 1_081, few: 4_600, many: 7_000 } as const;
/** The years from signature to the start of 2022. */
const COUNTED_YEAR = 11;
/** One in fifteen and one in seven, rounded outwards. */
const TRIED_RATES = { low: 0.05, high: 0.15 } as const;

export interface BackTest {
  /** Share of cameras dark, as the model has it. */
  readonly model: number;
  /** The same with a lower and a higher failure rate. */
  readonly low: number;
  readonly high: number;
  readonly countedLow: number;
  readonly countedHigh: number;
  readonly failureRate: number;
}

/** Share of ECU 911's cameras dark in a year, with another failure rate where one is given. */
export function darkShare(year: number, failureRate?: number): number {
  const told = scenarioOf('ecu-911', REAL_PATHS['ecu-911']);
  const values =
    failureRate === undefined
      ? told.scenario.values
      : { ...told.scenario.values, 'failure.rate': failureRate };
  const { figures } = evaluated({ ...told, scenario: { ...told.scenario, values } });
  return 1 - (figures.workingByYear[year] ?? 0);
}

export function backTest(): BackTest {
  const { scenario } = scenarioOf('ecu-911', REAL_PATHS['ecu-911']);
  return {
    model: darkShare(COUNTED_YEAR),
    low: darkShare(COUNTED_YEAR, TRIED_RATES.low),
    high: darkShare(COUNTED_YEAR, TRIED_RATES.high),
    countedLow: COUNTED.dark / COUNTED.many,
    countedHigh: COUNTED.dark / COUNTED.few,
    failureRate: scenario.values['failure.rate'],
  };
}
