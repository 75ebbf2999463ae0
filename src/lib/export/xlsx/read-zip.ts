/**
 * The parts of a zip archive, read with suspicion: sizes are checked before anything is inflated, and what inflates
 * to more than it says is given up at once. Only what a workbook needs is understood: no encryption, no archives of
 * more than 4 GB, no entries without a size.
 */
import { Inflate } from 'fflate';

/** Larger files are not ours: a comparison of eight offers takes a quarter of it. */
export const MAX_PACKED = 4 * 1024 * 1024;
export const MAX_INFLATED = 40 * 1024 * 1024;
const MAX_ENTRIES = 2_000;
/** Compressed bytes that are inflated before the result is measured again: at most some 16 MB. */
const STEP = 16 * 1024;

export type ZipFault = 'no-zip' | 'truncated' | 'too-large';

export class ZipError extends Error {
  readonly fault: ZipFault;

  constructor(fault: ZipFault) {
    super(fault);
    this.fault = fault;
  }
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
/** A comment may stand behind the end of the directory. */
const MAX_COMMENT = 0xffff;

function endOf(view: DataView): number {
  const least = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= least; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new ZipError('truncated');
}

function entriesOf(view: DataView, bytes: Uint8Array): Entry[] {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new ZipError('too-large');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) {
      throw new ZipError('truncated');
    }
    const nameLength = view.getUint16(at + 28, true);
    const behind = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + behind;
  }
  return entries;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new ZipError('too-large');
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('truncated');
  }
  if (filled !== size) throw new ZipError('truncated');
  return out;
}

function contentOf(view: DataView, bytes: Uint8Array, entry: Entry): Uint8Array {
  const { offset, packed, size, method, crc } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) {
    throw new ZipError('truncated');
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > view.byteLength) throw new ZipError('truncated');
  const content = bytes.subarray(start, start + packed);
  if (method !== 0 && method !== 8) throw new ZipError('no-zip');
  const whole = method === 0 ? content : inflated(content, size);
  if (whole.length !== size || crcOf(whole) !== crc) throw new ZipError('truncated');
  return whole;
}

/** Texts of the wanted parts, by name; throws a `ZipError` that says what is wrong. */
export function readZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, string> {
  if (bytes.length > MAX_PACKED) throw new ZipError('too-large');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL) throw new ZipError('no-zip');
  if (bytes.length < END_SIZE) throw new ZipError('truncated');
  const entries = entriesOf(view, bytes).filter(({ name }) => wanted(name));
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_INFLATED) throw new ZipError('too-large');
  const decoder = new TextDecoder('utf-8', { ignoreBOM: false });
  return new Map(
    entries.map((entry) => [entry.name, decoder.decode(contentOf(view, bytes, entry))]),
  );
}

/** Whether bytes begin as a zip archive does. */
export function looksZipped(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}
