import {statfs} from 'node:fs/promises';

/** Room that is left for this user on the disk where a folder lies. */
export const freeBytes = async (folder: string): Promise<number> => {
  const {bavail, bsize} = await statfs(folder);
  return bavail * bsize;
};
