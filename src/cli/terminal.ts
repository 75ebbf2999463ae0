/** What the shell gave and what may be printed to: standard input, standard output and its width. */
import { writeSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { lineWidth } from './columns';

export interface Terminal {
  readonly stdin: Readable;
  /** Columns that text may take. */
  readonly width: number;
  /** Ready for more once what it answers is done, so that a long answer does not pile up in memory. */
  readonly out: (text: string) => Promise<void> | void;
  /** One line of what went wrong. */
  readonly complain: (line: string) => void;
}

/** A disk is full, a device gone: thrown by `out`, so that no half answer passes for a whole one. */
export class NotWritten extends Error {}

function writeProblem(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? new NotWritten(String(error.code)) : error;
}

/**
 * Files and devices are written here rather than by Node's stream, which takes a short write (the last
 * blocks of a disk that fills up) for a whole one.
 */
function writeToFile(text: string): void {
  const bytes = Buffer.from(text);
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(1, bytes, at);
  } catch (error) {
    throw writeProblem(error);
  }
}

/** Pipes and terminals take what they can and say when they want more. */
function writeToStream(text: string): Promise<void> | void {
  if (process.stdout.write(text)) return undefined;
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** Node gives a pipe, socket or terminal a handle; what has none is a file or a device such as /dev/full. */
function isFile(): boolean {
  return !('_handle' in process.stdout) && !process.stdout.isTTY;
}

/** `failed` is told of a pipe that breaks, which shows only after the answer was handed over. */
export function shellTerminal(failed: (reason: string | undefined) => void): Terminal {
  // Whoever reads the output may stop early, as `head` does; that is no failure.
  process.stdout.once('error', (error: NodeJS.ErrnoException) =>
    failed(error.code === 'EPIPE' ? undefined : (error.code ?? error.message)),
  );
  // Where not even a complaint can be written there is nobody to tell.
  process.stderr.on('error', () => undefined);
  const file = isFile();
  return {
    stdin: process.stdin,
    width: lineWidth(
      process.stdout.isTTY ? process.stdout.columns : undefined,
      process.env['COLUMNS'],
    ),
    out: file ? writeToFile : writeToStream,
    complain: (line) => void process.stderr.write(`balanza: ${line}\n`),
  };
}
