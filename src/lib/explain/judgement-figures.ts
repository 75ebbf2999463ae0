/** Measures, values on anchors, points, ranks and screens under a lens. */
import type { LensJudgement, OptionJudgement } from '$lib/model/evaluation';
import {
  criteria,
  CRITERION_IDS,
  isCriterionId,
  type CriterionId,
  type ScreenId,
} from '$lib/parameters/criteria';
import { PHASES } from '$lib/parameters/types';
import type { Lens } from '$lib/scenario/types';
import { lensName } from '$lib/views/context';
import { POINTS, SHARE, worked, YEAR_NUMBER } from './figure';
import { years, type Makers, type Offer } from './offer';
import type { Figure, FigureId } from './types';

export interface Judged extends Offer {
  readonly lenses: readonly Lens[];
  readonly judgements: readonly LensJudgement[];
  /** The least total cost of all offers. */
  readonly leastTotal: number;
  /** The others' ids and short names, for ranks and leads. */
  readonly others: readonly {
    readonly id: string;
    readonly name: string;
    readonly figure: (local: string) => FigureId;
  }[];
}

interface Form {
  readonly expression: string;
  readonly operands: Readonly<Record<string, FigureId | readonly FigureId[]>>;
  readonly note?: string;
  readonly because?: readonly FigureId[];
}

function over(part: FigureId, whole: FigureId, wholeUsd: number): Form {
  return wholeUsd > 0
    ? { expression: 'part / whole', operands: { part, whole } }
    : { expression: '0', operands: {} };
}

function integrityForm(offer: Offer): Form {
  const { notes } = offer.words.explain;
  const because = [
    offer.input('price.method'),
    offer.input('loan.tied'),
    offer.input('loan.share'),
    offer.at('contract'),
  ];
  if (offer.o['price.method'] === 'direct') {
    return { expression: '0', operands: {}, note: notes.integrity, because };
  }
  const tied = offer.e.loan !== undefined && offer.o['loan.tied'];
  return {
    expression: `(1 - 0.5^bidders)${tied ? ' * 0.75' : ''}`,
    operands: { bidders: offer.input('price.bidders') },
    note: notes.integrity,
    because,
  };
}

function measureForm(offer: Offer, id: CriterionId): Form {
  const { e, o, c } = offer;
  const benchmark = offer.whole('benchmark');
  const perBenchmark = (part: FigureId) => over(part, benchmark, e.benchmarkUsd);
  switch (id) {
    case 'cost':
      return perBenchmark(offer.at('total'));
    case 'upfront':
      return perBenchmark(offer.at('upfront'));
    case 'peak':
      return c['budget'] >= 1
        ? {
            expression: 'peak / budget',
            operands: { peak: offer.at('peak'), budget: offer.caseInput('budget') },
          }
        : { expression: 'peak', operands: { peak: offer.at('peak') } };
    case 'financing':
      return e.priceUsd > 0
        ? { expression: 'share', operands: { share: offer.input('loan.share') } }
        : { expression: '0', operands: {}, because: [offer.at('contract')] };
    case 'grant':
      return e.loan === undefined
        ? { expression: '0', operands: {}, because: [offer.input('loan.share')] }
        : { expression: 'grant', operands: { grant: offer.at('debt.grant') } };
    case 'currency':
      return over(offer.at('foreignPv'), offer.at('payments'), e.paymentsPv);
    case 'debt':
      return { expression: 'debt', operands: { debt: offer.at('profile.debt') } };
    case 'benchmarkPrice':
      return { expression: 'premium', operands: { premium: offer.at('premium') } };
    case 'ownership':
      return { expression: '1 - missing', operands: { missing: offer.at('profile.assets') } };
    case 'exit':
      return perBenchmark(offer.at(`exit.${String(e.renewal.year)}`));
    case 'renewal':
      return perBenchmark(offer.at('markupPv'));
    case 'autonomy':
      return o['own.platform'] === 'state'
        ? { expression: 'a', operands: { a: offer.at('autonomy') } }
        : { expression: '0', operands: {}, because: [offer.input('own.platform')] };
    case 'replaceability':
      return { expression: '1 - locked', operands: { locked: offer.at('profile.maintenance') } };
    case 'continuity':
      return { expression: '1 - lost', operands: { lost: offer.at('profile.supply') } };
    case 'integrity':
      return integrityForm(offer);
    case 'accountability':
      return {
        expression: 'mean(safeguards)',
        operands: {
          safeguards: (['gov.oversight', 'gov.dataLaw', 'gov.impact'] as const).map(offer.input),
        },
      };
    case 'working': {
      const service = years(offer.terms.startYear + 1, offer.terms.horizonYears);
      return service.length === 0
        ? { expression: '0', operands: {} }
        : {
            expression: 'mean(working)',
            operands: { working: service.map((year) => offer.at(`working.${String(year)}`)) },
          };
    }
    case 'agencies':
      return { expression: 'yes', operands: { yes: offer.input('supply.agencies') } };
    case 'partOrigins':
      return { expression: '1 - 1 / n', operands: { n: offer.input('supply.origins') } };
    case 'localAgency':
      return {
        expression: 'mean(local)',
        operands: { local: PHASES.map((phase) => offer.at(`localShare.${phase}`)) },
        note: offer.words.explain.notes.localActors,
      };
    case 'localCapability':
      return { expression: 'k', operands: { k: offer.input('know.local') } };
    case 'origin':
      return {
        expression: e.measures.origin === 1 ? '1' : '0',
        operands: {},
        because: [offer.input('vendor.origin')],
        note: offer.words.explain.notes.criticised,
      };
  }
}

