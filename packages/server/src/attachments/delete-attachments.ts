import type {Kysely} from 'kysely';
import {isParentGone} from '../database/database-faults.js';
import type {Tables} from '../database/tables.js';
import type {World} from '../world.js';
import type {AttachmentReference} from './upload-token.js';

/** Files of one look; what is left is found by the next. */
const atOnce = 100;

/** Deletes every piece of a file, blob before row: a crash in between leaves what the next round finds. */
export const deleteChunks = async ({database, blobs}: World, {homeCounty, id}: AttachmentReference): Promise<void> => {
  const rows = await database
    .selectFrom('attachment_chunks')
    .select('blob')
    .where('home_county', '=', homeCounty)
    .where('attachment', '=', id)
    .execute();
  for (const {blob} of rows) {
    await blobs.delete(blob);
    await database
      .deleteFrom('attachment_chunks')
      .where('home_county', '=', homeCounty)
      .where('attachment', '=', id)
      .where('blob', '=', blob)
      .execute();
  }
};

/** Marks a case's files for deletion, in the transaction that erases the case; {@link deleteMarked} does it. */
export const markForDeletion = async (
  transaction: Kysely<Tables>,
  {homeCounty, number}: {readonly homeCounty: string; readonly number: string},
): Promise<void> => {
  await transaction
    .updateTable('attachments')
    .set({state: 'deleting'})
    .where('home_county', '=', homeCounty)
    .where('number', '=', number)
    .execute();
};

/** Deletes one that belongs to no case. @returns false when it does */
export const deleteUnclaimed = async (world: World, {homeCounty, id}: AttachmentReference): Promise<boolean> => {
  const {numUpdatedRows} = await world.database
    .updateTable('attachments')
    .set({state: 'deleting'})
    .where('home_county', '=', homeCounty)
    .where('id', '=', id)
    .where('number', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await deleteMarked(world);
  return true;
};

/** Deletes the row of a file without pieces; false when one came in at that moment: the next round finds both. */
const deleteRow = async ({database}: World, {homeCounty, id}: AttachmentReference): Promise<boolean> => {
  try {
    await database
      .deleteFrom('attachments')
      .where('home_county', '=', homeCounty)
      .where('id', '=', id)
      .where('state', '=', 'deleting')
      .execute();
    return true;
  } catch (error) {
    if (isParentGone(error)) return false;
    throw error;
  }
};

/** Deletes what is marked: blobs, pieces and row. @returns how many files */
export const deleteMarked = async (world: World): Promise<number> => {
  let deleted = 0;
  for (;;) {
    const rows = await world.database
      .selectFrom('attachments')
      .select(['home_county as homeCounty', 'id'])
      .where('state', '=', 'deleting')
      .orderBy('expires_at')
      .limit(atOnce)
      .execute();
    let gone = 0;
    for (const reference of rows) {
      await deleteChunks(world, reference);
      if (await deleteRow(world, reference)) gone += 1;
    }
    deleted += gone;
    if (rows.length < atOnce || gone === 0) return deleted;
  }
};

/** Deletes what belonged to no case in its 72 hours, and what was marked before a crash. @returns how many files */
export const deleteExpiredAttachments = async (world: World): Promise<number> => {
  await world.database
    .updateTable('attachments')
    .set({state: 'deleting'})
    .where('number', 'is', null)
    .where('expires_at', '<=', world.now().toISOString())
    .execute();
  return deleteMarked(world);
};
