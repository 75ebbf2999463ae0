/** Inputs of a workbook changed by hand, as it were: the cells' XML is rewritten and the archive closed again. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { address } from '$lib/export/xlsx/names';
import type { WorkbookPlan } from '$lib/export/xlsx/workbook';

/** New cell contents by the key of their input, such as `a.loan.rate`: a number, or the XML of a whole cell. */
export type Edits = ReadonlyMap<string, number | string>;

export function partOfSheet(plan: WorkbookPlan, name: string): string {
  return `xl/worksheets/sheet${String(plan.sheets.findIndex((sheet) => sheet.name === name) + 1)}.xml`;
}

/** The workbook with texts of its parts changed. */
export function withParts(
  bytes: Uint8Array,
  change: (path: string, text: string) => string,
): Uint8Array {
  const parts = unzipSync(bytes);
  const changed = Object.entries(parts).map(
    ([path, content]) => [path, strToU8(change(path, strFromU8(content)))] as const,
  );
  return zipSync(Object.fromEntries(changed));
}

export function edited(plan: WorkbookPlan, bytes: Uint8Array, edits: Edits): Uint8Array {
  const byPart = new Map<string, [string, number | string][]>();
  for (const [key, value] of edits) {
    const place = plan.book.inputPlace(key);
    const part = partOfSheet(plan, place.sheet);
    const list = byPart.get(part) ?? [];
    list.push([address(place.row, place.column), value]);
    byPart.set(part, list);
  }
  return withParts(bytes, (path, text) => {
    let xml = text;
    for (const [at, value] of byPart.get(path) ?? []) {
      const cell = new RegExp(`<c r="${at}"( s="\\d+")[^>]*>.*?</c>`);
      if (!cell.test(xml)) throw new Error(`no cell ${at}`);
      xml = xml.replace(cell, (_, style: string) =>
        typeof value === 'number'
          ? `<c r="${at}"${style}><v>${String(value)}</v></c>`
          : value.replaceAll('@', at),
      );
    }
    return xml;
  });
}
