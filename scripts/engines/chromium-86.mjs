// A real Chromium 86, the engine of 360, QQ and the WeChat of many offices' machines: out of an npm package that holds the
// program and the libraries it wants. It is a tool of the tests and no dependency: nothing of the package runs but the browser.
import {spawn} from 'node:child_process';
import {createReadStream, createWriteStream, existsSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pipeline} from 'node:stream/promises';
import {createBrotliDecompress} from 'node:zlib';
import {root} from '../root.mjs';
import {openPipe} from './chrome-protocol.mjs';
import {takeFromNpm, untar} from './npm-package.mjs';

const name = 'chrome-aws-lambda';
const version = '5.3.1';
const integrity = 'sha512-KklZTy2p2U/86cCh1hKL3PGDqoirQCAg7uejvNIn0rDBkWj4Su4GOjYMRVB3kthLwmnWhh3x63RDBTCAaQ9Q3Q==';

const folder = path.join(root, '.cache/engines/chromium-86');
const program = path.join(folder, 'chromium');

/** The program is one for Linux on x64. */
export const chromium86RunsHere = process.platform === 'linux' && process.arch === 'x64';

export const hasChromium86 = () => existsSync(program);

/** @param {{from: string; to: string; mode?: number}} file */
const unpackBrotli = ({from, to, mode = 0o644}) =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, {mode}));

/**
 * Fetches it (43 MB) into `.cache/`, once.
 *
 * @throws {Error} not to be had, or other bytes than those that were tried
 */
export const installChromium86 = async () => {
  if (hasChromium86()) return;
  console.log(`[setup] fetching Chromium 86 for the tests: ${name}@${version}`);
  await takeFromNpm({
    name,
    version,
    integrity,
    folder,
    takeOut: async (unpacked, ready) => {
      const libraries = path.join(unpacked, 'libraries.tar');
      await unpackBrotli({from: path.join(unpacked, 'bin/aws.tar.br'), to: libraries});
      untar({archive: libraries, into: ready});
      await unpackBrotli({from: path.join(unpacked, 'bin/chromium.br'), to: path.join(ready, 'chromium'), mode: 0o755});
    },
  });
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
