import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {root} from '../root.mjs';

const page = readFileSync(path.join(root, 'docs/in-page.md'), 'utf8');

it("the county's own test in docs/in-page.md runs as it stands there", () => {
  const [, example = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? [];
  // Inside the repository, where the packages' names lead to them.
  const folder = path.join(root, '.cache/in-page-docs');
  mkdirSync(folder, {recursive: true});
  const file = path.join(folder, 'example.test.mjs');
  writeFileSync(file, example);
  // Not as a part of this run: it would report to that.
  const env = {...process.env};
  delete env.NODE_TEST_CONTEXT;
  const {stdout, status} = spawnSync(process.execPath, ['--test', '--test-reporter=tap', file], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  rmSync(folder, {recursive: true});
  assert.equal(status, 0, stdout);
  assert.match(stdout, /^# pass 1$/m);
});

it('what a static host serves is of the size that the page says, and needs nothing of Node', () => {
  const module = readFileSync(path.join(root, 'dist/in-page/pls-in-page.js'));
  const [, said = '0'] = /`dist\/in-page\/pls-in-page\.js` \((\d+) KB gzip\)/.exec(page) ?? [];
  const kilobytes = gzipSync(module, {level: 9}).length / 1000;
  assert.ok(Math.abs(kilobytes - Number(said)) < 25, `${kilobytes.toFixed(0)} KB, and the page says ${said}`);
  assert.doesNotMatch(module.toString(), /["']node:[a-z]/);
});
