/** Why a future does nothing to an offer, or by which rule its events count together, in words. */
import type { FutureId } from '$lib/model/futures';
import type { StressFuture } from '$lib/model/stress';
import { shortName } from './context';
import { futureName } from './futures';
import type { StressView } from './stress';

export interface FutureNotes {
  readonly id: FutureId;
  readonly name: string;
  readonly lines: readonly string[];
}

/** Futures of many events would tell of every pair; what they do apart is told where they stand alone. */
function isSingle({ id }: StressFuture): boolean {
  return id !== 'together' && id !== 'own' && id !== 'none';
}

function linesOf({ cells }: StressFuture, { scenario, messages }: StressView): string[] {
  const byNote = new Map<string, string[]>();
  for (const { optionId, notes, unchanged } of cells) {
    const option = scenario.options.find(({ id }) => id === optionId);
    if (option === undefined) continue;
    const told = new Set(notes.map(({ code }) => messages.full.terms.eventNotes[code]));
    if (told.size === 0 && unchanged) told.add(messages.own.notes.nothing);
    for (const note of told) {
      byNote.set(note, [...(byNote.get(note) ?? []), shortName(option, messages.full)]);
    }
  }
  return [...byNote].map(([note, names]) => messages.own.notes.line(names, note));
}

/** Offers with the same note are named together; futures without a note are left out. */
export function stressNotes(view: StressView): readonly FutureNotes[] {
  return view.stress.futures.filter(isSingle).flatMap((future) => {
    const lines = linesOf(future, view);
    const name = futureName(future.id, view.scenario, view.messages);
    return lines.length === 0 ? [] : [{ id: future.id, name, lines }];
  });
}
