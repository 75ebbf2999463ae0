import { crc32 as zlibCrc, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32, withPngText } from '$lib/charts/png-text';

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length);
  body.copy(whole, 4);
  whole.writeUInt32BE(zlibCrc(body), body.length + 4);
  return whole;
}

/** One black pixel: 1 × 1, 8 bits of grey. */
const PIXEL = Uint8Array.from(
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0)),
    chunk('IDAT', deflateSync(Uint8Array.of(0, 0))),
    chunk('IEND', new Uint8Array()),
  ]),
);

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** Reads a PNG chunk by chunk, as a decoder does, and refuses a wrong checksum. */
function chunksOf(png: Uint8Array): Chunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    const body = png.slice(at + 4, at + 8 + length);
    expect(view.getUint32(at + 8 + length)).toBe(crc32(body));
    chunks.push({
      type: new TextDecoder().decode(body.subarray(0, 4)),
      data: body.subarray(4),
    });
    at += length + 12;
  }
  return chunks;
}

describe('words inside a PNG', () => {
  it('stand behind the header, whole, in any script, and change nothing else', () => {
    const link = `https://example.org/#v=1&a.name=${'%F0%9F%8E%A5'.repeat(400)}`;
    const texts = [
      { key: 'Title', text: 'La cámara 🎥 \0de la oferta' },
      { key: 'Source', text: '' },
      { key: 'URL', text: link },
    ];
    const chunks = chunksOf(withPngText(PIXEL, texts));
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
    const said = chunks
      .filter(({ type }) => type === 'iTXt')
      .map(({ data }) => new TextDecoder().decode(data).split('\0'));
    expect(said[0]).toEqual(['Title', '', '', '', '', 'La cámara 🎥 de la oferta']);
    expect(said[1]?.[5]).toBe(link);
    expect(chunks.filter(({ type }) => type !== 'iTXt')).toEqual(chunksOf(PIXEL));
  });

  it('have the checksum that the format asks for', () => {
    expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
    expect(crc32(PIXEL)).toBe(zlibCrc(PIXEL));
  });

  it('leave what is no PNG alone', () => {
    const text = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>');
    expect(withPngText(text, [{ key: 'Title', text: 'x' }])).toBe(text);
  });
});
