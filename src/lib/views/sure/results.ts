/**
 * What a study says, in a given language: sentences, rows of bars with their intervals, and tables. Shares are
 * fractions, money is in USD; every text is ready to be shown.
 */
import type { ShareEstimate } from '$lib/engine/uncertainty/replicates';
import type { FullMessages } from '$lib/i18n/messages';
import type { SureWords } from '$lib/i18n/sure-words';
import type {
  Details,
  Drivers,
  FlipPoint,
  Flips,
  OptionOutcome,
  Outcome,
  Spread,
  Tornado,
} from '$lib/model/study/results';
import { SPREADS, type SpreadId } from '$lib/model/study/study-tally';
import type { Scenario } from '$lib/scenario/types';
import type { OptionHue } from '../chart-spec';
import { activeLens, bare, hueOf, lensInSentence, show, shortName, usd } from '../context';
import { chanceOf, keyInWords, valueOfKey, type NameContext } from './names';

/** A bar with its interval; everything in the units of the scale. */
export interface BarRow {
  readonly id: string;
  readonly label: string;
  readonly hue?: OptionHue;
  readonly value: number;
  /** A darker part of the bar. */
  readonly inner?: number;
  readonly low?: number;
  readonly high?: number;
  readonly text: string;
  readonly note?: string;
}

export interface SpreadRow {
  readonly id: string;
  readonly label: string;
  readonly hue: OptionHue;
  readonly spread: Spread;
  readonly mean: string;
  readonly error: string;
  readonly quantiles: readonly string[];
  readonly regret: string;
  readonly worstRegret: string;
}

export interface StudyResults {
  readonly outcome: Outcome;
  readonly drivers?: readonly Drivers[] | undefined;
  readonly details?: Details | undefined;
  readonly flips?: Flips | undefined;
  readonly tornados?: readonly Tornado[] | undefined;
}

const PERCENT = { kind: 'percent', digits: 0 } as const;
const FINE_PERCENT = { kind: 'percent', digits: 1 } as const;
const LEAST_SHARE = 0.001;
/** Inputs that account for less of a spread are named, and not drawn. */
const LEAST_DRIVER = 0.01;
const MILLIONS = { kind: 'usdMillions', digits: 2 } as const;

export class SureView {
  readonly #names: NameContext;
  readonly #results: StudyResults;

  constructor(scenario: Scenario, words: FullMessages, sure: SureWords, results: StudyResults) {
    this.#names = { scenario, words, sure };
    this.#results = results;
  }

