import {type Advisers, advisers} from './advisers.js';
import {type Announcements, announcements} from './announcements.js';
import {type Appointments, appointments} from './appointments.js';
import {type Attachments, attachments} from './attachments.js';
import {type Cases, cases} from './cases.js';
import {type Desk, desk} from './desk.js';
import {type Development, development} from './development.js';
import {type Drafts, drafts} from './drafts.js';
import {type Forms, forms} from './forms.js';
import {type Health, health} from './health.js';
import {type PortalOfSite, portal} from './portal.js';
import {type Publishing, publishing} from './publishing.js';
import {type Regions, regions} from './regions.js';
import {type Services, services} from './services.js';
import {type Stations, stations} from './stations.js';
import {type Topics, topics} from './topics.js';
import {type ClientOptions, Transport} from './transport.js';
import {type Units, units} from './units.js';
import {type VillageGroups, villageGroups} from './village-groups.js';
import {type Visits, visits} from './visits.js';

/** What makes a resource for {@link composeClient}: `services`, `cases` … of this package. */
export type ResourceMaker<Resource extends object> = (transport: Transport) => Resource;

/** A client with the resources that were named, and no other. */
export type ComposedClient<Makers> = {
  readonly [Name in keyof Makers]: Makers[Name] extends ResourceMaker<infer Resource> ? Resource : never;
};

/** Every resource of the API. A widget asks for what it uses: `Pick<Client, 'services' | 'stations'>`. */
export interface Client {
  readonly portal: PortalOfSite;
  readonly regions: Regions;
  readonly topics: Topics;
  readonly services: Services;
  readonly stations: Stations;
  readonly units: Units;
  readonly advisers: Advisers;
  readonly visits: Visits;
  readonly villageGroups: VillageGroups;
  readonly announcements: Announcements;
  readonly forms: Forms;
  readonly cases: Cases;
  readonly appointments: Appointments;
  readonly drafts: Drafts;
  readonly attachments: Attachments;
  readonly desk: Desk;
  readonly publishing: Publishing;
  readonly development: Development;
  readonly health: Health;
}

/**
 * Makes a client of a few resources, so that a bundle carries no others.
 *
 * @param makers - by the name they shall have: `composeClient(options, {services, stations})`
 */
export const composeClient = <Makers extends Readonly<Record<string, ResourceMaker<object>>>>(
  options: ClientOptions,
  makers: Makers,
): ComposedClient<Makers> => {
  const transport = new Transport(options);
  const resources = Object.entries(makers).map(([name, make]) => [name, make(transport)] as const);
  return Object.fromEntries(resources) as ComposedClient<Makers>;
};

/** Makes a client with every resource of the API. */
export const createClient = (options: ClientOptions): Client =>
  composeClient(options, {
    portal,
    regions,
    topics,
    services,
    stations,
    units,
    advisers,
    visits,
    villageGroups,
    announcements,
    forms,
    cases,
    appointments,
    drafts,
    attachments,
    desk,
    publishing,
    development,
    health,
  });
