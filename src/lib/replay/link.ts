/**
 * Links of the replay, version 1: `#v=1&story=ecu-911&at=2019-01&run=turnkey.lapse`. Short enough to write by
 * hand. Without `run` the story is watched; with it, even an empty one, the reader decides. What cannot be used
 * is told, and what can be used is.
 */
import { shorten } from '$lib/scenario/problems';
import { dateText, monthOf, spanOf, STORY_IDS, type Span, type StoryId } from './calendar';
import { nextDecision, walkable, type Path } from './decisions';

const VERSION = '1';
/** Ten times what the longest run takes. */
const MAX_LENGTH = 1_000;
const MAX_PROBLEMS = 10;

/** Where a reader is. */
export interface Place {
  readonly story: StoryId;
  /** Month of the calendar. */
  readonly month: number;
  /** What was chosen so far; undefined while the story is only watched. */
  readonly run: Path | undefined;
}

export type ReplayLinkCode =
  | 'not-ours'
  | 'newer-version'
  | 'unknown-version'
  | 'too-long'
  | 'unknown-key'
  | 'repeated-key'
  | 'unknown-story'
  | 'bad-date'
  | 'outside-story'
  | 'not-yet'
  | 'unknown-choice';

export interface ReplayProblem {
  readonly code: ReplayLinkCode;
  readonly given: string;
}

export type ReplayReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly problems: readonly ReplayProblem[] }
  | {
      readonly kind: 'place';
      readonly place: Place;
      readonly problems: readonly ReplayProblem[];
    };

/** The months a reader may go to: while a decision is open, no further than its date. */
export function reachable(story: StoryId, run: Path | undefined): Span {
  const { from, to } = spanOf(story);
  const open = run === undefined ? undefined : nextDecision(story, run);
  return { from, to: open?.month ?? to };
}

export function startOf(story: StoryId, deciding: boolean): Place {
  return { story, month: spanOf(story).from, run: deciding ? [] : undefined };
}

/** The fragment without `#`. */
export function replayLink({ story, month, run }: Place): string {
  const lines = [`v=${VERSION}`, `story=${story}`, `at=${dateText(month)}`];
  return [...lines, ...(run === undefined ? [] : [`run=${run.join('.')}`])].join('&');
}

function isStoryId(text: string): text is StoryId {
  return (STORY_IDS as readonly string[]).includes(text);
}

const KEYS = ['v', 'story', 'at', 'run'] as const;
type Key = (typeof KEYS)[number];

function isKey(text: string): text is Key {
  return (KEYS as readonly string[]).includes(text);
}

/** Collects what a link says and what is wrong with it. */
class Reader {
  readonly problems: ReplayProblem[] = [];
  readonly values = new Map<Key, string>();

  complain(code: ReplayLinkCode, given: string): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push({ code, given: shorten(given) });
  }

  take(line: string): void {
    const [key = '', ...rest] = line.split('=');
    if (!isKey(key) || rest.length === 0) this.complain('unknown-key', line);
    else if (this.values.has(key)) this.complain('repeated-key', key);
    else this.values.set(key, rest.join('='));
  }

  version(): void {
    const version = this.values.get('v');
    if (version === undefined || version === VERSION) return;
    const newer = /^\d{1,6}$/.test(version) && Number(version) > Number(VERSION);
    this.complain(newer ? 'newer-version' : 'unknown-version', version);
  }

  run(story: StoryId): Path | undefined {
    const text = this.values.get('run');
    if (text === undefined) return undefined;
    const { path, wrong } = walkable(story, text === '' ? [] : text.split('.'));
    if (wrong !== undefined) this.complain('unknown-choice', wrong);
    return path;
  }

  month(story: StoryId, run: Path | undefined): number {
    const text = this.values.get('at');
    const whole = spanOf(story);
    const { from, to } = reachable(story, run);
    // Who gives a run and no date wants to go on with it.
    if (text === undefined) return run === undefined ? from : to;
    const month = monthOf(text);
    if (month === undefined) {
      this.complain('bad-date', text);
      return run === undefined ? from : to;
    }
    if (month < whole.from || month > whole.to) this.complain('outside-story', text);
    else if (month > to) this.complain('not-yet', text);
    return Math.min(to, Math.max(from, month));
  }
}

/** Reads a fragment with or without `#`; an empty one is no link at all. */
export function readReplayLink(fragment: string): ReplayReading {
  const text = fragment.replace(/^#/, '');
  if (text === '') return { kind: 'none' };
  const refuse = (code: ReplayLinkCode, given: string): ReplayReading => ({
    kind: 'unreadable',
    problems: [{ code, given: shorten(given) }],
  });
  if (text.length > MAX_LENGTH) return refuse('too-long', text);
  const lines = text.split('&').filter((line) => line !== '');
  if (!lines.some((line) => line.startsWith('story='))) return refuse('not-ours', text);
  const reader = new Reader();
  for (const line of lines) reader.take(line);
  reader.version();
  const story = reader.values.get('story') ?? '';
  if (!isStoryId(story)) return refuse('unknown-story', story);
  const run = reader.run(story);
  const month = reader.month(story, run);
  return { kind: 'place', place: { story, month, run }, problems: reader.problems };
}