  get #words(): FullMessages {
    return this.#names.words;
  }
  get #sure(): SureWords {
    return this.#names.sure;
  }
  get #scenario(): Scenario {
    return this.#names.scenario;
  }

  offer(id: string): string {
    const option = this.#scenario.options.find((candidate) => candidate.id === id);
    return option === undefined ? id : shortName(option, this.#words);
  }

  input(key: string): string {
    return keyInWords(key, this.#names);
  }

  /** A share; small ones with a decimal, and what is not quite nothing or all is not called so. */
  share(value: number): string {
    const fine = (one: number) => show(one, FINE_PERCENT, this.#words);
    if (value > 0 && value < LEAST_SHARE) return `< ${fine(LEAST_SHARE)}`;
    if (value < 1 && value > 1 - LEAST_SHARE) return `> ${fine(1 - LEAST_SHARE)}`;
    const edge = (value > 0 && value < 0.02) || (value > 0.98 && value < 1);
    return edge ? fine(value) : show(value, PERCENT, this.#words);
  }

  count(value: number): string {
    return bare(value, { kind: 'plain' }, this.#words);
  }

  #draws(): string {
    return this.count(this.#results.outcome.draws);
  }

  #lens(): string {
    return lensInSentence(activeLens(this.#scenario), this.#words);
  }

  #leader(): OptionOutcome | undefined {
    const { options } = this.#results.outcome;
    return [...options].sort((a, b) => b.leads.value - a.leads.value)[0];
  }

  /** The answer in sentences, the plainest first. */
  answer(): readonly string[] {
    return [...this.#leading(), ...this.#driving(), ...this.#flipping(), ...this.#worthSentence()];
  }

  #leading(): readonly string[] {
    const { answer } = this.#sure;
    const { options, noLeader } = this.#results.outcome;
    const leader = this.#leader();
    const cheapest = [...options].sort((a, b) => b.cheapest.value - a.cheapest.value)[0];
    const cheap =
      cheapest === undefined
        ? []
        : cheapest.cheapest.kind === 'always-seen'
          ? [answer.cheapestAlways(this.offer(cheapest.optionId))]
          : [answer.cheapest(this.offer(cheapest.optionId), this.share(cheapest.cheapest.value))];
    if (leader === undefined || leader.leads.kind === 'never-seen') {
      return [answer.nobody(this.#lens()), ...cheap];
    }
    const name = this.offer(leader.optionId);
    const { leads } = leader;
    const first =
      leads.kind === 'always-seen'
        ? answer.leadsAlways(name, this.#draws(), this.#lens())
        : answer.leads(name, this.share(leads.value), this.#bounds(leads), this.#lens());
    const out = noLeader > 0 ? [answer.sometimesNobody(this.share(noLeader))] : [];
    return [first, ...out, ...cheap];
  }

  #bounds(share: ShareEstimate): string {
    if (share.kind !== 'interval' || share.low === undefined || share.high === undefined) return '';
    return this.#sure.interval(this.share(share.low), this.share(share.high));
  }

  #driving(): readonly string[] {
    const leader = this.#leader();
    const of = this.#results.drivers?.find(
      ({ output }) => output.kind === 'total' && output.options[0] === leader?.optionId,
    );
    const [first, second] = of?.indices.filter(({ total }) => total.distinguishable) ?? [];
    if (leader === undefined || first === undefined || second === undefined) return [];
    const { drivers } = this.#sure.answer;
    return [drivers(this.input(first.key), this.input(second.key), this.offer(leader.optionId))];
  }

  #flipping(): readonly string[] {
    const { flips } = this.#results;
    const { answer } = this.#sure;
    if (flips === undefined || flips.leaders.length === 0) return [];
    for (const { key, base, below, above } of flips.inputs) {
      const point = nearer(base, below, above);
      if (point === undefined) continue;
      const at = valueOfKey(key, point.at, this.#words);
      const now = valueOfKey(key, base, this.#words);
      const leader = this.leaders(point.leaders);
      return [
        point.inRange
          ? answer.flip(this.input(key), now, at, leader)
          : answer.flipFar(this.input(key), at, leader),
      ];
    }
    return [answer.flipNever];
  }

  #worthSentence(): readonly string[] {
    const { details } = this.#results;
    if (details === undefined) return [];
    const [first] = details.worth.filter(({ value }) => value.distinguishable);
    const { answer } = this.#sure;
    if (first === undefined) return [answer.worthNothing];
    return [answer.worth(this.input(first.key), usd(first.value.shown, this.#words))];
  }

  leaders(ids: readonly string[]): string {
    if (ids.length === 0) return this.#sure.flips.nobody;
    return ids.map((id) => this.offer(id)).join(', ');
  }

  /** How often each offer comes first, by three measures. */
  chances(of: 'leads' | 'cheapest' | 'passes'): readonly BarRow[] {
    return this.#results.outcome.options.map((option) => {
      const share = option[of];
      const text = this.share(share.value);
      const common = {
        id: option.optionId,
        label: this.offer(option.optionId),
        hue: hueOf(option.optionId),
        value: share.value,
      };
      switch (share.kind) {
        case 'never-seen':
          return {
            ...common,
            high: share.atMost,
            low: 0,
            text,
            note: this.#sure.never(this.#draws()),
          };
        case 'always-seen':
          return {
            ...common,
            low: share.atLeast,
            high: 1,
            text,
            note: this.#sure.always(this.#draws()),
          };
        case 'interval':
          return {
            ...common,
            ...(share.low === undefined ? {} : { low: share.low }),
            ...(share.high === undefined ? {} : { high: share.high }),
            text,
            note: this.#bounds(share),
          };
      }
    });
  }

  /** The measures whose spread is known in every draw. */
  spreads(): readonly SpreadId[] {
    const [first] = this.#results.outcome.options;
    return SPREADS.filter((id) => first?.[id] !== undefined);
  }

  spreadFinding(): string {
    const leader = this.#leader();
    if (leader === undefined) return '';
    const { p5, p95 } = leader.total;
    return this.#sure.spread.finding(
      this.offer(leader.optionId),
      usd(p5.value, this.#words),
      usd(p95.value, this.#words),
    );
  }

  spread(id: SpreadId): readonly SpreadRow[] {
    const style =
      id === 'total'
        ? MILLIONS
        : id === 'levelised'
          ? ({ kind: 'plain', digits: 0 } as const)
          : ({ kind: 'plain', digits: 1 } as const);
    const text = (value: number) => bare(value, style, this.#words);
    return this.#results.outcome.options.flatMap((option): SpreadRow[] => {
      const spread = option[id];
      if (spread === undefined) return [];
      return [
        {
          id: option.optionId,
          label: this.offer(option.optionId),
          hue: hueOf(option.optionId),
          spread,
          mean: text(spread.mean.value),
          error: spread.mean.standardError === undefined ? '–' : text(spread.mean.standardError),
          quantiles: [spread.p5, spread.p50, spread.p95].map(({ value }) => text(value)),
          regret: bare(option.regret.value, MILLIONS, this.#words),
          worstRegret: bare(option.worstRegret, MILLIONS, this.#words),
        },
      ];
    });
  }

  /** The outputs whose drivers are known: the gap first, then each offer's cost. */
  outputs(): readonly { readonly id: string; readonly name: string }[] {
    const { drivers = [] } = this.#results;
    const named = drivers.map(({ output }, index) => ({
      id: String(index),
      kind: output.kind,
      name:
        output.kind === 'gap'
          ? this.#sure.drivers.gap(
              this.offer(output.options[0] ?? ''),
              this.offer(output.options[1] ?? ''),
            )
          : this.#sure.drivers.total(this.offer(output.options[0] ?? '')),
    }));
    return [
      ...named.filter(({ kind }) => kind === 'gap'),
      ...named.filter(({ kind }) => kind === 'total'),
    ].map(({ id, name }) => ({ id, name }));
  }

  drivers(output: string): {
    readonly rows: readonly BarRow[];
    readonly small: readonly string[];
    readonly indistinct: readonly string[];
  } {
    const indices = this.#results.drivers?.[Number(output)]?.indices ?? [];
    return {
      rows: indices
        .filter(({ total }) => total.distinguishable && total.shown >= LEAST_DRIVER)
        .map(({ key, first, total }) => ({
          id: key,
          label: this.input(key),
          value: total.shown,
          inner: Math.min(first.shown, total.shown),
          ...(total.low === undefined ? {} : { low: Math.max(0, total.low) }),
          ...(total.high === undefined ? {} : { high: total.high }),
          text: this.#sure.drivers.share(this.share(Math.min(1, total.shown))),
          note: this.#sure.drivers.alone(this.share(Math.min(1, first.shown))),
        })),
      small: indices
        .filter(({ total }) => total.distinguishable && total.shown < LEAST_DRIVER)
        .map(({ key }) => this.input(key)),
      indistinct: indices
        .filter(({ total }) => !total.distinguishable)
        .map(({ key }) => this.input(key)),
    };
  }

  /** The widest swings of an output. */
  swings(output: string): readonly {
    readonly id: string;
    readonly label: string;
    readonly range: string;
    readonly low: string;
    readonly high: string;
  }[] {
    const found = this.#results.tornados?.[Number(output)]?.swings ?? [];
    return found
      .filter(({ atLow, atHigh }) => Math.abs(atHigh - atLow) >= 5000)
      .slice(0, 12)
      .map(({ key, members, atLow, atHigh }) => ({
        id: key,
        label: this.input(key),
        range: [
          ...new Set(
            members.map(
              (member) =>
                `${valueOfKey(member.key, member.low, this.#words)} – ${valueOfKey(member.key, member.high, this.#words)}`,
            ),
          ),
        ].join('; '),
        low: bare(atLow, MILLIONS, this.#words),
        high: bare(atHigh, MILLIONS, this.#words),
      }));
  }

  flips(): {
    readonly leader: string;
    readonly rows: readonly {
      readonly id: string;
      readonly label: string;
      readonly now: string;
      readonly at: string;
      readonly leader: string;
      readonly inRange: boolean;
    }[];
    readonly never: readonly string[];
  } {
    const flips = this.#results.flips;
    const rows = (flips?.inputs ?? []).flatMap(({ key, base, below, above }) =>
      [below, above].flatMap((point, side) =>
        point === undefined
          ? []
          : [
              {
                id: `${key}${side}`,
                label: this.input(key),
                now: valueOfKey(key, base, this.#words),
                at: valueOfKey(key, point.at, this.#words),
                leader: this.leaders(point.leaders),
                inRange: point.inRange,
              },
            ],
      ),
    );
    const never = (flips?.inputs ?? [])
      .filter(({ below, above }) => below === undefined && above === undefined)
      .map(({ key }) => this.input(key));
    return { leader: this.leaders(flips?.leaders ?? []), rows, never };
  }

  worth(): { readonly all: string; readonly rows: readonly BarRow[] } {
    const { among, value } = this.#results.outcome.information;
    const { worth, interval } = this.#sure;
    const money = (amount: number) => show(Math.max(0, amount), MILLIONS, this.#words);
    const bounds = interval(money(value.low ?? 0), money(value.high ?? 0));
    const rows = (this.#results.details?.worth ?? [])
      .filter((one) => one.value.distinguishable)
      .slice(0, 8)
      .map(({ key, value: saved }) => ({
        id: key,
        label: this.input(key),
        value: saved.shown,
        ...(saved.low === undefined ? {} : { low: Math.max(0, saved.low) }),
        ...(saved.high === undefined ? {} : { high: saved.high }),
        text: money(saved.shown),
      }));
    const names = among.map((id) => this.offer(id)).join(', ');
    return { all: worth.all(money(value.shown), bounds, names), rows };
  }

  /** When the leader loses, in sentences. */
  losing(): readonly string[] {
    const { losing } = this.#sure;
    const found = this.#results.details?.losing;
    if (found === undefined) return [];
    const name = this.offer(found.optionId);
    if (found.stopped === 'no-cases') return [losing.never(name)];
    if (found.stopped === 'all-cases') return [losing.always(name)];
    const share = losing.share(name, this.share(found.share));
    if (found.boxes.length === 0) return [share, losing.nothing];
    return [
      share,
      ...found.boxes.map((box) =>
        losing.box(
          box.conditions
            .map(({ key, low, high }) => this.#condition(key, low, high))
            .join(` ${losing.and} `),
          this.share(box.density),
          this.share(box.coverage),
        ),
      ),
    ];
  }

  #condition(key: string, low: number | undefined, high: number | undefined): string {
    const { losing } = this.#sure;
    const name = this.input(key);
    // Of a chance the uniform stands for the date: a small one is early.
    if (chanceOf(key) !== undefined)
      return high === undefined ? losing.spared(name) : losing.strikes(name);
    const text = (value: number) => valueOfKey(key, value, this.#words);
    if (low !== undefined && high !== undefined) return losing.between(name, text(low), text(high));
    return low === undefined ? losing.below(name, text(high ?? 0)) : losing.above(name, text(low));
  }

  how(): readonly string[] {
    const { outcome } = this.#results;
    const { seed, method } = this.#scenario.uncertainty;
    return this.#sure.how.lines({
      draws: this.#draws(),
      seed: String(seed),
      sobol: method === 'sobol',
      mended: this.share(outcome.mended),
    });
  }
}

/** Of two flips the one nearer to the present value, in range before beyond. */
function nearer(
  base: number,
  below: FlipPoint | undefined,
  above: FlipPoint | undefined,
): FlipPoint | undefined {
  if (below === undefined || above === undefined) return below ?? above;
  if (below.inRange !== above.inRange) return below.inRange ? below : above;
  return base - below.at <= above.at - base ? below : above;
}
