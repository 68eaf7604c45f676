import type {Kysely} from 'kysely';

/** Which of the server's keys a database was used with. */
export const createKeyProofTable = async (database: Kysely<unknown>) => {
  // One row: a key that a node has started with, and a known text sealed under it. The key itself is nowhere.
  await database.schema
    .createTable('key_proofs')
    .addColumn('key_id', 'text', (column) => column.primaryKey())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('first_used_at', 'text', (column) => column.notNull())
    .execute();
};
