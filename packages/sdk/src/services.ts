import type {SearchResult, Service, ServicePage} from '@pls-kit/contract';
import {stripLongDigits} from '@pls-kit/rules';
import {type CursorPages, cursorPages} from './cursor-pages.js';
import type {Filter} from './filter.js';
import type {CallOptions, Transport} from './transport.js';

/** What help exists (服务事项), with its guide. */
export class Services {
  private readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /**
   * Lists the catalogue of services with their guides.
   *
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {ConnectionError} no answer after two retries
   * @see operation `listServices`, packages/contract/openapi.yaml
   */
  list(filter: Filter<'listServices'> = {}, options: CallOptions = {}): CursorPages<ServicePage> {
    return cursorPages((cursor) => this.transport.read('/v1/services', {...filter, cursor}, options));
  }

  /**
   * Reads one service with its guide; `promise` is the date promised if it were filed now, null where no case is opened.
   *
   * @param code - such as `legal-aid`
   * @throws {NotFoundError} the code is unknown
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * const aid = await pls.services.get('legal-aid');
   * console.log(aid.name.zh); // → 法律援助
   * ```
   * @see operation `getService`
   */
  get(code: string, options: CallOptions = {}): Promise<Service> {
    return this.transport.read(`/v1/services/${encodeURIComponent(code)}`, {}, options);
  }

  /**
   * Leads from the citizen's own words to topics and services, best first.
   *
   * Runs of six and more digits never leave the device (somebody may type a phone or identity number), and at most 64
   * characters do. Words of which nothing is left find nothing, without a request.
   *
   * @param words - as typed: `老板不给工资`
   * @param filter.limit - most hits, 1 to 20. Default 8
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * const {items} = await pls.services.search('老板不给工资');
   * for (const {title, service, topic} of items) console.log(title.zh, service, topic);
   * ```
   * @see operation `search`
   */
  async search(words: string, filter: Filter<'search', 'q'> = {}, options: CallOptions = {}): Promise<SearchResult> {
    const q = stripLongDigits(words);
    if (q === '') return {query: '', items: [], services: [], alsoSearched: []};
    return this.transport.read('/v1/search', {...filter, q}, options);
  }
}

/** Names {@link Services} to `composeClient`. */
export const services = (transport: Transport): Services => new Services(transport);
