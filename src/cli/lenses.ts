/** Published lenses as the command line shows them. */
import type { Lang } from '$lib/i18n/lang';
import type { FullMessages } from '$lib/i18n/messages';
import {
  criteria,
  CRITERION_IDS,
  type Criterion,
  type CriterionId,
} from '$lib/parameters/criteria';
import { lensPresets, type LensPresetId } from '$lib/parameters/lenses';
import { bare, show } from '$lib/views/context';
import { indent, pairs, table, wrap } from './columns';
import { inEach, type MessagesByLang } from './json';

const own = {
  en: {
    id: 'Lens',
    method: 'Method',
    screens: 'Screens',
    weights: 'Weights',
    sources: 'Sources',
    none: 'none',
    criterion: 'Criterion',
    points: 'Points',
    share: 'Share',
    worst: 'Worst (0)',
    best: 'Best (1)',
  },
  es: {
    id: 'Mirada',
    method: 'Método',
    screens: 'Requisitos',
    weights: 'Pesos',
    sources: 'Fuentes',
    none: 'ninguno',
    criterion: 'Criterio',
    points: 'Puntos',
    share: 'Parte',
    worst: 'Peor (0)',
    best: 'Mejor (1)',
  },
} as const satisfies Readonly<Record<Lang, unknown>>;

interface Weight {
  readonly id: CriterionId;
  readonly points: number;
  /** Of all points. */
  readonly share: number;
}

/** What weighs, in the order of the criteria. */
function weightsOf(id: LensPresetId): Weight[] {
  const { weights } = lensPresets[id];
  const all = CRITERION_IDS.map((criterion) => weights[criterion] ?? 0);
  const sum = all.reduce((total, each) => total + each, 0);
  return CRITERION_IDS.flatMap((criterion, at) => {
    const points = all[at] ?? 0;
    return points > 0 ? [{ id: criterion, points, share: points / sum }] : [];
  });
}

export function lensRecord(id: LensPresetId, messages: MessagesByLang): object {
  const { screens, method, refs, local } = lensPresets[id];
  return {
    id,
    method,
    screens,
    weights: weightsOf(id).map(({ id: criterion, points, share }) => ({
      criterion,
      points,
      share,
    })),
    sources: refs,
    local,
    name: inEach(messages, (words) => words.vocabulary.lenses[id].name),
    description: inEach(messages, (words) => words.terms.lensDescriptions[id]),
  };
}

/** The criteria that weights speak of, with the fixed levels that count as 0 and 1. */
export function criterionRecords(messages: MessagesByLang): readonly object[] {
  return CRITERION_IDS.map((id) => ({
    id,
    worst: criteria[id].worst,
    best: criteria[id].best,
    name: inEach(messages, (words) => words.terms.criteria[id].name),
    help: inEach(messages, (words) => words.terms.criteria[id].help),
  }));
}

export function lensTable(
  ids: readonly LensPresetId[],
  words: FullMessages,
  width: number,
): string[] {
  const head = own[words.lang];
  const columns = [head.id, head.method, head.screens, head.weights, head.sources].map((text) => ({
    head: text,
  }));
  const rows = ids.map((id) => {
    const { method, screens, refs } = lensPresets[id];
    return [
      id,
      words.terms.lensMethods[method].name,
      screens.length === 0 ? head.none : screens.join(' '),
      weightsOf(id)
        .map(({ id: criterion, points }) => `${criterion}:${points}`)
        .join(' '),
      refs.join(' '),
    ];
  });
  const notes = ids.map((id) => {
    const { name } = words.vocabulary.lenses[id];
    const description = words.terms.lensDescriptions[id];
    return `${name}. ${description}`;
  });
  return table(columns, rows, width, notes);
}

export function lensPage(id: LensPresetId, words: FullMessages, width: number): string[] {
  const { method, screens, refs } = lensPresets[id];
  const { name } = words.vocabulary.lenses[id];
  const description = words.terms.lensDescriptions[id];
  const head = own[words.lang];
  const anchor = (level: number, { style }: Criterion) => show(level, style, words);
  const columns = [
    { head: head.criterion },
    { head: head.points, align: 'right' },
    { head: head.share, align: 'right' },
    { head: head.worst, align: 'right' },
    { head: head.best, align: 'right' },
  ] as const;
  const rows = weightsOf(id).map(({ id: criterion, points, share }) => [
    `${words.terms.criteria[criterion].name} (${criterion})`,
    bare(points, { kind: 'plain', digits: 2 }, words),
    show(share, { kind: 'percent', digits: 1 }, words),
    anchor(criteria[criterion].worst, criteria[criterion]),
    anchor(criteria[criterion].best, criteria[criterion]),
  ]);
  const screenRows = screens.map(
    (screen) => [screen, words.vocabulary.screens[screen].name] as const,
  );
  return [
    ...wrap(`${name} (${id})`, width),
    ...indent(wrap(description, width - 2), '  '),
    '',
    ...pairs(
      [
        [head.method, `${words.terms.lensMethods[method].name} (${method})`],
        [head.sources, refs.join(' ')],
        ...(screens.length === 0 ? [[head.screens, head.none] as const] : []),
      ],
      width,
    ),
    ...(screens.length === 0 ? [] : ['', head.screens, ...pairs(screenRows, width)]),
    '',
    ...table(columns, rows, width),
  ];
}
