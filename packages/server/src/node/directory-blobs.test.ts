import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {isStorageFull} from '../database/database-faults.js';
import {directoryBlobs} from './directory-blobs.js';

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pls-blobs-'));
  folders.push(folder);
  return folder;
};
after(() => folders.forEach((folder) => rmSync(folder, {recursive: true, force: true})));

const program = fileURLToPath(new URL('../testing/put-blob.js', import.meta.url));
const onLinux = {skip: process.platform !== 'linux' && 'asks the Linux kernel for the fault'};
/** Puts blobs of these sizes under one id in a process of its own, in a shell that was prepared. */
const put = (prepare: string, folder: string, ...sizes: number[]) => {
  const command = `${prepare} && exec "$0" "$@"`;
  const {stdout, stderr} = spawnSync(
    'sh',
    ['-c', command, process.execPath, program, folder, 'some-blob-id', ...sizes.map(String)],
    {encoding: 'utf8'},
  );
  return {lines: stdout.trim().split('\n'), stderr};
};

describe('blobs in a folder', () => {
  it('are kept, replaced and forgotten', async () => {
    const blobs = directoryBlobs(newFolder());
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

  it(
    'are there whole or not at all: a write that stops midway leaves the blob before, and no half of the new one',
    onLinux,
    async () => {
      const folder = newFolder();
      const blobs = directoryBlobs(folder);
      // The kernel takes 64 blocks of a file, and refuses the rest.
      assert.deepEqual(put('ulimit -f 64', folder, 700_000).lines, ['EFBIG']);
      assert.equal(await blobs.get('some-blob-id'), undefined);
      assert.deepEqual(readdirSync(folder), []);

      assert.deepEqual(put('ulimit -f 64', folder, 3, 700_000).lines, ['3', 'EFBIG']);
      assert.deepEqual([...((await blobs.get('some-blob-id')) ?? [])], [1, 1, 1]);
      assert.deepEqual(readdirSync(folder), ['some-blob-id']);

      await blobs.put('some-blob-id', new Uint8Array(700_000).fill(2));
      assert.deepEqual(await blobs.get('some-blob-id'), Buffer.alloc(700_000, 2));
      assert.deepEqual(readdirSync(folder), ['some-blob-id']);
    },
  );

  it('on a full disk are refused as such, and kept once there is room', onLinux, async () => {
    const folder = newFolder();
    const blobs = directoryBlobs(folder);
    // What is written here finds no space, by the kernel's own word.
    symlinkSync('/dev/full', path.join(folder, 'some-blob-id.part'));
    await assert.rejects(blobs.put('some-blob-id', new Uint8Array(10)), isStorageFull);
    assert.equal(await blobs.get('some-blob-id'), undefined);
    await blobs.put('some-blob-id', new Uint8Array([5]));
    assert.deepEqual([...((await blobs.get('some-blob-id')) ?? [])], [5]);
  });

  it('that a crash cut off count as none, and do not stand in the way', async () => {
    const folder = newFolder();
    const blobs = directoryBlobs(folder);
    writeFileSync(path.join(folder, 'some-blob-id.part'), 'half of');
    assert.equal(await blobs.get('some-blob-id'), undefined);
    await blobs.put('some-blob-id', new Uint8Array([6]));
    assert.deepEqual([...((await blobs.get('some-blob-id')) ?? [])], [6]);
    assert.deepEqual(readdirSync(folder), ['some-blob-id']);
  });

  it('are written nowhere else when the disk that they lie on is away', async () => {
    const folder = path.join(newFolder(), 'away', 'blobs');
    await assert.rejects(directoryBlobs(folder).put('some-blob-id', new Uint8Array([1])), {code: 'ENOENT'});
  });
});
