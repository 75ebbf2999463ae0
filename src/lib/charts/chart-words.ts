/** The words around a chart, in the reader's language. */
export interface ChartWords {
  readonly table: string;
  readonly chart: string;
  readonly png: string;
  readonly svg: string;
  readonly csv: string;
  /** In a picture whose link is too long to be printed. */
  readonly linkInside: string;
  readonly keyboardHint: string;
}
