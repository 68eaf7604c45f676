import {createHash} from 'node:crypto';
import {existsSync, globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from './root.mjs';

/**
 * Remembers, by content, whether a step has run on exactly these files.
 *
 * @param {string} name - the step; its stamp is `.cache/NAME.stamp`
 * @param {readonly string[]} patterns - globs from the repository's root; a file that appears or goes counts too
 */
export const inputStamp = (name, patterns) => {
  const file = path.join(root, '.cache', `${name}.stamp`);
  const current = () => {
    const hash = createHash('sha256').update(process.version);
    for (const input of globSync([...patterns], {cwd: root}).toSorted()) {
      hash.update(`\n${input}\n`).update(readFileSync(path.join(root, input)));
    }
    return hash.digest('hex');
  };
  return {
    isCurrent: () => existsSync(file) && readFileSync(file, 'utf8') === current(),
    write: () => {
      mkdirSync(path.dirname(file), {recursive: true});
      writeFileSync(file, current());
    },
  };
};
