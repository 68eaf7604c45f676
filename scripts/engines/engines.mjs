import {findFirefox} from '../find-browser.mjs';
import {chromium86RunsHere, hasChromium86, installChromium86} from './chromium-86.mjs';
import {hasNode22, installNode22, node22RunsHere} from './node-22.mjs';
import {hasWebKitGtk} from './webkitgtk.mjs';

/**
 * @typedef {object} TestedEngine
 * @property {string} name
 * @property {string} file - what is tried in it: of a browser, the core journey
 * @property {() => boolean} isThere
 * @property {boolean} runsHere - whether there is one for this kind of machine
 * @property {readonly string[]} [packages] - Debian's
 * @property {() => Promise<void>} [install] - where it comes from elsewhere
 * @property {string} advice - one sentence for whoever installs it by hand
 */

/** The engines beside today's Chromium and Node, those that most citizens' old machines have first. @type {readonly TestedEngine[]} */
export const engines = [
  {
    name: 'Chromium 86',
    file: 'examples/county-portal/engines/chromium-86.engine.ts',
    isThere: hasChromium86,
    runsHere: chromium86RunsHere,
    install: installChromium86,
    advice: 'Run `node scripts/ensure-engines.mjs` where the npm registry can be reached.',
  },
  {
    name: 'Firefox',
    file: 'examples/county-portal/engines/firefox.engine.ts',
    isThere: () => findFirefox() !== undefined,
    runsHere: true,
    packages: ['firefox-esr'],
    advice: 'Install one (Debian: `apt-get install -y firefox-esr`), or set FIREFOX_PATH to the program.',
  },
  {
    name: 'WebKitGTK',
    file: 'examples/county-portal/engines/webkitgtk.engine.ts',
    isThere: hasWebKitGtk,
    runsHere: process.platform === 'linux',
    packages: ['webkit2gtk-driver', 'xvfb'],
    advice: 'Install it (Debian: `apt-get install -y webkit2gtk-driver xvfb`).',
  },
  {
    name: 'Node 22',
    file: 'examples/sdk-node/engines/node-22.engine.ts',
    isThere: hasNode22,
    runsHere: node22RunsHere,
    install: installNode22,
    advice: 'Run `node scripts/ensure-engines.mjs` where the npm registry can be reached.',
  },
];
