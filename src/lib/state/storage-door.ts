/**
 * The one door to the browser's databases. A connection that the browser has closed (it evicts what it likes,
 * also under an open page) is opened anew; what does not answer is given up; every failure comes out as a
 * `StorageTrouble`. A failure is never final: the next call tries again.
 */
import { createStore, type UseStore } from 'idb-keyval';
import { errorName, StorageTrouble, troubleOf } from './storage-trouble';

/** Longer than any transaction of ours takes; shorter than a reader's patience. */
const PATIENCE_MS = 5_000;

/** Fails as `slow` where the work takes too long; the work itself cannot be called off. */
function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StorageTrouble('slow')), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** A connection closed under us: nothing of the transaction was written, so that it may be run again. */
function isClosed(error: unknown): boolean {
  // A transaction that dies with its connection has no error to tell.
  return error === null || ['InvalidStateError', 'AbortError'].includes(errorName(error));
}

/** A store of idb-keyval behind the door; `callback` may run twice, so it must only act on the store. */
export function openDoor(database: string, storeName: string): UseStore {
  let store = createStore(database, storeName);
  const reopen = (used: UseStore) => {
    if (store === used) store = createStore(database, storeName);
  };
  return async (mode, callback) => {
    for (let attempt = 1; ; attempt += 1) {
      const used = store;
      try {
        return await inTime(
          used(mode, (objects) => {
            const { db } = objects.transaction;
            // Whoever clears or upgrades the database must not wait for this page.
            db.onversionchange = () => {
              db.close();
              reopen(used);
            };
            return callback(objects);
          }),
        );
      } catch (error) {
        reopen(used);
        if (!isClosed(error) || attempt === 2) throw troubleOf(error);
      }
    }
  };
}
