import {chmodSync} from 'node:fs';
import {DatabaseSync, type SQLInputValue} from 'node:sqlite';
import {Kysely, SqliteDialect} from 'kysely';
import type {Tables} from '../database/tables.js';

/**
 * Opens the embedded database.
 *
 * Write-ahead log with `synchronous=FULL`: a commit that was answered survives a power cut.
 *
 * @param file - path; `:memory:` for one that dies with its connection
 */
export const openSqlite = (file: string): Kysely<Tables> => {
  const connection = new DatabaseSync(file);
  if (file !== ':memory:') chmodSync(file, 0o600);
  connection.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000',
  );
  return new Kysely<Tables>({
    dialect: new SqliteDialect({
      database: {
        close: () => connection.close(),
        prepare: (text) => {
          const statement = connection.prepare(text);
          const spread = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
          return {
            reader: statement.columns().length > 0,
            all: (parameters) => statement.all(...spread(parameters)),
            run: (parameters) => statement.run(...spread(parameters)),
            iterate: (parameters) => statement.iterate(...spread(parameters)),
          };
        },
      },
    }),
  });
};
