/**
 * The conditions under which the sheets hold. A schedule, a payment or a rival has its rows only where the scenario
 * that was exported has it; each condition that decided so is a state (a number), written as it was and worked out
 * as it is. Where one has turned, the workbook asks for a new export: its formulas would be those of another case.
 */
import { CRITERION_IDS } from '$lib/parameters/criteria';
import { ASSET_CLASSES, PROFILE_SCORES } from '$lib/parameters/types';
import type { OptionEvaluation, RenewalResult } from '$lib/model/evaluation';
import type { Option } from '$lib/scenario/types';
import { lensName, shortName } from '$lib/views/context';
import type { Book, Check } from './book';
import { answerAsked } from './figures';
import { leftKey } from './layout/all-in';

interface Asking {
  readonly book: Book;
  /** The sheet on which the formulas stand. */
  readonly sheet: string;
  /** The block of status codes of the inputs. */
  readonly statuses: string;
}

/** Nearer to nought than this is nought: rounding in a sheet may differ from the app's. */
const NOTHING = 1e-9;

function valueOf({ book }: Asking, id: string): number {
  return book.figures.get(id)?.value ?? 0;
}

function zeroState(value: number): number {
  return Math.abs(value) < NOTHING ? 0 : 1;
}

function betweenState(value: number): number {
  return value < 1e-12 ? 0 : value > 1 - 1e-12 ? 2 : 1;
}

function zeroCheck(label: string, cell: string, value: number): Check {
  return { label, formula: `IF(ABS(${cell})<1E-9,0,1)`, exported: zeroState(value) };
}

/** Nothing, all, or something between. */
function betweenCheck(label: string, cell: string, value: number): Check {
  return {
    label,
    formula: `IF(${cell}<1E-12,0,IF(${cell}>1-1E-12,2,1))`,
    exported: betweenState(value),
  };
}

/** Which of several conditions hold, as one number: 2^k for each. */
function pattern(conditions: readonly string[]): string {
  return conditions.map((condition, k) => `IF(${condition},${String(2 ** k)},0)`).join('+');
}

function patternOf(conditions: readonly boolean[]): number {
  return conditions.reduce((sum, holds, k) => sum + (holds ? 2 ** k : 0), 0);
}

function figureCell({ book, sheet }: Asking, id: string): string {
  return book.reference(id, sheet);
}

function figureName({ book }: Asking, id: string): string {
  return book.figures.get(id)?.name ?? id;
}

/** A figure of the book that turns from or to nought; none where it has no cell. */
function zeroOf(asking: Asking, id: string, label: (text: string) => string): Check[] {
  return asking.book.placed.has(id)
    ? [zeroCheck(label(figureName(asking, id)), figureCell(asking, id), valueOf(asking, id))]
    : [];
}

function caseChecks(asking: Asking): Check[] {
  const { book, sheet } = asking;
  const { checks } = book.texts.book;
  const { values } = book.scenario;
  const input = (id: Parameters<Book['inputReference']>[0]) =>
    book.inputReference(id, undefined, sheet);
  const { parameters } = book.texts.messages.inputs;
  const bundle = ['cameras', 'storage', 'platform'].map((id) => `benchmark.${id}`);
  const covered = bundle.reduce((sum, id) => sum + valueOf(asking, id), 0);
  const weights = PROFILE_SCORES.map((id) => `weight.${id}` as const);
  return [
    zeroCheck(checks.zero(parameters['tax'].label), input('tax'), values['tax']),
    ...ASSET_CLASSES.flatMap((id) => [
      ...zeroOf(asking, `benchmark.${id}`, checks.zero),
      betweenCheck(
        checks.between(parameters[`local.${id}`].label),
        input(`local.${id}`),
        values[`local.${id}`],
      ),
    ]),
    {
      label: checks.budget,
      formula: `IF(${input('budget')}>=1,2,IF(${input('budget')}>0,1,0))`,
      exported: values['budget'] >= 1 ? 2 : values['budget'] > 0 ? 1 : 0,
    },
    zeroCheck(
      checks.weights,
      `(${weights.map(input).join('+')})`,
      weights.reduce((sum, id) => sum + values[id], 0),
    ),
    {
      label: checks.bundle,
      formula: `IF(${bundle.map((id) => figureCell(asking, id)).join('+')}<0.01,0,1)`,
      exported: covered < 0.01 ? 0 : 1,
    },
  ];
}

/** The figures or inputs that are the loan's rates, one a year where they may differ. */
function rateCells(asking: Asking, { id, values }: Option): readonly (readonly [string, number])[] {
  const { book, sheet } = asking;
  const found = (local: string) =>
    [...book.placed.keys()]
      .filter((one) => one.startsWith(`${id}.debt.${local}.`))
      .map((one) => [figureCell(asking, one), valueOf(asking, one)] as const);
  const yearly = [...found('rateIn'), ...found('rate')];
  if (yearly.length > 0) return yearly.slice(0, 48);
  return [[book.inputReference('loan.rate', id, sheet), values['loan.rate']]];
}

