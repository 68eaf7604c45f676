import type {NearestStations, Station, StationPage, StationTile} from '@pls-kit/contract';
import {type CursorPages, cursorPages} from './cursor-pages.js';
import type {Filter} from './filter.js';
import type {CallOptions, ReadOptions, Transport} from './transport.js';

/** Places with people (服务站点): county centres, township stations, village studios. */
export class Stations {
  private readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /**
   * Lists stations, centres first, then by code; `total` of a page counts all that the filter leaves.
   *
   * @param filter.region - this region and everything below it
   * @param filter.openNow - only stations open at this moment
   * @param filter.q - part of the station's or its place's name, today's or a former one
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {NotFoundError} `region` or `service` is unknown
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * // A page when awaited, everything when iterated.
   * const {items, total} = await pls.stations.list({region: '410311', level: 'station', limit: 5});
   * console.log(items.length, 'of', total);
   * for await (const station of pls.stations.list({region: '410311', openNow: true})) console.log(station.name);
   * ```
   * @see operation `listStations`, packages/contract/openapi.yaml
   */
  list(filter: Filter<'listStations'> = {}, options: ReadOptions = {}): CursorPages<StationPage> {
    return cursorPages((cursor) => this.transport.read('/v1/stations', {...filter, cursor}, options));
  }

  /**
   * Reads one station.
   *
   * @param id - such as `LYC-410303`
   * @throws {NotFoundError} the id is unknown
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * const centre = await pls.stations.get('LYC-410311');
   * console.log(centre.name, openingText(centre.opening, new Date()));
   * ```
   * @see operation `getStation`
   */
  get(id: string, options: CallOptions = {}): Promise<Station> {
    return this.transport.read(`/v1/stations/${encodeURIComponent(id)}`, {}, options);
  }

  /**
   * Ranks stations by straight-line distance (metres) from a point or from a region's own place.
   *
   * @param origin - either `longitude` and `latitude` (WGS 84, degrees) or `region`; beside it what stations to take, and
   *   `limit` (1 to 100, default 10)
   * @returns nearest first; `coverage` says who serves a region that has no bureau of its own
   * @throws {NotFoundError} `region` or `service` is unknown
   * @throws {ValidationError} neither a point nor a region, or a point off the globe
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * const here = {longitude: 112.4573, latitude: 34.6187};
   * const {items} = await pls.stations.nearest({...here, service: 'legal-aid', limit: 3});
   * for (const {station, distanceMetres} of items) {
   *   console.log(station.name, distanceText(distanceMetres), openingText(station.opening, new Date()));
   * }
   * ```
   * @see operation `nearestStations`
   */
  nearest(origin: Filter<'nearestStations'>, options: ReadOptions = {}): Promise<NearestStations> {
    return this.transport.read('/v1/stations/nearest', origin, options);
  }

  /**
   * Reads what lies in one tile of a map, gathered into clusters: of 600,000 stations as cheaply as of thirty.
   *
   * @param tile.zoom - level of the tile, 0 to 16. A tile is 1,024 px wide, so this is two less than the map's own level
   * @param tile.x - column from the west, below 2 to the power of `zoom`
   * @param tile.y - row from the north, likewise
   * @param filter - which stations to gather
   * @throws {NotFoundError} `service` is unknown, or the map has no such tile
   * @throws {ValidationError} `level` is none
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * const {clusters, stations} = await pls.stations.tile({zoom: 7, x: 103, y: 50}, {service: 'notary'});
   * for (const {name, count} of clusters) console.log(name.zh, count);
   * console.log(stations.length, 'stand alone');
   * ```
   * @see operation `getStationTile`
   */
  tile(
    {zoom, x, y}: {readonly zoom: number; readonly x: number; readonly y: number},
    filter: Filter<'getStationTile'> = {},
    options: CallOptions = {},
  ): Promise<StationTile> {
    return this.transport.read(`/v1/stations/tiles/${zoom}/${x}/${y}`, filter, options);
  }
}

/** Names {@link Stations} to `composeClient`. */
export const stations = (transport: Transport): Stations => new Stations(transport);
