import {untilAborted} from '../until-aborted.js';

const name = 'pls-outbox';
/** Safari 14 has left an opening unanswered for good; nobody waits longer at a send button. */
const openWithinMs = 3000;

/** An entry as it lies in the database. */
export interface SealedRecord {
  readonly id: string;
  /** Counts the changes. */
  readonly revision: number;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/** @typeParam Value - what was put there: the database itself does not know */
const answerOf = <Value>(request: IDBRequest): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result as Value);
    };
    request.onerror = () => {
      reject(request.error ?? new DOMException('The database refused', 'UnknownError'));
    };
  });

/** @returns undefined where there is none, and none is to be made */
const open = async (mayMake: boolean): Promise<IDBDatabase | undefined> => {
  const request = indexedDB.open(name, 1);
  const found = {isMissing: false};
  request.onupgradeneeded = () => {
    found.isMissing = !mayMake;
    if (found.isMissing) request.transaction?.abort();
    else {
      request.result.createObjectStore('keys');
      request.result.createObjectStore('submissions', {keyPath: 'id'});
    }
  };
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), openWithinMs);
  try {
    return await untilAborted(answerOf<IDBDatabase>(request), controller.signal);
  } catch (error) {
    if (found.isMissing) return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
  }
};

/** The stores of one transaction, and how to wait for what they answer. */
export interface Stores {
  readonly keys: IDBObjectStore;
  readonly submissions: IDBObjectStore;
  readonly answerOf: typeof answerOf;
}

/**
 * The browser's database, where what a person wants kept on the device lies sealed. Nothing is made before something is kept: a
 * visitor's browser is left as it was.
 */
export class DeviceDatabase {
  #connection: Promise<IDBDatabase | undefined> | undefined;

  /**
   * Reads in one transaction; its steps wait for nothing but the database.
   *
   * @returns undefined where nothing was ever kept
   * @throws {DOMException} the database is refused, or of a newer version
   */
  async read<Value>(steps: (stores: Stores) => Promise<Value>): Promise<Value | undefined> {
    const database = await this.#open(false);
    return database && this.#run(database, 'readonly', steps);
  }

  /**
   * Writes in one transaction, likewise.
   *
   * @throws {DOMException} the database is refused, of a newer version, or full
   */
  async write<Value>(steps: (stores: Stores) => Promise<Value>): Promise<Value> {
    const database = await this.#open(true);
    if (!database) throw new DOMException('The database was not made', 'UnknownError');
    return this.#run(database, 'readwrite', steps);
  }

  async #run<Value>(
    database: IDBDatabase,
    mode: IDBTransactionMode,
    steps: (stores: Stores) => Promise<Value>,
  ): Promise<Value> {
    // 'strict': a confirmed write outlives a power cut.
    const transaction = database.transaction(['keys', 'submissions'], mode, {durability: 'strict'});
    const completed = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new DOMException('The transaction was aborted', 'AbortError'));
      };
    });
    const value = steps({
      keys: transaction.objectStore('keys'),
      submissions: transaction.objectStore('submissions'),
      answerOf,
    });
    const [result] = await Promise.all([value, completed]);
    return result;
  }

  async #open(mayMake: boolean): Promise<IDBDatabase | undefined> {
    const forget = () => (this.#connection = undefined);
    // One that was not there before may be there now.
    if (mayMake && this.#connection && !(await this.#connection)) forget();
    this.#connection ??= open(mayMake).then(
      (database) => {
        if (!database) forget();
        else {
          // A newer version in another tab must not wait for this one.
          database.onversionchange = () => {
            database.close();
            forget();
          };
          database.onclose = forget;
        }
        return database;
      },
      (error: unknown) => {
        forget();
        throw error;
      },
    );
    return this.#connection;
  }
}
