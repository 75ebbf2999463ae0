import { describe, expect, it } from 'vitest';
import { fileOf } from '$lib/scenario/write-file';
import {
  duplicate,
  emptyBin,
  entriesOf,
  list,
  moveTo,
  putBack,
  relabel,
  remove,
  rescue,
  save,
  type SaveRequest,
} from '$lib/state/library/operations';
import { isReadable } from '$lib/state/library/records';
import { BIN_DAYS, MAX_VERSIONS, type LibraryEntry } from '$lib/state/library/types';
import { JUJUY, scenarioWith } from '../../../support/builders';
import { testTools, type TestTools } from './shelf';

const TEXT = fileOf(JUJUY);
const OTHER = fileOf(scenarioWith({ case: { horizon: 10 } }));
const THIRD = fileOf(scenarioWith({ case: { horizon: 12 } }));

function request(changes: Partial<SaveRequest> = {}): SaveRequest {
  return { name: 'Base', folder: '', tags: [], note: '', text: TEXT, ...changes };
}

async function saved(tools: TestTools, changes: Partial<SaveRequest> = {}): Promise<LibraryEntry> {
  const outcome = await save(tools, request(changes));
  if (outcome.kind !== 'saved') throw new Error(outcome.kind);
  return outcome.entry;
}

async function entry(tools: TestTools, id: string): Promise<LibraryEntry> {
  const [read] = await entriesOf(tools, [id]);
  if (read === undefined || !isReadable(read)) throw new Error('not there');
  return read;
}

describe('saving', () => {
  it('makes an entry that is listed with its case and read back word for word', async () => {
    const tools = testTools();
    const { id } = await saved(tools, {
      name: '  Ten\u202e years ',
      folder: ' a // b/',
      tags: ['x', 'X', ' '],
    });
    const { heads } = await list(tools);
    expect(heads).toMatchObject([
      { id, name: 'Ten years', folder: 'a/b', tags: ['x'], case: 'jujuy-2016', count: 1 },
    ]);
    expect((await entry(tools, id)).versions.map(({ text }) => text)).toEqual([TEXT]);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['spaces', '   \u00a0', 'invisible'],
    ['what cannot be seen', '\u200b\u2060\u200d', 'invisible'],
    ['a blank of Braille', '\u2800', 'invisible'],
  ])('refuses a name of %s, with the reason', async (_what, name, problem) => {
    const tools = testTools();
    expect(await save(tools, request({ name }))).toEqual({ kind: 'refused', problem });
    expect(tools.shelf.values.size).toBe(0);
  });

  it('takes a name of emoji only, and cuts a long one without breaking a character', async () => {
    const tools = testTools();
    expect((await saved(tools, { name: '👩‍👩‍👧🏽' })).name).toBe('👩‍👩‍👧🏽');
    expect((await saved(tools, { name: '🚦'.repeat(100) })).name).toBe('🚦'.repeat(80));
  });

  it('adds a version on top and keeps the ones below', async () => {
    const tools = testTools();
    const first = await saved(tools);
    const outcome = await save(tools, request({ of: first, text: OTHER, note: 'ten years' }));
    expect(outcome).toMatchObject({ kind: 'saved', isNew: false, meanwhile: false, dropped: 0 });
    const { versions } = await entry(tools, first.id);
    expect(versions.map(({ text, note }) => [text, note])).toEqual([
      [OTHER, 'ten years'],
      [TEXT, undefined],
    ]);
  });

  it('adds nothing where nothing has changed', async () => {
    const tools = testTools();
    const first = await saved(tools);
    expect((await save(tools, request({ of: first }))).kind).toBe('unchanged');
    expect((await entry(tools, first.id)).versions).toHaveLength(1);
  });

  it('keeps both where another tab has saved meanwhile, and says so', async () => {
    const tools = testTools();
    const seen = await saved(tools);
    await saved(tools, { of: seen, text: OTHER });
    const outcome = await save(tools, request({ of: seen, text: THIRD }));
    expect(outcome).toMatchObject({ kind: 'saved', meanwhile: true });
    expect((await entry(tools, seen.id)).versions.map(({ text }) => text)).toEqual([
      THIRD,
      OTHER,
      TEXT,
    ]);
  });

  it('brings an entry back from the bin, and makes a new one where it is gone for good', async () => {
    const tools = testTools();
    const first = await saved(tools);
    await remove(tools, [first.id]);
    expect(await save(tools, request({ of: first, text: OTHER }))).toMatchObject({ back: true });
    expect((await list(tools)).heads[0]?.deletedAt).toBeUndefined();
    await remove(tools, [first.id]);
    await emptyBin(tools, [first.id]);
    const outcome = await save(tools, request({ of: first, text: THIRD }));
    expect(outcome).toMatchObject({ kind: 'saved', isNew: true, back: true });
  });

  it('drops the oldest beyond the most that is kept, and counts it', async () => {
    const tools = testTools();
    let last = await saved(tools);
    const nth = (index: number) => fileOf(scenarioWith({ case: { horizon: 5 + index / 1000 } }));
    for (let index = 1; index < MAX_VERSIONS; index += 1) {
      last = await saved(tools, { of: last, text: nth(index) });
    }
    expect(last.versions).toHaveLength(MAX_VERSIONS);
    const outcome = await save(tools, request({ of: last, text: OTHER }));
    expect(outcome).toMatchObject({ kind: 'saved', dropped: 1 });
    const { versions } = await entry(tools, last.id);
    expect(versions).toHaveLength(MAX_VERSIONS);
    expect(versions.some(({ text }) => text === TEXT)).toBe(false);
  });

  it('writes nothing at all where there is no room, and works again once there is', async () => {
    const tools = testTools();
    tools.shelf.room = 1;
    await expect(save(tools, request())).rejects.toMatchObject({ kind: 'full' });
    expect([...tools.shelf.values.keys()].filter((key) => key !== 'mark')).toEqual([]);
    tools.shelf.room = Infinity;
    expect((await save(tools, request())).kind).toBe('saved');
  });
});

