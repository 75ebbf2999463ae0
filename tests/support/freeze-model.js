// `npm run freeze`: puts this version of the model, with its readers and cases, into one file of its own
// (src/lib/versions/frozen/model-N.js), where links that it made find it when the model has moved on. A version
// that is frozen is never frozen again: links may already have been made with it.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, ROOT } from '../../src/cli/bundle.js';

const ENTRY = 'src/lib/versions/this-model.ts';

/** @returns {number} */
function modelVersion() {
  const types = readFileSync(join(ROOT, 'src/lib/scenario/types.ts'), 'utf8');
  const found = /export const MODEL_VERSION: number = (\d+);/.exec(types)?.[1];
  if (found === undefined) throw new Error('src/lib/scenario/types.ts names no model version');
  return Number(found);
}

/** The text of the frozen file as the sources are now. */
export async function frozenText() {
  const output = join('node_modules/.cache', `freeze-${process.pid}.js`);
  try {
    const code = readFileSync(await bundle({ entry: ENTRY, output }), 'utf8');
    const plain = code
      .split('\n')
      .filter((line) => !line.startsWith('//#'))
      .join('\n');
    return `// Model ${modelVersion()} as it was when it made links; written by "npm run freeze", changed by nobody.\n${plain}`;
  } finally {
    rmSync(join(ROOT, output), { force: true });
  }
}

/** @returns {Promise<void>} */
async function main() {
  const name = `src/lib/versions/frozen/model-${modelVersion()}.js`;
  const file = join(ROOT, name);
  if (existsSync(file)) {
    console.error(`${name} is there already. Raise MODEL_VERSION before figures change.`);
    process.exit(1);
  }
  writeFileSync(file, await frozenText());
  console.log(`${name} is written: add it to src/lib/versions/history.ts.`);
}

if (process.argv[1]?.endsWith('freeze-model.js')) await main();
