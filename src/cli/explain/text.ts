/** An explanation for people: the figure, its formula, the check of it, operands, sources. */
import { findEvidence } from '$lib/evidence/register';
import type { EvidenceEntry } from '$lib/evidence/types';
import { basisCounts } from '$lib/explain/basis';
import type { Check } from '$lib/explain/check-formula';
import { figureText, formulaText, formulaWithNumbers, symbolText } from '$lib/explain/formula-text';
import type { Account, Figure, FigureGraph, FigureId } from '$lib/explain/types';
import { operandIds, operandRows, type OperandRow } from '$lib/explain/walk';
import type { GraphWords } from '$lib/explain/offer';
import { formatNumber } from '$lib/i18n/format';
import { figureText as registerText, sectionText } from '$lib/views/evidence/figure-text';
import { indent, pairs, table, wrap } from '../columns';

interface ExplainTexts {
  readonly graph: FigureGraph;
  readonly words: GraphWords;
  /** Columns that text may take. */
  readonly width: number;
  /** Needs mathjs, so it is handed in by whoever has loaded that. */
  readonly check: (figure: Figure, graph: FigureGraph) => Check;
}

/** Longer answers are cut, with a line that says by how much. */
export const MOST_LINES = 400;
const STEP = '  ';
/** However deep it stands, a figure keeps so many columns. */
const LEAST_WIDTH = 40;

function nameOf({ of, name }: Figure): string {
  return of === undefined ? name : `${of}: ${name}`;
}

function figureRows(rows: readonly OperandRow[], { graph, words }: ExplainTexts): string[][] {
  return rows.flatMap(({ symbol, id }) => {
    const figure = graph.find(id);
    if (figure === undefined) return [];
    const written = symbolText(symbol, words.explain);
    return [[written, nameOf(figure), figureText(figure, words.messages.lang), figure.id]];
  });
}

function operandTable(rows: readonly OperandRow[], texts: ExplainTexts): string[] {
  const { symbol, meaning, value } = texts.words.explain;
  const columns = [
    { head: symbol },
    { head: meaning },
    { head: value, align: 'right' } as const,
    { head: 'id' },
  ];
  return table(columns, figureRows(rows, texts), texts.width);
}

/** What mathjs makes of the formula, next to what the engine says. */
function checkLine(figure: Figure, { graph, words, check }: ExplainTexts): string {
  const { explain, messages } = words;
  const checked = check(figure, graph);
  if (checked.kind === 'none') return '';
  const shown = (value: number) => formatNumber(value, figure.style, messages.lang);
  if (checked.kind === 'differs')
    return explain.differs(shown(checked.result), shown(figure.value));
  const solves = figure.account.kind === 'formula' && figure.account.solves === true;
  return solves ? explain.solvesZero : explain.agrees(shown(checked.result));
}

function formulaLines(figure: Figure, texts: ExplainTexts): string[] {
  const { account } = figure;
  if (account.kind !== 'formula') return [];
  const { graph, words, width } = texts;
  const { lang } = words.messages;
  const { explain } = words;
  const rows = operandRows(figure);
  const numbers = formulaWithNumbers(figure, graph, lang, explain);
  return [
    ...pairs(
      [
        [explain.formula, formulaText(account, lang, explain)],
        ...(numbers === undefined ? [] : [[explain.withNumbers, numbers] as const]),
      ],
      width,
    ),
    ...wrap(`  ${checkLine(figure, texts)}`, width),
    ...(rows.length === 0 ? [] : ['', ...operandTable(rows, texts)]),
  ];
}

/** Where an entry of the register was taken from, in a line or two. */
function originText(entry: EvidenceEntry, { messages }: GraphWords): string {
  const { lang, panels } = messages;
  const words = panels.source;
  switch (entry.kind) {
    case 'fact': {
      const section = words.section(sectionText(entry.section, lang));
      return [words.paper, section, ...entry.interviews.map(words.interviews)].join(', ');
    }
    case 'outside':
      return entry.sources.join('; ');
    case 'assumption': {
      const leansOn = entry.leansOn.join(', ');
      const reason = `${words.reason}: ${entry.reason[lang]}`;
      return leansOn === '' ? reason : `${reason} ${words.leansOn}: ${leansOn}`;
    }
  }
}

