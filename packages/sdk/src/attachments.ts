import type {
  Attachment,
  AttachmentDeletion,
  AttachmentDraft,
  AttachmentProgress,
  AttachmentUpload,
} from '@pls-kit/contract';
import {ApiError, PlsError, TimeoutError} from './errors.js';
import {newIdempotencyKey} from './idempotency-key.js';
import {sha256} from './sha256.js';
import {ProofOfWork} from './proof-of-work.js';
import {type Call, type CallOptions, safeRetries, type Transport} from './transport.js';
import {untilAborted} from './until-aborted.js';

/** A file on its way; keep it to go on after a reload. Whoever has the token can go on with it or delete it. */
export type StartedUpload = Pick<AttachmentUpload, 'id' | 'token'>;

/** How far a file has come, in bytes. */
export interface UploadProgress {
  /** Bytes that the service has. */
  readonly sent: number;
  /** Bytes of the file. */
  readonly total: number;
}

/** What {@link Attachments.upload} takes beside the file. */
export interface UploadOptions extends CallOptions {
  /** County of the case that it is for: 6 digits, the `homeCounty` of the submission. */
  readonly homeCounty: string;
  /** Name to show. Default the file's own. */
  readonly name?: string | undefined;
  /** Called at the start and after each piece; goes back where the server has less than was sent. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
  /** Called once the file is announced, with what {@link UploadOptions.resume} takes. */
  readonly onStart?: ((upload: StartedUpload) => void) | undefined;
  /** Goes on with an upload of the same file that was begun before. */
  readonly resume?: StartedUpload | undefined;
}

/** Bytes of a piece: the first goes through a line of 256 kbit/s within a try's ten seconds; one that does not is halved. */
const [firstChunk, smallestChunk] = [256 * 1024, 16 * 1024] as const;
/** Failures in a row, with nothing sent in between, after which the line counts as gone. */
const patience = 6;
const longestPauseMs = 8000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Files for a case (附件). Each is sent before the form; the form carries its `id`. */
export class Attachments {
  readonly #transport: Transport;
  readonly #proof: ProofOfWork;

  constructor(transport: Transport) {
    this.#transport = transport;
    this.#proof = new ProofOfWork(transport);
  }

  /**
   * Sends a file whole: in pieces, going on where it stopped when the line breaks, and checked by its SHA-256 at the end.
   *
   * @param file - at most 10 MB: a photo, PDF, docx, xlsx, pptx, a recording or a video
   * @returns the file; its `id` is what `CaseDraft.attachments` takes. `state` is `accepted`, or `inspecting` while the virus
   *   scanner has yet to look: a form can carry it all the same
   * @throws {ApiError} attachment-refused (422): too large, or of a kind that is not taken; `problem.detail` says what to do
   * @throws {ValidationError} invalid-request: the file changed while it was sent
   * @throws {NotFoundError} `resume` is over: begin anew
   * @throws {ConnectionError} no answer after several tries: go on later with `resume`
   * @throws {InsecureContextError} the page was not loaded by https
   */
  async upload(file: Blob, options: UploadOptions): Promise<Attachment> {
    const {signal, onProgress, onStart, resume, homeCounty} = options;
    // First: a page that cannot do it should not send anything.
    const hash = await untilAborted(sha256(file), signal);
    const name = options.name ?? (file as Partial<File>).name ?? '';
    const upload =
      resume ?? (await this.create({homeCounty, name: name === '' ? '附件' : name, size: file.size}, {signal}));
    if (resume === undefined) onStart?.({id: upload.id, token: upload.token});
    let offset = resume === undefined ? 0 : (await this.get(upload, {signal})).offset;
    let size: number = firstChunk;
    let failures = 0;
    onProgress?.({sent: offset, total: file.size});
    while (offset < file.size) {
      try {
        const chunk = await untilAborted(file.slice(offset, offset + size).arrayBuffer(), signal);
        offset = (await this.sendChunk(upload, offset, chunk, {signal})).offset;
        failures = 0;
      } catch (error) {
        const expected = error instanceof ApiError && error.is('wrong-offset') ? error.problem.offset : undefined;
        const mayPass = error instanceof PlsError && (error.isTemporary || expected !== undefined);
        if (!mayPass || ++failures > patience) throw error;
        if (error instanceof TimeoutError) size = Math.max(smallestChunk, size / 2);
        if (expected === undefined) {
          // What was sent may be there although no answer came: the same piece again is no change.
          await untilAborted(pause(Math.min(longestPauseMs, 250 * 2 ** failures) * (0.5 + Math.random() / 2)), signal);
        } else offset = expected;
      }
      onProgress?.({sent: offset, total: file.size});
    }
    return this.complete(upload, hash, {signal});
  }

