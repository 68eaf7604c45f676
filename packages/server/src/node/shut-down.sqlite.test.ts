import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Problem} from '@pls-kit/contract';

const program = fileURLToPath(new URL('../serve.js', import.meta.url));

it('a server that is told to end says so first, goes on for a while, and finishes what is under way', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pls-end-'));
  const child = spawn(process.execPath, [program], {
    env: {PATH: process.env['PATH'] ?? '', PORT: '0', PLS_DATA: folder, PLS_DRAIN_SECONDS: '2'},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const api = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.once('exit', () => reject(new Error(output)));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (address !== undefined) resolve(address);
    });
  });
  assert.equal((await fetch(`${api}/readyz`)).status, 200);

  child.kill('SIGTERM');
  let refused: Response;
  do {
    refused = await fetch(`${api}/readyz`);
  } while (refused.status === 200);
  const {type, checks} = (await refused.json()) as Problem;
  assert.deepEqual(
    [refused.status, type, checks?.accepting, checks?.database],
    [503, '/problems/not-ready', 'failed', 'ok'],
  );
  // Until balancers have noticed, whoever comes is served; the process is alive all the while.
  assert.equal((await fetch(`${api}/healthz`)).status, 200);
  assert.equal((await fetch(`${api}/v1/regions?parent=4103`)).status, 200);

  // A body that is still coming when the server stops listening is read to its end and answered.
  const slow = request(`${api}/v1/development/tokens`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked'},
  });
  const answered = new Promise<number | undefined>((resolve, reject) => {
    slow.once('error', reject).once('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
  });
  slow.write('{"account": ');
  let isListening = true;
  while (isListening) {
    isListening = await fetch(`${api}/healthz`, {headers: {Connection: 'close'}}).then(
      (response) => response.ok,
      () => false,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  slow.end('"clerk-lyc-410311"}');
  assert.equal(await answered, 200);
  const [code] = await ended;
  assert.equal(code, 0);
  rmSync(folder, {recursive: true});
});
