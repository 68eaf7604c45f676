import {problemTypes, type AnnouncementContents, type AnnouncementDraft} from '@pls-kit/contract';
import {toLocalDate} from '@pls-kit/rules';
import type {Catalogue} from '../catalogue/catalogue.js';
import {inTransaction} from '../database/in-transaction.js';
import type {Words} from '../locale.js';
import {ProblemError} from '../problem.js';
import type {World} from '../world.js';
import {
  type AnnouncementEvent,
  insertAnnouncement,
  recordVersion,
  type StoredAnnouncement,
  toColumns,
} from './announcement-store.js';
import {checkContents} from './check-contents.js';

/** Ends an id: 12 of these letters, 62 bits. */
const letters = '0123456789abcdefghijklmnopqrstuvwxyz';

/** The same for each try of one request. */
const idOf = async (homeCounty: string, workId: string): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(workId)));
  return `${homeCounty}-${[...digest.subarray(0, 12)].map((byte) => letters[byte % letters.length] ?? '').join('')}`;
};

/** The first instant that the public sees one. */
const publicFrom = (publishedAt: string, {validFrom}: AnnouncementContents): string => {
  const first = validFrom === undefined ? publishedAt : new Date(`${validFrom}T00:00:00+08:00`).toISOString();
  return first > publishedAt ? first : publishedAt;
};

/** @throws {ProblemError} 422 with every violation */
const check = (contents: AnnouncementContents, region: string, catalogue: Catalogue): void => {
  const violations = checkContents(contents, region, catalogue);
  if (violations.length > 0) throw new ProblemError(problemTypes.invalidRequest, 422, {violations});
};

/**
 * Begins an announcement: its row and the first version in one transaction.
 *
 * @param draft - `region` is one of today's that the caller may write for
 * @param by.workId - names the request: another try of it begins nothing twice
 * @throws {ProblemError} 422 violations
 */
export const draftAnnouncement = async (
  {database, now}: World,
  catalogue: Catalogue,
  {region, contents}: AnnouncementDraft,
  {workId, staff}: {readonly workId: string; readonly staff: string},
): Promise<StoredAnnouncement> => {
  check(contents, region, catalogue);
  const homeCounty = catalogue.coverage(region)?.homeCounty;
  if (homeCounty === undefined) throw new RangeError(`Nobody serves ${region}`);
  const draft: StoredAnnouncement = {
    homeCounty,
    id: await idOf(homeCounty, workId),
    region,
    state: 'draft',
    version: 1,
    contents,
    publishedAt: null,
    publicFrom: null,
    revisedAt: null,
    writtenAt: now().toISOString(),
    writtenBy: staff,
    provenance: 'desk',
  };
  await insertAnnouncement(database, draft, 'drafted');
  return draft;
};

/** A step on an announcement. */
export type AnnouncementStep =
  | {readonly type: 'revised'; readonly contents: AnnouncementContents}
  | {readonly type: 'published'}
  | {readonly type: 'withdrawn'; readonly reason: string};

/** States that a step can be taken from. */
const openFrom: Readonly<Record<Exclude<AnnouncementEvent, 'drafted'>, readonly StoredAnnouncement['state'][]>> = {
  revised: ['draft', 'published'],
  published: ['draft'],
  withdrawn: ['draft', 'published'],
};

/** Whether the state of one allows a step. */
export const canBe = (type: keyof typeof openFrom, {state}: Pick<StoredAnnouncement, 'state'>): boolean =>
  openFrom[type].includes(state);

const notNow = (title: Words, version: number) =>
  new ProblemError(problemTypes.illegalTransition, 409, {title, version});

const afterStep = (
  stored: StoredAnnouncement,
  step: AnnouncementStep,
  {at, staff}: {readonly at: string; readonly staff: string},
): StoredAnnouncement => {
  const next = {...stored, version: stored.version + 1, writtenAt: at, writtenBy: staff};
  switch (step.type) {
    case 'revised': {
      const {contents} = step;
      const {publishedAt} = stored;
      return publishedAt === null
        ? {...next, contents}
        : {...next, contents, revisedAt: at, publicFrom: publicFrom(publishedAt, contents)};
    }
    case 'published':
      return {...next, state: 'published', publishedAt: at, publicFrom: publicFrom(at, stored.contents)};
    case 'withdrawn':
      return {...next, state: 'withdrawn'};
  }
};

/**
 * Takes a step on an announcement: the row, under its version, and the history in one transaction.
 *
 * @param stored - as it was just read
 * @throws {ProblemError} 409 version-conflict with the version now, or its state does not allow the step; 422 violations
 */
export const changeAnnouncement = async (
  {database, now}: World,
  catalogue: Catalogue,
  stored: StoredAnnouncement,
  {step, version, staff}: {readonly step: AnnouncementStep; readonly version: number; readonly staff: string},
): Promise<StoredAnnouncement> => {
  const outdated = (current: number) =>
    new ProblemError(problemTypes.versionConflict, 409, {
      title: {zh: '别人刚刚改过这篇公告', en: 'Somebody else changed this announcement first'},
      version: current,
    });
  if (stored.version !== version) throw outdated(stored.version);
  if (!canBe(step.type, stored)) {
    throw notNow({zh: '这篇公告现在不能这样办', en: 'The announcement is not at this step'}, version);
  }
  if (step.type === 'revised') check(step.contents, stored.region, catalogue);
  const at = now();
  const {validTo} = stored.contents;
  if (step.type === 'published' && validTo !== undefined && validTo < toLocalDate(at)) {
    throw notNow({zh: '最后一天已经过了，请先改日子', en: 'Its last day has passed: change that first'}, version);
  }
  const changed = afterStep(stored, step, {at: at.toISOString(), staff});
  await inTransaction(database, async (transaction) => {
    const {numUpdatedRows} = await transaction
      .updateTable('announcements')
      .set(toColumns(changed))
      .where('home_county', '=', stored.homeCounty)
      .where('id', '=', stored.id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw outdated(version + 1);
    await recordVersion(transaction, stored, {
      version: changed.version,
      type: step.type,
      at: changed.writtenAt,
      staff,
      reason: step.type === 'withdrawn' ? step.reason : null,
      contents: changed.contents,
    });
  });
  return changed;
};
