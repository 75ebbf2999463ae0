/**
 * A rendered chart as a file that stands alone: computed colours written into attributes, with
 * title, measure, source, model and link around it.
 */
import { LINE_HEIGHT } from './layout/types';
import { wrapText } from './text';
import { frameLines, type ExportFrame } from '$lib/export/frame';

export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgNode[];
  readonly text: string;
}

/** Where colour and line may come from a stylesheet, and what they are when nobody says. */
const STYLES: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'shape-rendering': 'auto',
  'font-weight': '400',
  'font-style': 'normal',
};

const DROPPED = /^(class|style|role|tabindex|aria-.*|data-.*)$/;
const FAMILY = "'Source Sans 3', 'Source Sans Pro', 'Helvetica Neue', Arial, sans-serif";
const MARGIN = 24;

/** Reads an element of the page, with the style the page gives it. */
export function readSvg(element: Element): SvgNode {
  const attributes = new Map<string, string>();
  for (const { name, value } of element.attributes) {
    if (!DROPPED.test(name)) attributes.set(name, value);
  }
  const computed = getComputedStyle(element);
  if (!['svg', 'g', 'defs', 'pattern'].includes(element.tagName)) {
    for (const [property, initial] of Object.entries(STYLES)) {
      const value = computed.getPropertyValue(property);
      // A paint server keeps its own short address; the computed one names this page.
      if (attributes.get(property)?.startsWith('url(') === true) continue;
      if (value !== '' && value !== initial) attributes.set(property, value);
      else attributes.delete(property);
    }
  }
  return {
    tag: element.tagName,
    attributes: Object.fromEntries(attributes),
    children: [...element.children].map(readSvg),
    text: element.children.length === 0 ? element.textContent : '',
  };
}

export function escapeXml(text: string): string {
  // XML has no way to write most control characters, halves of surrogate pairs and two more, even escaped.
  const legal = text.replace(/[^\P{Cc}\t\n]|[\p{Cs}\ufffe\uffff]/gu, '');
  return legal
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function writeSvg(node: SvgNode): string {
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  const inner = node.children.map(writeSvg).join('') + escapeXml(node.text.trim());
  return inner === ''
    ? `<${node.tag}${attributes}/>`
    : `<${node.tag}${attributes}>${inner}</${node.tag}>`;
}

interface Colours {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
}

const PRINT: Colours = { ground: '#ffffff', ink: '#1d2129', muted: '#585e69' };

function textNode(text: string, y: number, attributes: Record<string, string>): SvgNode {
  return { tag: 'text', attributes: { x: '0', y: String(y), ...attributes }, children: [], text };
}

/** Longer links are not printed under a picture: nobody types them, and they would bury it. */
const MOST_PRINTED = 300;

/**
 * Frames a chart that was read from the page. The file's metadata hold title, source, version, day and link
 * whole; a link too long to be printed gives way to the words `linkInside`.
 */
export function toSvg(
  chart: SvgNode,
  frame: ExportFrame,
  linkInside: string,
  colours: Colours = PRINT,
): string {
  const width = Number(chart.attributes['width']);
  const height = Number(chart.attributes['height']);
  const title = wrapText(frame.title, width, 18, true);
  const subtitle = wrapText(frame.subtitle, width, 14);
  const made = [frame.modelVersion, frame.date ?? ''].filter((part) => part !== '').join(' · ');
  const notes = [frame.source, made, frame.link.length > MOST_PRINTED ? linkInside : frame.link]
    .filter((line) => line !== '')
    .flatMap((line) => wrapText(line, width, 12));
  const titleHeight = title.length * 23;
  const headHeight = titleHeight + subtitle.length * 19 + 14;
  const total = headHeight + height + 18 + notes.length * LINE_HEIGHT;
  const outer = { width: width + 2 * MARGIN, height: Math.ceil(total + 2 * MARGIN) };
  const muted = { fill: colours.muted };
  const at = (y: number): Record<string, string> => ({ transform: `translate(${MARGIN} ${y})` });
  const lines: SvgNode[] = [
    ...title.map((text, index) =>
      textNode(text, 17 + index * 23, {
        'font-size': '18',
        'font-weight': '600',
        fill: colours.ink,
      }),
    ),
    ...subtitle.map((text, index) =>
      textNode(text, titleHeight + 15 + index * 19, { 'font-size': '14', ...muted }),
    ),
    ...notes.map((text, index) =>
      textNode(text, headHeight + height + 30 + index * LINE_HEIGHT, {
        'font-size': '12',
        ...muted,
      }),
    ),
  ];
  return writeSvg({
    tag: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${outer.width} ${outer.height}`,
      width: String(outer.width),
      height: String(outer.height),
      'font-family': FAMILY,
    },
    text: '',
    children: [
      { tag: 'title', attributes: {}, children: [], text: frame.title },
      { tag: 'desc', attributes: {}, children: [], text: frame.subtitle },
      { tag: 'metadata', attributes: {}, children: [], text: frameLines(frame).join('\n') },
      {
        tag: 'rect',
        attributes: { width: '100%', height: '100%', fill: colours.ground },
        children: [],
        text: '',
      },
      { tag: 'g', attributes: at(MARGIN), children: lines, text: '' },
      {
        tag: 'g',
        attributes: at(MARGIN + headHeight),
        children: chart.children,
        text: '',
      },
    ],
  });
}
