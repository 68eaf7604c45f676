import type {AnnouncementContents} from '@pls-kit/contract';
import type {Insertable, Kysely, Transaction} from 'kysely';
import {readCursor, toCursor} from '../cursor.js';
import {inTransaction} from '../database/in-transaction.js';
import type {AnnouncementRow} from '../database/publication-tables.js';
import type {Tables} from '../database/tables.js';

export type AnnouncementStage = 'draft' | 'published' | 'withdrawn';
export type AnnouncementEvent = 'drafted' | 'revised' | 'published' | 'withdrawn';

/** An announcement as it is kept. */
export interface StoredAnnouncement {
  readonly homeCounty: string;
  readonly id: string;
  readonly region: string;
  readonly state: AnnouncementStage;
  readonly version: number;
  readonly contents: AnnouncementContents;
  /** RFC 3339 UTC, as the next two. */
  readonly publishedAt: string | null;
  readonly publicFrom: string | null;
  readonly revisedAt: string | null;
  readonly writtenAt: string;
  /** Id of a member of staff; null for what came with a data set. */
  readonly writtenBy: string | null;
  readonly provenance: 'desk' | 'derived';
}

/** A version of one. */
export interface StoredVersion {
  readonly version: number;
  readonly type: AnnouncementEvent;
  readonly at: string;
  readonly staff: string | null;
  readonly reason: string | null;
  readonly contents: AnnouncementContents;
}

const toAnnouncement = (row: AnnouncementRow): StoredAnnouncement => ({
  homeCounty: row.home_county,
  id: row.id,
  region: row.region,
  state: row.state as AnnouncementStage,
  version: row.version,
  contents: JSON.parse(row.contents) as AnnouncementContents,
  publishedAt: row.published_at,
  publicFrom: row.public_from,
  revisedAt: row.revised_at,
  writtenAt: row.written_at,
  writtenBy: row.written_by,
  provenance: row.provenance as StoredAnnouncement['provenance'],
});

/** What can change about one, as the table has it. */
export const toColumns = (
  announcement: Omit<StoredAnnouncement, 'homeCounty' | 'id' | 'region' | 'provenance'>,
): Omit<Insertable<AnnouncementRow>, 'home_county' | 'id' | 'region' | 'provenance'> => ({
  portal: announcement.contents.portal ?? null,
  kind: announcement.contents.kind,
  state: announcement.state,
  version: announcement.version,
  contents: JSON.stringify(announcement.contents),
  published_at: announcement.publishedAt,
  public_from: announcement.publicFrom,
  valid_to: announcement.contents.validTo ?? null,
  written_at: announcement.writtenAt,
  written_by: announcement.writtenBy,
  revised_at: announcement.revisedAt,
});

/** The county that an id names: under it the row is kept. */
const homeCountyOfId = (id: string): string => id.slice(0, 6);

export const findAnnouncement = async (
  database: Kysely<Tables>,
  id: string,
): Promise<StoredAnnouncement | undefined> => {
  const row = await database
    .selectFrom('announcements')
    .selectAll()
    .where('home_county', '=', homeCountyOfId(id))
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toAnnouncement(row);
};

/**
 * Keeps a new one with its first version.
 *
 * @returns false when one with this id is there: it is left as it is
 */
export const insertAnnouncement = async (
  database: Kysely<Tables>,
  announcement: StoredAnnouncement,
  type: AnnouncementEvent,
): Promise<boolean> =>
  inTransaction(database, async (transaction) => {
    const {homeCounty, id, region, provenance, version, contents, writtenAt: at, writtenBy: staff} = announcement;
    const {numInsertedOrUpdatedRows = 0n} = await transaction
      .insertInto('announcements')
      .values({home_county: homeCounty, id, region, provenance, ...toColumns(announcement)})
      .onConflict((conflict) => conflict.columns(['home_county', 'id']).doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 0n) return false;
    await recordVersion(transaction, announcement, {version, type, at, staff, reason: null, contents});
    return true;
  });

