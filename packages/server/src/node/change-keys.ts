import {randomBytes} from 'node:crypto';
import {closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync} from 'node:fs';
import path from 'node:path';
import {indexLookups} from '../cases/index-lookups.js';
import {lockedBy, sayLocked} from '../keys/locked-by.js';
import {putAway} from '../keys/retired-keys.js';
import {reseal} from '../keys/reseal.js';
import {openWorld, type StartOptions} from './open-world.js';
import {type KeyRing, newKeyRing} from '../secrets/secrets.js';
import type {World} from '../world.js';
import {parseKeys} from './data-folder.js';
import {StartError} from './start-error.js';

/** Where the keys of an installation lie as a file that can be changed. @throws {StartError} they do not */
const keysFileOf = ({dataFolder}: StartOptions, {PLS_KEYS}: NodeJS.ProcessEnv): string => {
  if (PLS_KEYS?.trimStart().startsWith('{') === true) {
    throw new StartError(
      'PLS_KEYS holds the keys themselves: put them into a file, and the path of that file into PLS_KEYS.',
    );
  }
  if (PLS_KEYS !== undefined) return path.resolve(PLS_KEYS);
  if (dataFolder === undefined) throw new StartError('Keys that are in memory cannot be changed: set PLS_DATA.');
  return path.join(dataFolder, 'keys.json');
};

const readRing = (file: string): KeyRing => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new StartError(`${file} cannot be read: start the server once, or set PLS_KEYS.`, {cause});
  }
  return parseKeys(text, file);
};

/** Whole or not at all, and on the disk before it counts: a key that was used and is lost locks what it sealed for good. */
const writeRing = (file: string, ring: KeyRing): void => {
  const part = `${file}.${randomBytes(4).toString('hex')}.part`;
  const handle = openSync(part, 'wx', 0o600);
  try {
    writeSync(handle, `${JSON.stringify(ring, null, 2)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(part, file);
};

const known = (ring: KeyRing, id: string | undefined): string => {
  if (id === undefined || ring.keys[id] === undefined) {
    throw new StartError(`There is no key ${id ?? ''}: the keys are ${Object.keys(ring.keys).join(', ')}.`);
  }
  return id;
};

const status = async ({database}: World, ring: KeyRing): Promise<string[]> => {
  const lines: string[] = [];
  for (const id of Object.keys(ring.keys)) {
    const locked = sayLocked(await lockedBy(database, id));
    const role = id === ring.current ? 'current' : locked === '' ? 'locks nothing: can be removed' : 'former';
    lines.push(`${id}  ${role}${locked === '' ? '' : `  (${locked})`}`);
  }
  return lines;
};

const resealAll = async (world: World): Promise<string[]> => {
  let done = 0;
  for (;;) {
    const resealed = await reseal(world);
    done += resealed.done;
    // What fails is looked at again by every round.
    if (resealed.done === 0) {
      await indexLookups(world);
      return [
        `Sealed anew: ${String(done)}.`,
        ...(resealed.failed > 0
          ? [`Does not open under the key it names, and was left: ${String(resealed.failed)}.`]
          : []),
      ];
    }
  }
};

/**
 * `npm run keys`: changes the keys of an installation, step by step, while it runs.
 *
 * @param args - `status`, `add`, `use ID`, `reseal`, `remove ID`
 * @returns what to tell the operator, never a key
 * @throws {StartError} with one sentence that says what is wrong and what to do; nothing was changed
 */
export const changeKeys = async (
  args: readonly string[],
  options: StartOptions,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<string[]> => {
  const [verb = 'status', id] = args;
  const file = keysFileOf(options, variables);
  const ring = readRing(file);
  const withWorld = async (work: (world: World) => Promise<string[]>): Promise<string[]> => {
    const world = await openWorld({...options, keys: ring});
    try {
      return await work(world);
    } finally {
      await world.database.destroy();
    }
  };
  switch (verb) {
    case 'status':
      return withWorld((world) => status(world, ring));
    case 'add': {
      const added = newKeyRing((count) => new Uint8Array(randomBytes(count)), options.now?.() ?? new Date());
      writeRing(file, {current: ring.current, keys: {...ring.keys, ...added.keys}});
      return [`Added ${added.current} to ${file}. Restart every node, then: npm run keys -- use ${added.current}`];
    }
    case 'use': {
      const next = known(ring, id);
      writeRing(file, {...ring, current: next});
      return [`${next} is the current key. Restart every node; what former keys lock is then sealed anew by itself.`];
    }
    case 'reseal':
      return withWorld(resealAll);
    case 'remove': {
      const gone = known(ring, id);
      if (gone === ring.current) throw new StartError(`${gone} is the current key: use another one first.`);
      return withWorld(async (world) => {
        const locked = sayLocked(await lockedBy(world.database, gone));
        if (locked !== '') {
          throw new StartError(`${gone} still locks ${locked}: npm run keys -- reseal.`);
        }
        // Before the key goes: codes that were given under it are compared by this.
        await putAway(world, gone);
        const keys = Object.fromEntries(Object.entries(ring.keys).filter(([each]) => each !== gone));
        writeRing(file, {current: ring.current, keys});
        return [`Removed ${gone} from ${file}. Restart every node, and destroy the copies of the former file.`];
      });
    }
    default:
      throw new StartError('Usage: npm run keys -- status | add | use ID | reseal | remove ID');
  }
};
