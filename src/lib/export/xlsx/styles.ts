/** The workbook's style table: one entry for each pair of role and number format that is in use. */
import type { Cell, Role } from './cells';
import { escapeXml } from './text';

interface Look {
  readonly font: string;
  /** RGB of the fill; none without one. */
  readonly fill?: string;
  readonly wrap?: true;
  readonly right?: true;
  /** Set in a little from what stands before it. */
  readonly indent?: true;
  readonly border?: 'box' | 'below';
}

const NAME = '<name val="Calibri"/><family val="2"/>';
const FONTS = {
  plain: `<sz val="11"/><color rgb="FF1A1A1A"/>${NAME}`,
  bold: `<b/><sz val="11"/><color rgb="FF1A1A1A"/>${NAME}`,
  title: `<b/><sz val="16"/><color rgb="FF1A1A1A"/>${NAME}`,
  note: `<i/><sz val="11"/><color rgb="FF595959"/>${NAME}`,
  key: `<sz val="10"/><color rgb="FF767676"/>${NAME}`,
  input: `<sz val="11"/><color rgb="FF0B3D91"/>${NAME}`,
} as const;

const LOOKS: Readonly<Record<Role, Look>> = {
  title: { font: FONTS.title },
  heading: { font: FONTS.bold, fill: 'FFE7ECF2', border: 'below' },
  columnHead: { font: FONTS.bold, fill: 'FFE7ECF2', border: 'below', right: true },
  none: { font: FONTS.note, right: true },
  label: { font: FONTS.plain },
  strong: { font: FONTS.bold },
  note: { font: FONTS.note, indent: true },
  text: { font: FONTS.plain, wrap: true },
  key: { font: FONTS.key },
  live: { font: FONTS.input, fill: 'FFFFF6CC', border: 'box' },
  structural: { font: FONTS.input, fill: 'FFFFE0C2', border: 'box' },
  formula: { font: FONTS.plain },
  result: { font: FONTS.bold },
  constant: { font: FONTS.plain, fill: 'FFECECEC', border: 'box' },
  rule: { font: FONTS.plain, fill: 'FFE9E0F5', border: 'box' },
  check: { font: FONTS.bold },
};

/** 0–163 are formats of the format's own; ours begin behind them. */
const FIRST_FORMAT = 164;

const BORDERS = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`).join('')}<diagonal/></border>`,
  '<border><left/><right/><top/><bottom style="thin"><color rgb="FF7F7F7F"/></bottom><diagonal/></border>',
];

function borderOf({ border }: Look): number {
  return border === undefined ? 0 : border === 'box' ? 1 : 2;
}

function table(name: string, items: readonly string[]): string {
  return `<${name} count="${String(items.length)}">${items.join('')}</${name}>`;
}

/** Gives cells their style's number, in the order in which styles are first asked for. */
export class StyleTable {
  readonly #numbers = new Map<string, number>();
  readonly #entries: string[] = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];
  readonly #formats: string[] = [];
  readonly #fonts: string[] = [FONTS.plain];
  // The first two are what the format itself demands.
  readonly #fills: string[] = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ];

  #indexIn(list: string[], item: string): number {
    const known = list.indexOf(item);
    return known >= 0 ? known : list.push(item) - 1;
  }

  numberOf({ role, format }: Pick<Cell, 'role' | 'format'>): number {
    const key = `${role}/${format ?? ''}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const look = LOOKS[role];
    const formatId = format === undefined ? 0 : FIRST_FORMAT + this.#indexIn(this.#formats, format);
    const font = this.#indexIn(this.#fonts, look.font);
    const fill =
      look.fill === undefined
        ? 0
        : this.#indexIn(
            this.#fills,
            `<fill><patternFill patternType="solid"><fgColor rgb="${look.fill}"/><bgColor indexed="64"/></patternFill></fill>`,
          );
    const alignment =
      (look.right === true ? ' horizontal="right"' : '') +
      (look.indent === true ? ' horizontal="left" indent="1"' : '') +
      (look.wrap === true ? ' wrapText="1"' : '');
    this.#entries.push(
      `<xf numFmtId="${String(formatId)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(borderOf(look))}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"${alignment}/></xf>`,
    );
    const number = this.#entries.length - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** The part `styles.xml`; asked for after all cells have been written. */
  xml(): string {
    const formats = this.#formats.map(
      (code, index) =>
        `<numFmt numFmtId="${String(FIRST_FORMAT + index)}" formatCode="${escapeXml(code)}"/>`,
    );
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      formats.length === 0 ? '' : table('numFmts', formats),
      table(
        'fonts',
        this.#fonts.map((font) => `<font>${font}</font>`),
      ),
      table('fills', this.#fills),
      table('borders', BORDERS),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      table('cellXfs', this.#entries),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }
}
