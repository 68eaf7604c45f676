// npm run generate: the comments of packages/sdk and packages/rules → docs/sdk/*.md (docs/sdk/README.md is written by hand) and
// docs/llms.txt. With --check nothing is written, and the exit code is 1 when a page is not what the comments give.
import {globSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';
import {sdkPages} from './docs/sdk-pages.mjs';
import {root} from './root.mjs';

const folder = path.join(root, 'docs');
const style = await prettier.resolveConfig(path.join(folder, 'index.md'));
const readIfThere = (/** @type {string} */ file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const files = await Promise.all(
  sdkPages().map(async ([name, text]) => ({
    file: path.join(folder, name),
    content: await prettier.format(text, {...style, parser: 'markdown'}),
  })),
);
const stale = files.filter(({file, content}) => readIfThere(file) !== content);
const made = new Set([...files.map(({file}) => file), path.join(folder, 'sdk/README.md')]);
const left = globSync('sdk/*.md', {cwd: folder})
  .map((name) => path.join(folder, name))
  .filter((file) => !made.has(file));

if (process.argv.includes('--check')) {
  for (const file of [...stale.map((each) => each.file), ...left]) {
    console.error(`${path.relative(root, file)} is not what the comments give: run \`npm run generate\`.`);
  }
  process.exitCode = stale.length + left.length === 0 ? 0 : 1;
} else {
  mkdirSync(path.join(folder, 'sdk'), {recursive: true});
  for (const {file, content} of stale) writeFileSync(file, content);
  for (const file of left) rmSync(file);
  console.log(stale.length === 0 ? 'Nothing to do.' : stale.map(({file}) => path.relative(root, file)).join('\n'));
}
