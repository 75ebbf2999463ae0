/** Which inputs, moved alone, change who leads: a table of those that do, and the names of those that never do. */
import type { SureView } from './view';

export interface FlipRow {
  readonly id: string;
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
