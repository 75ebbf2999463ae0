// `npm run -s balanza -- …`: makes the command line's bundle where it is missing or out of date and
// runs it in this process, so that the first call needs no step of its own.
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.js';

const path = await bundle({ entry: 'src/cli/main.ts', output: 'dist-cli/balanza.js' });
const program = /** @type {typeof import('./main')} */ (await import(pathToFileURL(path).href));
// Setting the code, rather than exiting, lets output that waits in a pipe be written first.
process.exitCode = await program.main(process.argv.slice(2));
