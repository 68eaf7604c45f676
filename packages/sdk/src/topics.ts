import type {Topic, TopicPage} from '@pls-kit/contract';
import {type CursorPages, cursorPages} from './cursor-pages.js';
import type {Filter} from './filter.js';
import type {CallOptions, Transport} from './transport.js';

/** What a citizen's trouble is about (事项主题). */
export class Topics {
  private readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /**
   * Lists topics, the most asked first; `services` of each names what helps, the first choice first.
   *
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * for await (const topic of pls.topics.list()) console.log(topic.name.zh, topic.services);
   * ```
   * @see operation `listTopics`, packages/contract/openapi.yaml
   */
  list(filter: Filter<'listTopics'> = {}, options: CallOptions = {}): CursorPages<TopicPage> {
    return cursorPages((cursor) => this.transport.read('/v1/topics', {...filter, cursor}, options));
  }

  /**
   * Reads one topic.
   *
   * @param code - such as `wage-arrears`
   * @throws {NotFoundError} the code is unknown
   * @throws {ConnectionError} no answer after two retries
   * @see operation `getTopic`
   */
  get(code: string, options: CallOptions = {}): Promise<Topic> {
    return this.transport.read(`/v1/topics/${encodeURIComponent(code)}`, {}, options);
  }
}

/** Names {@link Topics} to `composeClient`. */
export const topics = (transport: Transport): Topics => new Topics(transport);
