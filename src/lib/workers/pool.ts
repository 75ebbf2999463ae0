/**
 * A handful of workers that share one request at a time: it is split among them, their parts come back as they
 * grow, and a newer request cancels the older one. The pool knows nothing of what is computed.
 *
 * Parts come in rounds: once every worker still at work has told how far it is, the page shows it, and only then
 * may they tell more. A page slower than its workers thus skips parts instead of falling behind.
 */
import type { FromWorker, ToWorker } from './messages';

/** The part of a browser's Worker that the pool needs; tests bring their own. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: { readonly data: FromWorker }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

export interface Request<Part> {
  /** One job a worker, by its index and the number of workers. */
  readonly jobOf: (index: number, of: number) => Extract<ToWorker, { kind: 'start' }>['job'];
  /** Called with every part that has come so far, and the steps done in all. */
  readonly onpart: (parts: readonly Part[], done: number) => void;
}

export type Answer<Part> =
  | { readonly kind: 'done'; readonly parts: readonly Part[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

interface Waiting<Part> {
  readonly id: number;
  readonly request: Request<Part>;
  readonly parts: (Part | undefined)[];
  readonly done: number[];
  /** Workers that are done, and those still at work that have told of themselves in this round. */
  readonly finished: Set<number>;
  readonly told: Set<number>;
  readonly settle: (answer: Answer<Part>) => void;
}

export class WorkerPool<Part> {
  readonly #make: () => WorkerLike;
  readonly #size: number;
  #workers: WorkerLike[] = [];
  #waiting: Waiting<Part> | undefined;
  #lastId = 0;

  constructor(size: number, make: () => WorkerLike) {
    this.#size = Math.max(1, size);
    this.#make = make;
  }

  get size(): number {
    return this.#size;
  }

  /** Starts the workers, so that the first request need not wait for them. */
  warm(): void {
    while (this.#workers.length < this.#size) {
      const index = this.#workers.length;
      const worker = this.#make();
      worker.onmessage = ({ data }) => this.#hear(index, data);
      worker.onerror = ({ message }) => this.#fail(message ?? 'worker failed');
      this.#workers.push(worker);
    }
  }

  /** Runs a request; the one before, if it still runs, is cancelled. */
  run(request: Request<Part>): Promise<Answer<Part>> {
    this.cancel();
    this.warm();
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((settle) => {
      this.#waiting = {
        id,
        request,
        parts: new Array<undefined>(this.#size).fill(undefined),
        done: new Array<number>(this.#size).fill(0),
        finished: new Set(),
        told: new Set(),
        settle,
      };
      for (const [index, worker] of this.#workers.entries()) {
        worker.postMessage({ kind: 'start', id, job: request.jobOf(index, this.#size) });
      }
    });
  }

  /** Stops what runs, if anything does; its promise settles at once. */
  cancel(): void {
    const waiting = this.#waiting;
    if (waiting === undefined) return;
    this.#waiting = undefined;
    for (const worker of this.#workers) worker.postMessage({ kind: 'cancel', id: waiting.id });
    waiting.settle({ kind: 'cancelled' });
  }

  /** Ends the workers themselves. */
  close(): void {
    this.cancel();
    for (const worker of this.#workers) worker.terminate();
    this.#workers = [];
  }

  #hear(index: number, message: FromWorker): void {
    const waiting = this.#waiting;
    // An answer to what has been cancelled or replaced.
    if (waiting === undefined || message.id !== waiting.id) return;
    if (message.kind === 'failed') {
      this.#fail(message.message);
      return;
    }
    // Parts are of one kind a pool; the messages cannot say so.
    const part = message.part as Part | undefined;
    if (part !== undefined) waiting.parts[index] = part;
    if (message.kind === 'done') {
      waiting.finished.add(index);
      waiting.told.delete(index);
    } else {
      waiting.done[index] = message.done;
      waiting.told.add(index);
    }
    const parts = waiting.parts.filter((known) => known !== undefined);
    if (waiting.finished.size === this.#size) {
      this.#waiting = undefined;
      waiting.settle({ kind: 'done', parts });
      return;
    }
    if (waiting.finished.size + waiting.told.size < this.#size) return;
    const told = [...waiting.told];
    waiting.told.clear();
    waiting.request.onpart(
      parts,
      waiting.done.reduce((sum, count) => sum + count, 0),
    );
    // After the picture that the call above brings about.
    setTimeout(() => {
      for (const teller of told)
        this.#workers[teller]?.postMessage({ kind: 'shown', id: waiting.id });
    });
  }

  /** A worker that broke takes its fellows along: a result with a part missing would be a wrong one. */
  #fail(message: string): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    for (const worker of this.#workers) worker.terminate();
    this.#workers = [];
    waiting?.settle({ kind: 'failed', message });
  }
}
