import type {
  Case,
  CaseAmendment,
  CaseAttachmentPage,
  CaseChange,
  CaseCopy,
  CaseDraft,
  CaseErasure,
  CaseErasureRequest,
  CaseEvaluation,
  CaseEventPage,
  CaseMessagePage,
  CaseObjection,
  CaseReceipt,
  CaseSupplement,
  CaseToken,
  CaseWithdrawal,
  CaseWords,
  ChallengeOffer,
} from '@pls-kit/contract';
import {readDigits} from '@pls-kit/rules';
import {CaseSession} from './case-session.js';
import {type CursorPages, cursorPages} from './cursor-pages.js';
import type {Filter} from './filter.js';
import {newIdempotencyKey} from './idempotency-key.js';
import {ProofOfWork} from './proof-of-work.js';
import {type Call, type CallOptions, safeRetries, type Transport} from './transport.js';
import {type CaseReading, type CaseSnapshot, watchCase, type WatchOptions} from './watch-case.js';

/** What {@link Cases.submit} takes beside the draft. */
export interface SubmitOptions extends CallOptions {
  /** 16 to 64 letters, digits, `-` and `_`, best a UUID; as secret as the query code. Default: a new one. */
  readonly idempotencyKey?: string | undefined;
}

/** What opens a case: a {@link CaseReceipt} has both. */
export interface CaseAccess {
  /** 12 digits; spaces, dashes and full-width digits are taken too. */
  readonly number: string;
  /** Query code, 8 digits, likewise. */
  readonly code: string;
}

let streaming: Promise<typeof import('./case-stream.js') | undefined> | undefined;

/** A citizen's own cases (办件). */
export class Cases {
  private readonly transport: Transport;

  private readonly proof: ProofOfWork;

  constructor(transport: Transport) {
    this.transport = transport;
    this.proof = new ProofOfWork(transport);
  }

  /**
   * Works out ahead of its need what {@link submit} may be asked for against floods, such as while the citizen reads through
   * what is about to be sent: in slices of a few milliseconds, at most about 3 s of a slow phone. Without it, or when it
   * fails, `submit` does so itself.
   *
   * @returns what was worked out; `challenge` is null where nothing has to be
   * @throws {ConnectionError} no answer after two retries
   * @see operation `getChallenge`
   */
  prepare(options: CallOptions = {}): Promise<ChallengeOffer> {
    return this.proof.prepare(options);
  }

  /**
   * Submits a filled-in form and opens a case for it. A proof of work that the service asks for is worked out by itself.
   *
   * @param draft - `form` and `formVersion` of the definition filled in, `answers` as it says, `homeCounty` a 6-digit code,
   *   `noticeVersion` of the notice that was shown
   * @param options.idempotencyKey - the same key with the same draft returns the first receipt, so a resend is harmless
   * @returns the receipt: `number` (12 digits), `code` (8 digits, told once), `promise` (date, basis, `provisional`)
   * @throws {ValidationError} invalid-case or invalid-request, by field
   * @throws {ApiError} idempotency-key-reused (422): the key already sent another draft
   * @throws {ConnectionError} no answer after two retries: the case may exist, so resend with the same key
   * @example
   * ```ts
   * const form = await pls.forms.get('consultation');
   * const receipt = await pls.cases.submit({
   *   form: form.code,
   *   formVersion: form.version,
   *   noticeVersion: form.notice.version,
   *   homeCounty: '410311',
   *   answers: {
   *     question: '今年3月到8月在工地干木工，包工头欠我4万多，打电话不接，怎么办？',
   *     place: '410311013',
   *     forWhom: 'self',
   *     replyBy: 'online',
   *   },
   * });
   * console.log(receipt.number, receipt.code, receipt.promise.dueOn);
   * ```
   * @see operation `submitCase`, packages/contract/openapi.yaml
   */
  submit(
    draft: CaseDraft,
    {idempotencyKey = newIdempotencyKey(), signal, locale}: SubmitOptions = {},
  ): Promise<CaseReceipt> {
    return this.proof.call({
      method: 'POST',
      path: '/v1/cases',
      query: this.query(),
      json: draft,
      headers: {'Idempotency-Key': idempotencyKey},
      retries: safeRetries,
      signal,
      locale,
    });
  }

