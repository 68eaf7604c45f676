import type {
  Attachment,
  AttachmentDeletion,
  AttachmentDraft,
  AttachmentProgress,
  AttachmentUpload,
} from '@pls-kit/contract';
import {fileLimits} from '@pls-kit/rules';
import type {SubmitOptions} from './cases.js';
import {newIdempotencyKey} from './idempotency-key.js';
import {ProofOfWork} from './proof-of-work.js';
import {type Call, type CallOptions, type ClientOptions, safeRetries, type Transport} from './transport.js';
import {checkFile, refuseFile} from './uploads/check-file.js';
import {Lanes} from './uploads/lanes.js';
import {type StartedUpload, Upload, type UploadProgress, type UploadService} from './uploads/upload.js';

/** What is sent: a file that was chosen, or bytes. */
export type UploadContents = Blob | ArrayBuffer | Uint8Array<ArrayBuffer>;

/** What {@link Attachments.start} takes beside the file. */
export interface StartOptions extends CallOptions {
  /** County of the case that it is for: 6 digits, the `homeCounty` of the submission. */
  readonly homeCounty: string;
  /** Name to show. Default the file's own. */
  readonly name?: string | undefined;
  /** Goes on with an upload of the same file that was begun before. */
  readonly resume?: StartedUpload | undefined;
}

/** What {@link Attachments.startAll} takes beside the files. */
export interface StartAllOptions extends CallOptions {
  /** As for one. */
  readonly homeCounty: string;
  /** What the case has already. */
  readonly already?: {readonly files: number; readonly bytes: number} | undefined;
}

/** What {@link Attachments.upload} takes beside the file. */
export interface UploadOptions extends StartOptions {
  /** Called at the start and after each piece; goes back where the server has less than was sent. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
  /** Called once the file is announced, with what {@link StartOptions.resume} takes. */
  readonly onStart?: ((upload: StartedUpload) => void) | undefined;
}

/** Files on their way at a time: more would share one line, and lose more when it breaks. */
const atOnce = 2;

const toBlob = (contents: UploadContents): Blob => (contents instanceof Blob ? contents : new Blob([contents]));

/** Files for a case (附件). Each is sent before the form; the form carries its `id`. */
export class Attachments {
  readonly #transport: Transport;
  readonly #proof: ProofOfWork;
  readonly #locale: string;
  readonly #lanes = new Lanes(atOnce);

  constructor(transport: Transport, {locale = 'zh-CN'}: Pick<ClientOptions, 'locale'> = {}) {
    this.#transport = transport;
    this.#locale = locale;
    this.#proof = new ProofOfWork(transport);
  }

  /**
   * Begins to send a file: looked at on the device first, then in pieces whose size suits the line, going on where it stopped when
   * the line breaks, and checked by its SHA-256 at the end. Two files go at a time; the others wait in line.
   *
   * @param contents - at most 10 MB: a photo (no HEIC), PDF, docx, xlsx, pptx, a recording or a video
   * @returns the upload, with `state`, `subscribe()`, `pause()`, `resume()`, `cancel()` and `finished()`. It ends as `refused` for
   *   a file that is not taken, and as `failed` with an {@link InsecureContextError} on a page without https; nothing was sent then
   */
  start(contents: UploadContents, options: StartOptions): Upload {
    return this.#start(toBlob(contents), options, checkFile);
  }

