/** What every file that leaves the app says of itself: what it shows, of which case, by which model, when, and where it can be seen again. */
export interface ExportFrame {
  readonly title: string;
  /** The measure and its unit. */
  readonly subtitle: string;
  /** The case and where its figures come from. */
  readonly source: string;
  readonly modelVersion: string;
  /** Opens the same figures again. */
  readonly link: string;
  /** The day on which the file was made, as 2026-03-31; the core has no clock, so whoever makes the file says it. */
  readonly date?: string;
}

/** The frame line by line, without what is empty. */
export function frameLines({ title, subtitle, source, ...rest }: ExportFrame): readonly string[] {
  const { modelVersion, date = '', link } = rest;
  return [title, subtitle, source, modelVersion, date, link].filter((line) => line !== '');
}

/** The day of a moment where the reader is: 2026-03-31. */
export function isoDay(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const year = String(moment.getFullYear()).padStart(4, '0');
  return `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
