/**
 * The one writer of the page's scenario. Components read its getters and call its methods; every
 * method that changes the scenario leaves a step for undo.
 */
import { getContext, setContext } from 'svelte';
import { evaluate } from '$lib/model/evaluate';
import type { Evaluation } from '$lib/model/evaluation';
import { isPublished, sameScenario } from '$lib/scenario/basics';
import type { Scenario } from '$lib/scenario/types';
import { push, redo, startHistory, undo, type History } from './history';
import type { Base, Origin } from './work';

/** A step of undo: a scenario, and which of the bases it stands on. */
interface Step {
  readonly scenario: Scenario;
  readonly base: number;
}

export class Session {
  #history: History<Step> = $state.raw(startHistory<Step>({} as Step));
  /** One for every scenario that was opened, so that undoing an opening brings the earlier base back too. */
  #bases: readonly Base[] = $state.raw([{}]);
  /** The scenario before the current run of edits: what the "+1.2 M" chips compare with. */
  readonly #before: Scenario | undefined = $derived.by(() => {
    const last = this.#history.past.at(-1)?.scenario;
    // Figures of another case are no change of these.
    return last?.case === this.scenario.case ? last : undefined;
  });
  readonly #evaluation: Evaluation = $derived(evaluate(this.#history.present.scenario));
  readonly #evaluationBefore: Evaluation | undefined = $derived(
    this.#before === undefined ? undefined : evaluate(this.#before),
  );

  constructor(scenario: Scenario) {
    this.#history = startHistory({ scenario, base: 0 });
  }

  get scenario(): Scenario {
    return this.#history.present.scenario;
  }

  get evaluation(): Evaluation {
    return this.#evaluation;
  }

  /** The figures before the last change, for the delta chips. */
  get evaluationBefore(): Evaluation | undefined {
    return this.#evaluationBefore;
  }

  /** The scenario those figures belong to. */
  get before(): Scenario | undefined {
    return this.#before;
  }

  get base(): Base {
    return this.#bases[this.#history.present.base] ?? {};
  }

  /** As last saved; undefined before the first save. */
  get saved(): Scenario | undefined {
    return this.base.saved;
  }

  /** Whether anything differs from the last save or, where there is none, from the published case. */
  get unsaved(): boolean {
    const { saved } = this.base;
    return saved === undefined ? !isPublished(this.scenario) : !sameScenario(saved, this.scenario);
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** Applies a change; edits with the same key in quick succession are one step of undo. */
  change(key: string, edit: (scenario: Scenario) => Scenario): void {
    const { present } = this.#history;
    const scenario = edit(present.scenario);
    if (scenario === present.scenario) return;
    this.#history = push(this.#history, { ...present, scenario }, key, Date.now());
  }

  undo(): void {
    this.#history = undo(this.#history);
  }

  redo(): void {
    this.#history = redo(this.#history);
  }

  /** Shows another scenario as a step that undo takes back; as it is, it counts as saved unless said otherwise. */
  open(scenario: Scenario, base: Base = { saved: scenario }): void {
    if (scenario === this.scenario) {
      this.#rebase(base);
      return;
    }
    const at = this.#bases.length;
    this.#bases = [...this.#bases, base];
    // Each opening is a step of its own, however quickly one follows the other.
    this.#history = push(this.#history, { scenario, base: at }, `open ${at}`, 0);
  }

  /** Takes a scenario over without a step: the start of the page's work. */
  start(scenario: Scenario, base: Base): void {
    this.#bases = [base];
    this.#history = startHistory({ scenario, base: 0 });
  }

  /** The scenario as it is now was saved: to a file or, where an origin is given, to the library. */
  markSaved(origin: Origin | undefined = this.base.origin): void {
    this.#rebase({ saved: this.scenario, origin });
  }

  #rebase(base: Base): void {
    const at = this.#history.present.base;
    this.#bases = this.#bases.map((other, index) => (index === at ? base : other));
  }
}

const KEY = Symbol('session');

export function provideSession(session: Session): Session {
  return setContext(KEY, session);
}

export function useSession(): Session {
  return getContext<Session>(KEY);
}
