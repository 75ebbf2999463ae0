/** Inputs as the command line shows them: one record each for programs, tables and a page for people. */
import type { Lang } from '$lib/i18n/lang';
import type { FullMessages } from '$lib/i18n/messages';
import type { CaseId } from '$lib/parameters/case-ids';
import { archetypesOf } from '$lib/parameters/cases';
import { isCaseParameterId, parameter, type ParameterId } from '$lib/parameters/registry';
import {
  GROUPS,
  type NumberValue,
  type Parameter,
  type ParameterValue,
  type Sourced,
} from '$lib/parameters/types';
import { sourceOf } from '$lib/scenario/presets';
import { valueToText } from '$lib/scenario/value-text';
import { choiceText, fieldText, valueInWords } from '$lib/views/values';
import { indent, pairs, table, wrap } from './columns';
import { inEach, type MessagesByLang } from './json';

const own = {
  en: {
    key: 'Link key',
    default: 'Default',
    bounds: 'Bounds or choices',
    unit: 'Unit',
    grade: 'Grade',
    sources: 'Sources',
    group: 'Group',
    step: 'Step',
    inLink: 'Default in a link',
    range: 'range the source supports',
    whole: 'whole numbers',
    to: (low: string, high: string) => `${low} to ${high}`,
    offer: 'Offer',
    value: 'Published value',
    parts: 'Parts',
    legend: '* stands for the letter of an offer: a.loan.rate.',
  },
  es: {
    key: 'Clave',
    default: 'De partida',
    bounds: 'Límites u opciones',
    unit: 'Unidad',
    grade: 'Respaldo',
    sources: 'Fuentes',
    group: 'Grupo',
    step: 'Paso',
    inLink: 'En un enlace',
    range: 'rango que la fuente respalda',
    whole: 'números enteros',
    to: (low: string, high: string) => `${low} a ${high}`,
    offer: 'Oferta',
    value: 'Valor publicado',
    parts: 'Partes',
    legend: '* es la letra de una oferta: a.loan.rate.',
  },
} as const satisfies Readonly<Record<Lang, unknown>>;

/** The input's key in a link; `*` stands for the letter of an offer. */
function linkKey(id: ParameterId): string {
  return isCaseParameterId(id) ? id : `*.${id}`;
}

