/**
 * The figures of the method page: those of the published comparison, a few that only this page shows, and
 * both once more for each variation of the case, under its name:
 *
 *   a.concentration.design     a.step.cost            a.debt.register.10
 *   convention.5               autonomyLevel.open     annuity/a.debt.level.5
 */
import { comparisonGraph } from '$lib/explain/comparison-graph';
import { SHARE, worked, YEAR_NUMBER } from '$lib/explain/figure';
import { registerFigures } from '$lib/explain/loan-measures';
import type { GraphWords } from '$lib/explain/offer';
import type { Figure, FigureGraph, FigureId, Operand } from '$lib/explain/types';
import { formatNumber } from '$lib/i18n/format';
import type { MethodFigureWords } from '$lib/i18n/method-words';
import { evaluate } from '$lib/model/evaluate';
import { INDIFFERENCE } from '$lib/model/judge';
import { journalOf } from '$lib/model/journal';
import { loanTermsOf } from '$lib/model/purchase';
import { isCriterionId } from '$lib/parameters/criteria';
import { ACTORS, PHASES } from '$lib/parameters/types';
import type { Scenario } from '$lib/scenario/types';
import { shortName } from '$lib/views/context';
import type { VariationId } from '$lib/views/method/section-types';
import type { Call } from '$lib/views/reproduce';
import type { DecidingInput } from './deciding-field';
import { decidingFigure } from './deciding-figures';
import { drawnFigure } from './drawn-figures';
import { splitVariation, varied } from './variations';

/** A discount rate by convention, and whose it is. */
export interface ConventionRate {
  readonly key: string;
  readonly annual: number;
  readonly who: 'imf' | 'dac-equivalent' | 'dac-cash-flow';
}

export interface MethodGraphInput {
  readonly scenario: Scenario;
  readonly conventions: readonly ConventionRate[];
  readonly words: GraphWords & { readonly method: MethodFigureWords };
}

export interface MethodGraph extends FigureGraph {
  /** The call that prints the figure, or, where the command line does not name it, all of the case. */
  readonly call: (id: FigureId) => Call;
}

/** Autonomy without source code, and with open source and several suppliers: by definition, not by assumption. */
const AUTONOMY_ENDS = { none: 0, open: 1 } as const;

type Find = FigureGraph['find'];

function concentration(offer: string, rest: string, { scenario, words }: MethodGraphInput) {
  const phase = PHASES.find((id) => id === rest);
  const index = scenario.options.findIndex(({ id }) => id === offer);
  const e = evaluate(scenario).options[index];
  if (phase === undefined || e === undefined) return undefined;
  const ids = ACTORS.map((actor) => `${offer}.actorShare.${phase}.${actor}`);
  return worked(
    {
      id: `${offer}.concentration.${phase}`,
      name: words.method.concentration(words.messages.terms.phases[phase]),
      style: { kind: 'plain', digits: 4 },
      value: e.agency.byPhase[phase].hhi,
    },
    ids.map((_, at) => `s${String(at)}^2`).join(' + '),
    Object.fromEntries(ids.map((id, at) => [`s${String(at)}`, id])),
  );
}

/** One actor's part of an input that holds the parts of all; its sources are those of the input. */
function actorShare(
  offer: string,
  rest: string,
  { scenario, words }: MethodGraphInput,
  find: Find,
) {
  const [phaseText, actorText] = rest.split('.');
  const phase = PHASES.find((id) => id === phaseText);
  const at = ACTORS.findIndex((id) => id === actorText);
  const actor = ACTORS[at];
  const option = scenario.options.find(({ id }) => id === offer);
  if (phase === undefined || actor === undefined || option === undefined) return undefined;
  const input = find(`${offer}.agency.${phase}`);
  if (input === undefined) return undefined;
  const { phases, actors } = words.messages.terms;
  return {
    id: `${offer}.actorShare.${rest}`,
    name: words.method.actorShare(phases[phase], actors[actor]),
    style: SHARE,
    value: option.values[`agency.${phase}`][at] ?? 0,
    account: input.account,
  } satisfies Figure;
}

