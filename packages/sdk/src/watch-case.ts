import type {Case, CaseEvent} from '@pls-kit/contract';
import {ApiError, PlsError} from './errors.js';
import type {CallOptions} from './transport.js';

/** What is known of a watched case. With `stale`, the service cannot be reached for that reason, and the rest is from before. */
export type CaseSnapshot =
  | {readonly case: Case; readonly events: readonly CaseEvent[]; readonly stale?: undefined}
  | {readonly case: Case | undefined; readonly events: readonly CaseEvent[]; readonly stale: PlsError};

/** How a case is watched. */
export interface WatchOptions extends CallOptions {
  /** Milliseconds between two looks. Default 5 000. */
  readonly intervalMs?: number | undefined;
  /** Whether nobody looks at the page now (`() => document.hidden`); then one look a minute. Default: somebody does. */
  readonly isHidden?: (() => boolean) | undefined;
}

/** A case with its history and the tag to ask for the next version by. */
export interface CaseReading {
  readonly case: Case;
  readonly events: readonly CaseEvent[];
  readonly etag: string | undefined;
}

const hiddenIntervalMs = 60_000;
const longestBackoffMs = 30_000;
const finalStates: ReadonlySet<string> = new Set(['closed', 'declined', 'withdrawn']);

/** Resolves after a time, or at once when the signal is aborted. */
const pause = (milliseconds: number, signal: AbortSignal | undefined) =>
  new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
  });

const isAborted = (signal: AbortSignal | undefined) => signal?.aborted === true;

const backoff = (failures: number, intervalMs: number) =>
  Math.min(longestBackoffMs, intervalMs * 2 ** (failures - 1)) * (0.75 + Math.random() / 2);

/**
 * Looks at a case again and again, and tells what is new. The polling behind `cases.watch()`, without HTTP.
 *
 * @param read - gives the case, or undefined when it is still as that tag says
 */
export async function* watchCase(
  read: (etag: string | undefined) => Promise<CaseReading | undefined>,
  {signal, intervalMs = 5000, isHidden = () => false}: WatchOptions,
): AsyncGenerator<CaseSnapshot, void, undefined> {
  let known: CaseReading | undefined;
  let failures = 0;
  while (!isAborted(signal)) {
    let waitMs = intervalMs;
    let snapshot: CaseSnapshot | undefined;
    try {
      const news = await read(known?.etag);
      known = news ?? known;
      // Also without news: whoever was told that the service is away must hear that it is back.
      if (known !== undefined && (news !== undefined || failures > 0))
        snapshot = {case: known.case, events: known.events};
      failures = 0;
    } catch (error) {
      if (isAborted(signal)) return;
      if (!(error instanceof PlsError && error.isTemporary)) throw error;
      failures++;
      if (failures === 1) snapshot = {case: known?.case, events: known?.events ?? [], stale: error};
      const askedMs = error instanceof ApiError ? (error.retryAfterSeconds ?? 0) * 1000 : 0;
      waitMs = Math.max(askedMs, backoff(failures, intervalMs));
    }
    if (snapshot !== undefined) yield snapshot;
    if (known !== undefined && finalStates.has(known.case.state)) return;
    // In small steps, so that a page that is looked at again is not a minute behind.
    let waitedMs = 0;
    do {
      await pause(waitMs, signal);
      waitedMs += waitMs;
    } while (waitedMs < hiddenIntervalMs && isHidden() && !isAborted(signal));
  }
}
