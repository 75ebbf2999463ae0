/** Every text keeps to the width it is given, whatever the command and the language. */
import { describe, expect, it } from 'vitest';
import { LANGS } from '$lib/i18n/lang';
import { displayWidth } from '../../../src/cli/columns';
import { COMMANDS } from '../../../src/cli/commands';
import { call } from '../../support/cli';

const MATRIX = `offer,cost of the whole thing,exit,own
#worst,60,10,0
#best,20,0,1
#weight,40,30,30
A turnkey offer with export credit and a name that does not end,39.1,5,1
Carrier,36.6,9,0
`;

const TEXTS: readonly (readonly [readonly string[], string?])[] = [
  [['evaluate', 'jujuy-2016']],
  [['explain', 'a.total', 'jujuy-2016', '--depth', '20']],
  [['explain', 'a.debt.grant', 'jujuy-2016', '--depth', '4']],
  [['explain', '--list', 'jujuy-2016']],
  [['loan', '--example', 'ecu911', '--schedule']],
  [['rank', '-'], MATRIX],
  [['parameters']],
  [['parameters', 'loan.rate']],
  [['parameters', 'agency.design']],
  [['lenses']],
  [['lenses', 'jujuy-ministry']],
  [['evidence', 'J16']],
  [['evidence', 'X02']],
  [['evidence', '--case', 'ecuador']],
  [['--help']],
];

/** Calls stay on one line, however long, so that they can be copied. */
const isCall = (line: string) => /^ {2}npm run -s balanza -- /.test(line);

describe.each([60, 80, 100])('within %i columns', (width) => {
  it.each(TEXTS.flatMap(([args, input]) => LANGS.map((lang) => [args, lang, input] as const)))(
    '%s, in %s',
    async (args, lang, input = '') => {
      const { code, out } = await call([...args, '--lang', lang], input, width);
      expect(code).toBe(0);
      for (const line of out.split('\n')) {
        if (isCall(line)) continue;
        expect(displayWidth(line), line).toBeLessThanOrEqual(width);
      }
    },
  );

  it.each(COMMANDS)('the help of $name', async ({ name }) => {
    for (const lang of LANGS) {
      const { out } = await call([name, '--help', '--lang', lang], '', width);
      for (const line of out.split('\n').filter((each) => !isCall(each))) {
        expect(displayWidth(line), line).toBeLessThanOrEqual(width);
      }
    }
  });
});