  /**
   * Opens a case with its number and query code. The session gets itself a new token whenever the old one has expired.
   *
   * @throws {UnauthorizedError} case-credentials-rejected: number and code do not match, or no case has this number
   * @throws {RateLimitError} too many wrong tries: `retryAfterSeconds` says when to come back
   * @throws {ConnectionError} no answer
   * @example
   * ```ts
   * // What the citizen wrote down; the session then opens everything else about the case.
   * const session = await pls.cases.open({number: receipt.number, code: receipt.code});
   * const found = await pls.cases.get(session);
   * console.log(found.state, daysLeftText(found.promise, toLocalDate(new Date())));
   * ```
   * @see operation `openCaseToken`
   */
  async open(access: CaseAccess, options: CallOptions = {}): Promise<CaseSession> {
    const number = readDigits(access.number);
    const code = readDigits(access.code);
    const session = new CaseSession(number, async () => {
      const path = `/v1/cases/${encodeURIComponent(number)}/token`;
      const answer = await this.transport.call<CaseToken>({method: 'POST', path, query: this.query(), json: {code}});
      return answer.token;
    });
    await session.run(() => Promise.resolve(), options);
    return session;
  }

  /**
   * Reads the case.
   *
   * @throws {UnauthorizedError} the code is taken no longer
   * @throws {ConnectionError} no answer after two retries
   * @see operation `getCase`
   */
  get(session: CaseSession, options: CallOptions = {}): Promise<Case> {
    return session.run((token) => this.transport.call(this.read(session, '', {}, token, options)), options);
  }

  /**
   * Lists what happened, oldest first.
   *
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {UnauthorizedError} the code is taken no longer
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * for await (const event of pls.cases.events(session)) console.log(event.at, event.text.zh);
   * ```
   * @see operation `listCaseEvents`
   */
  events(
    session: CaseSession,
    filter: Filter<'listCaseEvents'> = {},
    options: CallOptions = {},
  ): CursorPages<CaseEventPage> {
    return cursorPages((cursor) =>
      session.run(
        (token) => this.transport.call(this.read(session, '/events', {...filter, cursor}, token, options)),
        options,
      ),
    );
  }

  /**
   * Lists the files of the case, oldest first.
   *
   * @throws {UnauthorizedError} the code is taken no longer
   * @throws {ConnectionError} no answer after two retries
   * @see operation `listCaseAttachments`
   */
  attachments(
    session: CaseSession,
    filter: Filter<'listCaseAttachments'> = {},
    options: CallOptions = {},
  ): CursorPages<CaseAttachmentPage> {
    return cursorPages((cursor) =>
      session.run(
        (token) => this.transport.call(this.read(session, '/attachments', {...filter, cursor}, token, options)),
        options,
      ),
    );
  }

  /**
   * Closes a resolved case: the citizen says that the answer settles it.
   *
   * @param change.version - of the case as it was looked at
   * @throws {ConflictError} version-conflict (`currentVersion`) or illegal-transition
   * @throws {ConnectionError} no answer: it may be closed, so read it again
   * @see operation `closeCase`
   */
  close(session: CaseSession, change: CaseChange, options: CallOptions = {}): Promise<Case> {
    return this.change(session, 'POST', '/close', change, options);
  }

  /**
   * Changes what was filled in, within ten minutes of submitting, while the case has the action `amend`.
   *
   * @param amendment.version - of the case as it was looked at
   * @param amendment.answers - all of them, not only what changed
   * @throws {ValidationError} invalid-case, by field
   * @throws {ConflictError} version-conflict (`currentVersion`), or illegal-transition: too late
   * @throws {ConnectionError} no answer: it may be done, so read the case again
   * @see operation `amendCase`
   */
  amend(session: CaseSession, amendment: CaseAmendment, options: CallOptions = {}): Promise<Case> {
    return this.change(session, 'PATCH', '', amendment, options);
  }

  /**
   * Takes the request back, from any open state.
   *
   * @param withdrawal.version - of the case as it was looked at
   * @param withdrawal.reason - 2 to 1 000 characters; may be left out
   * @throws {ConflictError} version-conflict (`currentVersion`) or illegal-transition
   * @throws {ConnectionError} no answer: it may be done, so read the case again
   * @example
   * ```ts
   * const {version} = await pls.cases.get(session);
   * const ended = await pls.cases.withdraw(session, {version, reason: '已经拿到钱了。'});
   * console.log(ended.state); // → withdrawn
   * ```
   * @see operation `withdrawCase`
   */
  withdraw(session: CaseSession, withdrawal: CaseWithdrawal, options: CallOptions = {}): Promise<Case> {
    return this.change(session, 'POST', '/withdraw', withdrawal, options);
  }

