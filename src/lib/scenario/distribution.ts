/** What an uncertain input may be, in stored units. */
export type { Distribution } from '$lib/engine/numeric/distributions';
