/**
 * The decisions of both stories: when each falls, between what, and what was really chosen. The later
 * ones depend on what was chosen before: who took no loan never waits for one.
 */
import { knownMonth, type StoryId } from './calendar';

export const CHOICES = {
  /** Which of the four ways of buying. */
  offer: ['turnkey', 'commodatum', 'carrier', 'supplier'],
  /** Jujuy, November 2016: how it is awarded. */
  award: ['tender', 'direct'],
  /** Jujuy, 2018: the money has not come. */
  funding: ['wait', 'budget', 'other'],
  /** Jujuy, 2018, for who owes dollars and no loan. */
  peso: ['full', 'cut'],
  /** ECU 911, January 2019: support has ended and a price is asked. */
  renewal: ['accept', 'renegotiate', 'switch', 'lapse'],
  /** ECU 911, November 2020, for who still depends on the vendor that is struck. */
  sanction: ['retender', 'local', 'wait'],
  /** ECU 911, November 2020, for everybody else. */
  budget: ['full', 'cut'],
} as const;

export type DecisionId = keyof typeof CHOICES;
export type ChoiceOf<D extends DecisionId> = (typeof CHOICES)[D][number];

/** What was chosen so far, in order. */
export type Path = readonly string[];

export interface Decision {
  readonly id: DecisionId;
  /** Month of the calendar. */
  readonly month: number;
  readonly choices: readonly string[];
}

/** Decisions a story. */
export const DECISIONS = 3;

const DATES: Readonly<Record<StoryId, readonly string[]>> = {
  jsei: ['2016-07', '2016-11', '2018-06'],
  'ecu-911': ['2011-02', '2019-01', '2020-11'],
};

/** What was really decided. */
export const REAL_PATHS: Readonly<Record<StoryId, Path>> = {
  jsei: ['turnkey', 'tender', 'wait'],
  'ecu-911': ['turnkey', 'lapse', 'wait'],
};

function decisionId(story: StoryId, path: Path): DecisionId | undefined {
  const [offer, second] = path;
  switch (path.length) {
    case 0:
      return 'offer';
    case 1:
      return story === 'jsei' ? 'award' : 'renewal';
    case 2:
      if (story === 'jsei') return offer === 'turnkey' ? 'funding' : 'peso';
      return offer === 'turnkey' && second !== 'switch' ? 'sanction' : 'budget';
    default:
      return undefined;
  }
}

/** The decision that comes after a path; none once all are taken. */
export function nextDecision(story: StoryId, path: Path): Decision | undefined {
  const id = decisionId(story, path);
  const date = DATES[story][path.length];
  if (id === undefined || date === undefined) return undefined;
  return { id, month: knownMonth(date), choices: CHOICES[id] };
}

/** The decisions already taken, each with what was chosen. */
export function takenDecisions(
  story: StoryId,
  path: Path,
): readonly (Decision & { readonly chosen: string })[] {
  return path.flatMap((chosen, at) => {
    const decision = nextDecision(story, path.slice(0, at));
    return decision === undefined ? [] : [{ ...decision, chosen }];
  });
}

export function isComplete(path: Path): boolean {
  return path.length >= DECISIONS;
}

/** Every way through a story, in the order of the choices. */
export function allPaths(story: StoryId, from: Path = []): readonly Path[] {
  const decision = nextDecision(story, from);
  if (decision === undefined) return [from];
  return decision.choices.flatMap((choice) => allPaths(story, [...from, choice]));
}

/** The longest part of what is given that leads through the story, and the first choice that does not. */
export function walkable(
  story: StoryId,
  given: Path,
): { readonly path: Path; readonly wrong: string | undefined } {
  const path: string[] = [];
  for (const choice of given) {
    if (!nextDecision(story, path)?.choices.includes(choice)) return { path, wrong: choice };
    path.push(choice);
  }
  return { path, wrong: undefined };
}
