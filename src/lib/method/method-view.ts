/** The method page as plain data in one language: sections, tables, worked examples, glossary. */
import { figureText } from '$lib/explain/formula-text';
import { formatBare, formatNumber } from '$lib/i18n/format';
import type { FullMessages } from '$lib/i18n/messages';
import {
  TERM_IDS,
  type MethodFigureWords,
  type MethodWords,
  type PartKey,
  type RateKey,
  type TermId,
} from '$lib/i18n/method-words';
import { LOCALES, type Lang } from '$lib/i18n/lang';
import { criteria, CRITERION_IDS } from '$lib/parameters/criteria';
import { LENS_PRESET_IDS, lensPresets } from '$lib/parameters/lenses';
import { parameter } from '$lib/parameters/registry';
import { MODEL_VERSION } from '$lib/scenario/types';
import { measureFormulas, sections } from '$lib/views/method/sections';
import { SECTION_IDS, type SectionId, type VariationId } from '$lib/views/method/section-types';
import { sources, type SourceId } from '$lib/views/method/sources';
import { symbols, type SymbolId, type DerivedSymbolId } from '$lib/views/method/symbols';
import { commandFor, type Call } from '$lib/views/reproduce';
import type { ConventionRate, MethodGraph } from './method-graph';
import { workedView, type WorkedView } from './worked';

export interface FormulaView {
  readonly math: string;
  readonly where?: string;
}

export interface SymbolView {
  readonly math: string;
  readonly meaning: string;
  readonly unit: string;
}

export interface SectionView {
  readonly id: SectionId;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly formulas: readonly FormulaView[];
  readonly symbols: readonly SymbolView[];
  readonly sources: readonly string[];
  readonly worked: readonly WorkedView[];
  readonly varied: readonly VariedView[];
}

/** Examples on a variation of the case. */
export interface VariedView {
  readonly id: string;
  readonly title: string;
  readonly worked: readonly WorkedView[];
}

export interface RateRow {
  /** Of its figure. */
  readonly id: string;
  readonly rate: string;
  readonly who: string;
  readonly on: string;
}

export interface LevelRow {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly kind: string;
}

export interface CriterionRow {
  readonly id: string;
  readonly name: string;
  readonly math: string;
  readonly note?: string;
  readonly worst: string;
  readonly best: string;
}

export interface LensRow {
  readonly id: string;
  readonly name: string;
  readonly screens: readonly string[];
  readonly points: readonly {
    readonly id: string;
    readonly name: string;
    readonly points: string;
  }[];
}

export interface GlossaryEntry {
  readonly id: TermId;
  readonly term: string;
  readonly definition: string;
  readonly other: string;
}

/** The page's own words, as plain data. */
export interface MethodText extends Pick<
  MethodWords,
  | 'title'
  | 'lead'
  | 'contents'
  | 'top'
  | 'intro'
  | 'formulas'
  | 'symbols'
  | 'symbol'
  | 'meaning'
  | 'unit'
  | 'sources'
  | 'ownDefinition'
  | 'worked'
  | 'workedNote'
  | 'operands'
  | 'solves'
  | 'leftOut'
  | 'carry'
  | 'lensTable'
> {
  readonly version: string;
  readonly check: MethodWords['check'] & { readonly call: string };
  readonly answers: {
    readonly caption: string;
    readonly answer: string;
    readonly paid: string;
    readonly rows: readonly { readonly id: string; readonly name: string; readonly paid: string }[];
  };
  readonly rates: Omit<MethodWords['rates'], 'rows'>;
  readonly levels: Omit<MethodWords['levels'], 'byDefinition' | 'assumed'>;
  readonly criteria: Omit<MethodWords['criteria'], 'notes'>;
  readonly glossary: {
    readonly title: string;
    readonly lead: string;
    readonly other: string;
    readonly otherLang: Lang;
  };
}

export interface MethodView {
  readonly text: MethodText;
  readonly sections: readonly SectionView[];
  readonly criteria: readonly CriterionRow[];
  readonly lenses: readonly LensRow[];
  readonly rates: readonly RateRow[];
  readonly levels: readonly LevelRow[];
  readonly glossary: readonly GlossaryEntry[];
}

export interface MethodInput {
  readonly lang: Lang;
  readonly words: MethodWords;
  /** The words of the other language, for the terms beside the glossary's. */
  readonly otherWords: MethodWords;
  readonly figureWords: MethodFigureWords;
  readonly messages: FullMessages;
  readonly graph: MethodGraph;
  readonly conventions: readonly ConventionRate[];
}

