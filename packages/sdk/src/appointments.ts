import type {
  Appointment,
  AppointmentChange,
  AppointmentDraft,
  AppointmentErasure,
  AppointmentMove,
  AppointmentReceipt,
  CaseToken,
  ChallengeOffer,
  SlotPage,
} from '@pls-kit/contract';
import {readDigits} from '@pls-kit/rules';
import {CaseSession} from './case-session.js';
import type {CaseAccess, SubmitOptions} from './cases.js';
import {type CursorPages, cursorPages} from './cursor-pages.js';
import type {Filter} from './filter.js';
import {newIdempotencyKey} from './idempotency-key.js';
import {ProofOfWork} from './proof-of-work.js';
import {type Call, type CallOptions, type ReadOptions, safeRetries, type Transport} from './transport.js';

/** Booked times (预约): an adviser in the village, a leader who receives, a window. */
export class Appointments {
  private readonly transport: Transport;

  private readonly proof: ProofOfWork;

  constructor(transport: Transport) {
    this.transport = transport;
    this.proof = new ProofOfWork(transport);
  }

  /**
   * Lists the times that can be booked, soonest first; a full one has `remaining` 0.
   *
   * @param filter.station - where it is; this or `region` has to be given
   * @param filter.region - whoever serves this region, and the visits to its villages
   * @param filter.kind - `window`, `adviser-visit` or `reception-day`; a window's `service` likewise
   * @param filter.from - first day, `YYYY-MM-DD`. Default today
   * @param filter.to - last day. Default as far ahead as can be booked
   * @param filter.limit - items a page, at most 100. Default 20
   * @param options.fresh - reads past the browser's cache, which may be 15 s old
   * @throws {NotFoundError} `station`, `region` or `service` is unknown
   * @throws {ValidationError} neither a station nor a region, or `to` before `from`
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * const {items} = await pls.appointments.slots({region: '410311', limit: 3});
   * for (const {id, start, remaining, place} of items) console.log(id, start, remaining, place.name);
   * ```
   * @see operation `listSlots`, packages/contract/openapi.yaml
   */
  slots(filter: Filter<'listSlots'>, options: ReadOptions = {}): CursorPages<SlotPage> {
    return cursorPages((cursor) => this.transport.read('/v1/slots', {...filter, cursor}, options));
  }

  /**
   * Works out ahead of its need what {@link book} may be asked for against floods, as `cases.prepare` does.
   *
   * @returns what was worked out; `challenge` is null where nothing has to be
   * @throws {ConnectionError} no answer after two retries
   * @see operation `getChallenge`
   */
  prepare(options: CallOptions = {}): Promise<ChallengeOffer> {
    return this.proof.prepare(options);
  }

  /**
   * Books a slot with a filled-in form. A proof of work that the service asks for is worked out by itself.
   *
   * @param draft - `form` `adviser-visit` or `reception-day` as filled in, `homeCounty` that of the slot, the slot's `id` among
   *   the `answers`
   * @param options.idempotencyKey - the same key with the same draft returns the first receipt, so a resend is harmless
   * @returns the receipt: `number` (12 digits), `code` (8 digits, told once), when and where
   * @throws {ConflictError} slot-full: `problem.slots` are the next free ones; slot-held: this phone has it, or enough others
   * @throws {ValidationError} invalid-case or invalid-request, by field
   * @throws {ApiError} idempotency-key-reused (422): the key already sent another draft
   * @throws {ConnectionError} no answer after two retries: it may be booked, so resend with the same key
   * @see operation `bookAppointment`
   */
  book(
    draft: AppointmentDraft,
    {idempotencyKey = newIdempotencyKey(), signal, locale}: SubmitOptions = {},
  ): Promise<AppointmentReceipt> {
    return this.proof.call({
      method: 'POST',
      path: '/v1/appointments',
      query: this.query(),
      json: draft,
      headers: {'Idempotency-Key': idempotencyKey},
      retries: safeRetries,
      signal,
      locale,
    });
  }

