import {chmodSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import {setTimeout as delay} from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';
import {isBusy} from '../database/database-faults.js';
import type {Tables} from '../database/tables.js';
import {prepareOnce} from './prepared-statements.js';
import {sameDialect, type WrapDialect} from './wrap-dialect.js';

/** How long a statement waits for another process's transaction. */
const busyMs = 10_000;
/** Between two tries: shorter than a commit takes to reach the disk. */
const pauseMs = 5;

/**
 * Waits for another process's transaction without holding up the event loop, in which the other one may be a neighbour: SQLite's
 * own `busy_timeout` sleeps. A statement that was refused did nothing, so it may be tried again.
 */
const patient = (connection: DatabaseConnection): DatabaseConnection => ({
  executeQuery: async <Row>(query: CompiledQuery): Promise<QueryResult<Row>> => {
    const giveUpAt = performance.now() + busyMs;
    for (;;) {
      try {
        return await connection.executeQuery<Row>(query);
      } catch (error) {
        if (!isBusy(error) || performance.now() > giveUpAt) throw error;
      }
      await delay(pauseMs * (0.5 + Math.random()));
    }
  },
  streamQuery: <Row>(query: CompiledQuery, size: number) => connection.streamQuery<Row>(query, size),
});

class EmbeddedDriver extends SqliteDriver {
  /** A full disk has undone the transaction already, and is the fault to tell. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('no transaction is active'))) throw error;
    }
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return patient(await super.acquireConnection());
  }

  /**
   * Takes the one writer's place at once. A transaction that begins by reading would fail at its first write when another
   * process wrote in between.
   */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

class EmbeddedDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new EmbeddedDriver(this.#config);
  }
}

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