function extraOf({ note, because }: Form) {
  return {
    ...(note === undefined ? {} : { note }),
    ...(because === undefined ? {} : { because }),
  };
}

function criterionFigure(
  offer: Judged,
  rest: string,
  part: 'measure' | 'value',
): Figure | undefined {
  if (!isCriterionId(rest)) return undefined;
  const { name } = offer.words.messages.terms.criteria[rest];
  const { names, notes } = offer.words.explain;
  if (part === 'measure') {
    const form = measureForm(offer, rest);
    return worked(
      {
        id: offer.at(`measure.${rest}`),
        name: names.measure(name),
        style: criteria[rest].style.kind === 'percent' ? SHARE : { kind: 'plain', digits: 4 },
        value: offer.e.measures[rest],
      },
      form.expression,
      form.operands,
      extraOf(form),
    );
  }
  return worked(
    {
      id: offer.at(`value.${rest}`),
      name: names.valueOn(name),
      style: { kind: 'plain', digits: 4 },
      value:
        offer.judgements[0]?.options.find(({ optionId }) => optionId === offer.option.id)?.values[
          rest
        ] ?? 0,
    },
    'max(0, min(1, (measure - worst) / (best - worst)))',
    {
      measure: offer.at(`measure.${rest}`),
      worst: offer.whole(`anchor.${rest}.worst`),
      best: offer.whole(`anchor.${rest}.best`),
    },
    { note: notes.anchors },
  );
}

/** Lens and this offer's judgement under it, from the first part of an id. */
function underLens(offer: Judged, lensId: string) {
  const lens = offer.lenses.find(({ id }) => id === lensId);
  const judgement = offer.judgements.find((one) => one.lensId === lensId);
  const own = judgement?.options.find(({ optionId }) => optionId === offer.option.id);
  return lens === undefined || judgement === undefined || own === undefined
    ? undefined
    : { lens, judgement, own };
}

function weighing(lens: Lens): CriterionId[] {
  return CRITERION_IDS.filter((id) => (lens.weights[id] ?? 0) > 0);
}

