/** Debt owed or debt service over the years, a line a loan. */
import { formatBare, formatNumber } from '$lib/i18n/format';
import { markFigure, plainText } from '$lib/views/marked-text';
import type { LinesSpec, OptionHue } from '$lib/views/chart-spec';
import { loanNames } from '../names';
import { amountStyle, plain, type LoansContext } from './context';

export type ChartMeasure = 'owed' | 'service';

const HUES: readonly OptionHue[] = [0, 1, 2, 3];

/** The finding, with its figures marked. */
function headlineOf(ctx: LoansContext, measure: ChartMeasure, names: readonly string[]): string {
  const { outcomes, words, lang } = ctx;
  const last = (index: number) => outcomes[index]?.owedByYear.length ?? 0;
  const peak = (index: number) => outcomes[index]?.peakYear.amount ?? 0;
  const size = measure === 'owed' ? last : peak;
  const top = outcomes.reduce((best, _, index) => (size(index) > size(best) ? index : best), 0);
  const name = names[top] ?? '';
  if (measure === 'owed') {
    const row = (outcomes[top]?.schedule.rows.length ?? 1) - 1;
    const year = plain(outcomes[top]?.schedule.rows.at(-1)?.atYears ?? 0, lang);
    const marked = markFigure(`${top + 1}.row.${row}.date`, year);
    const ends = new Set(outcomes.map(({ schedule }) => schedule.rows.at(-1)?.atYears));
    if (ends.size === 1) return words.chart.owedTogether(marked);
    return words.chart.owedTitle({ name, year: marked });
  }
  const { amount, year } = outcomes[top]?.peakYear ?? { amount: 0, year: 0 };
  return words.chart.serviceTitle({
    name,
    amount: markFigure(`${top + 1}.peak.year`, formatNumber(amount, amountStyle(ctx), lang)),
    year: plain(year, lang, 0),
  });
}

export function chartView(ctx: LoansContext, measure: ChartMeasure): LinesSpec {
  const { outcomes, words, lang } = ctx;
  const { chart } = words;
  const names = loanNames(ctx);
  const headline = headlineOf(ctx, measure, names);
  const style = amountStyle(ctx);
  const unit = words.units[style.kind === 'usd' ? 'usd' : 'usdMillions'];
  const series = outcomes.map(({ owedByYear, serviceByYear }) =>
    measure === 'owed' ? owedByYear : serviceByYear,
  );
  const years = Array.from({ length: Math.max(...series.map((one) => one.length)) }, (_, y) => y);
  const subtitle = measure === 'owed' ? chart.owedSubtitle(unit) : chart.serviceSubtitle(unit);
  return {
    kind: 'lines',
    id: `loans-${measure}`,
    lang,
    title: plainText(headline),
    headline,
    subtitle,
    source: chart.source,
    x: { title: chart.years, style: { kind: 'year' } },
    y: { title: unit, style: style.kind === 'usd' ? style : { kind: 'usdMillions', digits: 0 } },
    years,
    lines: series.map((values, index) => ({
      name: names[index] ?? '',
      hue: HUES[index] ?? 0,
      values: years.map((year) => values[year]),
      figures: years.map((year) => `${index + 1}.year.${year}.${measure}`),
      marks: [],
    })),
    table: {
      caption: subtitle,
      columns: [
        { label: chart.year, numeric: false },
        ...names.map((label) => ({ label, numeric: true })),
      ],
      rows: years.map((year) => [
        { text: String(year), value: year },
        ...series.map((values, index) => {
          const value = values[year];
          return value === undefined
            ? { text: '–' }
            : {
                text: formatBare(value, style, lang),
                value,
                figure: `${index + 1}.year.${year}.${measure}`,
              };
        }),
      ]),
    },
  };
}
