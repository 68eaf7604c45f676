import {existsSync} from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/**
 * Finds the Chromium that tests, stories and screenshots run in.
 *
 * @returns {string | undefined} path of the program: `CHROME_PATH` first, then the usual places
 */
export const findBrowser = () => [process.env.CHROME_PATH, ...places].find((place) => place && existsSync(place));

const firefoxPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** @returns {string | undefined} path of the program: `FIREFOX_PATH` first, then the usual places */
export const findFirefox = () =>
  [process.env['FIREFOX_PATH'], ...firefoxPlaces].find((place) => place && existsSync(place));

/** Flags under which Chromium runs headless as root, in a container, and asks nothing of the network on its own. */
export const browserFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
