/**
 * Who acts in which phase: shares by actor that add to 1.
 *
 *   HHI = Σ share²            concentration, 1/n … 1 (Herfindahl–Hirschman)
 *   local share               share of the actors that are local
 */
export function herfindahl(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share * share, 0);
}

/** Share of the first `localActors` actors. */
export function localShare(shares: readonly number[], localActors: number): number {
  return shares.slice(0, localActors).reduce((sum, share) => sum + share, 0);
}
