import {composeClient, portal, regions, services, stations, type Client, type ClientOptions} from '@pls-kit/sdk';

/** What the list of stations reads. */
export type StationMapClient = Pick<Client, 'portal' | 'regions' | 'services' | 'stations'>;

export const composeStationMapClient = (options: ClientOptions): StationMapClient =>
  composeClient(options, {portal, regions, services, stations});
