/**
 * What a chart shows, as plain data: words already in the reader's language, numbers not yet
 * formatted. Painters (SVG, chart.js, table) turn a spec into a picture and add nothing of their own.
 */
import type { NumberStyle } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';

/** An option keeps its hue, marker and dash in every chart, card, table and export: 0–7. */
export type OptionHue = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface Axis {
  readonly title: string;
  readonly style: NumberStyle;
}

export interface TableSpec {
  readonly caption: string;
  /** The first column heads the rows; units stand in the heads. */
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** `value` is the unrounded figure for CSV; `text` is what a reader sees; `figure` explains it. */
export interface TableCell {
  readonly text: string;
  /** The same with its figures marked (see marked-text), where it is more than one figure. */
  readonly marked?: string;
  readonly value?: number;
  readonly figure?: string;
}

interface Common {
  readonly id: string;
  readonly lang: Lang;
  /** The finding, as a sentence. */
  readonly title: string;
  /** The same with its figures marked (see marked-text). */
  readonly headline: string;
  /** The measure and its unit. */
  readonly subtitle: string;
  /** Where the figures come from; printed under the chart and into every export. */
  readonly source: string;
  readonly table: TableSpec;
}

/** Where a point lands when what is not known is drawn: draw by draw, and nine of ten draws by each measure. */
export interface Cloud {
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
  readonly x: readonly [low: number, high: number];
  readonly y: readonly [low: number, high: number];
}

/** Bubbles on two measures; `size` ≥ 0 is drawn by area. `front` lists point indices along the Pareto front. */
export interface MapSpec extends Common {
  readonly kind: 'map';
  readonly x: Axis;
  readonly y: Axis;
  readonly sizeTitle: string;
  readonly sizeStyle: NumberStyle;
  readonly points: readonly {
    readonly name: string;
    readonly hue: OptionHue;
    readonly x: number;
    readonly y: number;
    readonly size: number;
    /** Falls at a screen of the lens: drawn hollow. */
    readonly out: boolean;
    /** Ids of explanations: here of what the point stands for first. */
    readonly figure?: string;
    readonly cloud?: Cloud;
  }[];
  readonly front: readonly number[];
  readonly frontLabel: string;
  /** Words for the corner where low cost meets low dependence. */
  readonly bestCorner: string;
  /** Drawn lower than wide, where paper is scarce. */
  readonly flat?: true;
}

/** Horizontal stacked bars, sorted by the view; negative parts run left of zero. */
export interface StackSpec extends Common {
  readonly kind: 'stack';
  readonly x: Axis;
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  readonly bars: readonly {
    readonly name: string;
    readonly hue: OptionHue;
    readonly values: readonly number[];
    readonly total: number;
    /** One a value, then the total's. */
    readonly figures: readonly string[];
  }[];
}

/** One line an option over years; undefined where the option has no value. Marks are vertical lines. */
export interface LinesSpec extends Common {
  readonly kind: 'lines';
  readonly x: Axis;
  readonly y: Axis;
  readonly years: readonly number[];
  readonly lines: readonly {
    readonly name: string;
    readonly hue: OptionHue;
    readonly values: readonly (number | undefined)[];
    /** One a value. */
    readonly figures: readonly string[];
    /** Dots on the line, such as the end of support or term. */
    readonly marks: readonly { readonly year: number; readonly label: string }[];
  }[];
  readonly cursorYear?: number;
}

export type Owner = 'state' | 'vendor' | 'carrier';

/** Who owns each asset class, year by year, grouped by option. */
export interface BandsSpec extends Common {
  readonly kind: 'bands';
  readonly x: Axis;
  readonly fromYear: number;
  readonly toYear: number;
  readonly groups: readonly {
    readonly name: string;
    readonly hue: OptionHue;
    readonly rows: readonly {
      readonly name: string;
      readonly spans: readonly {
        readonly from: number;
        readonly to: number;
        readonly owner: Owner | 'none';
      }[];
    }[];
  }[];
  readonly ownerNames: Readonly<Record<Owner | 'none', string>>;
  readonly cursorYear?: number;
}

/** Scores from 0 (free) to 1 (captive): rows are scores, columns are options. */
export interface DotsSpec extends Common {
  readonly kind: 'dots';
  readonly columns: readonly { readonly name: string; readonly hue: OptionHue }[];
  readonly rows: readonly {
    readonly name: string;
    readonly values: readonly number[];
    readonly figures: readonly string[];
  }[];
  readonly lowLabel: string;
  readonly highLabel: string;
  /** How a value is written: as it is, or in points of 100. */
  readonly points?: boolean;
}

/** The order of the options under each lens; undefined rank = out at a screen. */
export interface BumpSpec extends Common {
  readonly kind: 'bump';
  readonly stages: readonly { readonly name: string; readonly active: boolean }[];
  readonly lines: readonly {
    readonly name: string;
    readonly hue: OptionHue;
    readonly ranks: readonly (number | undefined)[];
    readonly figures: readonly string[];
  }[];
  readonly outLabel: string;
  readonly rankLabel: string;
}

/** A mark on a row, in the units of the axis. */
export type RowMark =
  | {
      readonly kind: 'bar';
      readonly tone: 'soft' | 'full' | 'hollow';
      readonly from: number;
      readonly to: number;
    }
  /** A thick line, and a thin one with ends. */
  | { readonly kind: 'range' | 'interval'; readonly from: number; readonly to: number }
  | { readonly kind: 'point'; readonly at: number };

/** Bars, spreads and swings on one scale, one name a row, with its figure at the end. */
export interface RowsSpec extends Common {
  readonly kind: 'rows';
  readonly x: Axis;
  /** Where bars begin. */
  readonly origin: number;
  /** The scale ends here at the least. */
  readonly reach: number;
  readonly rows: readonly {
    readonly name: string;
    readonly hue?: OptionHue;
    /** A line under the name. */
    readonly under?: string;
    readonly marks: readonly RowMark[];
    readonly text: string;
    readonly note?: string;
    /** What a reader who points at the row is told. */
    readonly lines: readonly string[];
  }[];
}

/** From one level to another, step by step; the steps add up to the whole way. */
export interface WaterfallSpec extends Common {
  readonly kind: 'waterfall';
  readonly x: Axis;
  readonly from: WaterfallEnd;
  readonly to: WaterfallEnd;
  readonly steps: readonly {
    readonly name: string;
    /** A line under the name. */
    readonly under?: string;
    readonly amount: number;
    readonly text: string;
    readonly note?: string;
    readonly lines: readonly string[];
    readonly figure?: string;
  }[];
}

export interface WaterfallEnd {
  readonly name: string;
  readonly hue?: OptionHue;
  readonly value: number;
  readonly text: string;
  readonly figure?: string;
}

/** Which offer comes first over two inputs. */
export interface RegionsSpec extends Common {
  readonly kind: 'regions';
  readonly x: Axis;
  readonly y: Axis;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Place of the offer at (xs[i], ys[j]): [j · nx + i]; −1 where there is none. */
  readonly leaders: readonly number[];
  /** x0, y0, x1, y1, … along which the first place changes. */
  readonly boundaries: readonly (readonly number[])[];
  readonly offers: readonly { readonly name: string; readonly hue: OptionHue }[];
  readonly nobody: string;
  readonly here: { readonly x: number; readonly y: number; readonly label: string };
}

export type ChartSpec = MapSpec | StackSpec | LinesSpec | BandsSpec | DotsSpec | BumpSpec;
