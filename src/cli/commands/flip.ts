/** `flip`: which input, moved alone, changes who leads, and who leads over two of them. */
import { findFlips, leaderMap, movableInputs, type Movable } from '$lib/model/study/probe';
import { shorten } from '$lib/scenario/problems';
import type { Scenario } from '$lib/scenario/types';
import type { Lang } from '$lib/i18n/lang';
import { printable } from '../columns';
import { answer, command, usageError, type Outcome, type Request } from '../command';
import {
  flipReport,
  flipsCsv,
  flipsRecord,
  mapCsv,
  mapRecord,
  mapReport,
  NO_DRAWS,
} from '../flip/answer';
import { flipWords } from '../flip/words';
import { scenarioInputHelp } from '../help';
import { jsonText } from '../json';
import { bothSureMessages, readOne, shapesClash, type Reading } from '../simulate/reading';
import { viewIn } from '../simulate/record';
import { cliWords } from '../words';

const options = {
  input: {
    type: 'string',
    value: { en: '<keys>', es: '<claves>' },
    about: {
      en: 'only these inputs, commas between their keys: discount,a.loan.rate',
      es: 'solo estas entradas, con comas entre sus claves: discount,a.loan.rate',
    },
  },
  map: {
    type: 'string',
    value: { en: '<x,y>', es: '<x,y>' },
    about: {
      en: 'who leads over two inputs together, each through its range',
      es: 'quién va primera con dos entradas a la vez, cada una por su rango',
    },
  },
  json: {
    type: 'boolean',
    about: {
      en: 'unrounded, as JSON (kind "flips" or "flip-map")',
      es: 'sin redondear, como JSON (kind "flips" o "flip-map")',
    },
  },
  csv: {
    type: 'boolean',
    about: {
      en: 'a line for each flip, or each point of the map, unrounded, as CSV',
      es: 'una línea por cambio, o por punto del mapa, sin redondear, como CSV',
    },
  },
} as const;

type FlipCall = Request<typeof options>;

/** How many inputs a refusal names. */
const NAMED = 6;

/** Inputs by their keys, or what is wrong with the list. */
function inputsAsked(given: string, scenario: Scenario, lang: Lang): readonly Movable[] | string {
  const keys = given.split(',').flatMap((key) => (key.trim() === '' ? [] : [key.trim()]));
  if (keys.length === 0) return flipWords[lang].noInput;
  const movable = new Map(movableInputs(scenario).map((input) => [input.key, input]));
  const wrong = keys.find((key) => !movable.has(key));
  if (wrong !== undefined) {
    return flipWords[lang].badInput(shorten(wrong), [...movable.keys()].slice(0, NAMED));
  }
  return [...new Set(keys)].flatMap((key) => movable.get(key) ?? []);
}

async function run(call: FlipCall): Promise<Outcome> {
  const { lang, options: given, words } = call;
  const clash = shapesClash(given, ['json', 'csv'], lang);
  if (clash !== undefined) return usageError(clash, words);
  if (given.map !== undefined && given.input !== undefined) {
    return usageError(flipWords[lang].mapAndInput, words);
  }
  const reading = await readOne(call);
  if (reading.kind !== 'reading') return reading;
  const asked = given.map ?? given.input;
  const inputs = asked === undefined ? undefined : inputsAsked(asked, reading.scenario, lang);
  if (typeof inputs === 'string') return usageError(printable(inputs), words);
  if (given.map === undefined) return flips(reading, inputs, call);
  const [x, y, more] = inputs ?? [];
  if (x === undefined || y === undefined || more !== undefined) {
    return usageError(printable(flipWords[lang].badMap(shorten(given.map))), words);
  }
  return mapped(reading, x, y, call);
}

async function flips(
  { scenario, problems, notes, messages }: Reading,
  only: readonly Movable[] | undefined,
  { options: given, width }: FlipCall,
): Promise<Outcome> {
  const all = findFlips(scenario);
  const keys = only?.map(({ key }) => key);
  const found = { ...all, inputs: all.inputs.filter(({ key }) => keys?.includes(key) ?? true) };
  if (given.json === true) {
    const both = await bothSureMessages();
    return answer(jsonText(flipsRecord(found, scenario, problems, both)), notes);
  }
  if (given.csv === true) return answer(flipsCsv(found, scenario, messages), notes);
  const view = viewIn(messages, scenario, { outcome: NO_DRAWS, flips: found });
  return answer(flipReport(view, width), notes);
}

async function mapped(
  { scenario, problems, notes, messages }: Reading,
  x: Movable,
  y: Movable,
  { options: given, width }: FlipCall,
): Promise<Outcome> {
  const found = { x, y, map: leaderMap(scenario, x, y) };
  if (given.json === true) {
    const both = await bothSureMessages();
    return answer(jsonText(mapRecord(found, scenario, problems, both)), notes);
  }
  if (given.csv === true) return answer(mapCsv(found, scenario), notes);
  const view = viewIn(messages, scenario, { outcome: NO_DRAWS });
  return answer(mapReport(view, found, width), notes);
}

export const flip = command({
  name: 'flip',
  summary: {
    en: 'which input, moved alone or with another, changes who leads',
    es: 'qué entrada, movida sola o con otra, cambia quién va primera',
  },
  usage: {
    en: ['<input> [--input <keys>] [--json | --csv]', '<input> --map <x,y> [--json | --csv]'],
    es: ['<entrada> [--input <claves>] [--json | --csv]', '<entrada> --map <x,y> [--json | --csv]'],
  },
  options,
  help: {
    en: [
      scenarioInputHelp(cliWords.en),
      {
        head: 'What is searched',
        lines: [
          'Each number that can matter, through its range and then as far as it may go, with all else as it stands. "parameters" lists the keys.',
        ],
      },
    ],
    es: [
      scenarioInputHelp(cliWords.es),
      {
        head: 'Qué se busca',
        lines: [
          'Cada número que puede importar, por su rango y después hasta donde puede llegar, con lo demás como está. «parameters» da las claves.',
        ],
      },
    ],
  },
  examples: [
    'jujuy-2016',
    'jujuy-2016 --input discount,a.loan.rate --lang es',
    'saved.json --map discount,horizon --csv',
  ],
  run,
});
