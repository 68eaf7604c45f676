import type {Coordinates, Coverage, Station, StationPage} from '@pls-kit/contract';
import type {CursorPages, ReadOptions, Stations} from '@pls-kit/sdk';
import type {ReactiveControllerHost} from 'lit';
import {Remote} from '../remote.js';

/** Stations shown at first, and added by each 「再看 20 个」. */
export const pageSize = 20;
/** Most that one request by distance gives. */
const mostAtOnce = 100;

/** Which stations, in which order. */
export interface StationQuery {
  /** Nearest to this region's own place. */
  readonly nearRegion?: string | undefined;
  /** Nearest to this point. */
  readonly nearPoint?: Coordinates | undefined;
  /** Without a place: this region and everything below it, centres first. */
  readonly within?: string | undefined;
  /** Without a place: part of a name. */
  readonly named?: string | undefined;
  readonly openNow: boolean;
  readonly level?: string | undefined;
  readonly service?: string | undefined;
}

export interface StationRow {
  readonly station: Station;
  /** Straight line; only where the list is by distance. */
  readonly distanceMetres?: number | undefined;
}

export interface StationListing {
  readonly query: StationQuery;
  readonly rows: readonly StationRow[];
  /** Whether more can be asked for. */
  readonly hasMore: boolean;
  /** How many there are in all; unknown where the list is by distance. */
  readonly total?: number | undefined;
  /** What the origin is called. */
  readonly originName?: string | undefined;
  readonly coverage?: Coverage | undefined;
}

type Purpose = 'query' | 'more' | 'refresh';

/**
 * The list on the screen. A new query replaces it; more of it, and a second look at who is open, leave it standing
 * whatever becomes of the request.
 */
export class StationList {
  readonly remote: Remote<StationListing>;
  readonly #host: ReactiveControllerHost;
  #running = 0;
  #purpose: Purpose = 'query';
  #query?: StationQuery;
  #last?: StationListing | undefined;
  #going?: Pages | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.remote = new Remote(host);
  }

  /** What can be shown: the last list, unless a new query failed or has nothing yet. */
  get listing(): StationListing | undefined {
    return this.remote.value ?? (this.#purpose === 'query' ? undefined : this.#last);
  }

  /** What is on the way: another list, or more of this one. */
  get busy(): 'query' | 'more' | undefined {
    return this.#running > 0 && this.#purpose !== 'refresh' ? this.#purpose : undefined;
  }

  /** More of the list could not be read; what is there stands. */
  get lacksMore(): boolean {
    return this.#purpose === 'more' && this.remote.state.name === 'failed';
  }

  show(stations: Stations, query: StationQuery): Promise<void> {
    this.#query = query;
    return this.#run('query', (signal) => this.#read(stations, query, pageSize, {signal}));
  }

  more(stations: Stations): Promise<void> {
    const {listing} = this;
    const query = this.#query;
    if (!listing || !query) return Promise.resolve();
    return this.#run('more', (signal) =>
      this.#read(stations, query, listing.rows.length + pageSize, {signal}, listing),
    );
  }

  /** Reads the same again, as far as it is shown and past the browser's cache: what is shown is known to be old. */
  refresh(stations: Stations): void {
    const query = this.#query;
    const count = this.listing?.rows.length;
    if (!query || !count || this.#running > 0) return;
    void this.#run('refresh', (signal) =>
      this.#read(stations, query, Math.max(count, pageSize), {signal, fresh: true}),
    );
  }

  async #run(purpose: Purpose, read: (signal: AbortSignal) => Promise<StationListing>): Promise<void> {
    this.#last = this.listing;
    this.#purpose = purpose;
    this.#running += 1;
    try {
      await this.remote.run(read, {keep: true});
    } finally {
      this.#running -= 1;
      this.#host.requestUpdate();
    }
  }

  async #read(
    stations: Stations,
    query: StationQuery,
    count: number,
    options: ReadOptions,
    before?: StationListing,
  ): Promise<StationListing> {
    if (query.nearRegion !== undefined || query.nearPoint) return nearest(stations, query, count, options);
    // Read on from where the list ended; from the start after a failure, which ends an iteration, or when read anew.
    const going = before && this.#going;
    this.#going = undefined;
    const rows = going ? [...before.rows] : [];
    const {pages, iterator} = going ?? startPages(stations, query, options.fresh);
    const {total} = await pages;
    while (rows.length < count) {
      const result = await iterator.next();
      if (result.done) break;
      rows.push({station: result.value});
    }
    if (!options.signal?.aborted) this.#going = {pages, iterator};
    return {query, rows, hasMore: rows.length < total, total};
  }
}

interface Pages {
  readonly pages: CursorPages<StationPage>;
  readonly iterator: AsyncIterator<Station>;
}

const filters = ({openNow, level, service}: StationQuery) => ({...(openNow && {openNow}), level, service});

/** No signal: it would end with the first page, and the iteration outlives that. */
const startPages = (stations: Stations, query: StationQuery, fresh: boolean | undefined): Pages => {
  const filter = {...filters(query), region: query.within, q: query.named, limit: pageSize};
  const pages = stations.list(filter, {fresh});
  return {pages, iterator: pages[Symbol.asyncIterator]()};
};

const nearest = async (
  stations: Stations,
  query: StationQuery,
  count: number,
  options: ReadOptions,
): Promise<StationListing> => {
  const limit = Math.min(count, mostAtOnce);
  const place = query.nearPoint ?? {region: query.nearRegion};
  const {items, coverage, origin} = await stations.nearest({...place, ...filters(query), limit}, options);
  return {
    query,
    rows: items,
    hasMore: items.length === limit && limit < mostAtOnce,
    originName: origin.regionName,
    coverage,
  };
};
