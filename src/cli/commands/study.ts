/** `study`: many scenarios, or very many draws, in shards that may run anywhere and are merged exactly. */
import { shardReplicates, tallyReplicate } from '$lib/model/study/shard';
import { REPLICATES } from '$lib/model/study/sampler';
import { pointsFor, Simulator } from '$lib/model/study/simulate';
import { shorten } from '$lib/scenario/problems';
import { answer, command, unreadable, usageError, type Outcome, type Request } from '../command';
import { bothSureMessages, shapesClash } from '../simulate/reading';
import { outcomeFrom, runPlan } from '../simulate/run';
import {
  DRAWS_OPTION,
  LEAST_REPLICATES,
  METHOD_OPTION,
  MOST_REPLICATES,
  samplingAsked,
  SEED_OPTION,
} from '../simulate/settings';
import { answerStudy, type Found } from '../study/answer';
import { gatherShards } from '../study/merge';
import { readScenarios } from '../study/scenarios';
import { shardLine, type Numbered } from '../study/shard-line';
import { studyWords } from '../study/words';

const options = {
  draws: DRAWS_OPTION,
  seed: SEED_OPTION,
  method: METHOD_OPTION,
  replicates: {
    type: 'string',
    value: { en: '<number>', es: '<número>' },
    about: {
      en: `independent scrambles, ${LEAST_REPLICATES} to ${MOST_REPLICATES} (${REPLICATES}): the pieces that shards are made of`,
      es: `mezclas independientes, ${LEAST_REPLICATES} a ${MOST_REPLICATES} (${REPLICATES}): los trozos de que se hacen las partes`,
    },
  },
  shard: {
    type: 'string',
    value: { en: '<i/n>', es: '<i/n>' },
    about: {
      en: 'do only part i of n, counted from 1, and write it as lines for "study merge"',
      es: 'hacer solo la parte i de n, contadas desde 1, y escribirla en líneas para «study merge»',
    },
  },
  json: {
    type: 'boolean',
    about: {
      en: 'as JSON (kind "simulation"), an object a line where scenarios are several',
      es: 'como JSON (kind "simulation"), un objeto por línea si los escenarios son varios',
    },
  },
  csv: {
    type: 'boolean',
    about: {
      en: 'a line for each scenario and offer, unrounded, as CSV',
      es: 'una línea por escenario y oferta, sin redondear, como CSV',
    },
  },
} as const;

type StudyCall = Request<typeof options>;

interface Shard {
  readonly index: number;
  readonly of: number;
}

function shardOf(given: string): Shard | undefined {
  const [, i, n] = /^(\d{1,6})\/(\d{1,6})$/.exec(given) ?? [];
  const index = Number(i) - 1;
  const of = Number(n);
  return index >= 0 && index < of ? { index, of } : undefined;
}

/** The lines of one shard, each written as soon as it is there. */
async function writeShard(
  all: readonly Numbered[],
  { index, of }: Shard,
  { writeLine }: StudyCall,
): Promise<void> {
  for (const plan of all) {
    const simulator = new Simulator(plan.scenario);
    const points = pointsFor(plan.draws, plan.replicates);
    for (const replicate of shardReplicates(index, of, plan.replicates)) {
      const tally = tallyReplicate(simulator, replicate, points);
      await writeLine(shardLine(plan, all.length, replicate, tally));
    }
  }
}

async function shapeOf({ lang, options: given, width, writeLine }: StudyCall) {
  const both = await bothSureMessages();
  const { json = false, csv = false } = given;
  return { json, csv, width, writeLine, both, messages: both[lang] };
}

async function merge(files: readonly string[], call: StudyCall): Promise<Outcome> {
  const { options: given, lang, words, stdin } = call;
  const own = studyWords[lang];
  const settled = (['draws', 'seed', 'method', 'replicates', 'shard'] as const).find(
    (name) => given[name] !== undefined,
  );
  if (settled !== undefined) return usageError(own.mergeOption(`--${settled}`), words);
  if (files.length === 0) return usageError(own.noShards, words);
  const gathered = await gatherShards({ files, stdin, lang, words });
  if (typeof gathered === 'string') return unreadable([gathered]);
  const found = gathered.map(({ plan, simulator, parts }): Found => {
    return { plan, outcome: () => outcomeFrom(plan, simulator, parts) };
  });
  return answerStudy(found, await shapeOf(call), []);
}

