import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';
import {isBusy} from './database-faults.js';

/** How long a statement waits for another connection's transaction. */
export const busyMs = 10_000;
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
      await new Promise((resolve) => setTimeout(resolve, pauseMs * (0.5 + Math.random())));
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

/** SQLite as the server uses it, whatever runs it: Node's own, or the WebAssembly build inside a page. */
export class EmbeddedDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new EmbeddedDriver(this.#config);
  }
}
