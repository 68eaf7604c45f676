import type {CaseDraft, CaseReceipt} from '@pls-kit/contract';
import {ApiError} from '../errors.js';
import {inTurn} from './in-turn.js';
import type {Ending, KeptSubmission} from './kept-submission.js';
import {isLookedAt, isOffline} from './page-state.js';
import type {SubmissionStore} from './submission-store.js';

/** How long the words of what was not sent stay, to be copied. */
const wordsForMs = 72 * 3_600_000;
/** After this long without a word of whoever delivers, another takes over. */
const leaseMs = 15_000;
const [shortestPauseMs, longestPauseMs] = [2000, 300_000] as const;
/** A longer timer than this fires at once. */
const longestTimerMs = 2 ** 31 - 1;

/** What a {@link Delivery} works with. */
export interface DeliveryWorld {
  readonly stores: () => Promise<readonly SubmissionStore[]>;
  /** Server and portal that it delivers to. */
  readonly scope: string;
  readonly submit: (draft: CaseDraft, idempotencyKey: string, signal: AbortSignal) => Promise<CaseReceipt>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Names this page among those that share the stores. */
  readonly holder: string;
  /** Called after each change. */
  readonly changed: () => void;
}

const isOurs = ({problem}: ApiError): boolean => problem.type.includes('/problems/');

/** Whether the service itself said no, for good. What stands in between (a captive portal, a firewall) cannot refuse a case. */
const isRefusal = (error: unknown): error is ApiError =>
  error instanceof ApiError &&
  !error.isTemporary &&
  isOurs(error) &&
  !error.is('submission-in-flight') &&
  !error.is('proof-needed');

const pauseMs = (attempts: number): number =>
  Math.min(longestPauseMs, shortestPauseMs * 2 ** (attempts - 1)) * (0.5 + Math.random() / 2);

const ended = (kept: KeptSubmission, ending: Ending): KeptSubmission => ({...kept, lease: undefined, ending});

/** Takes what waits to the service, one after the other, each exactly once: always the same key with the same words. */
export class Delivery {
  readonly #world: DeliveryWorld;
  /** Entries under way in this page. */
  readonly #sending = new Map<string, AbortController>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isUnderWay = false;
  #isWoken = false;
  #isStopped = false;
  /** Entries that are not to wait out their pauses. */
  readonly #hurried = new Set<string>();
  #hurriesAll = false;
  /** Until then the service wants to be left alone. */
  #quietUntil = 0;

  constructor(world: DeliveryWorld) {
    this.#world = world;
  }

