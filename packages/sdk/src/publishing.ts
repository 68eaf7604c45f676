import type {
  AdviserVisit,
  AnnouncementChange,
  AnnouncementDraft,
  AnnouncementRevision,
  AnnouncementVersionPage,
  AnnouncementWithdrawal,
  DeskAnnouncement,
  DeskAnnouncementPage,
  VisitChangeRequest,
} from '@pls-kit/contract';
import type {SubmitOptions} from './cases.js';
import type {QueryValues} from './catalogue-address.js';
import {type CursorPages, cursorPages} from './cursor-pages.js';
import type {Filter} from './filter.js';
import {newIdempotencyKey} from './idempotency-key.js';
import {type CallOptions, safeRetries, type Transport} from './transport.js';

const announcementsPath = '/v1/desk/announcements';
const pathOf = (id: string) => `${announcementsPath}/${encodeURIComponent(id)}`;

/**
 * What supervisors and administrators tell the public of their region: announcements, and visits that are cancelled or moved. Every
 * call needs the client's `staffToken`; one without throws {@link UnauthorizedError}, one beyond the role or region
 * {@link ForbiddenError}. Changes are never sent twice by themselves.
 */
export class Publishing {
  private readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /**
   * Lists announcements of the caller's region and below in any state, the last written first.
   *
   * @param filter.region - only this region and below; likewise `state`
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {NotFoundError} the region is unknown
   * @example
   * ```ts
   * // `editor` is a client with the token of somebody who may publish.
   * const {items} = await editor.publishing.list({limit: 5});
   * for (const {id, state} of items) console.log(id, state);
   * ```
   * @see operation `listDeskAnnouncements`, packages/contract/openapi.yaml
   */
  list(filter: Filter<'listDeskAnnouncements'> = {}, options: CallOptions = {}): CursorPages<DeskAnnouncementPage> {
    return cursorPages((cursor) => this.read(announcementsPath, {...filter, cursor}, options));
  }

  /**
   * Reads one announcement in whatever state.
   *
   * @throws {NotFoundError} there is none with this id
   * @see operation `getDeskAnnouncement`
   */
  get(id: string, options: CallOptions = {}): Promise<DeskAnnouncement> {
    return this.read(pathOf(id), {}, options);
  }

  /**
   * Begins an announcement, which nobody but the desk sees yet.
   *
   * @param draft - `region`: whose announcement it is; `contents`: kind, title, summary, body (blocks of text, never markup) …
   * @param options.idempotencyKey - the same key with the same draft returns the first answer. Default: a new one
   * @throws {ValidationError} `violations` by field
   * @throws {ConnectionError} no answer after two retries: resend with the same key
   * @see operation `draftAnnouncement`
   */
  draft(
    draft: AnnouncementDraft,
    {idempotencyKey = newIdempotencyKey(), signal, locale}: SubmitOptions = {},
  ): Promise<DeskAnnouncement> {
    const headers = {'Idempotency-Key': idempotencyKey};
    const token = this.transport.staffToken;
    const call = {headers, token, retries: safeRetries, signal, locale};
    return this.transport.call({method: 'POST', path: announcementsPath, json: draft, ...call});
  }

  /**
   * Replaces what a draft or a published announcement says.
   *
   * @param revision.version - of the announcement as it was looked at
   * @throws {ConflictError} somebody changed it first (`currentVersion`), or it was withdrawn
   * @throws {ValidationError} `violations` by field
   * @see operation `reviseAnnouncement`
   */
  revise(id: string, revision: AnnouncementRevision, options: CallOptions = {}): Promise<DeskAnnouncement> {
    return this.change('PUT', pathOf(id), revision, options);
  }

  /**
   * Shows a draft to the public, from its `validFrom` on.
   *
   * @param change.version - of the announcement as it was looked at
   * @throws {ConflictError} somebody changed it first (`currentVersion`), or it is no draft
   * @see operation `publishAnnouncement`
   */
  publish(id: string, change: AnnouncementChange, options: CallOptions = {}): Promise<DeskAnnouncement> {
    return this.change('POST', `${pathOf(id)}/publish`, change, options);
  }

  /**
   * Takes an announcement back for good.
   *
   * @param withdrawal.reason - for the history; the public does not see it
   * @throws {ConflictError} somebody changed it first (`currentVersion`), or it was withdrawn before
   * @see operation `withdrawAnnouncement`
   */
  withdraw(id: string, withdrawal: AnnouncementWithdrawal, options: CallOptions = {}): Promise<DeskAnnouncement> {
    return this.change('POST', `${pathOf(id)}/withdraw`, withdrawal, options);
  }

  /**
   * Lists every version of an announcement with who made it, the oldest first.
   *
   * @throws {NotFoundError} there is none with this id
   * @see operation `listAnnouncementVersions`
   */
  history(
    id: string,
    filter: Filter<'listAnnouncementVersions'> = {},
    options: CallOptions = {},
  ): CursorPages<AnnouncementVersionPage> {
    return cursorPages((cursor) => this.read(`${pathOf(id)}/history`, {...filter, cursor}, options));
  }

  /**
   * Cancels or moves an adviser's visit, or takes that back. The public sees it with its reason.
   *
   * @param visit - `station` and `plannedOn` of the visit, as `visits.list` has them
   * @param change.version - of the visit as it was looked at; 0 while nobody has changed it
   * @throws {NotFoundError} no visit is planned there that day
   * @throws {ConflictError} somebody changed it first (`currentVersion`), or it is over
   * @throws {ValidationError} no day or reason where one is needed, or the adviser is elsewhere then
   * @see operation `changeVisit`
   */
  changeVisit(
    {station, plannedOn}: Pick<AdviserVisit, 'station' | 'plannedOn'>,
    change: VisitChangeRequest,
    options: CallOptions = {},
  ): Promise<AdviserVisit> {
    const path = `/v1/desk/visits/${encodeURIComponent(station)}/${encodeURIComponent(plannedOn)}`;
    return this.change('PUT', path, change, options);
  }

  private read<Body>(path: string, query: QueryValues, {signal, locale}: CallOptions): Promise<Body> {
    const token = this.transport.staffToken;
    return this.transport.call({method: 'GET', path, query, token, retries: safeRetries, signal, locale});
  }

  private change<Body>(
    method: 'POST' | 'PUT',
    path: string,
    json: object,
    {signal, locale}: CallOptions,
  ): Promise<Body> {
    return this.transport.call({method, path, json, token: this.transport.staffToken, signal, locale});
  }
}

/** Names {@link Publishing} to `composeClient`. */
export const publishing = (transport: Transport): Publishing => new Publishing(transport);
