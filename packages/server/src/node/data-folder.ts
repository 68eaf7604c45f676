import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {type KeyRing, newKeyRing, readKeyRing, SecretsError} from '../secrets/secrets.js';
import {StartError} from './start-error.js';

/** One level at a time: Node's own `recursive` never ends where a folder cannot be made (/proc). */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder, {mode: 0o700});
};

/** Makes the folder if it is not there. @throws {StartError} it cannot be written */
export const openDataFolder = (folder: string): {databaseFile: string; keysFile: string; blobsFolder: string} => {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new StartError(
      `The data folder ${folder} cannot be written: give PLS_DATA a folder that this user may write.`,
      {
        cause,
      },
    );
  }
  return {
    databaseFile: path.join(folder, 'pls.sqlite'),
    keysFile: path.join(folder, 'keys.json'),
    blobsFolder: path.join(folder, 'blobs'),
  };
};

/** Reads the keys of an installation; `source` names them in what goes wrong. @throws {StartError} the text is no key ring */
export const parseKeys = (text: string, source: string): KeyRing => {
  try {
    return readKeyRing(JSON.parse(text));
  } catch (cause) {
    const reason = cause instanceof SecretsError ? cause.message : 'It is not JSON';
    throw new StartError(`${source} holds no usable keys (${reason}): put the right ones back.`, {cause});
  }
};

const readKeys = (keysFile: string): KeyRing => {
  chmodSync(keysFile, 0o600);
  return parseKeys(readFileSync(keysFile, 'utf8'), keysFile);
};

/** Writes a file whole, or not at all where another process that starts at this moment was first. */
const writeFirst = (file: string, text: string): boolean => {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, text, {mode: 0o600});
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(own);
  }
};

/**
 * The keys of an installation; the first start makes them, readable by nobody else.
 *
 * @throws {StartError} production without leave to use generated keys; a database whose keys are gone
 */
export const readOrMakeKeys = (
  {databaseFile, keysFile}: {readonly databaseFile?: string; readonly keysFile: string},
  {
    mayGenerate,
    random,
    now,
  }: {readonly mayGenerate: boolean; readonly random: (count: number) => Uint8Array; readonly now: Date},
): KeyRing => {
  if (!mayGenerate) {
    throw new StartError(
      'PLS_ENV=production does not use generated keys: hand them over in PLS_KEYS, or set PLS_ALLOW_GENERATED_KEYS=1.',
    );
  }
  if (existsSync(keysFile)) {
    return readKeys(keysFile);
  }
  if (databaseFile !== undefined && existsSync(databaseFile)) {
    throw new StartError(`${databaseFile} was written with keys that are gone: put keys.json back beside it.`);
  }
  const keys = newKeyRing(random, now);
  // The key file comes before the database, so that a first start that is cut off can be started again.
  return writeFirst(keysFile, `${JSON.stringify(keys, null, 2)}\n`) ? keys : readKeys(keysFile);
};