/** The step on which a value stands under the lexicographic method. */
function step(offer: string, criterion: string, { words }: MethodGraphInput, find: Find) {
  const value = isCriterionId(criterion) ? find(`${offer}.value.${criterion}`) : undefined;
  if (value === undefined || !isCriterionId(criterion)) return undefined;
  const { name } = words.messages.terms.criteria[criterion];
  return worked(
    {
      id: `${offer}.step.${criterion}`,
      name: words.method.onStep(name),
      style: YEAR_NUMBER,
      value: Math.round(value.value / INDIFFERENCE + 1e-9),
    },
    'round(v / w)',
    { v: value.id, w: 'lexicographicStep' },
  );
}

/** The closed form of the registers for the loan of an offer, as `explain` accounts for it. */
function register(offer: string, rest: string, { scenario, conventions, words }: MethodGraphInput) {
  const option = scenario.options.find(({ id }) => id === offer);
  const rate = conventions.find(({ key }) => key === rest.split('.')[0]);
  if (option === undefined || rate === undefined) return undefined;
  const { terms, fullSchedule } = journalOf(scenario.values, option.values);
  const loan = loanTermsOf(terms);
  if (loan === undefined || fullSchedule === undefined || loan.rate.kind === 'floating')
    return undefined;
  const input = (id: string) => `${offer}.${id}`;
  const rateId = input('loan.rate');
  const figures = registerFigures(
    {
      prefix: `${offer}.debt`,
      terms: loan,
      schedule: fullSchedule,
      inputs: {
        principal: input('debt.principal'),
        rate: { kind: 'fixed', annualRate: rateId },
        maturity: input('loan.years'),
        grace: input('loan.grace'),
        perYear: input('loan.perYear'),
        drawCount: input('time.build'),
        managementFee: input('loan.fee'),
        insurance: input('loan.insurance'),
        commitmentFee: input('loan.commitment'),
      },
      words: words.loan,
      lang: words.messages.lang,
    },
    { annual: rate.annual, key: rate.key, id: `convention.${rate.key}` },
    { annualRate: loan.rate.annualRate, rateId },
  );
  return figures.find(({ id }) => id === `${offer}.debt.register.${rest}`);
}

/** What holds for the page as a whole. */
function whole(id: FigureId, { conventions, words }: MethodGraphInput): Figure | undefined {
  const [head, rest] = id.split('.');
  if (id === 'lexicographicStep') {
    const name = words.method.lexicographicStep;
    const style = { kind: 'plain', digits: 2 } as const;
    return {
      id,
      name,
      style,
      value: INDIFFERENCE,
      account: { kind: 'constant', refs: ['A-anchors'] },
    };
  }
  if (head === 'autonomyLevel' && (rest === 'none' || rest === 'open')) {
    return {
      id,
      name: words.messages.inputs.choices['platform.autonomy'][rest],
      style: SHARE,
      value: AUTONOMY_ENDS[rest],
      account: { kind: 'constant', refs: ['A-autonomy-levels'] },
    };
  }
  const rate = head === 'convention' ? conventions.find(({ key }) => key === rest) : undefined;
  if (rate === undefined) return undefined;
  const { page } = words.loan;
  const text = formatNumber(rate.annual, { kind: 'percent', digits: 2 }, words.messages.lang);
  return {
    id,
    name: page.rate(text),
    note: rate.who === 'imf' ? page.imfNote : page.dacNote,
    style: SHARE,
    value: rate.annual,
    account: { kind: 'constant', refs: rate.who === 'imf' ? ['X25'] : ['X61'] },
  };
}

/** Figures that only this page shows, over those of the comparison. */
function own(id: FigureId, input: MethodGraphInput, find: Find): Figure | undefined {
  const [, offer = '', kind, rest = ''] =
    /^([a-z])\.(concentration|actorShare|step|debt\.register)\.(.+)$/.exec(id) ?? [];
  switch (kind) {
    case 'concentration':
      return ofOffer(offer, find, concentration(offer, rest, input));
    case 'actorShare':
      return ofOffer(offer, find, actorShare(offer, rest, input, find));
    case 'step':
      return ofOffer(offer, find, step(offer, rest, input, find));
    case 'debt.register':
      return ofOffer(offer, find, register(offer, rest, input));
    default:
      break;
  }
  const { scenario, words } = input;
  const known = drawnFigure(id, { scenario, words: words.method.drawn }, find);
  const figure = known ?? decidingFigure(id, decidingInput(input));
  return figure === undefined ? whole(id, input) : ofOffer(id.split('.')[0] ?? '', find, figure);
}

