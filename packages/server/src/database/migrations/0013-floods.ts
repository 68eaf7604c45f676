import type {Kysely} from 'kysely';

/** Against floods and repeats. Each table is keyed by its own look-up value, so that a distributed database spreads it evenly. */
export const createFloodTables = async (database: Kysely<unknown>) => {
  // One row: a creating request under its idempotency key; kept for 24 hours, so that a resend gets the first answer.
  await database.schema
    .createTable('idempotency_keys')
    .addColumn('key_hash', 'text', (column) => column.primaryKey())
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('work_id', 'text', (column) => column.notNull())
    .addColumn('holder', 'text', (column) => column.notNull())
    .addColumn('held_since', 'text', (column) => column.notNull())
    .addColumn('number', 'text')
    .addColumn('answer', 'text')
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await database.schema.createIndex('idempotency_keys_expiry').on('idempotency_keys').column('expires_at').execute();
  await database.schema.createIndex('idempotency_keys_case').on('idempotency_keys').column('number').execute();

  // One row: what a sender has used up of its allowance in the window that began then.
  await database.schema
    .createTable('rate_counters')
    .addColumn('subject', 'text', (column) => column.primaryKey())
    .addColumn('window_start', 'text', (column) => column.notNull())
    .addColumn('used', 'integer', (column) => column.notNull())
    .execute();

  // One row: a challenge that was answered, and the one request that it paid for.
  await database.schema
    .createTable('spent_challenges')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('spent_on', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
};
