import { describe, expect, it } from 'vitest';
import { fileOf } from '$lib/scenario/write-file';
import { exportEntries } from '$lib/state/library/export';
import { importFiles, type ImportOptions, type Picked } from '$lib/state/library/import';
import { entriesOf, list, remove, save } from '$lib/state/library/operations';
import { isReadable } from '$lib/state/library/records';
import { JUJUY, scenarioWith } from '../../../support/builders';
import { testTools, type TestTools } from './shelf';

const TEXT = fileOf(JUJUY);
const nth = (index: number) => fileOf(scenarioWith({ case: { horizon: 5 + index / 1000 } }));

function picked(name: string, content: BlobPart, path = name): Picked {
  return { file: new File([content], name), path };
}

function options(changes: Partial<ImportOptions> = {}): ImportOptions {
  return {
    signal: new AbortController().signal,
    onprogress: () => undefined,
    unnamed: 'Without a name',
    ...changes,
  };
}

async function textsIn(tools: TestTools): Promise<string[][]> {
  const { heads } = await list(tools);
  const read = await entriesOf(
    tools,
    heads.map(({ id }) => id),
  );
  return read.filter(isReadable).map(({ versions }) => versions.map(({ text }) => text));
}

async function filled(count: number): Promise<TestTools> {
  const tools = testTools();
  for (let index = 0; index < count; index += 1) {
    const label = { name: `Entry ${index}`, folder: index % 2 === 0 ? 'even' : '', tags: ['t'] };
    const made = await save(tools, { ...label, note: 'n', text: nth(index) });
    if (made.kind !== 'saved') throw new Error(made.kind);
    if (index % 3 === 0) {
      await save(tools, { ...label, of: made.entry, note: '', text: nth(index + 500) });
    }
  }
  return tools;
}

async function exported(tools: TestTools): Promise<string> {
  const { heads } = await list(tools);
  const { parts } = await exportEntries(
    tools,
    heads.map(({ id }) => id),
  );
  return parts.join('');
}

describe('a file of many', () => {
  it('is JSON, and comes back into an empty library word for word', async () => {
    const from = await filled(7);
    const text = await exported(from);
    expect(JSON.parse(text)).toMatchObject({ app: 'balanza', schema: 1, kind: 'library' });
    const to = testTools();
    const report = await importFiles(to, [picked('all.json', text)], options());
    expect(report).toMatchObject({ merged: 0, skipped: 0, refused: [] });
    expect(report.added).toHaveLength(7);
    const label = ({ name, folder, tags, case: of, count }: (typeof heads)[number]) => ({
      name,
      folder,
      tags,
      of,
      count,
    });
    const { heads } = await list(from);
    expect((await list(to)).heads.map(label)).toEqual(heads.map(label));
    expect(await textsIn(to)).toEqual(await textsIn(from));
  });

  it('taken twice adds nothing, and brings back what is in the bin', async () => {
    const tools = await filled(4);
    const text = await exported(tools);
    expect(await importFiles(tools, [picked('a.json', text)], options())).toMatchObject({
      added: [],
      skipped: 4,
    });
    const [first] = (await list(tools)).heads;
    await remove(tools, [first?.id ?? '']);
    expect(await importFiles(tools, [picked('a.json', text)], options())).toMatchObject({
      skipped: 3,
      back: 1,
    });
    expect((await list(tools)).heads.every(({ deletedAt }) => deletedAt === undefined)).toBe(true);
  });

  it('adds the versions that an entry does not have, and keeps those it has', async () => {
    const theirs = await filled(1);
    const mine = testTools();
    await importFiles(mine, [picked('a.json', await exported(theirs))], options());
    const [head] = (await list(mine)).heads;
    await save(mine, { of: head, name: 'x', folder: '', tags: [], note: '', text: nth(900) });
    const [their] = (await list(theirs)).heads;
    await save(theirs, { of: their, name: 'x', folder: '', tags: [], note: '', text: nth(901) });
    const report = await importFiles(mine, [picked('a.json', await exported(theirs))], options());
    expect(report).toMatchObject({ added: [], merged: 1 });
    const [texts] = await textsIn(mine);
    expect(new Set(texts)).toEqual(new Set([nth(0), nth(500), nth(900), nth(901)]));
  });

  it('that was cut gives every line that is whole, and is said to be cut', async () => {
    const from = await filled(5);
    const text = await exported(from);
    const lines = text.split('\n');
    for (const cut of [text.length - 4, text.indexOf(lines[4] ?? '') + 50, 80]) {
      const to = testTools();
      const report = await importFiles(to, [picked('cut.json', text.slice(0, cut))], options());
      const whole = text
        .slice(0, cut)
        .split('\n')
        .filter((line) => lines.slice(1, 6).includes(line));
      expect(report.added.length).toBeGreaterThanOrEqual(whole.length);
      expect(report.refused).toEqual([{ name: 'cut.json', reason: 'truncated' }]);
    }
  });

  it('with a damaged line loses that line alone', async () => {
    const lines = (await exported(await filled(4))).split('\n');
    lines[2] = '{"id":"x","versions":[{"file":7}]},';
    const report = await importFiles(testTools(), [picked('a.json', lines.join('\n'))], options());
    expect(report.added).toHaveLength(3);
    expect(report.refused).toEqual([{ name: 'a.json: 3', reason: 'damaged' }]);
  });

  it('may be laid out otherwise', async () => {
    const text = await exported(await filled(3));
    const pretty = JSON.stringify(JSON.parse(text), undefined, 4);
    const report = await importFiles(testTools(), [picked('a.json', pretty)], options());
    expect(report.added).toHaveLength(3);
  });
});

