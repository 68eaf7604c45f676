import type {
  QueryOf,
  AssigneePage,
  CaseAnswer,
  CaseAssignment,
  CaseAttachmentPage,
  CaseChange,
  CaseHold,
  CaseHoldPage,
  CaseHoldReason,
  ClockExtension,
  ClockPause,
  CaseNote,
  CaseNoteDraft,
  CaseNotePage,
  CaseOpening,
  CaseReceipt,
  CaseRecording,
  CaseRefusal,
  CaseRequest,
  CaseStepRecording,
  CaseTransfer,
  DeskCase,
  DeskCasePage,
  DeskReadingPage,
  DeskSearch,
  DeskWords,
  StandardTextPage,
  StaffMember,
  Supervision,
  SupervisionPage,
  SupervisionText,
} from '@pls-kit/contract';
import {type CursorPages, cursorPages} from './cursor-pages.js';
import {DeskAppointments} from './desk-appointments.js';
import type {Filter} from './filter.js';
import {newIdempotencyKey} from './idempotency-key.js';
import type {SubmitOptions} from './cases.js';
import {type Call, type CallOptions, safeRetries, type Transport} from './transport.js';
import type {QueryValues} from './catalogue-address.js';

/** A send that may be repeated, since its key makes it one. */
const withKey = ({idempotencyKey = newIdempotencyKey(), signal, locale}: SubmitOptions) => ({
  headers: {'Idempotency-Key': idempotencyKey},
  retries: safeRetries,
  signal,
  locale,
});

/**
 * The work of clerks and workers. Every call needs the client's `staffToken`; one without or with an expired one throws
 * {@link UnauthorizedError}, one beyond the role or region {@link ForbiddenError}. Changes are never sent twice by themselves.
 */
