// What dist/embed publishes: addresses that can never have other bytes, and the integrity of each.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../root.mjs';

const folder = path.join(root, 'dist/embed');
const read = (/** @type {string} */ name) => readFileSync(path.join(folder, name));
/** @type {import('../rollup/kit-manifest.mjs').PublishedIntegrity} */
const published = JSON.parse(read('integrity.json').toString());
const hash = (/** @type {string} */ kind, /** @type {Buffer} */ bytes) => createHash(kind).update(bytes);

describe('the published embed', () => {
  it('names the integrity of every script, and of nothing else', () => {
    // sdk.js is what a page imports by itself; a static import carries no integrity.
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js') && name !== 'sdk.js');
    assert.deepEqual(Object.keys(published.files).toSorted(), scripts.toSorted());
    for (const [name, integrity] of Object.entries(published.files)) {
      const [kind = ''] = integrity.split('-');
      assert.equal(integrity, `${kind}-${hash(kind, read(name)).digest('base64')}`, name);
    }
  });

  it('has the loader twice: floating, and under its version and the hash of its bytes', () => {
    const bytes = read(published.loader);
    assert.ok(bytes.equals(read('pls-kit.js')));
    const {version} = JSON.parse(readFileSync(path.join(root, 'packages/widgets/package.json'), 'utf8'));
    const address = hash('sha256', bytes).digest('base64url').slice(0, 8);
    assert.equal(published.loader, `pls-kit-${version}-${address}.js`);
    assert.equal(published.version, version);
    assert.match(published.files[published.loader] ?? '', /^sha384-/);
  });

  it('gives the loader and its list the integrity of every file that can be asked for', () => {
    const loader = read('pls-kit.js').toString();
    const later = read(Object.keys(published.files).find((name) => name.startsWith('later-')) ?? '').toString();
    for (const [name, integrity] of Object.entries(published.files)) {
      if (!/^(pls-kit|frame-)/.test(name)) assert.ok(`${loader}${later}`.includes(`["${name}","${integrity}"]`), name);
    }
  });

  it('leaves no trace of Lit on the page, and names one policy', () => {
    for (const name of Object.keys(published.files)) {
      const text = read(name).toString();
      assert.doesNotMatch(text, /litHtmlVersions|litElementVersions|reactiveElementVersions|litPropertyMetadata/, name);
      for (const [, policy] of text.matchAll(/createPolicy\("([^"]*)"/g)) assert.equal(policy, 'pls-kit', name);
    }
  });

  it('measures in px of its own, never by the root’s type or the window, and needs neither eval nor inline styles', () => {
    for (const name of Object.keys(published.files)) {
      const text = read(name).toString();
      assert.doesNotMatch(text, /\d(rem|vw|vh|vmin|vmax)\b/, name);
      assert.doesNotMatch(text, /\beval\(|\bnew Function\b|\sstyle="|\bon(click|load|error)="|javascript:/, name);
    }
  });

  it('is pasted by the lines that `npm run snippet` prints', () => {
    const printed = execFileSync(process.execPath, ['scripts/snippet.mjs', 'https://api.luoyang.test/', 'pk_xigong'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.match(printed, /src="https:\/\/api\.luoyang\.test\/embed\/pls-kit\.js"/);
    assert.ok(printed.includes(`src="https://api.luoyang.test/embed/${published.loader}"`));
    assert.ok(printed.includes(`integrity="${published.files[published.loader] ?? ''}"\n  crossorigin="anonymous"`));
    assert.equal(printed.split('data-api="https://api.luoyang.test"').length, 3);
    assert.equal(printed.split('data-portal="pk_xigong"').length, 3);
  });
});