describe('the bin', () => {
  it('holds what was deleted until it is put back', async () => {
    const tools = testTools();
    const { id } = await saved(tools);
    expect(await remove(tools, [id, 'nobody'])).toEqual([id]);
    expect(await remove(tools, [id])).toEqual([]);
    expect(await putBack(tools, [id])).toEqual([id]);
    expect((await entry(tools, id)).versions[0]?.text).toBe(TEXT);
  });

  it('lets go of it after its days', async () => {
    const tools = testTools();
    const { id } = await saved(tools);
    await remove(tools, [id]);
    tools.at += (BIN_DAYS - 1) * 86_400_000;
    expect((await list(tools)).heads).toHaveLength(1);
    tools.at += 2 * 86_400_000;
    expect((await list(tools)).heads).toEqual([]);
    expect(await entriesOf(tools, [id])).toEqual([]);
  });

  it('is emptied only of what is still in it', async () => {
    const tools = testTools();
    const { id } = await saved(tools);
    await remove(tools, [id]);
    await putBack(tools, [id]);
    await emptyBin(tools, [id]);
    expect((await list(tools)).heads).toHaveLength(1);
  });
});

describe('name and place', () => {
  it('change without touching the versions', async () => {
    const tools = testTools();
    const first = await saved(tools);
    const wanted = { name: 'Other', folder: 'x/y', tags: ['t'] };
    expect(await relabel(tools, first.id, first, wanted)).toEqual({ kind: 'changed' });
    expect(await entry(tools, first.id)).toMatchObject({ ...wanted, versions: first.versions });
    await moveTo(tools, [first.id], 'z');
    expect((await list(tools)).heads).toMatchObject([{ name: 'Other', folder: 'z' }]);
  });

  it('are not written over what another tab has made of them', async () => {
    const tools = testTools();
    const seen = await saved(tools);
    await relabel(tools, seen.id, seen, { name: 'Theirs', folder: '', tags: [] });
    const mine = await relabel(tools, seen.id, seen, { name: 'Mine', folder: '', tags: [] });
    expect(mine).toMatchObject({ kind: 'changed-elsewhere', now: { name: 'Theirs' } });
    expect((await list(tools)).heads[0]?.name).toBe('Theirs');
  });

  it('are copied with all versions', async () => {
    const tools = testTools();
    const first = await saved(tools);
    await saved(tools, { of: first, text: OTHER });
    const copy = await duplicate(tools, first.id, 'Base (2)');
    expect(copy?.versions.map(({ text }) => text)).toEqual([OTHER, TEXT]);
    expect((await list(tools)).heads).toHaveLength(2);
  });
});

