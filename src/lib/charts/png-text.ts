/**
 * Words inside a PNG: an iTXt chunk each (UTF-8, uncompressed), right behind the header. A picture that was
 * passed on still says where its figures can be seen again.
 */
export interface PngText {
  /** 1–79 Latin letters and digits, such as `Title` or `Source`. */
  readonly key: string;
  readonly text: string;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type, 13 bytes of content, checksum. */
const HEADER_CHUNK = 25;

/** CRC-32 as PNG takes it of type and content of a chunk. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk({ key, text }: PngText): Uint8Array {
  // Key, end of key, not compressed, by no method, no language, no translated key.
  const words = new TextEncoder().encode(`iTXt${key}\0\0\0\0\0${text.replaceAll('\0', '')}`);
  const bytes = new Uint8Array(words.length + 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, words.length - 4);
  bytes.set(words, 4);
  view.setUint32(words.length + 4, crc32(words));
  return bytes;
}

/** The picture with its words; what is no PNG comes back as it is. */
export function withPngText(
  png: Uint8Array<ArrayBuffer>,
  texts: readonly PngText[],
): Uint8Array<ArrayBuffer> {
  const at = SIGNATURE.length + HEADER_CHUNK;
  if (png.length < at || SIGNATURE.some((byte, index) => png[index] !== byte)) return png;
  const parts = [
    png.subarray(0, at),
    ...texts.filter(({ text }) => text !== '').map(chunk),
    png.subarray(at),
  ];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
