import {chunkPlace, openNameText, sealName} from '../attachments/attachment-store.js';
import {hashOfChunk} from '../attachments/store-chunk.js';
import {inTransaction} from '../database/in-transaction.js';
import {placeOfAnswer, toAnswerColumns} from '../floods/idempotency-keys.js';
import {SecretsError, type SealedText} from '../secrets/secrets.js';
import {toBase64url} from '../secrets/base64url.js';
import type {World} from '../world.js';
import {resealHashKeys} from './retired-keys.js';

/** Rows of one look, and of one transaction. */
const atOnce = 50;

/** What became of what a former key still locked. */
export interface Resealed {
  readonly done: number;
  /** What does not open under the key that it names: it was changed, and stays as it is. */
  readonly failed: number;
}

/** Rows of one county after the other: no transaction crosses counties. */
const byCounty = <Row extends {readonly home_county: string}>(rows: readonly Row[]): Row[][] => [
  ...rows
    .reduce(
      (groups, row) => groups.set(row.home_county, [...(groups.get(row.home_county) ?? []), row]),
      new Map<string, Row[]>(),
    )
    .values(),
];

/** Does one; what was changed is told to the log, and holds up nothing else. */
const attempt = async (world: World, what: string, work: () => Promise<void>): Promise<boolean> => {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof SecretsError)) throw error;
    world.settings.log?.(JSON.stringify({level: 'error', task: 'reseal', what, error: error.reason}));
    return false;
  }
};

/** Tables of sealed texts: alike but for their names. */
type TextTable = 'case_texts' | 'appointment_texts';

const resealTexts = async (world: World, table: TextTable, keyId: string, most: number): Promise<Resealed> => {
  let [done, failed] = [0, 0];
  let after: readonly [string, string, string] | undefined;
  while (done + failed < most) {
    let query = world.database
      .selectFrom(table)
      .selectAll()
      .where('key_id', '=', keyId)
      .orderBy('home_county')
      .orderBy('number')
      .orderBy('name')
      .limit(atOnce);
    if (after) {
      const place = after;
      query = query.where((row) => row(row.refTuple('home_county', 'number', 'name'), '>', row.tuple(...place)));
    }
    const rows = await query.execute();
    for (const group of byCounty(rows)) {
      const sealed: {old: (typeof rows)[number]; anew: {key_id: string; sealed: string}}[] = [];
      for (const old of group) {
        const place = {table, homeCounty: old.home_county, number: old.number, name: old.name};
        const ok = await attempt(world, 'text', async () => {
          const {secrets} = world;
          const anew = await secrets.seal(await secrets.open({keyId, sealed: old.sealed}, place), place);
          sealed.push({old, anew: {key_id: anew.keyId, sealed: anew.sealed}});
        });
        if (!ok) failed += 1;
      }
      await inTransaction(world.database, async (transaction) => {
        for (const {old, anew} of sealed) {
          await transaction
            .updateTable(table)
            .set({key_id: anew.key_id, sealed: anew.sealed})
            .where('home_county', '=', old.home_county)
            .where('number', '=', old.number)
            .where('name', '=', old.name)
            // Another may have written over it, or erased it, meanwhile.
            .where('sealed', '=', old.sealed)
            .execute();
        }
      });
      done += sealed.length;
    }
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) break;
    after = [last.home_county, last.number, last.name];
  }
  return {done, failed};
};

const resealNames = async (world: World, keyId: string, most: number): Promise<Resealed> => {
  let [done, failed] = [0, 0];
  let after: readonly [string, string] | undefined;
  while (done + failed < most) {
    let query = world.database
      .selectFrom('attachments')
      .selectAll()
      .where('name_key_id', '=', keyId)
      .orderBy('home_county')
      .orderBy('id')
      .limit(atOnce);
    if (after) {
      const place = after;
      query = query.where((row) => row(row.refTuple('home_county', 'id'), '>', row.tuple(...place)));
    }
    const rows = await query.execute();
    for (const row of rows) {
      const ok = await attempt(world, 'file name', async () => {
        const reference = {homeCounty: row.home_county, id: row.id};
        const anew = await sealName(world, reference, await openNameText(world, row));
        await world.database
          .updateTable('attachments')
          .set(anew)
          .where('home_county', '=', row.home_county)
          .where('id', '=', row.id)
          .where('sealed_name', '=', row.sealed_name)
          .execute();
      });
      if (ok) done += 1;
      else failed += 1;
    }
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) break;
    after = [last.home_county, last.id];
  }
  return {done, failed};
};

type ChunkRow = Readonly<{
  home_county: string;
  attachment: string;
  blob: string;
  begins_at: number;
  size: number;
  key_id: string;
  stored: number;
}>;

const dropChunk = async ({database, blobs}: World, {home_county, attachment, blob}: ChunkRow): Promise<void> => {
  await blobs.delete(blob);
  await database
    .deleteFrom('attachment_chunks')
    .where('home_county', '=', home_county)
    .where('attachment', '=', attachment)
    .where('blob', '=', blob)
    .execute();
};

