import {type Kysely, sql} from 'kysely';
import {checkCodeKeys, checkStoredKeys} from '../cases/check-stored-keys.js';
import {isUnavailable} from '../database/database-faults.js';
import {adoptRetired} from '../keys/retired-keys.js';
import {migrate, NewerDatabaseError} from '../database/migrate.js';
import type {Tables} from '../database/tables.js';
import {proveKeys} from '../secrets/key-proofs.js';
import {type Secrets, SecretsError} from '../secrets/secrets.js';
import {seedLuoyang} from '../seed/seed-luoyang.js';
import {readLuoyangData} from './luoyang-files.js';
import {openPostgres, type PostgresOptions} from './open-postgres.js';
import {openSqlite} from './open-sqlite.js';
import {StartError} from './start-error.js';

/** The embedded database's file, or `:memory:`; or a PostgreSQL. */
export type DatabasePlace = {readonly file: string} | {readonly postgres: PostgresOptions};

const nameOf = (place: DatabasePlace): string =>
  // Never the address: it holds the password.
  'file' in place ? place.file : 'The database of DATABASE_URL';

/** Makes the tables and puts the catalogue in. Any number of nodes may do so at once. */
export const prepareDatabase = async (database: Kysely<Tables>, now: Date): Promise<void> => {
  await migrate(database);
  await seedLuoyang(database, readLuoyangData(), now);
};

const checkEncoding = async (database: Kysely<Tables>): Promise<void> => {
  const {rows} = await sql<{encoding: string}>`select current_setting('server_encoding') as encoding`.execute(database);
  const encoding = rows[0]?.encoding;
  if (encoding !== 'UTF8') {
    throw new StartError(
      `The database of DATABASE_URL is in ${String(encoding)}: make one with encoding UTF8 (createdb --encoding=UTF8 --template=template0).`,
    );
  }
};

/** By a connection of its own: a step may take longer than any request's statement. */
const preparePostgres = async (postgres: PostgresOptions, now: Date): Promise<void> => {
  const database = openPostgres({...postgres, connections: 1, statementTimeoutMs: 0});
  try {
    await checkEncoding(database);
    await prepareDatabase(database, now);
  } finally {
    await database.destroy();
  }
};

/**
 * Opened, migrated, seeded, and with the right keys.
 *
 * @throws {StartError} with one sentence that says what is wrong and what to do
 */
export const openDatabase = async (place: DatabasePlace, secrets: Secrets, now: Date): Promise<Kysely<Tables>> => {
  let database: Kysely<Tables> | undefined;
  try {
    if ('postgres' in place) {
      await preparePostgres(place.postgres, now);
      database = openPostgres(place.postgres);
    } else {
      database = openSqlite(place.file);
      await prepareDatabase(database, now);
    }
    await checkStoredKeys({database, secrets});
    await adoptRetired(database, secrets);
    await checkCodeKeys({database, secrets});
    await proveKeys(database, secrets, now);
    return database;
  } catch (error) {
    await database?.destroy();
    throw toStartError(error, place);
  }
};

const toStartError = (cause: unknown, place: DatabasePlace): unknown => {
  if (cause instanceof StartError) return cause;
  const name = nameOf(place);
  if (cause instanceof NewerDatabaseError) {
    const other = 'file' in place ? 'give PLS_DATA another folder' : 'give DATABASE_URL another database';
    return new StartError(`${name} was written by a newer version: start that one, or ${other}.`, {cause});
  }
  if (cause instanceof SecretsError) {
    return new StartError(`${cause.message}: put back the keys that ${name} was written with.`, {cause});
  }
  const sentence = 'file' in place ? sqliteSentence(cause, place.file) : postgresSentence(cause);
  return sentence === undefined ? cause : new StartError(sentence, {cause});
};

const sqliteSentence = (cause: unknown, file: string): string | undefined => {
  const code = (cause as {errcode?: number}).errcode;
  // SQLITE_NOTADB, SQLITE_CORRUPT
  return code === 26 || code === 11 ? `${file} is damaged or no database: put a backup in its place.` : undefined;
};

/** By SQLSTATE. */
const refusals: Readonly<Record<string, string>> = {
  '28P01': 'PostgreSQL refuses the user or the password: correct DATABASE_URL.',
  '28000': 'PostgreSQL refuses the user or the password: correct DATABASE_URL, or pg_hba.conf.',
  '3D000': 'The database of DATABASE_URL is not there: make it (createdb --encoding=UTF8 NAME), or correct the name.',
  '42501': 'The user of DATABASE_URL may make no tables: make it the owner of the database.',
  '25006': 'The database of DATABASE_URL can only be read: name the primary server, not a standby.',
};

const postgresSentence = (cause: unknown): string | undefined => {
  const code = (cause as {code?: string}).code ?? '';
  const refusal = refusals[code];
  if (refusal !== undefined) return refusal;
  // A socket that is not there.
  if (!isUnavailable(cause) && code !== 'ENOENT') return undefined;
  return `PostgreSQL does not answer at DATABASE_URL (${code || 'no connection'}): start it, or correct the address.`;
};
