/** What the page "Decide" shows, in a given language: sentences and rows, from the methods' plain results. */
import { weightInMoney } from '$lib/engine/decision/elicitation';
import type { SmaaResult } from '$lib/engine/decision/smaa';
import type { DecideWords } from '$lib/i18n/decide-words';
import type { FullMessages } from '$lib/i18n/messages';
import type { Awards } from '$lib/model/decide/awards';
import type { WeightFirmness } from '$lib/model/decide/firmness';
import type { MethodId, MethodResult, Methods } from '$lib/model/decide/methods';
import type { Evaluation } from '$lib/model/evaluation';
import { criteria, type CriterionId } from '$lib/parameters/criteria';
import type { Scenario } from '$lib/scenario/types';
import type { TableCell, TableSpec } from '../chart-spec';
import { activeLens, bare, lensInSentence, show, shortName, usd } from '../context';

const POINTS = { kind: 'plain', digits: 0 } as const;
const FINE = { kind: 'plain', digits: 3 } as const;
const MILLIONS = { kind: 'usdMillions', digits: 1 } as const;
/** Scores from here on are amounts, and below are shares of a dollar. */
const LEAST_MONEY = 1e4;
const LEAST_POINTS = 1e-4;
const PERCENT = { kind: 'percent', digits: 0 } as const;

export interface DecideContext {
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
  readonly words: FullMessages;
  readonly own: DecideWords;
}

/** Figures of its cells are fractions, points and US$ million, as the heads say. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly TableCell[] }[];
}

/** The same as every other table is written to a file. */
export function tableOf({ caption, columns, rows }: Table): TableSpec {
  return {
    caption,
    columns: columns.map((label, at) => ({ label, numeric: at > 0 })),
    rows: rows.map(({ head, cells }) => [{ text: head }, ...cells]),
  };
}

export class DecideView {
  readonly #ctx: DecideContext;
  readonly #methods: Methods;

  constructor(ctx: DecideContext, methods: Methods) {
    this.#ctx = ctx;
    this.#methods = methods;
  }

  offer(id: string | undefined): string {
    const option = this.#ctx.scenario.options.find((candidate) => candidate.id === id);
    return option === undefined ? (id ?? '') : shortName(option, this.#ctx.words);
  }

  criterion(id: CriterionId): string {
    return this.#ctx.words.terms.criteria[id].name;
  }

  share(value: number): string {
    return show(value, PERCENT, this.#ctx.words);
  }

  #number(value: number, digits: 0 | 1 | 2 = 2): string {
    return bare(value, { kind: 'plain', digits }, this.#ctx.words);
  }

  #numberCell(value: number): TableCell {
    return { text: this.#number(value), value };
  }

  #shareCell(value: number): TableCell {
    return { text: this.share(value), value };
  }

  #list(names: readonly string[]): string {
    return this.#ctx.own.list(names);
  }

