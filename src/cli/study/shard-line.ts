/**
 * A line of a shard: one replicate of one scenario, with everything that is needed to put it together with the
 * others. What it holds is described in docs/schema/replicate.schema.json.
 */
import { replicateText } from '$lib/model/study/shard';
import type { TallyData } from '$lib/model/study/study-tally';
import { readableLink } from '$lib/scenario/link';
import type { Problem } from '$lib/scenario/problems';
import { MODEL_VERSION, type Scenario } from '$lib/scenario/types';
import { fileOf } from '$lib/scenario/write-file';
import { jsonLine } from '../json';
import type { Plan } from '../simulate/settings';

/** Of these lines, as `jsonLine` writes it in front. */
const FORMAT = 1;

/** A link that is longer is not read. */
const LONGEST_LINK = 16_000;

/** One of the scenarios of a study; counted from 1. */
export interface Numbered extends Plan {
  readonly line: number;
  readonly problems: readonly Problem[];
}

/** What a line says, its tally not yet read. */
export interface ShardLine {
  readonly format: number;
  readonly model: number;
  readonly scenarios: number;
  readonly line: number;
  readonly scenario: string;
  readonly seed: number;
  readonly method: string;
  readonly draws: number;
  readonly replicates: number;
  readonly replicate: number;
  readonly problems: readonly Problem[];
  readonly tally: unknown;
}

/** The scenario on one line: as a link, or as a file where a link would be too long. */
function scenarioText(scenario: Scenario): string {
  const link = readableLink(scenario);
  return link.length <= LONGEST_LINK ? link : JSON.stringify(JSON.parse(fileOf(scenario)));
}

export function shardLine(
  { scenario, line, draws, replicates, problems }: Numbered,
  scenarios: number,
  replicate: number,
  data: TallyData,
): string {
  const { seed, method } = scenario.uncertainty;
  return jsonLine({
    kind: 'replicate',
    scenarios,
    line,
    scenario: scenarioText(scenario),
    seed,
    method,
    draws,
    replicates,
    replicate,
    problems,
    tally: replicateText(data),
  });
}

const WHOLE = ['format', 'model', 'scenarios', 'line', 'seed', 'draws', 'replicates', 'replicate'];

function fits(value: object): value is ShardLine {
  const held = value as Readonly<Record<string, unknown>>;
  const whole = (key: string) => Number.isSafeInteger(held[key]);
  if (!WHOLE.every(whole) || held['kind'] !== 'replicate') return false;
  const { line, scenarios, replicate, replicates, draws } = value as ShardLine;
  return (
    typeof held['scenario'] === 'string' &&
    typeof held['method'] === 'string' &&
    Array.isArray(held['problems']) &&
    line >= 1 &&
    line <= scenarios &&
    replicate >= 0 &&
    replicate < replicates &&
    draws >= 1
  );
}

/** A line as written by `shardLine`; undefined where it is none, or only part of one. */
export function readShardLine(text: string): ShardLine | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && fits(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether this program made lines of that kind: figures of another model do not add up with its own. */
export function isOwn({ format, model }: ShardLine): boolean {
  return format === FORMAT && model === MODEL_VERSION;
}
