/** All tables of a comparison as one zip of CSV files, with a page of text on how to read them. */
import { strToU8, zipSync } from 'fflate';
import { plainText } from '$lib/views/marked-text';
import { comparisonTables, type TablesContext } from './comparison-tables';
import { tableCsv } from './csv';
import { frameLines, type ExportFrame } from './frame';

/** Spreadsheets take CSV for an older encoding unless it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Noon of the frame's day, so that no time zone turns it into another; without a day the format's first. */
function stamp(date: string | undefined): Date {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '') ?? [];
  const known = year !== undefined && Number(year) >= 1980 && Number(year) <= 2099;
  return known ? new Date(Number(year), Number(month) - 1, Number(day), 12) : new Date(1980, 0, 1);
}

/**
 * The zip's bytes, the same for the same scenario, language and day. Names of its files come from ids of the
 * program, never from what a reader typed. The frame's title heads the text file; each table bears its own.
 */
export function tablesZip(ctx: TablesContext, frame: ExportFrame): Uint8Array<ArrayBuffer> {
  const { readme } = ctx.take;
  const folder = `balanza-${ctx.scenario.case}`;
  const tables = comparisonTables(ctx).map(({ id, table }, index) => ({
    name: `${String(index + 1).padStart(2, '0')}-${id}.csv`,
    title: plainText(table.caption),
    table,
  }));
  const text = [
    ...frameLines(frame),
    '',
    readme.lead,
    readme.numbers,
    readme.text,
    '',
    `${readme.files}:`,
    ...tables.map(({ name, title }) => `${name}  ${title}`),
    '',
  ].join('\r\n');
  const options = { mtime: stamp(frame.date) };
  const entries = [
    ['README.txt', text] as const,
    ...tables.map(({ name, title, table }) => {
      const own = { ...frame, title, subtitle: '' };
      return [name, tableCsv(table, own)] as const;
    }),
  ];
  return new Uint8Array(
    zipSync(
      Object.fromEntries(
        entries.map(([name, content]) => [
          `${folder}/${name}`,
          [strToU8(BYTE_ORDER_MARK + content), options],
        ]),
      ),
    ),
  );
}
