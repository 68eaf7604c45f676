import type {Attachment, CaseAttachment} from '@pls-kit/contract';
import {type FileRefusalCode, fileRefusalWords, toLocalInstant} from '@pls-kit/rules';
import type {Kysely} from 'kysely';
import type {AttachmentRow} from '../database/attachment-tables.js';
import type {Tables} from '../database/tables.js';
import type {SealedPlace} from '../secrets/secrets.js';
import type {World} from '../world.js';
import {fileNameFor} from './file-name.js';
import type {AttachmentReference} from './upload-token.js';

/** `expires_at` of a file that belongs to a case. */
export const never = '9999-12-31T00:00:00.000Z';

const namePlace = ({homeCounty, id}: AttachmentReference): SealedPlace => ({
  table: 'attachments',
  homeCounty,
  number: id,
  name: 'name',
});

/** Columns of a sealed file name. */
export const sealName = async ({secrets}: World, reference: AttachmentReference, name: string) => {
  const {keyId, sealed} = await secrets.seal(name, namePlace(reference));
  return {name_key_id: keyId, sealed_name: sealed};
};

/** The name as it was given. */
export const openNameText = ({secrets}: Pick<World, 'secrets'>, row: AttachmentRow): Promise<string> => {
  const place = namePlace({homeCounty: row.home_county, id: row.id});
  return secrets.open({keyId: row.name_key_id, sealed: row.sealed_name}, place);
};

/** The name as it may be shown, with the ending of what is in the file. */
export const openName = async (world: Pick<World, 'secrets'>, row: AttachmentRow): Promise<string> => {
  const name = await openNameText(world, row);
  return row.media_type === null ? name : fileNameFor(name, row.media_type);
};

/** A file whose time is not over. */
export const findAttachment = async (
  {database, now}: World,
  {homeCounty, id}: AttachmentReference,
): Promise<AttachmentRow | undefined> =>
  database
    .selectFrom('attachments')
    .selectAll()
    .where('home_county', '=', homeCounty)
    .where('id', '=', id)
    .where('state', '!=', 'deleting')
    .where('expires_at', '>', now().toISOString())
    .executeTakeFirst();

/** The pieces of a file that were kept, in order. */
const listChunks = (database: Kysely<Tables>, {homeCounty, id}: AttachmentReference) =>
  database
    .selectFrom('attachment_chunks')
    .selectAll()
    .where('home_county', '=', homeCounty)
    .where('attachment', '=', id)
    .where('stored', '=', 1)
    .orderBy('begins_at')
    .execute();

/** Where a piece is bound to: it opens in no other file and at no other offset. */
export const chunkPlace = ({homeCounty, id}: AttachmentReference, offset: number): SealedPlace => ({
  table: 'attachment_chunks',
  homeCounty,
  number: id,
  name: String(offset),
});

/** The whole file, opened; undefined where a blob is gone. */
const tryContents = async (world: World, row: AttachmentRow): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const reference = {homeCounty: row.home_county, id: row.id};
  const contents = new Uint8Array(row.size);
  for (const chunk of await listChunks(world.database, reference)) {
    const sealed = await world.blobs.get(chunk.blob);
    if (!sealed) return undefined;
    const place = chunkPlace(reference, chunk.begins_at);
    contents.set(await world.secrets.openBytes({keyId: chunk.key_id, sealed}, place), chunk.begins_at);
  }
  return contents;
};

/** The whole file, opened. @throws {Error} a blob is gone; {SecretsError} one was changed */
export const readContents = async (world: World, row: AttachmentRow): Promise<Uint8Array<ArrayBuffer>> => {
  // Twice: while it was read, a piece may have been sealed anew under another key, and lie in another blob now.
  const contents = (await tryContents(world, row)) ?? (await tryContents(world, row));
  if (!contents) throw new Error('A piece of an attachment is gone from the store');
  return contents;
};

const refusalOf = (row: AttachmentRow) =>
  row.refusal === null ? {} : {refusal: {code: row.refusal, text: fileRefusalWords[row.refusal as FileRefusalCode]}};

const common = async (world: World, row: AttachmentRow) => ({
  id: row.id,
  name: await openName(world, row),
  size: row.size,
  state: row.state,
  ...(row.media_type !== null && {mediaType: row.media_type}),
  ...refusalOf(row),
});

export const presentAttachment = async (world: World, row: AttachmentRow): Promise<Attachment> => ({
  ...(await common(world, row)),
  offset: row.received,
  expiresAt: row.expires_at === never ? null : toLocalInstant(row.expires_at),
});

/** The files of a case, in the order they came. */
export const listAttachmentsOf = async (
  world: World,
  {homeCounty, number}: {readonly homeCounty: string; readonly number: string},
): Promise<CaseAttachment[]> => {
  const rows = await world.database
    .selectFrom('attachments')
    .selectAll()
    .where('home_county', '=', homeCounty)
    .where('number', '=', number)
    .where('state', '!=', 'deleting')
    .orderBy('claimed_at')
    .orderBy('id')
    .execute();
  return Promise.all(
    rows.map(async (row) => ({
      ...(await common(world, row)),
      attachedAt: toLocalInstant(row.claimed_at ?? row.created_at),
    })),
  );
};
