/** Answers of which many go out, one a line; single ones are those of the page too. */
import { envelope, type Answer } from '$lib/export/results-json';
import type { Problem } from '$lib/scenario/problems';

export {
  allMessages,
  evaluationAnswer,
  inEach,
  jsonText,
  type Answer,
  type MessagesByLang,
} from '$lib/export/results-json';

/** For one of many answers: no line breaks inside. */
export function jsonLine(answer: Answer): string {
  return JSON.stringify(envelope(answer));
}

/** One of many inputs could not be read. */
export function unreadableAnswer(line: number, problems: readonly Problem[]): Answer {
  return { kind: 'unreadable', line, problems };
}
