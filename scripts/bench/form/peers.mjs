// The form builders that ours is measured against, as their makers minified them for a page: fetched once into `.cache/`.
import {existsSync} from 'node:fs';
import {readFile, rename} from 'node:fs/promises';
import path from 'node:path';
import {takeFromNpm} from '../../engines/npm-package.mjs';
import {root} from '../../root.mjs';

const folder = path.join(root, '.cache/bench/form-peers');

/** survey-js-ui wants its survey-core of the same version. */
const packages = [
  {
    name: '@formio/js',
    version: '5.6.0',
    integrity: 'sha512-VBGcfTnqEOwl4RH2pHQO4syP1j3F+qJj2hAyOBtBkVYWEth2iQ4+BMZ7qX7rA90v138H+Lm2YXy4AG6rwQTe6Q==',
    files: ['dist/formio.form.min.js', 'dist/formio.form.min.css'],
  },
  {
    name: 'survey-core',
    version: '2.5.38',
    integrity: 'sha512-uI/5ocM08K3LKCa6M1njs8YbRuuF/4vxfAFwyo0RaImoAVdGKkayxt2gNqapTOb0qwYX6OFdDTkEqSMgjYsW8g==',
    files: ['survey.core.min.js', 'survey-core.fontless.min.css'],
  },
  {
    name: 'survey-js-ui',
    version: '2.5.38',
    integrity: 'sha512-BZ+zQlt/PvR76MgD0lrlD2rZjOoQ78Qt1mdpxpHngVufD6sJUTI3xGOJGiYYLxVh328YtU06TO8vbhXxpDbz5w==',
    files: ['survey-js-ui.min.js'],
  },
];

/** Their files by name. @returns {Promise<Map<string, Buffer>>} */
export const fetchPeers = async () => {
  const found = new Map();
  for (const {name, version, integrity, files} of packages) {
    const lies = path.join(folder, `${path.basename(name)}-${version}`);
    if (!existsSync(lies)) {
      console.log(`fetching ${name}@${version} to measure against`);
      await takeFromNpm({
        name,
        version,
        integrity,
        folder: lies,
        takeOut: async (unpacked, ready) => {
          for (const file of files) await rename(path.join(unpacked, file), path.join(ready, path.basename(file)));
        },
      });
    }
    for (const file of files) found.set(path.basename(file), await readFile(path.join(lies, path.basename(file))));
  }
  return found;
};
