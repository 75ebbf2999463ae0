/** A place in a story as text for people and as JSON for programs. */
import type { Lang } from '$lib/i18n/lang';
import type { ReplayWords } from '$lib/i18n/replay-words';
import { ASSET_CLASSES } from '$lib/parameters/types';
import { dateText } from '$lib/replay/calendar';
import { knownCards } from '$lib/replay/cards';
import { nextDecision } from '$lib/replay/decisions';
import { replayLink, type Place } from '$lib/replay/link';
import { outcomeCell, outcomeView, OUTCOME_ROWS } from '$lib/replay/outcome-view';
import { choiceFigures, runOutcome, runTelling } from '$lib/replay/play';
import { storyOf, storyView } from '$lib/replay/story-view';
import type { Frame, Telling } from '$lib/replay/telling';
import {
  choiceWords,
  figureTexts,
  frameAt,
  knownText,
  monthText,
  whenText,
} from '$lib/replay/texts';
import { plainText } from '$lib/views/marked-text';
import { pairs, printable, tableInBlocks, wrap, type Row } from '../columns';
import type { Answer } from '../json';

function tellingOfPlace({ story, run }: Place, real: Telling): Telling | undefined {
  return run === undefined ? real : runTelling(story, run);
}

function figureRows(
  telling: Telling | undefined,
  frame: Frame | undefined,
  words: ReplayWords,
  lang: Lang,
): (readonly [string, string])[] {
  const moving = figureTexts(telling, frame, words, lang).map(
    ({ name, value, basis }) => [name, `${value} (${plainText(basis)})`] as const,
  );
  const owners = ASSET_CLASSES.map((id) => {
    const owner = words.figures.owners[frame?.owners[id] ?? 'none'];
    return `${words.figures.classes[id]}: ${owner}`;
  }).join('; ');
  return [...moving, [words.figures.names.owners, owners]];
}

function decisionLines(place: Place, words: ReplayWords, lang: Lang, width: number): string[] {
  const { story, run, month } = place;
  const open = run === undefined ? undefined : nextDecision(story, run);
  if (run === undefined || open?.month !== month) return [];
  const item = words.decide.items[open.id];
  const rows = choiceFigures(story, run).map(({ choice, figures }): Row => [
    `${choice}: ${choiceWords(open, choice, words).name}`,
    ...OUTCOME_ROWS.map((row) => outcomeCell(figures, row, words, lang)),
  ]);
  const columns = [
    { head: words.decide.choice },
    ...OUTCOME_ROWS.map((row) => ({ head: words.outcome.rows[row], align: 'right' }) as const),
  ];
  return [
    '',
    ...wrap(`${item.question} ${knownText(story, run, open, words)}`, width),
    '',
    ...wrap(words.decide.byChoiceHelp, width),
    ...tableInBlocks(columns, rows, width),
    ...(item.note === undefined ? [] : wrap(item.note, width)),
  ];
}

function outcomeLines(place: Place, words: ReplayWords, lang: Lang, width: number): string[] {
  const outcome = place.run && runOutcome(place.story, place.run);
  if (outcome === undefined) return [];
  const view = outcomeView(outcome, place.story, words, lang);
  const columns = [
    { head: words.outcome.measure },
    ...view.columns.map(({ name }) => ({ head: name, align: 'right' }) as const),
  ];
  return [
    '',
    ...wrap(`${words.outcome.heading}. ${words.outcome.lead(String(outcome.years))}`, width),
    '',
    ...tableInBlocks(
      columns,
      view.rows.map(({ name, cells }): Row => [name, ...cells.map(({ text }) => text)]),
      width,
    ),
    '',
    ...[...view.sentences, ...view.notes].flatMap((line) => wrap(line, width)),
  ];
}

export function replayReport(place: Place, words: ReplayWords, lang: Lang, width: number): string {
  const view = storyView(place.story, lang);
  const telling = tellingOfPlace(place, view.telling);
  const frame = frameAt(telling, place.story, place.month);
  const cards = knownCards(view.cards, place.story, place.month, place.run).flatMap((card) => [
    ...wrap(`${whenText(card, words)}. ${card.title} (${card.refs.join(', ')})`, width),
    ...wrap(`   ${card.text}`, width),
  ]);
  const head = `${view.name}. ${monthText(place.month, words)}`;
  const lines = [
    ...wrap(head, width),
    '',
    ...cards,
    '',
    ...wrap(`${words.figures.heading}, ${monthText(place.month, words)}`, width),
    ...pairs(figureRows(telling, frame, words, lang), width),
    ...decisionLines(place, words, lang, width),
    ...outcomeLines(place, words, lang, width),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

/** Kind `replay`: the cards that may be seen, the figures at the date, and what a run comes to. */
export function replayAnswer(place: Place): Answer {
  const { story, month, run } = place;
  const { cards } = storyOf(story);
  const view = storyView(story, 'en');
  const seen = knownCards(
    view.cards.map((card, at) => ({ ...card, at })),
    story,
    month,
    run,
  );
  const telling = tellingOfPlace(place, view.telling);
  const frame = frameAt(telling, story, month);
  const open = run === undefined ? undefined : nextDecision(story, run);
  const outcome = run === undefined ? undefined : runOutcome(story, run);
  return {
    kind: 'replay',
    story,
    at: dateText(month),
    ...(run === undefined ? {} : { run }),
    link: replayLink(place),
    cards: seen.map(({ at, when, refs, grade, phase, reported }) => ({
      when,
      title: cards[at]?.title,
      text: cards[at]?.text,
      refs,
      grade,
      phase,
      reported,
    })),
    ...(telling === undefined ? {} : { option: telling.option, cameras: telling.cameras }),
    ...(frame === undefined ? {} : { figures: frame }),
    ...(run === undefined || open?.month !== month
      ? {}
      : { decision: { id: open.id, choices: choiceFigures(story, run) } }),
    ...(outcome === undefined
      ? {}
      : {
          outcome: {
            yours: outcome.yours,
            real: outcome.real,
            bestTotal: outcome.bestTotal,
            bestLevelised: outcome.bestLevelised,
            regret: outcome.regret,
            realRegret: outcome.realRegret,
            paths: outcome.paths,
            comparison: outcome.link,
          },
        }),
    ...(view.backTest === undefined || run !== undefined ? {} : { backTest: view.backTest }),
  };
}
