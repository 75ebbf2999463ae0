/** Why events of a scenario do nothing to an offer, a line each, for standard error. */
import type { FullMessages } from '$lib/i18n/messages';
import type { Evaluation } from '$lib/model/evaluation';
import type { Scenario } from '$lib/scenario/types';
import { eventRows } from '$lib/views/events';
import { causeInWords } from '$lib/views/futures';
import { plainText } from '$lib/views/marked-text';
import { printable } from './columns';
import { loadFuturesWords } from './stress/words';

export async function eventNoteLines(
  scenario: Scenario,
  evaluation: Evaluation,
  full: FullMessages,
): Promise<readonly string[]> {
  const own = await loadFuturesWords(full.lang);
  return eventRows(scenario, evaluation, full).flatMap(({ event, notes }) =>
    notes.map((note) => printable(plainText(`${causeInWords(event, { full, own })}. ${note}`))),
  );
}
