/** Every payment of an offer, a row each: its amount, in constant and nominal dollars, and its present value. */
import { COMPONENTS } from '$lib/engine/lifecycle/flows';
import type { Figure, FigureGraph, FigureId } from '$lib/explain/types';
import type { Book } from '../book';
import type { SheetBuilder } from '../cells';
import { splitId } from '../figures';

/** The last three are what "Why is it cheaper?" parts a present value into. */
const PARTS = ['amount', 'constant', 'nominal', 'pv', 'steady', 'fx', 'markup'] as const;
const FIRST_PART = 4;

interface Payment {
  readonly index: number;
  readonly parts: ReadonlyMap<string, Figure>;
  readonly component: number;
  readonly year: number;
}

/** The component and year of each payment, as the rows by year add them up. */
function owners(book: Book, option: string): ReadonlyMap<FigureId, readonly [number, number]> {
  const found = new Map<FigureId, readonly [number, number]>();
  for (const { id, account } of book.figures.values()) {
    const [of, local] = splitId(id);
    const paid = /^paid\.([a-z]+)\.(\d+)$/.exec(local);
    if (of !== option || paid === null || account.kind !== 'formula') continue;
    const component = COMPONENTS.findIndex((one) => one === paid[1]);
    const list = account.operands['x'];
    const ids = list?.kind === 'list' ? list.ids : [];
    for (const payment of ids) found.set(payment, [component, Number(paid[2])]);
  }
  return found;
}

/** By component and year, so that what is added up stands together. */
function paymentsOf(book: Book, option: string, figures: readonly Figure[]): Payment[] {
  const byIndex = new Map<number, Map<string, Figure>>();
  for (const figure of figures) {
    const [, index = '', part = ''] = splitId(figure.id)[1].split('.');
    const parts = byIndex.get(Number(index)) ?? new Map<string, Figure>();
    parts.set(part, figure);
    byIndex.set(Number(index), parts);
  }
  const placed = owners(book, option);
  const residual = COMPONENTS.indexOf('residual');
  return [...byIndex]
    .map(([index, parts]): Payment => {
      const id = `${option}.payment.${String(index)}.constant`;
      const [component, year] = placed.get(id) ?? [residual, book.scenario.values['horizon']];
      return { index, parts, component, year };
    })
    .sort((a, b) => a.component - b.component || a.year - b.year || a.index - b.index);
}

/** The date that a payment's present value is discounted from, as its formula names it. */
function dateOf({ parts }: Payment, find: FigureGraph['find']): number | undefined {
  const account = parts.get('pv')?.account;
  const d = account?.kind === 'formula' ? account.operands['d'] : undefined;
  const id = d?.kind === 'figure' ? find(d.id)?.id : undefined;
  return id === undefined ? undefined : Number(id.slice('discountAt.'.length));
}

export function layPayments(
  book: Book,
  sheet: SheetBuilder,
  option: string,
  figures: readonly Figure[],
): void {
  const words = book.texts.book.offer;
  const { components } = book.texts.messages.terms;
  const heads = [
    words.sections.payments,
    words.payments.component,
    words.payments.date,
    words.payments.amount,
    words.payments.constant,
    words.payments.nominal,
    words.payments.presentValue,
    words.payments.steady,
    words.payments.exchange,
    words.payments.markup,
  ];
  for (const [index, head] of heads.entries()) {
    sheet.text(sheet.row, index + 1, head, index < 2 ? 'heading' : 'columnHead');
  }
  sheet.row += 1;
  for (const payment of paymentsOf(book, option, figures)) {
    const { parts, component } = payment;
    const name = (parts.get('amount') ?? parts.get('constant') ?? parts.get('pv'))?.name ?? '';
    sheet.text(sheet.row, 1, name, 'label');
    const id = COMPONENTS[component];
    sheet.text(sheet.row, 2, id === undefined ? '' : components[id].name, 'note');
    const date = dateOf(payment, (figure) => book.figures.get(figure));
    if (date !== undefined) sheet.number(sheet.row, 3, date, 'key');
    for (const [index, part] of PARTS.entries()) {
      const figure = parts.get(part);
      if (figure !== undefined) book.place(figure, sheet, sheet.row, FIRST_PART + index);
    }
    sheet.row += 1;
  }
}
