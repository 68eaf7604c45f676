const keepForMs = 72 * 3_600_000;
const nonceBytes = 12;
const keyName = 'key 1';

interface SealedDraft {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

const answerOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new DOMException('The database refused', 'UnknownError'));
    };
  });

/**
 * Half-written forms on this device (保存到本机), by choice alone: in IndexedDB, for 72 hours, sealed with AES-256-GCM under a key that
 * scripts can use and cannot read. A small mark beside it says that there is one, so that nobody's browser is asked in vain.
 */
export class DeviceDrafts {
  #database: Promise<IDBDatabase> | undefined;

  /** Whether something is kept for a form; says nothing of what. */
  static has(scope: string): boolean {
    try {
      return Number(localStorage.getItem(`pls-device-draft:${scope}`) ?? 0) > Date.now();
    } catch {
      return false;
    }
  }

  /** @returns until when, in milliseconds since 1970 */
  async save(scope: string, contents: unknown): Promise<number> {
    const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
    const plain = new TextEncoder().encode(JSON.stringify(contents));
    const key = await this.#key();
    const sealed = await crypto.subtle.encrypt(this.#algorithm(scope, nonce), key, plain);
    const expiresAt = Date.now() + keepForMs;
    const drafts = await this.#store('drafts', 'readwrite');
    await answerOf(drafts.put({nonce, sealed, expiresAt} satisfies SealedDraft, scope));
    localStorage.setItem(`pls-device-draft:${scope}`, String(expiresAt));
    return expiresAt;
  }

  /** @returns `undefined` without one, after 72 hours, and where it cannot be read any more */
  async read(scope: string): Promise<{readonly contents: unknown; readonly expiresAt: number} | undefined> {
    const drafts = await this.#store('drafts', 'readonly');
    const found = await answerOf(drafts.get(scope) as IDBRequest<SealedDraft | undefined>);
    if (!found) return undefined;
    const {nonce, sealed, expiresAt} = found;
    if (expiresAt <= Date.now()) {
      await this.delete(scope);
      return undefined;
    }
    try {
      const plain = await crypto.subtle.decrypt(this.#algorithm(scope, nonce), await this.#key(), sealed);
      return {contents: JSON.parse(new TextDecoder().decode(plain)) as unknown, expiresAt};
    } catch {
      await this.delete(scope);
      return undefined;
    }
  }

  async delete(scope: string): Promise<void> {
    localStorage.removeItem(`pls-device-draft:${scope}`);
    const drafts = await this.#store('drafts', 'readwrite');
    await answerOf(drafts.delete(scope));
  }

  #algorithm(scope: string, iv: Uint8Array<ArrayBuffer>) {
    return {name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(scope)};
  }

  /** Made when it is first needed; of two tabs that make one, the first has it. */
  async #key(): Promise<CryptoKey> {
    const found = await this.#storedKey();
    if (found) return found;
    const made = await crypto.subtle.generateKey({name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']);
    try {
      const keys = await this.#store('keys', 'readwrite');
      await answerOf(keys.add(made, keyName));
      return made;
    } catch (error) {
      const first = await this.#storedKey();
      if (first) return first;
      throw error;
    }
  }

  async #storedKey(): Promise<CryptoKey | undefined> {
    const keys = await this.#store('keys', 'readonly');
    return answerOf(keys.get(keyName) as IDBRequest<CryptoKey | undefined>);
  }

  async #store(name: 'keys' | 'drafts', mode: IDBTransactionMode): Promise<IDBObjectStore> {
    this.#database ??= this.#open();
    return (await this.#database).transaction(name, mode).objectStore(name);
  }

  async #open(): Promise<IDBDatabase> {
    const request = indexedDB.open('pls-drafts', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('keys');
      request.result.createObjectStore('drafts');
    };
    try {
      const database = await answerOf(request);
      const forget = () => {
        database.close();
        this.#database = undefined;
      };
      database.onversionchange = forget;
      database.onclose = forget;
      return database;
    } catch (error) {
      this.#database = undefined;
      throw error;
    }
  }
}
