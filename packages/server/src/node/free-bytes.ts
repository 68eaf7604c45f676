import {rm, statfs, writeFile} from 'node:fs/promises';
import path from 'node:path';

const roomIn = async (folder: string): Promise<number> => {
  const {bavail, bsize} = await statfs(folder);
  return bavail * bsize;
};

/** Writes and deletes a small file: a disk that went read-only still has room. */
const tryWriting = async (folder: string): Promise<void> => {
  const file = path.join(folder, `probe-${process.pid}`);
  try {
    await writeFile(file, 'probe', {mode: 0o600});
  } finally {
    await rm(file, {force: true});
  }
};

/**
 * Room that is left for this user where an installation keeps its data; the least where files lie on another disk.
 *
 * @throws {Error} a folder is not there, or cannot be written
 */
export const freeBytes = async ({
  folder,
  blobsFolder,
}: {
  readonly folder: string;
  readonly blobsFolder: string;
}): Promise<number> => {
  await tryWriting(folder);
  const rooms = [folder, blobsFolder].map(async (each) => {
    try {
      return await roomIn(each);
    } catch (error) {
      // The first file makes its folder.
      if (each === blobsFolder && (error as NodeJS.ErrnoException).code === 'ENOENT') return Number.POSITIVE_INFINITY;
      throw error;
    }
  });
  return Math.min(...(await Promise.all(rooms)));
};
