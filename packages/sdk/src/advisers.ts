import type {Adviser, AdviserPage} from '@pls-kit/contract';
import {type CursorPages, cursorPages} from './cursor-pages.js';
import type {Filter} from './filter.js';
import type {ReadOptions, Transport} from './transport.js';

/** Village legal advisers (村居法律顾问): their public part. */
export class Advisers {
  private readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /**
   * Lists advisers with the villages they serve and their next visit; with `region`, `coverage` of a page says who serves it.
   *
   * @param filter.region - those who serve a village in this region
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {NotFoundError} the region is unknown
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * const {items} = await pls.advisers.list({region: '410311'});
   * const adviser = await pls.advisers.get(items[0]?.id ?? '');
   * console.log(adviser.name.zh);
   * ```
   * @see operation `listAdvisers`, packages/contract/openapi.yaml
   */
  list(filter: Filter<'listAdvisers'> = {}, options: ReadOptions = {}): CursorPages<AdviserPage> {
    return cursorPages((cursor) => this.transport.read('/v1/advisers', {...filter, cursor}, options));
  }

  /**
   * Reads one adviser.
   *
   * @param id - such as `adviser-197`
   * @throws {NotFoundError} the id is unknown
   * @throws {ConnectionError} no answer after two retries
   * @see operation `getAdviser`
   */
  get(id: string, options: ReadOptions = {}): Promise<Adviser> {
    return this.transport.read(`/v1/advisers/${encodeURIComponent(id)}`, {}, options);
  }
}

/** Names {@link Advisers} to `composeClient`. */
export const advisers = (transport: Transport): Advisers => new Advisers(transport);