function isPart(key: string, words: MethodWords): key is PartKey {
  return Object.hasOwn(words.parts, key);
}

/** A formula in the reader's words and with the reader's decimal mark. */
export function localNotation(math: string, words: MethodWords, lang: Lang): string {
  return math
    .replace(/\d+\.\d+/g, (number) =>
      formatBare(Number(number), { kind: 'plain', digits: 6 }, lang),
    )
    .replace(/"([^"]*)"/g, (_, key: string) => {
      if (!isPart(key, words)) throw new Error(`"${key}" stands in a formula without words`);
      return `"${words.parts[key]}"`;
    });
}

/** Names of symbols stand beside labels of inputs, which begin with a capital. */
function capitalised(text: string, lang: Lang): string {
  return text.charAt(0).toLocaleUpperCase(LOCALES[lang]) + text.slice(1);
}

function isDerived(id: SymbolId): id is DerivedSymbolId {
  return symbols[id].kind === 'derived';
}

function symbolView(id: SymbolId, { words, messages, lang }: MethodInput): SymbolView {
  const symbol = symbols[id];
  const math = localNotation(symbol.math, words, lang);
  if (isDerived(id)) {
    const derived = symbols[id];
    const meaning = capitalised(words.symbolNames[id], lang);
    return { math, meaning, unit: words.units[derived.unit] };
  }
  if (symbol.kind !== 'input') throw new Error(`${id} is neither input nor derived`);
  const declared = parameter(symbol.parameter);
  const meaning = messages.inputs.parameters[symbol.parameter].label;
  const unit = declared.kind === 'number' ? messages.inputs.units[declared.unit] : words.units.none;
  return { math, meaning, unit };
}

function sourceText(id: SourceId): string {
  const { author, title, place, year } = sources[id];
  return `${author} (${year}), ${title}. ${place}.`;
}

function sectionView(id: SectionId, input: MethodInput): SectionView {
  const { words, figureWords, graph, lang } = input;
  const section = sections[id];
  const examples = (ids: readonly string[], variation?: VariationId) => {
    const owners = ids.map((local) => graph.find(local)?.of);
    // Whose a figure is has to be said only where a list has those of several offers.
    const several = new Set(owners.filter((owner) => owner !== undefined)).size > 1;
    return ids.flatMap((local, index) => {
      const figure = graph.find(variation === undefined ? local : `${variation}/${local}`);
      if (figure === undefined) return [];
      const owner = several ? owners[index] : undefined;
      const name = owner === undefined ? figure.name : `${owner}: ${figure.name}`;
      return [workedView({ ...figure, name }, graph, { lang, moreTerms: words.moreTerms })];
    });
  };
  return {
    id,
    ...words.sections[id],
    formulas: section.formulas.map(({ math, where }) => ({
      math: localNotation(math, words, lang),
      ...(where === undefined ? {} : { where: words.where[where] }),
    })),
    symbols: section.symbols.map((symbol) => symbolView(symbol, input)),
    sources: section.sources.map(sourceText),
    worked: examples(section.worked),
    varied: (section.varied ?? []).map(({ variation, worked }) => ({
      id: variation,
      title: words.varied(figureWords.variations[variation]),
      worked: examples(worked, variation),
    })),
  };
}

function criterionRows({ words, messages, lang }: MethodInput): CriterionRow[] {
  return CRITERION_IDS.map((id) => {
    const { style, worst, best } = criteria[id];
    const note = words.criteria.notes[id];
    const level = (value: number) =>
      style.kind === 'percent'
        ? `${formatBare(value, style, lang)}\u00a0%`
        : formatBare(value, style, lang);
    return {
      id,
      name: messages.terms.criteria[id].name,
      math: localNotation(measureFormulas[id], words, lang),
      ...(note === undefined ? {} : { note }),
      worst: level(worst),
      best: level(best),
    };
  });
}

function lensRows({ messages, lang }: MethodInput): LensRow[] {
  return LENS_PRESET_IDS.map((id) => {
    const { screens, weights } = lensPresets[id];
    return {
      id,
      name: messages.vocabulary.lenses[id].name,
      screens: screens.map((screen) => messages.vocabulary.screens[screen].name),
      points: CRITERION_IDS.flatMap((criterion) => {
        const points = weights[criterion];
        if (points === undefined) return [];
        const name = messages.terms.criteria[criterion].name;
        return [
          {
            id: `weightOf.${id}.${criterion}`,
            name,
            points: formatBare(points, { kind: 'plain', digits: 0 }, lang),
          },
        ];
      }),
    };
  });
}

