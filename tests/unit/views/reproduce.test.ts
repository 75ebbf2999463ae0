/** The call that a page offers to copy: through a real shell, and to the very figures of the page. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '$lib/i18n/lang';
import { withAllInCost } from '$lib/model/all-in';
import { evaluate } from '$lib/model/evaluate';
import { cleanName } from '$lib/scenario/name';
import { commandFor, needsSavedFile } from '$lib/views/reproduce';
import { PROGRAM, shellWord } from '$lib/views/shell';
import type { Option, Scenario } from '$lib/scenario/types';
import { arbitraryScenario, JUJUY, scenarioWith } from '../../support/builders';
import { call } from '../../support/cli';

/** What a POSIX shell hands to the program when these lines are pasted, a list of words a line. */
function shellSplits(lines: readonly string[]): string[][] {
  // The program is stood in for by a function that prints its words, each behind a NUL.
  const script = String.raw`npm() { shift 4; printf '%s\000' "$#" "$@"; }
${lines.join('\n')}
`;
  const words = execFileSync('sh', { input: script, encoding: 'utf8' }).split('\0');
  return lines.map(() => words.splice(0, 1 + Number(words[0])).slice(1));
}

function renamed(name: string): Scenario {
  const rename = (option: Option): Option => ({ ...option, name: cleanName(name) ?? 'x' });
  return { ...JUJUY, options: JUJUY.options.map(rename) };
}

describe('a word for the shell', () => {
  it('stands bare where it is plain and in single quotes where it is not', () => {
    expect(shellWord('jujuy-2016')).toBe('jujuy-2016');
    expect(shellWord('#v=1&case=x')).toBe("'#v=1&case=x'");
    expect(shellWord("it's")).toBe(String.raw`'it'\''s'`);
    expect(shellWord('')).toBe("''");
    expect(shellWord('~')).toBe("'~'");
  });

  it('comes out of a shell as it went in, whatever it holds', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from(`'"\`$(){}[]<>|&;!*?~#=\\ \t\n-aé日%`)),
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 30 }), (words) => {
        const lines = words.map((word) => `${PROGRAM} ${shellWord(word)}`);
        expect(shellSplits(lines)).toEqual(words.map((word) => [word]));
      }),
      { numRuns: 25 },
    );
  });
});

describe('the call to copy', () => {
  it('is the program, the command, the link and the language', () => {
    const scenario = scenarioWith({ options: { a: { 'loan.rate': 0.045 } } });
    expect(commandFor({ command: 'evaluate', scenario }, 'en')).toMatch(
      /^npm run -s balanza -- evaluate '#v=1&k=\w+&case=jujuy-2016&a\.loan\.rate=4\.5'$/,
    );
    expect(commandFor({ command: 'evaluate', scenario }, 'es')).toMatch(/' --lang es$/);
  });

  it('takes operands before the scenario and options behind it', () => {
    const options = { json: true, lens: 'even', fee: '-1' } as const;
    const text = commandFor({ command: 'explain', operands: ['a.totalPv'], options }, 'en');
    expect(text).toBe('npm run -s balanza -- explain a.totalPv --json --lens even --fee=-1');
  });

  it.each([
    ['a quote', "'; rm -rf ~; echo '"],
    ['a substitution', '$(reboot) `reboot` ${HOME}'],
    ['marks of a shell', '> /etc/passwd | sh & # !! \\'],
    ['other scripts', 'Ñandú 日本 🎥'],
  ])('keeps a name with %s a name', async (_, name) => {
    const scenario = renamed(name);
    const [args = []] = shellSplits([
      commandFor({ command: 'evaluate', scenario, options: { json: true } }, 'en'),
    ]);
    const { code, out, err } = await call(args);
    expect([code, err]).toEqual([0, []]);
    const { options } = JSON.parse(out) as { options: { name: string }[] };
    expect(options.map((option) => option.name)).toEqual(
      scenario.options.map((option) => option.name),
    );
  });

  it('answers with the figures of evaluate(), whatever the scenario and the language', async () => {
    const drawn = fc.sample(arbitraryScenario, { numRuns: 30, seed: 7 });
    const cases = drawn
      .filter((scenario) => !needsSavedFile(scenario))
      .map((scenario, at) => ({ scenario, lang: LANGS[at % LANGS.length] ?? 'en' }));
    expect(cases.length).toBeGreaterThan(20);
    const calls = shellSplits(
      cases.map(({ scenario, lang }) =>
        commandFor({ command: 'evaluate', scenario, options: { json: true } }, lang),
      ),
    );
    for (const [at, { scenario }] of cases.entries()) {
      const { code, out, err } = await call(calls[at] ?? []);
      expect([code, err]).toEqual([0, []]);
      const expected: unknown = JSON.parse(
        JSON.stringify(withAllInCost(evaluate(scenario), scenario)),
      );
      expect(JSON.parse(out)).toMatchObject(expected as object);
      expect(JSON.parse(out)).toMatchObject({ lens: scenario.lens, problems: [] });
    }
  });

  it('reads the saved file where the link would be longer than links may be', () => {
    const long: Scenario = {
      ...JUJUY,
      options: Array.from('abcdefgh', (id): Option => {
        const base = JUJUY.options[0];
        if (base === undefined) throw new Error('the case has options');
        const values = Object.fromEntries(
          Object.entries(base.values).map(([key, value]) => [
            key,
            typeof value === 'number'
              ? value + Math.PI / 1e5
              : Array.isArray(value)
                ? value.map(() => 1 / 3)
                : value,
          ]),
        );
        const name = '日'.repeat(80) + id;
        return { id, archetype: 'supplier', name, values: { ...base.values, ...values } };
      }),
    };
    expect(needsSavedFile(long)).toBe(true);
    expect(commandFor({ command: 'evaluate', scenario: long }, 'en')).toBe(
      'npm run -s balanza -- evaluate balanza-jujuy-2016.json',
    );
    expect(needsSavedFile(JUJUY)).toBe(false);
  });
});
