// docs/embedding.md says of events, slots, settings and the console what the sources do.
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../root.mjs';

const folder = path.join(root, 'packages/widgets/src');
const read = (/** @type {string} */ file) => readFileSync(path.join(folder, file), 'utf8');
const docs = readFileSync(path.join(root, 'docs/embedding.md'), 'utf8');
const found = (/** @type {string} */ text, /** @type {RegExp} */ pattern) =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].toSorted();

describe('docs/embedding.md', () => {
  it('has each event once in its table, and no other', () => {
    assert.deepEqual(found(docs, /^\| `(pls-[a-z-]+)`/gm), found(read('events.ts'), /^ {2}'(pls-[a-z-]+)':/gm));
  });

  it('has each slot', () => {
    const sources = globSync('**/*.ts', {cwd: folder, exclude: ['**/*.test.ts']})
      .map(read)
      .join('\n');
    const section = docs.slice(docs.indexOf('## Your own captcha'));
    assert.deepEqual(found(section, /^\| `([a-z]+)` /gm), found(sources, /<slot name="([a-z]+)"/g));
  });

  it('has each setting of the script and of the tags', () => {
    const keys = found(read('embed/script-attributes.ts'), /const \{([^}]*)\} = dataset/g).flatMap((names) =>
      names.split(/,\s*/),
    );
    const attributes = keys.map((key) => `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
    for (const attribute of [...attributes, 'data-prefix']) assert.match(docs, new RegExp(`\\| \`${attribute}\` +\\|`));
  });
});
