import {problemTypes} from '@pls-kit/contract';
import {Hono} from 'hono';
import {cacheable} from '../cacheable.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {knownRegion} from '../catalogue/stations.js';
import {readQuery} from '../contract-validation.js';
import {readCursor, toCursor} from '../cursor.js';
import type {ServerEnvironment} from '../environment.js';
import {notFound, ProblemError, type ProblemViolation} from '../problem.js';
import type {VisitBook} from '../visits/visit-book.js';
import type {World} from '../world.js';
import {toLocalDate} from '@pls-kit/rules';
import {readClosures} from './closures.js';
import type {AppointmentKind} from './booking-rules.js';
import {presentSlots} from './present-slot.js';
import {findRotas} from './rota.js';
import {bookableSlots, type Slot} from './slots.js';

/** Who books in between changes it: long enough for a page that is shared, short enough not to mislead for long. */
const ofTheMoment = {maxAgeSeconds: 15};

const invalid = (violation: ProblemViolation) =>
  new ProblemError(problemTypes.invalidRequest, 422, {violations: [violation]});

/** @throws {ProblemError} 404 an unknown station, region or service */
const checkCodes = (
  {station, region, service}: {station?: string; region?: string; service?: string},
  catalogue: Catalogue,
): void => {
  if (station !== undefined && !catalogue.station(station) && !catalogue.unit(station)) {
    throw notFound({zh: '没有这个站点', en: 'There is no such station'});
  }
  if (service !== undefined && !catalogue.service(service)) {
    throw notFound({zh: `没有编码为 ${service} 的事项`, en: `There is no service ${service}`});
  }
  if (region !== undefined) knownRegion(catalogue, region);
};

/** What can be booked, and where. */
export const slotsRoutes = (world: World, catalogue: Catalogue, visits: VisitBook): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();

  routes.get('/', async (context) => {
    const {kind, service, station, region, from, to, limit, cursor} = readQuery('listSlots', context);
    if (station === undefined && region === undefined) {
      throw invalid({
        pointer: '#/query/region',
        code: 'required',
        message: {zh: '请说明在哪里：给 station 或者 region', en: 'Say where: give a station or a region'},
      });
    }
    if (from !== undefined && to !== undefined && to < from) {
      throw invalid({
        pointer: '#/query/to',
        code: 'out-of-range',
        message: {zh: 'to 不能比 from 早', en: '`to` must not be before `from`'},
      });
    }
    checkCodes(
      {
        ...(station !== undefined && {station}),
        ...(region !== undefined && {region}),
        ...(service !== undefined && {service}),
      },
      catalogue,
    );
    const after = cursor === undefined ? undefined : readCursor(cursor, 'string', 'string');
    const isLater = ({start, id}: Slot): boolean => {
      if (!after) return true;
      const at = start.toISOString();
      return at > after[0] || (at === after[0] && id > after[1]);
    };

    const rotas = findRotas(
      {
        kind: kind as AppointmentKind | undefined,
        service,
        place: station,
        region: region === undefined ? undefined : catalogue.currentRegion(region)?.code,
      },
      catalogue,
    );
    const found: Slot[] = [];
    const now = world.now();
    const closed = await readClosures(world.database, rotas, toLocalDate(now));
    const scene = {
      now,
      calendar: catalogue.calendar,
      changes: await visits.current(),
      settings: world.settings.booking,
    };
    for (const slot of bookableSlots(rotas, {from, to}, scene)) {
      if (isLater(slot) && !closed(slot)) found.push(slot);
      if (found.length > limit) break;
    }
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const next = last && found.length > limit ? toCursor([last.start.toISOString(), last.id]) : null;
    return cacheable(context, {items: await presentSlots(world, catalogue, items), next}, ofTheMoment);
  });
  return routes;
};
