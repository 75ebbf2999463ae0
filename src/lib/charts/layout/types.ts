/** A spec laid out in pixels. Both painters draw exactly this; neither measures anything itself. */
import type {
  BandsSpec,
  BumpSpec,
  ChartSpec,
  DotsSpec,
  LinesSpec,
  MapSpec,
  OptionHue,
  Owner,
  StackSpec,
} from '$lib/views/chart-spec';
import type { Box } from '../place';
import type { Tick } from '../scale';

export const TICK_SIZE = 12;
export const LABEL_SIZE = 13;
export const LINE_HEIGHT = 16;

export type Tone = 'plain' | 'strong' | 'muted' | 'quiet';

/** One line of text on its baseline. `part` writes on that part's fill, `halo` keeps lines off it. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: Tone;
  readonly size: number;
  readonly part?: string;
  readonly halo?: boolean;
}

export interface Marker {
  readonly x: number;
  readonly y: number;
  readonly hue: OptionHue;
  readonly scale: number;
  readonly hollow: boolean;
}

/** What a reader can point at or walk to, with the words it says. */
export interface Spot extends Box {
  readonly round: boolean;
  readonly row: number;
  readonly col: number;
  readonly heading: string;
  readonly lines: readonly string[];
  /** Id of the explanation that Enter or a press opens. */
  readonly figure?: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Base {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly labels: readonly Label[];
  readonly markers: readonly Marker[];
  readonly spots: readonly Spot[];
}

export interface AxisLayout {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly Tick[];
}

export interface MapLayout extends Base {
  readonly kind: 'map';
  readonly spec: MapSpec;
  readonly x: AxisLayout;
  readonly y: AxisLayout;
  readonly bubbles: readonly {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly hue: OptionHue;
    readonly out: boolean;
  }[];
  readonly clouds: readonly {
    readonly hue: OptionHue;
    readonly dots: string;
    readonly box: string;
  }[];
  readonly front: readonly Point[];
  readonly sizeKey: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
}

export interface PartBox extends Box {
  readonly part: string;
}

export interface StackLayout extends Base {
  readonly kind: 'stack';
  readonly spec: StackSpec;
  readonly x: AxisLayout;
  readonly zero: number;
  readonly barHeight: number;
  readonly segments: readonly PartBox[];
  readonly swatches: readonly PartBox[];
  /** Where a total stands that is not simply the end of its bar. */
  readonly totals: readonly { readonly x: number; readonly y: number }[];
}

export interface Stroke {
  readonly hue: OptionHue;
  readonly points: readonly Point[];
}

export interface LinesLayout extends Base {
  readonly kind: 'lines';
  readonly spec: LinesSpec;
  readonly x: AxisLayout;
  readonly y: AxisLayout;
  /** A line with a gap is several runs. */
  readonly runs: readonly Stroke[];
  readonly keyLines: readonly Stroke[];
  readonly marks: readonly { readonly x: number; readonly y: number; readonly hue: OptionHue }[];
  readonly leaders: readonly { readonly from: Point; readonly to: Point }[];
  readonly cursor: number | undefined;
}

export interface OwnedBox extends Box {
  readonly owner: Owner | 'none';
  /** Undefined in the key, which is drawn in ink. */
  readonly hue: OptionHue | undefined;
}

export interface BandsLayout extends Base {
  readonly kind: 'bands';
  readonly spec: BandsSpec;
  readonly x: AxisLayout;
  readonly spans: readonly OwnedBox[];
  readonly swatches: readonly OwnedBox[];
  readonly cursor: number | undefined;
}

export interface DotsLayout extends Base {
  readonly kind: 'dots';
  readonly spec: DotsSpec;
  readonly dots: readonly (Point & {
    readonly radius: number;
    readonly hue: OptionHue | undefined;
  })[];
  readonly rules: readonly number[];
}

export interface BumpLayout extends Base {
  readonly kind: 'bump';
  readonly spec: BumpSpec;
  readonly runs: readonly Stroke[];
  readonly stages: readonly (Box & { readonly active: boolean })[];
  /** The edge between the ranks and the lane of those that are out. */
  readonly outRule: { readonly from: Point; readonly to: Point } | undefined;
}

/** A chart laid out by whoever shows it: marks as paths with their classes, axes and words. */
export interface Drawing extends Base {
  readonly x: AxisLayout;
  readonly y?: AxisLayout;
  readonly shapes: readonly { readonly class: string; readonly d: string }[];
  /** Whether the shapes lie over the axes' lines. */
  readonly verticals: boolean;
}

/** A chart whose layout comes with it, so that pages without charts of its kind do not fetch it. */
export interface DrawnSpec extends Pick<
  ChartSpec,
  'id' | 'lang' | 'title' | 'headline' | 'subtitle' | 'source' | 'table'
> {
  readonly kind: 'drawn';
  readonly layout: (width: number) => Drawing;
}

export interface DrawnLayout extends Drawing {
  readonly kind: 'drawn';
  readonly spec: DrawnSpec;
}

export type AnySpec = ChartSpec | DrawnSpec;

export type ChartLayout =
  MapLayout | StackLayout | LinesLayout | BandsLayout | DotsLayout | BumpLayout | DrawnLayout;
