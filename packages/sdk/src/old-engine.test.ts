import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {it} from 'node:test';
import {promisify} from 'node:util';

/** What Chromium 86 lacks and nothing here may need; `Object.hasOwn` is lent to ky. */
const missing = `
  delete AbortSignal.any;
  delete AbortSignal.timeout;
  delete AbortSignal.prototype.throwIfAborted;
  delete Array.prototype.at;
  delete String.prototype.at;
  delete Object.hasOwn;
  delete globalThis.structuredClone;
  delete Crypto.prototype.randomUUID;
`;

/** Runs a module in a process of its own: ky looks for AbortSignal.any when it is loaded. */
const runInOldEngine = async (baseUrl: string, source: string): Promise<unknown> => {
  const head = `
    import {createClient} from ${JSON.stringify(new URL('./client.js', import.meta.url).href)};
    const client = createClient({baseUrl: ${JSON.stringify(baseUrl)}, portal: 'pk_luolong'});
  `;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(missing)}`, '--input-type=module', '-e'];
  const {stdout} = await promisify(execFile)(process.execPath, [...args, head + source]);
  return JSON.parse(stdout);
};

it('reads, submits and follows an abort in an engine of 2020', async (context) => {
  let searches = 0;
  const server = createServer((request, response) => {
    const answer = (status: number, body: object, headers = {}) =>
      response.writeHead(status, {'Content-Type': 'application/json', ...headers}).end(JSON.stringify(body));
    if (request.method === 'POST') answer(201, {number: '260123456783', key: request.headers['idempotency-key']});
    else if (++searches === 1) answer(200, {items: []});
    else answer(503, {}, {'Retry-After': '8'});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.close());
  const result = await runInOldEngine(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    `
      const found = await client.services.search('欠薪', {}, {signal: new AbortController().signal});
      const receipt = await client.cases.submit({}, {signal: new AbortController().signal});
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 100);
      const started = performance.now();
      const error = await client.services.search('欠薪', {}, {signal: controller.signal}).catch((error) => error.name);
      console.log(JSON.stringify({found, receipt, error, waitedMs: performance.now() - started}));
      process.exit();
    `,
  );
  const {found, receipt, error, waitedMs} = result as {
    found: unknown;
    receipt: {number: string; key: string};
    error: string;
    waitedMs: number;
  };
  assert.deepEqual(found, {items: []});
  assert.equal(receipt.number, '260123456783');
  assert.equal(receipt.key.length, 36);
  assert.equal(error, 'AbortError');
  assert.ok(waitedMs < 2000);
});
