/**
 * "Run the case on the other figure": which inputs a conflicting figure moves, and to what. Each move is
 * worked out by a formula that the page can explain; the published case gives the rest.
 */
import type { ConflictId } from '$lib/evidence/conflicts';
import type { Bilingual } from '$lib/evidence/types';
import { benchmarkTotal } from '$lib/model/assets';
import type { ParameterId } from '$lib/parameters/registry';
import type { ParameterValue } from '$lib/parameters/types';
import { setValue, type Target } from '$lib/scenario/edit';
import { readableLink } from '$lib/scenario/link';
import { preset } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';

/** A figure that a source states, as the formula of a move takes it. */
export interface Stated {
  readonly value: number;
  readonly ref: string;
  /** Absent where it is written as the input that it sets. */
  readonly style?: 'usdMillions' | 'usd' | 'percent';
}

/** The market price of everything, or the contract price of the turnkey offer: USD before tax. */
export type ResultId = 'benchmark' | 'price';

export interface Formula {
  /** In the grammar of mathjs, over the symbols below. */
  readonly expression: string;
  readonly stated: Readonly<Record<string, Stated>>;
  /** Inputs of the published case and, with an option, of one offer. */
  readonly inputs?: Readonly<Record<string, Target>>;
  readonly results?: Readonly<Record<string, ResultId>>;
}

export interface Move {
  readonly target: Target;
  readonly value: number;
  readonly formula: Formula;
}

export interface Switch {
  readonly id: string;
  /** How the figure is read, where there are several ways: after the figure, without a number. */
  readonly says?: Bilingual;
  /** USD, for figures that are no input themselves. */
  readonly figureUsd?: number;
  readonly moves: readonly Move[];
}

const published = preset('jujuy-2016');
const TURNKEY = 'a';

function numberAt(target: Target): number {
  const option = published.options.find(({ id }) => id === target.option);
  const values: Readonly<Partial<Record<ParameterId, ParameterValue>>> = {
    ...published.values,
    ...option?.values,
  };
  const value = values[target.parameter];
  if (typeof value !== 'number') throw new Error(`${target.parameter} is no number`);
  return value;
}

/** USD before tax: the market price of what is bought. */
export const BENCHMARK = benchmarkTotal(published.values);
const PREMIUM: Target = { option: TURNKEY, parameter: 'price.premium' };
/** USD before tax: what the published turnkey offer, which owns everything, is priced at. */
export const PRICE = BENCHMARK * (1 + numberAt(PREMIUM));

/** Twelve digits: an ulp of the division would make the link unreadable, and moves nothing. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** An input set to the figure itself. */
function set(target: Target, value: number, ref: string): Move {
  return { target, value, formula: { expression: 'x', stated: { x: { value, ref } } } };
}

const inCase = (parameter: ParameterId): Target => ({ parameter });
const ofOption =
  (option: string) =>
  (parameter: ParameterId): Target => ({ option, parameter });
const ofTurnkey = ofOption(TURNKEY);
const ofDeviceLoan = ofOption('b');

/** One switch a figure: the input set to each in turn. */
function each(target: Target, ref: string, ...values: number[]): Switch[] {
  return values.map((value) => ({
    id: `${target.parameter}-${value}`,
    moves: [set(target, value, ref)],
  }));
}

/** The press's figure as the turnkey offer's price before tax: its premium over the market moves. */
function dearerContract(p: Stated): Switch {
  return {
    id: `price-${p.value / 1e6}-contract`,
    figureUsd: p.value,
    says: {
      en: 'before tax, a contract dearer than the market',
      es: 'sin impuesto, un contrato más caro que el mercado',
    },
    moves: [
      {
        target: PREMIUM,
        value: tidy(p.value / BENCHMARK - 1),
        formula: { expression: 'p / B - 1', stated: { p }, results: { B: 'benchmark' } },
      },
    ],
  };
}

/** The same because everything is dearer, whoever sells. */
function dearerMarket(p: Stated): Switch {
  const e = inCase('engineering');
  return {
    id: `price-${p.value / 1e6}-market`,
    figureUsd: p.value,
    says: {
      en: 'before tax, the whole market as dear',
      es: 'sin impuesto, todo el mercado igual de caro',
    },
    moves: [
      {
        target: e,
        value: tidy(((1 + numberAt(e)) * p.value) / PRICE - 1),
        formula: {
          expression: '(1 + e) * p / P - 1',
          stated: { p },
          inputs: { e },
          results: { P: 'price' },
        },
      },
    ],
  };
}

/** The press's figure as what is paid with tax. */
function withTax(p: Stated): Switch {
  const tax = inCase('tax');
  return {
    id: `price-${p.value / 1e6}-with-tax`,
    figureUsd: p.value,
    says: { en: 'with tax in it', es: 'con el impuesto incluido' },
    moves: [
      {
        target: PREMIUM,
        value: tidy(p.value / (1 + numberAt(tax)) / BENCHMARK - 1),
        formula: {
          expression: 'p / (1 + tax) / B - 1',
          stated: { p },
          inputs: { tax },
          results: { B: 'benchmark' },
        },
      },
    ],
  };
}

