// Serves ./build as any static host would, with the headers that a page cannot give itself.
// `node src/cli/serve.js`; PORT chooses the port, and a taken one gives way to the next that is free.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerFrom, runServer, startServer } from '../hosting/carry/serve.mjs';

const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));
const DEFAULT_PORT = 4173;

/**
 * Starts the server on the first free port from `port` on; 0 takes any.
 * @param {{ port: number, folder?: string, say?: (line: string) => void }} options
 * @returns {Promise<{ url: string, close: () => void } | undefined>} undefined if no port is free
 */
export function serve({ port, folder = BUILD, say = () => undefined }) {
  return startServer({ port, answer: answerFrom(folder), say });
}

/** @returns {Promise<void>} */
async function main() {
  if (!existsSync(join(BUILD, 'index.html'))) {
    console.error('There is no build to serve yet: run "npm run build" first, or "npm start".');
    process.exit(1);
  }
  await runServer(BUILD, DEFAULT_PORT);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main();
}
