import type {CaseDraft} from '@pls-kit/contract';
import {ConflictError, newIdempotencyKey} from '@pls-kit/sdk';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isPassing} from '../../remote.js';
import type {FilingClient} from '../form-client.js';
import type {Attempt} from '../draft/form-draft.js';
import type {FormReceipt} from '../receipt/kept-receipt.js';

export type SubmissionState =
  | {readonly name: 'editing'}
  /** `slow`: no answer for a while, tries go on. */
  | {readonly name: 'sending'; readonly slow: boolean}
  /** `waiting`: it may pass, and will be sent again by itself. */
  | {readonly name: 'failed'; readonly error: unknown; readonly waiting: boolean};

/** Where the last try is kept, so that a reload while sending cannot file twice. */
export interface AttemptKeeper {
  readonly attempt: Attempt | undefined;
  keepAttempt(attempt: Attempt): void;
}

const slowAfterMs = 6_000;
const pausesMs = [4_000, 8_000, 15_000, 30_000];

/** One citizen's submission: its state, and the idempotency key that makes a resend harmless. */
export class Submission implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #attempts: AttemptKeeper;
  readonly #accepted: (receipt: FormReceipt) => void;
  readonly #refused: (error: unknown) => void;
  #state: SubmissionState = {name: 'editing'};
  #again: (() => void) | undefined;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost,
    {
      attempts,
      accepted,
      refused,
    }: {attempts: AttemptKeeper; accepted: (receipt: FormReceipt) => void; refused: (error: unknown) => void},
  ) {
    this.#host = host;
    this.#attempts = attempts;
    this.#accepted = accepted;
    this.#refused = refused;
    host.addController(this);
  }

  get state(): SubmissionState {
    return this.#state;
  }

  hostConnected(): void {
    addEventListener('online', this.#sendAgainNow);
    // The page moved the form while a try was to come.
    this.#sendAgainNow();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#sendAgainNow);
    clearTimeout(this.#timer);
  }

  /**
   * Sends the draft, and sends it again by itself while the failure may pass. A second call while one is under way does
   * nothing.
   *
   * @param toDraft - makes the draft; may read from the API first (whose county the place belongs to)
   * @param allowed - to wait for before the first try; where it rejects, nothing is sent
   */
  send(cases: FilingClient['cases'], toDraft: () => Promise<CaseDraft>, allowed: Promise<void> | undefined): void {
    if (this.#state.name === 'sending') return;
    this.#failures = 0;
    this.#again = () => void this.#send(cases, toDraft);
    if (!allowed) {
      this.#again();
      return;
    }
    this.#set({name: 'sending', slow: false});
    allowed.then(
      () => this.#again?.(),
      (error: unknown) => {
        this.#set({name: 'failed', error, waiting: false});
      },
    );
  }

  /** Back to editing: no further try by itself. */
  edit(): void {
    if (this.#state.name === 'sending') return;
    clearTimeout(this.#timer);
    this.#again = undefined;
    if (this.#state.name !== 'editing') this.#set({name: 'editing'});
  }

  async #send(cases: FilingClient['cases'], toDraft: () => Promise<CaseDraft>): Promise<void> {
    clearTimeout(this.#timer);
    const slow = this.#failures > 0;
    this.#set({name: 'sending', slow});
    this.#timer = setTimeout(() => {
      this.#set({name: 'sending', slow: true});
    }, slowAfterMs);
    try {
      const draft = await toDraft();
      const receipt = await cases.submit(draft, {idempotencyKey: this.#keyFor(draft)});
      clearTimeout(this.#timer);
      this.#again = undefined;
      this.#set({name: 'editing'});
      this.#accepted(receipt);
    } catch (error) {
      clearTimeout(this.#timer);
      const waiting = isPassing(error) || (error instanceof ConflictError && error.is('submission-in-flight'));
      this.#set({name: 'failed', error, waiting});
      if (waiting) this.#sendLater();
      else this.#refused(error);
    }
  }

  /** An edited draft is a new question; an unchanged one is a resend. */
  #keyFor(draft: CaseDraft): string {
    const content = JSON.stringify(draft);
    const {attempt} = this.#attempts;
    if (attempt?.content === content) return attempt.key;
    const key = newIdempotencyKey();
    this.#attempts.keepAttempt({content, key});
    return key;
  }

  #sendLater(): void {
    const pause = pausesMs[Math.min(this.#failures, pausesMs.length - 1)];
    this.#failures += 1;
    this.#timer = setTimeout(this.#sendAgainNow, pause);
  }

  readonly #sendAgainNow = (): void => {
    if (this.#state.name === 'failed' && this.#state.waiting) this.#again?.();
  };

  #set(state: SubmissionState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
