/** A table of a page as a CSV file, with what the page knows of it above the figures. */
import { download } from '$lib/charts/download';
import { tableCsv } from '$lib/export/csv';
import { isoDay } from '$lib/export/frame';
import type { Messages } from '$lib/i18n/messages';
import { readableLink } from '$lib/scenario/link';
import { MODEL_VERSION, type Scenario } from '$lib/scenario/types';
import type { TableCell, TableSpec } from '$lib/views/chart-spec';
import { plainText } from '$lib/views/marked-text';
import { financingTable, tomorrowTable } from '$lib/views/panel-tables';

/** Tables that are made when their file is wanted. */
export const panelTables = { financingTable, tomorrowTable };
export type PanelTables = typeof panelTables;

export interface TableFile {
  /** Of the file, without ending. */
  readonly name: string;
  /** What the figures are of; tables of no scenario lead back to the page they stand on. */
  readonly scenario: Scenario | undefined;
  /** Instead of the scenario's own. */
  readonly link: string | undefined;
  readonly words: Messages;
}

export function saveTable(table: TableSpec, { name, scenario, link, words }: TableFile): void {
  const page = `${location.origin}${location.pathname}`;
  const frame = {
    title: plainText(table.caption),
    subtitle: '',
    source: scenario === undefined ? document.title : words.vocabulary.cases[scenario.case].name,
    modelVersion: words.ui.footer.version(MODEL_VERSION),
    link: link ?? (scenario === undefined ? location.href : `${page}#${readableLink(scenario)}`),
    date: isoDay(new Date()),
  };
  download(tableCsv(table, frame), `balanza-${name}.csv`, 'text/csv;charset=utf-8');
}

/** Words of a cell as a reader has them, whatever lines and blanks its markup has. */
function textOf(cell: Element): string {
  return cell.textContent.replace(/\s+/g, ' ').trim();
}

/** A figure stands in `data-value`, unrounded; what else a cell holds are words. */
function cellOf(cell: Element): TableCell {
  const value = Number(cell.getAttribute('data-value') ?? NaN);
  return { text: textOf(cell), ...(Number.isFinite(value) ? { value } : {}) };
}

/** A table as it stands on the page: for those that are made of words rather than from a view of figures. */
export function readTable(table: HTMLTableElement, caption: string): TableSpec {
  const heads = [...table.querySelectorAll('thead tr:last-of-type > *')];
  return {
    caption,
    columns: heads.map((head) => ({ label: textOf(head), numeric: false })),
    rows: [...table.querySelectorAll('tbody > tr')].map((row) => [...row.children].map(cellOf)),
  };
}
