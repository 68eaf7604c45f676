import {problemTypes, type CaseNote} from '@pls-kit/contract';
import {toLocalInstant} from '@pls-kit/rules';
import type {Catalogue} from '../catalogue/catalogue.js';
import {holdUnerased, readText, replaceText, sealText, type StoredCase} from '../cases/case-store.js';
import {inTransaction} from '../database/in-transaction.js';
import {ProblemError} from '../problem.js';
import {toBase64url} from '../secrets/base64url.js';
import type {World} from '../world.js';
import {findAssignee} from './present-staff.js';

const textOfNote = (id: string) => `note-${id}`;

/** The same for each resend, and telling nobody the key. */
const idOf = async ({secrets}: World, {homeCounty, number, codeKeyId}: StoredCase, idempotencyKey: string) =>
  toBase64url((await secrets.keyedHash('case-note', [homeCounty, number, idempotencyKey], codeKeyId)).slice(0, 12));

const toNote = (row: {id: string; staff: string; at: string}, text: string, catalogue: Catalogue): CaseNote => {
  const by = findAssignee(row.staff, catalogue);
  return {id: row.id, text, at: toLocalInstant(row.at), ...(by && {by})};
};

/**
 * Notes something for the desk; the case, its version and its history stay as they are.
 *
 * @throws {ProblemError} idempotency-key-reused (422) the key noted other words; illegal-transition (409) the case was erased
 */
export const addNote = async (
  world: World,
  catalogue: Catalogue,
  stored: StoredCase,
  {idempotencyKey, text, staff}: {idempotencyKey: string; text: string; staff: string},
): Promise<CaseNote> => {
  const {homeCounty, number, state, version} = stored;
  if (stored.erasedAt !== null) throw new ProblemError(problemTypes.illegalTransition, 409, {state, version});
  const id = await idOf(world, stored, idempotencyKey);
  const sealed = await sealText(world, stored, textOfNote(id), text);
  const row = {home_county: homeCounty, number, id, staff, at: world.now().toISOString()};
  const kept = await inTransaction(world.database, async (transaction) => {
    // Erasing takes the case's row first: words are not sealed for a case that is erased at this moment.
    if (!(await holdUnerased(transaction, stored))) {
      throw new ProblemError(problemTypes.illegalTransition, 409, {state, version});
    }
    // The no-op update returns the first row when two sends race.
    const first = await transaction
      .insertInto('case_notes')
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(['home_county', 'number', 'id'])
          .doUpdateSet((excluded) => ({id: excluded.ref('excluded.id')})),
      )
      .returning(['id', 'staff', 'at'])
      .executeTakeFirstOrThrow();
    const there = await transaction
      .selectFrom('case_texts')
      .select('name')
      .where('home_county', '=', homeCounty)
      .where('number', '=', number)
      .where('name', '=', textOfNote(id))
      .executeTakeFirst();
    if (!there) await replaceText(transaction, sealed);
    return first;
  });
  if ((await readText(world, stored, textOfNote(id))) !== text) {
    throw new ProblemError(problemTypes.idempotencyKeyReused, 422);
  }
  return toNote(kept, text, catalogue);
};

/** What was noted and not erased, oldest first. */
export const listNotes = async (world: World, catalogue: Catalogue, stored: StoredCase): Promise<CaseNote[]> => {
  const rows = await world.database
    .selectFrom('case_notes')
    .select(['id', 'staff', 'at'])
    .where('home_county', '=', stored.homeCounty)
    .where('number', '=', stored.number)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const notes = await Promise.all(
    rows.map(async (row) => {
      const text = await readText(world, stored, textOfNote(row.id));
      return text === undefined ? [] : [toNote(row, text, catalogue)];
    }),
  );
  return notes.flat();
};
