/**
 * Formulas as people write them in a line of text, and the tree that a page sets in type:
 *
 *   PV = sum_t C(t) / (1 + r)^t
 *
 * Operators + - * / ^, relations = <= >= < > -> , and `...`; `a_b` is a subscript and `f(x)`
 * an application; `sum_k` takes the product that follows; ceil, floor and abs are drawn as their
 * brackets and sqrt as its sign; Greek letters go by their names; `"words"` stand upright as they
 * are. Marks of decimals may be points or commas, so arguments are told apart by a comma and a space.
 */
export type MathNode =
  | { readonly kind: 'row'; readonly items: readonly MathNode[] }
  | { readonly kind: 'identifier'; readonly text: string; readonly upright: boolean }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'operator'; readonly text: string }
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'group';
      readonly open: string;
      readonly close: string;
      readonly inner: MathNode;
    }
  | { readonly kind: 'fraction'; readonly over: MathNode; readonly under: MathNode }
  | { readonly kind: 'sub'; readonly base: MathNode; readonly sub: MathNode }
  | { readonly kind: 'sup'; readonly base: MathNode; readonly sup: MathNode }
  | { readonly kind: 'root'; readonly under: MathNode }
  /** The sign of a sum with its index. */
  | { readonly kind: 'sum'; readonly index: MathNode };

const GREEK: Readonly<Record<string, string>> = {
  delta: 'δ',
  epsilon: 'ε',
  zeta: 'ζ',
  theta: 'θ',
  iota: 'ι',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  omega: 'ω',
};

const BRACKETS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ceil: ['⌈', '⌉'],
  floor: ['⌊', '⌋'],
  abs: ['|', '|'],
};

const SIGNS: Readonly<Record<string, string>> = {
  '-': '−',
  '*': '·',
  '<=': '≤',
  '>=': '≥',
  '->': '→',
  '...': '…',
};

const TOKEN =
  /\s+|"([^"]*)"|(\d+(?:[.,]\d+)?)|([A-Za-z]+)|(<=|>=|->|\.\.\.|[-+*/^=<>_,;()[\]])|(.)/gu;

interface Token {
  readonly kind: 'words' | 'number' | 'name' | 'sign';
  readonly text: string;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const [, words, number, name, sign, other] of text.matchAll(TOKEN)) {
    if (other !== undefined) throw new Error(`"${other}" is no part of a formula: ${text}`);
    if (words !== undefined) tokens.push({ kind: 'words', text: words });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
  }
  return tokens;
}

function row(items: readonly MathNode[]): MathNode {
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { kind: 'row', items };
}

function operator(sign: string): MathNode {
  return { kind: 'operator', text: SIGNS[sign] ?? sign };
}

/** A fraction's bar and a raised place hold together what brackets held in the line of text. */
export function withoutBrackets(node: MathNode): MathNode {
  return node.kind === 'group' && node.open === '(' ? node.inner : node;
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokensOf(text);
  }

  #sign(): string | undefined {
    const token = this.#tokens[this.#at];
    return token?.kind === 'sign' ? token.text : undefined;
  }

  #takes(...signs: readonly string[]): string | undefined {
    const sign = this.#sign();
    if (sign === undefined || !signs.includes(sign)) return undefined;
    this.#at += 1;
    return sign;
  }

  #expect(sign: string): void {
    if (this.#takes(sign) === undefined) throw new Error(`"${sign}" is missing: ${this.#text}`);
  }

  whole(): MathNode {
    const all = this.#list();
    if (this.#at < this.#tokens.length) throw new Error(`not a formula: ${this.#text}`);
    return all;
  }

  /** Terms with relations or marks of enumeration between them. */
  #list(): MathNode {
    const items: MathNode[] = [this.#sum()];
    for (let sign = this.#between(); sign !== undefined; sign = this.#between())
      items.push(operator(sign), this.#sum());
    return row(items);
  }

  #between(): string | undefined {
    return this.#takes('=', '<=', '>=', '<', '>', '->', ',', ';');
  }

  #sum(): MathNode {
    const items = [this.#product()];
    for (let sign = this.#takes('+', '-'); sign !== undefined; sign = this.#takes('+', '-'))
      items.push(operator(sign), this.#product());
    return row(items);
  }

  #product(): MathNode {
    let left = this.#signed();
    for (let sign = this.#takes('*', '/'); sign !== undefined; sign = this.#takes('*', '/')) {
      const right = this.#signed();
      left =
        sign === '/'
          ? { kind: 'fraction', over: left, under: right }
          : { kind: 'row', items: [left, operator('*'), right] };
    }
    return left;
  }

  #signed(): MathNode {
    const sign = this.#takes('-', '+');
    if (sign !== undefined) return row([operator(sign), this.#signed()]);
    const token = this.#tokens[this.#at];
    if (token?.kind === 'name' && token.text === 'sum') {
      this.#at += 1;
      this.#expect('_');
      return row([{ kind: 'sum', index: withoutBrackets(this.#primary()) }, this.#product()]);
    }
    return this.#power();
  }

  #power(): MathNode {
    let base = this.#primary();
    if (this.#takes('_') !== undefined)
      base = { kind: 'sub', base, sub: withoutBrackets(this.#primary()) };
    if (base.kind === 'identifier' || base.kind === 'sub') base = this.#application(base);
    if (this.#takes('^') === undefined) return base;
    return { kind: 'sup', base, sup: withoutBrackets(this.#signed()) };
  }

  #application(name: MathNode): MathNode {
    if (this.#sign() !== '(') return name;
    return { kind: 'row', items: [name, this.#group()] };
  }

  #group(): MathNode {
    const open = this.#takes('(', '[') ?? '(';
    const close = open === '[' ? ']' : ')';
    const inner = this.#list();
    this.#expect(close);
    return { kind: 'group', open, close, inner };
  }

  #primary(): MathNode {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new Error(`something is missing at the end: ${this.#text}`);
    if (token.kind === 'sign') {
      if (token.text === '(' || token.text === '[') return this.#group();
      if (token.text === '...' && this.#takes('...') !== undefined) return operator('...');
      throw new Error(`"${token.text}" stands where a term should: ${this.#text}`);
    }
    this.#at += 1;
    if (token.kind !== 'name') return { kind: token.kind, text: token.text };
    if (token.text === 'sqrt' && this.#sign() === '(')
      return { kind: 'root', under: withoutBrackets(this.#group()) };
    const brackets = BRACKETS[token.text];
    if (brackets !== undefined && this.#sign() === '(') {
      const group = this.#group();
      const [open, close] = brackets;
      return group.kind === 'group' ? { ...group, open, close } : group;
    }
    const text = GREEK[token.text] ?? token.text;
    return { kind: 'identifier', text, upright: text.length > 1 };
  }
}

/** The tree of a formula; what is no formula is a mistake of ours and throws. */
export function parseNotation(text: string): MathNode {
  return new Reader(text).whole();
}
