/**
 * What every page that works on the tab's scenario does: it takes the work over at its start, opens links, keeps
 * what is changed and loses nothing when it is left.
 */
import { onMount } from 'svelte';
import { browser } from '$app/environment';
import { replaceState } from '$app/navigation';
import { page } from '$app/state';
import { preset } from '$lib/scenario/presets';
import { provideSession, Session } from './session.svelte';
import { Workspace } from './workspace.svelte';

export interface PageWork {
  readonly session: Session;
  readonly workspace: Workspace;
}

/** To be called while a page's component is set up. */
export function pageWork(): PageWork {
  const session = provideSession(new Session(preset('jujuy-2016')));
  const workspace = new Workspace(session);

  onMount(() => {
    void workspace.start(location.hash);
    const opened = () => void workspace.openLink(location.hash);
    const leave = () => workspace.leave();
    addEventListener('hashchange', opened);
    addEventListener('pagehide', leave);
    // Only where the browser does not keep the work: otherwise leaving loses nothing.
    const warn = (event: Event) => {
      if (workspace.atRisk) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => {
      leave();
      removeEventListener('hashchange', opened);
      removeEventListener('pagehide', leave);
      removeEventListener('beforeunload', warn);
    };
  });

  $effect(() => {
    const { scenario, canUndo } = session;
    workspace.scheduleKeep(scenario);
    // Once the work has moved on, the address must not say that it is the link's scenario.
    if (browser && canUndo && location.hash.includes('=')) {
      replaceState(location.pathname + location.search, page.state);
    }
  });

  return { session, workspace };
}
