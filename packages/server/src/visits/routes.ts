import {problemTypes, type Coverage, type QueryOf} from '@pls-kit/contract';
import {addDays, countDays, toLocalDate} from '@pls-kit/rules';
import {Hono} from 'hono';
import {cacheable} from '../cacheable.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {hotline} from '../catalogue/hotline.js';
import {place, toPage} from '../catalogue/pages.js';
import type {StationRecord, VisitingRule} from '../catalogue/records.js';
import {knownRegion, type Moment} from '../catalogue/stations.js';
import {type DatedVisit, lastDayToldOn, type Period, visitsBetween} from '../catalogue/visits.js';
import {readPath, readQuery} from '../contract-validation.js';
import {readCursor, toCursor} from '../cursor.js';
import type {ServerEnvironment} from '../environment.js';
import type {Words} from '../locale.js';
import {notFound, ProblemError} from '../problem.js';
import type {World} from '../world.js';
import {advisersWithin, groupOf, presentAdviser} from './advisers.js';
import {presentVisit} from './present-visit.js';
import type {VisitBook} from './visit-book.js';

/** What changes with the clock, and by hand. */
const ofTheMinute = {maxAgeSeconds: 60};

/** Days of one list: the contract says so too. */
const mostDays = 62;
const usualDays = 31;

const outOfRange = (name: 'from' | 'to', message: Words) =>
  new ProblemError(problemTypes.invalidRequest, 422, {
    violations: [{pointer: `#/query/${name}`, code: 'out-of-range', message}],
  });

/** @throws {ProblemError} 422 days that were, too many of them, too far, or the wrong way round */
const readPeriod = ({from: first, to: last}: Pick<QueryOf<'listVisits'>, 'from' | 'to'>, today: string): Period => {
  const furthest = lastDayToldOn(today);
  const from = first ?? today;
  if (from < today || from > furthest) {
    throw outOfRange('from', {
      zh: `请选今天到 ${furthest} 之间的日子`,
      en: `Choose a day between today and ${furthest}`,
    });
  }
  const usual = addDays(from, usualDays - 1);
  const to = last ?? (usual < furthest ? usual : furthest);
  if (to < from || to > furthest || countDays(from, to) >= mostDays) {
    throw outOfRange('to', {
      zh: `请选 ${from} 起 ${String(mostDays)} 天以内、不晚于 ${furthest} 的日子`,
      en: `Choose a day within ${String(mostDays)} days of ${from}, no later than ${furthest}`,
    });
  }
  return {from, to};
};

/** Place in the list; parts of fixed length first, so that text order is the order of time. */
const placeOf = ({date, from, station, plannedOn}: DatedVisit): string => `${date} ${from} ${station} ${plannedOn}`;

/** Who is in which village when, by visit, by adviser and by group. */
export const visitsRoutes = (world: World, catalogue: Catalogue, book: VisitBook): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();
  const moment = async (): Promise<Moment> => ({now: world.now(), changes: await book.current()});
  const knownStation = (id: string): StationRecord => {
    const station = catalogue.station(id);
    if (!station) throw notFound({zh: '没有这个站点', en: 'There is no such station'});
    return station;
  };
  /** Who serves the region that was asked for: a place without anybody of its own is told whom to turn to. */
  const coverageOf = (region: string | undefined): {coverage?: Coverage} => {
    const coverage = region === undefined ? undefined : catalogue.coverage(region);
    return coverage ? {coverage} : {};
  };

  routes.get('/advisers', async (context) => {
    const {region: code, limit, cursor} = readQuery('listAdvisers', context);
    const region = code === undefined ? undefined : knownRegion(catalogue, code).code;
    const found = advisersWithin(region, catalogue);
    const {items, next} = toPage(place(found), {limit, cursor});
    const at = await moment();
    const shown = items.map((adviser) => presentAdviser(adviser, catalogue, at));
    return cacheable(context, {items: shown, next, total: found.length, ...coverageOf(region)}, ofTheMinute);
  });

  routes.get('/advisers/:id', async (context) => {
    const adviser = catalogue.adviser(readPath('getAdviser', context).id);
    if (!adviser) throw notFound({zh: '没有这位顾问', en: 'There is no such adviser'});
    return cacheable(context, presentAdviser(adviser, catalogue, await moment()), ofTheMinute);
  });

  /** @throws {ProblemError} 404 an unknown station, adviser or region */
  const rulesFor = ({station, adviser, region}: Pick<QueryOf<'listVisits'>, 'station' | 'adviser' | 'region'>) => {
    const within = region === undefined ? undefined : knownRegion(catalogue, region).code;
    if (adviser !== undefined && !catalogue.adviser(adviser)) {
      throw notFound({zh: '没有这位顾问', en: 'There is no such adviser'});
    }
    const rule = station === undefined ? undefined : catalogue.visitingRule(knownStation(station).id);
    const among: readonly VisitingRule[] = station === undefined ? catalogue.visitingRules : rule ? [rule] : [];
    return among.filter(
      (each) =>
        (adviser === undefined || each.adviser === adviser) &&
        (within === undefined || catalogue.isWithin(catalogue.station(each.station)?.region ?? '', within)),
    );
  };

  routes.get('/visits', async (context) => {
    const {from, to, limit, cursor, ...filters} = readQuery('listVisits', context);
    const rules = rulesFor(filters);
    const period = readPeriod(
      {...(from !== undefined && {from}), ...(to !== undefined && {to})},
      toLocalDate(world.now()),
    );
    const {changes} = await moment();
    const [after] = cursor === undefined ? [''] : readCursor(cursor, 'string');
    const rest = rules
      .flatMap((rule) => visitsBetween(rule, period, catalogue.calendar, changes.get(rule.station)))
      .map((visit) => ({visit, at: placeOf(visit)}))
      .filter(({at}) => at > after)
      .sort((one, other) => (one.at < other.at ? -1 : 1));
    const page = rest.slice(0, limit);
    const last = rest.length > limit ? page.at(-1) : undefined;
    const items = page.map(({visit}) => presentVisit(visit, catalogue));
    const next = last ? toCursor([last.at]) : null;
    return cacheable(context, {items, next, ...period, ...coverageOf(filters.region), hotline}, ofTheMinute);
  });

  routes.get('/village-groups', (context) => {
    const {region: code, station: id, limit, cursor} = readQuery('listVillageGroups', context);
    const region = code === undefined ? undefined : knownRegion(catalogue, code).code;
    const among = id === undefined ? catalogue.stations : [knownStation(id)];
    const found = among.filter(
      (station) =>
        catalogue.visitingRule(station.id) !== undefined &&
        (region === undefined || catalogue.isWithin(station.region, region)),
    );
    const {items, next} = toPage(place(found), {limit, cursor});
    const shown = items.flatMap((station) => groupOf(station, catalogue) ?? []);
    return cacheable(context, {items: shown, next, total: found.length, ...coverageOf(region)}, {maxAgeSeconds: 300});
  });
  return routes;
};
