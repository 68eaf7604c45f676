import {
  type Coordinates,
  type NearestStations,
  problemTypes,
  type QueryOf,
  type Region,
  type Station,
} from '@pls-kit/contract';
import {distanceMetres, openingState} from '@pls-kit/rules';
import {around} from 'geokdbush';
import KDBush from 'kdbush';
import {notFound, ProblemError} from '../problem.js';
import {normalise} from '../search/normalise.js';
import type {Catalogue} from './catalogue.js';
import {type Placed, place} from './pages.js';
import type {RegionRecord, StationRecord} from './records.js';
import {makeRegionFinder} from './region-names.js';
import {nextVisit, stayInstants, visitsAfter, type VisitChanges} from './visits.js';

type Filters = Pick<QueryOf<'listStations'>, 'region' | 'level' | 'service' | 'openNow' | 'q'>;

/** The moment that a question is about. */
export interface Moment {
  readonly now: Date;
  /** Visits that were changed by hand. */
  readonly changes: VisitChanges;
}

/** A station as it is at an instant: whether somebody is there, and when the adviser comes next. */
export const presentStation = (catalogue: Catalogue, station: StationRecord, {now, changes}: Moment): Station => {
  const {formerNames, services, derived, ...same} = station;
  const rule = catalogue.visitingRule(station.id);
  const adviser = rule && catalogue.adviser(rule.adviser);
  return {
    ...same,
    ...(formerNames.length > 0 && {formerNames: [...formerNames]}),
    regionName: catalogue.fullName(station.region),
    unit: catalogue.unitOfStation(station),
    services: [...services],
    opening: openingState(station.hours, catalogue.calendar, now),
    nextVisit:
      rule === undefined || adviser === undefined
        ? null
        : nextVisit(rule, adviser, now, catalogue.calendar, changes.get(station.id)),
    derived: [...derived],
  };
};

/** A region with who serves it. */
export const presentRegion = (catalogue: Catalogue, record: RegionRecord, matched?: string): Region => {
  const {kind: _kind, position: _position, ...same} = record;
  const coverage = catalogue.coverage(record.code);
  if (coverage === undefined) throw new RangeError(`Nobody serves ${record.code}`);
  return {
    ...same,
    fullName: catalogue.fullName(record.code),
    ...(matched !== undefined && {matched}),
    coverage,
  };
};

/** @throws {ProblemError} 404 */
export const knownRegion = (catalogue: Catalogue, code: string): RegionRecord => {
  const region = catalogue.currentRegion(code);
  if (region === undefined) throw notFound({zh: `没有编码为 ${code} 的地方`, en: `There is no region ${code}`});
  return region;
};