  /**
   * Announces a file; {@link Attachments.upload} does it by itself.
   *
   * @throws {ApiError} attachment-refused (422): too large
   * @throws {RateLimitError} too many files from this network
   * @see operation `createAttachment`, packages/contract/openapi.yaml
   */
  create(draft: AttachmentDraft, {signal}: CallOptions = {}): Promise<AttachmentUpload> {
    const headers = {'Idempotency-Key': newIdempotencyKey()};
    return this.#proof.call({
      method: 'POST',
      path: '/v1/attachments',
      query: this.#query(),
      json: draft,
      headers,
      retries: safeRetries,
      signal,
    });
  }

  /**
   * Reads how far a file has come, and what the inspection found.
   *
   * @throws {NotFoundError} deleted, or its 72 hours are over
   * @see operation `getAttachment`
   */
  get(upload: StartedUpload, options: CallOptions = {}): Promise<Attachment> {
    return this.#call('GET', upload, '', {retries: safeRetries, ...options});
  }

  /**
   * Sends one piece, once. The same piece again is no change.
   *
   * @returns where to go on
   * @throws {ConflictError} wrong-offset: `problem.offset` says where to go on
   * @see operation `uploadAttachmentChunk`
   */
  sendChunk(
    upload: StartedUpload,
    offset: number,
    chunk: ArrayBuffer,
    options: CallOptions = {},
  ): Promise<AttachmentProgress> {
    const headers = {'Content-Type': 'application/octet-stream'};
    return this.#call('PUT', upload, `/chunks/${offset}`, {body: chunk, headers, ...options});
  }

  /**
   * Says that everything was sent, and has the file looked into. Again is no change.
   *
   * @param hash - SHA-256, hexadecimal
   * @throws {ApiError} attachment-refused (422)
   * @throws {ValidationError} the file is not what the hash says: it begins anew
   * @see operation `completeAttachment`
   */
  complete(upload: StartedUpload, hash: string, options: CallOptions = {}): Promise<Attachment> {
    return this.#call('POST', upload, '/complete', {json: {sha256: hash}, ...options});
  }

  /**
   * Deletes a file that belongs to no case, for good.
   *
   * @throws {ConflictError} attachment-not-ready: it belongs to a case, and is erased with it
   * @see operation `deleteAttachment`
   */
  delete(upload: StartedUpload, options: CallOptions = {}): Promise<AttachmentDeletion> {
    return this.#call('DELETE', upload, '', {retries: safeRetries, ...options});
  }

  #call<Body>(
    method: Call['method'],
    {id, token}: StartedUpload,
    below: string,
    call: Partial<Pick<Call, 'json' | 'body' | 'headers' | 'retries' | 'signal'>>,
  ): Promise<Body> {
    const path = `/v1/attachments/${encodeURIComponent(id)}${below}`;
    return this.#transport.call({method, path, query: this.#query(), token, ...call});
  }

  #query() {
    return {portal: this.#transport.portal};
  }
}

/** Names {@link Attachments} to `composeClient`. */
export const attachments = (transport: Transport): Attachments => new Attachments(transport);
