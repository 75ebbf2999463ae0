/**
 * From what an older version of the format wrote to what this one reads, a step a version. Whoever raises
 * `SCHEMA_VERSION` owes a step for links and one for files: without them this does not compile, and without a
 * kept document of the version before (`tests/golden/documents`) the tests do not pass.
 *
 * A step gets untrusted content and changes names and shapes only; whether values fit is asked afterwards.
 */
import type { Entry } from './entries';
import type { JsonObject } from './file-reader';
import type { SCHEMA_VERSION } from './types';

/** How many steps lead to a version. */
interface StepsTo {
  readonly 1: 0;
  readonly 2: 1;
  readonly 3: 2;
  readonly 4: 3;
}

/** The step at index n leads from version n + 1 to n + 2. */
type Steps<T> = readonly ((old: T) => T)[] & { readonly length: StepsTo[typeof SCHEMA_VERSION] };

const LINK_STEPS: Steps<readonly Entry[]> = [];

const FILE_STEPS: Steps<JsonObject> = [];

function migrate<T>(steps: readonly ((old: T) => T)[], version: number, old: T): T {
  return steps.slice(version - 1).reduce((content, step) => step(content), old);
}

/** All lines of a link, those of its head among them, as this version writes them. */
export function migrateLines(version: number, lines: readonly Entry[]): readonly Entry[] {
  return migrate(LINK_STEPS, version, lines);
}

/** The object that a file's text holds, as this version writes it. */
export function migrateFile(version: number, document: JsonObject): JsonObject {
  return migrate(FILE_STEPS, version, document);
}
