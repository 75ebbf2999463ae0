/** What the campaigns run, in Node or in a page: readers, model, broken documents. */
import { evaluate } from '$lib/model/evaluate';
import { loadCases } from '$lib/parameters/cases';
import { isPublished } from '$lib/scenario/basics';
import { readLink, type LinkReading } from '$lib/scenario/link';
import { pack } from '$lib/scenario/packed';
import { headlineOf, type Headline } from '$lib/versions/headline';
import golden from '../golden/links.json';
import { Bender, Examination } from '../support/broken-documents';

export { Bender, Examination, loadCases, readLink };

/** Figures of every kept link, in the order in which they are kept. */
export async function goldenHeadlines(): Promise<readonly Headline[]> {
  const found: Headline[] = [];
  for (const { link } of golden) {
    const reading = await readLink(link);
    if (reading.kind !== 'scenario') throw new Error(`does not open: ${link}`);
    found.push(headlineOf(reading.scenario, evaluate(reading.scenario)));
  }
  return found;
}

/** `count` broken links and a tenth as many files, from `seed` on. */
export async function examine(
  seed: number,
  count: number,
  told: (done: number) => void = () => undefined,
): Promise<{ readonly counts: Examination['counts']; readonly wrong: readonly string[] }> {
  await loadCases();
  const bender = new Bender(seed);
  const examination = new Examination();
  for (let index = 0; index < count && !examination.failed; index += 1) {
    await examination.link(await bender.link(index));
    if (index % 10 === 0) await examination.file(await bender.file());
    if (index % 10_000 === 0) told(index);
  }
  return { counts: examination.counts, wrong: examination.finish() };
}

/** Packed links that would inflate to `megabytes`, each of other contents. */
export async function bombs(count: number, megabytes: number): Promise<readonly string[]> {
  const made: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const filler = ['a', 'v=1&', '&', '%', `event.${String(at)}=`, '\u0000'][at % 6] ?? 'a';
    const head = `v=1&case=jujuy-2016&a.name=${String(at)}`;
    const text = head + filler.repeat((megabytes * 1_000_000) / filler.length);
    made.push(`z=${await pack(text)}`);
  }
  return made;
}

/** Whether a link says nothing that the page would tell: none, or the published case without a fault. */
export function isQuiet(reading: LinkReading): boolean {
  if (reading.kind !== 'scenario') return reading.kind === 'none';
  return reading.problems.length === 0 && isPublished(reading.scenario);
}
