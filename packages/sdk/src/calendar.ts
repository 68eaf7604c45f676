import type {WorkdayCalendar} from '@pls-kit/contract';
import type {ReadOptions, Transport} from './transport.js';

/** Days off and make-up workdays (节假日与调休). */
export class OfficeCalendar {
  private readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /**
   * Reads the calendar by which the service computes, for {@link openingState}, {@link isWorkday} and {@link computeDeadline} at
   * another instant than now.
   *
   * @returns by year; of one that is missing the notice is not out, and what is computed of it is `provisional`
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * const station = await pls.stations.get('LYC-410311');
   * const calendar = await pls.calendar.get();
   * const {state, opensAt} = openingState(station.hours, calendar, new Date('2026-10-01T10:00:00+08:00'));
   * console.log(state, opensAt); // → closed 2026-10-08T08:30:00+08:00
   * ```
   * @see operation `getCalendar`, packages/contract/openapi.yaml
   */
  get(options: ReadOptions = {}): Promise<WorkdayCalendar> {
    return this.transport.read('/v1/calendar', {}, options);
  }
}

/** Names {@link OfficeCalendar} to `composeClient`. */
export const calendar = (transport: Transport): OfficeCalendar => new OfficeCalendar(transport);
