/** A shelf in memory, as the browser's: values are copied in and out, and a change happens whole or not at all. */
import type { LibraryTools } from '$lib/state/library/operations';
import type { Shelf } from '$lib/state/library/shelf';
import { StorageTrouble } from '$lib/state/storage-trouble';

export interface TestShelf extends Shelf {
  readonly values: Map<string, unknown>;
  /** Writes that are let through before the shelf is full. */
  room: number;
}

function testShelf(): TestShelf {
  const values = new Map<string, unknown>();
  const under = (prefix: string) =>
    [...values].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
  const shelf: TestShelf = {
    values,
    room: Infinity,
    all: (prefix) =>
      Promise.resolve(under(prefix).map(([key, value]) => [key, structuredClone(value)] as const)),
    keys: (prefix) => Promise.resolve(under(prefix).map(([key]) => key)),
    get: (keys) => Promise.resolve(keys.map((key) => structuredClone(values.get(key)))),
    change: (keys, decide) => {
      const {
        put = [],
        remove = [],
        answer,
      } = decide(keys.map((key) => structuredClone(values.get(key))));
      if (put.length > shelf.room) return Promise.reject(new StorageTrouble('full'));
      shelf.room -= put.length;
      for (const [key, value] of put) values.set(key, structuredClone(value));
      for (const key of remove) values.delete(key);
      return Promise.resolve(answer);
    },
  };
  return shelf;
}

export interface TestTools extends LibraryTools {
  readonly shelf: TestShelf;
  /** The clock; every look at it moves it on by one. */
  at: number;
}

export function testTools(): TestTools {
  let ids = 0;
  const tools: TestTools = {
    shelf: testShelf(),
    at: Date.UTC(2026, 0, 1),
    now: () => (tools.at += 1),
    id: () => {
      ids += 1;
      return `00000000-0000-0000-0000-${String(ids).padStart(12, '0')}`;
    },
  };
  return tools;
}
