import {ColumnDefinitionNode, type DataTypeNode, Kysely, PostgresDialect, PostgresQueryCompiler} from 'kysely';
import pg from 'pg';
import type {Tables} from '../database/tables.js';
import {sameDialect, type WrapDialect} from '../database/wrap-dialect.js';

/** Where PostgreSQL is, and how it is used. */
export interface PostgresOptions {
  /** `postgres://user:password@host:5432/database`; never printed. */
  readonly url: string;
  /** Most connections of this node. Default 10. */
  readonly connections?: number;
  /** Longest that one statement may take; 0: any time. Default 30,000 ms. */
  readonly statementTimeoutMs?: number;
}

/** How long a request waits for a connection before it is answered with 503. */
const connectTimeoutMs = 5000;

/** Oids of int8 and numeric: what `count` and `sum` give. */
const wideNumbers: ReadonlySet<number> = new Set([20, 1700]);

/**
 * PostgreSQL keeps the plan of what it looks up for a foreign key as long as the connection lasts. One that was made while a table
 * was empty reads all cases of the county for each row that refers to one, until somebody analyses the table. Made anew each time,
 * it costs some 20 µs, and is right.
 */
const planAnew = 'set plan_cache_mode = force_custom_plan';

/** Counts and sums are numbers, as in SQLite; one that a number cannot hold is a fault, never another number. */
const readWideNumber = (text: string): number => {
  const value = Number(text);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new RangeError('The database gave a number that is too large to count with');
  }
  return value;
};

/** For the connections of this pool alone; other users of node-postgres in this process keep theirs. */
const types: pg.CustomTypesConfig = {
  // Text is the only format that we ask for.
  getTypeParser: (oid: Parameters<typeof pg.types.getTypeParser>[0]): unknown =>
    wideNumbers.has(oid) ? readWideNumber : pg.types.getTypeParser(oid, 'text'),
};

/**
 * Writes `text collate "C"` for the type of a text column: texts are compared and ordered by their bytes, as in SQLite, in
 * whatever language the database was made. Migrations so stay one text for both.
 */
class BytewiseQueryCompiler extends PostgresQueryCompiler {
  protected override visitDataType(node: DataTypeNode): void {
    super.visitDataType(node);
    const {parentNode} = this;
    if (node.dataType === 'text' && parentNode !== undefined && ColumnDefinitionNode.is(parentNode)) {
      this.append(' collate "C"');
    }
  }
}

class BytewiseDialect extends PostgresDialect {
  override createQueryCompiler(): PostgresQueryCompiler {
    return new BytewiseQueryCompiler();
  }
}

/** Opens a pool of connections to PostgreSQL; the first statement connects. */
export const openPostgres = (
  {url, connections = 10, statementTimeoutMs = 30_000}: PostgresOptions,
  wrap: WrapDialect = sameDialect,
): Kysely<Tables> => {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectTimeoutMs,
    // Shorter than what firewalls commonly forget a silent connection after.
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    application_name: 'pls-kit',
    ...(statementTimeoutMs > 0 && {
      statement_timeout: statementTimeoutMs,
      // A node that stalls inside a transaction must not hold its locks for ever.
      idle_in_transaction_session_timeout: statementTimeoutMs,
    }),
    types,
  });
  // A connection that breaks while nobody uses it: the pool has dropped it already, and the next request gets another.
  pool.on('error', () => undefined);
  // One that breaks in somebody's hands, between two statements: without a listener Node would end the process. The next
  // statement on it fails, and says so to whoever asked.
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    void client.query(planAnew).catch(() => undefined);
  });
  return new Kysely<Tables>({dialect: wrap(new BytewiseDialect({pool}))});
};
