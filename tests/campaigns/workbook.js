// `node tests/campaigns/workbook.js [exported] [changed]`: that many random scenarios exported to workbooks (500 by
// default, the published cases come on top), and that many changed by hand (200), recalculated by LibreOffice and
// compared with the app cell by cell. Ends with a closing line and exits with 1 if any cell differs.
import { pathToFileURL } from 'node:url';
import { bundle } from '../../src/cli/bundle.js';

const [exported = '500', changed = '200'] = process.argv.slice(2);
const sizes = [exported, changed].map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 0)) {
  console.error('Sizes are whole numbers: node tests/campaigns/workbook.js [exported] [changed]');
  process.exit(2);
}

const path = await bundle({
  entry: 'tests/campaigns/workbook-entry.ts',
  output: 'dist-cli/workbook-campaign.js',
});
const program = /** @type {typeof import('./workbook-entry')} */ (
  await import(pathToFileURL(path).href)
);
process.exitCode = await program.campaign(sizes[0] ?? 0, sizes[1] ?? 0, (line) =>
  console.log(line),
);