/** A camera's upkeep in US$ a month as a share of its price a year. */
function upkeep(usdPerMonth: number): Switch {
  const c = inCase('unit.camera');
  const u: Stated = { value: usdPerMonth, ref: 'X36', style: 'usd' };
  return {
    id: `upkeep-${usdPerMonth}`,
    moves: [
      {
        target: inCase('maint.cameras'),
        value: tidy((12 * usdPerMonth) / numberAt(c)),
        formula: { expression: '12 * u / c', stated: { u }, inputs: { c } },
      },
    ],
  };
}

/** LIBOR of March 2019 and the margin of another loan. */
function overLibor(margin: number, ref: string): Switch {
  const L: Stated = { value: 0.0268, ref: 'XL03', style: 'percent' };
  const s: Stated = { value: margin, ref, style: 'percent' };
  return {
    id: `libor-${ref}`,
    moves: [
      {
        target: ofTurnkey('loan.rate'),
        value: tidy(L.value + s.value),
        formula: { expression: 'L + s', stated: { L, s } },
      },
    ],
  };
}

/** The mark-up of the three offers that leave something in a provider's hands. */
function renewal(markup: number, ref: string): Switch {
  const offers = [TURNKEY, 'b', 'c'];
  return {
    id: `renewal-${ref}`,
    moves: offers.map((option) => set({ option, parameter: 'renewal.markup' }, markup, ref)),
  };
}

const PRESS = [28e6, 30e6].map((value): Stated => ({ value, ref: 'X13', style: 'usdMillions' }));

export const switches: Readonly<Record<ConflictId, readonly Switch[]>> = {
  'jsei-price': PRESS.flatMap((p) => [dearerContract(p), dearerMarket(p), withTax(p)]),
  'ecu-cost': [],
  'ecu-cameras': [
    ...each(inCase('scope.cameras'), 'E07', 4600),
    ...each(inCase('scope.cameras'), 'X10', 7000),
  ],
  'ecu-loan-rate': each(ofTurnkey('loan.rate'), 'X02', 0.07159, 0.069),
  'ecu-out': [],
  'ecu-works': [],
  'jsei-points': each(inCase('scope.points'), 'X15', 320),
  'jsei-finish': [
    {
      id: 'build-3',
      // Grace first, because it may not end before the building does.
      moves: [set(ofTurnkey('loan.grace'), 3, 'X15'), set(ofTurnkey('time.build'), 3, 'X15')],
    },
  ],
  'jsei-delay': each(ofTurnkey('time.delay'), 'J20', 2),
  'camera-price': [
    ...each(inCase('unit.camera'), 'X31', 5500),
    ...each(inCase('unit.camera'), 'X09', 5950),
    ...each(inCase('unit.camera'), 'X31', 9200),
    ...each(inCase('unit.camera'), 'X30', 18300),
  ],
  'fibre-price': [
    ...each(inCase('unit.fibreKm'), 'X33', 3100, 13200, 36400),
    ...each(inCase('unit.fibreKm'), 'X34', 66000),
  ],
  'camera-upkeep': [28, 156].map(upkeep),
  'device-fee': [
    ...each(ofDeviceLoan('fee.camera'), 'X43', 355, 383),
    ...each(ofDeviceLoan('fee.camera'), 'X44', 550, 678),
  ],
  'camera-life': each(inCase('life.cameras'), 'X37', 5, 15),
  discount: [
    ...each(inCase('discount'), 'A-discount-real', 0.065),
    ...each(inCase('discount'), 'X27', 0.12),
  ],
  'loan-rate': [
    ...each(ofTurnkey('loan.rate'), 'X17', 0.03),
    overLibor(0.0095, 'X19'),
    overLibor(0.038, 'X20'),
  ],
  insurance: [
    ...each(ofTurnkey('loan.insurance'), 'X21', 0.104),
    ...each(ofTurnkey('loan.insurance'), 'A-loan-insurance', 0),
  ],
  renewal: [renewal(0.1, 'X48'), renewal(4.5, 'X42')],
  hazard: each(ofTurnkey('vendor.hazard'), 'X56', 0.11),
};

/** The published case on another figure. */
export function switched(one: Switch): Scenario {
  return one.moves.reduce<Scenario>((scenario, { target, value }) => {
    const edited = setValue(scenario, target, value);
    if (!edited.ok) throw new Error(`${one.id}: ${target.parameter} contradicts other inputs`);
    return edited.scenario;
  }, published);
}

/** The fragment of the comparison page, without `#`. */
export function switchLink(one: Switch): string {
  return readableLink(switched(one));
}
