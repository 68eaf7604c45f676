import {chmodSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import {type Dialect, Kysely} from 'kysely';
import {isBusy} from '../database/database-faults.js';
import {busyMs, EmbeddedDialect} from '../database/embedded-dialect.js';
import type {Tables} from '../database/tables.js';
import {prepareOnce} from './prepared-statements.js';
import {sameDialect, type WrapDialect} from '../database/wrap-dialect.js';

/** Two processes may open a new file at once: switching to the log takes the file alone, and is refused rather than waited for. */
const prepare = (connection: DatabaseSync): void => {
  const giveUpAt = performance.now() + busyMs;
  connection.exec('PRAGMA busy_timeout = 1000');
  for (;;) {
    try {
      connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
      break;
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUpAt) throw error;
    }
  }
  connection.exec('PRAGMA busy_timeout = 0');
};

/**
 * Opens the embedded database.
 *
 * Write-ahead log with `synchronous=FULL`: a commit that was answered survives a power cut.
 *
 * @param file - path; `:memory:` for one that dies with its connection
 */
export const openSqlite = (file: string, wrap: WrapDialect = sameDialect): Kysely<Tables> => {
  const connection = new DatabaseSync(file);
  try {
    if (file !== ':memory:') chmodSync(file, 0o600);
    prepare(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
  const dialect: Dialect = new EmbeddedDialect({
    database: {
      close: () => connection.close(),
      prepare: prepareOnce(connection),
    },
  });
  return new Kysely<Tables>({dialect: wrap(dialect)});
};
