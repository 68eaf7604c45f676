import {DatabaseSync} from 'node:sqlite';
import pg from 'pg';

/**
 * A database as a bench reads and writes it beside the server: no query builder, no pool, statements prepared once.
 *
 * @typedef {Record<string, string | number | null>} Row
 * @typedef {object} Connection
 * @property {(sql: string, values?: readonly (string | number | null)[]) => Promise<Row[]>} query - `?` stands for a value
 * @property {() => Promise<void>} close
 */

/**
 * SQLite as the server opens it: write-ahead log, every commit on the disk.
 *
 * @returns {Connection}
 */
const openSqlite = (/** @type {string} */ file) => {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA busy_timeout = 10000; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
  /** @type {Map<string, import('node:sqlite').StatementSync>} */
  const statements = new Map();
  return {
    query: async (sql, values = []) => {
      let statement = statements.get(sql);
      if (statement === undefined) {
        statement = database.prepare(sql);
        statements.set(sql, statement);
      }
      return /** @type {Row[]} */ (statement.all(...values));
    },
    close: async () => database.close(),
  };
};

/** @returns {Promise<Connection>} */
const openPostgres = async (/** @type {string} */ url) => {
  const client = new pg.Client({connectionString: url});
  await client.connect();
  /** @type {Map<string, {name: string; text: string}>} */
  const statements = new Map();
  return {
    query: async (sql, values = []) => {
      let statement = statements.get(sql);
      if (statement === undefined) {
        let place = 0;
        statement = {name: `s${statements.size}`, text: sql.replaceAll('?', () => `$${(place += 1)}`)};
        statements.set(sql, statement);
      }
      const {rows} = await client.query({...statement, values: [...values]});
      return rows;
    },
    close: () => client.end(),
  };
};

/**
 * Opens the database of a server that runs.
 *
 * @param {{url?: string | undefined; file: string}} place - PostgreSQL's address, or SQLite's file
 */
export const openTables = async ({url, file}) => (url === undefined ? openSqlite(file) : openPostgres(url));

/** Tables that have rows of a case, the case itself first: they refer to it. */
export const tablesOfCases = async (/** @type {Connection} */ connection, /** @type {boolean} */ isPostgres) => {
  const names = isPostgres
    ? await connection.query(
        "select table_name as name from information_schema.columns where table_schema = 'public' and column_name in ('number', 'home_county') group by table_name having count(*) = 2",
      )
    : await connection.query(
        "select m.name as name from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table' and c.name in ('number', 'home_county') group by m.name having count(*) = 2",
      );
  const others = names.map(({name}) => String(name)).filter((name) => !['case_numbers', 'cases'].includes(name));
  return {claim: 'case_numbers', rows: ['cases', ...others.toSorted()]};
};
