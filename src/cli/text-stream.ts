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

/**
 * Lines as they come, counted from 1 and without their ends; memory holds one chunk and one line. Ends
 * after a fault: what follows a line that is none cannot be trusted to be lines.
 */
export async function* readLines(
  stream: Readable,
  maxCharacters: number,
): AsyncGenerator<LineReading> {
  const decode = decoder();
  let rest = '';
  let number = 0;
  try {
    for await (const chunk of stream) {
      const lines = (rest + decode(bytesOf(chunk))).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        number += 1;
        yield { ok: true, line: line.replace(/\r$/, ''), number };
      }
      if (rest.length > maxCharacters) {
        yield { ok: false, fault: 'too-long', number: number + 1 };
        return;
      }
    }
    rest += decode(undefined);
    if (rest !== '') yield { ok: true, line: rest.replace(/\r$/, ''), number: number + 1 };
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    yield { ok: false, fault: 'not-text', number: number + 1 };
  }
}
