import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines, readText, type LineReading } from '../../../src/cli/text-stream';

function pieces(bytes: Uint8Array, size: number): Readable {
  const count = Math.ceil(bytes.length / size);
  return Readable.from(
    Array.from({ length: count }, (_, at) => bytes.slice(at * size, (at + 1) * size)),
  );
}

async function linesOf(stream: Readable, most = 1000): Promise<LineReading[]> {
  const lines: LineReading[] = [];
  for await (const line of readLines(stream, most)) lines.push(line);
  return lines;
}

const encode = (text: string) => new TextEncoder().encode(text);

describe('text from bytes', () => {
  it('is the same however the bytes are cut, inside a character too', async () => {
    for (const size of [1, 2, 3, 100]) {
      const reading = await readText(pieces(encode('ñandú — 日本'), size), 100);
      expect(reading).toEqual({ ok: true, text: 'ñandú — 日本' });
    }
  });

  it('leaves out a byte-order mark', async () => {
    expect(await readText(pieces(encode('\ufeffa'), 1), 100)).toEqual({ ok: true, text: 'a' });
  });

  it.each([
    ['a NUL', Uint8Array.of(65, 0, 66)],
    ['a broken sequence', Uint8Array.of(0xc3, 0x28)],
    ['a sequence that ends too soon', Uint8Array.of(65, 0xc3)],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 65, 0)],
  ])('is none where there is %s', async (_, bytes) => {
    expect(await readText(pieces(bytes, 1), 100)).toEqual({ ok: false, fault: 'not-text' });
    const lines = await linesOf(pieces(bytes, 1));
    expect(lines.at(-1)).toEqual({ ok: false, fault: 'not-text', number: 1 });
  });

  it('is not read beyond its limit', async () => {
    expect(await readText(pieces(encode('abc'), 1), 3)).toEqual({ ok: true, text: 'abc' });
    const reading = await readText(pieces(encode('abcd'), 1), 3);
    expect(reading).toEqual({ ok: false, fault: 'too-long' });
  });
});

describe('lines from bytes', () => {
  it('are what splitting the whole text gives, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'ñ', '日', ' ') }), { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 7 }),
        async (lines, end, size) => {
          const read = await linesOf(
            pieces(encode(lines.map((line) => line + end).join('')), size),
          );
          expect(read).toEqual(lines.map((line, at) => ({ ok: true, line, number: at + 1 })));
        },
      ),
    );
  });

  it('have a last one without an end', async () => {
    const read = await linesOf(pieces(encode('a\nb'), 1));
    expect(read.map((line) => line.ok && line.line)).toEqual(['a', 'b']);
  });

  it('go on after one that is no text, each under its own number, however the bytes are cut', async () => {
    const bytes = Uint8Array.of(97, 10, 0xf1, 97, 10, 98, 0, 10, 0xc3, 0xb1, 10, 0xc3);
    for (const size of [1, 2, 5, 100]) {
      expect(await linesOf(pieces(bytes, size))).toEqual([
        { ok: true, line: 'a', number: 1 },
        { ok: false, fault: 'not-text', number: 2 },
        { ok: false, fault: 'not-text', number: 3 },
        { ok: true, line: 'ñ', number: 4 },
        { ok: false, fault: 'not-text', number: 5 },
      ]);
    }
  });

  it('stop at one that is too long', async () => {
    const read = await linesOf(pieces(encode(`a\n${'b'.repeat(50)}`), 4), 20);
    expect(read.at(-1)).toEqual({ ok: false, fault: 'too-long', number: 2 });
  });
});
