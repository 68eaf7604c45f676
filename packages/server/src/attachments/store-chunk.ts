import {problemTypes} from '@pls-kit/contract';
import type {AttachmentRow} from '../database/attachment-tables.js';
import {isParentGone} from '../database/database-faults.js';
import {inTransaction} from '../database/in-transaction.js';
import {notFound, ProblemError} from '../problem.js';
import {toBase64url} from '../secrets/base64url.js';
import type {World} from '../world.js';
import {chunkPlace, findAttachment} from './attachment-store.js';

const wrongOffset = (offset: number) => new ProblemError(problemTypes.wrongOffset, 409, {offset});

/** Tells a resend from other bytes. */
export const hashOfChunk = async ({secrets}: World, bytes: Uint8Array, keyId: string): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  // Keyed: the plain hash of a known file would tell who sent it.
  return toBase64url(await secrets.keyedHash('attachment-chunk', [toBase64url(digest)], keyId));
};

/** Whether these very bytes were kept at this offset before: a resend. */
const isResend = async (world: World, row: AttachmentRow, offset: number, bytes: Uint8Array): Promise<boolean> => {
  const kept = await world.database
    .selectFrom('attachment_chunks')
    .select(['hash', 'key_id as keyId'])
    .where('home_county', '=', row.home_county)
    .where('attachment', '=', row.id)
    .where('begins_at', '=', offset)
    .where('size', '=', bytes.length)
    .where('stored', '=', 1)
    .executeTakeFirst();
  return kept !== undefined && kept.hash === (await hashOfChunk(world, bytes, kept.keyId));
};

/** Appends a piece; false when another was first. Whatever happens, no blob is left without a row that names it. */
const append = async (world: World, row: AttachmentRow, offset: number, bytes: Uint8Array): Promise<boolean> => {
  const {database, blobs, random, secrets} = world;
  const reference = {homeCounty: row.home_county, id: row.id};
  const {keyId, sealed} = await secrets.sealBytes(bytes, chunkPlace(reference, offset));
  const blob = toBase64url(random(24));
  const ofChunk = {home_county: row.home_county, attachment: row.id, blob};
  const hash = await hashOfChunk(world, bytes, keyId);
  try {
    await database
      .insertInto('attachment_chunks')
      .values({...ofChunk, begins_at: offset, size: bytes.length, hash, key_id: keyId, stored: 0})
      .execute();
  } catch (error) {
    // The file was deleted since it was looked up.
    if (isParentGone(error)) return false;
    throw error;
  }
  await blobs.put(blob, sealed);
  const isFirst = await inTransaction(database, async (transaction) => {
    const {numUpdatedRows} = await transaction
      .updateTable('attachments')
      .set({received: offset + bytes.length})
      .where('home_county', '=', row.home_county)
      .where('id', '=', row.id)
      .where('state', '=', 'uploading')
      .where('received', '=', offset)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return false;
    await transaction
      .updateTable('attachment_chunks')
      .set({stored: 1})
      .where('home_county', '=', row.home_county)
      .where('attachment', '=', row.id)
      .where('blob', '=', blob)
      .execute();
    return true;
  });
  if (!isFirst) {
    await blobs.delete(blob);
    await database
      .deleteFrom('attachment_chunks')
      .where('home_county', '=', row.home_county)
      .where('attachment', '=', row.id)
      .where('blob', '=', blob)
      .execute();
  }
  return isFirst;
};

/**
 * Keeps the piece that begins at an offset. The same piece again is no change.
 *
 * @returns where to go on
 * @throws {ProblemError} wrong-offset (409, with the offset expected), attachment-refused (422: more than was announced)
 */
export const storeChunk = async (
  world: World,
  row: AttachmentRow,
  offset: number,
  bytes: Uint8Array,
): Promise<number> => {
  if (offset + bytes.length > row.size) {
    throw new ProblemError(problemTypes.attachmentRefused, 422, {
      detail: {
        zh: `文件说好是 ${String(row.size)} 字节，传来的更多。请重新选择文件。`,
        en: `The file was announced with ${String(row.size)} bytes, and more came: choose it again.`,
      },
    });
  }
  if (row.state === 'uploading' && offset === row.received && (await append(world, row, offset, bytes))) {
    return offset + bytes.length;
  }
  const now = await findAttachment(world, {homeCounty: row.home_county, id: row.id});
  if (!now) throw notFound();
  if (await isResend(world, now, offset, bytes)) return now.received;
  throw wrongOffset(now.received);
};
