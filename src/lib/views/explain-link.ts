/**
 * The part of a link that says which explanation to open, behind the scenario's own lines:
 * `#v=1&k=…&case=jujuy-2016&explain=a.total`. It is no part of the scenario and not in its checksum.
 */
const EXPLAIN = /(^#?|&)explain=([\w./-]{1,100})(?=&|$)/;

export interface ExplainLink {
  /** The fragment without it. */
  readonly fragment: string;
  readonly figure: string | undefined;
}

export function splitExplain(fragment: string): ExplainLink {
  const match = EXPLAIN.exec(fragment);
  if (match === null) return { fragment, figure: undefined };
  const rest = fragment.replace(EXPLAIN, match[1] === '&' ? '' : (match[1] ?? ''));
  return { fragment: rest.replace(/^(#?)&/, '$1'), figure: match[2] };
}

export function withExplain(fragment: string, figure: string): string {
  return fragment === '' ? `explain=${figure}` : `${fragment}&explain=${figure}`;
}
