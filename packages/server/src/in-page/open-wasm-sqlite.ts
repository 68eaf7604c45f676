import type {BindableValue, Database, PreparedStatement, Sqlite3Static, SqlValue} from '@sqlite.org/sqlite-wasm';
import {Kysely} from 'kysely';
import {EmbeddedDialect} from '../database/embedded-dialect.js';
import {keepStatements, type PreparedText} from '../database/keep-statements.js';
import type {Tables} from '../database/tables.js';
import {sameDialect, type WrapDialect} from '../database/wrap-dialect.js';

/** A database in memory, and what is in it as one image. */
export interface WasmDatabase {
  readonly database: Kysely<Tables>;
  /** The whole database as SQLite would write it to a file. */
  readonly image: () => Uint8Array;
}

/** SQLite's result code, as Node's own SQLite tells it: what `database-faults.ts` reads. */
const withCode = <Result>(work: () => Result): Result => {
  try {
    return work();
  } catch (error) {
    const {resultCode} = error as {resultCode?: number};
    throw resultCode === undefined ? error : Object.assign(error as Error, {errcode: resultCode});
  }
};

const rowsOf = function* (statement: PreparedStatement): Generator<Record<string, SqlValue>> {
  const names = statement.getColumnNames();
  while (statement.step()) {
    const values = statement.get([]);
    yield Object.fromEntries(names.map((name, place) => [name, values[place] ?? null]));
  }
};

const prepareIn =
  ({capi}: Sqlite3Static, connection: Database) =>
  (text: string): PreparedText => {
    const bound = (statement: PreparedStatement, parameters: readonly unknown[]) =>
      parameters.length === 0 ? statement : statement.bind(parameters as readonly BindableValue[]);
    /** Not the statement's own `reset`, which throws once more what the step threw. */
    const reset = (statement: PreparedStatement) => capi.sqlite3_reset(statement);
    const statement = withCode(() => connection.prepare(text));
    return {
      reader: statement.columnCount > 0,
      all: (parameters) =>
        withCode(() => {
          try {
            return [...rowsOf(bound(statement, parameters))];
          } finally {
            reset(statement);
          }
        }),
      run: (parameters) =>
        withCode(() => {
          try {
            bound(statement, parameters).step();
            return {
              changes: connection.changes(),
              lastInsertRowid: capi.sqlite3_last_insert_rowid(connection),
            };
          } finally {
            reset(statement);
          }
        }),
      *iterate(parameters) {
        // One of its own: whoever runs the same text meanwhile would start it over.
        const own = connection.prepare(text);
        try {
          yield* rowsOf(bound(own, parameters));
        } finally {
          own.finalize();
        }
      },
      forget: () => statement.finalize(),
    };
  };

const restore = ({capi, wasm}: Sqlite3Static, connection: Database, image: Uint8Array): void => {
  const {SQLITE_DESERIALIZE_FREEONCLOSE, SQLITE_DESERIALIZE_RESIZEABLE} = capi;
  const copy = wasm.allocFromTypedArray(image);
  const flags = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE;
  connection.checkRc(capi.sqlite3_deserialize(connection, 'main', copy, image.byteLength, image.byteLength, flags));
};

/**
 * Opens a database of its own in memory.
 *
 * @param image - what is in it, from {@link WasmDatabase.image}; it is copied. Default: nothing
 * @param file - name of a database in memory that several connections share, as SQLite's VFS `memdb` has it
 */
export const openWasmSqlite = (
  sqlite: Sqlite3Static,
  {image, file = ':memory:', wrap = sameDialect}: {image?: Uint8Array; file?: string; wrap?: WrapDialect} = {},
): WasmDatabase => {
  const connection = new sqlite.oo1.DB(file, 'c');
  if (image !== undefined) restore(sqlite, connection, image);
  connection.exec('PRAGMA foreign_keys = ON');
  const statements = keepStatements(prepareIn(sqlite, connection));
  const dialect = new EmbeddedDialect({
    database: {
      prepare: statements.prepare,
      close: () => {
        statements.forgetAll();
        connection.close();
      },
    },
  });
  return {
    database: new Kysely<Tables>({dialect: wrap(dialect)}),
    image: () => sqlite.capi.sqlite3_js_db_export(connection),
  };
};
