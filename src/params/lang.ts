import type { ParamMatcher } from '@sveltejs/kit';

/** `/es` is Spanish; English has no prefix. */
export const match = ((param): param is 'es' => param === 'es') satisfies ParamMatcher;
