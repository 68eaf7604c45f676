import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Dialect, Kysely} from 'kysely';
import pg from 'pg';
import type {Tables} from '../database/tables.js';
import {sameDialect} from '../database/wrap-dialect.js';
import type {DatabasePlace} from '../node/open-database.js';
import {openPostgres} from '../node/open-postgres.js';
import {openSqlite} from '../node/open-sqlite.js';
import {loadSqlite} from '../in-page/load-sqlite.js';
import {openWasmSqlite} from '../in-page/open-wasm-sqlite.js';
import {watchCounties} from './watch-counties.js';

/**
 * Address of a PostgreSQL whose databases {@link templates} are copied for each test; without it tests run on SQLite.
 * `scripts/test-on-postgres.mjs` sets it.
 */
const server = process.env['PLS_TEST_DATABASE_URL'];

/** SQLite's WebAssembly build, where the run is about what the in-page server stands on. */
const wasm = process.env['PLS_TEST_DATABASE'] === 'wasm' ? await loadSqlite() : undefined;

/** The engine that this run is about. */
export const engine: 'postgres' | 'sqlite' | 'wasm' =
  server !== undefined ? 'postgres' : wasm !== undefined ? 'wasm' : 'sqlite';

/** What a new database holds: nothing at all, the tables, or Luoyang's catalogue as well. */
export type Contents = keyof typeof templates;
export const templates = {nothing: 'pls_nothing', tables: 'pls_tables', catalogue: 'pls_catalogue'} as const;

/** Two test files run at once, each with several databases: together far below the server's `max_connections`. */
const connections = 10;

/** A database of a test's own, gone when it is removed. */
export interface TestDatabase {
  /** For another process or thread. */
  readonly place: DatabasePlace;
  /** Connections of their own, as another node has. Who opens closes. */
  readonly open: () => Kysely<Tables>;
  /** After every connection is closed; once more does no harm. */
  readonly remove: () => Promise<void>;
}

/** @param wrap - put around the watch over counties */
export const openTestDatabase = (place: DatabasePlace, wrap = sameDialect): Kysely<Tables> => {
  const watched = (dialect: Dialect) => wrap(watchCounties(dialect));
  if ('postgres' in place) return openPostgres(place.postgres, watched);
  return wasm === undefined
    ? openSqlite(place.file, watched)
    : openWasmSqlite(wasm, {file: place.file, wrap: watched}).database;
};

const addressOf = (name: string): string => {
  const address = new URL(server ?? '');
  address.pathname = `/${name}`;
  return address.href;
};

const atServer = async (statement: string): Promise<void> => {
  const client = new pg.Client({connectionString: addressOf('postgres')});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

let made = 0;
const makeInPostgres = async (contents: Contents): Promise<TestDatabase> => {
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 8)}_${(made += 1)}`;
  await atServer(`create database ${name} template ${templates[contents]}`);
  const place = {postgres: {url: addressOf(name), connections}};
  return {
    place,
    open: () => openTestDatabase(place),
    remove: () => atServer(`drop database if exists ${name} with (force)`),
  };
};

/**
 * Makes a database of the engine that this run is about.
 *
 * @param contents - on SQLite, either build, always nothing: making the tables costs less there than copying them
 */
export const makeTestDatabase = async (contents: Contents = 'tables'): Promise<TestDatabase> => {
  if (server !== undefined) return makeInPostgres(contents);
  if (wasm !== undefined) {
    // Shared by the connections of this process, and gone with the last of them.
    const place = {file: `file:/test-${(made += 1)}?vfs=memdb`};
    return {place, open: () => openTestDatabase(place), remove: () => Promise.resolve()};
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'pls-database-'));
  const place = {file: path.join(folder, 'pls.sqlite')};
  return {
    place,
    open: () => openTestDatabase(place),
    remove: () => {
      rmSync(folder, {recursive: true, force: true});
      return Promise.resolve();
    },
  };
};
