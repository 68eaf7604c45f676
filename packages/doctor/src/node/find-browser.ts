import {accessSync, constants} from 'node:fs';
import path from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const applications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const places = ({
  PATH = '',
  HOME = '',
  LOCALAPPDATA,
  ...variables
}: Readonly<Record<string, string | undefined>>): string[] => [
  ...PATH.split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name))),
  ...['/usr/bin', '/opt/google/chrome', '/snap/bin'].flatMap((folder) =>
    [...names, 'chrome'].map((name) => path.join(folder, name)),
  ),
  ...['/Applications', path.join(HOME, 'Applications')].flatMap((folder) =>
    applications.map((name) => path.join(folder, name)),
  ),
  ...[variables['PROGRAMFILES'], variables['PROGRAMFILES(X86)'], LOCALAPPDATA].flatMap((folder) =>
    folder === undefined ? [] : windowsPrograms.map((name) => `${folder}\\${name}`),
  ),
];

/** A Chrome, Chromium or Edge on this machine: the one that `CHROME_PATH` names, else the first in the usual places. */
export const findBrowser = (
  variables: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined =>
  [variables['CHROME_PATH'] ?? '', ...places(variables)].find((file) => path.isAbsolute(file) && isProgram(file));
