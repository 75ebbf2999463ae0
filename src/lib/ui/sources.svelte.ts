/** Which source dialog is open; one for the whole page. */
import { getContext, setContext } from 'svelte';
import type { Target } from '$lib/scenario/edit';

export class Sources {
  target: Target | undefined = $state.raw();
}

const KEY = Symbol('sources');

export function provideSources(): Sources {
  return setContext(KEY, new Sources());
}

export function useSources(): Sources {
  return getContext<Sources>(KEY);
}