async function run(call: StudyCall): Promise<Outcome> {
  const { operands, options: given, lang, words, stdin } = call;
  const own = studyWords[lang];
  const clash = shapesClash(given, ['json', 'csv'], lang);
  if (clash !== undefined) return usageError(clash, words);
  const [input, ...more] = operands;
  if (input === undefined || input === '') return usageError(own.noInput, words);
  if (input === 'merge') return merge(more, call);
  const [extra] = more;
  if (extra !== undefined) return usageError(words.manyOperands(shorten(extra)), words);
  const asked = samplingAsked(given, lang);
  if (typeof asked === 'string') return usageError(asked, words);
  const shard = given.shard === undefined ? undefined : shardOf(given.shard);
  if (given.shard !== undefined && shard === undefined) {
    return usageError(own.badShard(shorten(given.shard)), words);
  }
  const replicates = asked.replicates ?? REPLICATES;
  if (shard !== undefined && shard.of > replicates) {
    return usageError(own.fewReplicates(shard.of, replicates), words);
  }
  if (shard !== undefined && (given.json ?? given.csv) === true) {
    return usageError(own.shardShape, words);
  }
  const shape = await shapeOf(call);
  const { full } = shape.messages;
  const scenarios = await readScenarios({ input, asked, lang, words, stdin, messages: full });
  if (!scenarios.ok) return unreadable(scenarios.lines);
  const { all, notes } = scenarios;
  if (shard !== undefined) {
    await writeShard(all, shard, call);
    return answer('', notes);
  }
  const found = all.map((plan): Found => ({ plan, outcome: () => runPlan(plan) }));
  return answerStudy(found, shape, notes);
}

export const study = command({
  name: 'study',
  summary: {
    en: 'simulate many scenarios, or very many draws, in shards that are merged exactly',
    es: 'simular muchos escenarios, o muchísimos sorteos, en partes que se unen con exactitud',
  },
  usage: {
    en: [
      '<scenarios> [--draws <number>] [--json | --csv]',
      '<scenarios> [--draws <number>] --shard <i/n> > <shard>',
      'merge <shard>… [--json | --csv]',
    ],
    es: [
      '<escenarios> [--draws <número>] [--json | --csv]',
      '<escenarios> [--draws <número>] --shard <i/n> > <parte>',
      'merge <parte>… [--json | --csv]',
    ],
  },
  options,
  help: {
    en: [
      {
        head: 'Scenarios',
        lines: [
          'A file, or "-", with one scenario a line: links, cases or files without line breaks. Or one link, saved file or case. All are read before any is drawn; one that cannot be read ends the call with exit code 3.',
        ],
      },
      {
        head: 'Shards',
        lines: [
          'Each shard does some of the replicates of every scenario and needs to know nothing of the others. Merged, in any order, they give the figures of a run in one piece, to the last bit. Missing or doubled replicates and shards of another study are refused. docs/SCALE.md has examples for several machines.',
        ],
      },
    ],
    es: [
      {
        head: 'Escenarios',
        lines: [
          'Un archivo, o «-», con un escenario por línea: enlaces, casos o archivos sin saltos de línea. O un solo enlace, archivo guardado o caso. Se leen todos antes de sortear; uno que no se puede leer termina la orden con el código 3.',
        ],
      },
      {
        head: 'Partes',
        lines: [
          'Cada parte hace algunas réplicas de todos los escenarios y no necesita saber nada de las otras. Unidas, en cualquier orden, dan las cifras de una corrida entera, hasta el último bit. Se rechazan réplicas que faltan o se repiten y partes de otro estudio. docs/SCALE.md trae ejemplos para varias máquinas.',
        ],
      },
    ],
  },
  examples: [
    'links.txt --draws 1e5 --csv',
    'jujuy-2016 --draws 1e6 --shard 1/2 > one.jsonl',
    'merge one.jsonl two.jsonl --json',
  ],
  run,
});