export class Desk {
  /** What was booked with the caller's units, day by day. */
  readonly appointments: DeskAppointments;
  private readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
    this.appointments = new DeskAppointments(transport);
  }

  /**
   * Tells who the token names, with role, region and units.
   *
   * @see operation `getStaffMember`, packages/contract/openapi.yaml
   */
  me(options: CallOptions = {}): Promise<StaffMember> {
    return this.read('/v1/desk/me', {}, options);
  }

  /**
   * Lists who can be given a case of a unit: its staff, and the advisers of its villages.
   *
   * @param unit - such as `LYC-410311`
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {NotFoundError} the unit is unknown
   * @see operation `listAssignees`
   */
  assignees(
    unit: string,
    filter: Filter<'listAssignees', 'unit'> = {},
    options: CallOptions = {},
  ): CursorPages<AssigneePage> {
    return cursorPages((cursor) => this.read('/v1/desk/staff', {...filter, unit, cursor}, options));
  }

  /**
   * Lists the queue of the units in the caller's scope, overdue first, then by due date; a page also counts `total` and `overdue`.
   *
   * @param filter.unit - only this unit's queue
   * @param filter.state - only cases in this state. Default all open ones
   * @param filter.kind - only cases of this kind; likewise `assignee`, `greenChannel`, `overdue`
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {NotFoundError} the unit is unknown
   * @example
   * ```ts
   * // `clerk` is a client with a staff token: createClient({baseUrl, portal, staffToken}).
   * for await (const {number, state, service} of clerk.desk.queue({state: 'submitted'})) console.log(number, state, service);
   * ```
   * @see operation `listDeskCases`
   */
  queue(filter: Filter<'listDeskCases'> = {}, options: CallOptions = {}): CursorPages<DeskCasePage> {
    return cursorPages((cursor) => this.read('/v1/desk/cases', {...filter, cursor}, options));
  }

  /**
   * Reads one case as the desk sees it, names and phones masked; the reading is recorded.
   *
   * @param number - 12 digits
   * @throws {NotFoundError} no case has this number
   * @see operation `getDeskCase`
   */
  get(number: string, options: CallOptions = {}): Promise<DeskCase> {
    return this.read(`/v1/desk/cases/${encodeURIComponent(number)}`, {}, options);
  }

  /**
   * Takes the case up: submitted → accepted.
   *
   * @param change.version - of the case as it was looked at
   * @throws {ConflictError} version-conflict (`currentVersion`) or illegal-transition
   * @throws {ConnectionError} no answer: it may be done, so read the case again
   * @example
   * ```ts
   * const {case: found} = await clerk.desk.get(receipt.number);
   * const {case: accepted} = await clerk.desk.accept(receipt.number, {version: found.version});
   * console.log(accepted.state); // → accepted
   * ```
   * @see operation `acceptCase`
   */
  accept(number: string, change: CaseChange, options: CallOptions = {}): Promise<DeskCase> {
    return this.change(number, 'accept', change, options);
  }

  /**
   * Gives the case to somebody: accepted → assigned, or from one to another.
   *
   * @param assignment.version - of the case as it was looked at
   * @param assignment.assignee - id from {@link assignees} of the case's unit
   * @throws {ConflictError} version-conflict (`currentVersion`) or illegal-transition
   * @throws {ValidationError} the unit has no such person
   * @throws {ConnectionError} no answer: it may be done, so read the case again
   * @see operation `assignCase`
   */
  assign(number: string, assignment: CaseAssignment, options: CallOptions = {}): Promise<DeskCase> {
    return this.change(number, 'assign', assignment, options);
  }

  /**
   * Begins work on it: assigned → in_progress.
   *
   * @param change.version - of the case as it was looked at
   * @throws {ConflictError} version-conflict (`currentVersion`) or illegal-transition
   * @throws {ConnectionError} no answer: it may be done, so read the case again
   * @see operation `startCase`
   */
  start(number: string, change: CaseChange, options: CallOptions = {}): Promise<DeskCase> {
    return this.change(number, 'start', change, options);
  }

  /**
   * Answers the citizen, which resolves the case: from in_progress, a consultation also straight from accepted.
   *
   * @param answer.version - of the case as it was looked at
   * @param answer.text - what the citizen will read, 10 to 5 000 characters
   * @throws {ConflictError} version-conflict (`currentVersion`) or illegal-transition
   * @throws {ValidationError} the text is too short or too long
   * @throws {ConnectionError} no answer: it may be done, so read the case again
   * @see operation `answerCase`
   */
  answer(number: string, answer: CaseAnswer, options: CallOptions = {}): Promise<DeskCase> {
    return this.change(number, 'answer', answer, options);
  }

  /**
   * Declines the case, from submitted or accepted, with the reason and what the citizen can do now.
   *
   * @param refusal.version - of the case as it was looked at
   * @param refusal.reason - 10 to 2 000 characters
   * @param refusal.remedy - 4 to 2 000 characters
   * @throws {ConflictError} version-conflict (`currentVersion`) or illegal-transition
   * @throws {ConnectionError} no answer: it may be done, so read the case again
   * @see operation `declineCase`
   */
  decline(number: string, refusal: CaseRefusal, options: CallOptions = {}): Promise<DeskCase> {
    return this.change(number, 'decline', refusal, options);
  }

  /**
   * Passes the case to another unit, where it is submitted again; number, code, history and running clocks go on.
   *
   * @param transfer.version - of the case as it was looked at
   * @param transfer.unit - such as `LYC-410311`
   * @param transfer.reason - for the citizen to read; may be left out
   * @throws {ConflictError} version-conflict (`currentVersion`), or illegal-transition: ended, or there already
   * @throws {ValidationError} there is no such unit
   * @throws {ConnectionError} no answer: it may be done, so read the case again
   * @see operation `transferCase`
   */
  transfer(number: string, transfer: CaseTransfer, options: CallOptions = {}): Promise<DeskCase> {
    return this.change(number, 'transfer', transfer, options);
  }

  /**
   * Asks the citizen for everything that is missing; the case waits. Once only (一次性告知).
   *
   * @param request.version - of the case as it was looked at
   * @param request.items - each thing that is missing, 1 to 20
   * @throws {ConflictError} version-conflict (`currentVersion`), or illegal-transition: not worked on, or asked before
   * @throws {ConnectionError} no answer: it may be done, so read the case again
   * @see operation `askCitizen`
   */
  ask(number: string, request: CaseRequest, options: CallOptions = {}): Promise<DeskCase> {
    return this.change(number, 'ask', request, options);
  }

  /**
   * Records a finer step of the case's kind, such as a grant of legal aid; the state stays.
   *
   * @param recording.version - of the case as it was looked at
   * @param recording.step - a code of the case's `steps`
   * @param recording.text - for the citizen to read, 10 to 5 000 characters; a refusal needs it
   * @throws {ConflictError} version-conflict (`currentVersion`), or illegal-transition: the step is not open
   * @throws {ValidationError} a refusal without reasons
   * @throws {ConnectionError} no answer: it may be done, so read the case again
   * @see operation `recordCaseStep`
   */
  step(number: string, recording: CaseStepRecording, options: CallOptions = {}): Promise<DeskCase> {
    return this.change(number, 'steps', recording, options);
  }

  /**
   * Writes to the citizen without changing the state, or writes down what was said on the hotline, at the counter or on a visit.
   *
   * @param words.version - of the case as it was looked at
   * @param words.text - 2 to 5 000 characters
   * @param words.channel - `hotline`, `counter` or `visit`: a record, which the citizen finds in the same history
   * @param options.idempotencyKey - the same key with the same words is done once, and answered alike
   * @throws {ConflictError} version-conflict (`currentVersion`), or illegal-transition: the case has ended
   * @throws {ConnectionError} no answer after two retries: resend with the same key
   * @see operation `messageCitizen`
   */
  send(number: string, words: DeskWords, options: SubmitOptions = {}): Promise<DeskCase> {
    return this.post(`/v1/desk/cases/${encodeURIComponent(number)}/messages`, words, withKey(options));
  }

  /**
   * Extends the time limit that is running, where its rule allows it: once, before the date.
   *
   * @param extension.version - of the case as it was looked at
   * @param extension.by - in the unit of the limit, no more than the rule says
   * @param extension.reason - what the citizen reads, 10 to 1 000 characters
   * @throws {ConflictError} version-conflict (`currentVersion`) or illegal-transition: no running limit allows it
   * @throws {ValidationError} longer than the rule allows
   * @throws {ConnectionError} no answer: it may be done, so read the case again
   * @see operation `extendClock`
   */
  extend(number: string, extension: ClockExtension, options: CallOptions = {}): Promise<DeskCase> {
    return this.change(number, 'extend', extension, options);
  }

  /**
   * Stops the time limit for what its rule does not count.
   *
   * @param pause.version - of the case as it was looked at
   * @param pause.cause - `verification` or `force-majeure`; waiting for the citizen stops it by itself
   * @param pause.reason - what the citizen reads, 10 to 1 000 characters
   * @throws {ConflictError} version-conflict (`currentVersion`) or illegal-transition: no running limit allows it
   * @throws {ConnectionError} no answer: it may be done, so read the case again
   * @see operation `pauseClock`
   */
  pause(number: string, pause: ClockPause, options: CallOptions = {}): Promise<DeskCase> {
    return this.change(number, 'pause', pause, options);
  }

  /**
   * Lets the time limit run on from the next day.
   *
   * @param change.version - of the case as it was looked at
   * @throws {ConflictError} version-conflict (`currentVersion`) or illegal-transition: it was not stopped
   * @throws {ConnectionError} no answer: it may be done, so read the case again
   * @see operation `resumeClock`
   */
  resume(number: string, change: CaseChange, options: CallOptions = {}): Promise<DeskCase> {
    return this.change(number, 'resume', change, options);
  }

  /**
   * Lists missed dates that are looked into, in the caller's scope: what a supervisor has to look at first comes first. What
   * was written about one is not in the list, see {@link supervision}.
   *
   * @param filter.unit - only this unit's
   * @param filter.state - `open`, `explained` or `closed`. Default the first two
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {NotFoundError} the unit is unknown
   * @see operation `listSupervisions`
   */
  supervisions(filter: Filter<'listSupervisions'> = {}, options: CallOptions = {}): CursorPages<SupervisionPage> {
    return cursorPages((cursor) => this.read('/v1/desk/supervisions', {...filter, cursor}, options));
  }

  /**
   * Reads one missed date with what was written about it; the reading is recorded.
   *
   * @param number - 12 digits
   * @param clock - which date of the case, from the list
   * @throws {NotFoundError} nothing is looked into there
   * @see operation `getSupervision`
   */
  supervision(number: string, clock: string, options: CallOptions = {}): Promise<Supervision> {
    return this.read(supervisionPath(number, clock), {}, options);
  }

  /**
   * Says why the date was missed, in the unit's name; the citizen sees that it was said, not the words.
   *
   * @param words.version - of the case as it was looked at
   * @param words.text - 10 to 5 000 characters
   * @param options.idempotencyKey - the same key with the same words is done once, and answered alike
   * @throws {ConflictError} version-conflict (`currentVersion`) or illegal-transition: it has its result
   * @throws {ConnectionError} no answer after two retries: resend with the same key
   * @see operation `explainSupervision`
   */
  explainSupervision(
    number: string,
    clock: string,
    words: SupervisionText,
    options: SubmitOptions = {},
  ): Promise<Supervision> {
    return this.post(`${supervisionPath(number, clock)}/explain`, words, withKey(options));
  }

  /**
   * Ends it with a written result, which the citizen reads.
   *
   * @param words.version - of the case as it was looked at
   * @param words.text - 10 to 5 000 characters
   * @param options.idempotencyKey - the same key with the same words is done once, and answered alike
   * @throws {ConflictError} version-conflict (`currentVersion`) or illegal-transition: it has its result
   * @throws {ConnectionError} no answer after two retries: resend with the same key
   * @see operation `closeSupervision`
   */
  closeSupervision(
    number: string,
    clock: string,
    words: SupervisionText,
    options: SubmitOptions = {},
  ): Promise<Supervision> {
    return this.post(`${supervisionPath(number, clock)}/close`, words, withKey(options));
  }

  /**
   * Lists the cases of the region that are on hold, the newest first. For supervisors and administrators.
   *
   * @param filter.unit - only this unit's
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {NotFoundError} the unit is unknown
   * @see operation `listHolds`
   */
  holds(filter: Filter<'listHolds'> = {}, options: CallOptions = {}): CursorPages<CaseHoldPage> {
    return cursorPages((cursor) => this.read('/v1/desk/holds', {...filter, cursor}, options));
  }

  /**
   * Puts a case on hold: neither its retention nor the citizen's own request erases it until {@link release}. The citizen reads that
   * it is kept because the law demands it, not why.
   *
   * @param hold.reason - who demands it and on what ground, 10 to 2 000 characters; sealed
   * @param options.idempotencyKey - the same key with the same reason gets the first answer
   * @throws {ConflictError} illegal-transition: it is on hold already, or erased
   * @throws {ConnectionError} no answer after two retries: it may be done, so send again with the same key
   * @see operation `holdCase`
   */
  hold(number: string, hold: CaseHoldReason, options: SubmitOptions = {}): Promise<CaseHold> {
    return this.post(`/v1/desk/cases/${encodeURIComponent(number)}/hold`, hold, withKey(options));
  }

  /**
   * Takes a case off hold. What the citizen asked to be erased meanwhile is erased at once: `erased` says so.
   *
   * @param hold.reason - why it is over, 10 to 2 000 characters; sealed
   * @param options.idempotencyKey - the same key with the same reason gets the first answer
   * @throws {ConflictError} illegal-transition: it is on no hold
   * @throws {ConnectionError} no answer after two retries: it may be done, so send again with the same key
   * @see operation `releaseCase`
   */
  release(number: string, hold: CaseHoldReason, options: SubmitOptions = {}): Promise<CaseHold> {
    return this.post(`/v1/desk/cases/${encodeURIComponent(number)}/hold/release`, hold, withKey(options));
  }

  /**
   * Lists who of the staff opened a case, when and why, the newest first. For supervisors; this reading is recorded too.
   *
   * @param number - 12 digits
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {NotFoundError} no case has this number
   * @see operation `listCaseReadings`
   */
  readings(
    number: string,
    filter: Filter<'listCaseReadings'> = {},
    options: CallOptions = {},
  ): CursorPages<DeskReadingPage> {
    const path = `/v1/desk/cases/${encodeURIComponent(number)}/readings`;
    return cursorPages((cursor) => this.read(path, {...filter, cursor}, options));
  }

  /**
   * Reads one case with names and phones in full; the reason is recorded with the reading.
   *
   * @param opening.reason - such as `call-back`; `other` needs `words`
   * @throws {NotFoundError} no case has this number
   * @throws {ValidationError} `other` without words
   * @see operation `openCaseInFull`
   */
  openInFull(number: string, opening: CaseOpening, {signal, locale}: CallOptions = {}): Promise<DeskCase> {
    return this.post(`/v1/desk/cases/${encodeURIComponent(number)}/open`, opening, {signal, locale});
  }

  /**
   * Lists what the desk noted for itself, oldest first.
   *
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {NotFoundError} no case has this number
   * @see operation `listCaseNotes`
   */
  notes(number: string, filter: Filter<'listCaseNotes'> = {}, options: CallOptions = {}): CursorPages<CaseNotePage> {
    const path = `/v1/desk/cases/${encodeURIComponent(number)}/notes`;
    return cursorPages((cursor) => this.read(path, {...filter, cursor}, options));
  }

  /**
   * Notes something for the desk; the citizen does not see it.
   *
   * @param note.text - 2 to 2 000 characters
   * @param options.idempotencyKey - the same key with the same words returns the first note
   * @throws {ConnectionError} no answer after two retries: resend with the same key
   * @see operation `addCaseNote`
   */
  note(number: string, note: CaseNoteDraft, options: SubmitOptions = {}): Promise<CaseNote> {
    return this.post(`/v1/desk/cases/${encodeURIComponent(number)}/notes`, note, withKey(options));
  }

  /**
   * Lists words to begin an answer, a refusal, a request or a message with.
   *
   * @param filter.use - `answer`, `decline`, `ask` or `message`
   * @param filter.kind - only what fits cases of this kind
   * @see operation `listStandardTexts`
   */
  standardTexts(filter: Filter<'listStandardTexts'> = {}, options: CallOptions = {}): CursorPages<StandardTextPage> {
    return cursorPages((cursor) => this.read('/v1/desk/texts', {...filter, cursor}, options));
  }

  /**
   * Writes a case down for a caller to the hotline or a visitor at the counter.
   *
   * @param recording.channel - `hotline`, `counter` or `visit`
   * @param recording.draft - as the citizen would submit it
   * @param options.idempotencyKey - the same key with the same draft returns the first receipt
   * @returns the receipt; its number and code are for the citizen
   * @throws {ValidationError} invalid-case, by field
   * @throws {ConnectionError} no answer after two retries: resend with the same key
   * @see operation `recordCase`
   */
  record(recording: CaseRecording, options: SubmitOptions = {}): Promise<CaseReceipt> {
    return this.post('/v1/desk/cases', recording, withKey(options));
  }

  /**
   * Finds cases of the caller's queues, in any state, by number, or by the exact name or phone that was given.
   *
   * @param search - one of `number`, `name`, `phone`; `limit`: items a page, at most 100. Default 20
   * @throws {ValidationError} none of them, or more than one
   * @see operation `searchDeskCases`
   */
  search(search: Omit<DeskSearch, 'cursor'>, options: CallOptions = {}): CursorPages<DeskCasePage> {
    const path = '/v1/desk/cases/search';
    return cursorPages((cursor) =>
      this.post(path, {...search, ...(cursor !== undefined && {cursor})}, {...options, retries: safeRetries}),
    );
  }

  private post<Body>(
    path: string,
    json: object,
    call: Pick<Call, 'headers' | 'retries' | 'signal' | 'locale'>,
  ): Promise<Body> {
    return this.transport.call({method: 'POST', path, json, token: this.transport.staffToken, ...call});
  }

  /**
   * Lists the files of a case, oldest first; the reading is recorded.
   *
   * @throws {NotFoundError} no case has this number
   * @see operation `listDeskAttachments`
   */
  attachments(
    number: string,
    filter: Filter<'listDeskAttachments'> = {},
    options: CallOptions = {},
  ): CursorPages<CaseAttachmentPage> {
    const path = `/v1/desk/cases/${encodeURIComponent(number)}/attachments`;
    return cursorPages((cursor) => this.read(path, {...filter, cursor}, options));
  }

  /**
   * Downloads a file that was looked into; the reading and its reason are recorded. Have the browser save it under the name that
   * {@link Desk.attachments} gives; show nothing of it inside a page.
   *
   * @param reason - why it is opened: `work`, `call-back`, `identity`, `citizen-asked`, `supervision`
   * @throws {NotFoundError} the case has no such file
   * @throws {ConflictError} attachment-not-ready: not looked into yet, or refused
   * @see operation `getDeskAttachment`
   */
  attachment(
    number: string,
    id: string,
    reason: QueryOf<'getDeskAttachment'>['reason'],
    {signal, locale}: CallOptions = {},
  ): Promise<Blob> {
    const path = `/v1/desk/cases/${encodeURIComponent(number)}/attachments/${encodeURIComponent(id)}`;
    const token = this.transport.staffToken;
    return this.transport.callForBlob({
      method: 'GET',
      path,
      query: {reason},
      token,
      retries: safeRetries,
      signal,
      locale,
    });
  }

  private read<Body>(path: string, query: QueryValues, {signal, locale}: CallOptions): Promise<Body> {
    const token = this.transport.staffToken;
    return this.transport.call({method: 'GET', path, query, token, retries: safeRetries, signal, locale});
  }

  private change(number: string, step: string, json: CaseChange, {signal, locale}: CallOptions): Promise<DeskCase> {
    const path = `/v1/desk/cases/${encodeURIComponent(number)}/${step}`;
    return this.transport.call({method: 'POST', path, json, token: this.transport.staffToken, signal, locale});
  }
}

const supervisionPath = (number: string, clock: string): string =>
  `/v1/desk/cases/${encodeURIComponent(number)}/supervisions/${encodeURIComponent(clock)}`;

/** Names {@link Desk} to `composeClient`. */
export const desk = (transport: Transport): Desk => new Desk(transport);
