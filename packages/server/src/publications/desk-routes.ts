import {problemTypes} from '@pls-kit/contract';
import {Hono, type Context} from 'hono';
import type {Catalogue} from '../catalogue/catalogue.js';
import {place, toPage} from '../catalogue/pages.js';
import type {StaffRecord} from '../catalogue/records.js';
import {knownRegion} from '../catalogue/stations.js';
import {readBody, readPath, readQuery} from '../contract-validation.js';
import {enterDesk, forbidden} from '../desk/enter-desk.js';
import {mayDoIn, type DeskOperation} from '../desk/scope.js';
import type {ServerEnvironment} from '../environment.js';
import {onlyOnce} from '../floods/only-once.js';
import {notFound, ProblemError} from '../problem.js';
import type {World} from '../world.js';
import {
  findAnnouncement,
  listAnnouncedRegions,
  listAnnouncements,
  listVersions,
  type StoredAnnouncement,
} from './announcement-store.js';
import {presentForDesk, presentVersion} from './present-announcement.js';
import {type AnnouncementStep, changeAnnouncement, draftAnnouncement} from './write-announcement.js';

/** Announcements in the making, below `/v1/desk/announcements`. */
export const deskAnnouncementsRoutes = (world: World, catalogue: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();
  const enter = (context: Context<ServerEnvironment>, operation: DeskOperation) =>
    enterDesk(world, catalogue, context, operation);
  const present = (stored: StoredAnnouncement, caller: StaffRecord) =>
    presentForDesk(stored, catalogue, (operation) => mayDoIn(operation, caller, stored.region, catalogue));

  /** @throws {ProblemError} 404 no such announcement, 403 not of the caller's region */
  const findFor = async (caller: StaffRecord, operation: DeskOperation, id: string): Promise<StoredAnnouncement> => {
    const stored = await findAnnouncement(world.database, id);
    if (!stored) throw notFound({zh: '没有这篇公告', en: 'There is no such announcement'});
    if (!mayDoIn(operation, caller, stored.region, catalogue)) throw forbidden();
    return stored;
  };

  routes.get('/', async (context) => {
    const caller = await enter(context, 'listDeskAnnouncements');
    const {region: code, state, limit, cursor} = readQuery('listDeskAnnouncements', context);
    const region = code === undefined ? caller.scope : knownRegion(catalogue, code).code;
    if (!mayDoIn('listDeskAnnouncements', caller, region, catalogue)) throw forbidden();
    const regions = (await listAnnouncedRegions(world.database)).filter((each) => catalogue.isWithin(each, region));
    const {items, next} = await listAnnouncements(world.database, {regions, state, limit, cursor});
    return context.json({items: items.map((stored) => present(stored, caller)), next});
  });

  routes.post('/', async (context) => {
    const caller = await enter(context, 'draftAnnouncement');
    const body = await readBody('draftAnnouncement', context);
    const {region: code, contents} = body;
    const region = catalogue.currentRegion(code)?.code;
    if (region === undefined) {
      throw new ProblemError(problemTypes.invalidRequest, 422, {
        violations: [
          {pointer: '/region', code: 'unknown-code', message: {zh: '没有这个地方', en: 'There is no such region'}},
        ],
      });
    }
    if (!mayDoIn('draftAnnouncement', caller, region, catalogue)) throw forbidden();
    const request = {operation: 'draftAnnouncement', sender: caller.id, body} as const;
    return onlyOnce(world, context, request, async (workId) => {
      const by = {workId, staff: caller.id};
      const stored = await draftAnnouncement(world, catalogue, {region, contents}, by);
      return context.json(present(stored, caller), 201, {Location: `/v1/desk/announcements/${stored.id}`});
    });
  });

  routes.get('/:id', async (context) => {
    const caller = await enter(context, 'getDeskAnnouncement');
    const stored = await findFor(caller, 'getDeskAnnouncement', readPath('getDeskAnnouncement', context).id);
    return context.json(present(stored, caller));
  });

  routes.get('/:id/history', async (context) => {
    const caller = await enter(context, 'listAnnouncementVersions');
    const {limit, cursor} = readQuery('listAnnouncementVersions', context);
    const stored = await findFor(caller, 'listAnnouncementVersions', readPath('listAnnouncementVersions', context).id);
    const {items, next} = toPage(place(await listVersions(world.database, stored)), {limit, cursor});
    return context.json({items: items.map((version) => presentVersion(version, catalogue)), next});
  });

  const change = async (
    caller: StaffRecord,
    stored: StoredAnnouncement,
    {step, version}: {step: AnnouncementStep; version: number},
  ) => present(await changeAnnouncement(world, catalogue, stored, {step, version, staff: caller.id}), caller);

  routes.put('/:id', async (context) => {
    const caller = await enter(context, 'reviseAnnouncement');
    const stored = await findFor(caller, 'reviseAnnouncement', readPath('reviseAnnouncement', context).id);
    const {version, contents} = await readBody('reviseAnnouncement', context);
    return context.json(await change(caller, stored, {step: {type: 'revised', contents}, version}));
  });

  routes.post('/:id/publish', async (context) => {
    const caller = await enter(context, 'publishAnnouncement');
    const stored = await findFor(caller, 'publishAnnouncement', readPath('publishAnnouncement', context).id);
    const {version} = await readBody('publishAnnouncement', context);
    return context.json(await change(caller, stored, {step: {type: 'published'}, version}));
  });

  routes.post('/:id/withdraw', async (context) => {
    const caller = await enter(context, 'withdrawAnnouncement');
    const stored = await findFor(caller, 'withdrawAnnouncement', readPath('withdrawAnnouncement', context).id);
    const {version, reason} = await readBody('withdrawAnnouncement', context);
    return context.json(await change(caller, stored, {step: {type: 'withdrawn', reason}, version}));
  });
  return routes;
};
