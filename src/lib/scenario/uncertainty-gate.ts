/**
 * Puts together what a link or file says of uncertainty, piece by piece and each through its gate. What does
 * not fit is told with the key that a link gives it; the default stands for it, or the published range.
 */
import { chanceDeclarations, isChanceKind, type ChanceKind } from '$lib/parameters/chances';
import { checkNumber, givenText } from './check-value';
import type { Target } from './edit';
import { drawable, parseInputKey } from './input-key';
import { shorten, type DocumentCode, type Problem } from './problems';
import type { CheckedRange } from './range-gate';
import {
  DRAWS,
  MAX_CORRELATIONS,
  MAX_RANGES,
  NO_OWN_RANGES,
  pairOf,
  RANK,
  SAMPLING_METHODS,
  SEED,
  sortedCorrelations,
  sortedRanges,
  type Correlation,
  type Range,
  type Uncertainty,
} from './uncertainty';

/** A number as it is stored, or whatever was given instead. */
type Given = unknown;

export class UncertaintyGate {
  readonly #optionIds: readonly string[];
  readonly #tell: (problem: Problem) => void;
  readonly #ranges = new Map<string, Range>();
  readonly #pairs = new Map<string, Correlation>();
  readonly #chances = new Map<ChanceKind, number>();
  #sampling: Pick<Uncertainty, 'seed' | 'method' | 'draws'> = NO_OWN_RANGES;

  /** `optionIds` are the options there are: what is said of others is told and left out. */
  constructor(optionIds: readonly string[], tell: (problem: Problem) => void) {
    this.#optionIds = optionIds;
    this.#tell = tell;
  }

  complain(code: DocumentCode, key: string, given?: string): void {
    const shown = given === undefined ? {} : { given: shorten(given) };
    this.#tell({ kind: 'document', code, key: shorten(key), ...shown });
  }

  number(name: 'seed' | 'draws', raw: Given): void {
    const checked = checkNumber(name === 'seed' ? SEED : DRAWS, raw);
    if (checked.ok && checked.value !== 'auto') {
      this.#sampling = { ...this.#sampling, [name]: checked.value };
    } else this.complain('bad-value', `sure.${name}`, givenText(raw));
  }

  method(raw: Given): void {
    const method = SAMPLING_METHODS.find((known) => known === raw);
    if (method === undefined) this.complain('bad-value', 'sure.method', givenText(raw));
    else this.#sampling = { ...this.#sampling, method };
  }

  /** `written` is how the reader wrote it, where that is not the stored number. */
  chance(kind: string, raw: Given, written = givenText(raw)): void {
    if (!isChanceKind(kind)) {
      this.complain('unknown-key', `chance.${kind}`, written);
      return;
    }
    const declared = chanceDeclarations[kind];
    const checked = checkNumber(declared, raw);
    if (!checked.ok || checked.value === 'auto') {
      this.complain('bad-value', `chance.${kind}`, written);
    } else if (checked.value !== declared.default.value) this.#chances.set(kind, checked.value);
  }

  /** Of an input that there is. */
  #target(key: string): Target | undefined {
    const target = parseInputKey(key);
    const { option } = target ?? {};
    return option === undefined || this.#optionIds.includes(option) ? target : undefined;
  }

  /** `check` reads what was given for the input that the key turns out to name. */
  range(key: string, given: string, check: (id: Target['parameter']) => CheckedRange): void {
    const target = this.#target(key);
    if (target === undefined) {
      this.complain('unknown-key', `range.${key}`, given);
      return;
    }
    const checked = check(target.parameter);
    if (!checked.ok) {
      const { code, limit } = checked;
      const bound = limit === undefined ? {} : { limit };
      this.#tell({ kind: 'range', code, place: target, given: shorten(given), ...bound });
    } else if (this.#ranges.size >= MAX_RANGES) this.complain('bad-value', `range.${key}`);
    else this.#ranges.set(key, checked.value);
  }

  /** `place` is the key that the pair goes by when it does not fit. */
  correlation(place: string, a: string, b: string, raw: Given, given: string): void {
    const drawn = [a, b].every((key) => {
      const target = this.#target(key);
      return target !== undefined && drawable(target.parameter) !== undefined;
    });
    const rank = checkNumber(RANK, raw);
    if (!drawn || a === b || !rank.ok || rank.value === 'auto') {
      this.complain('bad-value', place, given);
      return;
    }
    const pair = pairOf(a, b, rank.value);
    const key = `${pair.a},${pair.b}`;
    if (this.#pairs.has(key)) this.complain('repeated-key', place, given);
    else if (this.#pairs.size >= MAX_CORRELATIONS) this.complain('bad-value', place);
    else this.#pairs.set(key, pair);
  }

  result(): Uncertainty {
    const { seed, method, draws } = this.#sampling;
    const kinds = Object.keys(chanceDeclarations) as readonly ChanceKind[];
    const chances = kinds.flatMap((kind) => {
      const chance = this.#chances.get(kind);
      return chance === undefined ? [] : [[kind, chance] as const];
    });
    return {
      seed,
      method,
      draws,
      ranges: sortedRanges(this.#ranges),
      correlations: sortedCorrelations([...this.#pairs.values()]),
      chances: Object.fromEntries(chances),
    };
  }
}