/** Seals a piece into a blob of its own, whose row comes first, and only then gives the old one up: no blob is ever forgotten. */
const resealChunk = async (world: World, row: ChunkRow): Promise<void> => {
  const {database, blobs, secrets, random} = world;
  const sealed = await blobs.get(row.blob);
  if (!sealed) throw new SecretsError('key-wrong', 'A piece of an attachment is gone from the store');
  const place = chunkPlace({homeCounty: row.home_county, id: row.attachment}, row.begins_at);
  const bytes = await secrets.openBytes({keyId: row.key_id, sealed}, place);
  const anew = await secrets.sealBytes(bytes, place);
  const hash = await hashOfChunk(world, bytes, anew.keyId);
  const blob = toBase64url(random(24));
  const {home_county, attachment, begins_at, size} = row;
  const next = {home_county, attachment, blob, begins_at, size, hash, key_id: anew.keyId, stored: 0};
  await database.insertInto('attachment_chunks').values(next).execute();
  await blobs.put(blob, anew.sealed);
  const isTaken = await inTransaction(database, async (transaction) => {
    const {numUpdatedRows} = await transaction
      .updateTable('attachment_chunks')
      .set({stored: 0})
      .where('home_county', '=', home_county)
      .where('attachment', '=', attachment)
      .where('blob', '=', row.blob)
      .where('stored', '=', 1)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return false;
    await transaction
      .updateTable('attachment_chunks')
      .set({stored: 1})
      .where('home_county', '=', home_county)
      .where('attachment', '=', attachment)
      .where('blob', '=', blob)
      .execute();
    return true;
  });
  await dropChunk(world, isTaken ? row : next);
};

const resealChunks = async (world: World, keyId: string, most: number): Promise<Resealed> => {
  let [done, failed] = [0, 0];
  let after: readonly [string, string, string] | undefined;
  // A piece that is still on its way has no file that could be read: left to its upload for as long as that may take.
  const tooOld = new Date(world.now().getTime() - 3_600_000).toISOString();
  while (done + failed < most) {
    let query = world.database
      .selectFrom('attachment_chunks as piece')
      .innerJoin('attachments as file', (join) =>
        join.onRef('file.home_county', '=', 'piece.home_county').onRef('file.id', '=', 'piece.attachment'),
      )
      .selectAll('piece')
      .where('piece.key_id', '=', keyId)
      .where('file.state', '!=', 'deleting')
      .where((row) => row.or([row('piece.stored', '=', 1), row('file.created_at', '<', tooOld)]))
      .orderBy('piece.home_county')
      .orderBy('piece.attachment')
      .orderBy('piece.blob')
      .limit(atOnce);
    if (after) {
      const place = after;
      query = query.where((row) =>
        row(row.refTuple('piece.home_county', 'piece.attachment', 'piece.blob'), '>', row.tuple(...place)),
      );
    }
    const rows = await query.execute();
    for (const row of rows) {
      // Left by a crash, now or long ago: nobody reads it.
      const work = () => (row.stored === 1 ? resealChunk(world, row) : dropChunk(world, row));
      if (await attempt(world, 'piece of a file', work)) done += 1;
      else failed += 1;
    }
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) break;
    after = [last.home_county, last.attachment, last.blob];
  }
  return {done, failed};
};

/** Answers kept for resends: no more of them than were given within 24 hours. */
const resealAnswers = async (world: World, keyId: string, most: number): Promise<Resealed> => {
  let [done, failed] = [0, 0];
  let after = '';
  while (done + failed < most) {
    const rows = await world.database
      .selectFrom('idempotency_keys')
      .selectAll()
      .where('answer_key_id', '=', keyId)
      .where('key_hash', '>', after)
      .orderBy('key_hash')
      .limit(atOnce)
      .execute();
    for (const {key_hash, answer} of rows) {
      const ok = await attempt(world, 'answer', async () => {
        const {secrets, database} = world;
        const place = placeOfAnswer(key_hash);
        const anew = await secrets.seal(await secrets.open(JSON.parse(answer ?? '') as SealedText, place), place);
        await database
          .updateTable('idempotency_keys')
          .set(toAnswerColumns(anew))
          .where('key_hash', '=', key_hash)
          // It may be over meanwhile, and the key in use for another.
          .where('answer', '=', answer)
          .execute();
      });
      if (ok) done += 1;
      else failed += 1;
    }
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) break;
    after = last.key_hash;
  }
  return {done, failed};
};

/** Every table that holds something sealed, and how it is sealed anew. */
const reseals: readonly ((world: World, keyId: string, most: number) => Promise<Resealed>)[] = [
  (world, keyId, most) => resealTexts(world, 'case_texts', keyId, most),
  (world, keyId, most) => resealTexts(world, 'appointment_texts', keyId, most),
  resealNames,
  resealChunks,
  resealAnswers,
  resealHashKeys,
];

/**
 * Seals under the current key what former keys still lock: texts, names and pieces of files, answers kept for resends. In small steps that can be stopped
 * anywhere; while it goes on, everything stays readable.
 *
 * @param most - about how many of each kind; what is left is for the next round
 */
export const reseal = async (world: World, most = 2_000): Promise<Resealed> => {
  let [done, failed] = [0, 0];
  for (const keyId of world.secrets.openingKeyIds) {
    if (keyId === world.secrets.currentKeyId) continue;
    for (const each of reseals) {
      const resealed = await each(world, keyId, most);
      done += resealed.done;
      failed += resealed.failed;
    }
  }
  return {done, failed};
};
