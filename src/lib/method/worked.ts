/**
 * A figure worked through in a line of text: its formula with the operands' numbers put in, each of
 * them a figure that can be pressed in turn. Made from the account that the explanations use.
 */
import { figureText } from '$lib/explain/formula-text';
import type { Figure, FigureGraph, Operand } from '$lib/explain/types';
import { formatBare, formatNumber } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';

export type WorkedPart =
  | { readonly kind: 'text'; readonly text: string }
  | ({ readonly kind: 'figure' } & WorkedNumber)
  | { readonly kind: 'raised'; readonly parts: readonly WorkedPart[] };

export interface WorkedNumber {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

export interface WorkedView {
  readonly result: WorkedNumber;
  readonly note?: string;
  readonly parts: readonly WorkedPart[];
  /** The expression is zero at the figure instead of giving it. */
  readonly solves: boolean;
  /** What the numbers are, each once, in the order of the line. */
  readonly operands: readonly WorkedNumber[];
}

export interface WorkedWords {
  readonly lang: Lang;
  /** In place of the terms that a long sum does not write out. */
  readonly moreTerms: (count: number) => string;
}

/** A list of more terms than this is cut in the middle. */
const LONGEST = 8;
const HEAD = 3;

const TOKEN = /\s+|(\d+(?:\.\d+)?)|([A-Za-z]\w*)|([-+*/^(),])/g;
const SIGNS: Readonly<Record<string, string>> = {
  '+': ' + ',
  '-': ' − ',
  '*': ' · ',
  '/': ' / ',
  ',': '; ',
};

type Token =
  | { readonly kind: 'number' | 'name' | 'sign'; readonly text: string }
  | { readonly kind: 'cut'; readonly count: number };

function tokensOf(expression: string): Token[] {
  return [...expression.matchAll(TOKEN)].flatMap(([, number, name, sign]): Token[] => {
    if (number !== undefined) return [{ kind: 'number', text: number }];
    if (name !== undefined) return [{ kind: 'name', text: name }];
    return sign === undefined ? [] : [{ kind: 'sign', text: sign }];
  });
}

function numberOf(figure: Figure, lang: Lang): WorkedNumber {
  return { id: figure.id, name: figure.name, text: figureText(figure, lang) };
}

/** Numbers without their unit: in a line of arithmetic the unit would be read as a word. */
function bareOf(figure: Figure, lang: Lang): string {
  return formatNumber(figure.value, figure.style, lang);
}

/** Where the terms of the outermost sum begin. */
function terms(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'sign' && token.text === '(') depth += 1;
    if (token.kind === 'sign' && token.text === ')') depth -= 1;
    if (token.kind === 'sign' && token.text === '+' && depth === 0) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found;
}

/** The sum without its middle, where it is long. */
function shortened(tokens: readonly Token[]): Token[] {
  const all = terms(tokens);
  if (all.length <= LONGEST) return [...tokens];
  const plus: Token = { kind: 'sign', text: '+' };
  const cut: Token = { kind: 'cut', count: all.length - HEAD - 1 };
  const kept = [...all.slice(0, HEAD), [cut], ...all.slice(-1)];
  return kept.flatMap((term, index) => (index === 0 ? term : [plus, ...term]));
}

class Line {
  readonly #tokens: readonly Token[];
  readonly #figure: Figure;
  readonly #graph: FigureGraph;
  readonly #words: WorkedWords;
  readonly used = new Map<string, WorkedNumber>();
  #at = 0;

  constructor(figure: Figure, expression: string, graph: FigureGraph, words: WorkedWords) {
    this.#figure = figure;
    this.#graph = graph;
    this.#words = words;
    this.#tokens = shortened(tokensOf(expression));
  }

