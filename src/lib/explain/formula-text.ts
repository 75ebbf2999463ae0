/** Formulas as a reader sees them: proper signs, the reader's decimals, symbols or their values. */
import { formatBare, formatNumber } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import type { Figure, FigureGraph } from './types';

const SIGNS: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−' };

/** A figure's value with its unit. */
export function figureText({ value, text, style, unit }: Figure, lang: Lang): string {
  if (text !== undefined) return text;
  const number = formatNumber(value, style, lang);
  return unit === undefined ? number : `${number}\u00a0${unit}`;
}

/** The formula with each symbol put through `replace`; numbers and signs as the reader writes them. */
function rendered(expression: string, lang: Lang, replace: (symbol: string) => string): string {
  return expression.replace(
    /([A-Za-z_]\w*)|(\d+(?:\.\d+)?)|([*/-])|,/g,
    (match, symbol?: string, number?: string, sign?: string) => {
      if (symbol !== undefined) return replace(symbol);
      if (number !== undefined)
        return formatBare(Number(number), { kind: 'plain', digits: 6 }, lang);
      if (sign !== undefined) return SIGNS[sign] ?? sign;
      // Where the comma is the decimal sign, a semicolon parts the arguments.
      return lang === 'es' ? ';' : match;
    },
  );
}

/** What formulas say in a language beside its numbers; part of `ExplainWords`. */
export interface FormulaWords {
  readonly symbols: Readonly<Record<string, string>>;
  readonly listOf: (count: number) => string;
}

/** A symbol or function as the language writes it. */
export function symbolText(symbol: string, { symbols }: FormulaWords): string {
  return (Object.hasOwn(symbols, symbol) ? symbols[symbol] : undefined) ?? symbol;
}

/** Terms that a sum may have before its middle is left out. */
const MOST_TERMS = 6;
const SHOWN_TERMS = 3;

/** A long plain sum with its middle left out: `f0 + f1 / (1 + i) + … + f9 / (1 + i)^9`. */
function shortened(expression: string): string {
  const terms: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < expression.length; at += 1) {
    if (expression[at] === '(') depth += 1;
    else if (expression[at] === ')') depth -= 1;
    else if (depth === 0 && expression.startsWith(' + ', at)) {
      terms.push(expression.slice(from, at));
      from = at + 3;
    }
  }
  terms.push(expression.slice(from));
  if (terms.length <= MOST_TERMS) return expression;
  return [...terms.slice(0, SHOWN_TERMS), '…', terms.at(-1)].join(' + ');
}

/** The formula in symbols; an equation that the figure solves says so. */
export function formulaText(
  { expression, solves }: Extract<Figure['account'], { kind: 'formula' }>,
  lang: Lang,
  words: FormulaWords,
): string {
  const text = rendered(shortened(expression), lang, (symbol) => symbolText(symbol, words));
  return solves === true ? `${text} = 0` : text;
}

/** Longer sums are not written out with their numbers; the table under them lists these. */
const MOST_OPERANDS = 12;

/** The formula with the operands' values in their places; undefined where that would be a wall of numbers. */
export function formulaWithNumbers(
  { account, value, style }: Figure,
  graph: FigureGraph,
  lang: Lang,
  words: FormulaWords,
): string | undefined {
  if (account.kind !== 'formula') return undefined;
  const { operands, expression } = account;
  if (account.solves === true) {
    const own = Object.entries(operands).find(([, operand]) => operand.kind === 'self');
    return own === undefined ? undefined : `${own[0]} = ${formatNumber(value, style, lang)}`;
  }
  if (Object.keys(operands).length === 0 || Object.keys(operands).length > MOST_OPERANDS) {
    return undefined;
  }
  return rendered(expression, lang, (symbol) => {
    const operand = Object.hasOwn(operands, symbol) ? operands[symbol] : undefined;
    switch (operand?.kind) {
      case undefined:
        return symbolText(symbol, words);
      case 'self':
        return formatNumber(value, style, lang);
      case 'list':
        return words.listOf(operand.ids.length);
      case 'figure': {
        const figure = graph.find(operand.id);
        if (figure === undefined) return symbolText(symbol, words);
        const number = formatNumber(figure.value, figure.style, lang);
        return figure.value < 0 ? `(${number})` : number;
      }
    }
  });
}
