/** What the benchmark runs outside the browser: the core's answer over a published case. */
export { evaluate } from '$lib/model/evaluate';
export { readLink } from '$lib/scenario/link';
export { preset } from '$lib/scenario/presets';
export type { Scenario } from '$lib/scenario/types';
