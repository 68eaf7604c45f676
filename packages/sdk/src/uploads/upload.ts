import type {Attachment, AttachmentProgress, AttachmentUpload} from '@pls-kit/contract';
import {ApiError, NotFoundError, PlsError, ValidationError} from '../errors.js';
import {newIdempotencyKey} from '../idempotency-key.js';
import {sha256} from '../sha256.js';
import {untilAborted} from '../until-aborted.js';
import {FileRefusedError} from './file-refused-error.js';
import type {Lanes} from './lanes.js';
import {firstPiece, fittingPiece, smallerPiece} from './piece-size.js';

/** A file on its way; keep it to go on after a reload. Whoever has the token can go on with it or delete it. */
export type StartedUpload = Pick<AttachmentUpload, 'id' | 'token'>;

/** How far a file has come, in bytes. */
export interface UploadProgress {
  /** Bytes that the service has. */
  readonly sent: number;
  /** Bytes of the file. */
  readonly total: number;
}

/** Where an upload stands. */
export type UploadState =
  /** Looked at on the device, then in line behind other files; nothing was sent. */
  | {readonly name: 'checking' | 'queued'}
  | ({readonly name: 'sending'} & UploadProgress)
  /** The line broke, or the service is busy; goes on by itself. */
  | ({readonly name: 'waiting'} & UploadProgress)
  /** Until {@link Upload.resume}. */
  | ({readonly name: 'paused'} & UploadProgress)
  /** Everything is there; the service looks into it. */
  | {readonly name: 'finishing'}
  /** `attachment.id` is what `CaseDraft.attachments` takes. */
  | {readonly name: 'sent'; readonly attachment: Attachment}
  /** Not taken, for good: found out here, or told by the service. */
  | {readonly name: 'refused'; readonly error: FileRefusedError | ApiError}
  /** Given up for now; {@link Upload.resume} goes on. */
  | {readonly name: 'failed'; readonly error: unknown}
  | {readonly name: 'cancelled'};

/** What sends the pieces: {@link Attachments}. */
export interface UploadService {
  create(idempotencyKey: string, signal: AbortSignal): Promise<AttachmentUpload>;
  readOffset(upload: StartedUpload, signal: AbortSignal): Promise<number>;
  sendChunk(
    upload: StartedUpload,
    offset: number,
    chunk: ArrayBuffer,
    signal: AbortSignal,
  ): Promise<AttachmentProgress>;
  complete(upload: StartedUpload, hash: string, signal: AbortSignal): Promise<Attachment>;
  delete(upload: StartedUpload): Promise<unknown>;
}

/** Failures in a row, with nothing sent in between, after which the line counts as gone. */
const patience = 6;
const longestPauseMs = 8000;
/** Pieces that have to get through after a broken line before they grow again: it may break again soon. */
const careful = 4;
/** A service that asks for more is tried again by whoever waits for it. */
const longestWaitMs = 60_000;

/** A pause between two tries; the network that comes back ends it. */
const pause = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
  const {addEventListener, removeEventListener} = globalThis as Partial<typeof globalThis>;
  let end = (): void => undefined;
  const over = new Promise<void>((resolve) => (end = resolve));
  const timer = setTimeout(end, milliseconds);
  addEventListener?.('online', end);
  try {
    await untilAborted(over, signal);
  } finally {
    clearTimeout(timer);
    removeEventListener?.('online', end);
  }
};

/** Why a piece was not sent, where that may pass; where to go on from, and when, as far as the service said so. */
const readTrouble = (
  error: unknown,
): {readonly offset: number | undefined; readonly retryAfterMs: number} | undefined => {
  const answer = error instanceof ApiError ? error : undefined;
  const offset = answer?.is('wrong-offset') ? answer.problem.offset : undefined;
  const mayPass = error instanceof PlsError && (error.isTemporary || offset !== undefined);
  return mayPass ? {offset, retryAfterMs: (answer?.retryAfterSeconds ?? 0) * 1000} : undefined;
};

