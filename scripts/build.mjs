// npm run build: contract and tokens up to date → TypeScript (ES2020, and ES2022 for bundles of ours) → dist/embed (loader and
// widgets), dist/examples (the desk) and dist/in-page (the server inside a page, with its part of Luoyang). A step whose inputs
// are as they were is not run again, so that the second `npm start` takes seconds.
import {existsSync, globSync, rmSync} from 'node:fs';
import path from 'node:path';
import {inputStamp} from './input-stamp.mjs';
import {root} from './root.mjs';
import {binary, runNode} from './run.mjs';

/** `tsc -b` leaves the output of a deleted source, and a test run would still find the tests in it. */
const removeOrphans = () => {
  for (const output of globSync('{packages/*,examples/desk}/dist/**/*.{js,d.ts,js.map,d.ts.map}', {cwd: root})) {
    if (/[\\/]dist[\\/]es2022[\\/]/.test(output)) continue;
    const source = output
      .replace(/^((?:packages|examples)[\\/][^\\/]+[\\/])dist/, '$1src')
      .replace(/\.(d\.ts|js)(\.map)?$/, '.ts');
    if (!existsSync(path.join(root, source))) rmSync(path.join(root, output));
  }
};

const contract = inputStamp('contract', [
  'packages/contract/openapi.yaml',
  'packages/contract/src/generated/*.ts',
  'scripts/generate-contract.mjs',
  'package-lock.json',
]);
const tokens = inputStamp('tokens', [
  'packages/widgets/{tokens/*.json,src/generated/*.ts}',
  'scripts/{generate-tokens.mjs,tokens/*.mjs}',
]);
const es2022 = inputStamp('es2022', [
  'packages/{contract,rules,sdk}/src/**/*.ts',
  'packages/{contract,rules,sdk}/dist/es2022/**/*.js',
  'scripts/transpile-es2022.mjs',
]);
const slice = inputStamp('slice', [
  'packages/{contract,rules}/dist/**/!(*test).js',
  'packages/server/dist/{seed/*,catalogue/hotline,in-page/slice-catalogue,node/*luoyang*}.js',
  'packages/server/dist/in-page/luoyang-slice.mjs',
  'packages/server/data/luoyang/*.json',
]);
const inPage = inputStamp('in-page', [
  'packages/{contract,rules}/dist/**/!(*test).js',
  'packages/server/dist/!(node|testing)/**/!(*test).{js,mjs}',
  'packages/server/dist/!(*test).js',
  'dist/in-page/*',
  'rollup.in-page.config.mjs',
  'scripts/rollup/copy-files.mjs',
  'package-lock.json',
]);
const embed = inputStamp('embed', [
  'packages/{contract,rules,sdk,widgets,doctor}/dist/**/!(*test).js',
  'examples/desk/dist/**/*.js',
  'examples/desk/*.{html,css,svg}',
  'dist/{embed,examples}/**/*.*',
  'rollup.config.mjs',
  'scripts/rollup/*.mjs',
  'package-lock.json',
]);

const steps = [
  {
    name: 'contract',
    isDone: contract.isCurrent,
    args: ['scripts/generate-contract.mjs', '--check'],
    finish: contract.write,
  },
  {name: 'tokens', isDone: tokens.isCurrent, args: ['scripts/generate-tokens.mjs', '--check'], finish: tokens.write},
  {name: 'types', isDone: () => false, args: [binary('typescript/bin/tsc'), '-b', '--pretty'], finish: removeOrphans},
  {name: 'es2022', isDone: es2022.isCurrent, args: ['scripts/transpile-es2022.mjs'], finish: es2022.write},
  {
    name: 'slice',
    isDone: slice.isCurrent,
    args: ['packages/server/dist/node/write-luoyang-slice.js'],
    finish: slice.write,
  },
  {
    name: 'embed',
    isDone: embed.isCurrent,
    args: [binary('rollup/dist/bin/rollup'), '-c', '--silent'],
    finish: embed.write,
  },
  {
    name: 'in-page server',
    isDone: inPage.isCurrent,
    args: [binary('rollup/dist/bin/rollup'), '-c', 'rollup.in-page.config.mjs', '--silent'],
    finish: inPage.write,
  },
];

/**
 * Builds what is out of date; the error text of the step that fails is on the terminal.
 *
 * @param {{without?: readonly string[]}} [options] - names of steps whose output nobody needs now
 */
export const build = async ({without = []} = {}) => {
  for (const {name, isDone, args, finish} of steps) {
    if (without.includes(name) || isDone()) continue;
    const started = performance.now();
    const {code} = await runNode(args);
    if (code !== 0) {
      console.error(`[build] The step "${name}" failed: see above.`);
      return false;
    }
    finish();
    console.log(`[build] ${name} ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  return true;
};

if (process.argv[1] === import.meta.filename) process.exitCode = (await build()) ? 0 : 1;
