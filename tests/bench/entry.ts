/** What the benchmark runs outside the browser: the core's answer over a published case. */
export { evaluate } from '$lib/model/evaluate';
export { preset } from '$lib/scenario/presets';
