import type {VillageGroupPage} from '@pls-kit/contract';
import {type CursorPages, cursorPages} from './cursor-pages.js';
import type {Filter} from './filter.js';
import type {ReadOptions, Transport} from './transport.js';

/** Villages' WeChat groups (村居微信群): what for, who leads, how to join. */
export class VillageGroups {
  private readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /**
   * Lists the groups of the villages in a region, or of one studio.
   *
   * @param filter.region - only villages in this region; likewise `station`, a studio's id
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {NotFoundError} `region` or `station` is unknown
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * const {items} = await pls.villageGroups.list({region: '410311', limit: 3});
   * for (const group of items) console.log(group.name);
   * ```
   * @see operation `listVillageGroups`, packages/contract/openapi.yaml
   */
  list(filter: Filter<'listVillageGroups'> = {}, options: ReadOptions = {}): CursorPages<VillageGroupPage> {
    return cursorPages((cursor) => this.transport.read('/v1/village-groups', {...filter, cursor}, options));
  }
}

/** Names {@link VillageGroups} to `composeClient`. */
export const villageGroups = (transport: Transport): VillageGroups => new VillageGroups(transport);
