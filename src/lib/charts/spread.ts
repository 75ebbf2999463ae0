/**
 * Keeps labels in a column (or a row) from covering each other: each wants to stand at its own
 * place, and moves as little as the others allow.
 */
export interface Wish {
  /** Where the middle of the label would like to be. */
  readonly at: number;
  readonly size: number;
}

interface Cluster {
  members: number[];
  size: number;
  /** Sum over members of the start each would give the whole cluster. */
  wishes: number;
}

function startOf(cluster: Cluster, from: number, to: number): number {
  const ideal = cluster.wishes / cluster.members.length;
  return Math.max(from, Math.min(ideal, to - cluster.size));
}

/** The middles of the labels, in the order given; none overlap while they fit in [from, to]. */
export function spread(wishes: readonly Wish[], from: number, to: number, gap = 0): number[] {
  const order = wishes.map((_, index) => index);
  order.sort((a, b) => (wishes[a]?.at ?? 0) - (wishes[b]?.at ?? 0) || a - b);
  const clusters: Cluster[] = [];
  for (const index of order) {
    const wish = wishes[index];
    if (wish === undefined) continue;
    let cluster: Cluster = { members: [index], size: wish.size, wishes: wish.at - wish.size / 2 };
    for (;;) {
      const before = clusters.at(-1);
      if (before === undefined) break;
      const free = startOf(before, from, to) + before.size + gap;
      if (startOf(cluster, from, to) >= free) break;
      clusters.pop();
      cluster = joined(before, cluster, gap);
    }
    clusters.push(cluster);
  }
  return middles(clusters, wishes, from, to, gap);
}

function joined(before: Cluster, after: Cluster, gap: number): Cluster {
  const shift = before.size + gap;
  return {
    members: [...before.members, ...after.members],
    size: shift + after.size,
    wishes: before.wishes + after.wishes - shift * after.members.length,
  };
}

function middles(
  clusters: readonly Cluster[],
  wishes: readonly Wish[],
  from: number,
  to: number,
  gap: number,
): number[] {
  const places = wishes.map((wish) => wish.at);
  for (const cluster of clusters) {
    let start = startOf(cluster, from, to);
    for (const index of cluster.members) {
      const size = wishes[index]?.size ?? 0;
      places[index] = start + size / 2;
      start += size + gap;
    }
  }
  return places;
}