function pointsFigure(offer: Judged, rest: string): Figure | undefined {
  const [lensId = '', criterion] = rest.split('.');
  const found = underLens(offer, lensId);
  if (found === undefined) return undefined;
  const { names } = offer.words.explain;
  const { lens } = found;
  if (criterion !== undefined) {
    if (!isCriterionId(criterion)) return undefined;
    return worked(
      {
        id: offer.at(`points.${rest}`),
        name: names.weightedValue(offer.words.messages.terms.criteria[criterion].name),
        style: { kind: 'plain', digits: 4 },
        value: (lens.weights[criterion] ?? 0) * found.own.values[criterion],
      },
      'w * v',
      {
        w: offer.whole(`weightOf.${lensId}.${criterion}`),
        v: offer.at(`value.${criterion}`),
      },
    );
  }
  const { score } = found.own;
  const ids = weighing(lens);
  if (score === undefined || ids.length === 0) return undefined;
  return worked(
    {
      id: offer.at(`points.${lensId}`),
      name: names.score(lensName(lens, offer.words.messages)),
      style: POINTS,
      value: 100 * score,
    },
    '100 * sum(weighted) / sum(weights)',
    {
      weighted: ids.map((id) => offer.at(`points.${lensId}.${id}`)),
      weights: ids.map((id) => offer.whole(`weightOf.${lensId}.${id}`)),
    },
  );
}

function takesPart({ passes, rank }: OptionJudgement): boolean {
  return passes && rank !== undefined;
}

function rankFigure(offer: Judged, lensId: string): Figure | undefined {
  const found = underLens(offer, lensId);
  const rank = found?.own.rank;
  if (found === undefined || rank === undefined) return undefined;
  const { names, notes } = offer.words.explain;
  const shown = {
    id: offer.at(`rank.${lensId}`),
    name: names.rank(lensName(found.lens, offer.words.messages)),
    style: YEAR_NUMBER,
    value: rank,
  };
  const rivals = offer.others.filter(({ id }) =>
    found.judgement.options.some((one) => one.optionId === id && takesPart(one)),
  );
  const values = [offer, ...rivals];
  if (found.lens.method === 'lexicographic') {
    return {
      ...shown,
      note: notes.lexicographic,
      because: values.flatMap((one) =>
        weighing(found.lens).map((id) =>
          'figure' in one ? one.figure(`value.${id}`) : one.at(`value.${id}`),
        ),
      ),
      account: { kind: 'rule' },
    };
  }
  const operands: Record<string, FigureId> = { own: offer.at(`points.${lensId}`) };
  const ahead = rivals.map((rival) => {
    operands[rival.id] = rival.figure(`points.${lensId}`);
    return `(${rival.id} > own + 1e-7)`;
  });
  return worked(shown, ['1', ...ahead].join(' + '), operands, { note: notes.tie });
}

function leadFigure(offer: Judged, rest: string): Figure | undefined {
  const [lensId = '', otherId = ''] = rest.split('.');
  const found = underLens(offer, lensId);
  const other = offer.others.find(({ id }) => id === otherId);
  const judged = found?.judgement.options.find(({ optionId }) => optionId === otherId);
  if (found?.own.score === undefined || other === undefined || judged?.score === undefined) {
    return undefined;
  }
  return worked(
    {
      id: offer.at(`lead.${rest}`),
      name: offer.words.explain.names.lead(other.name),
      style: YEAR_NUMBER,
      value: Math.round(100 * found.own.score) - Math.round(100 * judged.score),
    },
    'round(own) - round(other)',
    { own: offer.at(`points.${lensId}`), other: other.figure(`points.${lensId}`) },
  );
}

/** Inputs that settle a screen. */
function screenReasons(offer: Offer, id: ScreenId): FigureId[] {
  switch (id) {
    case 'ownCameras':
      return [
        offer.input('own.cameras'),
        offer.input('own.transfer'),
        offer.at('termEnd'),
        offer.caseInput('horizon'),
      ];
    case 'ownNetwork':
      return [offer.input('own.network')];
    case 'scopeMet':
      return [offer.input('supply.scope')];
    case 'financingOffered':
      return [offer.input('loan.share'), offer.at('contract')];
    case 'ownRequirements':
      return [offer.input('agency.requirements')];
    case 'lawful':
      return [offer.input('vendor.lawful')];
    case 'withinBudget':
      return [offer.at('peak'), offer.caseInput('budget')];
    case 'openTender':
      return [offer.input('price.method')];
  }
}