  /**
   * Begins to send several files. What is more than a case takes (20 files, 60 MB in all) ends as `refused`.
   *
   * @returns an upload for each, in their order
   */
  startAll(files: Iterable<UploadContents>, {already, ...options}: StartAllOptions): Upload[] {
    const all = {files: 0, bytes: 0, ...already};
    return [...files].map(toBlob).map((file) => {
      const fits = all.files < fileLimits.filesOfCase && all.bytes + file.size <= fileLimits.caseTotal;
      if (!fits) {
        return this.#start(file, options, async (_file, locale) => {
          throw await refuseFile('too-many', file.size, locale);
        });
      }
      all.files += 1;
      all.bytes += file.size;
      return this.start(file, options);
    });
  }

  /**
   * Sends a file whole, as {@link start} does, and waits until it is there.
   *
   * @param contents - at most 10 MB: a photo (no HEIC), PDF, docx, xlsx, pptx, a recording or a video
   * @returns the file; its `id` is what `CaseDraft.attachments` takes. `state` is `accepted`, or `inspecting` while the virus
   *   scanner has yet to look: a form can carry it all the same
   * @throws {FileRefusedError} not sent: empty, too large, HEIC, or of a kind that is not taken; `message` says what to do
   * @throws {ApiError} attachment-refused (422): looked into by the service and not kept; `problem.detail` says what to do
   * @throws {ValidationError} invalid-request: the file changed while it was sent
   * @throws {NotFoundError} `resume` is over: begin anew
   * @throws {ConnectionError} no answer after several tries: go on later with `resume`
   * @throws {InsecureContextError} the page was not loaded by https
   * @example
   * ```ts
   * const upload = await pls.attachments.upload(
   *   new File(['%PDF-1.4'], '工资条.pdf'),
   *   {homeCounty: '410311', onProgress: ({sent, total}) => console.log(`${sent} / ${total}`)},
   * );
   * ```
   */
  upload(contents: UploadContents, {onProgress, onStart, ...options}: UploadOptions): Promise<Attachment> {
    const upload = this.start(contents, options);
    let isTold = options.resume !== undefined;
    upload.subscribe((state) => {
      if (!isTold && upload.started) {
        isTold = true;
        onStart?.(upload.started);
      }
      if (state.name === 'sending') onProgress?.({sent: state.sent, total: state.total});
    });
    return upload.finished();
  }

  /**
   * Announces a file; {@link Attachments.start} does it by itself.
   *
   * @param options.idempotencyKey - the same key with the same file returns the first answer
   * @throws {ApiError} attachment-refused (422): too large
   * @throws {RateLimitError} too many files from this network
   * @see operation `createAttachment`, packages/contract/openapi.yaml
   */
  create(
    draft: AttachmentDraft,
    {idempotencyKey = newIdempotencyKey(), ...options}: SubmitOptions = {},
  ): Promise<AttachmentUpload> {
    const headers = {'Idempotency-Key': idempotencyKey};
    return this.#proof.call({
      method: 'POST',
      path: '/v1/attachments',
      query: this.#query(),
      json: draft,
      headers,
      retries: safeRetries,
      ...options,
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

  #start(
    file: Blob,
    {homeCounty, name = (file as Partial<File>).name ?? '', resume, signal, locale}: StartOptions,
    check: (file: Blob, locale: string) => Promise<void>,
  ): Upload {
    const announced = {homeCounty, name: name === '' ? '附件' : name, size: file.size};
    const service: UploadService = {
      create: (idempotencyKey, whileRunning) => this.create(announced, {idempotencyKey, locale, signal: whileRunning}),
      readOffset: async (upload, whileRunning) => (await this.get(upload, {locale, signal: whileRunning})).offset,
      sendChunk: (upload, offset, chunk, whileRunning) =>
        this.sendChunk(upload, offset, chunk, {locale, signal: whileRunning}),
      complete: (upload, hash, whileRunning) => this.complete(upload, hash, {locale, signal: whileRunning}),
      delete: (upload) => this.delete(upload, {locale}),
    };
    const lookAt = () => check(file, locale ?? this.#locale);
    return new Upload(file, {service, lanes: this.#lanes, check: lookAt, resume, signal});
  }

  #call<Body>(
    method: Call['method'],
    {id, token}: StartedUpload,
    below: string,
    call: Partial<Pick<Call, 'json' | 'body' | 'headers' | 'retries' | 'signal' | 'locale'>>,
  ): Promise<Body> {
    const path = `/v1/attachments/${encodeURIComponent(id)}${below}`;
    return this.#transport.call({method, path, query: this.#query(), token, ...call});
  }

  #query() {
    return {portal: this.#transport.portal};
  }
}

/** Names {@link Attachments} to `composeClient`. */
export const attachments = (transport: Transport, options: ClientOptions): Attachments =>
  new Attachments(transport, options);