describe('other files', () => {
  it.each([
    ['photo.png', '\u0089PNG\r\n\u001a\n', 'not-ours'],
    ['table.csv', 'a,b\n1,2', 'not-ours'],
    ['other.json', '{"hello":1}', 'not-ours'],
    ['list.json', '[]', 'not-ours'],
    ['bomb.json', '{"__proto__":{"app":"balanza"}}', 'not-ours'],
    ['nothing.json', ' \n', 'empty'],
    ['cut.json', TEXT.slice(0, 300), 'truncated'],
    ['new.json', '{"app":"balanza","schema":9,"model":9,"scenario":{"case":"mars-2040"}}', 'newer'],
    [
      'case.json',
      '{"app":"balanza","schema":1,"model":1,"scenario":{"case":"mars"}}',
      'unknown-case',
    ],
    ['long.json', 'x'.repeat(4_000_001), 'too-long'],
  ])('such as %s are refused by name, with the reason', async (name, content, reason) => {
    const tools = testTools();
    const report = await importFiles(tools, [picked(name, content)], options());
    expect(report).toMatchObject({ added: [], refused: [{ name, reason }] });
    expect((await list(tools)).heads).toEqual([]);
  });

  it('that the browser cannot read are refused, and the others are taken', async () => {
    const locked = picked('locked.json', TEXT);
    Object.defineProperty(locked.file, 'text', {
      value: () => Promise.reject(new Error('locked')),
    });
    const report = await importFiles(testTools(), [locked, picked('b.json', TEXT)], options());
    expect(report.refused).toEqual([{ name: 'locked.json', reason: 'no-access' }]);
    expect(report.added).toHaveLength(1);
  });

  it('of one scenario take their name from the file and their folder from its folder', async () => {
    const tools = testTools();
    await importFiles(
      tools,
      [picked('Rate 5.json', TEXT, 'class/group 3/Rate 5.json'), picked('   .json', nth(1))],
      options(),
    );
    const { heads } = await list(tools);
    expect(heads.map(({ name, folder }) => [name, folder])).toEqual([
      ['Rate 5', 'class/group 3'],
      ['Without a name', ''],
    ]);
  });

  it('with lines of a newer release keep them for it', async () => {
    const future = TEXT.replace('"lens":', '"fromTheFuture": 1,\n    "lens":');
    const tools = testTools();
    await importFiles(tools, [picked('f.json', future)], options());
    expect(await textsIn(tools)).toEqual([[future]]);
  });

  it('with the same content are taken once, also within one import', async () => {
    const report = await importFiles(
      testTools(),
      [picked('a.json', TEXT), picked('b.json', TEXT.replaceAll('\n', '\r\n'))],
      options(),
    );
    expect(report.added).toHaveLength(1);
    expect(report.skipped).toBe(1);
  });
});

describe('a long import', () => {
  it('can be called off, and what was taken in until then stays', async () => {
    const tools = testTools();
    const control = new AbortController();
    const files = Array.from({ length: 200 }, (_unused, index) =>
      picked(`${index}.json`, nth(index)),
    );
    const report = await importFiles(
      tools,
      files,
      options({
        signal: control.signal,
        onprogress: ({ taken }) => {
          if (taken === 50) control.abort();
        },
      }),
    );
    expect(report.cancelled).toBe(true);
    expect(report.added).toHaveLength(50);
    expect((await list(tools)).heads).toHaveLength(50);
  });

  it('that runs out of room says so, with what was written counted', async () => {
    const tools = testTools();
    await list(tools);
    tools.shelf.room = 100;
    const files = Array.from({ length: 100 }, (_unused, index) =>
      picked(`${index}.json`, nth(index)),
    );
    const report = await importFiles(tools, files, options());
    expect(report.trouble).toMatchObject({ kind: 'full' });
    expect((await list(tools)).heads.map(({ id }) => id).sort()).toEqual([...report.added].sort());
  });
});
