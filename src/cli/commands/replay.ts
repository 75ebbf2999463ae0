/** `replay`: a story up to a date with the model's figures, or what a run of decisions comes to. */
import type { Lang } from '$lib/i18n/lang';
import type { ReplayWords } from '$lib/i18n/replay-words';
import { dateText, monthOf, spanOf, STORY_IDS, type StoryId } from '$lib/replay/calendar';
import { nextDecision, walkable } from '$lib/replay/decisions';
import { reachable, readReplayLink, type Place, type ReplayProblem } from '$lib/replay/link';
import { shorten } from '$lib/scenario/problems';
import { splitExplain } from '$lib/views/explain-link';
import { printable } from '../columns';
import { answer, command, unreadable, usageError, type Outcome, type Request } from '../command';
import { holdsSeveralLines, readTextInput } from '../input';
import { jsonText } from '../json';
import { replayAnswer, replayReport } from '../replay/report';
import { replayCliWords } from '../replay/words';

const options = {
  at: {
    type: 'string',
    value: { en: '<YYYY-MM>', es: '<AAAA-MM>' },
    about: {
      en: 'date (the end of the story; with --run, as far as the run goes)',
      es: 'fecha (el final de la historia; con --run, hasta donde llega el recorrido)',
    },
  },
  run: {
    type: 'string',
    value: { en: '<a.b.c>', es: '<a.b.c>' },
    about: {
      en: 'decisions so far, with "." between them; "." alone is before the first',
      es: 'decisiones hasta aquí, con «.» entre sí; «.» solo es antes de la primera',
    },
  },
  json: {
    type: 'boolean',
    about: {
      en: 'cards, figures and outcome, unrounded, as JSON (kind "replay")',
      es: 'tarjetas, cifras y resultado, sin redondear, como JSON (kind "replay")',
    },
  },
} as const;

type ReplayCall = Request<typeof options>;

type Read =
  | { readonly kind: 'place'; readonly place: Place; readonly notes: readonly string[] }
  | { readonly kind: 'outcome'; readonly outcome: Outcome };

async function pageWords(lang: Lang): Promise<ReplayWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/replay')).words;
    case 'es':
      return (await import('$lib/i18n/es/replay')).words;
  }
}

function refused(outcome: Outcome): Read {
  return { kind: 'outcome', outcome };
}

function fromOptions(story: StoryId, call: ReplayCall): Read {
  const { options: given, lang, words } = call;
  const own = replayCliWords[lang];
  const wrong = (line: string) => refused(usageError(line, words));
  const choices = given.run === undefined ? undefined : given.run.split('.');
  const asked = choices?.join('') === '' ? [] : choices;
  const walked = asked === undefined ? undefined : walkable(story, asked);
  if (walked?.wrong !== undefined) {
    const open = nextDecision(story, walked.path);
    const bad = shorten(walked.wrong);
    return wrong(open === undefined ? own.noMore(bad) : own.badChoice(bad, open.choices));
  }
  const run = walked?.path;
  const { to } = reachable(story, run);
  if (given.at === undefined) {
    return { kind: 'place', place: { story, month: to, run }, notes: [] };
  }
  const month = monthOf(given.at);
  const whole = spanOf(story);
  if (month === undefined || month < whole.from || month > whole.to) {
    return wrong(own.badDate(shorten(given.at), dateText(whole.from), dateText(whole.to)));
  }
  if (month > to) return wrong(own.notYet(given.at, dateText(to)));
  return { kind: 'place', place: { story, month, run }, notes: [] };
}

