import type {UnitDurations} from '@pls-kit/contract';
import {addDays, toLocalDate} from '@pls-kit/rules';
import {Hono} from 'hono';
import {cacheable} from '../cacheable.js';
import {cityBureau, type Catalogue} from '../catalogue/catalogue.js';
import {knownRegion} from '../catalogue/stations.js';
import {readPath, readQuery} from '../contract-validation.js';
import type {ServerEnvironment} from '../environment.js';
import {notFound} from '../problem.js';
import type {World} from '../world.js';
import {findAnnouncement, listPublicAnnouncements} from './announcement-store.js';
import {presentAnnouncement, presentSummary} from './present-announcement.js';
import {readDurations} from './unit-durations.js';
import {presentSheet} from './unit-sheet.js';

/** Announcements change by hand: the database is asked each time, so that every node tells the same. */
const ofTheMinute = {maxAgeSeconds: 60};

/** Codes under which a region and those above it have or had announcements, and the counties that these are kept under. */
const aboveAndSelf = (region: string, catalogue: Catalogue): {regions: string[]; homeCounties: string[]} => {
  const line = [catalogue.currentRegion(region), ...catalogue.regionAncestors(region)].filter(
    (each) => each !== undefined,
  );
  const former = line.flatMap(({formerly}) => (formerly ?? []).flatMap(({code}) => code ?? []));
  const counties = [
    ...line.map(({code}) => catalogue.coverage(code)?.homeCounty),
    ...former.map((code) => code.slice(0, 6)),
  ];
  return {
    regions: [...new Set([...line.map(({code}) => code), ...former])],
    homeCounties: [...new Set([cityBureau.homeCounty, ...counties.filter((code) => code !== undefined)])],
  };
};

/** What is written for the public: announcements, and the sheets of units. */
export const publicationsRoutes = (world: World, catalogue: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();
  const city = catalogue.regions.find(({parent}) => parent === null)?.code;

  routes.get('/announcements', async (context) => {
    const {region: code, portal: key, kind, limit, cursor} = readQuery('listAnnouncements', context);
    const wanted = code ?? (key === undefined ? undefined : catalogue.portal(key)?.region) ?? city;
    if (wanted === undefined) throw notFound();
    const region = knownRegion(catalogue, wanted).code;
    const now = world.now();
    const {items, next} = await listPublicAnnouncements(world.database, {
      ...aboveAndSelf(region, catalogue),
      portal: key,
      kind,
      now: now.toISOString(),
      today: toLocalDate(now),
      limit,
      cursor,
    });
    const coverage = code === undefined ? undefined : catalogue.coverage(region);
    const shown = items.map((stored) => presentSummary(stored, catalogue, now));
    return cacheable(context, {items: shown, next, ...(coverage && {coverage})}, ofTheMinute);
  });

  routes.get('/announcements/:id', async (context) => {
    const stored = await findAnnouncement(world.database, readPath('getAnnouncement', context).id);
    const now = world.now();
    const isPublic = stored?.state === 'published' && stored.publicFrom !== null && new Date(stored.publicFrom) <= now;
    if (!isPublic)
      throw notFound({zh: '没有这篇公告，或者已经撤下', en: 'There is no such announcement, or it was withdrawn'});
    return cacheable(context, presentAnnouncement(stored, catalogue, now), ofTheMinute);
  });

  routes.get('/units/:id/sheet', (context) => {
    const unit = catalogue.unit(readPath('getUnitSheet', context).id);
    if (!unit) throw notFound({zh: '没有这个办理单位', en: 'There is no such unit'});
    return cacheable(context, presentSheet(unit, catalogue, toLocalDate(world.now())), {maxAgeSeconds: 300});
  });

  /** The answer of a day, for each unit that was asked about: cases are added up once a day, not once a visitor. */
  const durations = new Map<string, Promise<UnitDurations>>();
  routes.get('/units/:id/durations', async (context) => {
    const unit = catalogue.unit(readPath('getUnitDurations', context).id);
    if (!unit) throw notFound({zh: '没有这个办理单位', en: 'There is no such unit'});
    const known = await durations.get(unit.id)?.catch(() => undefined);
    const today = toLocalDate(world.now());
    const reading = known?.to === addDays(today, -1) ? Promise.resolve(known) : readDurations(world, catalogue, unit);
    durations.set(unit.id, reading);
    return cacheable(context, await reading, {maxAgeSeconds: 3600});
  });
  return routes;
};
