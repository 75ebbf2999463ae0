/** How the inputs of "run the case on the other figure" come about, down to sources and inputs. */
import { CONFLICT_IDS } from '$lib/evidence/conflicts';
import type { Figure, FigureGraph, FigureId, Operand } from '$lib/explain/types';
import type { EvidenceBookWords } from '$lib/i18n/evidence-words';
import type { NumberStyle } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import { loadFullMessages, type FullMessages } from '$lib/i18n/messages';
import { parameter, type ParameterId } from '$lib/parameters/registry';
import { valueAt, type Target } from '$lib/scenario/edit';
import { preset, sourceOf } from '$lib/scenario/presets';
import { isPercent } from '$lib/scenario/value-text';
import { shortName } from '$lib/views/context';
import { loadBookWords } from './book-words';
import { BENCHMARK, PRICE, switches, type Move, type Stated } from '$lib/views/evidence/switches';

const published = preset('jujuy-2016');

export interface SwitchWords {
  readonly full: FullMessages;
  readonly own: EvidenceBookWords['figures'];
}

/** The input's name, with its offer where it belongs to one. */
export function targetName({ option, parameter: id }: Target, words: FullMessages): string {
  const { label } = words.inputs.parameters[id];
  const owner = published.options.find((candidate) => candidate.id === option);
  return owner === undefined ? label : `${label} (${shortName(owner, words)})`;
}

export function inputId({ option, parameter: id }: Target): FigureId {
  return option === undefined ? `input/${id}` : `input/${option}.${id}`;
}

export function moveId(switchId: string, at: number): FigureId {
  return `move/${switchId}/${at}`;
}

function styleOf(id: ParameterId): Pick<Figure, 'style'> & { unit?: string } {
  const declared = parameter(id);
  const percent = declared.kind === 'number' && isPercent(declared.unit);
  return { style: percent ? { kind: 'percent', digits: 3 } : { kind: 'plain', digits: 2 } };
}

function unitOf(id: ParameterId, words: FullMessages): { unit?: string } {
  const declared = parameter(id);
  if (declared.kind !== 'number' || isPercent(declared.unit)) return {};
  return { unit: words.inputs.units[declared.unit] };
}

function inputFigure(target: Target, { full }: SwitchWords): Figure {
  const value = valueAt(published, target);
  const archetype = published.options.find(({ id }) => id === target.option)?.archetype;
  const { grade, refs } = sourceOf(published.case, target.parameter, archetype);
  return {
    id: inputId(target),
    name: targetName(target, full),
    ...styleOf(target.parameter),
    ...unitOf(target.parameter, full),
    value: typeof value === 'number' ? value : 0,
    account: {
      kind: 'input',
      parameter: target.parameter,
      ...(target.option === undefined ? {} : { option: target.option }),
      grade,
      refs,
    },
  };
}

const STATED: Readonly<Record<NonNullable<Stated['style']>, NumberStyle>> = {
  usdMillions: { kind: 'usdMillions' },
  usd: { kind: 'usd' },
  percent: { kind: 'percent', digits: 2 },
};

function statedFigure(id: FigureId, stated: Stated, move: Move, words: SwitchWords): Figure {
  const own = stated.style === undefined;
  return {
    id,
    name: words.own.stated(stated.ref),
    ...(own
      ? { ...styleOf(move.target.parameter), ...unitOf(move.target.parameter, words.full) }
      : { style: STATED[stated.style] }),
    value: stated.value,
    account: { kind: 'constant', refs: [stated.ref] },
  };
}

function moveFigures(id: FigureId, move: Move, words: SwitchWords): Figure[] {
  const { stated, inputs = {}, results = {}, expression } = move.formula;
  const operand = (figure: FigureId): Operand => ({ kind: 'figure', id: figure });
  const operands = Object.fromEntries([
    ...Object.keys(stated).map((symbol) => [symbol, operand(`${id}/${symbol}`)] as const),
    ...Object.entries(inputs).map(([symbol, to]) => [symbol, operand(inputId(to))] as const),
    ...Object.entries(results).map(([symbol, to]) => [symbol, operand(to)] as const),
  ]);
  return [
    {
      id,
      name: words.own.moved(targetName(move.target, words.full)),
      ...styleOf(move.target.parameter),
      ...unitOf(move.target.parameter, words.full),
      value: move.value,
      account: { kind: 'formula', expression, operands },
    },
    inputFigure(move.target, words),
    ...Object.entries(stated).map(([symbol, figure]) =>
      statedFigure(`${id}/${symbol}`, figure, move, words),
    ),
    ...Object.values(inputs).map((target) => inputFigure(target, words)),
  ];
}

/** Symbols of the market price, each an input of the case. */
const BENCHMARK_INPUTS = {
  n: 'scope.cameras',
  camera: 'unit.camera',
  storage: 'unit.storage',
  licence: 'unit.licence',
  points: 'scope.points',
  point: 'unit.point',
  km: 'scope.fibreKm',
  fibre: 'unit.fibreKm',
  core: 'unit.coreNetwork',
  seats: 'scope.seats',
  seat: 'unit.seat',
  room: 'unit.room',
  platform: 'unit.platform',
  e: 'engineering',
} as const satisfies Readonly<Record<string, ParameterId>>;

const BENCHMARK_FORMULA =
  '(n * (camera + storage + licence) + points * point + km * fibre + core + seats * seat + room + platform) * (1 + e)';

function resultFigures(words: SwitchWords): Figure[] {
  const inputs = Object.entries(BENCHMARK_INPUTS);
  const premium: Target = { option: 'a', parameter: 'price.premium' };
  const style: NumberStyle = { kind: 'usdMillions', digits: 2 };
  return [
    ...inputs.map(([, id]) => inputFigure({ parameter: id }, words)),
    inputFigure(premium, words),
    {
      id: 'benchmark',
      name: words.own.benchmark,
      style,
      value: BENCHMARK,
      account: {
        kind: 'formula',
        expression: BENCHMARK_FORMULA,
        operands: Object.fromEntries(
          inputs.map(([symbol, id]) => [
            symbol,
            { kind: 'figure', id: inputId({ parameter: id }) } as const,
          ]),
        ),
      },
    },
    {
      id: 'price',
      name: words.own.price,
      style,
      value: PRICE,
      account: {
        kind: 'formula',
        expression: 'B * (1 + m)',
        operands: {
          B: { kind: 'figure', id: 'benchmark' },
          m: { kind: 'figure', id: inputId(premium) },
        },
      },
    },
  ];
}

/** Every figure that a switch shows or rests on. */
export function switchFigures(words: SwitchWords): ReadonlyMap<FigureId, Figure> {
  const moved = CONFLICT_IDS.flatMap((conflict) =>
    switches[conflict].flatMap((one) =>
      one.moves.flatMap((move, at) => moveFigures(moveId(one.id, at), move, words)),
    ),
  );
  return new Map([...resultFigures(words), ...moved].map((figure) => [figure.id, figure]));
}

export function switchGraph(words: SwitchWords): FigureGraph {
  const figures = switchFigures(words);
  return { find: (id) => figures.get(id) };
}

/** The graph with its words, for a reader who presses a figure. */
export async function loadSwitchGraph(lang: Lang): Promise<FigureGraph> {
  const [full, { figures }] = await Promise.all([loadFullMessages(lang), loadBookWords(lang)]);
  return switchGraph({ full, own: figures });
}
