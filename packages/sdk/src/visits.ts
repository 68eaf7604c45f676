import type {AdviserVisitPage} from '@pls-kit/contract';
import {type CursorPages, cursorPages} from './cursor-pages.js';
import type {Filter} from './filter.js';
import type {ReadOptions, Transport} from './transport.js';

/** When a lawyer is in which village (定期下乡坐诊). */
export class Visits {
  private readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /**
   * Lists visits by date and time, cancelled and moved ones marked.
   *
   * @param filter.from - first day, `YYYY-MM-DD`. Default today
   * @param filter.to - last day, at most 61 days after `from` and 12 months after today. Default 30 days after `from`
   * @param filter.region - only villages in this region; likewise `station`, `adviser`
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {NotFoundError} `region`, `station` or `adviser` is unknown
   * @throws {ValidationError} the days are too many, too far, or the wrong way round
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * const today = toLocalDate(new Date());
   * const {items} = await pls.visits.list({region: '410311', from: today});
   * const next = nextVisit(items, new Date());
   * if (next) console.log(next.stationName, visitText(next, new Date()));
   * ```
   * @see operation `listVisits`, packages/contract/openapi.yaml
   */
  list(filter: Filter<'listVisits'> = {}, options: ReadOptions = {}): CursorPages<AdviserVisitPage> {
    return cursorPages((cursor) => this.transport.read('/v1/visits', {...filter, cursor}, options));
  }
}

/** Names {@link Visits} to `composeClient`. */
export const visits = (transport: Transport): Visits => new Visits(transport);
