import type {Region, RegionPage} from '@pls-kit/contract';
import {type CursorPages, cursorPages} from './cursor-pages.js';
import type {Filter} from './filter.js';
import type {CallOptions, Transport} from './transport.js';

/** Divisions and named places (行政区划). */
export class Regions {
  private readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /**
   * Lists regions below a parent, or those whose name, today's or a former one, holds `q`.
   *
   * @param filter.parent - only the direct children of this region
   * @param filter.q - at most 64 characters; `matched` of a hit is the former name that led to it
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {NotFoundError} `parent` is unknown
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * // Today's and former names: 吉利区 is part of 孟津区 now.
   * const {items} = await pls.regions.list({q: '吉利'});
   * for (const {name, code, matched} of items) console.log(name.zh, code, matched);
   * ```
   * @see operation `listRegions`, packages/contract/openapi.yaml
   */
  list(filter: Filter<'listRegions'> = {}, options: CallOptions = {}): CursorPages<RegionPage> {
    return cursorPages((cursor) => this.transport.read('/v1/regions', {...filter, cursor}, options));
  }

  /**
   * Reads one region; `coverage` says who serves it, `successor` what became of an abolished one.
   *
   * @param code - statistical code of 4, 6, 9 or 12 digits, or `zone-…`
   * @throws {NotFoundError} the code is unknown
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * const zone = await pls.regions.get('410311');
   * console.log(zone.name.zh, zone.level); // → 洛龙区 county
   * ```
   * @see operation `getRegion`
   */
  get(code: string, options: CallOptions = {}): Promise<Region> {
    return this.transport.read(`/v1/regions/${encodeURIComponent(code)}`, {}, options);
  }
}

/** Names {@link Regions} to `composeClient`. */
export const regions = (transport: Transport): Regions => new Regions(transport);
