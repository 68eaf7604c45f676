import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {gunzipSync} from 'node:zlib';
import {startTestServer} from '../testing/test-server.js';
import {directoryBlobs} from './directory-blobs.js';
import {aYear, makeStaticFiles} from './static-files.js';

const folder = mkdtempSync(path.join(tmpdir(), 'pls-static-'));
after(() => rmSync(folder, {recursive: true, force: true}));
mkdirSync(path.join(folder, 'embed/sub'), {recursive: true});
writeFileSync(path.join(folder, 'embed/pls-kit.js'), `/* ${'loader '.repeat(200)} */`);
writeFileSync(path.join(folder, 'embed/index.html'), '<p data-api="{{api}}">{{other}}</p>');
writeFileSync(path.join(folder, 'embed/.secret.js'), 'secret');
writeFileSync(path.join(folder, 'embed/notes.txt'), 'notes');
writeFileSync(path.join(folder, 'outside.js'), 'outside');

const serve = makeStaticFiles([
  {
    prefix: '/embed/',
    folder: path.join(folder, 'embed'),
    maxAgeSeconds: (name) => (name === 'pls-kit.js' ? 300 : aYear),
    headers: {'X-Ours': '1'},
    replacements: {api: 'http://localhost:8787'},
  },
]);
const get = (pathname: string, headers: Record<string, string> = {}) =>
  serve(new Request(`http://localhost${pathname}`, {headers}));

describe('static files', () => {
  it('come compressed for who takes it, with the same tag for the same contents', async () => {
    const plain = (await get('/embed/pls-kit.js'))!;
    const zipped = (await get('/embed/pls-kit.js', {'Accept-Encoding': 'br, gzip'}))!;
    assert.equal(zipped.headers.get('Content-Encoding'), 'gzip');
    const bytes = new Uint8Array(await zipped.arrayBuffer());
    assert.equal(gunzipSync(bytes).toString(), await plain.text());
    assert.equal(zipped.headers.get('ETag'), `W/${plain.headers.get('ETag')}`);
    const again = (await get('/embed/pls-kit.js', {'If-None-Match': zipped.headers.get('ETag') ?? ''}))!;
    assert.equal(again.status, 304);
  });

  it('are served anew when they change', async () => {
    const file = path.join(folder, 'embed/change-12345678.js');
    writeFileSync(file, 'one');
    assert.equal(await (await get('/embed/change-12345678.js'))!.text(), 'one');
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(file, 'two');
    assert.equal(await (await get('/embed/change-12345678.js'))!.text(), 'two');
  });

  it('keep a hashed name for good and the loader for minutes', async () => {
    const cacheOf = async (name: string) => (await get(`/embed/${name}`))!.headers.get('Cache-Control');
    assert.equal(await cacheOf('change-12345678.js'), 'public, max-age=31536000, immutable');
    assert.equal(await cacheOf('pls-kit.js'), 'public, max-age=300');
  });

  it('put the API’s address into a page, and leave other words alone', async () => {
    assert.equal(await (await get('/embed/'))!.text(), '<p data-api="http://localhost:8787">{{other}}</p>');
  });

  for (const pathname of [
    '/embed/../outside.js',
    '/embed/%2e%2e/outside.js',
    '/embed/..%2foutside.js',
    '/embed/sub%5c..%5c..%5coutside.js',
    '/embed/.secret.js',
    '/embed/notes.txt',
    '/embed/sub/',
    '/embed/%E0%A4%A',
    '/embed/nothing.js',
  ]) {
    it(`are not there at ${pathname}`, async () => {
      assert.equal(await get(pathname), undefined);
    });
  }
});

describe('the example pages', () => {
  it('run under a policy that allows themselves and the API, with nothing inline', async () => {
    const server = await startTestServer();
    const response = await fetch(`${server.url}/`);
    const text = await response.text();
    await server.close();
    assert.equal(
      response.headers.get('Content-Security-Policy'),
      `default-src 'self' http://localhost:${server.port}; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'`,
    );
    assert.doesNotMatch(text, /\{\{api\}\}|<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
    assert.match(text, new RegExp(`http://localhost:${server.port}`));
  });
});

describe('blobs in a folder', () => {
  it('are kept, replaced and forgotten', async () => {
    const blobs = directoryBlobs(path.join(folder, 'blobs'));
    assert.equal(await blobs.get('some-blob-id'), undefined);
    await blobs.put('some-blob-id', new Uint8Array([1, 2, 3]));
    assert.deepEqual([...((await blobs.get('some-blob-id')) ?? [])], [1, 2, 3]);
    await blobs.put('some-blob-id', new Uint8Array([4]));
    assert.deepEqual([...((await blobs.get('some-blob-id')) ?? [])], [4]);
    await blobs.delete('some-blob-id');
    await blobs.delete('some-blob-id');
    assert.equal(await blobs.get('some-blob-id'), undefined);
    await assert.rejects(async () => blobs.get('../keys.json'), RangeError);
  });
});
