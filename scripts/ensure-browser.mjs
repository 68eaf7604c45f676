// Makes sure that a Chromium and a Chinese font are there. Root on Debian gets them from apt; anybody else is told
// which command does it. A missing font only spoils pictures, so it never fails a test run.
import {spawnSync} from 'node:child_process';
import {aptInstall, onDebianAsRoot} from './apt.mjs';
import {findBrowser} from './find-browser.mjs';

const hasChineseFont = () => {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=zh', 'family'], {encoding: 'utf8'});
  return list.status === 0 && list.stdout.trim() !== '';
};

if (!findBrowser()) {
  if (onDebianAsRoot) aptInstall('chromium');
  if (!findBrowser()) {
    console.error(
      '[setup] No Chromium found. Install one (Debian: `apt-get install -y chromium`), or set CHROME_PATH to the program.',
    );
    process.exit(1);
  }
}

if (!hasChineseFont() && !(onDebianAsRoot && aptInstall('fontconfig', 'fonts-noto-cjk'))) {
  console.warn(
    '[setup] No Chinese font found: pictures will show boxes (Debian: `apt-get install -y fonts-noto-cjk`).',
  );
}
