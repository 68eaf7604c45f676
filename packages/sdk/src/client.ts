import {type Advisers, advisers} from './advisers.js';
import {type Announcements, announcements} from './announcements.js';
import {type Appointments, appointments} from './appointments.js';
import {type Attachments, attachments} from './attachments.js';
import {calendar, type OfficeCalendar} from './calendar.js';
import {type Cases, cases} from './cases.js';
import {checkOptions} from './check-options.js';
import {type Desk, desk} from './desk.js';
import {type Development, development} from './development.js';
import {type Drafts, drafts} from './drafts.js';
import {explainFailure} from './explain-failure.js';
import {type Forms, forms} from './forms.js';
import {type Health, health} from './health.js';
import {type Outbox, outbox} from './outbox/outbox.js';
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
export type ResourceMaker<Resource extends object> = (transport: Transport, options: ClientOptions) => Resource;

/** A client with the resources that were named, and no other. */
export type ComposedClient<Makers> = {
  readonly [Name in keyof Makers]: Makers[Name] extends ResourceMaker<infer Resource> ? Resource : never;
};

/** Every resource of the API. A widget asks for what it uses: `Pick<Client, 'services' | 'stations'>`. */
export interface Client {
  /** The embedding site that the key names: its region, the county its cases are kept under, its hotline. */
  readonly portal: PortalOfSite;
  /** Divisions and named places, today's and former ones (行政区划). */
  readonly regions: Regions;
  /** What people's troubles are about, in their own words (事项主题). */
  readonly topics: Topics;
  /** What help exists, and the search that leads there (服务事项). */
  readonly services: Services;
  /** Places with people: the nearest, open now, who is there when (服务站点). */
  readonly stations: Stations;
  /** What a unit makes public: duties, process, time limits, telephone for complaints (公示). */
  readonly units: Units;
  /** Legal advisers of the villages (村居法律顾问). */
  readonly advisers: Advisers;
  /** When an adviser is in a village (坐诊). */
  readonly visits: Visits;
  /** Days off and make-up workdays, for opening hours and deadlines (节假日与调休). */
  readonly calendar: OfficeCalendar;
  /** The villages' WeChat groups. */
  readonly villageGroups: VillageGroups;
  /** What the bureaus announce (公告). */
  readonly announcements: Announcements;
  /** Forms as data: what is asked for each kind of request, and its JSON Schema. */
  readonly forms: Forms;
  /** A citizen's own cases: submit, follow, supplement, rate, erase (办件). */
  readonly cases: Cases;
  /** Times that can be booked, and a citizen's own ones (预约). */
  readonly appointments: Appointments;
  /** Half-written forms under a code that only the citizen has (草稿). */
  readonly drafts: Drafts;
  /** Submissions that are kept until they have arrived (待发件). */
  readonly outbox: Outbox;
  /** Files, sent in pieces that go on where the line broke (附件). */
  readonly attachments: Attachments;
  /** The clerk's side: queue, steps, time limits, supervision. Needs `staffToken`. */
  readonly desk: Desk;
  /** Drafting and publishing announcements, changing visits. Needs `staffToken`. */
  readonly publishing: Publishing;
  /** Sign-in for trying, where the server is not in production. */
  readonly development: Development;
  /** Whether the server lives, and can take requests. */
  readonly health: Health;
}

/**
 * Makes a client of a few resources, so that a bundle carries no others.
 *
 * @param makers - by the name they shall have: `composeClient(options, {services, stations})`
 * @example
 * ```ts
 * // Search and stations, and nothing of the rest in the bundle.
 * const few = composeClient({baseUrl: 'http://localhost:8787', portal: 'pk_luolong'}, {services, stations});
 * console.log(Object.keys(few)); // → [ 'services', 'stations' ]
 * ```
 */
export const composeClient = <Makers extends Readonly<Record<string, ResourceMaker<object>>>>(
  options: ClientOptions,
  makers: Makers,
): ComposedClient<Makers> => {
  const transport = new Transport(options);
  const client: Record<string, object> = {};
  for (const [name, make] of Object.entries(makers)) client[name] = make(transport, options);
  return client as ComposedClient<Makers>;
};

/**
 * Makes a client with every resource of the API.
 *
 * @throws {TypeError} an option can lead nowhere, such as a `baseUrl` without `https://`; says what to write
 * @example
 * ```ts
 * const client = createClient({baseUrl: 'http://localhost:8787', portal: 'pk_luolong'});
 * const {items} = await client.services.search('离婚');
 * console.log(items.length > 0); // → true
 * ```
 */
export const createClient = (options: ClientOptions): Client => {
  checkOptions(options);
  const resources = {
    portal,
    regions,
    topics,
    services,
    stations,
    units,
    advisers,
    visits,
    calendar,
    villageGroups,
    announcements,
    forms,
    cases,
    appointments,
    drafts,
    outbox,
    attachments,
    desk,
    publishing,
    development,
    health,
  };
  return composeClient({...options, explain: options.explain ?? explainFailure}, resources);
};
