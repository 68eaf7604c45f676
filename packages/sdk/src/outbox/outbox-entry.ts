import type {CaseDraft, CaseReceipt, Problem} from '@pls-kit/contract';
import type {Ending, KeptSubmission} from './kept-submission.js';
import type {OutboxPlace, Stored} from './submission-store.js';

/** What became of a submission. */
export type OutboxState =
  | {
      readonly name: 'waiting' | 'sending';
      readonly draft: CaseDraft;
      /** Tries so far. */
      readonly attempts: number;
      /** What stopped the last one: no connection, or the service asked to come back later. */
      readonly trouble?: 'connection' | 'service' | undefined;
      /** When it is tried again at the latest, while the page is looked at and there is a network; RFC 3339. */
      readonly nextTryAt: string;
      /** When trying ends; RFC 3339. */
      readonly givesUpAt: string;
      /** Whether some try may have got through without its answer: a case may exist. The next answer tells. */
      readonly mayHaveArrived: boolean;
    }
  /** Kept until `acknowledge()`. The words are gone from the device. */
  | {readonly name: 'sent'; readonly receipt: CaseReceipt; readonly sentAt: string}
  /** The service said no, for good; `problem` says why. Nothing arrived. */
  | {
      readonly name: 'refused';
      readonly problem: Problem;
      readonly draft: CaseDraft | undefined;
      readonly refusedAt: string;
    }
  /** It was not sent in 72 hours. `draft` holds the words for another 72, to be copied. */
  | {
      readonly name: 'gave-up';
      readonly draft: CaseDraft | undefined;
      readonly gaveUpAt: string;
      readonly mayHaveArrived: boolean;
    }
  /** Damaged, or kept by another version of this SDK. `text` is what can be read of it. */
  | {readonly name: 'unreadable'; readonly text: string | undefined};

/** A submission in the outbox. */
export interface OutboxEntry {
  /** Names it in this outbox; tells nothing of what is in it. */
  readonly id: string;
  /** Where it really lies, which may be less than was asked for: `device`, `tab`, or this page's `memory` alone. */
  readonly keptIn: OutboxPlace;
  /** RFC 3339; undefined for what cannot be read. */
  readonly keptAt: string | undefined;
  /** What became of it. */
  readonly state: OutboxState;
}

const toInstant = (milliseconds: number): string => new Date(milliseconds).toISOString();

const toEnded = (ending: Ending, {draft, mayHaveArrived}: KeptSubmission): OutboxState => {
  const at = toInstant(ending.at);
  if (ending.name === 'sent') return {name: 'sent', receipt: ending.receipt, sentAt: at};
  if (ending.name === 'refused') return {name: 'refused', problem: ending.problem, draft, refusedAt: at};
  return {name: 'gave-up', draft, gaveUpAt: at, mayHaveArrived};
};

const toState = (kept: KeptSubmission, now: number): OutboxState => {
  const {ending, draft, lease, attempts, trouble, nextTryAt, tryUntil, mayHaveArrived} = kept;
  if (ending) return toEnded(ending, kept);
  return {
    name: lease && lease.until > now ? 'sending' : 'waiting',
    draft: draft as CaseDraft,
    attempts,
    trouble,
    nextTryAt: toInstant(nextTryAt),
    givesUpAt: toInstant(tryUntil),
    mayHaveArrived,
  };
};

/** As the page is shown it. */
export const toOutboxEntry = ({id, kept, text}: Stored, keptIn: OutboxPlace, now: number): OutboxEntry => ({
  id,
  keptIn,
  keptAt: kept && toInstant(kept.keptAt),
  state: kept ? toState(kept, now) : {name: 'unreadable', text},
});
