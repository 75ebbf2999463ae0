/** Where a scenario of the comparison can come from. Whoever shows the page may add sources of its own. */
import { CASE_IDS, type CaseId } from '$lib/parameters/case-ids';
import { loadCases } from '$lib/parameters/cases';
import { preset } from '$lib/scenario/presets';
import type { Problem } from '$lib/scenario/problems';
import type { Scenario } from '$lib/scenario/types';
import type { LibraryEntry } from '$lib/state/library/types';
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
    const own = await (await import('$lib/state/documents')).ownDocument();
    return own.kind === 'work' ? own.work.scenario : undefined;
  } catch {
    return undefined;
  }
}

/** More saved scenarios than can be chosen from in a list of choices; older ones are opened from their own page. */
const MOST_LISTED = 100;

/** The newest version of each scenario saved under a name, newest first; none where the browser keeps nothing. */
export async function savedScenarios(): Promise<readonly ExtraSource[]> {
  try {
    const { entryOf, listHeads } = await import('$lib/state/library/library');
    const { heads } = await listHeads();
    return heads
      .filter(({ deletedAt }) => deletedAt === undefined)
      .sort((a, b) => b.updatedAt - a.updatedAt)
      .slice(0, MOST_LISTED)
      .map(({ id, name }) => ({ id, name, load: async () => scenarioOf(await entryOf(id)) }));
  } catch {
    return [];
  }
}

/** What its newest version holds, as far as it reads. Rejects where nothing does. */
export async function scenarioOf(entry: LibraryEntry | undefined): Promise<Scenario> {
  const [{ readFile }] = await Promise.all([import('$lib/scenario/read-file'), loadCases()]);
  const reading = readFile(entry?.versions[0]?.text ?? '');
  if (reading.kind === 'unreadable') throw new Error('the saved scenario does not read');
  return reading.scenario;
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

/** A saved scenario or a workbook. */
export async function fromFile(file: File): Promise<SourceReading> {
  const { readPicked } = await import('$lib/state/open-file');
  const opened = await readPicked(file);
  const problems = 'problems' in opened.notice ? opened.notice.problems : [];
  if (opened.kind === 'nothing') {
    const code = 'not-ours' as const;
    const ownProblem = { kind: 'document', code, given: file.name } as const;
    return { kind: 'unreadable', problems: problems.length > 0 ? problems : [ownProblem] };
  }
  const name = file.name.replace(/\.[^.]*$/, '').replace(/^balanza-/, '');
  return { kind: 'scenario', scenario: opened.scenario, problems, name };
}
