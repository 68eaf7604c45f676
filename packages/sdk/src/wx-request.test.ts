import assert from 'node:assert/strict';
import {createServer, request as send} from 'node:http';
import type {AddressInfo} from 'node:net';
import {it, type TestContext} from 'node:test';
import {createClient} from './client.js';
import {NetworkError, NotFoundError} from './errors.js';
import {fetchByWxRequest, type WxNetwork} from './wx-request.js';

/** As a mini program's: no fetch below it, bytes by node:http, headers as WeChat names them. */
const wx: WxNetwork & {aborted: number} = {
  aborted: 0,
  request: ({url, method, header, data, success, fail}) => {
    const sent = send(url, {method, headers: header}, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const bytes = Buffer.concat(parts);
        const received = Object.fromEntries(
          Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
        );
        success({data: new Uint8Array(bytes).buffer, statusCode: answer.statusCode ?? 0, header: received});
      });
    });
    sent.on('error', ({message}) => fail({errMsg: `request:fail ${message}`}));
    sent.end(data === undefined ? undefined : Buffer.from(data as ArrayBuffer));
    return {
      abort: () => {
        wx.aborted += 1;
        sent.destroy();
      },
    };
  },
};

const serve = async (context: TestContext) => {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      bodies.push(Buffer.concat(parts).toString());
      const answer = (status: number, body: object) =>
        response.writeHead(status, {'Content-Type': 'application/json', ETag: '"1"'}).end(JSON.stringify(body));
      if (request.url?.includes('/v1/topics/hang') === true) return;
      if (request.method === 'POST') answer(201, {number: '260123456783', key: request.headers['idempotency-key']});
      else if (request.url?.includes('no-such') === true)
        answer(404, {type: '/problems/not-found', title: '没有', status: 404});
      else answer(200, {query: '欠薪', items: [], services: [], alsoSearched: []});
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {bodies, baseUrl, pls: createClient({baseUrl, portal: 'pk_x', fetch: fetchByWxRequest(wx)})};
};

it('reads, submits, is refused and aborts over wx.request', async (context) => {
  const {pls, bodies} = await serve(context);
  assert.equal((await pls.services.search('欠薪')).query, '欠薪');
  const draft = {
    form: 'consultation',
    formVersion: 1,
    homeCounty: '410311',
    noticeVersion: '1',
    answers: {question: '工资'},
  };
  const receipt = await pls.cases.submit(draft, {idempotencyKey: 'a-key-of-the-mini-program'});
  assert.deepEqual(receipt, {number: '260123456783', key: 'a-key-of-the-mini-program'});
  assert.deepEqual(JSON.parse(bodies[bodies.length - 1]!), draft);
  await assert.rejects(pls.services.get('no-such'), NotFoundError);

  const reason = new Error('left the page');
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), 50);
  await assert.rejects(pls.topics.get('hang', {signal: controller.signal}), reason);
  assert.equal(wx.aborted, 1);
});

it('says that nothing was reached', async () => {
  const pls = createClient({baseUrl: 'http://127.0.0.1:1', portal: 'pk_x', fetch: fetchByWxRequest(wx)});
  await assert.rejects(
    pls.development.signIn('x'),
    (error) => error instanceof NetworkError && /request:fail/.test(String(error.cause)),
  );
});
