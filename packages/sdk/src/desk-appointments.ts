import type {
  AppointmentAttendance,
  AppointmentRefusal,
  CaseOpening,
  Closure,
  ClosureChange,
  DeskAppointment,
  DeskAppointmentPage,
} from '@pls-kit/contract';
import {type CursorPages, cursorPages} from './cursor-pages.js';
import type {Filter} from './filter.js';
import {type CallOptions, safeRetries, type Transport} from './transport.js';

/** The appointments of a unit, day by day; needs the client's `staffToken` like everything at the desk. */
export class DeskAppointments {
  private readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /**
   * Lists one day's appointments in the order of their times, names and phones masked.
   *
   * @param filter.unit - only this unit's. Default all in the caller's scope
   * @param filter.date - `YYYY-MM-DD`. Default today
   * @param filter.kind - only this kind; `state` likewise
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {NotFoundError} the unit is unknown
   * @example
   * ```ts
   * const {items} = await clerk.desk.appointments.list({date: toLocalDate(new Date())});
   * console.log(items.length);
   * ```
   * @see operation `listDeskAppointments`, packages/contract/openapi.yaml
   */
  list(
    filter: Filter<'listDeskAppointments'> = {},
    {signal, locale}: CallOptions = {},
  ): CursorPages<DeskAppointmentPage> {
    return cursorPages((cursor) =>
      this.transport.call({
        method: 'GET',
        path: '/v1/desk/appointments',
        query: {...filter, cursor},
        token: this.transport.staffToken,
        retries: safeRetries,
        signal,
        locale,
      }),
    );
  }

  /**
   * Opens an appointment with name and phone in full; the reason is recorded.
   *
   * @param opening.reason - why; `words` explain `other`
   * @throws {NotFoundError} no appointment has this number
   * @throws {ValidationError} `other` without words
   * @see operation `openAppointmentInFull`
   */
  openInFull(number: string, opening: CaseOpening, options: CallOptions = {}): Promise<DeskAppointment> {
    return this.post(number, 'open', opening, options);
  }

  /**
   * Writes down whether the citizen came.
   *
   * @param attendance.version - of the appointment as it was looked at
   * @param attendance.attendance - `arrived` from the day on, `missed` once the time has begun
   * @throws {ConflictError} version-conflict (`currentVersion`), or illegal-transition: too early, cancelled, or recorded so
   * @throws {ConnectionError} no answer: it may be done, so list the day again
   * @see operation `recordAttendance`
   */
  recordAttendance(
    number: string,
    attendance: AppointmentAttendance,
    options: CallOptions = {},
  ): Promise<DeskAppointment> {
    return this.post(number, 'attendance', attendance, options);
  }

  /**
   * Calls an appointment off, with the reason that the citizen reads.
   *
   * @param refusal.version - of the appointment as it was looked at
   * @param refusal.reason - 4 to 1 000 characters
   * @throws {ConflictError} version-conflict (`currentVersion`), or illegal-transition: it has begun, or was cancelled
   * @throws {ConnectionError} no answer: it may be done, so list the day again
   * @see operation `cancelDeskAppointment`
   */
  cancel(number: string, refusal: AppointmentRefusal, options: CallOptions = {}): Promise<DeskAppointment> {
    return this.post(number, 'cancel', refusal, options);
  }

  /**
   * Reads what a unit has closed of a day, and who is still booked there.
   *
   * @param date - `YYYY-MM-DD`
   * @throws {NotFoundError} the unit is unknown
   * @see operation `getClosure`
   */
  closure(unit: string, date: string, {signal, locale}: CallOptions = {}): Promise<Closure> {
    return this.transport.call({
      method: 'GET',
      path: `/v1/desk/closures/${encodeURIComponent(unit)}/${encodeURIComponent(date)}`,
      token: this.transport.staffToken,
      retries: safeRetries,
      signal,
      locale,
    });
  }

  /**
   * Closes times of a unit's day for bookings, or opens them again.
   *
   * @param date - `YYYY-MM-DD`
   * @param change.version - of the day as it was looked at; 0 where nothing was ever closed
   * @param change.closed - in the place of what was closed; none open the day again
   * @param change.callOff - whether to call off whoever is booked there, with the reason. Default: they are listed
   * @throws {NotFoundError} the unit is unknown, or the day is too far ahead
   * @throws {ConflictError} somebody changed it first (`currentVersion`), or the day is over
   * @throws {ValidationError} no reason where something is closed, or a time that ends before it begins
   * @throws {ConnectionError} no answer: it may be done, so read it again
   * @see operation `changeClosure`
   */
  changeClosure(
    unit: string,
    date: string,
    change: ClosureChange,
    {signal, locale}: CallOptions = {},
  ): Promise<Closure> {
    return this.transport.call({
      method: 'PUT',
      path: `/v1/desk/closures/${encodeURIComponent(unit)}/${encodeURIComponent(date)}`,
      json: change,
      token: this.transport.staffToken,
      signal,
      locale,
    });
  }

  private post(number: string, step: string, json: object, {signal, locale}: CallOptions): Promise<DeskAppointment> {
    return this.transport.call({
      method: 'POST',
      path: `/v1/desk/appointments/${encodeURIComponent(number)}/${step}`,
      json,
      token: this.transport.staffToken,
      signal,
      locale,
    });
  }
}
