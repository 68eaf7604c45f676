import assert from 'node:assert/strict';
import {mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {readStartOptions} from '../node/read-environment.js';
import {startTestServer, type TestServer} from '../testing/test-server.js';

/** Asked until it says so: an answer is given again for a second. */
const failingOf = async ({call}: TestServer, expected: readonly string[]): Promise<void> => {
  for (let tries = 0; ; tries += 1) {
    const {status, body} = await call('getReadiness');
    const failing = Object.entries(body.checks ?? {}).flatMap(([name, result]) => (result === 'failed' ? [name] : []));
    assert.equal(status, failing.length === 0 ? 200 : 503);
    if (failing.join() === expected.join()) return;
    if (tries > 20) assert.deepEqual(failing, expected);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
};

describe('a node whose data lies in a folder', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'pls-ready-'));
  const folder = path.join(root, 'data');
  let server: TestServer;
  before(async () => {
    server = await startTestServer({dataFolder: folder, leastFreeBytes: 1});
  });
  after(async () => {
    await server.close();
    rmSync(root, {recursive: true, force: true});
  });

  it('is not ready while it cannot be written, and is again by itself', async () => {
    await failingOf(server, []);
    renameSync(folder, path.join(root, 'away'));
    await failingOf(server, ['attachments', 'space']);
    renameSync(path.join(root, 'away'), folder);
    await failingOf(server, []);
  });

  it('is not ready while its files cannot be written, and is again by itself', async () => {
    const blobs = path.join(folder, 'blobs');
    renameSync(blobs, path.join(root, 'blobs'));
    writeFileSync(blobs, 'in the way');
    await failingOf(server, ['attachments']);
    rmSync(blobs);
    renameSync(path.join(root, 'blobs'), blobs);
    await failingOf(server, []);
  });
});

it('a node with less room than the installation asks for is not ready', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pls-room-'));
  const {leastFreeBytes} = readStartOptions({PLS_LEAST_FREE_MB: '512'});
  assert.equal(leastFreeBytes, 512 * 1024 * 1024);
  assert.throws(() => readStartOptions({PLS_LEAST_FREE_MB: '0'}), /PLS_LEAST_FREE_MB/);
  // More than any disk has.
  const server = await startTestServer({dataFolder: folder, leastFreeBytes: Number.MAX_SAFE_INTEGER});
  await failingOf(server, ['space']);
  await server.close();
  rmSync(folder, {recursive: true, force: true});
});
