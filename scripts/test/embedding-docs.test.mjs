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

  it('has each part, where it is, and no other', () => {
    const sources = globSync('**/*.ts', {cwd: folder, exclude: ['**/*.test.ts']})
      .map(read)
      .join('\n');
    const section = docs.slice(docs.indexOf('**Parts.**'), docs.indexOf('**Three counties'));
    const parts = found(sources, /\bpart="([a-z-]+)"/g);
    assert.deepEqual(found(section, /^\| `([a-z-]+)` +\|/gm), parts);
    assert.deepEqual(found(sources, /@csspart ([a-z-]+) /g), parts, 'in the docstrings too');
  });

  it('has each public custom property, with the value that holds where none is said', () => {
    const section = docs.slice(docs.indexOf('## Look'), docs.indexOf('**Your accent'));
    const tokens = [
      ...read('generated/public-tokens.ts').matchAll(/"name": "(--pls-[a-z-]+)",\s+"fallback": "([^"]+)"/g),
    ];
    assert.ok(tokens.length > 0);
    assert.deepEqual(found(section, /^\| `(--pls-[a-z-]+)`/gm), tokens.map(([, name = '']) => name).toSorted());
    for (const [, name, fallback] of tokens) {
      if (!/own/.test(fallback ?? '')) assert.match(section, new RegExp(`\\| \`${name}\` +\\| \`${fallback}\``));
    }
  });

  it('names the county themes, which use nothing but what is public', () => {
    const themes = globSync('*.css', {cwd: path.join(root, 'examples/themes')});
    assert.ok(themes.length >= 3);
    const publicNames = found(docs, /^\| `(--pls-[a-z-]+)`/gm);
    const publicParts = found(docs.slice(docs.indexOf('**Parts.**')), /^\| `(frame|help|receipt)`/gm);
    for (const theme of themes) {
      assert.ok(docs.includes(`\`${theme}\``), theme);
      const css = readFileSync(path.join(root, 'examples/themes', theme), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      const className = `.${path.basename(theme, '.css')}`;
      for (const name of found(css, /(--[a-z_-]+):/g)) assert.ok(publicNames.includes(name), `${theme}: ${name}`);
      for (const part of found(css, /::part\(([^)]+)\)/g)) assert.ok(publicParts.includes(part), `${theme}: ${part}`);
      for (const selector of found(css, /([^{}]+)\{/g).map((each) => each.trim()))
        assert.ok(
          selector === className || (selector.startsWith(`${className} `) && selector.includes('::part(')),
          selector,
        );
    }
  });

  it('has each setting of the script and of the tags', () => {
    const keys = found(read('embed/script-attributes.ts'), /const \{([^}]*)\} = dataset/g).flatMap((names) =>
      names.split(/,\s*/),
    );
    const attributes = keys.map((key) => `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
    for (const attribute of [...attributes, 'data-prefix']) assert.match(docs, new RegExp(`\\| \`${attribute}\` +\\|`));
  });
});
