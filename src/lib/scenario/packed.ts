/**
 * Long links, packed: base64url of [format byte, 4 bytes checksum, raw deflate of the readable link].
 * Reading stops at the caps while it inflates, so a small link cannot become a large document.
 */
import { fnv1a } from './checksum';

const FORMAT = 1;
const HEADER = 5;
export const MAX_ENCODED = 16 * 1024;
const MAX_INFLATED = 256 * 1024;

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return undefined;
  try {
    const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

/** Everything a stream gives, or undefined once it gives more than `limit` bytes. */
async function collect(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

export async function pack(text: string): Promise<string> {
  const plain = new TextEncoder().encode(text);
  const deflated = await collect(
    streamOf(plain).pipeThrough(new CompressionStream('deflate-raw')),
    Number.MAX_SAFE_INTEGER,
  );
  const body = deflated ?? new Uint8Array();
  const bytes = new Uint8Array(HEADER + body.length);
  bytes[0] = FORMAT;
  new DataView(bytes.buffer).setUint32(1, fnv1a(plain));
  bytes.set(body, HEADER);
  return toBase64Url(bytes);
}

export type Unpacked =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly code: 'too-long' | 'not-readable' | 'altered' | 'newer-version';
    };

export async function unpack(encoded: string): Promise<Unpacked> {
  if (encoded.length > MAX_ENCODED) return { ok: false, code: 'too-long' };
  const bytes = fromBase64Url(encoded);
  if (bytes === undefined || bytes.length < HEADER) return { ok: false, code: 'not-readable' };
  const format = bytes[0] ?? 0;
  if (format > FORMAT) return { ok: false, code: 'newer-version' };
  if (format < FORMAT) return { ok: false, code: 'not-readable' };
  try {
    const plain = await collect(
      streamOf(bytes.slice(HEADER)).pipeThrough(new DecompressionStream('deflate-raw')),
      MAX_INFLATED,
    );
    if (plain === undefined) return { ok: false, code: 'too-long' };
    if (fnv1a(plain) !== new DataView(bytes.buffer).getUint32(1))
      return { ok: false, code: 'altered' };
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(plain) };
  } catch {
    return { ok: false, code: 'not-readable' };
  }
}
