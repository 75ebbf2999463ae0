/** A story as the page shows it, in one language: worked out while the site is built, plain data from then on. */
import { stories, type Story, type StoryCard } from '$lib/evidence/stories';
import type { Lang } from '$lib/i18n/lang';
import { registerText } from '$lib/views/evidence/register-text';
import { backTest, type BackTest } from './back-test';
import { knownMonth, STORY_IDS, type StoryId } from './calendar';
import type { Dated } from './cards';
import { REAL_PATHS } from './decisions';
import { scenarioOf } from './scenarios';
import { tellingOf, type Telling } from './telling';

/** Figures that somebody reported, to be set beside the model's. */
export type ReportedId = 'camerasUp' | 'fibreLaid' | 'camerasDark';

export interface Reported {
  readonly id: ReportedId;
  /** Shares; two where the source leaves a range. */
  readonly values: readonly number[];
  readonly refs: readonly string[];
}

export interface CardView extends Dated, Pick<StoryCard, 'refs' | 'grade' | 'phase'> {
  readonly title: string;
  readonly text: string;
  readonly reported: readonly Reported[];
}

export interface StoryView {
  readonly id: StoryId;
  readonly name: string;
  readonly lead: string;
  readonly cards: readonly CardView[];
  /** What really happened, under the model. */
  readonly telling: Telling;
  readonly backTest?: BackTest;
}

/** By an entry that the card itself names, so that a card that moves keeps its figures. */
const REPORTED: Readonly<Record<string, readonly Reported[]>> = {
  X15: [
    { id: 'camerasUp', values: [480 / 600], refs: ['X15'] },
    { id: 'fibreLaid', values: [190 / 300], refs: ['X15'] },
  ],
  E24: [{ id: 'camerasDark', values: [1_081 / 7_000, 1_081 / 4_600], refs: ['E24', 'E07', 'X10'] }],
};

export function storyOf(id: StoryId): Story {
  const story = stories.find((one) => one.id === id);
  if (story === undefined) throw new Error(`there is no story ${id}`);
  return story;
}

function cardView({ when, title, text, refs, grade, phase }: StoryCard, lang: Lang): CardView {
  return {
    when,
    month: knownMonth(when),
    title: registerText(title, lang),
    text: registerText(text, lang),
    refs,
    grade,
    phase,
    reported: refs.flatMap((ref) => REPORTED[ref] ?? []),
  };
}

export function storyView(id: StoryId, lang: Lang): StoryView {
  const { name, lead, cards } = storyOf(id);
  return {
    id,
    name: name[lang],
    lead: registerText(lead, lang),
    cards: cards.map((card) => cardView(card, lang)),
    telling: tellingOf(scenarioOf(id, REAL_PATHS[id])),
    ...(id === 'ecu-911' ? { backTest: backTest() } : {}),
  };
}

export function storyViews(lang: Lang): readonly StoryView[] {
  return STORY_IDS.map((id) => storyView(id, lang));
}