  /** Looks through what is kept, now or right after the round under way. */
  wake(): void {
    if (this.#isStopped) return;
    this.#isWoken = true;
    if (!this.#isUnderWay) void this.#goRound();
  }

  /** Like {@link wake}; this entry does not wait out its pause. */
  hurry(id: string): void {
    this.#hurried.add(id);
    this.wake();
  }

  /** Like {@link wake}; nothing waits out its pause. */
  hurryAll(): void {
    this.#hurriesAll = true;
    this.wake();
  }

  /** Ends a try under way in this page. */
  abort(id: string): void {
    this.#sending.get(id)?.abort();
  }

  /** Ends everything; what is kept stays. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    for (const controller of this.#sending.values()) controller.abort();
  }

  async #goRound(): Promise<void> {
    this.#isUnderWay = true;
    let next = Infinity;
    while (this.#isWoken && !this.#isStopped) {
      this.#isWoken = false;
      clearTimeout(this.#timer);
      next = await this.#lookThrough();
    }
    this.#isUnderWay = false;
    if (this.#isStopped || next === Infinity) return;
    const waitMs = Math.min(longestTimerMs, Math.max(0, next - this.#world.now()));
    this.#timer = setTimeout(() => this.wake(), waitMs);
  }

  /** @returns when to look again; `Infinity` while nothing waits */
  async #lookThrough(): Promise<number> {
    let next = Infinity;
    // Storage that fails now and then: nothing is lost, and nothing can be done but to look again.
    const later = () => this.#world.now() + longestPauseMs;
    const hurriesAll = this.#hurriesAll;
    this.#hurriesAll = false;
    for (const store of await this.#world.stores()) {
      const stored = await store.list().catch(() => {
        next = Math.min(next, later());
        return [];
      });
      stored.sort((a, b) => (a.kept?.keptAt ?? 0) - (b.kept?.keptAt ?? 0));
      for (const {kept} of stored) {
        if (kept && hurriesAll) this.#hurried.add(kept.id);
        if (kept && !this.#isStopped) next = Math.min(next, await this.#lookAt(store, kept).catch(later));
      }
    }
    return next;
  }

  /** @returns when to look at it again */
  async #lookAt(
    store: SubmissionStore,
    {id, scope, ending, draft, tryUntil, nextTryAt}: KeptSubmission,
  ): Promise<number> {
    const now = this.#world.now();
    if (ending) {
      if (!draft) return Infinity;
      if (ending.at + wordsForMs > now) return ending.at + wordsForMs;
      await this.#change(store, id, (kept) => ({...kept, key: undefined, draft: undefined}));
      return Infinity;
    }
    if (tryUntil <= now) {
      await this.#change(store, id, (kept) =>
        kept.ending || kept.tryUntil > now ? undefined : ended(kept, {name: 'gave-up', at: now}),
      );
      return now + wordsForMs;
    }
    // An event wakes it when somebody looks, or the network is back.
    if (scope !== this.#world.scope || !isLookedAt() || isOffline()) return tryUntil;
    const notBefore = Math.max(this.#quietUntil, this.#hurried.has(id) ? 0 : nextTryAt);
    if (notBefore > now) return Math.min(notBefore, tryUntil);
    let lookAgainAt = now + leaseMs / 3;
    await inTurn(`pls-outbox ${id}`, async (isOwn) => {
      lookAgainAt = await this.#deliver(store, id, isOwn);
    });
    return lookAgainAt;
  }

  /** @returns when to look at it again */
  async #deliver(store: SubmissionStore, id: string, isOwn: boolean): Promise<number> {
    const {holder, now, submit} = this.#world;
    const lease = () => ({holder, until: now() + leaseMs});
    // Written down before anything leaves: whoever finds it after a crash knows that a try was under way.
    const claimed = await this.#change(store, id, (kept) => {
      const isTaken = !isOwn && kept.lease !== undefined && kept.lease.until > now();
      const isEarly = kept.nextTryAt > now() && !this.#hurried.has(id);
      if (kept.ending || kept.tryUntil <= now() || isTaken || isEarly) return undefined;
      return {...kept, attempts: kept.attempts + 1, mayHaveArrived: true, lease: lease()};
    });
    this.#hurried.delete(id);
    const {key, draft, attempts = 1} = claimed ?? {};
    if (key === undefined || draft === undefined) return now() + leaseMs / 3;
    const controller = new AbortController();
    this.#sending.set(id, controller);
    const renewal = setInterval(() => {
      store
        .update(id, (kept) => (kept.lease?.holder === holder ? {...kept, lease: lease()} : undefined))
        .catch(() => undefined);
    }, leaseMs / 3);
    try {
      const receipt = await submit(draft, key, controller.signal);
      clearInterval(renewal);
      await this.#change(store, id, (kept) =>
        ended({...kept, key: undefined, draft: undefined}, {name: 'sent', at: now(), receipt}),
      );
      return Infinity;
    } catch (error) {
      clearInterval(renewal);
      return await this.#noteFailure(store, id, {error, attempts, isAborted: controller.signal.aborted});
    } finally {
      this.#sending.delete(id);
    }
  }

  /** @returns when to look at it again */
  async #noteFailure(
    store: SubmissionStore,
    id: string,
    {error, attempts, isAborted}: {error: unknown; attempts: number; isAborted: boolean},
  ): Promise<number> {
    const now = this.#world.now();
    if (isRefusal(error)) {
      const {problem} = error;
      await this.#change(store, id, (kept) =>
        kept.ending ? undefined : ended({...kept, mayHaveArrived: false}, {name: 'refused', at: now, problem}),
      );
      return now + wordsForMs;
    }
    const askedMs = error instanceof ApiError ? (error.retryAfterSeconds ?? 0) * 1000 : 0;
    if (askedMs > 0) this.#quietUntil = now + askedMs;
    const nextTryAt = isAborted ? now : now + Math.max(askedMs, pauseMs(attempts));
    const isService = error instanceof ApiError && (error.isTemporary || isOurs(error));
    const trouble = isService ? 'service' : 'connection';
    await this.#change(store, id, (kept) =>
      kept.ending ? undefined : {...kept, lease: undefined, nextTryAt, ...(!isAborted && {trouble})},
    );
    return nextTryAt;
  }

  async #change(
    store: SubmissionStore,
    id: string,
    change: (kept: KeptSubmission) => KeptSubmission | undefined,
  ): Promise<KeptSubmission | undefined> {
    const changed = await store.update(id, change);
    if (changed) this.#world.changed();
    return changed;
  }
}