function screenFigure(offer: Judged, rest: string): Figure | undefined {
  const [lensId = '', screenText] = rest.split('.');
  const found = underLens(offer, lensId);
  const screen = found?.own.screens.find(({ id }) => id === screenText);
  if (screen === undefined) return undefined;
  const { explain, messages } = offer.words;
  return {
    id: offer.at(`screen.${rest}`),
    name: messages.vocabulary.screens[screen.id].name,
    style: YEAR_NUMBER,
    value: screen.passed ? 1 : 0,
    text: screen.passed ? explain.yes : explain.no,
    note: explain.notes.screenRule,
    because: screenReasons(offer, screen.id),
    account: { kind: 'rule' },
  };
}

function passedFigure(offer: Judged, lensId: string): Figure | undefined {
  const found = underLens(offer, lensId);
  if (found === undefined || found.own.screens.length === 0) return undefined;
  return worked(
    {
      id: offer.at(`passed.${lensId}`),
      name: offer.words.explain.names.passed(lensName(found.lens, offer.words.messages)),
      style: YEAR_NUMBER,
      value: found.own.screens.filter(({ passed }) => passed).length,
    },
    'sum(passed)',
    { passed: found.own.screens.map(({ id }) => offer.at(`screen.${lensId}.${id}`)) },
  );
}

function localShareFigure(offer: Judged, rest: string): Figure | undefined {
  const phase = PHASES.find((id) => id === rest);
  if (phase === undefined) return undefined;
  return {
    id: offer.at(`localShare.${phase}`),
    name: offer.words.explain.names.localShare(offer.words.messages.terms.phases[phase]),
    style: SHARE,
    value: offer.e.agency.byPhase[phase].local,
    note: offer.words.explain.notes.localActors,
    because: [offer.input(`agency.${phase}`)],
    account: { kind: 'rule' },
  };
}

export const judgementFigures: Makers<Judged> = {
  measure: (offer, rest) => criterionFigure(offer, rest, 'measure'),
  value: (offer, rest) => criterionFigure(offer, rest, 'value'),
  points: pointsFigure,
  rank: rankFigure,
  lead: leadFigure,
  screen: screenFigure,
  passed: passedFigure,
  localShare: localShareFigure,
};

function anchorFigure(offer: Judged, rest: string): Figure | undefined {
  const [id = '', end] = rest.split('.');
  if (!isCriterionId(id) || (end !== 'worst' && end !== 'best')) return undefined;
  const { name } = offer.words.messages.terms.criteria[id];
  const { names } = offer.words.explain;
  return {
    id: offer.whole(`anchor.${rest}`),
    name: end === 'worst' ? names.anchorWorst(name) : names.anchorBest(name),
    style: criteria[id].style.kind === 'percent' ? SHARE : { kind: 'plain', digits: 4 },
    value: criteria[id][end],
    account: { kind: 'constant', refs: ['A-anchors'] },
  };
}

function weightFigure(offer: Judged, rest: string): Figure | undefined {
  const [lensId = '', id = ''] = rest.split('.');
  const found = underLens(offer, lensId);
  if (found === undefined || !isCriterionId(id)) return undefined;
  return {
    id: offer.whole(`weightOf.${rest}`),
    name: offer.words.explain.names.weight(offer.words.messages.terms.criteria[id].name),
    style: { kind: 'plain', digits: 2 },
    value: found.lens.weights[id] ?? 0,
    unit: offer.words.messages.inputs.units.weight,
    account: { kind: 'constant', refs: ['A-lens-weights'] },
  };
}

function screensFigure(offer: Judged, lensId: string): Figure | undefined {
  const lens = offer.lenses.find(({ id }) => id === lensId);
  if (lens === undefined) return undefined;
  return {
    id: offer.whole(`screens.${lensId}`),
    name: offer.words.explain.names.screenCount(lensName(lens, offer.words.messages)),
    style: YEAR_NUMBER,
    value: lens.screens.length,
    account: { kind: 'constant', refs: ['A-lens-weights'] },
  };
}

export const wholeJudgementFigures: Makers<Judged> = {
  anchor: anchorFigure,
  weightOf: weightFigure,
  screens: screensFigure,
};
