/** The loans side by side: what they cost, what they are worth and how much of the budget they take. */
import { allInOf } from '$lib/model/all-in';
import type { LoanResult } from '$lib/model/evaluation';
import type { OptionHue } from './chart-spec';
import { shownOptions, show, usd, type Shown, type FullViewContext } from './context';
import { markFigure } from './marked-text';

export interface FinancingRow {
  readonly id: string;
  readonly name: string;
  readonly hue: OptionHue;
  readonly lent: string;
  readonly allIn: string;
  readonly grant: string;
  readonly value: string;
  readonly peak: string;
  readonly charges: string;
}

export interface Financing {
  /** One an offer with a loan, in the scenario's order. */
  readonly rows: readonly FinancingRow[];
  /** Which first-instalment rule is in use; one sentence a rule. */
  readonly rules: readonly string[];
}

type Financed = Shown & { readonly loan: LoanResult };

const RULES = ['after-grace', 'at-grace-end', 'bullet'] as const;

function ruleOf({ option }: Financed): (typeof RULES)[number] {
  return option.values['loan.profile'] === 'bullet' ? 'bullet' : option.values['loan.first'];
}

function valueText({ words }: FullViewContext, value: number, figure: string): string {
  const { financing } = words.panels;
  const amount = usd(Math.abs(value), words);
  if (amount === usd(0, words)) return financing.same;
  const marked = markFigure(figure, amount);
  return value > 0 ? financing.helps(marked) : financing.costs(marked);
}

function rowOf(ctx: FullViewContext, { option, name, hue, loan }: Financed): FinancingRow {
  const { words, scenario } = ctx;
  const { financing } = words.panels;
  const percent = (share: number, digits: number) =>
    show(share, { kind: 'percent', digits }, words);
  const figure = (local: string, text: string) => markFigure(`${option.id}.debt.${local}`, text);
  const budget = scenario.values['budget'];
  const { year, amount } = loan.peakService;
  const allIn = allInOf(loan, option.values);
  return {
    id: option.id,
    name,
    hue,
    lent: figure('principal', usd(loan.principal, words)),
    allIn: allIn === undefined ? financing.noRate : figure('allIn', percent(allIn, 1)),
    grant: figure('grant', percent(loan.grantElement, 1)),
    value: valueText(ctx, loan.valueOfFinancing, `${option.id}.debt.value`),
    peak: financing.peakOf({
      amount: figure('peakService', usd(amount, words)),
      year: figure('peakServiceYear', String(year)),
      share: budget > 0 ? figure('peakShare', percent(amount / budget, 0)) : undefined,
    }),
    charges: figure('charges', usd(loan.totalInterest + loan.totalFees, words)),
  };
}

export function financingView(ctx: FullViewContext): Financing {
  const financed = shownOptions(ctx).flatMap((shown): Financed[] => {
    const { loan } = shown.figures;
    return loan === undefined ? [] : [{ ...shown, loan }];
  });
  const inUse = RULES.filter((rule) => financed.some((one) => ruleOf(one) === rule));
  const rules = inUse.map((rule) => {
    const offers = financed.filter((one) => ruleOf(one) === rule).map(({ short }) => short);
    return ctx.words.panels.financing.first({ rule, offers: inUse.length > 1 ? offers : [] });
  });
  return { rows: financed.map((one) => rowOf(ctx, one)), rules };
}
