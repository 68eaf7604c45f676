import type {Case, CaseEvent} from '@pls-kit/contract';
import type {CaseNudges} from './case-stream.js';
import {ApiError, PlsError} from './errors.js';
import type {CallOptions} from './transport.js';

/** What is known of a watched case. With `stale`, the service cannot be reached for that reason, and the rest is from before. */
export type CaseSnapshot =
  | {readonly case: Case; readonly events: readonly CaseEvent[]; readonly stale?: undefined}
  | {readonly case: Case | undefined; readonly events: readonly CaseEvent[]; readonly stale: PlsError};

/** How a case is watched. */
export interface WatchOptions extends CallOptions {
  /** Milliseconds between two looks while changes are not told by themselves. Default 5 000. */
  readonly intervalMs?: number | undefined;
  /** Whether nobody looks at the page now; then one look a minute, and no stream. Default: as the page says, if there is one. */
  readonly isHidden?: (() => boolean) | undefined;
  /** Whether a stream may tell of changes as they happen. Default true; without one the case is looked at. */
  readonly stream?: boolean | undefined;
}

/** A case with its history and the tag to ask for the next version by. */
export interface CaseReading {
  readonly case: Case;
  readonly events: readonly CaseEvent[];
  readonly etag: string | undefined;
}

/** Also while a stream tells of events: the days left change at midnight, and an appointment on its own. */
const slowIntervalMs = 60_000;
const longestBackoffMs = 30_000;
const finalStates: ReadonlySet<string> = new Set(['closed', 'declined', 'withdrawn']);

/** Resolves after a time with true; with false when the signal is aborted, or with a nudge. */
const pause = (milliseconds: number, signal: AbortSignal | undefined, nudges?: CaseNudges) =>
  new Promise<boolean>((resolve) => {
    const end = (isOver: boolean) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', wake);
      deafen?.();
      resolve(isOver);
    };
    const wake = () => end(false);
    const timer = setTimeout(end, milliseconds, true);
    signal?.addEventListener('abort', wake);
    const deafen = nudges?.listen(wake);
  });

const isAborted = (signal: AbortSignal | undefined) => signal?.aborted === true;
const pageIsHidden = () => typeof document !== 'undefined' && document.hidden;

const backoff = (failures: number, intervalMs: number) =>
  Math.min(longestBackoffMs, intervalMs * 2 ** (failures - 1)) * (0.75 + Math.random() / 2);

/**
 * Looks at a case again and again, at once when a stream tells of something, and tells what is new. What is behind
 * `cases.watch()`, without HTTP.
 *
 * @param read - gives the case, or undefined when it is still as that tag says
 * @param hear - gives the nudges of a stream, where there is one to be had; asked until it gives some
 */
export async function* watchCase(
  read: (etag: string | undefined) => Promise<CaseReading | undefined>,
  {signal, intervalMs = 5000, isHidden = pageIsHidden}: WatchOptions,
  hear?: (sequence: number) => Promise<CaseNudges | undefined>,
): AsyncGenerator<CaseSnapshot, void, undefined> {
  let known: CaseReading | undefined;
  let failures = 0;
  let nudges: CaseNudges | undefined;
  try {
    while (!isAborted(signal)) {
      let waitMs = intervalMs;
      let snapshot: CaseSnapshot | undefined;
      let heard = nudges?.count;
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
      if (isHidden()) {
        nudges?.release();
        nudges = undefined;
      } else if (known !== undefined && failures === 0 && nudges === undefined) {
        nudges = await hear?.(known.case.sequence);
        // Told to another watcher already, between this one's look and now.
        heard = nudges && nudges.sequence > known.case.sequence ? -1 : nudges?.count;
      }
      // In small steps, so that a page that is looked at again is not a minute behind.
      const longestMs = () =>
        isHidden() || (failures === 0 && nudges?.isLive === true) ? Math.max(slowIntervalMs, waitMs) : waitMs;
      let waitedMs = 0;
      while (waitedMs < longestMs() && !isAborted(signal)) {
        if (failures === 0 && nudges?.count !== heard) break;
        const wasLive: boolean | undefined = nudges?.isLive;
        if (await pause(waitMs, signal, nudges)) waitedMs += waitMs;
        // A stream has ended, and what came since nobody told; or there is one, and so the service is back.
        else if (nudges?.isLive !== wasLive && (wasLive === true || failures > 0)) break;
      }
    }
  } finally {
    nudges?.release();
  }
}
