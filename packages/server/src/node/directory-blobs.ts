import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Blobs} from '../blobs.js';

/** Blobs as files of one folder; a file is there whole or not at all. */
export const directoryBlobs = (folder: string): Blobs => {
  const fileOf = (id: string) => {
    if (!/^[A-Za-z0-9_-]{8,128}$/.test(id)) throw new RangeError('A blob id is 8 to 128 letters, digits, - and _');
    return path.join(folder, id);
  };
  /** Never what it lies in: a disk that is away is no reason to write somewhere else. */
  const makeFolder = async () => {
    try {
      await mkdir(folder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  };
  return {
    put: async (id, contents) => {
      const file = fileOf(id);
      const part = `${file}.part`;
      await makeFolder();
      try {
        // On the disk before it has its name: a power cut leaves the whole of it, or nothing under that id.
        await writeFile(part, contents, {mode: 0o600, flush: true});
        await rename(part, file);
      } catch (error) {
        // Room, where there is none.
        await rm(part, {force: true});
        throw error;
      }
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
