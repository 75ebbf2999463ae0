/** What differs among two to four scenarios, and nothing else: a row a difference, a column a scenario. */
import { CASE_PARAMETER_IDS, OPTION_PARAMETER_IDS } from '$lib/parameters/registry';
import { TOPICS, topicOf, type Topic } from '$lib/scenario/difference-topics';
import {
  differenceId,
  differencesBetween,
  isTold,
  relettered,
  type Difference,
} from '$lib/scenario/differences';
import { shortName } from '$lib/views/context';
import { markFigure } from '$lib/views/marked-text';
import type { CompareContext } from './context';
import { differenceText } from './difference-text';

export interface DifferenceRow {
  readonly id: string;
  readonly what: string;
  /** One a scenario; inputs are marked as figures. */
  readonly cells: readonly string[];
}

export interface DifferenceGroup {
  readonly topic: Topic;
  readonly name: string;
  readonly rows: readonly DifferenceRow[];
}

/** What is told apart: two events added under one number are two rows. */
function rowKey(d: Difference): string {
  const id = differenceId(d);
  if (d.kind === 'event-added' || d.kind === 'event-removed') {
    return `${id}:${JSON.stringify(d.event)}`;
  }
  return id;
}

interface Found {
  readonly difference: Difference;
  readonly what: string;
  /** How the first scenario has it; then the others, where they differ from it. */
  readonly first: string;
  readonly others: Map<number, string>;
  readonly input: string | undefined;
}

export function differenceGroups({
  slots,
  full,
  words,
}: CompareContext): readonly DifferenceGroup[] {
  const [a] = slots;
  if (a === undefined) return [];
  const found = new Map<string, Found>();
  for (const [at, other] of slots.entries()) {
    const pair = { a: a.scenario, b: other.scenario, full, words };
    for (const difference of differencesBetween(a.scenario, other.scenario).filter(isTold)) {
      const text = differenceText(difference, pair);
      const key = rowKey(difference);
      const row = found.get(key) ?? {
        difference,
        what: text.what,
        first: text.from,
        others: new Map<number, string>(),
        input: text.input,
      };
      row.others.set(at, text.to);
      found.set(key, row);
    }
  }
  const rows = [...found.values()];
  return TOPICS.flatMap((topic): DifferenceGroup[] => {
    const own = rows.filter(({ difference }) => topicOf(difference) === topic);
    if (own.length === 0) return [];
    return [
      {
        topic,
        name: words.differs.topics[topic],
        rows: own.map(({ difference, what, first, others, input }) => ({
          id: differenceId(difference),
          what,
          cells: slots.map(({ letter, scenario }, at) => {
            const text = others.get(at) ?? first;
            const [head = ''] = input?.split('.') ?? [];
            const offer = head.length === 1;
            const there = !offer || scenario.options.some(({ id }) => id === head);
            if (!there) return words.differs.absent;
            return input === undefined ? text : markFigure(`${letter}/${input}`, text);
          }),
        })),
      },
    ];
  });
}

/** How many inputs, of case and offers that all have, are the same in all. */
export function sameInAll({ slots }: CompareContext, groups: readonly DifferenceGroup[]): number {
  const [a] = slots;
  if (a === undefined) return 0;
  const shared = a.scenario.options.filter(({ id }) =>
    slots.every(({ scenario }) => scenario.options.some((option) => option.id === id)),
  );
  const all = CASE_PARAMETER_IDS.length + shared.length * OPTION_PARAMETER_IDS.length;
  const letters = new Set(shared.map(({ id }) => id));
  const differing = groups
    .flatMap(({ rows }) => rows)
    .filter(
      ({ id }) =>
        (CASE_PARAMETER_IDS as readonly string[]).includes(id) ||
        (letters.has(id.slice(0, 1)) &&
          (OPTION_PARAMETER_IDS as readonly string[]).includes(id.slice(2))),
    );
  return all - differing.length;
}

/** Offers that are the same under another letter, of the first scenario and another. */
export function reletteredSentences({ slots, full, words }: CompareContext): readonly string[] {
  const [a, ...others] = slots;
  if (a === undefined) return [];
  return others.flatMap((other) =>
    relettered(a.scenario, other.scenario).flatMap(({ from, to }) => {
      const option = a.scenario.options.find(({ id }) => id === from);
      if (option === undefined) return [];
      const at = (letter: string, slot: string) => `${letter.toUpperCase()} (${slot})`;
      return [
        words.differs.relettered({
          from: at(from, a.letter),
          to: at(to, other.letter),
          offer: shortName(option, full),
        }),
      ];
    }),
  );
}
