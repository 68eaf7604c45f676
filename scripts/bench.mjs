// npm run bench -- NAME [ARGUMENT…]: runs scripts/bench/NAME.mjs. Each prints a table, ends with one line of JSON and
// exits 1 when its bar is missed.
import {globSync} from 'node:fs';
import path from 'node:path';
import {root} from './root.mjs';
import {runNode} from './run.mjs';

const [name, ...rest] = process.argv.slice(2);
const names = globSync('scripts/bench/*.mjs', {cwd: root}).map((file) => path.basename(file, '.mjs'));

if (name !== undefined && names.includes(name)) {
  process.exitCode = (await runNode([`scripts/bench/${name}.mjs`, ...rest])).code;
} else {
  if (name !== undefined) console.error(`There is no benchmark "${name}".`);
  console.error(`Usage: npm run bench -- NAME [ARGUMENT…]\nNames: ${names.toSorted().join(', ')}`);
  process.exitCode = 2;
}
