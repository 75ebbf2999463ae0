/**
 * Figures of the method page about uncertainty: one value drawn from its range, one strike by chance, and what a
 * short run says of the published case:
 *
 *   a.low.loan.rate   a.quantile.loan.rate   a.chanceYear   a.drawn.mean.3   a.drawn.error   drawn.information
 */
import { SELF, USD_EXACT, worked, YEAR_NUMBER } from '$lib/explain/figure';
import type { Account, Figure, FigureGraph, FigureId } from '$lib/explain/types';
import { quantileFunction } from '$lib/engine/numeric/distributions';
import { shareEstimate } from '$lib/engine/uncertainty/replicates';
import type { DrawnFigureWords } from '$lib/i18n/method-words';
import { strikeYear } from '$lib/model/kernel/events';
import { tQuantile } from '$lib/model/study/summary';
import type { Scenario } from '$lib/scenario/types';
import { uncertainInputs } from '$lib/scenario/uncertain-inputs';
import { exampleRun } from './example-run';

/** The uniforms of the examples, from 0 to 1. */
const UNIFORMS = { middle: 0.5, strike: 0.3 } as const;

const UNIFORM = { kind: 'plain', digits: 2 } as const;

export interface DrawnInput {
  readonly scenario: Scenario;
  readonly words: DrawnFigureWords;
}

type Find = FigureGraph['find'];

const RULE: Account = { kind: 'rule' };

function uniformId(which: keyof typeof UNIFORMS): FigureId {
  return `uniform.${which}`;
}

/** Low end, high end or quantile of an input that is drawn from a published triangle. */
function rangeFigure(
  offer: string,
  part: string,
  parameter: string,
  { scenario, words }: DrawnInput,
  find: Find,
): Figure | undefined {
  const key = `${offer}.${parameter}`;
  const input = find(key);
  const drawn = uncertainInputs(scenario).find((one) => one.key === key);
  if (input === undefined || drawn?.distribution.kind !== 'triangular') return undefined;
  const { low, mode, high } = drawn.distribution;
  const id = `${offer}.${part}.${parameter}`;
  const { style, name } = input;
  const account = { kind: 'sourced', refs: drawn.refs } as const;
  if (part === 'low') return { id, name: words.low(name), style, value: low, account };
  if (part === 'high') return { id, name: words.high(name), style, value: high, account };
  const u = UNIFORMS.middle;
  const below = u < (mode - low) / (high - low);
  return worked(
    { id, name: words.quantile(name), style, value: quantileFunction(drawn.distribution)(u) },
    below ? 'l + (u * (h - l) * (m - l))^0.5' : 'h - ((1 - u) * (h - l) * (h - m))^0.5',
    {
      u: uniformId('middle'),
      l: `${offer}.low.${parameter}`,
      m: key,
      h: `${offer}.high.${parameter}`,
    },
  );
}

/** When the vendor of an offer is lost by chance: the waiting time, and the year in which it ends. */
function strikeFigure(
  offer: string,
  part: string,
  { scenario, words }: DrawnInput,
): Figure | undefined {
  const option = scenario.options.find(({ id }) => id === offer);
  if (option === undefined) return undefined;
  const chance = option.values['vendor.hazard'];
  const year = strikeYear(UNIFORMS.strike, chance, scenario.values['horizon']);
  if (!Number.isFinite(year)) return undefined;
  const time = `${offer}.chanceTime`;
  if (part === 'chanceYear') {
    return worked(
      { id: `${offer}.chanceYear`, name: words.strikeYear, style: YEAR_NUMBER, value: year },
      '1 + x - mod(x, 1)',
      { x: time },
    );
  }
  const value = Math.log(1 - UNIFORMS.strike) / Math.log1p(-chance);
  const figure = worked(
    { id: time, name: words.strikeTime, style: { kind: 'plain', digits: 4 }, value },
    '(1 - p)^x - (1 - u)',
    { p: `${offer}.vendor.hazard`, u: uniformId('strike'), x: SELF },
  );
  return figure.account.kind === 'formula'
    ? { ...figure, account: { ...figure.account, solves: true } }
    : figure;
}

