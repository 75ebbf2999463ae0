/** `replay` on the command line: the cards and figures of a date, decisions, outcomes, and what is refused. */
import { describe, expect, it } from 'vitest';
import { allPaths } from '$lib/replay/decisions';
import { STORY_IDS } from '$lib/replay/calendar';
import { call, checked } from '../../support/cli';

describe('replay', () => {
  it('tells a story up to a date with the figures of it', async () => {
    const { code, out } = await call(['replay', 'ecu-911', '--at', '2019-01']);
    expect(code).toBe(0);
    expect(out).toContain('Support is not renewed (E15)');
    expect(out).not.toContain('1,081');
    expect(out).toMatch(/Working cameras\s+95/);
  });

  it('keeps an open decision’s date to itself and gives the model’s figures of each choice', async () => {
    const { out } = await call(['replay', 'ecu-911', '--run', 'turnkey', '--lang', 'es']);
    expect(out).toContain('¿Cómo responder al precio pedido?');
    expect(out).not.toContain('El soporte no se renueva');
    expect(out).toMatch(/lapse: Dejar\s/);
  });

  it('says what a whole run comes to', async () => {
    const { out } = await call(['replay', 'jsei', '--run', 'supplier.tender.full']);
    expect(out).toContain('What came of it');
    expect(out.replace(/\s+/g, ' ')).toContain('above the least of 18 ways');
  });

  it('takes a link of the page, and tells what of it cannot be used', async () => {
    const link = 'https://example.org/replay#v=1&story=jsei&at=2030-01';
    const { code, out, err } = await call(['replay', link]);
    expect(code).toBe(0);
    expect(out).toContain('December 2022');
    expect(err.join()).toContain('2030-01 lies outside the story');
    const piped = await call(['replay', '-'], `${link}\n`);
    expect(piped.out).toBe(out);
  });

  it.each([
    [[], 2, 'Which story?'],
    [[''], 2, 'Which story?'],
    [['#'], 3, '“#” is not a link of the replay'],
    [['atlantis'], 3, 'There is no file'],
    [['jsei', '--at', '1999'], 2, '--at takes a month from 2016-07 to 2022-12'],
    [['jsei', '--at', '2019-01', '--run', '.'], 2, 'lies behind the decision of 2016-07'],
    [['jsei', '--run', 'turnkey.gift'], 2, '--run takes tender, direct'],
    [['jsei', '--run', 'turnkey.tender.wait.x'], 2, 'one choice too many'],
    [['#story=jsei', '--run', 'turnkey'], 2, 'A link brings its own date'],
    [['#v=1&case=jujuy-2016'], 3, 'is not a link of the replay'],
    [['jsei', 'ecu-911'], 2, 'is one too many'],
  ])('refuses %j with %i', async (args, expected, line) => {
    const { code, out, err } = await call(['replay', ...args]);
    expect(code).toBe(expected);
    expect(out).toBe('');
    expect(err.join('\n')).toContain(line);
  });

  it('answers in JSON that fits its schema, wherever in a story', async () => {
    for (const story of STORY_IDS) {
      const runs = allPaths(story).flatMap((path) => [path.slice(0, 0), path.slice(0, 2), path]);
      const calls = [
        [],
        ['--at', '2016-11'],
        ...runs.map((run) => ['--run', run.join('.') || '.']),
      ];
      for (const more of calls) {
        const { code, out } = await call(['replay', story, ...more, '--json']);
        expect(code).toBe(0);
        expect(checked(out)).toEqual({ kind: 'replay', wrong: [] });
      }
    }
  }, 30_000);
});
