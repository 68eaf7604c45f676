import {problemTypes} from '@pls-kit/contract';
import {type FileRefusalCode, fileRefusalWords, type TakenMediaType} from '@pls-kit/rules';
import type {AttachmentRow} from '../database/attachment-tables.js';
import {ProblemError} from '../problem.js';
import type {World} from '../world.js';
import {findAttachment, readContents} from './attachment-store.js';
import {deleteChunks} from './delete-attachments.js';
import {fileKind} from './file-kind.js';
import {sha256} from './file-hash.js';
import type {AttachmentReference} from './upload-token.js';

/** When a scanner that was not there is asked again. */
const againMs = 5 * 60_000;
const atOnce = 20;

const referenceOf = (row: AttachmentRow): AttachmentReference => ({homeCounty: row.home_county, id: row.id});

/** A file whose state the caller has just set, or another just now; undefined when it is gone. */
const finish = async (
  {database}: World,
  row: AttachmentRow,
  columns: Partial<Pick<AttachmentRow, 'state' | 'media_type' | 'refusal' | 'inspect_after'>>,
): Promise<void> => {
  await database
    .updateTable('attachments')
    .set(columns)
    .where('home_county', '=', row.home_county)
    .where('id', '=', row.id)
    .where('state', '=', 'inspecting')
    .execute();
};

const refuse = async (world: World, row: AttachmentRow, refusal: FileRefusalCode): Promise<void> => {
  await finish(world, row, {state: 'refused', refusal, inspect_after: null});
  await deleteChunks(world, referenceOf(row));
};

const accept = (world: World, row: AttachmentRow, mediaType: TakenMediaType): Promise<void> =>
  finish(world, row, {state: 'accepted', media_type: mediaType, inspect_after: null});

/** Asks the further inspector. @returns undefined when it cannot be asked now */
const askInspector = async ({inspector, settings}: World, contents: Uint8Array) => {
  if (!inspector) return {clean: true} as const;
  try {
    return await inspector(contents);
  } catch (error) {
    settings.log?.(JSON.stringify({level: 'error', task: 'inspect-attachment', error: (error as Error).name}));
    return undefined;
  }
};

/** Looks into a file that is `inspecting`: by its content, then by the inspector. */
const inspect = async (world: World, row: AttachmentRow, contents: Uint8Array): Promise<void> => {
  const found = fileKind(contents);
  if ('refusal' in found) {
    await refuse(world, row, found.refusal);
    return;
  }
  const verdict = await askInspector(world, contents);
  if (verdict === undefined) {
    await finish(world, row, {inspect_after: new Date(world.now().getTime() + againMs).toISOString()});
  } else if (verdict.clean) await accept(world, row, found.mediaType);
  else await refuse(world, row, 'malware');
};

/** Bytes on the way were lost or changed: the file begins anew. */
const beginAnew = async (world: World, row: AttachmentRow): Promise<never> => {
  await deleteChunks(world, referenceOf(row));
  await world.database
    .updateTable('attachments')
    .set({received: 0})
    .where('home_county', '=', row.home_county)
    .where('id', '=', row.id)
    .where('state', '=', 'uploading')
    .execute();
  throw new ProblemError(problemTypes.invalidRequest, 422, {
    violations: [
      {
        pointer: '/sha256',
        code: 'damaged',
        message: {
          zh: '文件在路上损坏了，请重新传一遍。',
          en: 'The file was damaged on its way: send it again from the start.',
        },
      },
    ],
  });
};

/**
 * Ends an upload: compares it with its hash and looks into it. Again is no change.
 *
 * @returns the file as it stands: `accepted`, or `inspecting` while the inspector cannot be asked
 * @throws {ProblemError} wrong-offset (409), invalid-request (422, `damaged`), attachment-refused (422)
 */
export const completeAttachment = async (world: World, row: AttachmentRow, hash: string): Promise<AttachmentRow> => {
  if (row.state === 'uploading') {
    if (row.received !== row.size) throw new ProblemError(problemTypes.wrongOffset, 409, {offset: row.received});
    const contents = await readContents(world, row);
    if ((await sha256(contents)) !== hash) return beginAnew(world, row);
    const {numUpdatedRows} = await world.database
      .updateTable('attachments')
      .set({state: 'inspecting', inspect_after: new Date(world.now().getTime() + againMs).toISOString()})
      .where('home_county', '=', row.home_county)
      .where('id', '=', row.id)
      .where('state', '=', 'uploading')
      .where('received', '=', row.size)
      .executeTakeFirst();
    if (numUpdatedRows === 1n) await inspect(world, row, contents);
  }
  const now = (await findAttachment(world, referenceOf(row))) ?? row;
  if (now.state === 'refused') {
    throw new ProblemError(problemTypes.attachmentRefused, 422, {
      detail: fileRefusalWords[(now.refusal ?? 'unknown-type') as FileRefusalCode],
    });
  }
  return now;
};

/** Looks into files whose inspector could not be asked, or whose node died over it. @returns how many are done */
export const inspectWaiting = async (world: World): Promise<number> => {
  const rows = await world.database
    .selectFrom('attachments')
    .selectAll()
    .where('state', '=', 'inspecting')
    .where('inspect_after', '<=', world.now().toISOString())
    .orderBy('expires_at')
    .limit(atOnce)
    .execute();
  let done = 0;
  for (const row of rows) {
    await inspect(world, row, await readContents(world, row));
    if ((await findAttachment(world, referenceOf(row)))?.state !== 'inspecting') done += 1;
  }
  return done;
};