  /**
   * Opens an appointment with its number and query code, or those of its case. The session gets itself a new token whenever
   * the old one has expired. A session of `cases.open` opens the case's appointment too.
   *
   * @throws {UnauthorizedError} case-credentials-rejected: number and code do not match, or no appointment has this number
   * @throws {RateLimitError} too many wrong tries: `retryAfterSeconds` says when to come back
   * @throws {ConnectionError} no answer
   * @see operation `openAppointmentToken`
   */
  async open(access: CaseAccess, options: CallOptions = {}): Promise<CaseSession> {
    const number = readDigits(access.number);
    const code = readDigits(access.code);
    const session = new CaseSession(number, async () => {
      const path = `/v1/appointments/${encodeURIComponent(number)}/token`;
      const answer = await this.transport.call<CaseToken>({method: 'POST', path, query: this.query(), json: {code}});
      return answer.token;
    });
    await session.run(() => Promise.resolve(), options);
    return session;
  }

  /**
   * Reads the appointment.
   *
   * @throws {UnauthorizedError} the code is taken no longer, or the case has no appointment
   * @throws {ConnectionError} no answer after two retries
   * @see operation `getAppointment`
   */
  get(session: CaseSession, options: CallOptions = {}): Promise<Appointment> {
    return session.run((token) => this.transport.call(this.read(session, '', token, options)), options);
  }

  /**
   * Moves it to another slot: who cannot have that one keeps the old. What was called off with a case that goes on is booked again
   * in the same way.
   *
   * @param move.version - of the appointment as it was looked at
   * @param move.slot - id of another slot of the same kind and county
   * @throws {ConflictError} slot-full (`problem.slots`), slot-held, version-conflict (`currentVersion`), or illegal-transition: too late
   * @throws {ValidationError} the slot is unknown, cannot be booked, or is of another kind
   * @throws {ConnectionError} no answer: it may be moved, so read it again
   * @see operation `moveAppointment`
   */
  move(session: CaseSession, move: AppointmentMove, options: CallOptions = {}): Promise<Appointment> {
    return this.change(session, '/move', move, options);
  }

  /**
   * Gives the slot back, until `changeableUntil`.
   *
   * @param change.version - of the appointment as it was looked at
   * @throws {ConflictError} version-conflict (`currentVersion`), or illegal-transition: too late, or over
   * @throws {ConnectionError} no answer: it may be cancelled, so read it again
   * @see operation `cancelAppointment`
   */
  cancel(session: CaseSession, change: AppointmentChange, options: CallOptions = {}): Promise<Appointment> {
    return this.change(session, '/cancel', change, options);
  }

  /**
   * Gets the appointment for the citizen's own calendar: a file to save or to hand to the device, since the token cannot be in an
   * address.
   *
   * @returns iCalendar (RFC 5545), `text/calendar`; nothing personal is in it
   * @throws {UnauthorizedError} the code is taken no longer
   * @throws {ConnectionError} no answer after two retries
   * @see operation `getAppointmentCalendar`
   */
  calendar(session: CaseSession, options: CallOptions = {}): Promise<Blob> {
    return session.run((token) => this.transport.callForBlob(this.read(session, '/calendar', token, options)), options);
  }

  /**
   * Erases everything personal of an appointment that was cancelled or has passed; its code opens nothing from then on.
   *
   * @param change.version - of the appointment as it was looked at
   * @throws {ConflictError} illegal-transition: still to come, or it goes with its case; version-conflict (`currentVersion`)
   * @throws {ConnectionError} no answer: it may be erased, and then its code is taken no longer
   * @see operation `eraseAppointment`
   */
  erase(session: CaseSession, {version}: AppointmentChange, options: CallOptions = {}): Promise<AppointmentErasure> {
    return session.run(
      (token) =>
        this.transport.call({
          ...this.read(session, '', token, options),
          method: 'DELETE',
          query: {...this.query(), version},
          retries: 0,
        }),
      options,
    );
  }

  private query() {
    return {portal: this.transport.portal};
  }

  private read(session: CaseSession, path: string, token: string, {signal, locale}: CallOptions): Call {
    return {
      method: 'GET',
      path: `/v1/appointments/${encodeURIComponent(session.number)}${path}`,
      query: this.query(),
      token,
      retries: safeRetries,
      signal,
      locale,
    };
  }

  private change(
    session: CaseSession,
    path: string,
    json: AppointmentMove | AppointmentChange,
    options: CallOptions,
  ): Promise<Appointment> {
    return session.run(
      (token) => this.transport.call({...this.read(session, path, token, options), method: 'POST', json, retries: 0}),
      options,
    );
  }
}

/** Names {@link Appointments} to `composeClient`. */
export const appointments = (transport: Transport): Appointments => new Appointments(transport);
