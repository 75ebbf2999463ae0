/** Panels that show words and figures mixed, as tables for spreadsheets; fetched when a file is wanted. */
import { allInOf } from '$lib/model/all-in';
import type { TableCell, TableSpec } from './chart-spec';
import { shownOptions, usd, type FullViewContext } from './context';
import { tomorrowView } from './tomorrow';

/** The loans side by side: amounts in US$ million, rates in percent, the year of the peak in its own column. */
export function financingTable(ctx: FullViewContext): TableSpec {
  const { financing, charts } = ctx.words.panels;
  const million = (value: number, figure: string): TableCell => ({
    text: usd(value, ctx.words),
    value: value / 1e6,
    figure,
  });
  const percent = (value: number | undefined): TableCell =>
    value === undefined ? { text: financing.noRate } : { text: String(value), value: 100 * value };
  const heads = [
    `${financing.lent}, US$ M`,
    `${financing.allIn}, %`,
    `${financing.grant}, %`,
    `${financing.value}, US$ M`,
    `${financing.peak}, US$ M`,
    `${financing.peak}: ${charts.year}`,
    `${financing.charges}, US$ M`,
  ];
  return {
    caption: financing.heading,
    columns: [
      { label: charts.option, numeric: false },
      ...heads.map((label) => ({ label, numeric: true })),
    ],
    rows: shownOptions(ctx).flatMap(({ option, name, figures: { loan } }) => {
      if (loan === undefined) return [];
      const of = (local: string) => `${option.id}.debt.${local}`;
      const { year, amount } = loan.peakService;
      return [
        [
          { text: name },
          million(loan.principal, of('principal')),
          percent(allInOf(loan, option.values)),
          percent(loan.grantElement),
          million(loan.valueOfFinancing, of('value')),
          million(amount, of('peakService')),
          { text: String(year), value: year },
          million(loan.totalInterest + loan.totalFees, of('charges')),
        ],
      ];
    }),
  };
}

/** If the contract ended in that year: amounts in US$ million. */
export function tomorrowTable(ctx: FullViewContext, year: number): TableSpec {
  const { tomorrow, charts } = ctx.words.panels;
  const shown = shownOptions(ctx);
  return {
    caption: `${tomorrow.heading}: ${tomorrow.slider} ${String(year)}`,
    columns: [
      { label: charts.option, numeric: false },
      { label: tomorrow.stays, numeric: false },
      { label: tomorrow.goes, numeric: false },
      { label: `${tomorrow.cost}, US$ M`, numeric: true },
      { label: `${tomorrow.debt}, US$ M`, numeric: true },
    ],
    rows: tomorrowView(ctx, year).map(({ id, name, stays, goes }) => {
      const figures = shown.find(({ option }) => option.id === id)?.figures;
      const cost = figures?.exitByYear[year - figures.startYear]?.total;
      const owed = figures?.loan?.outstandingByYear[year] ?? 0;
      return [
        { text: name },
        { text: stays },
        { text: goes },
        cost === undefined ? { text: '–' } : { text: String(cost), value: cost / 1e6 },
        { text: String(owed), value: owed / 1e6 },
      ];
    }),
  };
}
