import {ApiError, ConnectionError} from '@pls-kit/sdk';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A widget that wants to know how its reads end. */
export interface RemoteHost extends ReactiveControllerHost {
  /** @param error - what was thrown, at the first of the tries that failed; absent where the value came */
  settled?(error?: unknown): void;
}

/** Waiting shows nothing at first, a skeleton after 300 ms and words after 1 s, so that a fast answer never flickers. */
export type WaitingPhase = 'quiet' | 'skeleton' | 'worded';

/** What is known of something read from the API. */
export type RemoteState<Value> =
  | {readonly name: 'idle'}
  | {readonly name: 'loading'; readonly phase: WaitingPhase}
  | {readonly name: 'ready'; readonly value: Value}
  | {readonly name: 'failed'; readonly error: unknown; readonly offline: boolean};

const retryDelaysMs = [2_000, 4_000, 8_000, 15_000, 30_000];

/** No answer at all, or the service's own fault: worth trying again without being asked. */
export const isPassing = (error: unknown): boolean =>
  error instanceof ConnectionError ||
  (error instanceof ApiError && (error.problem.status >= 500 || error.problem.status === 429));

/**
 * Reads one thing from the API and keeps its state for rendering. A failure that may pass is tried again by itself
 * (after 2 to 30 s, and at once when the device is back online); a newer run always wins over an older one.
 */
export class Remote<Value> implements ReactiveController {
  readonly #host: RemoteHost;
  #load: ((signal: AbortSignal) => Promise<Value>) | undefined;
  #abort?: AbortController;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #attempt = 0;
  #state: RemoteState<Value> = {name: 'idle'};

  constructor(host: RemoteHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): RemoteState<Value> {
    return this.#state;
  }

  /** The value, when it is there. */
  get value(): Value | undefined {
    return this.#state.name === 'ready' ? this.#state.value : undefined;
  }

  hostConnected(): void {
    addEventListener('online', this.#tryAgainNow);
    if (this.#state.name === 'loading' || this.#state.name === 'failed') void this.#attemptLoad();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#tryAgainNow);
    this.#stop();
  }

  /** Starts reading; what was under way is dropped. `keep` leaves the last value on the screen meanwhile. */
  run(load: (signal: AbortSignal) => Promise<Value>, {keep = false} = {}): Promise<void> {
    this.#load = load;
    this.#attempt = 0;
    if (!keep || this.#state.name !== 'ready') this.#wait();
    return this.#attemptLoad();
  }

  /** Tries a failed read again, because the person asked. */
  retry(): void {
    this.#attempt = 0;
    this.#wait();
    void this.#attemptLoad();
  }

  /** Forgets everything. */
  reset(): void {
    this.#stop();
    this.#load = undefined;
    this.#set({name: 'idle'});
  }

  #wait(): void {
    this.#clearTimers();
    this.#set({name: 'loading', phase: 'quiet'});
    const show = (phase: WaitingPhase) => () => {
      if (this.#state.name === 'loading') this.#set({name: 'loading', phase});
    };
    this.#timers.push(setTimeout(show('skeleton'), 300), setTimeout(show('worded'), 1_000));
  }

  async #attemptLoad(): Promise<void> {
    const load = this.#load;
    if (!load) return;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    try {
      const value = await load(abort.signal);
      if (abort.signal.aborted) return;
      this.#clearTimers();
      this.#attempt = 0;
      this.#set({name: 'ready', value});
      this.#host.settled?.();
    } catch (error) {
      if (abort.signal.aborted) return;
      this.#clearTimers();
      this.#set({name: 'failed', error, offline: typeof navigator !== 'undefined' && !navigator.onLine});
      // Once, not at every try.
      if (this.#attempt === 0) this.#host.settled?.(error);
      if (isPassing(error)) this.#retryLater();
    }
  }

  #retryLater(): void {
    const delay = retryDelaysMs[Math.min(this.#attempt, retryDelaysMs.length - 1)];
    this.#attempt += 1;
    this.#timers.push(setTimeout(() => void this.#attemptLoad(), delay));
  }

  readonly #tryAgainNow = (): void => {
    if (this.#state.name === 'failed' && isPassing(this.#state.error)) void this.#attemptLoad();
  };

  #set(state: RemoteState<Value>): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #clearTimers(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }

  #stop(): void {
    this.#clearTimers();
    this.#abort?.abort();
  }
}