  #operand(symbol: string): Operand | undefined {
    const { account } = this.#figure;
    return account.kind === 'formula' ? account.operands[symbol] : undefined;
  }

  #put(id: string): WorkedPart {
    const figure = this.#graph.find(id);
    if (figure === undefined) throw new Error(`${this.#figure.id} rests on ${id}, which is none`);
    const { lang } = this.#words;
    this.used.set(id, numberOf(figure, lang));
    const text = bareOf(figure, lang);
    const shown = figure.value < 0 ? `(${text})` : text;
    return { kind: 'figure', id, name: figure.name, text: shown };
  }

  #list(ids: readonly string[], sign: string): WorkedPart[] {
    const cut = ids.length > LONGEST;
    const shown = cut ? [...ids.slice(0, HEAD), ...ids.slice(-1)] : ids;
    return shown.flatMap((id, index): WorkedPart[] => {
      const before: WorkedPart[] = index === 0 ? [] : [{ kind: 'text', text: sign }];
      const gap: WorkedPart[] =
        cut && index === HEAD
          ? [{ kind: 'text', text: this.#cut(ids.length - HEAD - 1) + sign }]
          : [];
      return [...before, ...gap, this.#put(id)];
    });
  }

  #cut(count: number): string {
    return `… (${this.#words.moreTerms(count)}) …`;
  }

  /** `sum(x)` and `product(x)` over a list written out; other functions keep their name. */
  #application(name: string): WorkedPart[] | undefined {
    const [open, argument, close] = this.#tokens.slice(this.#at, this.#at + 3);
    if (open?.kind !== 'sign' || open.text !== '(') return undefined;
    const operand = argument?.kind === 'name' ? this.#operand(argument.text) : undefined;
    const closes = close?.kind === 'sign' && close.text === ')';
    if (operand?.kind !== 'list' || !closes) return undefined;
    this.#at += 3;
    const { ids } = operand;
    const alone = this.#tokens.length === 4;
    const text = (words: string): WorkedPart => ({ kind: 'text', text: words });
    switch (name) {
      case 'sum':
        return alone || ids.length === 1
          ? this.#list(ids, ' + ')
          : [text('('), ...this.#list(ids, ' + '), text(')')];
      case 'product':
        return this.#list(ids, ' · ');
      case 'mean':
        return [text('('), ...this.#list(ids, ' + '), text(`) / ${ids.length}`)];
      default:
        return [text(`${name}(`), ...this.#list(ids, '; '), text(')')];
    }
  }

  #raised(): WorkedPart {
    const next = this.#tokens[this.#at];
    if (next?.kind !== 'sign' || next.text !== '(') return { kind: 'raised', parts: this.#step() };
    this.#at += 1;
    const parts: WorkedPart[] = [];
    for (let depth = 1; depth > 0 && this.#at < this.#tokens.length;) {
      const token = this.#tokens[this.#at];
      if (token?.kind === 'sign' && token.text === '(') depth += 1;
      if (token?.kind === 'sign' && token.text === ')') depth -= 1;
      if (depth === 0) this.#at += 1;
      else parts.push(...this.#step());
    }
    return { kind: 'raised', parts };
  }

  #step(): WorkedPart[] {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token === undefined) return [];
    const { lang } = this.#words;
    switch (token.kind) {
      case 'cut':
        return [{ kind: 'text', text: this.#cut(token.count) }];
      case 'number': {
        const text = formatBare(Number(token.text), { kind: 'plain', digits: 6 }, lang);
        return [{ kind: 'text', text }];
      }
      case 'sign':
        if (token.text === '^') return [this.#raised()];
        return [{ kind: 'text', text: SIGNS[token.text] ?? token.text }];
      case 'name': {
        const applied = this.#application(token.text);
        if (applied !== undefined) return applied;
        const operand = this.#operand(token.text);
        if (operand === undefined) return [{ kind: 'text', text: token.text }];
        if (operand.kind === 'self') return [this.#put(this.#figure.id)];
        return operand.kind === 'figure' ? [this.#put(operand.id)] : this.#list(operand.ids, '; ');
      }
    }
  }

  parts(): WorkedPart[] {
    const parts: WorkedPart[] = [];
    while (this.#at < this.#tokens.length) parts.push(...this.#step());
    return merged(parts);
  }
}

/** Texts that follow one another as one. */
function merged(parts: readonly WorkedPart[]): WorkedPart[] {
  const joined: WorkedPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}

/** The figure worked through; one without a formula shows its value alone. */
export function workedView(figure: Figure, graph: FigureGraph, words: WorkedWords): WorkedView {
  const result = numberOf(figure, words.lang);
  const note = figure.note === undefined ? {} : { note: figure.note };
  const { account } = figure;
  if (account.kind !== 'formula')
    return { result, ...note, parts: [], solves: false, operands: [] };
  const line = new Line(figure, account.expression, graph, words);
  const parts = line.parts();
  const operands = [...line.used.values()].filter(({ id }) => id !== figure.id);
  return { result, ...note, parts, solves: account.solves === true, operands };
}
