/** Where a scenario of the comparison can come from. Whoever shows the page may add sources of its own. */
import { CASE_IDS, type CaseId } from '$lib/parameters/case-ids';
import { loadCases } from '$lib/parameters/cases';
import { preset } from '$lib/scenario/presets';
import type { Problem } from '$lib/scenario/problems';
import type { Scenario } from '$lib/scenario/types';
import { splitExplain } from '$lib/views/explain-link';

/** One more place to take scenarios from, such as those saved under names. */
export interface ExtraSource {
  readonly id: string;
  readonly name: string;
  readonly load: () => Promise<Scenario>;
}

export type SourceReading =
  | {
      readonly kind: 'scenario';
      readonly scenario: Scenario;
      /** A name to go by, where the source knows one. */
      readonly name: string | undefined;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

/** The work of this tab, or undefined where it has none or the browser keeps nothing. */
export async function tabWork(): Promise<Scenario | undefined> {
  try {
    return await (await import('$lib/state/documents')).ownDocument();
  } catch {
    return undefined;
  }
}

export async function publishedCase(id: CaseId): Promise<Scenario> {
  await loadCases();
  return preset(id);
}

export function isCaseId(text: string): text is CaseId {
  return (CASE_IDS as readonly string[]).includes(text);
}

/** A link as it is pasted: whole, from its `#` on, or what stands behind it. */
export async function fromLink(text: string): Promise<SourceReading> {
  const pasted = text.trim();
  const at = pasted.indexOf('#');
  const { fragment } = splitExplain(at < 0 ? pasted : pasted.slice(at));
  const { readLink } = await import('$lib/scenario/link');
  const reading = await readLink(fragment);
  if (reading.kind === 'none') {
    return { kind: 'unreadable', problems: [{ kind: 'document', code: 'not-ours', given: '' }] };
  }
  return reading.kind === 'unreadable' ? reading : { ...reading, name: undefined };
}

export async function fromFile(file: File): Promise<SourceReading> {
  const [{ readFile }] = await Promise.all([import('$lib/scenario/read-file'), loadCases()]);
  const reading = readFile(await file.text());
  if (reading.kind === 'unreadable') return reading;
  const name = file.name.replace(/\.[^.]*$/, '').replace(/^balanza-/, '');
  return { ...reading, name };
}
