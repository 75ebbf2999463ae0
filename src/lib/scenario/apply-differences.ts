/** Differences put into a scenario, all of them or some; the other half of `differences.ts`. */
import type { ParameterValue } from '$lib/parameters/types';
import { sortEvents } from './edit';
import type { Difference, EventPart } from './differences';
import type { Lens, Option, Scenario, ScenarioEvent } from './types';
import {
  pairOf,
  sortedCorrelations,
  sortedRanges,
  type Range,
  type Uncertainty,
} from './uncertainty';

/** A copy without one of its fields. */
function without<T extends object, K extends keyof T>(item: T, key: K): Omit<T, K> {
  const copy = { ...item };
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a field that is declared, of a copy
  delete (copy as Partial<T>)[key];
  return copy;
}

/** `name` set, or taken away where there is none. */
function named<T extends { readonly name?: string }>(item: T, name: string | undefined): T {
  // Nothing but the optional name is taken off.
  return { ...without(item, 'name'), ...(name === undefined ? {} : { name }) } as T;
}

function withPart(event: ScenarioEvent, field: string, to: EventPart): ScenarioEvent {
  switch (field) {
    case 'year':
      return { ...event, year: Number(to) };
    // An event of its kind stays one without what is optional in any.
    case 'for':
      return {
        ...without(event, 'options'),
        ...(typeof to === 'string' ? { options: to } : {}),
      } as ScenarioEvent;
    case 'off':
      return {
        ...without(event, 'off'),
        ...(to === true ? { off: true } : {}),
      } as ScenarioEvent;
    default:
      // Fields and values of a kind come from an event of that kind.
      return { ...event, values: { ...event.values, [field]: to } } as ScenarioEvent;
  }
}

/** Whole lists with room for changes, by id. */
class Changing {
  readonly #from: Scenario;
  #case: Scenario['case'];
  readonly #values = new Map<string, ParameterValue>();
  /** Inputs of offers, by letter: gathered, since copying an offer for each of them would take long. */
  readonly #own = new Map<string, Map<string, ParameterValue>>();
  readonly #options: Map<string, Option>;
  #order: string[];
  readonly #events: Map<string, ScenarioEvent>;
  readonly #added: ScenarioEvent[] = [];
  readonly #lenses: Map<string, Lens>;
  #lensOrder: readonly string[] | undefined;
  #lens: string;
  #uncertainty: Uncertainty;
  readonly #ranges: Map<string, Range>;

  constructor(from: Scenario) {
    this.#from = from;
    this.#case = from.case;
    this.#options = new Map(from.options.map((option) => [option.id, option]));
    this.#order = from.options.map(({ id }) => id);
    this.#events = new Map(from.events.map((event) => [event.id, event]));
    this.#lenses = new Map(from.lenses.map((lens) => [lens.id, lens]));
    this.#lens = from.lens;
    this.#uncertainty = from.uncertainty;
    this.#ranges = new Map(Object.entries(from.uncertainty.ranges));
  }