function decidingInput({ scenario, words }: MethodGraphInput): DecidingInput {
  return {
    scenario,
    words: words.method.deciding,
    criterionName: (id) => words.messages.terms.criteria[id].name,
    offerName: (id) => {
      const option = scenario.options.find((one) => one.id === id);
      return option === undefined ? '' : shortName(option, words.messages);
    },
  };
}

/** Said to be the offer's, as its other figures are. */
function ofOffer(offer: string, find: Find, figure: Figure | undefined): Figure | undefined {
  const of = find(`${offer}.total`)?.of;
  return figure === undefined || of === undefined ? figure : { ...figure, of };
}

function operandWithin(operand: Operand, prefix: string): Operand {
  switch (operand.kind) {
    case 'self':
      return operand;
    case 'figure':
      return { kind: 'figure', id: prefix + operand.id };
    case 'list':
      return { kind: 'list', ids: operand.ids.map((id) => prefix + id) };
  }
}

/** A figure of a varied case under ids of its own, said to be of that variation. */
function within(figure: Figure, variation: VariationId, words: MethodFigureWords): Figure {
  const prefix = `${variation}/`;
  const change = words.variations[variation];
  const { account, because } = figure;
  // What the page itself has changed is no reader's choice.
  if (account.kind === 'input' && account.published !== undefined) {
    const note = words.changedHere(account.published);
    return { ...figure, id: prefix + figure.id, of: change, note, account: { kind: 'rule' } };
  }
  if (account.kind === 'given') {
    const note = words.setHere;
    return { ...figure, id: prefix + figure.id, of: change, note, account: { kind: 'rule' } };
  }
  return {
    ...figure,
    id: prefix + figure.id,
    of: figure.of === undefined ? change : `${figure.of}, ${change}`,
    ...(because === undefined ? {} : { because: because.map((id) => prefix + id) }),
    account:
      account.kind === 'formula'
        ? {
            ...account,
            operands: Object.fromEntries(
              Object.entries(account.operands).map(([symbol, operand]) => [
                symbol,
                operandWithin(operand, prefix),
              ]),
            ),
          }
        : account,
  };
}

export function methodGraph(input: MethodGraphInput): MethodGraph {
  const { scenario, words } = input;
  const parts = new Map<VariationId | undefined, MethodGraphPart>();
  function part(variation: VariationId | undefined): MethodGraphPart {
    let known = parts.get(variation);
    if (known === undefined) {
      const changed = variation === undefined ? scenario : varied(scenario, variation);
      const evaluation = evaluate(changed);
      const comparison = comparisonGraph({ scenario: changed, evaluation, words });
      const changedInput = { ...input, scenario: changed };
      known = {
        scenario: changed,
        comparison,
        find: (id) => comparison.find(id) ?? own(id, changedInput, comparison.find),
      };
      parts.set(variation, known);
    }
    return known;
  }
  return {
    find(id) {
      const { variation, local } = splitVariation(id);
      const figure = part(variation).find(local);
      return figure === undefined || variation === undefined
        ? figure
        : within(figure, variation, words.method);
    },
    call(id) {
      const { variation, local } = splitVariation(id);
      const { comparison, scenario: changed } = part(variation);
      const named = comparison.find(local) !== undefined;
      const call: Call = named
        ? { command: 'explain', operands: [local] }
        : { command: 'evaluate', options: { json: true } };
      if (variation !== undefined) return { ...call, scenario: changed };
      return { ...call, operands: [...(call.operands ?? []), changed.case] };
    },
  };
}

interface MethodGraphPart extends FigureGraph {
  readonly scenario: Scenario;
  readonly comparison: FigureGraph;
}
