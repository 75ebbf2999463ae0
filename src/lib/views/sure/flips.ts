/** Which inputs, moved alone, change who leads: a table of those that do, and the names of those that never do. */
import type { TableSpec } from '../chart-spec';
import type { SureView } from './view';

export interface FlipRow {
  readonly id: string;
  /** In stored units: fractions for shares and rates. */
  readonly values: { readonly now: number; readonly at: number };
  readonly label: string;
  readonly now: string;
  readonly at: string;
  readonly leader: string;
  readonly inRange: boolean;
}

export function flipRows(view: SureView): readonly FlipRow[] {
  return (view.results.flips?.inputs ?? []).flatMap(({ key, base, below, above }) =>
    [below, above].flatMap((point, side) =>
      point === undefined
        ? []
        : [
            {
              id: `${key}${side}`,
              values: { now: base, at: point.at },
              label: view.input(key),
              now: view.value(key, base),
              at: view.value(key, point.at),
              leader: view.leaders(point.leaders),
              inRange: point.inRange,
            },
          ],
    ),
  );
}

export function neverFlips(view: SureView): readonly string[] {
  return (view.results.flips?.inputs ?? [])
    .filter(({ below, above }) => below === undefined && above === undefined)
    .map(({ key }) => view.input(key));
}

/** The same for spreadsheets: values in stored units, shares and rates as fractions. */
export function flipTable(view: SureView): TableSpec {
  const text = view.sure.flips;
  const heads = [text.input, text.now, text.at, text.leader, text.where];
  return {
    caption: text.caption,
    columns: heads.map((label, at) => ({ label, numeric: at === 1 || at === 2 })),
    rows: flipRows(view).map(({ label, now, at, values, leader, inRange }) => [
      { text: label },
      { text: now, value: values.now },
      { text: at, value: values.at },
      { text: leader },
      { text: inRange ? text.inRange : text.beyond },
    ]),
  };
}