function loanChecks(asking: Asking, option: Option, name: string): Check[] {
  const { book, sheet } = asking;
  const { checks } = book.texts.book;
  const { id, values } = option;
  const input = (parameter: Parameters<Book['inputReference']>[0]) =>
    book.inputReference(parameter, id, sheet);
  const rates = rateCells(asking, option);
  const perYear = Number(values['loan.perYear']);
  const label = book.texts.messages.inputs.parameters['loan.rate'].label;
  const of = (text: string) => checks.of(name, text);
  const annuity = values['loan.profile'] === 'annuity';
  const left = book.hasInput(leftKey(id))
    ? [
        {
          label: checks.allIn(name),
          formula: `IF(ABS(${book.cell(book.inputPlace(leftKey(id)), sheet)})<=1E-9,0,1)`,
          exported: 0,
        },
      ]
    : [];
  return [
    zeroCheck(
      checks.startFees(name),
      `(${input('loan.fee')}+${input('loan.insurance')})`,
      values['loan.fee'] + values['loan.insurance'],
    ),
    zeroCheck(
      of(checks.zero(book.texts.messages.inputs.parameters['loan.commitment'].label)),
      input('loan.commitment'),
      values['loan.commitment'],
    ),
    {
      label: of(checks.zero(label)),
      formula: pattern(rates.map(([cell]) => `${cell}=0`)),
      exported: patternOf(rates.map(([, value]) => value === 0)),
    },
    ...(annuity
      ? [
          {
            label: of(checks.tinyRate(label)),
            formula: pattern(rates.map(([cell]) => `ABS(${cell})/${String(perYear)}<1E-6`)),
            exported: patternOf(rates.map(([, value]) => Math.abs(value) / perYear < 1e-6)),
          },
        ]
      : []),
    ...(annuity && rates.length > 1
      ? [
          {
            label: of(checks.sameRate(label)),
            formula: pattern(
              rates.slice(1).map(([cell], at) => `${cell}=${rates[at]?.[0] ?? cell}`),
            ),
            exported: patternOf(rates.slice(1).map(([, value], at) => value === rates[at]?.[1])),
          },
        ]
      : []),
    ...left,
  ];
}

/** Whether fees of the offer rise by an event: then the three answers are not told apart by the ceiling alone. */
function feesRise({ book }: Asking, id: string): boolean {
  return book.scenario.events.some(
    ({ kind, off, options }) =>
      kind === 'fee' && off !== true && (options === undefined || options.includes(id)),
  );
}

/** The answer to an ask, where it was looked for: it must still be the cheapest. */
function answerCheck(
  asking: Asking,
  option: Option,
  renewal: RenewalResult,
  ask: number,
  name: string,
): Check[] {
  const { book, sheet, statuses } = asking;
  const { checks } = book.texts.book;
  // Nobody answers a vendor that has gone.
  if (renewal.answer === 'gone') return [];
  if (answerAsked(renewal, option, book.scenario) !== 'cheapest') return [];
  const label = checks.answer(name, renewal.year);
  if (feesRise(asking, option.id)) {
    return [{ label, formula: `IF(MAX(${statuses})>0,1,0)`, exported: 0 }];
  }
  const ceiling = `${option.id}.holdUp${ask === 0 ? '' : `.${String(renewal.year)}`}`;
  if (!book.placed.has(ceiling)) return [];
  const asked =
    renewal.eventId === undefined
      ? book.inputReference('renewal.markup', option.id, sheet)
      : book.cell(book.inputPlace(`event.${renewal.eventId}.markup`), sheet);
  const most = figureCell(asking, ceiling);
  return [
    {
      label,
      formula: `IF(${asked}<=${most}*(1+1E-9),1,0)`,
      exported: renewal.answer === 'accept' ? 1 : 0,
    },
  ];
}

/** In how many years leaving costs anything: who leaves in one of them pays, who leaves in another does not. */
function leavingChecks(asking: Asking, { id }: Option, name: string): Check[] {
  const { book, sheet } = asking;
  const { checks } = book.texts.book;
  const years = [...book.placed.keys()].filter((one) => one.startsWith(`${id}.exit.`));
  const totals = years.filter((one) => /\.exit\.\d+$/.test(one));
  const before = (one: string) =>
    `${book.reference(one, sheet)}-${book.reference(`${one}.penalty`, sheet)}`;
  const worth = (one: string) => valueOf(asking, one) - valueOf(asking, `${one}.penalty`);
  if (totals.length === 0) return [];
  return [
    {
      label: checks.of(name, checks.zero(book.texts.book.offer.sections.leaving)),
      formula: totals.map((one) => `(${book.reference(one, sheet)}>1E-6)`).join('+'),
      exported: totals.filter((one) => valueOf(asking, one) > 1e-6).length,
    },
    {
      label: checks.of(name, checks.zero(book.texts.messages.terms.components.exit.name)),
      formula: totals.map((one) => `(${before(one)}>1E-6)`).join('+'),
      exported: totals.filter((one) => worth(one) > 1e-6).length,
    },
  ];
}

