// Makes sure that the other engines are there for `npm run test:all`: Firefox ESR, WebKitGTK, a Chromium 86 and Node 22. Root on
// Debian gets the first two from apt, the others come out of npm packages. Where one cannot be had its tests are left out, and say
// so; on a build server (CI=true) they must run.
import {aptInstall, onDebianAsRoot} from './apt.mjs';
import {engines} from './engines/engines.mjs';

let missing = 0;
for (const {name, isThere, runsHere, packages, install, advice} of engines) {
  if (isThere()) continue;
  if (!runsHere) {
    console.warn(`[setup] ${name} does not run on this machine: its tests are left out.`);
    continue;
  }
  try {
    await install?.();
    if (packages && onDebianAsRoot) aptInstall(...packages);
  } catch (error) {
    console.error(`[setup] ${/** @type {Error} */ (error).message}`);
  }
  if (isThere()) continue;
  missing += 1;
  console.error(`[setup] No ${name} found: its tests are left out. ${advice}`);
}
if (missing > 0 && process.env['CI'] === 'true') {
  console.error('[setup] A build server (CI=true) runs the tests in every engine.');
  process.exitCode = 1;
}
