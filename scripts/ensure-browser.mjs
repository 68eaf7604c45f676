// Makes sure that a Chromium and a Chinese font are there. Root on Debian gets them from apt; anybody else is told
// which command does it. A missing font only spoils pictures, so it never fails a test run.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {findBrowser} from './find-browser.mjs';

const onDebianAsRoot = process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

const hasChineseFont = () => {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=zh', 'family'], {encoding: 'utf8'});
  return list.status === 0 && list.stdout.trim() !== '';
};

/** @param {string[]} args */
const apt = (...args) =>
  spawnSync('apt-get', ['-q', '-o', 'Acquire::Retries=3', '-o', 'Dpkg::Lock::Timeout=120', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    timeout: 480_000,
  }).status === 0;

let listsAreFresh = false;
/** @param {string[]} packages */
const install = (...packages) => {
  console.log(`[setup] installing with apt-get: ${packages.join(' ')}`);
  // The list of packages may be older than the mirror; a failed update still leaves the old list to try.
  if (!listsAreFresh) listsAreFresh = apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages);
};

if (!findBrowser()) {
  if (onDebianAsRoot) install('chromium');
  if (!findBrowser()) {
    console.error(
      '[setup] No Chromium found. Install one (Debian: `apt-get install -y chromium`), or set CHROME_PATH to the program.',
    );
    process.exit(1);
  }
}

if (!hasChineseFont() && !(onDebianAsRoot && install('fontconfig', 'fonts-noto-cjk'))) {
  console.warn(
    '[setup] No Chinese font found: pictures will show boxes (Debian: `apt-get install -y fonts-noto-cjk`).',
  );
}
