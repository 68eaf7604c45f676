// The doctor stands alone, so what it knows of the kit it says a second time: here both are compared. And its package is what a
// web team gets by npx.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {sections} from '../../packages/doctor/dist/finding.js';
import {isApiAddress, isPrefix} from '../../packages/doctor/dist/addresses.js';
import {accepted} from '../../packages/doctor/dist/checks/tags.js';
import {widgets} from '../../packages/doctor/dist/view.js';
import {embeddedWidgets} from '../../packages/server/dist/embed/read-embed-query.js';
import {isAddress, isPrefix as isPrefixOfKit} from '../../packages/widgets/dist/embed/script-attributes.js';
import {root} from '../root.mjs';

const read = (/** @type {string} */ file) => readFileSync(path.join(root, file), 'utf8');

describe('the doctor', () => {
  it('sends people to sections that docs/embedding.md has', () => {
    const anchors = [...read('docs/embedding.md').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    for (const section of new Set(Object.values(sections))) assert.ok(anchors.includes(section), section);
  });

  it('takes the same for an address and for a prefix as the kit', () => {
    for (const text of [
      'https://api.example.gov.cn',
      'https://api.example.gov.cn/',
      'https://api.example.gov.cn:8443',
      'http://api.example.gov.cn',
      'https://api.example.gov.cn/v1',
      'api.example.gov.cn',
      'http://localhost:8787',
      'http://localhost.example',
      '',
    ])
      assert.equal(isApiAddress(text), isAddress(text), text);
    for (const text of ['pls', 'ly-law', 'Law', '1law', 'law-', ''])
      assert.equal(isPrefix(text), isPrefixOfKit(text), text);
  });

  it('knows the same widgets and values', () => {
    const element = read('packages/widgets/src/pls-element.ts');
    for (const name of /** @type {const} */ (['theme', 'help'])) {
      const [, values = ''] = new RegExp(`^ {2}${name}: \\[(.*)\\],$`, 'm').exec(element) ?? [];
      assert.equal(accepted[name].map((value) => `'${value}'`).join(', '), values);
    }
    assert.deepEqual(widgets, embeddedWidgets);
  });

  it('is packed with all that it runs on, and nothing else', () => {
    const printed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: path.join(root, 'packages/doctor'),
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const names = JSON.parse(printed)[0].files.map((/** @type {{path: string}} */ file) => file.path);
    for (const name of ['package.json', 'dist/index.js', 'dist/index.d.ts', 'dist/node/main.js'])
      assert.ok(names.includes(name), name);
    assert.deepEqual(
      names.filter(
        (/** @type {string} */ name) =>
          !/^(package\.json|src\/([a-z]+\/)?[\w-]+\.ts|dist\/([a-z]+\/)?[\w-]+\.(js|d\.ts)(\.map)?)$/.test(name),
      ),
      [],
    );
    assert.ok(!names.some((/** @type {string} */ name) => /\.test\.|testing/.test(name)));
    assert.match(read('packages/doctor/dist/node/main.js'), /^#!\/usr\/bin\/env node\n/);
  });
});
