/** A link or file that an older model made: its figures then, what each change since did to them, and now. */
import type { FullMessages } from '$lib/i18n/messages';
import type { VersionsWords } from '$lib/i18n/versions-words';
import type { NumberStyle } from '$lib/i18n/format';
import type { Scenario } from '$lib/scenario/types';
import type { Headline, OfferHeadline } from '$lib/versions/headline';
import { bare, shortName } from './context';
import type { Table } from './decide/view';

type Measure = keyof VersionsWords['measures'];

const MILLIONS: NumberStyle = { kind: 'usdMillions', digits: 2 };

const MEASURES: readonly (readonly [Measure, NumberStyle])[] = [
  ['total', MILLIONS],
  ['upfront', MILLIONS],
  ['peak', MILLIONS],
  ['exit', MILLIONS],
  ['index', { kind: 'plain', digits: 1 }],
  ['levelised', { kind: 'usd' }],
  // A share of one, shown as points of a hundred.
  ['score', { kind: 'percent', digits: 1 }],
];

export interface OlderModelView {
  readonly heading: string;
  readonly sentences: readonly string[];
  /** One a figure that moved; none where nothing did. */
  readonly tables: readonly Table[];
  /** Heads the tables behind the first, where there are any. */
  readonly more?: string;
  /** What each version changed, oldest first. */
  readonly changes: readonly string[];
}

interface Known {
  readonly version: number;
  readonly change: 'first' | 'formula' | 'datum' | 'default';
}

/** Relative to the larger of the two: what differs in its last digits has not moved. */
const NOISE = 1e-9;

function moved(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return one !== other;
  return Math.abs(one - other) > NOISE * Math.max(Math.abs(one), Math.abs(other));
}

function offerIn(headline: Headline, id: string): OfferHeadline | undefined {
  return headline.options.find((option) => option.id === id);
}

interface Context {
  readonly scenario: Scenario;
  readonly words: FullMessages;
  readonly versions: VersionsWords;
  readonly history: readonly Known[];
}

function nameOf(id: string, { scenario, words }: Context): string {
  const option = scenario.options.find((candidate) => candidate.id === id);
  return option === undefined ? id : shortName(option, words);
}

/** What changed with `step`, signed; so small a change that no digit shows it is said in words. */
function deltaText(
  before: number | undefined,
  after: number | undefined,
  style: NumberStyle,
  { words, versions }: Context,
): string {
  if (!moved(before, after)) return '=';
  if (before === undefined || after === undefined) return '–';
  const text = bare(Math.abs(after - before), style, words);
  if (!/[1-9]/.test(text)) return versions.under;
  return `${after > before ? '+' : '−'}${text}`;
}

function tableOf(
  measure: Measure,
  style: NumberStyle,
  headlines: readonly Headline[],
  context: Context,
): Table | undefined {
  const { words, versions } = context;
  const first = headlines[0];
  const last = headlines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const text = (value: number | undefined) =>
    value === undefined ? '–' : bare(value, style, words);
  const rows = last.options.flatMap(({ id }) => {
    const values = headlines.map((headline) => offerIn(headline, id)?.[measure]);
    if (!values.some((value, at) => at > 0 && moved(values[at - 1], value))) return [];
    const steps = values.slice(1).map((value, at) => deltaText(values[at], value, style, context));
    const cells = [text(values[0]), ...steps, text(values.at(-1))];
    return [{ head: nameOf(id, context), cells: cells.map((cell) => ({ text: cell })) }];
  });
  if (rows.length === 0) return undefined;
  return {
    caption: versions.measures[measure],
    columns: [
      versions.offer,
      versions.made(first.model),
      ...headlines.slice(1).map(({ model }) => versions.step(model)),
      versions.now(last.model),
    ],
    rows,
  };
}

/** Components of cost that a step moved, by their names. */
function throughComponents(before: Headline, after: Headline, { words }: Context): string[] {
  const names: Readonly<Record<string, { readonly name: string }>> = words.terms.components;
  const ids = new Set(
    after.options.flatMap(({ id, components }) =>
      Object.keys(components).filter((part) =>
        moved(offerIn(before, id)?.components[part], components[part]),
      ),
    ),
  );
  return [...ids].flatMap((id) => names[id]?.name.toLowerCase() ?? []);
}

function changeText(at: number, headlines: readonly Headline[], context: Context): string[] {
  const { versions, history } = context;
  const after = headlines[at];
  const before = headlines[at - 1];
  const known = history.find(({ version }) => version === after?.model);
  // What the oldest one changed moved nothing here.
  if (before === undefined || after === undefined || known === undefined) return [];
  const said: Readonly<Record<number, string>> = versions.changes;
  const through = throughComponents(before, after, context);
  const sentence = versions.change({
    version: known.version,
    kind: versions.kinds[known.change],
    what: said[known.version] ?? '',
  });
  return [through.length === 0 ? sentence : `${sentence} ${versions.through(through)}`];
}

function leadersText(headline: Headline, context: Context): string {
  const [only, ...more] = headline.leaders;
  return only === undefined || more.length > 0 ? context.versions.nobody : nameOf(only, context);
}

/** `headlines` as `headlinesSince` gives them, then first and now last. */
export function olderModelView(
  document: 'link' | 'file',
  headlines: readonly Headline[],
  context: Context,
): OlderModelView | undefined {
  const { versions } = context;
  const first = headlines[0];
  const last = headlines.at(-1);
  if (first === undefined || last === undefined || first === last) return undefined;
  const tables = MEASURES.flatMap(([measure, style]) => {
    const table = tableOf(measure, style, headlines, context);
    return table === undefined ? [] : [table];
  });
  const leaders =
    first.leaders.join() === last.leaders.join()
      ? []
      : [
          versions.leaderMoved({
            then: leadersText(first, context),
            now: leadersText(last, context),
          }),
        ];
  return {
    heading: versions.madeBy({ document, then: first.model, now: last.model }),
    sentences: [...leaders, tables.length === 0 ? versions.same : versions.moved],
    tables,
    ...(tables.length > 1 && { more: versions.further(tables.length - 1) }),
    changes: headlines.flatMap((_, at) => changeText(at, headlines, context)),
  };
}
