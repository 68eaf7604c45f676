import type {ExpressionBuilder, Kysely} from 'kysely';
import type {IdempotencyKeyRow} from '../database/flood-tables.js';
import type {Tables} from '../database/tables.js';
import type {SealedPlace, SealedText} from '../secrets/secrets.js';

/** How long a resend gets the first answer. */
export const keptForMs = 24 * 3_600_000;
/** A try that is under way for longer than this died with its node: longer than any request takes. */
const heldForMs = 60_000;
/** Before any clock: nobody holds it. */
const nobodySince = '1970-01-01T00:00:00.000Z';

/** Over, or written by a clock that has since been set back by more than a day: neither holds anybody up. */
const isOver = (row: ExpressionBuilder<Tables, 'idempotency_keys'>, now: Date) =>
  row.or([
    row('idempotency_keys.expires_at', '<=', now.toISOString()),
    row('idempotency_keys.expires_at', '>', new Date(now.getTime() + 2 * keptForMs).toISOString()),
  ]);

/** The request that has one of these hashes. */
export const findKey = async (
  database: Kysely<Tables>,
  hashes: readonly string[],
  now: Date,
): Promise<IdempotencyKeyRow | undefined> =>
  database
    .selectFrom('idempotency_keys')
    .selectAll()
    .where('key_hash', 'in', hashes)
    .where((row) => row.not(isOver(row, now)))
    .executeTakeFirst();

/** Takes a request on, also in the place of one that is over. @returns false: another send of it was first */
export const takeOn = async (database: Kysely<Tables>, row: IdempotencyKeyRow, now: Date): Promise<boolean> => {
  const {numInsertedOrUpdatedRows = 0n} = await database
    .insertInto('idempotency_keys')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('key_hash')
        .doUpdateSet(row)
        .where((there) => isOver(there, now)),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
};

/** Takes over from a try that died. @returns false: it is alive, has ended, or somebody else was quicker */
export const takeOver = async (
  database: Kysely<Tables>,
  {key_hash, holder, held_since}: IdempotencyKeyRow,
  next: string,
  now: Date,
): Promise<boolean> => {
  const heldMs = now.getTime() - Date.parse(held_since);
  // Held since what is now the future: by a clock that has since been set back.
  if (heldMs < heldForMs && heldMs > -heldForMs) return false;
  const {numUpdatedRows} = await database
    .updateTable('idempotency_keys')
    .set({holder: next, held_since: now.toISOString()})
    .where('key_hash', '=', key_hash)
    .where('holder', '=', holder)
    .where('held_since', '=', held_since)
    .where('answer', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** One try of a request. */
export type Try = Pick<IdempotencyKeyRow, 'key_hash' | 'holder'>;

const ofTry = (database: Kysely<Tables>, {key_hash, holder}: Try) =>
  database.updateTable('idempotency_keys').where('key_hash', '=', key_hash).where('holder', '=', holder);

/** Keeps what the request was answered. */
export const keepAnswer = async (database: Kysely<Tables>, mine: Try, answer: SealedText): Promise<void> => {
  await ofTry(database, mine).set(toAnswerColumns(answer)).execute();
};

/** What an answer is sealed for. */
export const placeOfAnswer = (keyHash: string): SealedPlace => ({
  table: 'idempotency_keys',
  homeCounty: '',
  number: '',
  name: keyHash,
});

/** A sealed answer, as it is stored. */
export const toAnswerColumns = (answer: SealedText): Pick<IdempotencyKeyRow, 'answer' | 'answer_key_id'> => ({
  answer: JSON.stringify(answer),
  answer_key_id: answer.keyId,
});

/** Drops an answer that nobody can open any more: the request is free for its next try, as if its node had died. */
export const dropAnswer = async (database: Kysely<Tables>, there: IdempotencyKeyRow): Promise<IdempotencyKeyRow> => {
  const dropped = {answer: null, answer_key_id: null, held_since: nobodySince};
  await ofTry(database, there).set(dropped).where('answer', '=', there.answer).execute();
  return {...there, ...dropped};
};

/** Lets the next try begin at once: nobody knows how far this one came. */
export const letGo = async (database: Kysely<Tables>, mine: Try): Promise<void> => {
  await ofTry(database, mine).set({held_since: nobodySince}).execute();
};

/** Forgets a request that was refused: it changed nothing, and what is mended may come under the same key. */
export const forgetKey = async (database: Kysely<Tables>, {key_hash, holder}: Try): Promise<void> => {
  await database.deleteFrom('idempotency_keys').where('key_hash', '=', key_hash).where('holder', '=', holder).execute();
};

/** Forgets the answers about a case that was erased. */
export const forgetAnswersAbout = async (database: Kysely<Tables>, number: string): Promise<void> => {
  await database.deleteFrom('idempotency_keys').where('number', '=', number).execute();
};

/** Deletes requests whose 24 hours are over. @returns how many */
export const forgetOldKeys = async (database: Kysely<Tables>, now: Date): Promise<number> => {
  const {numDeletedRows} = await database
    .deleteFrom('idempotency_keys')
    .where((row) => isOver(row, now))
    .executeTakeFirst();
  return Number(numDeletedRows);
};
