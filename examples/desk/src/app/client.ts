import {
  appointments,
  composeClient,
  desk,
  development,
  forms,
  portal,
  regions,
  stations,
  topics,
  type ComposedClient,
} from '@pls-kit/sdk';

const resources = {appointments, desk, development, forms, portal, regions, stations, topics};

/**
 * What the desk calls: its own resource, the development sign-in, stations to find a unit by name, and what the citizens' form reads
 * where a caller's case is written down.
 */
export type DeskClient = ComposedClient<typeof resources>;

/**
 * @param api - origin of the server, from the page
 * @param readToken - the staff token in force; asked at each call, so that a new sign-in counts at once
 */
export const createDeskClient = (api: string, readToken: () => string | undefined): DeskClient =>
  composeClient({baseUrl: api, portal: 'pk_luoyang', staffToken: readToken}, resources);
