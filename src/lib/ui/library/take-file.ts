/** Work in hand as a file. It needs no storage, so it is what remains when storage fails. */
import { download } from '$lib/charts/download';
import { fileOf } from '$lib/scenario/write-file';
import type { Session } from '$lib/state/session.svelte';
import type { Workspace } from '$lib/state/workspace.svelte';

const JSON_TYPE = 'application/json';

/** A text of a file under the name of what it is. */
export function takeText(text: string, name: string): void {
  download(text, `balanza-${name}.json`, JSON_TYPE);
}

/** What is taken away counts as saved. */
export function takeFile(session: Session, workspace: Workspace): void {
  const { scenario, base } = session;
  takeText(fileOf(scenario), base.origin?.name ?? scenario.case);
  session.markSaved();
  workspace.notice = { kind: 'saved' };
  void workspace.keepNow();
}

/** A file made in parts, so that the text of all of it is never one. */
export function takeParts(parts: readonly string[], name: string): void {
  download(new Blob([...parts], { type: JSON_TYPE }), `balanza-${name}.json`, JSON_TYPE);
}
