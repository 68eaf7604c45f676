import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {keepEmbed} from './embed-archive.js';
import {StartError} from './start-error.js';

const folder = mkdtempSync(path.join(tmpdir(), 'pls-archive-'));
after(() => rmSync(folder, {recursive: true, force: true}));
const built = path.join(folder, 'built');
const archive = path.join(folder, 'data/embed');
const build = (files: Readonly<Record<string, string>>) => {
  rmSync(built, {recursive: true, force: true});
  mkdirSync(built);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(built, name), text);
};

describe('the archive of the embed', () => {
  it('keeps the files of every release by their hashed names, and nothing that may change', () => {
    build({
      'pls-kit.js': 'floats',
      'pls-kit-0.1.0-aaaaaaaa.js': 'one',
      'map-bbbbbbbb.js': 'map',
      'integrity.json': '{}',
    });
    keepEmbed(built, archive);
    build({'pls-kit.js': 'floats on', 'pls-kit-0.2.0-cccccccc.js': 'two', 'map-bbbbbbbb.js': 'map'});
    keepEmbed(built, archive);
    assert.deepEqual(readdirSync(archive).toSorted(), [
      'map-bbbbbbbb.js',
      'pls-kit-0.1.0-aaaaaaaa.js',
      'pls-kit-0.2.0-cccccccc.js',
    ]);
    assert.equal(readFileSync(path.join(archive, 'pls-kit-0.1.0-aaaaaaaa.js'), 'utf8'), 'one');
  });

  it('refuses other bytes under a name that is published, and keeps the old ones', () => {
    build({'map-bbbbbbbb.js': 'another map'});
    assert.throws(
      () => keepEmbed(built, archive),
      (error) => error instanceof StartError && /map-bbbbbbbb\.js is published with other bytes/.test(error.message),
    );
    assert.equal(readFileSync(path.join(archive, 'map-bbbbbbbb.js'), 'utf8'), 'map');
  });
});