  /**
   * Sends what the case waits for ({@link Case} `asked`); the work goes on where it stopped.
   *
   * @param words.version - of the case as it was looked at
   * @param words.text - 2 to 5 000 characters
   * @param options.idempotencyKey - the same key with the same words is done once, and answered alike
   * @throws {ConflictError} version-conflict (`currentVersion`) or illegal-transition
   * @throws {ConnectionError} no answer after two retries: resend with the same key
   * @see operation `supplementCase`
   */
  supplement(session: CaseSession, words: CaseSupplement, options: SubmitOptions = {}): Promise<Case> {
    return this.add(session, '/supplement', words, options);
  }

  /**
   * Says that the answer does not settle it: resolved → in_progress.
   *
   * @param words.version - of the case as it was looked at
   * @param words.text - what is still open, 2 to 5 000 characters
   * @throws {ConflictError} version-conflict (`currentVersion`) or illegal-transition
   * @throws {ConnectionError} no answer: it may be done, so read the case again
   * @see operation `reopenCase`
   */
  reopen(session: CaseSession, words: CaseWords, options: CallOptions = {}): Promise<Case> {
    return this.change(session, 'POST', '/reopen', words, options);
  }

  /**
   * Writes to those who work on the case.
   *
   * @param words.version - of the case as it was looked at
   * @param words.text - 2 to 5 000 characters
   * @param options.idempotencyKey - the same key with the same words is done once, and answered alike
   * @throws {ConflictError} version-conflict (`currentVersion`), or illegal-transition: the case has ended
   * @throws {ConnectionError} no answer after two retries: resend with the same key
   * @example
   * ```ts
   * const {version} = await pls.cases.get(session);
   * await pls.cases.send(session, {version, text: '还要带什么材料？'});
   * const {items} = await pls.cases.messages(session);
   * console.log(items.length); // → 1
   * ```
   * @see operation `sendCaseMessage`
   */
  send(session: CaseSession, words: CaseWords, options: SubmitOptions = {}): Promise<Case> {
    return this.add(session, '/messages', words, options);
  }

  /**
   * Lists what both sides said, oldest first: messages, answers, what was asked for and what was sent.
   *
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {UnauthorizedError} the code is taken no longer
   * @throws {ConnectionError} no answer after two retries
   * @see operation `listCaseMessages`
   */
  messages(
    session: CaseSession,
    filter: Filter<'listCaseMessages'> = {},
    options: CallOptions = {},
  ): CursorPages<CaseMessagePage> {
    return cursorPages((cursor) =>
      session.run(
        (token) => this.transport.call(this.read(session, '/messages', {...filter, cursor}, token, options)),
        options,
      ),
    );
  }

  /**
   * Rates a case that has ended, once.
   *
   * @param evaluation.version - of the case as it was looked at
   * @param evaluation.score - 5 very good … 1 very bad
   * @param options.idempotencyKey - the same key with the same words is done once, and answered alike
   * @throws {ConflictError} version-conflict (`currentVersion`), or illegal-transition: not ended, or rated before
   * @throws {ConnectionError} no answer after two retries: resend with the same key
   * @see operation `evaluateCase`
   */
  evaluate(session: CaseSession, evaluation: CaseEvaluation, options: SubmitOptions = {}): Promise<Case> {
    return this.add(session, '/evaluation', evaluation, options);
  }

  /**
   * Reads a copy of everything kept about the citizen in the case, in full.
   *
   * @throws {UnauthorizedError} the code is taken no longer
   * @throws {ConnectionError} no answer after two retries
   * @see operation `copyCase`
   */
  copy(session: CaseSession, options: CallOptions = {}): Promise<CaseCopy> {
    return session.run((token) => this.transport.call(this.read(session, '/copy', {}, token, options)), options);
  }

  /**
   * Erases everything personal of a case that has ended. Number and code open nothing afterwards.
   *
   * Of a case that is on hold (`Case.hold`) the request is recorded instead, and carried out by itself when the hold ends: the answer
   * then has `requestedAt` and words to show, and no `erasedAt`.
   *
   * @param change.version - of the case as it was looked at
   * @throws {ConflictError} version-conflict (`currentVersion`), or illegal-transition: not ended
   * @throws {ConnectionError} no answer: it may be done; then the session opens nothing any more
   * @see operation `eraseCase`
   */
  erase(
    session: CaseSession,
    {version}: CaseChange,
    {signal, locale}: CallOptions = {},
  ): Promise<CaseErasure | CaseErasureRequest> {
    const path = `/v1/cases/${encodeURIComponent(session.number)}`;
    const query = {version, ...this.query()};
    return session.run((token) => this.transport.call({method: 'DELETE', path, query, token, signal, locale}), {
      signal,
      locale,
    });
  }

