import type {UnitDurations, UnitSheet} from '@pls-kit/contract';
import type {ReadOptions, Transport} from './transport.js';

/** Who works on cases (办理单位): county centres, stations, the city bureau. */
export class Units {
  private readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /**
   * Reads what a unit makes public (公示栏): duties, staff, process with its time limits, services, contacts, supervision phone.
   *
   * @param id - of the unit, such as a station's `unit` or `coverage.servedBy.id`: `LYC-410311`
   * @throws {NotFoundError} the id is unknown
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * const sheet = await pls.units.sheet('LYC-410311');
   * for (const {name, stages} of sheet.process) console.log(name.zh, stages.map(({text}) => text.zh));
   * ```
   * @see operation `getUnitSheet`, packages/contract/openapi.yaml
   */
  sheet(id: string, options: ReadOptions = {}): Promise<UnitSheet> {
    return this.transport.read(`/v1/units/${encodeURIComponent(id)}/sheet`, {}, options);
  }

  /**
   * Reads how long cases took at a unit until they were answered, by kind: of the last year, rounded, and only kinds of which ten or
   * more were answered. Changes once a day.
   *
   * @param id - of the unit, such as a case's `unit.id`
   * @returns `items` by kind, calendar days: half took `halfWithinDays` at most, four in five `mostWithinDays`
   * @throws {NotFoundError} the id is unknown
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * const {items} = await pls.units.durations('LYC-410311');
   * for (const {kind, halfWithinDays} of items) console.log(kind, halfWithinDays);
   * ```
   * @see operation `getUnitDurations`
   */
  durations(id: string, options: ReadOptions = {}): Promise<UnitDurations> {
    return this.transport.read(`/v1/units/${encodeURIComponent(id)}/durations`, {}, options);
  }
}

/** Names {@link Units} to `composeClient`. */
export const units = (transport: Transport): Units => new Units(transport);
