import type {Coordinates, Coverage, Station} from '@pls-kit/contract';
import type {Stations} from '@pls-kit/sdk';
import type {ReactiveControllerHost} from 'lit';
import {Remote, type RemoteState} from '../remote.js';

/** Where to look from. */
export interface Around {
  readonly region?: string | undefined;
  readonly coordinates?: Coordinates | undefined;
}

/** Where a person can go with this. */
export interface NearestOpen {
  readonly station?: Station | undefined;
  readonly distanceMetres?: number | undefined;
  /** What the origin is called. */
  readonly originName?: string | undefined;
  readonly coverage?: Coverage | undefined;
}

/** How far to look for one with hours, when nothing is open. */
const looked = 30;

/**
 * The nearest station that is open now and offers a service; while none is, the nearest that has hours and says when it opens.
 *
 * A studio without hours comes last: nobody may be there for weeks.
 */
export class NearestOpenStation {
  readonly #remote: Remote<NearestOpen>;
  #key?: string;

  constructor(host: ReactiveControllerHost) {
    this.#remote = new Remote(host);
  }

  get state(): RemoteState<NearestOpen> {
    return this.#remote.state;
  }

  get value(): NearestOpen | undefined {
    return this.#remote.value;
  }

  /** Looks, unless it was this that was looked for last. */
  look(stations: Stations, service: string, around: Around): void {
    const key = JSON.stringify([service, around]);
    if (key === this.#key) return;
    this.#key = key;
    this.#run(stations, service, around, {again: false});
  }

  /** Looks again for the same: a station opened or closed. */
  lookAgain(stations: Stations, service: string, around: Around): void {
    this.#run(stations, service, around, {again: true});
  }

  retry(): void {
    this.#remote.retry();
  }

  #run(stations: Stations, service: string, {region, coordinates}: Around, {again}: {again: boolean}): void {
    const origin = {...coordinates, ...(region && {region}), service};
    void this.#remote.run(
      async (signal) => {
        const open = await stations.nearest({...origin, openNow: true, limit: 1}, {signal, fresh: again});
        const found = open.items[0] ? open : await stations.nearest({...origin, limit: looked}, {signal, fresh: again});
        const hit = found.items.find(({station}) => station.hours) ?? found.items[0];
        return {
          station: hit?.station,
          distanceMetres: hit?.distanceMetres,
          originName: found.origin.regionName,
          coverage: found.coverage,
        };
      },
      {keep: again},
    );
  }
}
