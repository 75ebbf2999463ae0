/** The story's figures over the years as chart specs: money on one, working cameras on the other. */
import type { Lang } from '$lib/i18n/lang';
import type { ReplayWords } from '$lib/i18n/replay-words';
import { formatBare, type NumberStyle } from '$lib/i18n/format';
import type { LinesSpec, OptionHue, TableCell } from '$lib/views/chart-spec';
import { anniversary, decimalYear, modelYear, spanOf, type StoryId } from './calendar';
import type { Frame, Telling } from './telling';

const MONEY: NumberStyle = { kind: 'usdMillions', digits: 0 };
const MONEY_EXACT: NumberStyle = { kind: 'usdMillions', digits: 1 };
const SHARE: NumberStyle = { kind: 'percent', digits: 1 };

interface Line {
  readonly name: string;
  readonly hue: OptionHue;
  readonly value: (frame: Frame) => number | undefined;
  readonly figure: (frame: Frame) => string;
}

interface Parts {
  readonly story: StoryId;
  readonly telling: Telling | undefined;
  readonly words: ReplayWords;
  readonly lang: Lang;
}

interface Look {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly axis: NumberStyle;
  readonly exact: NumberStyle;
  /** What CSV and tables divide by. */
  readonly per: number;
}

/** Frames of the years that the story tells, each with its place on an axis of calendar years. */
function toldFrames({ story, telling }: Parts): readonly { at: number; frame: Frame }[] {
  const last = modelYear(story, spanOf(story).to);
  return (telling?.frames ?? [])
    .filter(({ year }) => year <= last)
    .map((frame) => ({ at: anniversary(story, frame.year), frame }));
}

function spec(parts: Parts, look: Look, lines: readonly Line[]): LinesSpec {
  const { story, words, lang } = parts;
  const told = toldFrames(parts);
  const { from, to } = spanOf(story);
  const before = decimalYear(from);
  const after = Math.max(decimalYear(to), told.at(-1)?.at ?? 0);
  // The axis covers the whole story, also before signature and beyond what may be known yet.
  const years = [
    before,
    ...told.map(({ at }) => at),
    ...(told.at(-1)?.at === after ? [] : [after]),
  ];
  const cells = ({ value }: Line) => [
    undefined,
    ...told.map(({ frame }) => value(frame)),
    ...(years.length > told.length + 1 ? [undefined] : []),
  ];
  return {
    kind: 'lines',
    id: look.id,
    lang,
    title: look.title,
    headline: look.title,
    subtitle: look.unit,
    source: words.charts.source,
    x: { title: words.charts.year, style: { kind: 'year' } },
    y: { title: look.unit, style: look.axis },
    years,
    lines: lines.map((line) => ({
      name: line.name,
      hue: line.hue,
      values: cells(line),
      figures: ['', ...told.map(({ frame }) => line.figure(frame)), ''],
      marks: [],
    })),
    table: {
      caption: `${look.title}. ${look.unit}`,
      columns: [
        { label: words.charts.year, numeric: false },
        ...lines.map(({ name }) => ({ label: name, numeric: true })),
      ],
      rows: told.map(({ at, frame }) => [
        { text: String(Math.floor(at)), value: Math.floor(at) },
        ...lines.map(({ value, figure }): TableCell => {
          const amount = value(frame);
          if (amount === undefined) return { text: '–' };
          const explain = figure(frame);
          return {
            text: formatBare(amount, look.exact, lang),
            value: amount / look.per,
            ...(explain === '' ? {} : { figure: explain }),
          };
        }),
      ]),
    },
  };
}

export function moneyChart(parts: Parts): LinesSpec {
  const { words, telling } = parts;
  const { names } = words.figures;
  const option = telling?.option ?? '';
  const lines: readonly Line[] = [
    { name: names.paid, hue: 6, value: ({ paid }) => paid, figure: () => '' },
    {
      name: names.owed,
      hue: 1,
      value: ({ owed }) => owed,
      figure: ({ year }) => (telling?.hasLoan === true ? `${option}.debt.outstanding.${year}` : ''),
    },
    {
      name: names.leaving,
      hue: 0,
      value: ({ leaving }) => leaving,
      figure: ({ year, leaving }) => (leaving === undefined ? '' : `${option}.exit.${year}`),
    },
  ];
  const look: Look = {
    id: 'replay-money',
    title: words.charts.moneyTitle,
    unit: words.charts.millions,
    axis: MONEY,
    exact: MONEY_EXACT,
    per: 1e6,
  };
  return spec(parts, look, lines);
}

export function serviceChart(parts: Parts): LinesSpec {
  const { words, telling } = parts;
  const start = telling?.startYear ?? 0;
  const line: Line = {
    name: words.figures.names.working,
    hue: 3,
    value: ({ working }) => working,
    figure: ({ year }) =>
      year > start && telling !== undefined ? `${telling.option}.working.${year}` : '',
  };
  const look: Look = {
    id: 'replay-cameras',
    title: words.charts.serviceTitle,
    unit: words.charts.share,
    axis: { kind: 'percent', digits: 0 },
    exact: SHARE,
    per: 1,
  };
  return spec(parts, look, [line]);
}