/** Questions about where: lists by filter, and the nearest. */
export const makeStationFinder = (catalogue: Catalogue) => {
  const {stations} = catalogue;
  const placed = place(stations);
  const findRegions = makeRegionFinder(catalogue);
  const tree = new KDBush(stations.length);
  for (const {coordinates} of stations) tree.add(coordinates.longitude, coordinates.latitude);
  tree.finish();

  const isOpen = (station: StationRecord, moment: Moment) =>
    openingState(station.hours, catalogue.calendar, moment.now).state === 'open' || isVisitedNow(station, moment);
  /** A studio is open while its adviser is there. */
  const isVisitedNow = ({id}: StationRecord, {now, changes}: Moment): boolean => {
    const rule = catalogue.visitingRule(id);
    const visit = rule && visitsAfter(rule, now, catalogue.calendar, changes.get(id)).next().value;
    return visit ? stayInstants(visit).begins <= now : false;
  };

  /** @throws {ProblemError} 404 an unknown region or service */
  const toPredicate = ({region, level, service, openNow}: Filters, moment: Moment) => {
    const within = region === undefined ? undefined : knownRegion(catalogue, region).code;
    if (service !== undefined && catalogue.service(service) === undefined) {
      throw notFound({zh: `没有编码为 ${service} 的事项`, en: `There is no service ${service}`});
    }
    return (station: StationRecord) =>
      (within === undefined || catalogue.isWithin(station.region, within)) &&
      (level === undefined || station.level === level) &&
      (service === undefined || station.services.includes(service)) &&
      (openNow !== true || isOpen(station, moment));
  };

  const list = (filters: Filters, moment: Moment): Placed<StationRecord>[] => {
    const fits = toPredicate(filters, moment);
    const {q} = filters;
    if (q === undefined) return placed.filter(({item}) => fits(item));
    const words = normalise(q).replaceAll(' ', '');
    if (words === '') return [];
    const places = new Set(findRegions(q).map(({region}) => region.code));
    const isNamed = ({name, formerNames, region}: StationRecord) =>
      places.has(region) || [name, ...formerNames].some((each) => normalise(each).replaceAll(' ', '').includes(words));
    return placed.filter(({item}) => isNamed(item) && fits(item));
  };

  /** Where a region's own help is: a village's studio, a town's station, a county's centre; a zone's streets' middle. */
  const placeOf = (region: RegionRecord): Coordinates | undefined => {
    const own =
      catalogue.studioOfVillage(region.code) ??
      catalogue.stationOfTown(region.code) ??
      (region.level === 'county' ? catalogue.centerOfCounty(region.code) : undefined);
    if (own !== undefined) return own.coordinates;
    const streets = catalogue.regionsUnder(region.code).flatMap(({code}) => catalogue.stationOfTown(code) ?? []);
    if (streets.length > 0 && region.level === 'zone') return middleOf(streets);
    const parent = catalogue.centerOfRegion(region.code);
    return parent?.coordinates ?? middleOf(stations.filter(({level}) => level === 'center'));
  };

  /** @throws {ProblemError} 404 an unknown region or service, 422 neither a point nor a region */
  const nearest = (query: QueryOf<'nearestStations'> & {limit: number}, moment: Moment): NearestStations => {
    const {longitude, latitude, region: code, limit} = query;
    const region = code === undefined ? undefined : knownRegion(catalogue, code);
    const point = longitude !== undefined && latitude !== undefined ? {longitude, latitude} : undefined;
    const coordinates = point ?? (region && placeOf(region));
    if (coordinates === undefined) throw missingOrigin(longitude, latitude);
    // The region is where from, not where in: the nearest station may well lie across the border.
    const {level, service, openNow} = query;
    const fits = toPredicate({...(level && {level}), ...(service && {service}), ...(openNow && {openNow})}, moment);
    const found = around(tree, coordinates.longitude, coordinates.latitude, limit, Infinity, (index) => {
      const station = stations[index];
      return station !== undefined && fits(station);
    });
    const coverage = region && catalogue.coverage(region.code);
    return {
      origin: {
        coordinates,
        ...(region !== undefined && {region: region.code, regionName: catalogue.fullName(region.code)}),
      },
      ...(coverage !== undefined && {coverage}),
      items: found.flatMap((index) => {
        const station = stations[index];
        if (station === undefined) return [];
        const metres = Math.round(distanceMetres(coordinates, station.coordinates));
        return [{station: presentStation(catalogue, station, moment), distanceMetres: metres}];
      }),
    };
  };

  return {findRegions, list, nearest};
};

const middleOf = (stations: readonly StationRecord[]): Coordinates | undefined => {
  if (stations.length === 0) return undefined;
  const mean = (of: (station: StationRecord) => number) =>
    Math.round((stations.reduce((sum, station) => sum + of(station), 0) / stations.length) * 1e5) / 1e5;
  return {
    longitude: mean(({coordinates}) => coordinates.longitude),
    latitude: mean(({coordinates}) => coordinates.latitude),
  };
};

const missingOrigin = (longitude: number | undefined, latitude: number | undefined) => {
  const missing =
    longitude === undefined && latitude === undefined ? 'region' : longitude === undefined ? 'longitude' : 'latitude';
  return new ProblemError(problemTypes.invalidRequest, 422, {
    violations: [
      {
        pointer: `#/query/${missing}`,
        code: 'required',
        message: {zh: '请给出经纬度，或者一个地方的编码', en: 'Give longitude and latitude, or a region'},
      },
    ],
  });
};
