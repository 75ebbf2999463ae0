/** A job of shares in slices short enough that the page answers in between; a newer one ends the one before. */
import type { NoShares, Shares, SharesJob } from '$lib/model/compare/shares';

/** How long a slice may take before the page has its turn. */
const SLICE_MS = 12;

export class ShareRun {
  /** What was found last; it stays until the next is. */
  found: Shares | NoShares | undefined = $state.raw();
  /** Share of the work that is done; undefined while nothing runs. */
  progress: number | undefined = $state();
  failed = $state(false);
  #number = 0;

  /** Starts a job; what runs is given up. */
  async start(job: SharesJob): Promise<void> {
    this.#number += 1;
    const mine = this.#number;
    this.failed = false;
    this.progress = 0;
    try {
      const found = await this.#through(job, () => mine === this.#number);
      if (found !== undefined) this.found = found;
    } catch {
      if (mine === this.#number) this.failed = true;
    }
    if (mine === this.#number) this.progress = undefined;
  }

  async #through(job: SharesJob, wanted: () => boolean): Promise<Shares | NoShares | undefined> {
    let until = performance.now() + SLICE_MS;
    for (;;) {
      const { done, value } = job.next();
      if (done === true) return wanted() ? value : undefined;
      if (performance.now() < until) continue;
      this.progress = value.done / Math.max(1, value.of);
      await new Promise((next) => setTimeout(next));
      if (!wanted()) return undefined;
      until = performance.now() + SLICE_MS;
    }
  }
}
