import type {Kysely} from 'kysely';

/** Which key an answer kept for resends is sealed under: it need not be the one of the hashes beside it. */
export const addAnswerKeys = async (database: Kysely<unknown>) => {
  await database.schema.alterTable('idempotency_keys').addColumn('answer_key_id', 'text').execute();
  // What this step sees of the table.
  await (database as Kysely<{idempotency_keys: {key_id: string; answer: string | null; answer_key_id: string | null}}>)
    .updateTable('idempotency_keys')
    .set((row) => ({answer_key_id: row.ref('key_id')}))
    .where('answer', 'is not', null)
    .execute();
};
