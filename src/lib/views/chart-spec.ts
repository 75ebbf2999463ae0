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
    readonly figure: string;
  }[];
  readonly front: readonly number[];
  readonly frontLabel: string;
  /** Words for the corner where low cost meets low dependence. */
  readonly bestCorner: string;
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

export type ChartSpec = MapSpec | StackSpec | LinesSpec | BandsSpec | DotsSpec | BumpSpec;