function isRateKey(key: string, words: MethodWords): key is RateKey {
  return Object.hasOwn(words.rates.rows, key);
}

function rateRows({ words, conventions, lang }: MethodInput): RateRow[] {
  return conventions.map(({ key, annual }) => {
    if (!isRateKey(key, words)) throw new Error(`the rate of ${key} % is in no row`);
    const rate = formatNumber(annual, { kind: 'percent', digits: 2 }, lang);
    return { id: `convention.${key}`, rate, ...words.rates.rows[key] };
  });
}

/** What the buyer may hold of the platform, from least to most free. */
function levelRows({ words, messages, graph, lang }: MethodInput): LevelRow[] {
  const declared = parameter('platform.autonomy');
  const levels = declared.kind === 'choice' ? declared.choices : [];
  const names: Readonly<Record<string, string>> = messages.inputs.choices['platform.autonomy'];
  return levels.flatMap((level) => {
    const fixed = graph.find(`autonomyLevel.${level}`);
    const figure = fixed ?? graph.find(`autonomy.${level}`);
    if (figure === undefined) return [];
    return [
      {
        id: figure.id,
        name: names[level] ?? level,
        value: figureText(figure, lang),
        kind: fixed === undefined ? words.levels.assumed : words.levels.byDefinition,
      },
    ];
  });
}

/** The glossary in the order of the reader's alphabet. */
export function glossaryEntries(
  words: MethodWords,
  otherWords: MethodWords,
  lang: Lang,
): GlossaryEntry[] {
  const { compare } = new Intl.Collator(LOCALES[lang]);
  return TERM_IDS.map((id) => ({
    id,
    ...words.glossary.terms[id],
    other: otherWords.glossary.terms[id].term,
  })).sort((a, b) => compare(a.term, b.term));
}

/** Prints every figure of the published case. */
const EVALUATE: Call = { command: 'evaluate', operands: ['jujuy-2016'], options: { json: true } };

const ANSWERS = ['accept', 'renegotiate', 'switch', 'lapse', 'cheapest'] as const;

function textOf({ words, messages, lang }: MethodInput): MethodText {
  const { answers, criteria: heads, glossary, rates, levels } = words;
  return {
    title: words.title,
    lead: words.lead,
    contents: words.contents,
    top: words.top,
    intro: words.intro,
    formulas: words.formulas,
    symbols: words.symbols,
    symbol: words.symbol,
    meaning: words.meaning,
    unit: words.unit,
    sources: words.sources,
    ownDefinition: words.ownDefinition,
    worked: words.worked,
    workedNote: words.workedNote,
    operands: words.operands,
    solves: words.solves,
    leftOut: words.leftOut,
    carry: words.carry,
    check: { ...words.check, call: commandFor(EVALUATE, lang) },
    lensTable: words.lensTable,
    version: words.version(MODEL_VERSION),
    answers: {
      caption: answers.caption,
      answer: answers.answer,
      paid: answers.paid,
      rows: ANSWERS.map((id) => ({
        id,
        name: messages.inputs.choices['renewal.answer'][id],
        paid: answers.rows[id],
      })),
    },
    rates: { caption: rates.caption, rate: rates.rate, who: rates.who, on: rates.on },
    levels: {
      caption: levels.caption,
      level: levels.level,
      value: levels.value,
      kind: levels.kind,
    },
    criteria: {
      caption: heads.caption,
      criterion: heads.criterion,
      measure: heads.measure,
      worst: heads.worst,
      best: heads.best,
    },
    glossary: {
      title: glossary.title,
      lead: glossary.lead,
      other: glossary.other,
      otherLang: lang === 'en' ? 'es' : 'en',
    },
  };
}

export function methodView(input: MethodInput): MethodView {
  return {
    text: textOf(input),
    sections: SECTION_IDS.map((id) => sectionView(id, input)),
    criteria: criterionRows(input),
    lenses: lensRows(input),
    rates: rateRows(input),
    levels: levelRows(input),
    glossary: glossaryEntries(input.words, input.otherWords, input.lang),
  };
}
