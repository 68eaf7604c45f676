import type {KeptSubmission} from './kept-submission.js';

/** Where a submission is kept: on the device, in the tab, or in this page's memory alone. */
export type OutboxPlace = 'device' | 'tab' | 'memory';

/** What lies in a store. */
export interface Stored {
  readonly id: string;
  /** Undefined where it cannot be read. */
  readonly kept: KeptSubmission | undefined;
  /** What can be read of it all the same. */
  readonly text: string | undefined;
}

/** Keeps submissions. Each change is whole, and seen by every tab that shares the store. */
export interface SubmissionStore {
  readonly place: OutboxPlace;
  list(): Promise<Stored[]>;
  /** @throws {DOMException} storage is full or refused: it was not kept */
  add(kept: KeptSubmission): Promise<void>;
  /**
   * Changes an entry as it stands at that moment.
   *
   * @param change - called again where another tab was first; undefined leaves it as it is
   * @returns what was written; undefined when nothing was, or the entry is gone or unreadable
   */
  update(id: string, change: (kept: KeptSubmission) => KeptSubmission | undefined): Promise<KeptSubmission | undefined>;
  /** One that is not there is removed already. */
  remove(id: string): Promise<void>;
}