  #option(id: string, change: (option: Option) => Option): void {
    const option = this.#options.get(id);
    if (option !== undefined) this.#options.set(id, change(option));
  }

  #set(id: string, parameter: string, value: ParameterValue): void {
    const own = this.#own.get(id) ?? new Map<string, ParameterValue>();
    this.#own.set(id, own.set(parameter, value));
  }

  #withOwn(option: Option): Option {
    const own = this.#own.get(option.id);
    if (own === undefined) return option;
    return { ...option, values: { ...option.values, ...Object.fromEntries(own) } };
  }

  #event(id: string, change: (event: ScenarioEvent) => ScenarioEvent): void {
    const event = this.#events.get(id);
    if (event !== undefined) this.#events.set(id, change(event));
  }

  #rule(id: string, change: (lens: Lens) => Lens): void {
    const lens = this.#lenses.get(id);
    if (lens !== undefined) this.#lenses.set(id, change(lens));
  }

  apply(d: Difference): void {
    switch (d.kind) {
      case 'case':
        this.#case = d.to;
        break;
      case 'case-value':
        this.#values.set(d.parameter, d.to);
        break;
      case 'option-added':
        this.#options.set(d.option.id, d.option);
        this.#order = this.#order.toSpliced(d.at, 0, d.option.id);
        break;
      case 'option-removed':
        this.#options.delete(d.option.id);
        this.#order = this.#order.filter((id) => id !== d.option.id);
        break;
      case 'option-order':
        this.#order = inOrder(this.#order, [...d.to]);
        break;
      case 'option-name':
        this.#option(d.option, (option) => named(option, d.to));
        break;
      case 'option-archetype':
        this.#option(d.option, (option) => ({ ...option, archetype: d.to }));
        break;
      case 'option-value':
        this.#set(d.option, d.parameter, d.to);
        break;
      case 'event-added':
        this.#added.push(d.event);
        break;
      case 'event-removed':
        this.#events.delete(d.event.id);
        break;
      case 'event-field':
        this.#event(d.event, (event) => withPart(event, d.field, d.to));
        break;
      case 'event-number':
        this.#event(d.from, (event) => ({ ...event, id: d.to }));
        break;
      case 'lens-in-use':
        this.#lens = d.to;
        break;
      case 'lens-added':
        this.#lenses.set(d.lens.id, d.lens);
        break;
      case 'lens-removed':
        this.#lenses.delete(d.lens.id);
        break;
      case 'lens-base':
        this.#rule(d.lens, (lens) => ({ ...lens, base: d.to }));
        break;
      case 'lens-name':
        this.#rule(d.lens, (lens) => named(lens, d.to));
        break;
      case 'lens-screens':
        this.#rule(d.lens, (lens) => ({ ...lens, screens: d.to }));
        break;
      case 'lens-method':
        this.#rule(d.lens, (lens) => ({ ...lens, method: d.to }));
        break;
      case 'lens-weight':
        this.#rule(d.lens, (lens) => {
          const weights = without(lens.weights, d.criterion);
          return { ...lens, weights: { ...weights, ...(d.to > 0 ? { [d.criterion]: d.to } : {}) } };
        });
        break;
      case 'lens-order':
        this.#lensOrder = d.to.split(',');
        break;
      case 'sampling':
      case 'range':
      case 'correlation':
      case 'chance':
        this.#sayOfUncertainty(d);
    }
  }

  #sayOfUncertainty(
    d: Extract<Difference, { kind: 'sampling' | 'range' | 'correlation' | 'chance' }>,
  ): void {
    const now = this.#uncertainty;
    switch (d.kind) {
      case 'sampling':
        this.#uncertainty = { ...now, [d.field]: d.to };
        break;
      case 'range':
        if (d.to === undefined) this.#ranges.delete(d.key);
        else this.#ranges.set(d.key, d.to);
        break;
      case 'correlation': {
        const others = now.correlations.filter(({ a, b }) => a !== d.a || b !== d.b);
        const pairs = d.to === undefined ? others : [...others, pairOf(d.a, d.b, d.to)];
        this.#uncertainty = { ...now, correlations: sortedCorrelations(pairs) };
        break;
      }
      case 'chance': {
        const chances = without(now.chances, d.event);
        this.#uncertainty = {
          ...now,
          chances: { ...chances, ...(d.to === undefined ? {} : { [d.event]: d.to }) },
        };
      }
    }
  }

  result(): Scenario {
    const lenses = [...this.#lenses.keys()];
    const order = this.#lensOrder === undefined ? lenses : inOrder(lenses, this.#lensOrder);
    const found = <T>(item: T | undefined): T[] => (item === undefined ? [] : [item]);
    return {
      ...this.#from,
      case: this.#case,
      values: { ...this.#from.values, ...Object.fromEntries(this.#values) },
      options: this.#order.flatMap((id) =>
        found(this.#options.get(id)).map((o) => this.#withOwn(o)),
      ),
      lenses: order.flatMap((id) => found(this.#lenses.get(id))),
      events: sortEvents([...this.#events.values(), ...this.#added]),
      lens: this.#lens,
      uncertainty: { ...this.#uncertainty, ranges: sortedRanges(this.#ranges) },
    };
  }
}

/** In the order of `wanted`; what is not named there stays behind, in its own order. */
function inOrder(ids: readonly string[], wanted: readonly string[]): string[] {
  const place = (id: string) => {
    const at = wanted.indexOf(id);
    return at < 0 ? wanted.length : at;
  };
  return [...ids].sort((a, b) => place(a) - place(b));
}

/** The scenario with these differences in it, given in the order in which they were found. */
export function applyDifferences(from: Scenario, differences: readonly Difference[]): Scenario {
  const changing = new Changing(from);
  for (const difference of differences) changing.apply(difference);
  return changing.result();
}
