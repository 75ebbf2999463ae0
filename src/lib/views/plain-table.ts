/** Tables for places where no figure can be pressed. */
import type { TableSpec } from './chart-spec';
import { plainText } from './marked-text';

/** The same table with its figures as mere text. */
export function plainTable({ caption, columns, rows }: TableSpec): TableSpec {
  return {
    caption: plainText(caption),
    columns,
    rows: rows.map((row) =>
      row.map(({ text, value }) => ({ text, ...(value === undefined ? {} : { value }) })),
    ),
  };
}
