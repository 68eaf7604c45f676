// A few of the zoo's host pages (`npm run zoo` has them all), and that the zoo sees what is wrong.
import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../root.mjs';
import {visitZoo} from '../zoo/visit-zoo.mjs';

describe('as a guest in other people’s pages', () => {
  it('works and changes nothing under a strict policy without constructable sheets, and under hostile styles', async () => {
    const only = ['csp-nonce-old-sheets', 'inherited-everything', 'prototype-js'];
    const verdicts = await visitZoo(path.join(root, 'scripts/zoo/pages'), {only});
    assert.equal(verdicts.length, only.length);
    for (const {name, faults} of verdicts) assert.deepEqual(faults, [], name);
  });

  it('is told on where a page is another one with us', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'pls-zoo-test-'));
    // It does to itself, in the visit with us only, what we must never do.
    const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>-</title><body><p id="host">-</p>
      <!-- pls -->
      <script>
        if (!document.querySelector('script[type="text/plain"]')) {
          window.leaked = 1;
          Array.prototype.at = function at() {};
          document.title = 'ours';
          document.querySelector('#host').className = 'ours';
          document.head.append(Object.assign(document.createElement('style'), {textContent: 'html { color: red }'}));
          setTimeout(() => { throw new Error('ours'); });
        }
      </script>`;
    try {
      await writeFile(path.join(folder, 'page.html'), page);
      const [verdict] = await visitZoo(folder);
      const faults = verdict?.faults.join('\n') ?? '';
      for (const fault of [
        /globals: leaked/,
        /native Array\.prototype/,
        /title/,
        /DOM at first: new/,
        /style sheets/,
        /uncaught: Error: ours/,
      ])
        assert.match(faults, fault);
    } finally {
      await rm(folder, {recursive: true, force: true});
    }
  });
});
