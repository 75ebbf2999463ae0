/**
 * The one writer of the page's scenario. Components read its getters and call its methods; every
 * method that changes the scenario leaves a step for undo.
 */
import { getContext, setContext } from 'svelte';
import { evaluate } from '$lib/model/evaluate';
import type { Evaluation } from '$lib/model/evaluation';
import type { Scenario } from '$lib/scenario/types';
import { push, redo, startHistory, undo, type History } from './history';

export class Session {
  #history: History<Scenario> = $state.raw(startHistory<Scenario>({} as Scenario));
  /** The scenario as last taken to a file or opened from one or from a link; what "my last save" means. */
  #saved: Scenario | undefined = $state.raw();
  /** The scenario before the current run of edits: what the "+1.2 M" chips compare with. */
  readonly #before: Scenario | undefined = $derived.by(() => {
    const last = this.#history.past.at(-1);
    // Figures of another case are no change of these.
    return last?.case === this.#history.present.case ? last : undefined;
  });
  readonly #evaluation: Evaluation = $derived(evaluate(this.#history.present));
  readonly #evaluationBefore: Evaluation | undefined = $derived(
    this.#before === undefined ? undefined : evaluate(this.#before),
  );

  constructor(scenario: Scenario) {
    this.#history = startHistory(scenario);
  }

  get scenario(): Scenario {
    return this.#history.present;
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

  get saved(): Scenario | undefined {
    return this.#saved;
  }

  get unsaved(): boolean {
    return this.#history.past.length > 0 && this.#history.present !== this.#saved;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** Applies a change; edits with the same key in quick succession are one step of undo. */
  change(key: string, edit: (scenario: Scenario) => Scenario): void {
    this.#history = push(this.#history, edit(this.scenario), key, Date.now());
  }

  undo(): void {
    this.#history = undo(this.#history);
  }

  redo(): void {
    this.#history = redo(this.#history);
  }

  /** Shows another scenario as a step that undo takes back, and as the state that counts as saved. */
  open(scenario: Scenario): void {
    this.#history = push(this.#history, scenario, 'open', 0);
    this.#saved = scenario;
  }

  /** Takes a scenario over without a step: the start of the page's work. */
  start(scenario: Scenario, saved: Scenario | undefined): void {
    this.#history = startHistory(scenario);
    this.#saved = saved;
  }

  markSaved(): void {
    this.#saved = this.scenario;
  }
}

const KEY = Symbol('session');

export function provideSession(session: Session): Session {
  return setContext(KEY, session);
}

export function useSession(): Session {
  return getContext<Session>(KEY);
}
