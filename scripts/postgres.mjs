// A PostgreSQL of one's own for tests and benches: a new cluster in a temporary folder, on a socket, gone with its process.
import {spawn, spawnSync} from 'node:child_process';
import {closeSync, existsSync, globSync, mkdirSync, openSync, readSync, rmSync, writeFileSync} from 'node:fs';
import {appendFile, chmod, chown, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {aptInstall, onDebianAsRoot} from './apt.mjs';

/** ICU as a database's own language came with 15. */
const oldestVersion = 15;

/** PostgreSQL refuses to run as root. */
const asRoot = process.getuid?.() === 0;
const user = 'postgres';

const versionIn = (/** @type {string} */ folder) => {
  const {stdout} = spawnSync(path.join(folder, 'postgres'), ['--version'], {encoding: 'utf8'});
  return Number(/\d+/.exec(stdout ?? '')?.[0] ?? 0);
};

/** Folder of the newest PostgreSQL's programs. */
const findPrograms = () =>
  [...globSync('/usr/lib/postgresql/*/bin'), ...(process.env['PATH'] ?? '').split(path.delimiter)]
    .filter((folder) => existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'postgres')))
    .map((folder) => ({folder, version: versionIn(folder)}))
    .filter(({version}) => version >= oldestVersion)
    .toSorted((one, other) => other.version - one.version)[0]?.folder;

/**
 * Folder of PostgreSQL's programs; root on Debian gets them from apt if need be.
 *
 * @returns {string}
 * @throws {Error} in one sentence: there is none
 */
export const findPostgres = () => {
  let folder = findPrograms();
  if (folder === undefined && onDebianAsRoot) {
    // Debian would make a cluster of its own, start it, and start it again with the machine.
    const settings = '/etc/postgresql-common/createcluster.d';
    const ours = path.join(settings, 'pls-kit.conf');
    mkdirSync(settings, {recursive: true});
    writeFileSync(ours, 'create_main_cluster = false\n');
    aptInstall('postgresql');
    rmSync(ours);
    folder = findPrograms();
  }
  if (folder === undefined) {
    throw new Error(
      `No PostgreSQL ${oldestVersion} or newer found: install one (Debian: \`apt-get install -y postgresql\`), or put its programs into PATH.`,
    );
  }
  return folder;
};

/** The arguments of a program as the user that PostgreSQL may run as. */
const asUser = (/** @type {string[]} */ ...command) =>
  /** @type {[string, string[]]} */ (
    asRoot ? ['runuser', ['-u', user, '--', ...command]] : [String(command[0]), command.slice(1)]
  );

/** Ends the server when its input ends, which is when this process does, however it does; then nothing is left of it. */
const keeper = `"$1" -D "$2" & server=$!
trap 'kill -QUIT $server' TERM INT HUP
( cat > /dev/null; kill -INT $server ) <&3 &
wait $server
rm -rf "$3"`;

/**
 * @typedef {object} RunningPostgres
 * @property {(database?: string, user?: string) => string} url - address of a database, default `postgres`; as its superuser
 * @property {() => Promise<void>} stop - ends it and removes its files
 */

/**
 * Starts a PostgreSQL with an empty cluster (UTF-8) that only this machine's users reach, by a socket.
 *
 * @param {{fsync?: boolean}} [options] - `fsync` false (the default): quick, and nothing survives a power cut; for tests.
 *   A durability bench wants true
 * @returns {Promise<RunningPostgres>}
 * @throws {Error} in one sentence: no PostgreSQL here, or it does not start (with what it printed)
 */
export const startPostgres = async ({fsync = false} = {}) => {
  const programs = findPostgres();
  // Not below a folder that this user alone may enter; short, for a socket's path has at most 107 bytes.
  const folder = await mkdtemp(path.join(asRoot ? '/tmp' : tmpdir(), 'pls-pg-'));
  const data = path.join(folder, 'data');
  await chmod(folder, 0o700);
  if (asRoot) {
    const {stdout} = spawnSync('id', ['-u', user], {encoding: 'utf8'});
    await chown(folder, Number(stdout), 0);
  }
  const settings = ['--no-sync', '--encoding=UTF8', '--locale=C.UTF-8', '--auth=trust', `--username=${user}`];
  const [initdb, initdbArgs] = asUser(path.join(programs, 'initdb'), '-D', data, ...settings);
  const made = spawnSync(initdb, initdbArgs, {encoding: 'utf8', cwd: folder});
  if (made.status !== 0) {
    await rm(folder, {recursive: true, force: true});
    throw new Error(`PostgreSQL made no cluster in ${folder}: ${made.stderr.trim()}`);
  }
  // Who comes by this name is asked for a password, like by any server that is not a test's.
  const access = path.join(data, 'pg_hba.conf');
  await writeFile(access, `local all asks_password scram-sha-256\n${await readFile(access, 'utf8')}`);
  await appendFile(
    path.join(data, 'postgresql.conf'),
    [
      `listen_addresses = ''`,
      `unix_socket_directories = '${folder}'`,
      `max_connections = 300`,
      `fsync = ${fsync ? 'on' : 'off'}`,
      `synchronous_commit = ${fsync ? 'on' : 'off'}`,
      `full_page_writes = ${fsync ? 'on' : 'off'}`,
      `autovacuum = ${fsync ? 'on' : 'off'}`,
      '',
    ].join('\n'),
  );

  const [shell, shellArgs] = asUser(
    'sh',
    '-c',
    `exec 3<&0; ${keeper}`,
    'sh',
    path.join(programs, 'postgres'),
    data,
    folder,
  );
  // A file without a name: there while somebody writes to it or reads it. A pipe that nobody empties, since this process is busy,
  // would hold the server up.
  const logFile = path.join(folder, 'log');
  const log = openSync(logFile, 'w+');
  rmSync(logFile);
  const readLog = () => {
    const bytes = Buffer.alloc(20_000);
    return bytes.toString('utf8', 0, readSync(log, bytes, 0, bytes.length, 0));
  };
  const child = spawn(shell, shellArgs, {
    cwd: folder,
    stdio: ['pipe', log, log],
    // In a group of its own: Ctrl-C is for the tests, which then end it.
    detached: true,
  });
  child.stdin?.on('error', () => undefined);
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.stdin?.end();
    await ended;
    closeSync(log);
    await rm(folder, {recursive: true, force: true});
  };

  const deadline = Date.now() + 60_000;
  const isReady = () => spawnSync(path.join(programs, 'pg_isready'), ['-q', '-h', folder]).status === 0;
  while (!isReady()) {
    if (child.exitCode !== null || Date.now() > deadline) {
      const printed = readLog();
      await stop();
      throw new Error(`PostgreSQL does not start. It printed:\n${printed}`);
    }
    await delay(50);
  }
  return {
    // The host of the address is not used, and a part of every address.
    url: (database = 'postgres', name = user) =>
      `postgres://${name}@localhost/${database}?host=${encodeURIComponent(folder)}`,
    stop,
  };
};
