/** `stress`: futures against offers as text, JSON and CSV; events that do nothing are said in `evaluate`. */
import { describe, expect, it } from 'vitest';
import { eventCosts } from '$lib/model/event-cost';
import { futuresOf } from '$lib/model/futures';
import { stressOf } from '$lib/model/stress';
import { addEvent, newEvent } from '$lib/scenario/edit';
import { readableLink } from '$lib/scenario/link';
import { displayWidth } from '../../../src/cli/columns';
import { JUJUY } from '../../support/builders';
import { call } from '../../support/cli';

const OWN = addEvent(addEvent(JUJUY, newEvent('exit', 9)), newEvent('withdrawal', 8));
const LINK = readableLink(OWN);

interface StressAnswer {
  readonly futures: readonly { readonly id: string; readonly cells: readonly object[] }[];
  readonly eventCosts: unknown;
  readonly leastRegret: readonly string[];
}

async function jsonOf(...args: readonly string[]): Promise<StressAnswer> {
  const { code, out } = await call(['stress', ...args, '--json']);
  expect(code).toBe(0);
  return JSON.parse(out) as StressAnswer;
}

describe('stress', () => {
  it('begins with what a minister reads and has a table for each measure', async () => {
    const { code, out, err } = await call(['stress', 'jujuy-2016'], '', 80);
    expect([code, err]).toEqual([0, []]);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain('Device loan costs at most US$ 5.6 M more than the cheapest offer');
    for (const head of ['Total cost.', 'Working at worst.', 'Price of leaving.', 'Regret.']) {
      expect(text).toContain(head);
    }
    expect(out).toContain('Base rate rises. Turnkey: does nothing: the loan’s rate is fixed.');
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it('speaks Spanish', async () => {
    const { out } = await call(['stress', LINK, '--lang', 'es']);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toMatch(/Comodato cuesta a lo sumo US\$ \d+,\d M más que la oferta más barata/);
    expect(text).toContain('La dependencia en dinero');
    expect(text).toContain('Año 9 (2026): se pierde el proveedor, 1 año de espera');
  });

  it('gives the model’s own figures as JSON, in the same language whatever is asked', async () => {
    const answer = await jsonOf(LINK);
    const stress = stressOf(OWN);
    expect(answer.futures.map(({ id }) => id)).toEqual(futuresOf(OWN));
    expect(answer.leastRegret).toEqual(stress.leastRegret);
    expect(answer.eventCosts).toEqual(JSON.parse(JSON.stringify(eventCosts(OWN))));
    const [first] = answer.futures;
    const [cell] = stress.futures[0]?.cells ?? [];
    const { notes: eventNotes, ...figures } = cell ?? { notes: [] };
    expect(first?.cells[0]).toEqual({ ...figures, eventNotes });
    expect(await jsonOf(LINK, '--lang', 'es')).toEqual(answer);
  });

  it('answers only the futures asked for, in the order in which they are told', async () => {
    const { futures } = await jsonOf(LINK, '--future', 'fx, none,fx,event.1');
    expect(futures.map(({ id }) => id)).toEqual(['none', 'fx', 'event.1']);
  });

  it('refuses a future that is not there and lists those that are', async () => {
    const { code, out, err } = await call(['stress', 'jujuy-2016', '--future', 'flood']);
    expect([code, out]).toEqual([2, '']);
    expect(err[0]).toContain('no future "flood"; there are none, lapse, exit');
    expect((await call(['stress', 'jujuy-2016', '--future', 'event.1'])).code).toBe(2);
    expect((await call(['stress', 'jujuy-2016', '--future', ','])).code).toBe(2);
  });

  it('refuses two shapes at once, two inputs and none', async () => {
    expect((await call(['stress', 'jujuy-2016', '--json', '--csv'])).code).toBe(2);
    expect((await call(['stress', 'jujuy-2016', 'blank'])).code).toBe(2);
    expect((await call(['stress'])).code).toBe(2);
    expect((await call(['stress', 'no-such-file'])).code).toBe(3);
  });

  it('writes a line a future and offer as CSV, unrounded', async () => {
    const { code, out } = await call(['stress', 'jujuy-2016', '--csv', '--future', 'none,exit']);
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + 2 * JUJUY.options.length);
    expect(lines[0]?.startsWith('future,option,name,totalPv,levelised')).toBe(true);
    const heads = lines[0]?.split(',').length;
    const [exit] = stressOf(JUJUY, ['exit']).futures;
    const row = lines.find((line) => line.startsWith('exit,c,'))?.split(',') ?? [];
    expect(row).toHaveLength(heads ?? 0);
    expect(Number(row[3])).toBe(exit?.cells[2]?.totalPv);
  });

  it('lets no name of an offer run in a spreadsheet', async () => {
    const link = `v=1&case=jujuy-2016&a.name=${encodeURIComponent('=1+1,"x"')}`;
    const { out } = await call(['stress', link, '--csv', '--future', 'none']);
    expect(out).toContain(`none,a,"'=1+1,""x""",`);
  });
});

describe('evaluate', () => {
  it('says on standard error which events do nothing, and to whom', async () => {
    const { code, err } = await call(['evaluate', LINK]);
    expect(code).toBe(0);
    const line = err.find((one) => one.startsWith('Devices taken back (year\u00a08). Turnkey'));
    expect(line).toMatch(/: does nothing: no device is on loan\.$/);
    expect((await call(['evaluate', LINK, '--json'])).err).toEqual([]);
  });

  it('shows the cost of a working camera-year beside the total', async () => {
    const { out } = await call(['evaluate', 'jujuy-2016']);
    expect(out).toContain('10,569');
  });
});
