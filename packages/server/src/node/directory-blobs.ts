import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Blobs} from '../blobs.js';

/** Blobs as files of one folder; a file is there whole or not at all. */
export const directoryBlobs = (folder: string): Blobs => {
  const fileOf = (id: string) => {
    if (!/^[A-Za-z0-9_-]{8,128}$/.test(id)) throw new RangeError('A blob id is 8 to 128 letters, digits, - and _');
    return path.join(folder, id);
  };
  return {
    put: async (id, contents) => {
      const file = fileOf(id);
      await mkdir(folder, {recursive: true});
      await writeFile(`${file}.part`, contents, {mode: 0o600});
      await rename(`${file}.part`, file);
    },
    get: async (id) => {
      try {
        return await readFile(fileOf(id));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    delete: (id) => rm(fileOf(id), {force: true}),
  };
};
