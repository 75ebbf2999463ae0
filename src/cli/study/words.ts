/** What `study` says. */
import type { Lang } from '$lib/i18n/lang';

/** In what the lines of shards must be alike. */
export type SharedField = 'scenarios' | 'replicates' | 'scenario' | 'seed' | 'method' | 'draws';

interface StudyWords {
  readonly noInput: string;
  readonly noShards: string;
  readonly badShard: (given: string) => string;
  readonly fewReplicates: (of: number, replicates: number) => string;
  readonly shardShape: string;
  readonly mergeOption: (option: string) => string;
  readonly line: (line: number) => string;
  readonly noScenarios: string;
  readonly notAShard: (file: string, line: number) => string;
  readonly otherModel: (file: string, model: string, own: number) => string;
  readonly unlike: (file: string, line: number, field: string, first: string) => string;
  readonly fields: Readonly<Record<SharedField, string>>;
  readonly doubled: (file: string, replicate: number, scenario: number, first: string) => string;
  readonly missing: (replicates: string, scenario: number) => string;
  readonly missingScenarios: (scenarios: string) => string;
}

export const studyWords: Readonly<Record<Lang, StudyWords>> = {
  en: {
    noInput: 'Study what? Name a file of links, one a line, "-", a link, a saved file or a case.',
    noShards: 'Merge what? Name the files that "study --shard" wrote.',
    badShard: (given) => `--shard takes i/n, as in 1/4: the first of four shards; not "${given}".`,
    fewReplicates: (of, replicates) =>
      `${replicates} replicates cannot be dealt out to ${of} shards; more come with --replicates.`,
    shardShape: 'A shard is written in a form of its own; --json and --csv go with "study merge".',
    mergeOption: (option) =>
      `${option} is settled when shards are made; "study merge" takes --json or --csv.`,
    line: (line) => `Line ${line}:`,
    noScenarios: 'There is no scenario in the input.',
    notAShard: (file, line) =>
      `"${file}", line ${line}: this is no whole line of a shard. Make that shard again.`,
    otherModel: (file, model, own) =>
      `"${file}" was made with version ${model} of the shards or the model, this program has ${own}; make all shards with one program.`,
    unlike: (file, line, field, first) =>
      `"${file}", line ${line}: not the same ${field} as in "${first}". Only shards of one study can be merged.`,
    fields: {
      scenarios: 'number of scenarios',
      replicates: 'number of replicates',
      scenario: 'scenario',
      seed: 'seed',
      method: 'method',
      draws: 'number of draws',
    },
    doubled: (file, replicate, scenario, first) =>
      `"${file}" holds replicate ${replicate} of scenario ${scenario} again, which "${first}" already holds.`,
    missing: (replicates, scenario) =>
      `Of scenario ${scenario} these replicates are missing: ${replicates}.`,
    missingScenarios: (scenarios) => `Of these scenarios there is nothing: ${scenarios}.`,
  },
  es: {
    noInput:
      '¿Qué se estudia? Hace falta un archivo con enlaces, uno por línea, «-», un enlace, un archivo guardado o un caso.',
    noShards: '¿Qué se une? Hacen falta los archivos que escribió «study --shard».',
    badShard: (given) => `--shard lleva i/n, como 1/4: la primera de cuatro partes; no «${given}».`,
    fewReplicates: (of, replicates) =>
      `${replicates} réplicas no alcanzan para ${of} partes; con --replicates hay más.`,
    shardShape: 'Una parte se escribe en su propia forma; --json y --csv van con «study merge».',
    mergeOption: (option) =>
      `${option} se decide al hacer las partes; «study merge» lleva --json o --csv.`,
    line: (line) => `Línea ${line}:`,
    noScenarios: 'La entrada no trae ningún escenario.',
    notAShard: (file, line) =>
      `«${file}», línea ${line}: no es una línea entera de una parte. Hay que hacer esa parte de nuevo.`,
    otherModel: (file, model, own) =>
      `«${file}» se hizo con la versión ${model} de las partes o del modelo, este programa tiene la ${own}; todas las partes se hacen con un mismo programa.`,
    unlike: (file, line, field, first) =>
      `«${file}», línea ${line}: difiere de «${first}» en ${field}. Solo se unen partes de un mismo estudio.`,
    fields: {
      scenarios: 'la cantidad de escenarios',
      replicates: 'la cantidad de réplicas',
      scenario: 'el escenario',
      seed: 'la semilla',
      method: 'el método',
      draws: 'la cantidad de sorteos',
    },
    doubled: (file, replicate, scenario, first) =>
      `«${file}» trae otra vez la réplica ${replicate} del escenario ${scenario}, que ya está en «${first}».`,
    missing: (replicates, scenario) =>
      `Del escenario ${scenario} faltan estas réplicas: ${replicates}.`,
    missingScenarios: (scenarios) => `De estos escenarios no hay nada: ${scenarios}.`,
  },
};
