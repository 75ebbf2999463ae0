/**
 * A sheet as XML. Formulas are written without the value they give: whoever opens the workbook works them out,
 * so that no figure in it can be older than its inputs.
 */
import type { Cell, Sheet, Validation } from './cells';
import { address, columnLetters } from './names';
import type { StyleTable } from './styles';
import { escapeXml, stringXml } from './text';

/** Longest formula that a spreadsheet takes. */
export const MAX_FORMULA = 8_192;

function contentXml({ content }: Cell): readonly [type: string, inner: string] {
  switch (content.kind) {
    case 'number':
      if (!Number.isFinite(content.value)) throw new Error('a cell holds no number');
      return ['', `<v>${String(content.value)}</v>`];
    case 'formula':
      if (content.formula.length > MAX_FORMULA) throw new Error('a formula is too long for a cell');
      return ['', `<f>${escapeXml(content.formula)}</f>`];
    case 'text':
      return [' t="inlineStr"', `<is><t xml:space="preserve">${stringXml(content.text)}</t></is>`];
  }
}

function cellXml(cell: Cell, styles: StyleTable): string {
  const [type, inner] = contentXml(cell);
  const style = String(styles.numberOf(cell));
  return `<c r="${address(cell.row, cell.column)}" s="${style}"${type}>${inner}</c>`;
}

/** Points of a line of text. */
const LINE_HEIGHT = 15;

function rowTag(row: number, lines: number | undefined): string {
  const height = lines === undefined ? '' : ` ht="${String(LINE_HEIGHT * lines)}" customHeight="1"`;
  return `<row r="${String(row)}"${height}>`;
}

function rowsXml({ cells, lines }: Sheet, styles: StyleTable): string {
  const rows: string[] = [];
  let open = 0;
  for (const cell of cells) {
    if (cell.row !== open) {
      rows.push((open === 0 ? '' : '</row>') + rowTag(cell.row, lines.get(cell.row)));
      open = cell.row;
    }
    rows.push(cellXml(cell, styles));
  }
  return `<sheetData>${rows.join('')}${open === 0 ? '' : '</row>'}</sheetData>`;
}

function paneXml({ frozen: { rows, columns } }: Sheet): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const splits = [
    columns > 0 ? ` xSplit="${String(columns)}"` : '',
    rows > 0 ? ` ySplit="${String(rows)}"` : '',
  ].join('');
  return `<pane${splits} topLeftCell="${address(rows + 1, columns + 1)}" activePane="${pane}" state="frozen"/>`;
}

function validationXml(validation: Validation): string {
  const { at } = validation;
  const common = `allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${at}"`;
  if (validation.kind === 'list') {
    return `<dataValidation type="list" ${common}><formula1>${escapeXml(validation.source)}</formula1></dataValidation>`;
  }
  const type = validation.whole ? 'whole' : 'decimal';
  return `<dataValidation type="${type}" ${common}><formula1>${String(validation.min)}</formula1><formula2>${String(validation.max)}</formula2></dataValidation>`;
}

function columnsXml({ widths }: Sheet): string {
  if (widths.length === 0) return '';
  const columns = widths.map(
    (width, index) =>
      `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

/** The elements stand in the order that the schema wants; a program that checks it refuses any other. */
export function sheetXml(sheet: Sheet, styles: StyleTable, first: boolean): string {
  const last = sheet.cells.at(-1);
  const width = Math.max(1, ...sheet.cells.map(({ column }) => column));
  const extent = last === undefined ? 'A1' : `A1:${columnLetters(width)}${String(last.row)}`;
  const { validations } = sheet;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${extent}"/>`,
    `<sheetViews><sheetView${first ? ' tabSelected="1"' : ''} showGridLines="0" workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet),
    rowsXml(sheet, styles),
    validations.length === 0
      ? ''
      : `<dataValidations count="${String(validations.length)}">${validations.map(validationXml).join('')}</dataValidations>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}
