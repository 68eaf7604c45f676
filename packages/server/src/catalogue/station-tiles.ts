import type {QueryOf, StationTile} from '@pls-kit/contract';
import Supercluster from 'supercluster';
import {notFound} from '../problem.js';
import type {Catalogue} from './catalogue.js';
import type {StationRecord} from './records.js';

type Filters = Pick<QueryOf<'getStationTile'>, 'level' | 'service'>;

interface Tile {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** A station in the index, and the regions that hold it, the largest first; a cluster has those that hold all of it. */
interface Held {
  readonly station?: StationRecord;
  regions: readonly string[];
}

/** A tile is 1,024 px wide: four of the 256 px that a map's own level means. */
const innerLevels = 2;
/** Rings of 38 px with a name under them, and room for a thumb between. */
const clusterRadius = 72;
/** The innermost level at which stations are gathered. */
const maximumZoom = 17;
/** Filters whose index is kept; each takes as much memory as the stations without a filter. */
const mostIndexes = 6;

const longitudeOf = (x: number, zoom: number) => (x / 2 ** zoom) * 360 - 180;
const latitudeOf = (y: number, zoom: number) =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** zoom))) * 180) / Math.PI;

const tileOf = (longitude: number, latitude: number, zoom: number) => {
  const radians = (latitude * Math.PI) / 180;
  return {
    x: Math.floor(((longitude + 180) / 360) * 2 ** zoom),
    y: Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 2 ** zoom),
  };
};

const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** The tiles of a map, each made from all stations that a filter leaves; the same as long as the catalogue is. */
export const makeStationTiles = (catalogue: Catalogue) => {
  const indexes = new Map<string, Supercluster<Held, Held>>();

  const makeIndex = ({level, service}: Filters) => {
    const index = new Supercluster<Held, Held>({
      radius: clusterRadius,
      extent: 256,
      maxZoom: maximumZoom,
      map: ({regions}) => ({regions}),
      reduce: (gathered, {regions}) => {
        const differs = gathered.regions.findIndex((code, at) => code !== regions[at]);
        if (differs >= 0) gathered.regions = gathered.regions.slice(0, differs);
      },
    });
    const wanted = catalogue.stations.filter(
      (station) =>
        (level === undefined || station.level === level) &&
        (service === undefined || station.services.includes(service)),
    );
    return index.load(
      wanted.map((station) => ({
        type: 'Feature',
        geometry: {type: 'Point', coordinates: [station.coordinates.longitude, station.coordinates.latitude]},
        properties: {
          station,
          regions: [station.region, ...catalogue.regionAncestors(station.region).map(({code}) => code)].reverse(),
        },
      })),
    );
  };

  const indexFor = (filters: Filters) => {
    const key = `${filters.level ?? ''} ${filters.service ?? ''}`;
    const index = indexes.get(key) ?? makeIndex(filters);
    // Last used, last to go.
    indexes.delete(key);
    indexes.set(key, index);
    const [oldest] = indexes.keys();
    if (indexes.size > mostIndexes && oldest !== undefined) indexes.delete(oldest);
    return index;
  };

  /** @throws {ProblemError} 404 an unknown service, or a column or row that the level does not have */
  return ({zoom, x, y}: Tile, {level, service}: Filters): StationTile => {
    if (Math.max(x, y) >= 2 ** zoom)
      throw notFound({
        zh: `第 ${zoom} 级的行和列只有 0 到 ${2 ** zoom - 1}`,
        en: `Level ${zoom} has columns and rows 0 to ${2 ** zoom - 1}`,
      });
    if (service !== undefined && catalogue.service(service) === undefined)
      throw notFound({zh: `没有编码为 ${service} 的事项`, en: `There is no service ${service}`});
    const found = indexFor({...(level !== undefined && {level}), ...(service !== undefined && {service})}).getClusters(
      [longitudeOf(x, zoom), latitudeOf(y + 1, zoom), longitudeOf(x + 1, zoom), latitudeOf(y, zoom)],
      zoom + innerLevels,
    );
    const tile: StationTile = {clusters: [], stations: []};
    for (const {geometry, properties} of found) {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      // One on the border belongs to one of both.
      const own = tileOf(longitude, latitude, zoom);
      if (own.x !== x || own.y !== y) continue;
      if ('cluster' in properties) {
        const region = catalogue.region(properties.regions.at(-1) ?? '');
        if (region === undefined) continue;
        tile.clusters.push({
          coordinates: {longitude: rounded(longitude), latitude: rounded(latitude)},
          count: properties.point_count,
          region: region.code,
          name: region.name,
        });
      } else if (properties.station !== undefined) {
        const {id, name, level: ownLevel, coordinates} = properties.station;
        tile.stations.push({id, name, level: ownLevel, coordinates});
      }
    }
    return tile;
  };
};