/** Appends a version to the history of one. */
export const recordVersion = async (
  transaction: Transaction<Tables>,
  {homeCounty, id}: Pick<StoredAnnouncement, 'homeCounty' | 'id'>,
  {version, type, at, staff, reason, contents}: StoredVersion,
): Promise<void> => {
  await transaction
    .insertInto('announcement_versions')
    .values({home_county: homeCounty, id, version, type, at, staff, reason, contents: JSON.stringify(contents)})
    .execute();
};

/** What the public asks for. */
export interface PublicQuery {
  /** Regions whose announcements count, by code; former codes too. */
  readonly regions: readonly string[];
  /** Counties under which those are kept. */
  readonly homeCounties: readonly string[];
  /** The portal that asks: what is for another one only is left out. */
  readonly portal: string | undefined;
  readonly kind: string | undefined;
  /** RFC 3339 UTC. */
  readonly now: string;
  /** `YYYY-MM-DD` in Asia/Shanghai. */
  readonly today: string;
  readonly limit: number;
  readonly cursor: string | undefined;
}

interface Page {
  readonly items: StoredAnnouncement[];
  readonly next: string | null;
}

/** Announcements in force, newest first. */
export const listPublicAnnouncements = async (
  database: Kysely<Tables>,
  {regions, homeCounties, portal, kind, now, today, limit, cursor}: PublicQuery,
): Promise<Page> => {
  let query = database
    .selectFrom('announcements')
    .selectAll()
    .where('home_county', 'in', homeCounties)
    .where('region', 'in', regions)
    .where('state', '=', 'published')
    .where('public_from', '<=', now)
    .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>=', today)]))
    .orderBy('public_from', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  query =
    portal === undefined
      ? query.where('portal', 'is', null)
      : query.where((row) => row.or([row('portal', 'is', null), row('portal', '=', portal)]));
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (cursor !== undefined) {
    const place = readCursor(cursor, 'string', 'string');
    query = query.where((row) => row(row.refTuple('public_from', 'id'), '<', row.tuple(...place)));
  }
  const found = (await query.execute()).map(toAnnouncement);
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  return {items, next: last ? toCursor([last.publicFrom ?? '', last.id]) : null};
};

/** Regions that have announcements at all: few, so that who may see which is decided outside of SQL. */
export const listAnnouncedRegions = async (database: Kysely<Tables>): Promise<string[]> => {
  const rows = await database.selectFrom('announcements').select('region').distinct().orderBy('region').execute();
  return rows.map(({region}) => region);
};

/** Announcements of these regions in any state, the last written first. */
export const listAnnouncements = async (
  database: Kysely<Tables>,
  {
    regions,
    state,
    limit,
    cursor,
  }: {
    readonly regions: readonly string[];
    readonly state: string | undefined;
    readonly limit: number;
    readonly cursor: string | undefined;
  },
): Promise<Page> => {
  const place = cursor === undefined ? undefined : readCursor(cursor, 'string', 'string');
  if (regions.length === 0) return {items: [], next: null};
  let query = database
    .selectFrom('announcements')
    .selectAll()
    .where('region', 'in', regions)
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (state !== undefined) query = query.where('state', '=', state);
  if (place) query = query.where((row) => row(row.refTuple('written_at', 'id'), '<', row.tuple(...place)));
  const found = (await query.execute()).map(toAnnouncement);
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  return {items, next: last ? toCursor([last.writtenAt, last.id]) : null};
};

/** Every version of one, the oldest first. */
export const listVersions = async (
  database: Kysely<Tables>,
  {homeCounty, id}: Pick<StoredAnnouncement, 'homeCounty' | 'id'>,
): Promise<StoredVersion[]> => {
  const rows = await database
    .selectFrom('announcement_versions')
    .select(['version', 'type', 'at', 'staff', 'reason', 'contents'])
    .where('home_county', '=', homeCounty)
    .where('id', '=', id)
    .orderBy('version')
    .execute();
  return rows.map((row) => ({
    ...row,
    type: row.type as AnnouncementEvent,
    contents: JSON.parse(row.contents) as AnnouncementContents,
  }));
};
