import assert from 'node:assert/strict';
import {createAttachment} from '../attachments/create-attachment.js';
import {findAttachment} from '../attachments/attachment-store.js';
import {sha256} from '../attachments/file-hash.js';
import {completeAttachment} from '../attachments/inspect-attachments.js';
import {limits} from '../attachments/limits.js';
import {storeChunk} from '../attachments/store-chunk.js';
import {everybody} from '../floods/admission.js';
import {luoyang, newIdempotencyKey, type Casework} from './casework.js';

/** Brings a file whole to the server, piece by piece. @returns the receipt that a draft carries */
export const upload = async (
  {world}: Pick<Casework, 'world'>,
  bytes: Uint8Array<ArrayBuffer>,
  {homeCounty = '410311', name = '借条.jpg'}: {homeCounty?: string; name?: string} = {},
): Promise<string> => {
  const draft = {homeCounty, name, size: bytes.length};
  const {id} = await createAttachment(world, luoyang, {
    key: newIdempotencyKey(),
    draft,
    address: '198.51.100.7',
    admit: everybody,
  });
  const read = async () => (await findAttachment(world, {homeCounty, id})) ?? assert.fail('no file');
  for (let offset = 0; offset < bytes.length; offset += limits.chunk) {
    await storeChunk(world, await read(), offset, bytes.slice(offset, offset + limits.chunk));
  }
  const {state} = await completeAttachment(world, await read(), await sha256(bytes));
  assert.equal(state, 'accepted');
  return id;
};
