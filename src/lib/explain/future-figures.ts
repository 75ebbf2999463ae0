/**
 * Futures beside each other: what they are called, what events cost, and how far an offer then lies from the
 * cheapest. Ids of a future's own figures have its name before them, such as `exit/a.regret`.
 */
import { countedEvents } from '$lib/model/event-cost';
import { futuresOf, type FutureId } from '$lib/model/futures';
import { worstService } from '$lib/model/stress';
import type { Scenario } from '$lib/scenario/types';
import { shortName } from '$lib/views/context';
import { USD_EXACT, worked, YEAR_NUMBER, type Shown } from './figure';
import type { Judged } from './judgement-figures';
import { years, type GraphWords, type Makers } from './offer';
import type { Figure, FigureGraph, FigureId } from './types';

/** The reader's own scenario, whose futures they are. */
interface Root {
  readonly scenario: Scenario;
  readonly words: GraphWords;
}

/** A future in words, as it stands behind the name of a figure. */
export function futureText(future: FutureId, { events }: Scenario, words: GraphWords): string {
  const { variants } = words.explain;
  const { eventKinds } = words.messages.terms;
  switch (future) {
    case 'none':
    case 'own':
    case 'together':
      return variants[future];
    case 'lapse':
      return variants.lapse;
    case 'exit':
    case 'fx':
    case 'base':
    case 'squeeze':
    case 'delay':
    case 'fee':
    case 'withdrawal':
      return variants.standard(eventKinds[future].name);
    default: {
      const event = events.find(({ id }) => future === `event.${id}`);
      return event === undefined ? '' : variants.event(eventKinds[event.kind].name, event.id);
    }
  }
}

/** What the events cost an offer: each alone, all of them, and what they do to one another. */
export function eventCost(
  id: FigureId,
  { scenario, words }: Root,
  find: FigureGraph['find'],
): Figure | undefined {
  const [, option = '', part = ''] = /^eventCost\.([a-z])\.(\w+)$/.exec(id) ?? [];
  if (part === '') return undefined;
  const owner = scenario.options.find((one) => one.id === option);
  const none = `none/${option}.total`;
  const without = find(none);
  if (owner === undefined || without === undefined) return undefined;
  const { names, notes } = words.explain;
  const of = shortName(owner, words.messages);
  const shown = (name: string, value: number): Shown => ({ id, name, style: USD_EXACT, value });
  const difference = (name: string, total: FigureId): Figure | undefined => {
    const under = find(total);
    if (under === undefined) return undefined;
    const value = under.value - without.value;
    return { ...worked(shown(name, value), 'total - before', { total, before: none }), of };
  };
  if (part === 'all') return difference(names.eventCostAll, `own/${option}.total`);
  if (part !== 'together') {
    const event = scenario.events.find((one) => one.id === part);
    if (event === undefined) return undefined;
    const kind = words.messages.terms.eventKinds[event.kind].name;
    return difference(names.eventCost(kind, part), `event.${part}/${option}.total`);
  }
  const counted = countedEvents(scenario).map((event) => `eventCost.${option}.${event.id}`);
  const all = find(`eventCost.${option}.all`);
  if (all === undefined) return undefined;
  const alone = counted.reduce((sum, one) => sum + (find(one)?.value ?? 0), 0);
  const figure = worked(
    shown(names.eventCostTogether, all.value - alone),
    counted.length === 0 ? 'all' : 'all - sum(alone)',
    { all: all.id, ...(counted.length === 0 ? {} : { alone: counted }) },
    { note: notes.together },
  );
  return { ...figure, of };
}

/** The largest regret of an offer over all futures that the scenario has. */
export function worstRegret(
  id: FigureId,
  { scenario, words }: Root,
  find: FigureGraph['find'],
): Figure | undefined {
  const [, option = ''] = /^([a-z])\.worstRegret$/.exec(id) ?? [];
  const owner = scenario.options.find((one) => one.id === option);
  if (owner === undefined) return undefined;
  const regrets = futuresOf(scenario).map((future) => `${future}/${option}.regret`);
  const values = regrets.map((regret) => find(regret)?.value ?? 0);
  const { names, notes } = words.explain;
  const figure = worked(
    { id, name: names.worstRegret, style: USD_EXACT, value: Math.max(0, ...values) },
    'max(regrets)',
    { regrets },
    { note: notes.regret },
  );
  return { ...figure, of: shortName(owner, words.messages) };
}

/** What the stress table shows of one future beside the figures of any comparison. */
export const stressFigures: Makers<Judged> = {
  regret: (offer) =>
    worked(
      {
        id: offer.at('regret'),
        name: offer.words.explain.names.regret,
        style: USD_EXACT,
        value: offer.e.totalPv - offer.leastTotal,
      },
      'total - min(totals)',
      {
        total: offer.at('total'),
        totals: [offer.at('total'), ...offer.others.map(({ figure }) => figure('total'))],
      },
      { note: offer.words.explain.notes.regret },
    ),
  worstYear: (offer) => {
    const { startYear, horizonYears } = offer.terms;
    return worked(
      {
        id: offer.at('worstYear'),
        name: offer.words.explain.names.worstYear,
        style: YEAR_NUMBER,
        value: worstService(offer.e, offer.c['scope.cameras']).year,
      },
      'G + firstOfLeast(working)',
      {
        G: offer.at('startYear'),
        working: years(startYear + 1, horizonYears).map((y) => offer.at(`working.${String(y)}`)),
      },
    );
  },
};
