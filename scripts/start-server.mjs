import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {root} from './root.mjs';

const program = path.join(root, 'packages/server/dist/serve.js');

/** As `npm start` runs it: a smaller young generation, in MB, and an old one that grows by little cost a fifth less memory. */
const smallHeap = ['--max-semi-space-size=4', '--heap-growing-percent=15'];

/** A port that nobody listens on now. */
export const freePort = async () => {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port');
  return address.port;
};

/**
 * The real server, in a process of its own, on a free port and a new seeded database.
 *
 * @typedef {object} RunningServer
 * @property {number} port
 * @property {string} api - `http://localhost:PORT`: the origin that widgets and SDK call
 * @property {string} site - `http://127.0.0.1:PORT`: the origin of the example pages; same server, other origin
 * @property {() => string} log - what the server has printed so far
 * @property {string} data - its folder
 * @property {number} pid - of its process
 * @property {() => Promise<void>} kill - ends it at once, as a power cut does; its data stays
 * @property {() => Promise<void>} stop - ends it and removes its data
 */

/**
 * Starts the server that was built (`npm run build` first) and waits until it answers.
 *
 * @param {{env?: Record<string, string>; port?: number; data?: string}} [options] - `env` over this process's own;
 *   `port` 1…65535, default a free one; `data` folder to use and to keep, default a new one that `stop` removes
 * @returns {Promise<RunningServer>}
 * @throws {Error} not built, ended at once, or no answer within 60 s; the message holds what the server printed
 */
export const startServer = async ({env = {}, port, data} = {}) => {
  if (!existsSync(program)) throw new Error('The server is not built: run `npm run build` first.');
  const ownPort = port ?? (await freePort());
  const folder = data ?? (await mkdtemp(path.join(tmpdir(), 'pls-server-')));
  const child = spawn(process.execPath, [...smallHeap, program], {
    cwd: root,
    env: {...process.env, ...env, PORT: String(ownPort), PLS_DATA: folder},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  const keep = (/** @type {Buffer} */ chunk) => (log += chunk.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = once(child, 'exit');
  // A test run that dies takes its server with it.
  const endWithParent = () => child.kill('SIGKILL');
  process.once('exit', endWithParent);

  const stop = async () => {
    process.off('exit', endWithParent);
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      const impatience = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(impatience);
    }
    if (data === undefined) await rm(folder, {recursive: true, force: true});
  };

  const kill = async () => {
    process.off('exit', endWithParent);
    child.kill('SIGKILL');
    await ended;
  };

  const api = `http://localhost:${ownPort}`;
  const deadline = Date.now() + 60_000;
  while (!(await answers(`${api}/openapi.json`))) {
    const dead = child.exitCode !== null || child.signalCode !== null;
    if (dead || Date.now() > deadline) {
      await stop();
      throw new Error(`The server ${dead ? 'ended at once' : 'did not answer within 60 s'}. It printed:\n${log}`);
    }
    await delay(50);
  }
  return {
    port: ownPort,
    api,
    site: `http://127.0.0.1:${ownPort}`,
    log: () => log,
    data: folder,
    pid: Number(child.pid),
    kill,
    stop,
  };
};

const answers = async (/** @type {string} */ address) => {
  try {
    const response = await fetch(address);
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
};
