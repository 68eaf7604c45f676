import type {CopiedAttachment} from '@pls-kit/contract';
import type {CaseReference} from '../cases/case-token.js';
import type {World} from '../world.js';
import {findAttachment, listAttachmentsOf, readContents} from './attachment-store.js';
import {sha256} from './file-hash.js';

/** The files of a case for the citizen's copy: with their hashes, so that a file kept elsewhere can be told to be the same. */
export const copyAttachments = async (
  world: World,
  {homeCounty, number}: CaseReference,
): Promise<CopiedAttachment[]> => {
  const copied: CopiedAttachment[] = [];
  // One after the other: a case may have 60 MB of them.
  for (const {id, name, size, state, mediaType, attachedAt} of await listAttachmentsOf(world, {homeCounty, number})) {
    const row = state === 'refused' ? undefined : await findAttachment(world, {homeCounty, id});
    copied.push({
      name,
      size,
      state,
      ...(mediaType !== undefined && {mediaType}),
      // Not stored: the plain hash of a known file would tell who sent it.
      ...(row && {sha256: await sha256(await readContents(world, row))}),
      attachedAt,
    });
  }
  return copied;
};
