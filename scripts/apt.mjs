// Packages of Debian, for whoever may install them.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

export const onDebianAsRoot =
  process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** @param {string[]} args */
const apt = (...args) =>
  spawnSync('apt-get', ['-q', '-o', 'Acquire::Retries=3', '-o', 'Dpkg::Lock::Timeout=120', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    timeout: 480_000,
  }).status === 0;

let listsAreFresh = false;

/**
 * Installs with apt-get, without what is merely recommended.
 *
 * @param {string[]} packages
 * @returns {boolean} whether it went well
 */
export const aptInstall = (...packages) => {
  console.log(`[setup] installing with apt-get: ${packages.join(' ')}`);
  // The list of packages may be older than the mirror; a failed update still leaves the old list to try.
  if (!listsAreFresh) listsAreFresh = apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages);
};
