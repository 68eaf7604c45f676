import type {DraftDeletion, DraftReceipt, SealedDraft} from '@pls-kit/contract';
import {type DraftKey, sealDraft, unsealDraft} from './draft-key.js';
import {ProofOfWork} from './proof-of-work.js';
import {type Call, type CallOptions, safeRetries, type Transport} from './transport.js';

/** A draft as it was kept. */
export interface Draft {
  /** What {@link Drafts.save} was given. Written by whoever had the code: check it like anything typed. */
  readonly contents: unknown;
  /** To save over it. */
  readonly version: number;
  /** RFC 3339. */
  readonly savedAt: string;
  /** 72 hours after it was saved; RFC 3339. */
  readonly expiresAt: string;
}

/**
 * Half-written forms under a code of 16 digits (存稿码): `newDraftCode()` makes one, `openDraftKey(code)` opens it. What is kept is
 * sealed on this device; the server cannot read it, and nobody can restore a code that is lost. A page's own scripts can read
 * what is typed into it all the same.
 */
export class Drafts {
  private readonly transport: Transport;
  private readonly proof: ProofOfWork;

  constructor(transport: Transport) {
    this.transport = transport;
    this.proof = new ProofOfWork(transport);
  }

  /**
   * Reads the draft that a code leads to.
   *
   * @throws {NotFoundError} no draft has this code, or its 72 hours are over
   * @throws {RateLimitError} too many wrong codes: `retryAfterSeconds` says when to come back
   * @throws {DraftUnreadableError} it was changed on its way
   * @throws {ConnectionError} no answer after two retries
   * @see operation `getDraft`, packages/contract/openapi.yaml
   */
  async get(key: DraftKey, options: CallOptions = {}): Promise<Draft> {
    const {sealed, ...draft} = await this.call<SealedDraft>('GET', key, undefined, options);
    return {...draft, contents: await unsealDraft(key, sealed)};
  }

  /**
   * Keeps a draft for 72 hours from now. A resend is harmless.
   *
   * @param contents - what JSON can hold, about 90 KB at most
   * @param version - of the draft as it was read; 0 (the default) for a new one
   * @returns the version now, and until when it is kept
   * @throws {ConflictError} version-conflict: it was saved elsewhere since (`currentVersion`)
   * @throws {NotFoundError} its 72 hours are over: save it as a new one
   * @throws {ValidationError} too large
   * @throws {RateLimitError} too many new drafts from this network
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * // The code is for the citizen to write down; the server holds nothing that it could read.
   * const code = newDraftCode();
   * const key = await openDraftKey(code);
   * await pls.drafts.save(key, {question: '老板拖欠工资'});
   * const kept = await pls.drafts.get(key);
   * console.log(kept.contents); // → { question: '老板拖欠工资' }
   * ```
   * @see operation `saveDraft`
   */
  async save(
    key: DraftKey,
    contents: unknown,
    {version = 0, ...options}: CallOptions & {readonly version?: number} = {},
  ): Promise<DraftReceipt> {
    return this.call('PUT', key, {version, sealed: await sealDraft(key, contents)}, options);
  }

  /**
   * Deletes a draft for good; one that is not there is deleted already.
   *
   * @throws {ConnectionError} no answer after two retries
   * @see operation `deleteDraft`
   */
  delete(key: DraftKey, options: CallOptions = {}): Promise<DraftDeletion> {
    return this.call('DELETE', key, undefined, options);
  }

  private call<Body>(
    method: Call['method'],
    {locator}: DraftKey,
    json: unknown,
    {signal, locale}: CallOptions,
  ): Promise<Body> {
    const query = {portal: this.transport.portal};
    // Each of the three is harmless to repeat.
    // Of the three only a new draft is ever asked for a proof of work.
    return this.proof.call({method, path: `/v1/drafts/${locator}`, query, json, retries: safeRetries, signal, locale});
  }
}

/** Names {@link Drafts} to `composeClient`. */
export const drafts = (transport: Transport): Drafts => new Drafts(transport);
