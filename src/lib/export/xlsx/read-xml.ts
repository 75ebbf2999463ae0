/**
 * XML as workbooks are written in, read from beginning to end. A reader of our own and not the browser's parser: it
 * runs in Node as in the browser, knows no document types and so no entities that grow or fetch, is no sink that the
 * page's policy has to allow, and hands elements out one by one instead of building a tree of a million nodes.
 *
 * Well-formed documents only: tags that do not match, a `<!DOCTYPE`, an unknown entity end the reading.
 */

export class XmlError extends Error {}

export interface XmlHandler {
  /** Names without their prefix: `x:sheet` is `sheet`; attributes keep theirs. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const MAX_DEPTH = 64;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function codePoint(code: number): string {
  if (!Number.isInteger(code) || code <= 0 || code > 0x10ffff) throw new XmlError('entity');
  return String.fromCodePoint(code);
}

function unescape(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,10})(;?)/g, (_, name: string, end: string) => {
    if (end !== ';') throw new XmlError('entity');
    if (/^#x[0-9a-f]{1,6}$/i.test(name)) return codePoint(Number.parseInt(name.slice(2), 16));
    if (/^#\d{1,7}$/.test(name)) return codePoint(Number(name.slice(1)));
    const known = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
    if (known === undefined) throw new XmlError('entity');
    return known;
  });
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const NAME = /^[A-Za-z_][\w.:-]*/;
const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

function attributesOf(text: string, from: number): Record<string, string> {
  // Without a prototype, so that no name of an attribute means anything.
  const attributes = Object.create(null) as Record<string, string>;
  ATTRIBUTE.lastIndex = from;
  let end = from;
  for (let match = ATTRIBUTE.exec(text); match !== null; match = ATTRIBUTE.exec(text)) {
    attributes[match[1] ?? ''] = unescape(match[2] ?? match[3] ?? '');
    end = ATTRIBUTE.lastIndex;
  }
  if (text.slice(end).trim() !== '') throw new XmlError('attribute');
  return attributes;
}

/** What no element holds is skipped: the declaration, comments. Where it ends; undefined if it is none of these. */
function skipped(text: string, at: number): number | undefined {
  const until = (mark: string, from: number) => {
    const end = text.indexOf(mark, from);
    if (end < 0) throw new XmlError('unclosed');
    return end + mark.length;
  };
  if (text.startsWith('<?', at)) return until('?>', at);
  if (text.startsWith('<!--', at)) return until('-->', at + 4);
  return undefined;
}

/** Where a tag ends: a `>` may stand in an attribute's quotes. Each character is looked at once. */
function tagEnd(text: string, at: number): number {
  let quote = '';
  for (let end = at; end < text.length; end += 1) {
    const sign = text.charAt(end);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return end;
  }
  throw new XmlError('unclosed');
}

/** Reads a document; throws an `XmlError` where it is not well-formed. */
export function readXml(text: string, handler: XmlHandler): void {
  const open: string[] = [];
  let at = 0;
  let roots = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const end = next < 0 ? text.length : next;
    if (end > at) {
      const content = unescape(text.slice(at, end));
      if (open.length > 0) handler.text(content);
      else if (content.replace(/^\ufeff/, '').trim() !== '') throw new XmlError('outside');
    }
    if (next < 0) break;
    const behind = skipped(text, next);
    if (behind !== undefined) {
      at = behind;
      continue;
    }
    if (text.startsWith('<![CDATA[', next)) {
      const close = text.indexOf(']]>', next);
      if (close < 0 || open.length === 0) throw new XmlError('unclosed');
      handler.text(text.slice(next + 9, close));
      at = close + 3;
      continue;
    }
    const close = tagEnd(text, next);
    const tag = text.slice(next + 1, close);
    at = close + 1;
    if (tag.startsWith('/')) {
      const name = tag.slice(1).trim();
      if (open.pop() !== name) throw new XmlError('mismatch');
      handler.close(localName(name));
      continue;
    }
    const name = NAME.exec(tag)?.[0];
    // `<!DOCTYPE` and everything else that is no element ends here.
    if (name === undefined) throw new XmlError('tag');
    if (open.length === 0 && (roots += 1) > 1) throw new XmlError('roots');
    const alone = tag.endsWith('/');
    handler.open(localName(name), attributesOf(alone ? tag.slice(0, -1) : tag, name.length));
    if (alone) handler.close(localName(name));
    else if (open.push(name) > MAX_DEPTH) throw new XmlError('depth');
  }
  if (open.length > 0 || roots === 0) throw new XmlError('unclosed');
}