/** Mean cost of an offer over the draws, and what its replicates say of its error. */
function costFigure(offer: string, part: string, { scenario, words }: DrawnInput) {
  const run = exampleRun(scenario);
  const cost = run.options.get(offer);
  if (cost === undefined) return undefined;
  const at = (local: string): FigureId => `${offer}.drawn.${local}`;
  const shown = (name: string, value: number) => ({ id: at(part), name, style: USD_EXACT, value });
  const means = cost.byReplicate.map((_, replicate) => at(`mean.${String(replicate)}`));
  const { value, standardError = 0, low = value, high = value } = cost.total;
  const ends = { T: at('mean'), t: 'drawn.student', s: at('error') };
  switch (part) {
    case 'mean':
      return worked(shown(words.mean, value), 'mean(x)', { x: means });
    case 'squares':
      return worked(
        { ...shown(words.squares, cost.squares), style: { kind: 'plain', digits: 0 } },
        means.map((_, replicate) => `(x${String(replicate)} - T)^2`).join(' + '),
        {
          ...Object.fromEntries(means.map((id, replicate) => [`x${String(replicate)}`, id])),
          T: at('mean'),
        },
      );
    case 'error':
      return worked(shown(words.error, standardError), '(q / (n - 1) / n)^0.5', {
        q: at('squares'),
        n: 'drawn.replicates',
      });
    case 'low':
      return worked(shown(words.intervalLow, low), 'T - t * s', ends);
    case 'high':
      return worked(shown(words.intervalHigh, high), 'T + t * s', ends);
    default: {
      const replicate = means.indexOf(at(part));
      const mean = cost.byReplicate[replicate];
      if (mean === undefined) return undefined;
      const note = words.replicateNote(run.draws / run.replicates);
      return { ...shown(words.replicateMean(replicate), mean), note, account: RULE };
    }
  }
}

/** What holds for the run as a whole. */
function runFigure(part: string, { scenario, words }: DrawnInput): Figure | undefined {
  const run = exampleRun(scenario);
  const count = (name: string, value: number, note: string): Figure => {
    const style = { kind: 'plain', digits: 0 } as const;
    return { id: `drawn.${part}`, name, style, value, note, account: RULE };
  };
  switch (part) {
    case 'draws':
      return count(words.draws, run.draws, words.drawsNote);
    case 'replicates':
      return count(words.replicates, run.replicates, words.replicatesNote);
    case 'student':
      return {
        ...count(words.student, tQuantile(run.replicates), words.studentNote),
        style: { kind: 'plain', digits: 4 },
      };
    case 'unseen': {
      const share = shareEstimate([], 0, run.draws, 0);
      if (share.kind !== 'never-seen') return undefined;
      const style = { kind: 'percent', digits: 2 } as const;
      const shown = { id: 'drawn.unseen', name: words.unseen, style, value: share.atMost };
      return worked(shown, '1 - 0.05^(1 / n)', { n: 'drawn.draws' });
    }
    case 'least':
      return { ...count(words.least, run.leastMean, words.leastNote), style: USD_EXACT };
    case 'information':
      return worked(
        { id: 'drawn.information', name: words.information, style: USD_EXACT, value: run.saving },
        'm - l',
        { m: `${run.choice}.drawn.mean`, l: 'drawn.least' },
        { note: words.informationNote },
      );
    default:
      return undefined;
  }
}

/** The figure of that name; undefined where it is none of these. `find` gives all others of the page. */
export function drawnFigure(id: FigureId, input: DrawnInput, find: Find): Figure | undefined {
  const [, offer = '', kind, rest = ''] =
    /^([a-z])\.(low|high|quantile|drawn|chanceTime|chanceYear)(?:\.(.+))?$/.exec(id) ?? [];
  switch (kind) {
    case 'low':
    case 'high':
    case 'quantile':
      return rangeFigure(offer, kind, rest, input, find);
    case 'chanceTime':
    case 'chanceYear':
      return strikeFigure(offer, kind, input);
    case 'drawn':
      return costFigure(offer, rest, input);
    default:
      break;
  }
  for (const which of ['middle', 'strike'] as const) {
    if (id !== uniformId(which)) continue;
    const { uniform, uniformNote } = input.words;
    const value = UNIFORMS[which];
    return { id, name: uniform, style: UNIFORM, value, note: uniformNote, account: RULE };
  }
  return id.startsWith('drawn.') ? runFigure(id.slice('drawn.'.length), input) : undefined;
}
