/** "If the contract ended tomorrow": what stays, what goes, what leaving costs and what is still owed. */
import { ASSET_CLASSES } from '$lib/parameters/types';
import { ownershipSpans } from './charts';
import type { OptionHue } from './chart-spec';
import { shownOptions, usd, type FullViewContext } from './context';
import { markFigure } from './marked-text';

export interface TomorrowRow {
  readonly id: string;
  readonly name: string;
  readonly hue: OptionHue;
  readonly stays: string;
  readonly goes: string;
  readonly cost: string;
  readonly debt: string;
}

export function tomorrowView(ctx: FullViewContext, year: number): TomorrowRow[] {
  const { words, scenario } = ctx;
  const { tomorrow } = words.panels;
  const horizon = scenario.values['horizon'];
  return shownOptions(ctx).map((shown) => {
    const { figures, option, name, hue } = shown;
    const owed = figures.loan?.outstandingByYear[year] ?? 0;
    const debt =
      owed === 0
        ? tomorrow.nothing
        : markFigure(`${option.id}.debt.outstanding.${year}`, usd(owed, words));
    const base = { id: option.id, name, hue, debt };
    const exit = figures.exitByYear[year - figures.startYear];
    if (exit === undefined) {
      return { ...base, stays: tomorrow.before, goes: '–', cost: '–' };
    }
    const stateOwns = (id: (typeof ASSET_CLASSES)[number]) =>
      ownershipSpans(shown, id, horizon).some(
        ({ from, to, owner }) => owner === 'state' && year >= from && (year < to || to === horizon),
      );
    // A platform nobody else can drive is the state's on paper, and bought again all the same.
    const stays = (id: (typeof ASSET_CLASSES)[number]) =>
      stateOwns(id) && !(id === 'platform' && exit.platform > 0);
    const names = (keep: boolean) => {
      const ids = ASSET_CLASSES.filter((id) => stays(id) === keep);
      const list = words.ui.list(ids.map((id) => words.terms.assetClasses[id]));
      return ids.length === 0 ? tomorrow.nothing : list;
    };
    return {
      ...base,
      stays: names(true),
      goes: names(false),
      cost: markFigure(`${option.id}.exit.${year}`, usd(exit.total, words)),
    };
  });
}
