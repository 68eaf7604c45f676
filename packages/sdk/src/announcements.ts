import type {Announcement, AnnouncementPage} from '@pls-kit/contract';
import {type CursorPages, cursorPages} from './cursor-pages.js';
import type {Filter} from './filter.js';
import type {ReadOptions, Transport} from './transport.js';

/** Announcements (公告) in force. Their bodies are data: show text as text. */
export class Announcements {
  private readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /**
   * Lists a region's own announcements and those of the regions above it, newest first, without their bodies.
   *
   * @param filter.region - default: the portal's own
   * @param filter.kind - such as `reception-day`
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {NotFoundError} the region is unknown
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * const {items} = await pls.announcements.list({limit: 3});
   * const {title, body} = await pls.announcements.get(items[0]?.id ?? '');
   * console.log(title.zh, body.length);
   * ```
   * @see operation `listAnnouncements`, packages/contract/openapi.yaml
   */
  list(filter: Filter<'listAnnouncements'> = {}, options: ReadOptions = {}): CursorPages<AnnouncementPage> {
    return cursorPages((cursor) => this.transport.read('/v1/announcements', {...filter, cursor}, options));
  }

  /**
   * Reads one announcement with its body; `current` is false once its last day has passed.
   *
   * @param id - from {@link list}
   * @throws {NotFoundError} there is none with this id, or it was withdrawn
   * @throws {ConnectionError} no answer after two retries
   * @see operation `getAnnouncement`
   */
  get(id: string, options: ReadOptions = {}): Promise<Announcement> {
    return this.transport.read(`/v1/announcements/${encodeURIComponent(id)}`, {}, options);
  }
}

/** Names {@link Announcements} to `composeClient`. */
export const announcements = (transport: Transport): Announcements => new Announcements(transport);
