/** Why one offer of a scenario costs more or less than another: a sentence and a waterfall of six parts. */
import type { WhyWords } from '$lib/i18n/compare-words';
import type { FullMessages } from '$lib/i18n/messages';
import type { Evaluation } from '$lib/model/evaluation';
import { WHY_PARTS, whyBetween, type WhyPart } from '$lib/model/compare/why';
import type { Scenario } from '$lib/scenario/types';
import type { WaterfallSpec } from '$lib/views/chart-spec';
import { hueOf, shortName } from '$lib/views/context';
import { markFigure } from '$lib/views/marked-text';
import { Amounts } from './amounts';

export interface WhyInput {
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
  readonly from: string;
  readonly to: string;
  readonly full: FullMessages;
  readonly words: WhyWords;
  /** What stands before the ids of this scenario's figures, such as `A/`. */
  readonly prefix?: string;
}

export interface WhyView {
  /** What pulls the other way most, its figure marked. */
  readonly against: string | undefined;
  readonly chart: WaterfallSpec;
  /** The parts as a list whose figures can be pressed. */
  readonly parts: readonly {
    readonly name: string;
    readonly about: string;
    readonly amount: string;
  }[];
}

/** Undefined where one of the two offers is not there. */
export function whyView(input: WhyInput): WhyView | undefined {
  const { scenario, evaluation, full, words, prefix = '' } = input;
  const found = [input.from, input.to].map((id) => {
    const at = scenario.options.findIndex((option) => option.id === id);
    const [option, e] = [scenario.options[at], evaluation.options[at]];
    return option === undefined || e === undefined ? undefined : { option, totalPv: e.totalPv };
  });
  const [from, to] = found;
  if (from === undefined || to === undefined) return undefined;
  const why = whyBetween(scenario, from, to);
  const amounts = new Amounts('money', [why.change, ...Object.values(why.parts)], full.lang);
  const rounded = amounts.leading(
    why.from,
    WHY_PARTS.map((part) => why.parts[part]),
    why.to,
  );
  const shown = (part: WhyPart) => rounded.parts[WHY_PARTS.indexOf(part)] ?? 0;
  const id = (part: WhyPart | 'total') => `${prefix}why.${input.from}.${input.to}.${part}`;
  const names = { from: shortName(from.option, full), to: shortName(to.option, full) };
  const change = rounded.to - rounded.from;
  const bySize = [...WHY_PARTS].sort((x, y) => Math.abs(shown(y)) - Math.abs(shown(x)));
  const most = bySize.find((part) => Math.sign(shown(part)) === Math.sign(change));
  const against = bySize.find(
    (part) => shown(part) !== 0 && Math.sign(shown(part)) === -Math.sign(change),
  );
  const sentence = (mark: (figure: string, text: string) => string): string[] => {
    if (most === undefined || change === 0) return [words.same(names)];
    const said = {
      ...names,
      amount: mark(id('total'), amounts.withUnit(change)),
      part: words.parts[most],
      share: mark(id(most), amounts.signed(shown(most))),
    };
    return [
      change < 0 ? words.cheaper(said) : words.dearer(said),
      ...(against === undefined
        ? []
        : [
            words.against({
              part: words.parts[against],
              amount: mark(id(against), amounts.signed(shown(against))),
            }),
          ]),
    ];
  };
  // A title is a finding without a full stop.
  const [title = ''] = sentence((_, text) => text).map((text) => text.replace(/\.$/, ''));
  const marked = sentence(markFigure);
  const { name: caseName } = full.vocabulary.cases[scenario.case];
  return {
    against: marked[1],
    parts: WHY_PARTS.map((part) => ({
      name: words.parts[part],
      about: words.about[part],
      amount: markFigure(id(part), amounts.signed(shown(part))),
    })),
    chart: {
      kind: 'waterfall',
      id: `why-${input.from}-${input.to}`,
      lang: full.lang,
      title,
      headline: marked[0]?.replace(/\.$/, '') ?? title,
      subtitle: `${words.subtitle} ${words.rounded}`,
      source: full.panels.charts.source(caseName),
      x: { title: words.axis, style: amounts.style },
      from: {
        name: names.from,
        hue: hueOf(input.from),
        value: why.from,
        text: amounts.bare(rounded.from),
        figure: `${prefix}${input.from}.total`,
      },
      to: {
        name: names.to,
        hue: hueOf(input.to),
        value: why.to,
        text: amounts.bare(rounded.to),
        figure: `${prefix}${input.to}.total`,
      },
      steps: WHY_PARTS.map((part) => {
        const text = amounts.signed(shown(part));
        return {
          name: words.parts[part],
          amount: why.parts[part],
          text,
          lines: [text, words.about[part]],
          figure: id(part),
        };
      }),
      table: {
        caption: title,
        columns: [
          { label: words.what, numeric: false },
          { label: words.amount, numeric: true },
        ],
        rows: [
          ...WHY_PARTS.map((part) => [
            { text: words.parts[part] },
            {
              text: amounts.signed(shown(part)),
              value: amounts.onScreen(why.parts[part]),
              figure: id(part),
            },
          ]),
          [
            { text: `${names.to} – ${names.from}` },
            {
              text: amounts.signed(change),
              value: amounts.onScreen(why.change),
              figure: id('total'),
            },
          ],
        ],
      },
    },
  };
}
