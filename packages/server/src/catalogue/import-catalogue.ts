import type {Insertable, Kysely} from 'kysely';
import type {CatalogueTables} from '../database/catalogue-tables.js';
import {inTransaction} from '../database/in-transaction.js';
import {takeStartLock} from '../database/migrate.js';
import type {Tables} from '../database/tables.js';
import type {CatalogueContents} from './catalogue.js';

/** Rows of one insert: well under the parameters that either engine takes. */
const batchSize = 500;

const versionOf = async (contents: CatalogueContents): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(contents)));
  return [...new Uint8Array(digest).subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

type Rows = {readonly [Table in Exclude<keyof CatalogueTables, 'catalogue_imports'>]: Insertable<Tables[Table]>[]};

const toRows = (contents: CatalogueContents): Rows => ({
  regions: contents.regions.map(({code, level, parent, position, ...rest}) => ({
    code,
    level,
    parent,
    position,
    contents: JSON.stringify(rest),
  })),
  stations: contents.stations.map(({id, level, region, parent, ...rest}) => ({
    id,
    level,
    region,
    parent,
    contents: JSON.stringify(rest),
  })),
  services: contents.services.map(({code, ...rest}, position) => ({code, position, contents: JSON.stringify(rest)})),
  topics: contents.topics.map(({code, ...rest}, position) => ({code, position, contents: JSON.stringify(rest)})),
  portals: contents.portals.map(({key, region, homeCounty, ...rest}) => ({
    key,
    region,
    home_county: homeCounty,
    contents: JSON.stringify(rest),
  })),
  units: contents.units.map(({id, kind, homeCounty, region, ...rest}) => ({
    id,
    kind,
    home_county: homeCounty,
    region,
    contents: JSON.stringify(rest),
  })),
  staff: contents.staff.map(({id, role, scope, unit, ...rest}) => ({
    id,
    role,
    scope,
    unit,
    contents: JSON.stringify(rest),
  })),
  advisers: contents.advisers.map(({id, ...rest}, position) => ({id, position, contents: JSON.stringify(rest)})),
  visiting_rules: contents.visitingRules.map(({adviser, station, weekday, weeks, from, to}) => ({
    adviser,
    station,
    weekday,
    weeks: JSON.stringify(weeks),
    from_time: from,
    to_time: to,
  })),
  rotas: contents.rotas.map(({id, place, ...rest}) => ({id, place, contents: JSON.stringify(rest)})),
  calendar_years: Object.entries(contents.calendar.years).map(([year, {off, work}]) => ({
    year,
    contents: JSON.stringify({off, work}),
  })),
});

const isThere = async (database: Kysely<Tables>, name: string, version: string): Promise<boolean> => {
  const known = await database
    .selectFrom('catalogue_imports')
    .select('version')
    .where('name', '=', name)
    .executeTakeFirst();
  return known?.version === version;
};

/**
 * Replaces the catalogue by another one, in one transaction; only its own tables are touched. A catalogue that is already there
 * in this very version is left as it is.
 *
 * @param source.name - of the data set
 * @returns whether anything was written
 */
export const importCatalogue = async (
  database: Kysely<Tables>,
  {name, contents, now}: {readonly name: string; readonly contents: CatalogueContents; readonly now: Date},
): Promise<boolean> => {
  const version = await versionOf(contents);
  if (await isThere(database, name, version)) return false;

  const rows = toRows(contents);
  return inTransaction(database, async (transaction) => {
    await takeStartLock(transaction);
    // A node that started at the same moment may have been first.
    if (await isThere(transaction, name, version)) return false;
    for (const table of Object.keys(rows) as (keyof Rows)[]) {
      await transaction.deleteFrom(table).execute();
      const all = rows[table];
      for (let start = 0; start < all.length; start += batchSize) {
        await transaction
          .insertInto(table)
          .values(all.slice(start, start + batchSize))
          .execute();
      }
    }
    await transaction.deleteFrom('catalogue_imports').execute();
    await transaction.insertInto('catalogue_imports').values({name, version, imported_at: now.toISOString()}).execute();
    return true;
  });
};