function sourcedRecord(
  id: ParameterId,
  { value, grade, refs, low, high }: Sourced<ParameterValue>,
) {
  return {
    value,
    inLink: valueToText(id, value),
    grade,
    sources: refs,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
}

function kindRecord(declared: Parameter): object {
  switch (declared.kind) {
    case 'number': {
      const { unit, min, max, step, integer, auto } = declared;
      return { unit, min, max, step, integer: integer === true, auto: auto === true };
    }
    case 'choice':
      return { choices: declared.choices };
    case 'shares':
      return { parts: declared.parts };
    case 'flag':
      return {};
  }
}

/** One input for programs; numbers in the stored unit, shares and rates as fractions. */
export function parameterRecord(id: ParameterId, caseId: CaseId, messages: MessagesByLang): object {
  const declared = parameter(id);
  return {
    id,
    scope: declared.scope,
    group: declared.group,
    linkKey: linkKey(id),
    kind: declared.kind,
    ...(declared.later === undefined ? {} : { later: declared.later }),
    ...kindRecord(declared),
    default: sourcedRecord(id, declared.default),
    ...(isCaseParameterId(id)
      ? { inCase: sourcedRecord(id, sourceOf(caseId, id)) }
      : {
          published: archetypesOf(caseId).map((archetype) => ({
            archetype,
            ...sourcedRecord(id, sourceOf(caseId, id, archetype)),
          })),
        }),
    label: inEach(messages, (words) => words.inputs.parameters[id].label),
    help: inEach(messages, (words) => words.inputs.parameters[id].help),
  };
}

function unitText(declared: Parameter, words: FullMessages): string {
  if (declared.kind === 'shares') return '%';
  return declared.kind === 'number' ? words.inputs.units[declared.unit] : '';
}

/** Without the unit where it has one of its own to stand in. */
function valueText(id: ParameterId, value: ParameterValue, words: FullMessages): string {
  const declared = parameter(id);
  return declared.kind === 'number' && typeof value === 'number'
    ? fieldText(value, declared.unit, words)
    : valueInWords(id, value, words);
}

function boundsText(id: ParameterId, words: FullMessages): string {
  const declared = parameter(id);
  switch (declared.kind) {
    case 'number':
      return own[words.lang].to(
        fieldText(declared.min, declared.unit, words),
        fieldText(declared.max, declared.unit, words),
      );
    case 'choice':
      return declared.choices.join(', ');
    case 'shares':
      return declared.parts.join('/');
    case 'flag':
      return 'yes, no';
  }
}

function groupTable(ids: readonly ParameterId[], words: FullMessages, width: number): string[] {
  const head = own[words.lang];
  const columns = [
    { head: head.key },
    { head: head.default },
    { head: head.unit },
    { head: head.bounds },
    { head: head.grade },
    { head: head.sources },
  ];
  const rows = ids.map((id) => {
    const declared = parameter(id);
    const { value, grade, refs } = declared.default;
    return [
      linkKey(id),
      valueText(id, value, words),
      unitText(declared, words),
      boundsText(id, words),
      words.terms.grades[grade].short,
      refs.join(' '),
    ];
  });
  const notes = ids.map((id) => {
    const { label, help } = words.inputs.parameters[id];
    return `${label}. ${help}`;
  });
  return table(columns, rows, width, notes);
}

/** A table a group, in the order of the form. */
export function parameterTables(
  ids: readonly ParameterId[],
  words: FullMessages,
  width: number,
): string[] {
  const groups = GROUPS.flatMap((group) => {
    const inside = ids.filter((id) => parameter(id).group === group);
    if (inside.length === 0) return [];
    const head = wrap(`${words.inputs.groups[group]} (${group})`, width);
    return [...head, '', ...groupTable(inside, words, width), ''];
  });
  return [...groups, ...wrap(own[words.lang].legend, width)];
}

function withRange(id: ParameterId, source: Sourced<ParameterValue>, words: FullMessages): string {
  const declared = parameter(id);
  const text = valueInWords(id, source.value, words);
  const { low, high } = source;
  if (declared.kind !== 'number' || low === undefined || high === undefined) return text;
  const bound = (value: NumberValue) => valueText(id, value, words);
  return `${text} (${own[words.lang].range}: ${own[words.lang].to(bound(low), bound(high))})`;
}

function numberFacts(declared: Parameter, words: FullMessages): [string, string][] {
  if (declared.kind !== 'number') return [];
  const text = fieldText(declared.step, declared.unit, words);
  const head = own[words.lang];
  return [
    [head.unit, words.inputs.units[declared.unit]],
    [head.step, declared.integer === true ? `${text}, ${head.whole}` : text],
  ];
}

/** The words behind the choices, which links and files name by their ids. */
function choiceFacts(
  id: ParameterId,
  declared: Parameter,
  words: FullMessages,
  width: number,
): string[] {
  if (declared.kind === 'choice') {
    return pairs(
      declared.choices.map((choice) => [choice, choiceText(id, choice, words)] as const),
      width,
    );
  }
  if (declared.kind !== 'shares') return [];
  const names: Readonly<Record<string, string>> = words.terms.actors;
  return pairs(
    declared.parts.map((part) => [part, names[part] ?? part] as const),
    width,
  );
}

/** What a case says of an input of the whole case, where that is not the default. */
function caseFacts(id: ParameterId, caseId: CaseId, words: FullMessages): [string, string][] {
  if (!isCaseParameterId(id)) return [];
  const source = sourceOf(caseId, id);
  if (source === parameter(id).default) return [];
  return [
    [words.vocabulary.cases[caseId].name, withRange(id, source, words)],
    [own[words.lang].grade, words.terms.grades[source.grade].name],
    [own[words.lang].sources, source.refs.join(' ')],
  ];
}

/** Everything there is to say of one input. */
export function parameterPage(
  id: ParameterId,
  caseId: CaseId,
  words: FullMessages,
  width: number,
): string[] {
  const declared = parameter(id);
  const { label, help } = words.inputs.parameters[id];
  const head = own[words.lang];
  const source = declared.default;
  const facts: [string, string][] = [
    [head.key, linkKey(id)],
    [head.group, `${words.inputs.groups[declared.group]} (${declared.group})`],
    [head.bounds, boundsText(id, words)],
    ...numberFacts(declared, words),
    [head.default, withRange(id, source, words)],
    [head.inLink, `${linkKey(id)}=${valueToText(id, source.value)}`],
    [head.grade, words.terms.grades[source.grade].name],
    [head.sources, source.refs.join(' ')],
    ...caseFacts(id, caseId, words),
  ];
  const choices = choiceFacts(id, declared, words, width);
  const published = archetypesOf(caseId).map((archetype) => {
    const own = sourceOf(caseId, id, archetype);
    const name = words.vocabulary.archetypes[archetype].name;
    const grade = words.terms.grades[own.grade].short;
    return [name, valueInWords(id, own.value, words), grade, own.refs.join(' ')];
  });
  const columns = [head.offer, head.value, head.grade, head.sources].map((text) => ({
    head: text,
  }));
  return [
    ...wrap(`${label} (${id})`, width),
    ...indent(wrap(help, width - 2), '  '),
    '',
    ...pairs(facts, width),
    ...(choices.length === 0 ? [] : ['', ...choices]),
    ...(isCaseParameterId(id)
      ? []
      : ['', words.vocabulary.cases[caseId].name, ...table(columns, published, width)]),
  ];
}
