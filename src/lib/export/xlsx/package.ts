/** A workbook as the bytes of an .xlsx file: the same plan gives the same bytes, whenever and wherever. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Sheet } from './cells';
import { fixedReference, type CellPlace } from './names';
import { sheetXml } from './sheet-xml';
import { StyleTable } from './styles';
import { escapeXml } from './text';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The first day that a zip archive can name; the clock has no part in a file's bytes. */
const NO_TIME = new Date(1980, 0, 1);

export interface PackagePlan {
  readonly sheets: readonly Sheet[];
  /** By name; in the file they stand in the order of the alphabet, as programs write them. */
  readonly names: ReadonlyMap<string, CellPlace>;
  readonly title: string;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function contentTypes(count: number): string {
  const sheets = numbers(count).map(
    (n) =>
      `<Override PartName="/xl/worksheets/sheet${String(n)}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return [
    HEAD,
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
    ...sheets,
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`,
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    '</Types>',
  ].join('');
}

function relationship(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${String(id)}" Type="${type}" Target="${target}"/>`;
}

function relationships(entries: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

/** Bytes alone decide, not the rules of a language, so that every machine sorts alike. */
function byCode([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

function workbookXml({ sheets, names }: PackagePlan): string {
  const listed = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`,
  );
  const defined = [...names]
    .sort(byCode)
    .map(
      ([name, place]) =>
        `<definedName name="${name}">${escapeXml(fixedReference(place))}</definedName>`,
    );
  return [
    HEAD,
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    '<workbookPr/>',
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" tabRatio="800"/></bookViews>',
    `<sheets>${listed.join('')}</sheets>`,
    `<definedNames>${defined.join('')}</definedNames>`,
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    '</workbook>',
  ].join('');
}

function coreXml(title: string): string {
  return [
    HEAD,
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Balanza</dc:creator></cp:coreProperties>`,
  ].join('');
}

export function packageOf(plan: PackagePlan): Uint8Array<ArrayBuffer> {
  const styles = new StyleTable();
  const { sheets } = plan;
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([
      relationship(1, `${OFFICE}/officeDocument`, 'xl/workbook.xml'),
      relationship(2, `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    ]),
    'docProps/core.xml': coreXml(plan.title),
    'xl/workbook.xml': workbookXml(plan),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) =>
        relationship(index + 1, `${OFFICE}/worksheet`, `worksheets/sheet${String(index + 1)}.xml`),
      ),
      relationship(sheets.length + 1, `${OFFICE}/styles`, 'styles.xml'),
    ]),
  };
  for (const [index, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${String(index + 1)}.xml`] = sheetXml(sheet, styles, index === 0);
  }
  parts['xl/styles.xml'] = styles.xml();
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([path, text]) => [
      path,
      // Without the system's own marks the bytes are the same from every machine.
      [strToU8(text), { level: 6, mtime: NO_TIME, os: 0, attrs: 0 }] as const,
    ]),
  );
  return zipSync(files);
}
