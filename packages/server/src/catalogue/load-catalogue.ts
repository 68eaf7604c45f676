import type {Kysely} from 'kysely';
import {readCalendarYears} from '../clock/calendar-store.js';
import type {Tables} from '../database/tables.js';
import {type Catalogue, makeCatalogue} from './catalogue.js';
import type {
  AdviserRecord,
  PortalRecord,
  RegionRecord,
  RotaRecord,
  ServiceRecord,
  StaffRecord,
  StationRecord,
  TopicRecord,
  UnitRecord,
} from './records.js';

/** Columns and the rest, put together again: the inverse of the import. */
const whole = <Kind>({contents, ...columns}: {readonly contents: string}): Kind =>
  ({...columns, ...(JSON.parse(contents) as object)}) as Kind;

/** Reads the whole catalogue into memory. */
export const loadCatalogue = async (database: Kysely<Tables>): Promise<Catalogue> => {
  const stationOrder = ['center', 'station', 'studio'];
  const stations = (await database.selectFrom('stations').selectAll().orderBy('id').execute()).map((row) =>
    whole<StationRecord>(row),
  );
  const [regions, services, topics, portals, units, staff, advisers, rules, rotas, years] = [
    await database.selectFrom('regions').selectAll().orderBy('position').execute(),
    await database.selectFrom('services').select(['code', 'contents']).orderBy('position').execute(),
    await database.selectFrom('topics').select(['code', 'contents']).orderBy('position').execute(),
    await database
      .selectFrom('portals')
      .select(['key', 'region', 'home_county as homeCounty', 'contents'])
      .orderBy('key')
      .execute(),
    await database
      .selectFrom('units')
      .select(['id', 'kind', 'home_county as homeCounty', 'region', 'contents'])
      .orderBy('id')
      .execute(),
    await database.selectFrom('staff').selectAll().orderBy('id').execute(),
    await database.selectFrom('advisers').select(['id', 'contents']).orderBy('position').execute(),
    await database
      .selectFrom('visiting_rules')
      .select(['adviser', 'station', 'weekday', 'weeks', 'from_time as from', 'to_time as to'])
      .orderBy('station')
      .execute(),
    await database.selectFrom('rotas').select(['id', 'place', 'contents']).orderBy('id').execute(),
    await readCalendarYears(database),
  ];
  return makeCatalogue({
    regions: regions.map((row) => whole<RegionRecord>(row)),
    stations: stations.sort((one, other) => stationOrder.indexOf(one.level) - stationOrder.indexOf(other.level)),
    services: services.map((row) => whole<ServiceRecord>(row)),
    topics: topics.map((row) => whole<TopicRecord>(row)),
    portals: portals.map((row) => whole<PortalRecord>(row)),
    units: units.map((row) => whole<UnitRecord>(row)),
    staff: staff.map((row) => whole<StaffRecord>(row)),
    advisers: advisers.map((row) => whole<AdviserRecord>(row)),
    visitingRules: rules.map(({weeks, ...rule}) => ({...rule, weeks: JSON.parse(weeks) as number[]})),
    rotas: rotas.map((row) => whole<RotaRecord>(row)),
    calendar: {years},
  });
};
