import {
  composeClient,
  portal,
  regions,
  services,
  stations,
  topics,
  type Client,
  type ClientOptions,
} from '@pls-kit/sdk';

/** What the finder reads. */
export type ServiceFinderClient = Pick<Client, 'portal' | 'regions' | 'services' | 'stations' | 'topics'>;

export const composeServiceFinderClient = (options: ClientOptions): ServiceFinderClient =>
  composeClient(options, {portal, regions, services, stations, topics});