/** What an {@link Upload} works with. */
export interface UploadWorld {
  readonly service: UploadService;
  readonly lanes: Lanes;
  /** Looks at the file on the device; rejects with a {@link FileRefusedError}. */
  readonly check: () => Promise<void>;
  /** An upload of the same file that was begun before. */
  readonly resume?: StartedUpload | undefined;
  /** Ends it, as {@link Upload.pause} does, but with its reason as the error. */
  readonly signal?: AbortSignal | undefined;
}

/** One file on its way to the service; begins by itself. `attachments.start()` makes it. */
export class Upload {
  /** What is sent. */
  readonly file: Blob;
  readonly #world: UploadWorld;
  readonly #listeners = new Set<(state: UploadState) => void>();
  #state: UploadState = {name: 'checking'};
  #started: StartedUpload | undefined;
  #key = newIdempotencyKey();
  #largestPiece: number = firstPiece;
  #sent = 0;
  #hash: string | undefined;
  #run = new AbortController();

  constructor(file: Blob, world: UploadWorld) {
    this.file = file;
    this.#world = world;
    this.#started = world.resume;
    const {signal} = world;
    signal?.addEventListener('abort', () => this.#abort(signal));
    if (signal?.aborted) this.#abort(signal);
    else void this.#begin();
  }

  /** Where it stands. */
  get state(): UploadState {
    return this.#state;
  }

  /** Once it was announced to the service; keep it to go on after a reload (`resume` of `start()`). */
  get started(): StartedUpload | undefined {
    return this.#started;
  }

  /**
   * Calls with the state, soon and after each change.
   *
   * @returns ends it
   */
  subscribe(listener: (state: UploadState) => void): () => void {
    this.#listeners.add(listener);
    this.#tell(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Waits until it has ended; while it is paused, it waits on.
   *
   * @returns the file; `state` is `accepted`, or `inspecting` while the virus scanner has yet to look: a form can carry it
   * @throws the error of the state `refused` or `failed`; an `AbortError` when it is cancelled
   */
  finished(): Promise<Attachment> {
    return new Promise((resolve, reject) => {
      const end = this.subscribe((state) => {
        if (state.name === 'sent') resolve(state.attachment);
        // What is thrown is an error of ours, or the caller's own reason, promised to come through as it is.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        else if ('error' in state) reject(state.error);
        else if (state.name === 'cancelled') reject(new DOMException('The upload was cancelled', 'AbortError'));
        else return;
        end();
      });
    });
  }

  /** Stops sending. What the service has stays there for 72 hours. */
  pause(): void {
    if (!['checking', 'queued', 'sending', 'waiting', 'finishing'].includes(this.#state.name)) return;
    this.#run.abort();
    this.#set({name: 'paused', ...this.#progress()});
  }

  /** Goes on where the service says that it stopped: after a pause, or where it was given up. */
  resume(): void {
    if (this.#state.name === 'paused' || this.#state.name === 'failed') void this.#begin();
  }

  /**
   * Stops for good, and deletes what the service has.
   *
   * @throws {ConflictError} attachment-not-ready: it belongs to a case already, and is erased with it
   * @throws {ConnectionError} no answer: the service deletes it by itself after 72 hours
   */
  async cancel(): Promise<void> {
    this.#run.abort();
    this.#set({name: 'cancelled'});
    if (this.#started) await this.#world.service.delete(this.#started);
  }

  async #begin(): Promise<void> {
    this.#run = new AbortController();
    const {signal} = this.#run;
    try {
      const attachment = await this.#send(signal);
      this.#set({name: 'sent', attachment});
    } catch (error) {
      // Whoever aborted it has said what became of it.
      if (!signal.aborted) this.#fail(error);
    }
  }

  async #send(signal: AbortSignal): Promise<Attachment> {
    const {lanes, check} = this.#world;
    if (this.#hash === undefined) {
      this.#set({name: 'checking'});
      await untilAborted(check(), signal);
      // Before anything is sent: a page that cannot do it should not send anything.
      this.#hash = await untilAborted(sha256(this.file), signal);
    }
    this.#set({name: 'queued'});
    const leave = await lanes.enter(signal);
    try {
      return await this.#sendPieces(this.#hash, signal);
    } finally {
      leave();
    }
  }

  /** @returns what is known of it at the service: begun before, or announced now */
  async #announce(signal: AbortSignal): Promise<StartedUpload> {
    const {id, token, largestChunk} = await this.#world.service.create(this.#key, signal);
    this.#largestPiece = largestChunk;
    return (this.#started = {id, token});
  }

  async #sendPieces(hash: string, signal: AbortSignal): Promise<Attachment> {
    const {service} = this.#world;
    let size: number = firstPiece;
    let isSure = this.#started === undefined;
    let failures = 0;
    let untilGrowth = 0;
    for (;;) {
      try {
        const upload = this.#started ?? (await this.#announce(signal));
        if (!isSure) {
          // What was sent may be there although no answer came.
          const sent = await service.readOffset(upload, signal);
          if (sent > this.#sent) failures = 0;
          this.#sent = sent;
          isSure = true;
        }
        this.#set({name: 'sending', ...this.#progress()});
        if (this.#sent >= this.file.size) {
          this.#set({name: 'finishing'});
          return await service.complete(upload, hash, signal);
        }
        const piece = await untilAborted(this.file.slice(this.#sent, this.#sent + size).arrayBuffer(), signal);
        const beganAt = performance.now();
        this.#sent = (await service.sendChunk(upload, this.#sent, piece, signal)).offset;
        untilGrowth -= 1;
        const largest = untilGrowth > 0 ? size : this.#largestPiece;
        size = fittingPiece(size, performance.now() - beganAt, largest);
        failures = 0;
      } catch (error) {
        const trouble = signal.aborted ? undefined : readTrouble(error);
        if (!trouble || trouble.retryAfterMs > longestWaitMs || ++failures > patience) throw error;
        size = smallerPiece(size);
        untilGrowth = careful;
        if (trouble.offset !== undefined) this.#sent = trouble.offset;
        else {
          isSure = false;
          this.#set({name: 'waiting', ...this.#progress()});
          const growing = Math.min(longestPauseMs, 250 * 2 ** failures) * (0.5 + Math.random() / 2);
          await pause(Math.max(growing, trouble.retryAfterMs), signal);
        }
      }
    }
  }

  #fail(error: unknown): void {
    const isRefused =
      error instanceof FileRefusedError || (error instanceof ApiError && error.is('attachment-refused'));
    // Deleted, or its 72 hours are over; and what has changed since is another file: `resume` begins anew.
    if (error instanceof NotFoundError) [this.#started, this.#key, this.#sent] = [undefined, newIdempotencyKey(), 0];
    if (error instanceof ValidationError) this.#hash = undefined;
    this.#set(isRefused ? {name: 'refused', error} : {name: 'failed', error});
  }

  #abort({reason}: AbortSignal): void {
    if (['sent', 'refused', 'failed', 'cancelled'].includes(this.#state.name)) return;
    this.#run.abort();
    // The engine may know no reasons (Chromium below 98).
    this.#set({name: 'failed', error: (reason as unknown) ?? new DOMException('The upload was aborted', 'AbortError')});
  }

  #progress(): UploadProgress {
    return {sent: this.#sent, total: this.file.size};
  }

  #set(state: UploadState): void {
    this.#state = state;
    for (const listener of this.#listeners) this.#tell(listener);
  }

  /** Later, so that a listener that throws breaks nothing here; the page hears of it. */
  #tell(listener: (state: UploadState) => void): void {
    const state = this.#state;
    queueMicrotask(() => {
      if (this.#listeners.has(listener)) listener(state);
    });
  }
}