function offerChecks(asking: Asking, option: Option, e: OptionEvaluation): Check[] {
  const { book, sheet } = asking;
  const { checks } = book.texts.book;
  const { id, values } = option;
  const name = `${id.toUpperCase()} ${shortName(option, book.texts.messages)}`;
  const of = (text: string) => checks.of(name, text);
  const zero = (local: string) => zeroOf(asking, `${id}.${local}`, (text) => of(checks.zero(text)));
  const between = (local: string) => {
    const figure = `${id}.${local}`;
    return book.placed.has(figure)
      ? [
          betweenCheck(
            of(checks.between(figureName(asking, figure))),
            figureCell(asking, figure),
            valueOf(asking, figure),
          ),
        ]
      : [];
  };
  const share = book.inputReference('loan.share', id, sheet);
  const down = figureCell(asking, `${id}.down`);
  const downShare = valueOf(asking, `${id}.down`);
  const lent = values['loan.share'];
  const { parameters } = book.texts.messages.inputs;
  const bases = ['renewal', ...e.renewals.slice(1).map(({ year }) => String(year))];
  return [
    ...['contract', 'maintenance', 'feeBase', 'payments'].flatMap(zero),
    ...['vendorOnly', 'camerasVendorOnly'].flatMap(between),
    ...(book.scenario.values['staff.counted'] ? zero('staffYear') : []),
    ...(book.placed.has(`${id}.workingYears`)
      ? [
          {
            label: of(checks.zero(figureName(asking, `${id}.workingYears`))),
            formula: `IF(${figureCell(asking, `${id}.workingYears`)}=0,0,1)`,
            exported: valueOf(asking, `${id}.workingYears`) === 0 ? 0 : 1,
          },
        ]
      : []),
    zeroCheck(of(checks.zero(parameters['loan.share'].label)), share, lent),
    ...zero('down'),
    zeroCheck(checks.tranche(name), `(1-${down}-${share})`, 1 - downShare - lent),
    {
      label: checks.contradiction(name),
      formula: `IF(${share}>1-${down}+1E-9,1,0)`,
      exported: 0,
    },
    ...(e.loan === undefined ? [] : loanChecks(asking, option, name)),
    ...bases.flatMap((at): Check[] => {
      const figure = `${id}.markupBase.${at}`;
      return book.placed.has(figure)
        ? [
            {
              label: checks.ceiling(name),
              formula: `IF(${figureCell(asking, figure)}<0.01,0,1)`,
              exported: valueOf(asking, figure) < 0.01 ? 0 : 1,
            },
          ]
        : [];
    }),
    ...e.renewals.flatMap((renewal, ask) => answerCheck(asking, option, renewal, ask, name)),
    ...leavingChecks(asking, option, name),
  ];
}

/** Who passes decides whom the others are ranked against. */
function lensChecks(asking: Asking): Check[] {
  const { book } = asking;
  const { checks } = book.texts.book;
  const { messages } = book.texts;
  return book.scenario.lenses.flatMap((lens) => {
    const name = lensName(lens, messages);
    const screens = lens.screens.flatMap((screen) =>
      book.scenario.options.flatMap((option): Check[] => {
        const id = `${option.id}.screen.${lens.id}.${screen}`;
        if (!book.placed.has(id)) return [];
        const label = checks.screen(
          `${option.id.toUpperCase()} ${shortName(option, messages)}`,
          messages.vocabulary.screens[screen].name,
          name,
        );
        return [{ label, formula: figureCell(asking, id), exported: valueOf(asking, id) }];
      }),
    );
    const weights = CRITERION_IDS.flatMap((criterion): Check[] => {
      const id = `weightOf.${lens.id}.${criterion}`;
      if (!book.placed.has(id)) return [];
      const label = checks.weight(messages.terms.criteria[criterion].name, name);
      const cell = figureCell(asking, id);
      const weight = valueOf(asking, id);
      // Where criteria are asked in order of weight, any change may change the order.
      return lens.method === 'lexicographic'
        ? [{ label, formula: `IF(${cell}=${String(weight)},0,1)`, exported: 0 }]
        : [{ label, formula: `IF(${cell}>0,1,0)`, exported: weight > 0 ? 1 : 0 }];
    });
    return [...screens, ...weights];
  });
}

export function checksOf(book: Book, sheet: string, statuses: string): Check[] {
  const asking: Asking = { book, sheet, statuses };
  return [
    ...caseChecks(asking),
    ...book.scenario.options.flatMap((option, index) => {
      const e = book.evaluation.options[index];
      return e === undefined ? [] : offerChecks(asking, option, e);
    }),
    ...lensChecks(asking),
  ];
}