  /**
   * Objects to the decision, or asks for a review: opens a new case that names this one.
   *
   * @param objection.version - of the case as it was looked at
   * @param objection.text - what is wrong with the decision, 10 to 5 000 characters
   * @param options.idempotencyKey - the same key with the same objection returns the first receipt
   * @returns the new case's receipt, with a number and a code of its own
   * @throws {ConflictError} version-conflict (`currentVersion`), or illegal-transition: not decided, or done before
   * @throws {ConnectionError} no answer after two retries: resend with the same key
   * @see operation `objectToCase`
   */
  object(session: CaseSession, objection: CaseObjection, options: SubmitOptions = {}): Promise<CaseReceipt> {
    return this.add(session, '/objections', objection, options);
  }

  /**
   * Follows the case: gives a snapshot at once and another whenever something has changed, with the whole history, so that no
   * step is missed however many fell between two looks. Ends when the case is closed, declined or withdrawn, or quietly when the
   * signal is aborted.
   *
   * Changes are told as they happen by one stream of server-sent events a page, for the case that was watched first; where there
   * is none to be had (another case, a proxy that holds answers back, a mini program) the case is looked at every
   * `intervalMs`. A hidden page has no stream, and looks once a minute.
   *
   * While the service cannot be reached it gives one snapshot with `stale`, tries on with growing pauses (at most about half a
   * minute, or as `Retry-After` says), and gives a fresh one when it is back.
   *
   * @throws {ApiError} what waiting does not mend: the code is taken no longer, the case is gone
   * @example
   * ```ts
   * // Ends by itself with the case; `break` or an aborted signal ends it earlier.
   * for await (const snapshot of pls.cases.watch(session)) {
   *   if (snapshot.stale) continue; // No connection now: what is known stays on screen.
   *   console.log(snapshot.case.state, snapshot.events.length);
   *   break;
   * }
   * ```
   */
  watch(session: CaseSession, options: WatchOptions = {}): AsyncGenerator<CaseSnapshot, void, undefined> {
    const hear = async (sequence: number) => {
      // Not loaded before it is needed; without it the case is looked at now and then.
      streaming ??= import('./case-stream.js').catch(() => undefined);
      return (await streaming)?.nudgesOf(this.transport, session, sequence);
    };
    return watchCase(
      (etag) => this.readNews(session, etag, options),
      options,
      options.stream === false ? undefined : hear,
    );
  }

  private async readNews(
    session: CaseSession,
    etag: string | undefined,
    options: CallOptions,
  ): Promise<CaseReading | undefined> {
    const answer = await session.run(
      (token) =>
        this.transport.callConditionally<Case>({...this.read(session, '', {}, token, options), retries: 0}, etag),
      options,
    );
    if (answer.body === undefined) return undefined;
    const {sequence} = answer.body;
    const events = [];
    for await (const event of this.events(session, {limit: 100}, options)) {
      // What happened since the case was read belongs to the next look: a snapshot is of one moment.
      if (event.sequence <= sequence) events.push(event);
    }
    return {case: answer.body, events, etag: answer.etag};
  }

  private read(
    session: CaseSession,
    below: string,
    query: Call['query'],
    token: string,
    {signal, locale}: CallOptions,
  ): Call {
    const path = `/v1/cases/${encodeURIComponent(session.number)}${below}`;
    return {method: 'GET', path, query: {...query, ...this.query()}, token, retries: safeRetries, signal, locale};
  }

  private change(
    session: CaseSession,
    method: Call['method'],
    below: string,
    json: CaseChange,
    {signal, locale}: CallOptions,
  ): Promise<Case> {
    const path = `/v1/cases/${encodeURIComponent(session.number)}${below}`;
    return session.run(
      (token) => this.transport.call({method, path, query: this.query(), json, token, signal, locale}),
      {
        signal,
        locale,
      },
    );
  }

  /** Adds something to the case, once for each key. */
  private add<Result>(
    session: CaseSession,
    below: string,
    json: CaseChange,
    {idempotencyKey = newIdempotencyKey(), signal, locale}: SubmitOptions,
  ): Promise<Result> {
    const path = `/v1/cases/${encodeURIComponent(session.number)}${below}`;
    const headers = {'Idempotency-Key': idempotencyKey};
    const call: Call = {
      method: 'POST',
      path,
      query: this.query(),
      json,
      headers,
      retries: safeRetries,
      signal,
      locale,
    };
    return session.run((token) => this.transport.call({...call, token}), {signal, locale});
  }

  private query() {
    return {portal: this.transport.portal};
  }
}

/** Names {@link Cases} to `composeClient`. */
export const cases = (transport: Transport): Cases => new Cases(transport);
