import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {StartError} from './start-error.js';

/** `station-map-DnUaTehw.js`: its name holds a hash of what is in it. */
export const isHashed = (name: string): boolean => /-[\w-]{8}\.js(\.map)?$/.test(name);

/**
 * Keeps every hashed file that this installation has ever served. A page that was opened before a deploy, or whose `pls-kit.js`
 * comes from a cache, still asks for the files of the release before; a page that pins a loader does so for years.
 *
 * @param built - what the build made now
 * @param archive - made if it is not there; files are added and never changed
 * @throws {StartError} a file of the archive has other bytes than the build gives it: one of the two was changed by hand
 */
export const keepEmbed = (built: string, archive: string): void => {
  mkdirSync(archive, {recursive: true});
  for (const name of readdirSync(built)) {
    if (!isHashed(name) || name.endsWith('.map')) continue;
    const bytes = readFileSync(path.join(built, name));
    const kept = path.join(archive, name);
    if (!existsSync(kept)) {
      // Whole or not at all, whoever else starts at the same time.
      const half = `${kept}.${process.pid}`;
      writeFileSync(half, bytes);
      renameSync(half, kept);
    } else if (!readFileSync(kept).equals(bytes)) {
      throw new StartError(`${kept} is published with other bytes than ${built} has for it: build again, unchanged.`);
    }
  }
};
