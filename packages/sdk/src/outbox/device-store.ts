import {webCrypto} from '../secure-context.js';
import {DeviceDatabase, type SealedRecord} from './device-database.js';
import {type KeptSubmission, readKept} from './kept-submission.js';
import type {Stored, SubmissionStore} from './submission-store.js';

const nonceBytes = 12;
const keyName = 'key 1';
const what = 'Keeping something on this device';

/**
 * Keeps submissions on this device (保存到本机): in IndexedDB, sealed with AES-256-GCM under a key that scripts can use and
 * cannot read. Every tab of the origin sees the same.
 */
export class DeviceStore implements SubmissionStore {
  readonly place = 'device';
  readonly #database = new DeviceDatabase();

  /**
   * Finds out whether something can be kept here, by making ready for it.
   *
   * @throws {InsecureContextError} the page was not loaded by https
   * @throws {DOMException} storage is refused
   */
  async makeReady(): Promise<void> {
    await this.#key();
  }

  async list(): Promise<Stored[]> {
    const records = await this.#database.read(({submissions, answerOf}) =>
      answerOf<SealedRecord[]>(submissions.getAll()),
    );
    return Promise.all((records ?? []).map((record) => this.#toStored(record)));
  }

  async add(kept: KeptSubmission): Promise<void> {
    await this.#write(kept, undefined);
  }

  async update(
    id: string,
    change: (kept: KeptSubmission) => KeptSubmission | undefined,
  ): Promise<KeptSubmission | undefined> {
    for (;;) {
      const record = await this.#read(id);
      const {kept} = record ? await this.#toStored(record) : {};
      const changed = kept && change(kept);
      if (!changed) return undefined;
      // Sealing takes longer than a transaction may wait, so another tab may have been first.
      if (await this.#write(changed, record?.revision)) return changed;
    }
  }

  async remove(id: string): Promise<void> {
    if (!(await this.#read(id))) return;
    await this.#database.write(({submissions, answerOf}) => answerOf(submissions.delete(id)));
  }

  #read(id: string): Promise<SealedRecord | undefined> {
    return this.#database.read(({submissions, answerOf}) => answerOf<SealedRecord | undefined>(submissions.get(id)));
  }

  /** @returns false when the entry is no longer at that revision */
  async #write(kept: KeptSubmission, revision: number | undefined): Promise<boolean> {
    const {id} = kept;
    const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
    const plain = new TextEncoder().encode(JSON.stringify(kept));
    const sealed = await webCrypto(what).encrypt(this.#algorithm(id, nonce), await this.#key(), plain);
    return this.#database.write(async ({submissions, answerOf}) => {
      const now = await answerOf<SealedRecord | undefined>(submissions.get(id));
      if (now?.revision !== revision) return false;
      await answerOf(submissions.put({id, revision: (revision ?? 0) + 1, nonce, sealed} satisfies SealedRecord));
      return true;
    });
  }

  async #toStored({id, nonce, sealed}: SealedRecord): Promise<Stored> {
    try {
      const plain = await webCrypto(what).decrypt(this.#algorithm(id, nonce), await this.#key(), sealed);
      const text = new TextDecoder().decode(plain);
      return {id, text, kept: readKept(text)};
    } catch {
      // Damaged, or sealed in another way: it stays, and the person is told.
      return {id, text: undefined, kept: undefined};
    }
  }

  #algorithm(id: string, iv: Uint8Array<ArrayBuffer>) {
    return {name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id)};
  }

  /** The device's key, made when it is first needed; of two tabs that make one, the first has it. */
  async #key(): Promise<CryptoKey> {
    const subtle = webCrypto(what);
    const found = await this.#database.read(({keys, answerOf}) => answerOf<CryptoKey | undefined>(keys.get(keyName)));
    if (found) return found;
    const made = await subtle.generateKey({name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']);
    return this.#database.write(async ({keys, answerOf}) => {
      const first = await answerOf<CryptoKey | undefined>(keys.get(keyName));
      if (first) return first;
      await answerOf(keys.put(made, keyName));
      return made;
    });
  }
}
