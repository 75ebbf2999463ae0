/** What the draws of a scenario say, for people: sentences first, then how often, how far, at what regret. */
import { chancesChart, regretChart, spreadChart, spreadIds } from '$lib/views/sure/charts';
import {
  answerSentences,
  howLines,
  screenSentences,
  worthSentence,
} from '$lib/views/sure/sentences';
import type { SureView } from '$lib/views/sure/view';
import { opening, said, saidAll, section, tableLines } from './text';

export function simulationReport(view: SureView, width: number): string {
  const { chances, spread, regret, worth, how } = view.sure;
  const chance = (of: 'leads' | 'cheapest') => {
    const { title, table } = chancesChart(view, of);
    return [...said(`${title}.`, width), ...tableLines(table, width), ''];
  };
  const spreads = spreadIds(view).flatMap((id, index) => {
    const { title, table } = spreadChart(view, id);
    const lines = [
      ...said(`${spread.measures[id]}. ${title}.`, width),
      ...tableLines(table, width),
    ];
    return index === 0 ? lines : ['', ...lines];
  });
  const { title, table } = regretChart(view);
  const lines = [
    ...opening(view, width),
    '',
    ...saidAll(answerSentences(view), width),
    ...section(
      chances.heading,
      [...chance('leads'), ...chance('cheapest'), ...saidAll(screenSentences(view), width)],
      width,
    ),
    ...section(spread.heading, spreads, width),
    ...section(
      regret.heading,
      [...saidAll([regret.lead, `${title}.`], width), ...tableLines(table, width)],
      width,
    ),
    ...section(worth.heading, said(worthSentence(view), width), width),
    ...section(how.heading, saidAll(howLines(view), width), width),
  ];
  return `${lines.join('\n')}\n`;
}
