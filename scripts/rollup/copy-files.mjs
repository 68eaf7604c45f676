import {readFileSync} from 'node:fs';
import path from 'node:path';

/**
 * Puts files beside the bundle as they are.
 *
 * @param {string} folder - where they lie now
 * @param {readonly string[]} names
 * @returns {import('rollup').Plugin}
 */
export const copyFiles = (folder, names) => ({
  name: 'copy-files',
  generateBundle() {
    for (const name of names) {
      this.emitFile({type: 'asset', fileName: name, source: readFileSync(path.join(folder, name))});
    }
  },
});
