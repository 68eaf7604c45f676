import type {Case, CaseEvent} from '@pls-kit/contract';
import {type CaseSession, type Cases, UnauthorizedError} from '@pls-kit/sdk';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CaseKey} from '../handover.js';
import {isPassing} from '../remote.js';

/** A case as it was seen last. */
export interface SeenCase {
  readonly case: Case;
  readonly events: readonly CaseEvent[];
}

export type TrackingState =
  | {readonly name: 'asking'}
  | {readonly name: 'opening'}
  /** Number and code do not match, or too many tries. */
  | {readonly name: 'refused'; readonly error: unknown}
  /** Nothing was seen yet; it is tried again by itself. */
  | {readonly name: 'unreachable'; readonly error: unknown}
  /** `staleSince`: the service cannot be reached since then (RFC 3339); it is tried again by itself. */
  | {readonly name: 'open'; readonly seen: SeenCase; readonly staleSince?: string | undefined}
  /** The code is taken no longer; what was seen stays. */
  | {readonly name: 'expired'; readonly seen: SeenCase; readonly error: unknown};

/** What it takes to do something about the case on the screen. */
export interface CaseAccess {
  readonly cases: Cases;
  readonly session: CaseSession;
  readonly case: Case;
}

const pausesMs = [2_000, 4_000, 8_000, 15_000, 30_000];

/** Opens one case with number and code and follows it, until it is left. */
export class CaseTracking implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #opened: (key: CaseKey) => void;
  #cases: Cases | undefined;
  #key: CaseKey | undefined;
  #session: CaseSession | undefined;
  #state: TrackingState = {name: 'asking'};
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #isOpening = false;

  /** @param opened - number and code were right */
  constructor(host: ReactiveControllerHost, opened: (key: CaseKey) => void) {
    this.#host = host;
    this.#opened = opened;
    host.addController(this);
  }

  get state(): TrackingState {
    return this.#state;
  }

  /** Whether number and code are being tried now. */
  get isOpening(): boolean {
    return this.#isOpening;
  }

  /** Number and code in use. */
  get key(): CaseKey | undefined {
    return this.#key;
  }

  /** The case with what opens it; undefined while it is not open. */
  get access(): CaseAccess | undefined {
    const {seen} = this;
    if (!seen || !this.#cases || !this.#session) return undefined;
    return {cases: this.#cases, session: this.#session, case: seen.case};
  }

  /** What was seen of the case, whether or not it can be reached now. */
  get seen(): SeenCase | undefined {
    return this.#state.name === 'open' || this.#state.name === 'expired' ? this.#state.seen : undefined;
  }

  hostConnected(): void {
    addEventListener('online', this.#tryAgainNow);
    if (this.#cases && this.#key && this.#state.name !== 'refused') this.open(this.#cases, this.#key);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#tryAgainNow);
    this.#stop();
  }

  /** Opens a case; what is on the screen of the same case stays meanwhile. */
  open(cases: Cases, key: CaseKey): void {
    this.#stop();
    const isSame = this.#key?.number === key.number;
    this.#cases = cases;
    this.#key = key;
    this.#session = undefined;
    this.#failures = 0;
    if (!isSame || !this.seen) this.#set({name: 'opening'});
    this.#isOpening = true;
    this.#host.requestUpdate();
    void this.#follow();
  }

  /** Forgets the case. */
  leave(): void {
    this.#stop();
    this.#key = undefined;
    this.#session = undefined;
    this.#set({name: 'asking'});
  }

  /** Shows the case as a change of the citizen's own left it; what happened is in the history, and read at once. */
  take(changed: Case): void {
    const {seen} = this;
    if (seen) this.#set({name: 'open', seen: {...seen, case: changed}});
    this.refresh();
  }

  /** Looks at the case now rather than at the next look. */
  refresh(): void {
    this.#stop();
    void this.#follow();
  }

  /** Number and code are taken no longer: what was seen stays, and the code is asked for. */
  expire(error: unknown): void {
    this.#stop();
    this.#fail(error);
  }

  async #follow(): Promise<void> {
    const cases = this.#cases;
    const key = this.#key;
    if (!cases || !key) return;
    const abort = new AbortController();
    this.#abort = abort;
    const {signal} = abort;
    try {
      if (!this.#session) {
        this.#session = await cases.open(key, {signal});
        this.#opened(key);
      }
      for await (const snapshot of cases.watch(this.#session, {signal, isHidden: () => document.hidden})) {
        this.#failures = 0;
        if (!snapshot.case) {
          this.#set({name: 'unreachable', error: snapshot.stale});
          continue;
        }
        const seen = {case: snapshot.case, events: snapshot.events};
        this.#set({name: 'open', seen, staleSince: snapshot.stale && new Date().toISOString()});
      }
    } catch (error) {
      if (signal.aborted) return;
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const {seen} = this;
    const isRefused = error instanceof UnauthorizedError || !isPassing(error);
    const isTooMany = !isRefused && (error as {status?: unknown}).status === 429;
    if (isRefused || isTooMany) {
      this.#session = undefined;
      this.#set(seen ? {name: 'expired', seen, error} : {name: 'refused', error});
      return;
    }
    this.#set(seen ? {name: 'open', seen, staleSince: new Date().toISOString()} : {name: 'unreachable', error});
    const pause = pausesMs[Math.min(this.#failures, pausesMs.length - 1)];
    this.#failures += 1;
    this.#timer = setTimeout(() => void this.#follow(), pause);
  }

  readonly #tryAgainNow = (): void => {
    const isStale = this.#state.name === 'open' && this.#state.staleSince !== undefined;
    if (this.#state.name !== 'unreachable' && !isStale) return;
    this.#stop();
    void this.#follow();
  };

  #set(state: TrackingState): void {
    this.#state = state;
    this.#isOpening = false;
    this.#host.requestUpdate();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }
}
