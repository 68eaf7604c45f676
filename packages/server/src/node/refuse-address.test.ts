import assert from 'node:assert/strict';
import {request} from 'node:http';
import {after, before, it} from 'node:test';
import {problemTypes, type Problem} from '@pls-kit/contract';
import {checkAnswer} from '../testing/check-answer.js';
import {startTestServer, type TestServer} from '../testing/test-server.js';

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

const ask = async (path: string, host: string) =>
  new Promise<{status: number; headers: Headers; body: Problem}>((resolve, reject) => {
    request({host: '127.0.0.1', port: server.port, path, headers: {Host: host}}, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response
        .on('data', (part: string) => (text += part))
        .on('end', () => {
          const headers = new Headers(
            Object.entries(response.headers).map(([name, value]): [string, string] => [name, String(value)]),
          );
          resolve({status: response.statusCode ?? 0, headers, body: JSON.parse(text) as Problem});
        });
    })
      .on('error', reject)
      .end();
  });

for (const [what, path, host] of [
  ['a Host that is none', '/v1/regions/410308', 'a b'],
  ['a Host with a bracket left open', '/v1/regions/410308', '[::1'],
  ['an address of another kind', 'ftp://localhost/v1/regions/410308', 'localhost'],
] as const) {
  it(`${what} is refused with a problem document`, async () => {
    const answer = await ask(path, host);
    assert.deepEqual([answer.status, answer.body.type], [400, problemTypes.malformedAddress]);
    assert.match(answer.headers.get('X-Request-Id') ?? '', /^req-[0-9a-f]{16}$/);
    checkAnswer('getRegion', answer, answer.body);
  });
}
