// A real Chromium 86, the engine of 360, QQ and the WeChat of many offices' machines: out of an npm package that holds the
// program and the libraries it wants. It is a tool of the tests and no dependency: nothing of the package runs but the browser.
import {spawn, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {createReadStream, createWriteStream, existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rename, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pipeline} from 'node:stream/promises';
import {createBrotliDecompress} from 'node:zlib';
import {root} from '../root.mjs';
import {openPipe} from './chrome-protocol.mjs';

const name = 'chrome-aws-lambda';
const version = '5.3.1';
const integrity = 'sha512-KklZTy2p2U/86cCh1hKL3PGDqoirQCAg7uejvNIn0rDBkWj4Su4GOjYMRVB3kthLwmnWhh3x63RDBTCAaQ9Q3Q==';

const folder = path.join(root, '.cache/engines/chromium-86');
const program = path.join(folder, 'chromium');

/** The program is one for Linux on x64. */
export const chromium86RunsHere = process.platform === 'linux' && process.arch === 'x64';

export const hasChromium86 = () => existsSync(program);

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

/** @param {{from: string; to: string; mode?: number}} file */
const unpackBrotli = ({from, to, mode = 0o644}) =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, {mode}));

/** @param {{archive: string; into: string}} what */
const untar = ({archive, into}) => {
  if (spawnSync('tar', ['--no-same-owner', '-xf', archive, '-C', into]).status !== 0)
    throw new Error(`tar could not unpack ${archive}`);
};

/**
 * Fetches it (43 MB) into `.cache/`, once.
 *
 * @throws {Error} not to be had, or other bytes than those that were tried
 */
export const installChromium86 = async () => {
  if (hasChromium86()) return;
  console.log(`[setup] fetching Chromium 86 for the tests: ${name}@${version}`);
  await mkdir(path.dirname(folder), {recursive: true});
  const work = await mkdtemp(`${folder}-`);
  try {
    if (!npm('pack', `${name}@${version}`, '--ignore-scripts', '--silent', '--pack-destination', work))
      throw new Error(`npm could not fetch ${name}@${version}`);
    const archive = path.join(work, `${name}-${version}.tgz`);
    const found = `sha512-${createHash('sha512')
      .update(await readFile(archive))
      .digest('base64')}`;
    if (found !== integrity) throw new Error(`${name}@${version} is not what it was: ${found}`);
    untar({archive, into: work});
    const bin = path.join(work, 'package/bin');
    const libraries = path.join(work, 'libraries.tar');
    const ready = path.join(work, 'ready');
    await mkdir(ready);
    await unpackBrotli({from: path.join(bin, 'aws.tar.br'), to: libraries});
    untar({archive: libraries, into: ready});
    await unpackBrotli({from: path.join(bin, 'chromium.br'), to: path.join(ready, 'chromium'), mode: 0o755});
    await rm(folder, {recursive: true, force: true});
    await rename(ready, folder);
  } finally {
    await rm(work, {recursive: true, force: true});
  }
};

/**
 * Starts it; `newWindow` opens one that nobody has used.
 *
 * @returns {Promise<import('./engine.mjs').Engine>}
 */
export const startChromium86 = async () => {
  const profile = await mkdtemp(path.join(tmpdir(), 'pls-chromium-86-'));
  // Of one process: more of them want a sandbox, or shared memory, that containers do not have.
  const child = spawn(
    program,
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--no-zygote', '--disable-dev-shm-usage'],
      ...['--disable-background-networking', '--disable-sync', '--no-first-run', '--hide-scrollbars', '--mute-audio'],
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
      'about:blank',
    ],
    {
      env: {...process.env, LD_LIBRARY_PATH: path.join(folder, 'lib'), LANG: 'zh_CN.UTF-8'},
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  return openPipe({child, afterwards: () => rm(profile, {recursive: true, force: true, maxRetries: 3})});
};