  #at(places: readonly number[]): string {
    if (places.length === 0) return this.#ctx.own.awards.nobody;
    return this.#list(places.map((place) => this.offer(this.#methods.offers[place])));
  }

  /** The answer, the plainest sentence first. */
  answer(): readonly string[] {
    const { answer } = this.#ctx.own;
    const { offers, out, criteria: weighing, flat } = this.#methods;
    const fallen = out.length > 0 ? [answer.out(this.#list(out.map((id) => this.offer(id))))] : [];
    if (offers.length === 0) return [answer.nobody];
    if (offers.length === 1) return [answer.onlyOne(this.offer(offers[0])), ...fallen];
    if (weighing.length === 0) return [answer.noWeights, ...fallen];
    const alike =
      flat.length > 0 ? [answer.flat(this.#list(flat.map((id) => this.criterion(id))))] : [];
    return [...this.#choices(), ...alike, ...fallen];
  }

  #choices(): readonly string[] {
    const { answer, methods } = this.#ctx.own;
    const chosen = new Map<string, MethodId[]>();
    for (const { id, ranks } of this.#methods.results) {
      const first = ranks.flatMap((rank, place) => (rank === 1 ? [place] : []));
      if (first.length === 0) continue;
      const name = this.#at(first);
      chosen.set(name, [...(chosen.get(name) ?? []), id]);
    }
    const parts = [...chosen].sort((one, other) => other[1].length - one[1].length);
    const [most] = parts;
    if (most === undefined) return [answer.noWeights];
    if (parts.length === 1) {
      const lens = lensInSentence(activeLens(this.#ctx.scenario), this.#ctx.words);
      return [answer.agree(most[0], lens)];
    }
    const said = parts.map(([name, ids]) =>
      answer.part(name, this.#list(ids.map((id) => methods.names[id]))),
    );
    // Those that choose otherwise than most do are the ones to be explained.
    const apart = parts.slice(1).flatMap(([, ids]) => ids);
    return [answer.split(said.join('; ')), ...apart.map((id) => answer.why[id])];
  }

  /** Rank and figure of every offer under every method. */
  methods(): readonly {
    readonly id: MethodId;
    readonly name: string;
    readonly about: string;
    readonly cells: readonly { readonly text: string; readonly first: boolean }[];
    readonly reversal: string;
  }[] {
    const { methods } = this.#ctx.own;
    return this.#methods.results.map((result) => ({
      id: result.id,
      name: methods.names[result.id],
      about: methods.about[result.id],
      cells: result.ranks.map((rank, place) => ({
        text: rank === undefined ? '–' : methods.rank(String(rank), this.#score(result, place)),
        first: rank === 1,
      })),
      reversal: this.#reversal(result),
    }));
  }

  /** The methods for a spreadsheet: rank and figure in columns of their own. */
  methodsTable(): TableSpec {
    const { methods } = this.#ctx.own;
    const { offers, results } = this.#methods;
    const { rank } = this.#ctx.words.panels.charts.lenses;
    const numeric = (label: string) => ({ label, numeric: true });
    return {
      caption: methods.heading,
      columns: [
        { label: methods.method, numeric: false },
        ...offers.flatMap((id) => [numeric(`${this.offer(id)}: ${rank}`), numeric(this.offer(id))]),
        { label: methods.reversal, numeric: false },
      ],
      rows: results.map((result) => [
        { text: methods.names[result.id] },
        ...result.ranks.flatMap((place, at): TableCell[] => {
          const score = result.scores[at];
          return [
            place === undefined ? { text: '–' } : { text: String(place), value: place },
            score === undefined ? { text: '' } : { text: String(score), value: score },
          ];
        }),
        { text: this.#reversal(result) },
      ]),
    };
  }

  #score({ id, scores }: MethodResult, place: number): string {
    const score = scores[place];
    if (score === undefined) return '';
    const say = this.#ctx.own.methods.scores[id];
    switch (id) {
      case 'weighted':
      case 'topsis':
        return say(this.#number(score * 100, 0));
      case 'regret':
        return say(usd(score, this.#ctx.words));
      default:
        return say(this.#number(score));
    }
  }

  #reversal({ reversals }: MethodResult): string {
    const { methods } = this.#ctx.own;
    const { offers } = this.#methods;
    const [first] = reversals;
    const [pair] = first?.pairs ?? [];
    if (first === undefined || pair === undefined) return methods.safe;
    return methods.turned(
      this.offer(offers[first.removed]),
      this.offer(offers[pair.before]),
      this.offer(offers[pair.after]),
    );
  }

  /** The work behind the methods, a table each. */
  work(): readonly Table[] {
    const { methods } = this.#ctx.own;
    const { offers, criteria: weighing, weights, values, work } = this.#methods;
    const names = offers.map((id) => this.offer(id));
    const columns = [methods.criterion, methods.weight, ...names];
    const byCriterion = (cell: (place: number, c: number) => number) =>
      weighing.map((id, c) => ({
        head: this.criterion(id),
        cells: [
          this.#shareCell(weights[c] ?? 0),
          ...offers.map((_, place) => this.#numberCell(cell(place, c))),
        ],
      }));
    const value = (place: number, c: number) => values[place]?.[c] ?? 0;
    const sums = offers.map((_, place) =>
      weighing.reduce((sum, _id, c) => sum + (weights[c] ?? 0) * value(place, c), 0),
    );
    const tables: Table[] = [
      { caption: methods.values, columns, rows: byCriterion(value) },
      {
        caption: `${methods.names.weighted}: ${methods.weighted}`,
        columns,
        rows: [
          ...byCriterion((place, c) => (weights[c] ?? 0) * value(place, c)),
          {
            head: methods.sum,
            cells: [this.#shareCell(1), ...sums.map((sum) => this.#numberCell(sum))],
          },
        ],
      },
    ];
    const row = (head: string, figures: readonly number[]) => ({
      head,
      cells: figures.map((figure) => this.#numberCell(figure)),
    });
    if (work.topsis.kind === 'ranked') {
      tables.push({
        caption: methods.names.topsis,
        columns: [methods.method, ...names],
        rows: [
          row(methods.toBest, work.topsis.toIdeal),
          row(methods.toWorst, work.topsis.toAntiIdeal),
          row(methods.closeness, work.topsis.closeness),
        ],
      });
    }
    if (work.promethee.kind === 'ranked') {
      tables.push({
        caption: methods.names.promethee,
        columns: [methods.method, ...names],
        rows: [
          row(methods.positive, work.promethee.positive),
          row(methods.negative, work.promethee.negative),
          row(methods.net, work.promethee.net),
        ],
      });
    }
    return tables;
  }

  /** Regret in every stress future, US$ million; `name` says a future in words. */
  regrets(name: (future: number) => string): Table {
    const { methods } = this.#ctx.own;
    const { offers, work } = this.#methods;
    const money = (amount: number): TableCell => ({
      text: bare(amount, MILLIONS, this.#ctx.words),
      value: amount / 1e6,
    });
    return {
      caption: `${methods.names.regret}: ${methods.regret}`,
      columns: [methods.future, ...offers.map((id) => this.offer(id))],
      rows: [
        ...work.regret.futures.map((_, future) => ({
          head: name(future),
          cells: offers.map((_id, place) => money(work.regret.regrets[place]?.[future] ?? 0)),
        })),
        { head: methods.worst, cells: work.regret.max.map(money) },
      ],
    };
  }

  /** What a step of each criterion is worth in total cost. */
  money(): readonly string[] {
    const { weights: own } = this.#ctx.own;
    const { criteria: weighing, weights } = this.#methods;
    const at = weighing.indexOf('cost');
    if (at < 0) return [own.noMoney];
    const span = (id: CriterionId) => criteria[id].best - criteria[id].worst;
    const budget = this.#ctx.scenario.values['budget'];
    const cost = { weight: weights[at] ?? 0, span: span('cost') };
    const benchmark = this.#ctx.evaluation.options[0]?.benchmarkUsd ?? 0;
    return weighing.flatMap((id, c) => {
      if (id === 'cost') return [];
      const unit = weightInMoney({ weight: weights[c] ?? 0, span: span(id) }, cost);
      if (unit === undefined) return [];
      const step = Math.abs(span(id)) / 10;
      // Amounts are judged in multiples of the benchmark, a year's in those of the budget.
      const said =
        criteria[id].style.kind === 'plain'
          ? usd(step * (id === 'peak' ? budget : benchmark), this.#ctx.words)
          : own.pointsOf(bare(step, criteria[id].style, this.#ctx.words));
      return [own.money(this.criterion(id), said, usd(unit * step * benchmark, this.#ctx.words))];
    });
  }

  firmness(found: readonly WeightFirmness[]): readonly {
    readonly id: CriterionId;
    readonly name: string;
    readonly weight: string;
    readonly said: string;
  }[] {
    const { firm } = this.#ctx.own;
    return found.map(({ criterion, flips }, c) => {
      const parts = [
        ...(flips?.below === undefined
          ? []
          : [firm.below(this.share(flips.below.weight), this.#at(flips.below.leaders))]),
        ...(flips?.above === undefined
          ? []
          : [firm.above(this.share(flips.above.weight), this.#at(flips.above.leaders))]),
      ];
      return {
        id: criterion,
        name: this.criterion(criterion),
        weight: this.share(this.#methods.weights[c] ?? 0),
        said: parts.length === 0 ? firm.never : parts.join('; '),
      };
    });
  }

  acceptability({ acceptability, centralWeights }: SmaaResult) {
    const { firm } = this.#ctx.own;
    const { offers, criteria: weighing } = this.#methods;
    const order = offers
      .map((_, place) => place)
      .sort((a, b) => (acceptability[b]?.[0] ?? 0) - (acceptability[a]?.[0] ?? 0));
    return {
      sentences: order
        .filter((place) => (acceptability[place]?.[0] ?? 0) > 0)
        .map((place) =>
          firm.first(this.offer(offers[place]), this.share(acceptability[place]?.[0] ?? 0)),
        ),
      ranks: {
        caption: firm.ranks,
        columns: [this.#ctx.own.offer, ...offers.map((_, rank) => firm.rank(String(rank + 1)))],
        rows: order.map((place) => ({
          head: this.offer(offers[place]),
          cells: offers.map((_, rank) => this.#shareCell(acceptability[place]?.[rank] ?? 0)),
        })),
      } satisfies Table,
      central: {
        caption: firm.central,
        columns: [
          this.#ctx.own.methods.criterion,
          ...order.map((place) => this.offer(offers[place])),
        ],
        rows: weighing.map((id, c) => ({
          head: this.criterion(id),
          cells: order.map((place) => {
            const weight = centralWeights[place]?.[c];
            return weight === undefined ? { text: '–' } : this.#shareCell(weight);
          }),
        })),
      } satisfies Table,
    };
  }

  /** A score in points, or in money, or in points a million of money. */
  #award(score: number): string {
    if (Math.abs(score) >= LEAST_MONEY) return usd(score, this.#ctx.words);
    return Math.abs(score) < LEAST_POINTS && score !== 0
      ? `${bare(score * 1e8, FINE, this.#ctx.words)} / US$ M`
      : bare(score, FINE, this.#ctx.words);
  }

  /** The award formulas for a spreadsheet; prices in US$ million, quality in points of 100. */
  awardsTable(found: Awards): TableSpec {
    const { awards } = this.#ctx.own;
    const { offers, rows } = this.awards(found);
    const blank = { text: '' };
    return {
      caption: awards.heading,
      columns: [
        { label: awards.formula, numeric: false },
        { label: awards.winner, numeric: false },
        { label: awards.alarm, numeric: false },
        ...offers.map(({ name }) => ({ label: name, numeric: true })),
      ],
      rows: [
        [{ text: awards.price }, blank, blank, ...offers.map(({ price }) => price)],
        [{ text: awards.quality }, blank, blank, ...offers.map(({ quality }) => quality)],
        ...rows.map((row) => [
          { text: row.name },
          { text: row.winner },
          { text: row.said },
          ...row.scores,
        ]),
      ],
    };
  }

  awards({ offers, results }: Awards) {
    const { awards } = this.#ctx.own;
    const wins = offers.map(
      (_, place) => results.filter(({ award }) => award.winners.includes(place)).length,
    );
    const parts = offers
      .map((_, place) => place)
      .filter((place) => (wins[place] ?? 0) > 0)
      .sort((a, b) => (wins[b] ?? 0) - (wins[a] ?? 0))
      .map((place) => awards.wins(this.offer(offers[place]?.optionId), wins[place] ?? 0));
    return {
      tally: awards.tally(parts.length === 0 ? awards.nobody : this.#list(parts)),
      alarms: results.filter(({ alarms }) => alarms.length > 0).length,
      offers: offers.map(({ optionId, price, quality }) => ({
        name: this.offer(optionId),
        price: { text: bare(price, MILLIONS, this.#ctx.words), value: price / 1e6 },
        quality: { text: bare(quality * 100, POINTS, this.#ctx.words), value: quality * 100 },
      })),
      rows: results.map(({ formula, award, alarms }) => ({
        id: formula.id,
        name: awards.names[formula.id],
        source: formula.source,
        winner: this.#at(award.winners),
        alarm: alarms.length > 0,
        said:
          alarms.length === 0
            ? awards.quiet
            : alarms
                .map(({ dropped, winners }) =>
                  awards.dropped(this.offer(offers[dropped]?.optionId), this.#at(winners)),
                )
                .join('; '),
        scores: award.lines.map((line): TableCell =>
          line.kind === 'in'
            ? { text: this.#award(line.score), value: line.score }
            : { text: awards.out[line.reason] },
        ),
      })),
    };
  }
}
