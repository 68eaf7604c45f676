import {type KeptSubmission, readKept} from './kept-submission.js';
import type {OutboxPlace, Stored, SubmissionStore} from './submission-store.js';

/** What is used of the platform's `Storage`. */
type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = 'pls-outbox:';

/** Storage for where there is none: it lives as long as the page. */
export const memoryStorage = (): TextStorage => {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
};

/** Keeps submissions for one tab: its `sessionStorage`, or memory. Gone with the tab, never shared with another. */
export class TabStore implements SubmissionStore {
  readonly place: OutboxPlace;
  readonly #storage: TextStorage;

  constructor(place: 'tab' | 'memory', storage: TextStorage) {
    this.place = place;
    this.#storage = storage;
  }

  list(): Promise<Stored[]> {
    const keys = Array.from({length: this.#storage.length}, (_nothing, index) => this.#storage.key(index) ?? '');
    const stored = keys.filter((key) => key.startsWith(prefix)).map((key) => this.#read(key.slice(prefix.length)));
    return Promise.resolve(stored);
  }

  // async: what storage throws shall reject.
  // eslint-disable-next-line @typescript-eslint/require-await
  async add(kept: KeptSubmission): Promise<void> {
    this.#storage.setItem(prefix + kept.id, JSON.stringify(kept));
  }

  // Nothing is waited for between reading and writing: frames that share the storage take turns by themselves.
  // eslint-disable-next-line @typescript-eslint/require-await
  async update(
    id: string,
    change: (kept: KeptSubmission) => KeptSubmission | undefined,
  ): Promise<KeptSubmission | undefined> {
    const {kept} = this.#read(id);
    const changed = kept && change(kept);
    if (changed) this.#storage.setItem(prefix + id, JSON.stringify(changed));
    return changed;
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async remove(id: string): Promise<void> {
    this.#storage.removeItem(prefix + id);
  }

  #read(id: string): Stored {
    const text = this.#storage.getItem(prefix + id) ?? undefined;
    return {id, text, kept: text === undefined ? undefined : readKept(text)};
  }
}
