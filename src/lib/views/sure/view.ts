/** What every part of the page's results needs: the study, the reader's words, and how names and figures are written. */
import type { ShareEstimate } from '$lib/engine/uncertainty/replicates';
import type { NumberStyle } from '$lib/i18n/format';
import type { FullMessages } from '$lib/i18n/messages';
import type { Portion, SureWords } from '$lib/i18n/sure-words';
import type {
  Details,
  Drivers,
  Flips,
  OptionOutcome,
  Outcome,
  Tornado,
} from '$lib/model/study/results';
import type { Scenario } from '$lib/scenario/types';
import { activeLens, bare, lensInSentence, show, shortName } from '../context';
import { eventInWords, keyInWords, valueOfKey } from './names';

/** What has been found so far; parts that have not come yet are absent. */
export interface StudyResults {
  readonly outcome: Outcome;
  readonly drivers?: readonly Drivers[] | undefined;
  readonly details?: Details | undefined;
  readonly flips?: Flips | undefined;
  readonly tornados?: readonly Tornado[] | undefined;
}

const PERCENT = { kind: 'percent', digits: 0 } as const;
const FINE_PERCENT = { kind: 'percent', digits: 1 } as const;
/** Shares nearer to nothing, or to all, than this are not told from it in figures. */
const LEAST_SHARE = 0.001;
/** Shares nearer to nothing, or to all, than this have a decimal. */
const FINE = 0.02;

/** From which share on a portion is called so. */
const PORTIONS: readonly (readonly [from: number, portion: Portion])[] = [
  [0.9, 'nearlyAll'],
  [0.7, 'threeQuarters'],
  [0.58, 'twoThirds'],
  [0.42, 'half'],
  [0.29, 'third'],
  [0.225, 'quarter'],
  [0.18, 'fifth'],
  [0.145, 'sixth'],
  [0.11, 'eighth'],
  [0.08, 'tenth'],
];

export class SureView {
  readonly scenario: Scenario;
  readonly words: FullMessages;
  readonly sure: SureWords;
  readonly results: StudyResults;

  constructor(scenario: Scenario, words: FullMessages, sure: SureWords, results: StudyResults) {
    this.scenario = scenario;
    this.words = words;
    this.sure = sure;
    this.results = results;
  }

  offer(id: string): string {
    const option = this.scenario.options.find((candidate) => candidate.id === id);
    return option === undefined ? id : shortName(option, this.words);
  }

  /** Several who lead together, or nobody. */
  leaders(ids: readonly string[]): string {
    if (ids.length === 0) return this.sure.flips.nobody;
    return this.sure.list(ids.map((id) => this.offer(id)));
  }

  input(key: string): string {
    return keyInWords(key, this);
  }

  /** The event of a chance; undefined of any other input. */
  event(key: string): string | undefined {
    return eventInWords(key, this);
  }

  value(key: string, value: number): string {
    return valueOfKey(key, value, this.words);
  }

  /** A share in figures; what is not quite nothing or all is not called so. */
  share(value: number): string {
    const fine = (one: number) => show(one, FINE_PERCENT, this.words);
    if (value > 0 && value < LEAST_SHARE) return `< ${fine(LEAST_SHARE)}`;
    if (value < 1 && value > 1 - LEAST_SHARE) return `> ${fine(1 - LEAST_SHARE)}`;
    const edge = (value > 0 && value < FINE) || (value > 1 - FINE && value < 1);
    return show(value, edge ? FINE_PERCENT : PERCENT, this.words);
  }

  /** The same inside a sentence. */
  shareSaid(value: number): string {
    const { plain, more, less } = this.sure.shares;
    const fine = (one: number) => show(one, FINE_PERCENT, this.words);
    if (value > 0 && value < LEAST_SHARE) return less(fine(LEAST_SHARE));
    if (value < 1 && value > 1 - LEAST_SHARE) return more(fine(1 - LEAST_SHARE));
    return plain(this.share(value));
  }

  portion(share: number): string {
    const found = PORTIONS.find(([from]) => share >= from);
    return this.sure.portions[found?.[1] ?? 'little'];
  }

  money(value: number, digits = 1): string {
    return show(value, { kind: 'usdMillions', digits }, this.words);
  }

  bare(value: number, style: NumberStyle): string {
    return bare(value, style, this.words);
  }

  draws(): string {
    return bare(this.results.outcome.draws, { kind: 'plain' }, this.words);
  }

  lens(): string {
    return lensInSentence(activeLens(this.scenario), this.words);
  }

  /** Who leads most often; of equals the first. */
  leader(): OptionOutcome | undefined {
    return most(this.results.outcome.options, ({ leads }) => leads.value);
  }

  cheapest(): OptionOutcome | undefined {
    return most(this.results.outcome.options, ({ cheapest }) => cheapest.value);
  }

  /** The interval of a share; what draws without a case, or with nothing else, allow. */
  bounds(share: ShareEstimate): string {
    switch (share.kind) {
      case 'never-seen':
        return this.sure.atMost(this.share(share.atMost));
      case 'always-seen':
        return this.sure.atLeast(this.share(share.atLeast));
      case 'interval':
        if (share.low === undefined || share.high === undefined) return '';
        return this.sure.interval(
          this.share(Math.max(0, share.low)),
          this.share(Math.min(1, share.high)),
        );
    }
  }
}

function most<T>(items: readonly T[], value: (item: T) => number): T | undefined {
  let best: T | undefined;
  for (const item of items) {
    if (best === undefined || value(item) > value(best)) best = item;
  }
  return best;
}