describe('damage', () => {
  it.each([
    ['a number', 7],
    ['null', null],
    ['a text', 'torn'],
    ['no versions', { id: 'x', name: 'n', versions: [] }],
    ['a version without text', { name: 'n', versions: [{ id: 'v', text: TEXT }, { id: 'w' }] }],
    ['a prototype', JSON.parse('{"__proto__":{"versions":[{"id":"v","text":"t"}]}}') as unknown],
  ])('of a body to %s is told with what is left, and nothing is dropped', async (_what, value) => {
    const tools = testTools();
    tools.shelf.values.set('body/x', value);
    const { heads, unreadable } = await list(tools);
    expect(heads).toEqual([]);
    expect(unreadable).toMatchObject([{ id: 'x', reason: 'damaged' }]);
    expect(unreadable[0]?.raw).toBe(
      typeof value === 'string' ? value : JSON.stringify(value, undefined, 2),
    );
    expect(tools.shelf.values.get('body/x')).toEqual(value);
  });

  it('of a head is mended from its body', async () => {
    const tools = testTools();
    const { id } = await saved(tools, { name: 'Whole', folder: 'f' });
    for (const value of [undefined, 'torn', { id, sums: [1] }]) {
      if (value === undefined) tools.shelf.values.delete(`head/${id}`);
      else tools.shelf.values.set(`head/${id}`, value);
      expect((await list(tools)).heads).toMatchObject([
        { id, name: 'Whole', folder: 'f', count: 1 },
      ]);
    }
  });

  it('of small fields is mended in place', async () => {
    const tools = testTools();
    const { id } = await saved(tools);
    const record = tools.shelf.values.get(`body/${id}`) as object;
    tools.shelf.values.delete(`head/${id}`);
    tools.shelf.values.set(`body/${id}`, {
      ...record,
      name: 3,
      tags: 'x',
      folder: null,
      revision: NaN,
      createdAt: 'yesterday',
      deletedAt: -1,
    });
    const [head] = (await list(tools)).heads;
    expect(head).toMatchObject({ name: '?', tags: [], folder: '', revision: 1 });
    expect(head?.deletedAt).toBeUndefined();
  });

  it('is told apart from what a newer release has written', async () => {
    const tools = testTools();
    tools.shelf.values.set('body/x', { form: 2, everything: 'else' });
    expect((await list(tools)).unreadable).toMatchObject([{ id: 'x', reason: 'newer' }]);
  });

  it('keeps a save from writing over what does not read', async () => {
    const tools = testTools();
    const first = await saved(tools);
    tools.shelf.values.set(`body/${first.id}`, 'torn');
    const outcome = await save(tools, request({ of: first, text: OTHER }));
    expect(outcome).toMatchObject({ kind: 'saved', isNew: true });
    expect(tools.shelf.values.get(`body/${first.id}`)).toBe('torn');
  });
});

describe('a database that the browser has thrown away', () => {
  it('is told by its mark, and takes back what is still at hand', async () => {
    const tools = testTools();
    const first = await saved(tools);
    const before = await list(tools);
    expect((await list(tools)).mark).toBe(before.mark);
    tools.shelf.values.clear();
    const after = await list(tools);
    expect(after.mark).not.toBe(before.mark);
    await rescue(tools, [first]);
    expect(await entry(tools, first.id)).toEqual(first);
  });
});
