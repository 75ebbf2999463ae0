/**
 * What the library asks of a database: values by key, and changes that happen whole or not at all. Small, so
 * that tests can bring a shelf of their own.
 */
import { promisifyRequest } from 'idb-keyval';
import { openDoor } from '../storage-door';

export interface Change<T> {
  readonly put?: readonly (readonly [key: string, value: unknown])[];
  readonly remove?: readonly string[];
  readonly answer: T;
}

export interface Shelf {
  /** All values whose keys begin with the prefix, in the order of their keys. */
  readonly all: (prefix: string) => Promise<readonly (readonly [key: string, value: unknown])[]>;
  readonly keys: (prefix: string) => Promise<readonly string[]>;
  /** The values under these keys, undefined where there is none. */
  readonly get: (keys: readonly string[]) => Promise<readonly unknown[]>;
  /**
   * One transaction: what stands under the keys goes in, what to write comes out. Nobody else writes in between.
   * `decide` may be called twice and must not wait for anything.
   */
  readonly change: <T>(
    keys: readonly string[],
    decide: (values: readonly unknown[]) => Change<T>,
  ) => Promise<T>;
}

function under(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}

/** Keys of ours are texts. */
function nameOf(key: IDBValidKey): string {
  return typeof key === 'string' ? key : '';
}

/** The shelf of this browser. */
export function browserShelf(database: string): Shelf {
  const door = openDoor(database, 'entries');
  return {
    all: async (prefix) =>
      door('readonly', async (store) => {
        const [keys, values] = await Promise.all([
          promisifyRequest<IDBValidKey[]>(store.getAllKeys(under(prefix))),
          promisifyRequest<unknown[]>(store.getAll(under(prefix))),
        ]);
        return keys.map((key, index) => [nameOf(key), values[index]] as const);
      }),
    keys: async (prefix) =>
      door('readonly', async (store) => {
        const keys = await promisifyRequest<IDBValidKey[]>(store.getAllKeys(under(prefix)));
        return keys.map(nameOf);
      }),
    get: async (keys) =>
      door('readonly', async (store) =>
        Promise.all(keys.map(async (key) => promisifyRequest<unknown>(store.get(key)))),
      ),
    change: async (keys, decide) =>
      door('readwrite', async (store) => {
        const values = await Promise.all(
          keys.map(async (key) => promisifyRequest<unknown>(store.get(key))),
        );
        try {
          const { put = [], remove = [], answer } = decide(values);
          for (const [key, value] of put) store.put(value, key);
          for (const key of remove) store.delete(key);
          await promisifyRequest(store.transaction);
          return answer;
        } catch (error) {
          // Nothing of it is written where one part cannot be; a transaction that has failed is aborted already.
          if (store.transaction.error === null) abort(store.transaction);
          throw error;
        }
      }),
  };
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    return;
  }
}
