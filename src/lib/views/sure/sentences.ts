/** What a study says in sentences: the answer with its doubt, when the leader loses, how it was drawn. */
import type { Evaluation } from '$lib/model/evaluation';
import type { FlipPoint, LosingBox } from '$lib/model/study/results';
import type { SureView } from './view';

/** A median further than this from the figure as it stands wants a word. */
const NOTABLE = 0.05;

/** The answer, the plainest first; parts that have not come yet are left out. */
export function answerSentences(view: SureView): readonly string[] {
  return [...leading(view), ...driving(view), ...flipping(view), ...finding(view)];
}

function leading(view: SureView): readonly string[] {
  const { answer } = view.sure;
  const { noLeader } = view.results.outcome;
  const leader = view.leader();
  if (leader === undefined || leader.leads.kind === 'never-seen') {
    return [answer.nobody(view.lens()), ...cheapest(view)];
  }
  const name = view.offer(leader.optionId);
  const out = noLeader > 0 ? [answer.sometimesNobody(view.shareSaid(noLeader))] : [];
  if (leader.leads.kind === 'always-seen') {
    return [answer.leadsAlways(name, view.draws(), view.lens()), ...out, ...cheapest(view)];
  }
  const bounds = view.bounds(leader.leads);
  // An interval that begins where the share itself is written says nothing more.
  const tells = bounds !== '' && !bounds.startsWith(view.share(leader.leads.value));
  return [
    [
      answer.leads(name, view.shareSaid(leader.leads.value), view.lens()),
      ...(tells ? [answer.bounds(bounds)] : []),
    ].join(' '),
    ...out,
    ...cheapest(view),
  ];
}

function cheapest(view: SureView): readonly string[] {
  const { answer } = view.sure;
  const option = view.cheapest();
  if (option === undefined) return [];
  const name = view.offer(option.optionId);
  if (option.cheapest.kind === 'always-seen') return [answer.cheapestAlways(name)];
  const say = option.passes.kind === 'never-seen' ? answer.cheapestOut : answer.cheapest;
  return [say(name, view.shareSaid(option.cheapest.value))];
}

function driving(view: SureView): readonly string[] {
  const leader = view.leader();
  const of = view.results.drivers?.find(
    ({ output }) => output.kind === 'total' && output.options[0] === leader?.optionId,
  );
  const [first, second] = of?.indices.filter(({ total }) => total.distinguishable) ?? [];
  if (leader === undefined || first === undefined || second === undefined) return [];
  return [
    view.sure.answer.drivers({
      first: view.input(first.key),
      firstPortion: view.portion(first.total.shown),
      second: view.input(second.key),
      secondPortion: view.portion(second.total.shown),
      offer: view.offer(leader.optionId),
    }),
  ];
}

function flipping(view: SureView): readonly string[] {
  const { flips } = view.results;
  const { answer } = view.sure;
  if (flips === undefined || flips.leaders.length === 0) return [];
  for (const { key, base, below, above } of flips.inputs) {
    const point = nearer(base, below, above);
    if (point === undefined) continue;
    const say = point.inRange ? answer.flip : answer.flipFar;
    return [
      say(
        view.input(key),
        view.value(key, base),
        view.value(key, point.at),
        point.leaders.length === 0 ? answer.thenNobody : answer.then(view.leaders(point.leaders)),
      ),
    ];
  }
  return [answer.flipNever];
}

/** Of two flips the one nearer to the present value, in range before beyond. */
function nearer(
  base: number,
  below: FlipPoint | undefined,
  above: FlipPoint | undefined,
): FlipPoint | undefined {
  if (below === undefined || above === undefined) return below ?? above;
  if (below.inRange !== above.inRange) return below.inRange ? below : above;
  return base - below.at <= above.at - base ? below : above;
}

function finding(view: SureView): readonly string[] {
  const { details } = view.results;
  if (details === undefined) return [];
  const first = details.worth.find(({ value }) => value.distinguishable);
  const { answer } = view.sure;
  if (first === undefined) return [answer.worthNothing];
  return [answer.worth(view.input(first.key), view.money(first.value.shown))];
}

/** What it would be worth to know everything before choosing by cost. */
export function worthSentence(view: SureView): string {
  const { among, value } = view.results.outcome.information;
  const { worth, interval } = view.sure;
  const names = view.sure.list(among.map((id) => view.offer(id)));
  if (!value.distinguishable) return worth.allNothing(names);
  const money = (amount: number) => view.money(Math.max(0, amount), 2);
  return worth.all(
    money(value.shown),
    interval(money(value.low ?? value.shown), money(value.high ?? value.shown)),
    names,
  );
}

/** Who gets through the screens, where not all do always. */
export function screenSentences(view: SureView): readonly string[] {
  const { chances, list } = view.sure;
  const { options } = view.results.outcome;
  const never = options.filter(({ passes }) => passes.kind === 'never-seen');
  const sometimes = options.filter(({ passes }) => passes.kind === 'interval');
  if (never.length === 0 && sometimes.length === 0) return [chances.allPass];
  return [
    ...(never.length === 0
      ? []
      : [chances.out(list(never.map(({ optionId }) => view.offer(optionId))))]),
    ...sometimes.map(({ optionId, passes }) =>
      chances.sometimesOut(view.offer(optionId), view.shareSaid(passes.value)),
    ),
  ];
}

/** What the leader costs as things stand, where half of the draws lie clearly to one side of it. */
export function standsSentence(view: SureView, evaluation: Evaluation): string | undefined {
  const leader = view.leader();
  const now = evaluation.options.find(({ id }) => id === leader?.optionId)?.totalPv;
  if (leader === undefined || now === undefined) return undefined;
  const median = leader.total.p50.value;
  if (Math.abs(median - now) < NOTABLE * Math.abs(now)) return undefined;
  return view.sure.spread.stands(view.offer(leader.optionId), view.money(now), view.money(median));
}

/** When the leader loses; nothing while it is not known. */
export function losingSentences(view: SureView): readonly string[] {
  const { losing } = view.sure;
  const found = view.results.details?.losing;
  if (found === undefined) return [];
  const name = view.offer(found.optionId);
  if (found.stopped === 'no-cases') return [losing.never(name)];
  if (found.stopped === 'all-cases') return [losing.always(name)];
  const share = losing.share(name, view.shareSaid(found.share));
  if (found.boxes.length === 0) return [share, losing.nothing];
  return [share, ...found.boxes.map((box) => boxSentence(box, view))];
}

function boxSentence({ conditions, density, coverage }: LosingBox, view: SureView): string {
  const { losing, list } = view.sure;
  return losing.box(
    list(conditions.map(({ key, low, high }) => condition(view, key, low, high))),
    view.shareSaid(density),
    view.shareSaid(coverage),
  );
}

function condition(
  view: SureView,
  key: string,
  low: number | undefined,
  high: number | undefined,
): string {
  const { losing } = view.sure;
  // Of a chance the uniform stands for the date: a small one is early.
  const event = view.event(key);
  if (event !== undefined) {
    return high === undefined ? losing.spared(event) : losing.strikes(event);
  }
  const name = view.input(key);
  if (low === undefined) return losing.below(name, view.value(key, high ?? 0));
  if (high === undefined) return losing.above(name, view.value(key, low));
  return losing.between(name, view.value(key, low), view.value(key, high));
}

export function howLines(view: SureView): readonly string[] {
  const { seed, method } = view.scenario.uncertainty;
  return view.sure.how.lines({
    draws: view.draws(),
    seed: String(seed),
    sobol: method === 'sobol',
    mended: view.share(view.results.outcome.mended),
  });
}
