/** Shards put together: every replicate of every scenario exactly once, all of one study. */
import type { Readable } from 'node:stream';
import type { Lang } from '$lib/i18n/lang';
import { readReplicate } from '$lib/model/study/shard';
import { samplingProblem } from '$lib/model/study/sampler';
import { pointsFor, Simulator } from '$lib/model/study/simulate';
import type { TallyData } from '$lib/model/study/study-tally';
import { shorten } from '$lib/scenario/problems';
import { MODEL_VERSION } from '$lib/scenario/types';
import { printable } from '../columns';
import { readScenarioLine, withStream } from '../input';
import { readLines } from '../text-stream';
import type { CliWords } from '../words';
import { isOwn, readShardLine, type Numbered, type ShardLine } from './shard-line';
import { studyWords, type SharedField } from './words';

/** One replicate takes some hundred kB, up to some MB where its draws are many and offers eight. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** A scenario with everything that shards hold of it. */
export interface Gathered {
  readonly plan: Numbered;
  readonly simulator: Simulator;
  readonly parts: ReadonlyMap<number, TallyData>;
}

/** A fault of a file, as a sentence: thrown inside, told as a value outside. */
class Refused extends Error {}

interface Held {
  readonly first: ShardLine;
  readonly file: string;
  readonly plan: Numbered;
  readonly simulator: Simulator;
  readonly parts: Map<number, TallyData>;
  readonly from: Map<number, string>;
}

const OF_STUDY: readonly SharedField[] = ['scenarios'];
// A link tells seed and method too: what differs is told by its name.
const OF_SCENARIO: readonly SharedField[] = ['seed', 'method', 'draws', 'replicates', 'scenario'];

class Gathering {
  readonly #lang: Lang;
  readonly #held = new Map<number, Held>();
  #first: { readonly line: ShardLine; readonly file: string } | undefined;

  constructor(lang: Lang) {
    this.#lang = lang;
  }

  async take(text: string, file: string, number: number): Promise<void> {
    const words = studyWords[this.#lang];
    const line = readShardLine(text);
    if (line === undefined) throw new Refused(words.notAShard(file, number));
    if (!isOwn(line)) throw new Refused(words.otherModel(file, String(line.model), MODEL_VERSION));
    this.#first ??= { line, file };
    this.#compare(line, file, number, OF_STUDY, this.#first.line, this.#first.file);
    const held = this.#held.get(line.line) ?? (await this.#open(line, file, number));
    this.#compare(line, file, number, OF_SCENARIO, held.first, held.file);
    const { replicate } = line;
    const earlier = held.from.get(replicate);
    if (earlier !== undefined) {
      throw new Refused(words.doubled(file, replicate + 1, line.line, earlier));
    }
    const data = readReplicate(line.tally, held.simulator);
    const points = pointsFor(line.draws, line.replicates);
    if (data === undefined || data.outcome.counts[0] !== points) {
      throw new Refused(words.notAShard(file, number));
    }
    held.parts.set(replicate, data);
    held.from.set(replicate, file);
  }

  #compare(
    line: ShardLine,
    file: string,
    number: number,
    fields: readonly SharedField[],
    first: ShardLine,
    firstFile: string,
  ): void {
    const field = fields.find((one) => line[one] !== first[one]);
    if (field === undefined) return;
    const words = studyWords[this.#lang];
    throw new Refused(words.unlike(file, number, words.fields[field], firstFile));
  }

  async #open(line: ShardLine, file: string, number: number): Promise<Held> {
    const reading = await readScenarioLine(line.scenario);
    const { draws, replicates, problems } = line;
    // It was written by this program, so there is nothing in it that cannot be used.
    const whole =
      reading.kind === 'scenario' &&
      reading.problems.length === 0 &&
      samplingProblem(reading.scenario) === undefined;
    if (!whole) throw new Refused(studyWords[this.#lang].notAShard(file, number));
    const { scenario } = reading;
    const held: Held = {
      first: line,
      file,
      plan: { scenario, draws, replicates, problems, line: line.line },
      simulator: new Simulator(scenario),
      parts: new Map(),
      from: new Map(),
    };
    this.#held.set(line.line, held);
    return held;
  }

  /** Everything, in the order of the scenarios; refused where something is missing. */
  whole(): readonly Gathered[] {
    const words = studyWords[this.#lang];
    const scenarios = this.#first?.line.scenarios ?? 0;
    const absent = missingOf(scenarios, (index) => this.#held.has(index + 1));
    if (absent !== '') throw new Refused(words.missingScenarios(absent));
    const all = [...this.#held.values()].sort((one, other) => one.plan.line - other.plan.line);
    for (const { plan, parts } of all) {
      const missing = missingOf(plan.replicates, (index) => parts.has(index));
      if (missing !== '') throw new Refused(words.missing(missing, plan.line));
    }
    return all;
  }
}

/** What of 1 … count is not there, neighbours as a range: `3, 7–9`. */
function missingOf(count: number, has: (index: number) => boolean): string {
  const ranges: string[] = [];
  for (let index = 0; index < count; index += 1) {
    if (has(index)) continue;
    const from = index;
    while (index + 1 < count && !has(index + 1)) index += 1;
    ranges.push(from === index ? `${from + 1}` : `${from + 1}–${index + 1}`);
  }
  return ranges.join(', ');
}

interface MergeCall {
  readonly files: readonly string[];
  readonly stdin: Readable;
  readonly lang: Lang;
  readonly words: CliWords;
}

/** What the shards of all files hold, or why they cannot be merged. */
export async function gatherShards(call: MergeCall): Promise<readonly Gathered[] | string> {
  const { files, stdin, lang, words } = call;
  const gathering = new Gathering(lang);
  try {
    for (const given of files) {
      const file = shorten(given);
      const read = await withStream(given, stdin, words, words.noFile(file), async (stream) => {
        let lines = 0;
        for await (const one of readLines(stream, LONGEST_LINE)) {
          if (!one.ok) throw new Refused(studyWords[lang].notAShard(file, one.number));
          if (one.line.trim() === '') continue;
          lines += 1;
          await gathering.take(one.line, file, one.number);
        }
        if (lines === 0) throw new Refused(words.empty(words.source(file)));
        return { kind: 'read' } as const;
      });
      if (read.kind === 'missing') throw new Refused(read.reason);
    }
    return gathering.whole();
  } catch (error) {
    if (error instanceof Refused) return printable(error.message);
    throw error;
  }
}
