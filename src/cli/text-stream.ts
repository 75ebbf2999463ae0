/** Bytes from a file or from standard input as text: whole or by lines, and never what is no text. */
import type { Readable } from 'node:stream';

export type TextFault = 'too-long' | 'not-text';

export type TextReading =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: TextFault };

/** Thrown inside, told as a value outside. */
class NotText extends Error {}

/** Decodes UTF-8 piece by piece; pictures, archives and the like show by a NUL or by a broken sequence. */
function decoder(): (bytes: Uint8Array | undefined) => string {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  return (bytes) => {
    let text: string;
    try {
      text = bytes === undefined ? utf8.decode() : utf8.decode(bytes, { stream: true });
    } catch {
      throw new NotText();
    }
    if (text.includes('\0')) throw new NotText();
    return text;
  };
}

function bytesOf(chunk: unknown): Uint8Array {
  return typeof chunk === 'string' ? new TextEncoder().encode(chunk) : (chunk as Uint8Array);
}

/** Everything a stream gives, up to `maxBytes`. A byte-order mark is left out. */
export async function readText(stream: Readable, maxBytes: number): Promise<TextReading> {
  const decode = decoder();
  const parts: string[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const bytes = bytesOf(chunk);
      length += bytes.length;
      if (length > maxBytes) return { ok: false, fault: 'too-long' };
      parts.push(decode(bytes));
    }
    parts.push(decode(undefined));
  } catch (error) {
    if (error instanceof NotText) return { ok: false, fault: 'not-text' };
    throw error;
  }
  return { ok: true, text: parts.join('') };
}

export type LineReading =
  | { readonly ok: true; readonly line: string; readonly number: number }
  | { readonly ok: false; readonly fault: TextFault; readonly number: number };

const LINE_FEED = 0x0a;

/** One line's bytes as text, without its end; each is decoded alone, so that a bad one spoils no other. */
function readLine(pieces: readonly Uint8Array[], number: number): LineReading {
  try {
    const line = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
    if (line.includes('\0')) return { ok: false, fault: 'not-text', number };
    return { ok: true, line: line.replace(/\r$/, ''), number };
  } catch {
    return { ok: false, fault: 'not-text', number };
  }
}

/**
 * Lines as they come, counted from 1 and without their ends; memory holds one chunk and one line. A line
 * that is no text is told and the next ones follow. Ends at one of more than `maxBytes`: what has no ends
 * is no list of lines.
 */
export async function* readLines(stream: Readable, maxBytes: number): AsyncGenerator<LineReading> {
  let pieces: Uint8Array[] = [];
  let held = 0;
  let number = 1;
  for await (const chunk of stream) {
    const bytes = bytesOf(chunk);
    let from = 0;
    // In UTF-8 the byte of a line feed stands for nothing else, so lines part before they are decoded.
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      yield readLine([...pieces, bytes.subarray(from, end)], number);
      pieces = [];
      held = 0;
      number += 1;
      from = end + 1;
    }
    pieces.push(bytes.subarray(from));
    held += bytes.length - from;
    if (held > maxBytes) {
      yield { ok: false, fault: 'too-long', number };
      return;
    }
  }
  if (held > 0) yield readLine(pieces, number);
}
