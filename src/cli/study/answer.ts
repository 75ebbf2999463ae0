/** What a study answers, scenario by scenario: the same whether it was run in one piece or put together. */
import type { Outcome as StudyOutcome } from '$lib/model/study/results';
import { answer, type Outcome } from '../command';
import { jsonLine, jsonText } from '../json';
import type { SureMessages, SureMessagesIn } from '../simulate/reading';
import { simulationHeads, simulationRecord, simulationRows, viewIn } from '../simulate/record';
import { simulationReport } from '../simulate/report';
import type { Numbered } from './shard-line';
import { studyWords } from './words';

export interface Found {
  readonly plan: Numbered;
  /** Worked out when its turn comes. */
  readonly outcome: () => StudyOutcome;
}

interface Shape {
  readonly json: boolean;
  readonly csv: boolean;
  readonly width: number;
  readonly messages: SureMessages;
  readonly both: SureMessagesIn;
  readonly writeLine: (line: string) => Promise<void> | void;
}

/** One scenario as `simulate` answers it; of many, line by line as they come. */
export async function answerStudy(
  found: readonly Found[],
  shape: Shape,
  notes: readonly string[],
): Promise<Outcome> {
  const [first] = found;
  if (first !== undefined && found.length === 1) return answer(answerOne(first, shape), notes);
  const { writeLine, messages, both, width } = shape;
  const ranks = Math.max(0, ...found.map(({ plan }) => plan.scenario.options.length));
  if (shape.csv) await writeLine(`${simulationHeads(ranks, true)}\r`);
  for (const { plan, outcome } of found) {
    const { line, scenario, problems } = plan;
    const result = outcome();
    if (shape.json) {
      await writeLine(jsonLine(simulationRecord(plan, result, problems, both, line)));
    } else if (shape.csv) {
      for (const row of simulationRows(plan, result, messages, ranks, line)) {
        await writeLine(`${row}\r`);
      }
    } else {
      const report = simulationReport(viewIn(messages, scenario, { outcome: result }), width);
      await writeLine(`${studyWords[messages.full.lang].line(line)} ${report}`);
    }
  }
  return answer('', notes);
}

function answerOne({ plan, outcome }: Found, { json, csv, messages, both, width }: Shape): string {
  const { scenario, problems } = plan;
  const result = outcome();
  if (json) return jsonText(simulationRecord(plan, result, problems, both));
  if (csv) {
    const ranks = scenario.options.length;
    const rows = simulationRows(plan, result, messages, ranks);
    return [simulationHeads(ranks, false), ...rows, ''].join('\r\n');
  }
  return simulationReport(viewIn(messages, scenario, { outcome: result }), width);
}