function entryLines(id: string, { words, width }: ExplainTexts): string[] {
  const entry = findEvidence(id);
  if (entry === undefined) return [];
  const { lang } = words.messages;
  const figure =
    entry.kind === 'assumption' || entry.value === undefined
      ? ''
      : ` ${registerText(entry.value, entry.unit, lang)}`;
  const lines = [`${entry.text[lang]}${figure}`, originText(entry, words)];
  return pairs(
    lines.map((line, at) => [at === 0 ? id : ''.padEnd(id.length), line] as const),
    width,
  );
}

function endLines(account: Account, texts: ExplainTexts): string[] {
  const { words, width } = texts;
  const { explain, messages } = words;
  if (account.kind === 'formula') return [];
  if (account.kind === 'given') return wrap(`  ${explain.given}`, width);
  if (account.kind === 'rule') return wrap(`  ${explain.rule}`, width);
  const lines: string[] = [];
  if (account.kind === 'constant') lines.push(explain.constant);
  else if (account.kind === 'sourced') lines.push(explain.sourced);
  else {
    const grade = messages.terms.grades[account.grade];
    lines.push(messages.inputs.parameters[account.parameter].help);
    if (account.published !== undefined) {
      lines.push(`${explain.own} ${explain.published(account.published)}`);
    }
    lines.push(`${grade.name}: ${grade.help}`);
  }
  return [
    ...lines.flatMap((line) => wrap(`  ${line}`, width)),
    '',
    explain.sources,
    ...account.refs.flatMap((ref) => entryLines(ref, texts)),
  ];
}

/** One figure with its account, not set in. */
function block(figure: Figure, texts: ExplainTexts): string[] {
  const { words, width } = texts;
  const { explain, messages } = words;
  const because = (figure.because ?? []).map((id) => ({ symbol: '', id }));
  return [
    ...wrap(`${nameOf(figure)} (${figure.id})`, width),
    ...wrap(`  ${figureText(figure, messages.lang)}`, width),
    ...(figure.note === undefined ? [] : wrap(`  ${figure.note}`, width)),
    '',
    ...formulaLines(figure, texts),
    ...endLines(figure.account, texts),
    ...(because.length === 0
      ? []
      : [
          '',
          explain.because,
          ...pairs(
            figureRows(because, texts).map(([, name = '', value = '', id = '']) => [
              id,
              `${name}: ${value}`,
            ]),
            width,
          ),
        ]),
  ];
}

function restsOn(figure: Figure, { graph, words, width }: ExplainTexts): string[] {
  if (figure.account.kind !== 'formula') return [];
  const counts = basisCounts(graph, figure.id);
  if (Object.values(counts).every((count) => count === 0)) return [];
  return ['', ...wrap(words.explain.restsOn(counts), width)];
}

/** The figure and, `depth` levels deep, what it rests on: each figure once, set in under the first that names it. */
export function explanationLines(figure: Figure, depth: number, texts: ExplainTexts): string[] {
  const opened = new Set<FigureId>([figure.id]);
  const below = (parent: Figure, level: number): string[] => {
    if (level >= depth) return [];
    const fresh = operandIds(parent)
      .map((id) => texts.graph.find(id))
      .filter((child): child is Figure => child !== undefined && !opened.has(child.id));
    // Marked before going further down, so that a figure opens beside its siblings.
    const children = [...new Map(fresh.map((child) => [child.id, child])).values()];
    for (const child of children) opened.add(child.id);
    const inset = STEP.repeat(
      Math.min(level, Math.floor((texts.width - LEAST_WIDTH) / STEP.length)),
    );
    const within = { ...texts, width: texts.width - inset.length };
    return children.flatMap((child) => [
      '',
      ...indent(block(child, within), inset),
      ...below(child, level + 1),
    ]);
  };
  return [...block(figure, texts), ...restsOn(figure, texts), ...below(figure, 1)];
}

/** As many lines as a person may want at once; `left` says how many more there are. */
export function cut(lines: readonly string[], left: (count: number) => string): readonly string[] {
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES), left(lines.length - MOST_LINES)];
}

/** Ids with their names and values. */
export function listLines(ids: readonly FigureId[], texts: ExplainTexts): string[] {
  const { meaning, value } = texts.words.explain;
  const rows = figureRows(
    ids.map((id) => ({ symbol: '', id })),
    texts,
  );
  return table(
    [{ head: 'id' }, { head: meaning }, { head: value, align: 'right' }],
    rows.map(([, name = '', shown = '', id = '']) => [id, name, shown]),
    texts.width,
  );
}
