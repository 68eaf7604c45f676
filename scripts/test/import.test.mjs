// npm run import as people run it: the program in a process of its own, on a folder of its own.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, it} from 'node:test';
import {spawnSync} from 'node:child_process';
import {root} from '../root.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'pls-import-'));
after(() => rmSync(folder, {recursive: true, force: true}));

const file = path.join(folder, 'calendar.json');
const run = (/** @type {string[]} */ ...args) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [path.join(root, 'scripts/import.mjs'), ...args], {
    env: {...process.env, PLS_DATA: path.join(folder, 'data')},
    encoding: 'utf8',
  });
  return {status, stdout, stderr: stderr.trim()};
};

it('says how it is used', () => {
  for (const args of [[], ['calendar'], ['stations', file], ['calendar', file, file]]) {
    const {status, stdout, stderr} = run(...args);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^Usage: npm run import -- calendar FILE\n +npm run import -- staff FILE$/);
  }
});

it('imports a calendar, and names what is wrong with one in a sentence', () => {
  const missing = run('calendar', path.join(folder, 'nowhere.json'));
  assert.equal(missing.status, 1);
  assert.match(missing.stderr, /nowhere\.json cannot be read \(ENOENT\)/);

  const off = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];
  writeFileSync(file, JSON.stringify({years: {2027: {off, work: ['01-01']}}}));
  const wrong = run('calendar', file);
  assert.equal(wrong.status, 1);
  assert.equal(wrong.stderr, `${file}: 2027: 01-01 is both off and worked.`);

  writeFileSync(file, JSON.stringify({years: {2027: {off, work: []}}}));
  const right = run('calendar', file);
  assert.equal(right.status, 0, right.stderr);
  assert.match(right.stdout, /Imported 2027\. Running dates that changed: 0\.\n$/);
});
