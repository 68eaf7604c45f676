import type {Portal, Service, Topic, WorkdayCalendar} from '@pls-kit/contract';
import {Hono} from 'hono';
import {cacheable} from '../cacheable.js';
import {promiseIfFiled} from '../clock/promises.js';
import {readPath, readQuery} from '../contract-validation.js';
import type {ServerEnvironment} from '../environment.js';
import {formsOfService} from '../forms/forms.js';
import {notFound} from '../problem.js';
import {makeCatalogueSearch} from '../search/search-catalogue.js';
import {originsOf} from '../portal-origins.js';
import type {World} from '../world.js';
import type {Catalogue, LiveCalendar} from './catalogue.js';
import {place, toPage} from './pages.js';
import type {PortalRecord, ServiceRecord, TopicRecord} from './records.js';
import {makeStationTiles} from './station-tiles.js';
import {knownRegion, makeStationFinder, type Moment, presentRegion, presentStation} from './stations.js';
import type {VisitBook} from '../visits/visit-book.js';

/** What changes only with an import. */
const unchanging = {maxAgeSeconds: 300, fromMemory: true};
/** What changes with the clock: opening state, and a promise at midnight. */
const ofTheMinute = {maxAgeSeconds: 60, fromMemory: true};

/** Services that open a case, and so promise a date. */
const servicesWithCases = ['consult', 'legal-aid', 'mediation', 'notary', 'forensic'] as const;

const presentTopic = ({synonyms: _synonyms, ...topic}: TopicRecord): Topic => topic;

/** With what whoever runs the server has said of it. */
const presentPortal = (portal: PortalRecord, settings: World['settings']): Portal => ({
  ...portal,
  origins: [...originsOf(portal, settings)],
  allowInsecure: settings.insecurePortals?.includes(portal.key) ?? false,
});

/** Another one may come while the process runs: see `LiveCalendar`. */
const presentCalendar = ({years}: LiveCalendar): WorkdayCalendar => ({
  years: Object.fromEntries(
    Object.entries(years).map(([year, {off, work}]) => [year, {off: [...off], work: [...work]}]),
  ),
});

const presentService = (
  {keywords: _keywords, free: _free, ...service}: ServiceRecord,
  {now}: World,
  {calendar}: Catalogue,
): Service => {
  const kind = servicesWithCases.find((each) => each === service.code);
  return {
    ...service,
    forms: formsOfService(service.code),
    promise: kind === undefined ? null : promiseIfFiled(kind, now(), calendar),
  };
};

/** What help exists and where. */
export const catalogueRoutes = (world: World, catalogue: Catalogue, visits: VisitBook): Hono<ServerEnvironment> => {
  const moment = async (): Promise<Moment> => ({now: world.now(), changes: await visits.current()});
  const routes = new Hono<ServerEnvironment>();
  const {findRegions, list, nearest} = makeStationFinder(catalogue);
  const stationTile = makeStationTiles(catalogue);
  const search = makeCatalogueSearch(catalogue);

  routes.get('/portal', (context) => {
    const {portal: key} = readQuery('getPortal', context);
    const portal = catalogue.portal(key);
    if (portal === undefined) throw notFound({zh: '没有这个门户', en: 'There is no such portal'});
    return cacheable(context, presentPortal(portal, world.settings), unchanging);
  });

  routes.get('/regions', (context) => {
    const {parent, level, q, limit, cursor} = readQuery('listRegions', context);
    const above = parent === undefined ? undefined : knownRegion(catalogue, parent);
    const among = above === undefined ? catalogue.regions : catalogue.regionsUnder(above.code);
    const found = q === undefined ? among.map((region) => ({region, matched: undefined})) : findRegions(q, among);
    const wanted = found.filter(({region}) => level === undefined || region.level === level);
    const {items, next} = toPage(place(wanted), {limit, cursor});
    const page = {items: items.map(({region, matched}) => presentRegion(catalogue, region, matched)), next};
    return cacheable(context, page, unchanging);
  });
  routes.get('/regions/:code', (context) => {
    const {code} = readPath('getRegion', context);
    const region = catalogue.region(code);
    if (region === undefined) throw notFound({zh: `没有编码为 ${code} 的地方`, en: `There is no region ${code}`});
    return cacheable(context, presentRegion(catalogue, region), unchanging);
  });

  routes.get('/topics', (context) => {
    const {items, next} = toPage(place(catalogue.topics), readQuery('listTopics', context));
    return cacheable(context, {items: items.map(presentTopic), next}, unchanging);
  });
  routes.get('/topics/:code', (context) => {
    const topic = catalogue.topic(readPath('getTopic', context).code);
    if (topic === undefined) throw notFound({zh: '没有这个主题', en: 'There is no such topic'});
    return cacheable(context, presentTopic(topic), unchanging);
  });

  routes.get('/services', (context) => {
    const {items, next} = toPage(place(catalogue.services), readQuery('listServices', context));
    const page = {items: items.map((service) => presentService(service, world, catalogue)), next};
    return cacheable(context, page, ofTheMinute);
  });
  routes.get('/services/:code', (context) => {
    const service = catalogue.service(readPath('getService', context).code);
    if (service === undefined) throw notFound({zh: '没有这个事项', en: 'There is no such service'});
    return cacheable(context, presentService(service, world, catalogue), ofTheMinute);
  });

  routes.get('/calendar', (context) => cacheable(context, presentCalendar(catalogue.calendar), unchanging));

  routes.get('/search', (context) => {
    const {q, limit} = readQuery('search', context);
    // A citizen's words are kept nowhere.
    return cacheable(context, search(q, limit), {maxAgeSeconds: 300});
  });

  routes.get('/stations', async (context) => {
    const query = readQuery('listStations', context);
    const at = await moment();
    const found = list(query, at);
    const {items, next} = toPage(found, query);
    const page = {items: items.map((station) => presentStation(catalogue, station, at)), next, total: found.length};
    return cacheable(context, page, ofTheMinute);
  });
  routes.get('/stations/nearest', async (context) =>
    cacheable(context, nearest(readQuery('nearestStations', context), await moment()), ofTheMinute),
  );
  routes.get('/stations/tiles/:zoom/:x/:y', (context) =>
    cacheable(
      context,
      stationTile(readPath('getStationTile', context), readQuery('getStationTile', context)),
      unchanging,
    ),
  );
  routes.get('/stations/:id', async (context) => {
    const station = catalogue.station(readPath('getStation', context).id);
    if (station === undefined) throw notFound({zh: '没有这个站点', en: 'There is no such station'});
    return cacheable(context, presentStation(catalogue, station, await moment()), ofTheMinute);
  });
  return routes;
};
