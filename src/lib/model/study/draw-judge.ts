/**
 * A lens over the draws of a block: who passes the screens, whose value is highest, in each draw. The rules are
 * those of `judge.ts`; what a draw cannot change is worked out once.
 */
import { criteria, CRITERION_IDS, type CriterionId } from '$lib/parameters/criteria';
import type { Lens, Option, Scenario } from '$lib/scenario/types';
import type { Evaluation } from '../evaluation';
import { INDIFFERENCE } from '../judge';
import { measurePlace } from '../kernel/measures';

/** Scores closer than this share a rank. */
const SAME = 1e-9;

const WITHIN_BUDGET = measurePlace('withinBudget');
const LENDS = measurePlace('lends');
const CAMERAS_PASS = measurePlace('camerasPass');

/** A criterion that weighs; its value runs straight from the worst anchor to the best (`linearValue`). */
interface Weighed {
  readonly place: number;
  readonly weight: number;
  readonly worst: number;
  readonly span: number;
}

/** The screens whose answer follows the draw; the others pass or fail for good. */
interface Screened {
  readonly fails: boolean;
  readonly withinBudget: boolean;
  readonly lends: boolean;
  readonly camerasPass: boolean;
}

function screened(
  lens: Lens,
  option: Option,
  published: Evaluation['judgements'][number],
): Screened {
  const o = option.values;
  const judged = published.options.find(({ optionId }) => optionId === option.id);
  const failing = (judged?.screens ?? []).filter(({ passed }) => !passed).map(({ id }) => id);
  const moves = new Set(['withinBudget', 'financingOffered', 'ownCameras']);
  const asks = (id: Lens['screens'][number]) => lens.screens.includes(id);
  return {
    fails: failing.some((id) => !moves.has(id)),
    withinBudget: asks('withinBudget'),
    lends: asks('financingOffered'),
    camerasPass: asks('ownCameras') && o['own.cameras'] !== 'state',
  };
}

export class DrawJudge {
  readonly #count: number;
  readonly #weighed: readonly Weighed[];
  readonly #total: number;
  readonly lexicographic: boolean;
  readonly #screens: readonly Screened[];
  /** Draw-major: value, passes, rank (0 for who is out) of option o in draw k at k · options + o. */
  values = new Float64Array(0);
  passes = new Uint8Array(0);
  ranks = new Uint8Array(0);
  #steps = new Float64Array(0);

  /** `evaluation` is that of the scenario as it stands. */
  constructor(scenario: Scenario, lens: Lens, evaluation: Evaluation) {
    const judgement = evaluation.judgements.find(({ lensId }) => lensId === lens.id);
    if (judgement === undefined) throw new Error(`the lens ${lens.id} has no judgement`);
    this.#count = scenario.options.length;
    this.#weighed = CRITERION_IDS.filter((id) => (lens.weights[id] ?? 0) > 0).map((id) =>
      weighed(id, lens.weights[id] ?? 0),
    );
    this.#total = this.#weighed.reduce((sum, { weight }) => sum + weight, 0);
    this.lexicographic = lens.method === 'lexicographic';
    if (this.lexicographic) {
      this.#weighed = [...this.#weighed].sort((a, b) => b.weight - a.weight);
    }
    this.#screens = scenario.options.map((option) => screened(lens, option, judgement));
  }

  /** Whether anything weighs, so that offers can have an order. */
  get weighs(): boolean {
    return this.#total > 0;
  }

  /** Judges `count` draws of the kernel's output. */
  judge(out: Float64Array, count: number): void {
    const n = this.#count;
    if (this.values.length < n * count) {
      this.values = new Float64Array(n * count);
      this.passes = new Uint8Array(n * count);
      this.ranks = new Uint8Array(n * count);
      if (this.lexicographic) this.#steps = new Float64Array(n * count * this.#weighed.length);
    }
    for (let o = 0; o < n; o += 1) this.#value(out, count, o);
    for (let k = 0; k < count; k += 1) {
      for (let o = 0; o < n; o += 1) {
        const at = o * count + k;
        this.passes[k * n + o] = this.#pass(out, n * count, at, o) ? 1 : 0;
      }
      this.#rank(k);
    }
  }

  #pass(out: Float64Array, stride: number, at: number, o: number): boolean {
    const screen = this.#screens[o];
    if (screen === undefined || screen.fails) return false;
    if (screen.withinBudget && out[WITHIN_BUDGET * stride + at] === 0) return false;
    if (screen.lends && out[LENDS * stride + at] === 0) return false;
    return !screen.camerasPass || out[CAMERAS_PASS * stride + at] === 1;
  }

  /** The value of offer o in every draw, one criterion after the other. */
  #value(out: Float64Array, count: number, o: number): void {
    const n = this.#count;
    const stride = n * count;
    const criteriaCount = this.#weighed.length;
    for (let k = 0; k < count; k += 1) this.values[k * n + o] = 0;
    for (let c = 0; c < criteriaCount; c += 1) {
      const item = this.#weighed[c];
      if (item === undefined) continue;
      const { worst, span } = item;
      const share = item.weight / this.#total;
      const from = item.place * stride + o * count;
      for (let k = 0; k < count; k += 1) {
        const part = ((out[from + k] ?? 0) - worst) / span;
        const value = part <= 0 ? 0 : part >= 1 ? 1 : part;
        const at = k * n + o;
        this.values[at] = (this.values[at] ?? 0) + share * value;
        if (this.lexicographic) {
          this.#steps[at * criteriaCount + c] = Math.round(value / INDIFFERENCE + SAME);
        }
      }
    }
  }

  /** Negative where option a stands before b. */
  #compare(k: number, a: number, b: number): number {
    if (!this.lexicographic) {
      return (this.values[k * this.#count + b] ?? 0) - (this.values[k * this.#count + a] ?? 0);
    }
    const n = this.#count;
    const criteriaCount = this.#weighed.length;
    for (let c = 0; c < criteriaCount; c += 1) {
      const difference =
        (this.#steps[(k * n + b) * criteriaCount + c] ?? 0) -
        (this.#steps[(k * n + a) * criteriaCount + c] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  #rank(k: number): void {
    const n = this.#count;
    for (let o = 0; o < n; o += 1) {
      if (!this.weighs || this.passes[k * n + o] === 0) {
        this.ranks[k * n + o] = 0;
        continue;
      }
      let rank = 1;
      for (let other = 0; other < n; other += 1) {
        if (other === o || this.passes[k * n + other] === 0) continue;
        if (this.#compare(k, other, o) < -SAME) rank += 1;
      }
      this.ranks[k * n + o] = rank;
    }
  }
}

function weighed(id: CriterionId, weight: number): Weighed {
  const { worst, best } = criteria[id];
  return { place: measurePlace(id), weight, worst, span: best - worst };
}
