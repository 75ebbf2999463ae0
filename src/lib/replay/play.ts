/** What deciding needs of the model; a page fetches it when somebody decides. */
import { readableLink } from '$lib/scenario/link';
import { modelYear, type StoryId } from './calendar';
import { isComplete, nextDecision, type Path } from './decisions';
import { figuresOf, outcomeOf, pathFigures, type Outcome, type PathFigures } from './outcome';
import { scenarioOf, withSeveralBids } from './scenarios';
import { tellingOf, type Telling } from './telling';

/** The run's own offer up to the open decision; nothing before the first, everything after the last. */
export function runTelling(story: StoryId, run: Path): Telling | undefined {
  if (run.length === 0) return undefined;
  const telling = tellingOf(scenarioOf(story, run));
  const open = nextDecision(story, run);
  if (open === undefined) return telling;
  const last = modelYear(story, open.month);
  return { ...telling, frames: telling.frames.filter(({ year }) => year <= last) };
}

export interface ChoiceFigures {
  readonly choice: string;
  readonly figures: PathFigures;
  /** The same if several firms bid, where that could be hoped for. */
  readonly hoped?: PathFigures;
}

/** What the model says of each choice of the open decision, by what was known then. */
export function choiceFigures(story: StoryId, run: Path): readonly ChoiceFigures[] {
  const open = nextDecision(story, run);
  if (open === undefined) return [];
  return open.choices.map((choice) => {
    const path = [...run, choice];
    const hoped = withSeveralBids(story, path);
    return {
      choice,
      figures: pathFigures(story, path, { known: true }),
      ...(hoped === undefined ? {} : { hoped: figuresOf(hoped, path) }),
    };
  });
}

export interface RunOutcome extends Outcome {
  readonly budget: number;
  readonly years: number;
  /** Fragment of the comparison under the run's scenario. */
  readonly link: string;
}

/** Undefined while a decision is open. */
export function runOutcome(story: StoryId, run: Path): RunOutcome | undefined {
  if (!isComplete(run)) return undefined;
  const { scenario } = scenarioOf(story, run);
  return {
    ...outcomeOf(story, run),
    budget: scenario.values['budget'],
    years: scenario.values['horizon'],
    link: readableLink(scenario),
  };
}
