import type {Transaction} from 'kysely';
import {eraseOfCase} from '../appointments/erase-appointment.js';
import {deleteMarked, markForDeletion} from '../attachments/delete-attachments.js';
import type {CaseReference} from '../cases/case-token.js';
import type {Tables} from '../database/tables.js';
import {forgetAnswersAbout} from '../floods/idempotency-keys.js';
import type {World} from '../world.js';

/** What a case loses with its words, beside what {@link eraseWords} deletes. */
export const erasedColumns = (at: Date) =>
  ({erased_at: at.toISOString(), code_hash: '', held_at: null, lookup_key_id: ''}) as const;

/**
 * Erases everything personal that hangs on a case, in the transaction that says so in its history: the one place that knows all of
 * it, whoever asks. What lies outside of it follows in {@link tidyUpAfter}.
 */
export const eraseWords = async (
  transaction: Transaction<Tables>,
  {homeCounty, number}: CaseReference,
  at: Date,
): Promise<void> => {
  await markForDeletion(transaction, {homeCounty, number});
  await eraseOfCase(transaction, {homeCounty, number}, at.toISOString());
  for (const table of ['case_texts', 'case_lookups'] as const) {
    await transaction.deleteFrom(table).where('home_county', '=', homeCounty).where('number', '=', number).execute();
  }
};

/** What follows once that transaction is done: blobs, and answers kept for resends. What is cut off here ends with its own round. */
export const tidyUpAfter = async (world: World, {number}: CaseReference): Promise<void> => {
  await deleteMarked(world);
  await forgetAnswersAbout(world.database, number);
};