/** The fragment of a link, of an address with one, or of a text that holds it. */
async function fromLink(given: string, call: ReplayCall, page: ReplayWords): Promise<Read> {
  const { stdin, words, lang } = call;
  let text = given;
  if (!/^#|^v=|^story=|^https?:\/\//.test(given)) {
    const reading = await readTextInput(given, stdin, words);
    if (reading.kind === 'missing') return refused(unreadable([printable(reading.reason)]));
    text = reading.text.trim();
    if (holdsSeveralLines(text)) {
      const source = words.source(shorten(given));
      return refused(unreadable([printable(replayCliWords[lang].severalLines(source))]));
    }
  }
  const { fragment } = splitExplain(text.slice(Math.max(0, text.indexOf('#'))));
  const reading = readReplayLink(fragment);
  // An empty fragment is no link at all; as an operand it still had to be one.
  const problems: readonly ReplayProblem[] =
    reading.kind === 'none' ? [{ code: 'not-ours', given: shorten(text) }] : reading.problems;
  const lines = problems.map(({ code, given: what }) => printable(page.problems.codes[code](what)));
  if (reading.kind !== 'place') return refused(unreadable(lines));
  return { kind: 'place', place: reading.place, notes: lines };
}

async function run(call: ReplayCall): Promise<Outcome> {
  const { operands, options: given, lang, words, width } = call;
  const own = replayCliWords[lang];
  const [operand, extra] = operands;
  if (extra !== undefined) return usageError(words.manyOperands(shorten(extra)), words);
  if (operand === undefined || operand === '') return usageError(own.none(STORY_IDS), words);
  const story = STORY_IDS.find((id) => id === operand);
  const page = await pageWords(lang);
  if (story === undefined && (given.at !== undefined || given.run !== undefined)) {
    return usageError(/[#=]/.test(operand) ? own.both : own.none(STORY_IDS), words);
  }
  const read = story === undefined ? await fromLink(operand, call, page) : fromOptions(story, call);
  if (read.kind === 'outcome') return read.outcome;
  const { place, notes } = read;
  const text =
    given.json === true ? jsonText(replayAnswer(place)) : replayReport(place, page, lang, width);
  return answer(text, notes);
}

export const replay = command({
  name: 'replay',
  summary: {
    en: 'both stories up to a date, and what a run of decisions comes to',
    es: 'las dos historias hasta una fecha, y en qué resulta un recorrido de decisiones',
  },
  usage: {
    en: ['<story> [--at <YYYY-MM>] [--run <a.b.c>] [--json]', '<link> [--json]'],
    es: ['<historia> [--at <AAAA-MM>] [--run <a.b.c>] [--json]', '<enlace> [--json]'],
  },
  options,
  help: {
    en: [
      {
        head: 'Stories and choices',
        lines: [
          [
            'jsei',
            'turnkey, commodatum, carrier or supplier; tender or direct; wait, budget or other (turnkey), full or cut (others)',
          ],
          [
            'ecu-911',
            'the same four; accept, renegotiate, switch or lapse; retender, local or wait (vendor under sanction), full or cut (others)',
          ],
        ],
      },
      {
        head: 'A run',
        lines: [
          'With --run only what was known at the date is shown: at an open decision the model’s figures of each choice, after the third the outcome and the regret.',
        ],
      },
    ],
    es: [
      {
        head: 'Historias y elecciones',
        lines: [
          [
            'jsei',
            'turnkey, commodatum, carrier o supplier; tender o direct; wait, budget u other (turnkey), full o cut (las demás)',
          ],
          [
            'ecu-911',
            'las mismas cuatro; accept, renegotiate, switch o lapse; retender, local o wait (proveedor sancionado), full o cut (los demás)',
          ],
        ],
      },
      {
        head: 'Un recorrido',
        lines: [
          'Con --run se muestra solo lo que se sabía en la fecha: en una decisión abierta, las cifras del modelo para cada camino; tras la tercera, el resultado y el arrepentimiento.',
        ],
      },
    ],
  },
  examples: [
    'ecu-911 --at 2019-01',
    'ecu-911 --run turnkey.lapse',
    'jsei --run turnkey.tender.wait --json',
    "'#v=1&story=ecu-911&at=2019-01&run=turnkey'",
  ],
  run,
});
