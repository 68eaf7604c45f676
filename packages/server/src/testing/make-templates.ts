import {sql} from 'kysely';
import {migrate} from '../database/migrate.js';
import {openPostgres} from '../node/open-postgres.js';
import {prepareDatabase} from '../node/open-database.js';
import {templates} from './test-database.js';

/**
 * Makes the databases that each test's own is copied from. They are in a Chinese order (ICU), not in that of bytes: a column
 * that is compared as its database is would fail a test.
 *
 * @param url - address of a database of that server, by its name
 */
export const makeTemplates = async (url: (database: string) => string): Promise<void> => {
  const server = openPostgres({url: url('postgres'), connections: 1});
  const ordered = `encoding 'UTF8' locale_provider icu icu_locale 'zh' locale 'C.UTF-8'`;
  await sql.raw(`create database ${templates.nothing} template template0 ${ordered}`).execute(server);
  for (const [name, prepare] of [
    [templates.tables, migrate],
    [templates.catalogue, prepareDatabase],
  ] as const) {
    await sql.raw(`create database ${name} template ${templates.nothing}`).execute(server);
    const database = openPostgres({url: url(name), connections: 1});
    await prepare(database, new Date('2026-11-23T00:00:00Z'));
    await database.destroy();
  }
  await server.destroy();
};
