import assert from 'node:assert/strict';
import {createServer, type IncomingMessage, type RequestListener, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {it, type TestContext} from 'node:test';
import type {CaseDraft, SearchResult} from '@pls-kit/contract';
import {createClient} from './client.js';
import {ApiError, NetworkError, NotFoundError, RateLimitError, TimeoutError} from './errors.js';
import type {ClientOptions} from './transport.js';

// Only what no real server does on purpose: it breaks, hangs, or is somebody else. Everything else is in client.test.ts.

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) =>
  response.writeHead(status, {'Content-Type': 'application/json', ...headers}).end(JSON.stringify(body));

/** A client against a server that answers each request with the next step of a script, the last for all that follow. */
const clientAgainst = async (context: TestContext, script: RequestListener[], options: Partial<ClientOptions> = {}) => {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const step = script[Math.min(seen.length, script.length - 1)]!;
      const {method = '', url = '', headers} = request;
      seen.push({method, url, headers, body: Buffer.concat(chunks).toString()});
      step(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {baseUrl, seen, client: createClient({baseUrl, portal: 'pk_luolong', ...options})};
};

const found: SearchResult = {query: '欠薪', items: [], services: [], alsoSearched: []};
const succeed: RequestListener = (_, response) => json(response, 200, found);
const reset: RequestListener = (request) => request.socket.resetAndDestroy();
const cutHalfWay: RequestListener = (request, response) => {
  response.writeHead(200, {'Content-Type': 'application/json', 'Content-Length': '1000'});
  response.write('{"query":');
  setTimeout(() => request.socket.destroy(), 20);
};
const stopHalfWay: RequestListener = (_, response) => {
  response.writeHead(200, {'Content-Type': 'application/json', 'Content-Length': '1000'});
  response.write('{"query":');
};
const hang: RequestListener = () => undefined;
const unavailable =
  (headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(503, {'Content-Type': 'text/html', ...headers}).end('<h1>503</h1>');
const page: RequestListener = (_, response) =>
  response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'}).end('<!doctype html><p>请先登录上网认证');

const draft: CaseDraft = {
  form: 'consultation',
  formVersion: 1,
  homeCounty: '410311',
  noticeVersion: '2026-11',
  answers: {question: '今年3月到8月在工地干木工，包工头欠我4万多。'},
};

it('reads the catalogue with no header of its own, so that it stays CORS-simple', async (context) => {
  const {client, seen} = await clientAgainst(context, [succeed], {staffToken: 'secret', locale: 'en'});
  await client.services.search('欠薪', {limit: 3});
  // What Node's fetch sends by itself; a page's browser sends its own in their place.
  const platform = [
    'accept',
    'accept-encoding',
    'accept-language',
    'connection',
    'host',
    'sec-fetch-mode',
    'user-agent',
  ];
  assert.deepEqual(Object.keys(seen[0]!.headers).sort(), platform);
  assert.equal(seen[0]!.headers.accept, '*/*');
  assert.equal(seen[0]!.headers['accept-language'], '*');
  assert.equal(seen[0]!.url, '/v1/search?limit=3&q=%E6%AC%A0%E8%96%AA&portal=pk_luolong');
});

it('never sends a long run of digits or more than 64 characters of what somebody typed', async (context) => {
  const {client, seen} = await clientAgainst(context, [succeed]);
  await client.services.search(`我叫王建国 410305199003070815 电话13837902146 ${'欠'.repeat(100)}`);
  const q = new URL(seen[0]!.url, 'http://x').searchParams.get('q')!;
  assert.doesNotMatch(q, /\d{6}/);
  assert.ok(q.length <= 64 && q.startsWith('我叫王建国'));
  assert.deepEqual(await client.services.search('13837902146'), {
    query: '',
    items: [],
    services: [],
    alsoSearched: [],
  });
  assert.equal(seen.length, 1);
});

it('reads again after a reset, a cut body and a 503, and then succeeds', async (context) => {
  for (const fault of [reset, cutHalfWay, unavailable()]) {
    const {client, seen} = await clientAgainst(context, [fault, succeed]);
    assert.deepEqual(await client.services.search('欠薪'), found);
    assert.equal(seen.length, 2);
  }
});

it('gives up after two more tries and says what it met', async (context) => {
  const broken = await clientAgainst(context, [reset]);
  await assert.rejects(broken.client.services.search('欠薪'), (error) => {
    assert.ok(error instanceof NetworkError);
    assert.ok(error.message.startsWith(broken.baseUrl) && !error.message.includes('search'));
    assert.ok(error.cause instanceof Error);
    return true;
  });
  assert.equal(broken.seen.length, 3);

  const down = await clientAgainst(context, [unavailable()]);
  await assert.rejects(
    down.client.services.search('欠薪'),
    (error) => error instanceof ApiError && error.status === 503 && error.isTemporary,
  );
  assert.equal(down.seen.length, 3);
});

it('waits as long as Retry-After says, but gives a long one to the caller at once', async (context) => {
  const soon = await clientAgainst(context, [unavailable({'Retry-After': '1'}), succeed]);
  const started = performance.now();
  await soon.client.services.search('欠薪');
  assert.ok(performance.now() - started >= 990);

  const problem = {type: '/problems/too-many-tries', title: 'x', status: 429, retryAfterSeconds: 1800};
  const later = await clientAgainst(context, [(_, response) => json(response, 429, problem, {'Retry-After': '1800'})]);
  await assert.rejects(
    later.client.services.search('欠薪'),
    (error) => error instanceof RateLimitError && error.retryAfterSeconds === 1800,
  );
  assert.equal(later.seen.length, 1);
});

it('counts the body against the timeout, and does not read a second time after one', async (context) => {
  for (const fault of [hang, stopHalfWay]) {
    const {client, seen} = await clientAgainst(context, [fault], {timeoutMs: 100});
    await assert.rejects(client.services.search('欠薪'), TimeoutError);
    assert.equal(seen.length, 1);
  }
});

it('says that a page of a firewall or captive portal is none of ours', async (context) => {
  const {client, baseUrl} = await clientAgainst(context, [page]);
  await assert.rejects(client.portal.get(), (error) => {
    assert.ok(error instanceof ApiError);
    assert.equal(error.status, 200);
    assert.match(error.message, new RegExp(`${baseUrl} 不是接口在答话：收到的是 text/html，不是 JSON：请核对 baseUrl`));
    return true;
  });
});

it('submits with one key over all its tries, whatever breaks in between', async (context) => {
  const receipt = {number: '260123456783', code: '60241837'};
  const inFlight = {type: '/problems/submission-in-flight', title: 'x', status: 409};
  const accept: RequestListener = (_, response) => json(response, 201, receipt);
  const faults: RequestListener[][] = [
    [reset, cutHalfWay],
    [
      hang,
      (_, response) => json(response, 409, inFlight, {'Content-Type': 'application/problem+json', 'Retry-After': '1'}),
    ],
    [unavailable(), (_, response) => json(response, 502, {})],
  ];
  for (const fault of faults) {
    const {client, seen} = await clientAgainst(context, [...fault, accept], {timeoutMs: 200});
    assert.deepEqual(await client.cases.submit(draft), receipt);
    assert.equal(seen.length, 3);
    assert.equal(new Set(seen.map(({headers}) => headers['idempotency-key'])).size, 1);
    for (const {body} of seen) assert.deepEqual(JSON.parse(body), draft);
  }
});

it('takes the key it is given, and makes another one for another call', async (context) => {
  const {client, seen} = await clientAgainst(context, [(_, response) => json(response, 201, {})]);
  await client.cases.submit(draft, {idempotencyKey: 'f3c5d1e0-0000-4000-8000-000000000001'});
  await client.cases.submit(draft);
  await client.cases.submit(draft);
  const keys = seen.map(({headers}) => headers['idempotency-key']);
  assert.equal(keys[0], 'f3c5d1e0-0000-4000-8000-000000000001');
  assert.equal(new Set(keys).size, 3);
});

it('sends a desk action, a code and a sign-in once only', async (context) => {
  const calls = [
    ({client}: Awaited<ReturnType<typeof clientAgainst>>) => client.desk.accept('260123456783', {version: 1}),
    ({client}: Awaited<ReturnType<typeof clientAgainst>>) =>
      client.cases.open({number: '260123456783', code: '60241837'}),
    ({client}: Awaited<ReturnType<typeof clientAgainst>>) => client.development.signIn('clerk-lyc-410311'),
  ];
  for (const call of calls) {
    for (const fault of [reset, unavailable()]) {
      const against = await clientAgainst(context, [fault, succeed], {staffToken: 't'});
      await assert.rejects(call(against), fault === reset ? NetworkError : ApiError);
      assert.equal(against.seen.length, 1);
    }
  }
});

it('sends the language and the token where they belong', async (context) => {
  let token = 'first';
  const answer: RequestListener = (_, response) => json(response, 200, {items: [], next: null, total: 0, overdue: 0});
  const {client, seen} = await clientAgainst(context, [answer], {locale: 'en', staffToken: () => token});
  await client.desk.queue();
  token = 'second';
  await client.desk.queue({unit: 'LYC-410311', state: undefined});
  assert.deepEqual(
    seen.map(({headers, url}) => [headers.authorization, headers['accept-language'], url]),
    [
      ['Bearer first', 'en', '/v1/desk/cases'],
      ['Bearer second', 'en', '/v1/desk/cases?unit=LYC-410311'],
    ],
  );
});

it('rejects with the reason of an abort: before the call, while it is under way, between two tries', async (context) => {
  const reason = new Error('the citizen typed on');
  const before = await clientAgainst(context, [succeed]);
  await assert.rejects(before.client.services.search('欠薪', {}, {signal: AbortSignal.abort(reason)}), reason);
  assert.equal(before.seen.length, 0);

  for (const [fault, seen] of [
    [hang, 1],
    [stopHalfWay, 1],
    [unavailable({'Retry-After': '5'}), 1],
  ] as const) {
    const against = await clientAgainst(context, [fault]);
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 100);
    const started = performance.now();
    await assert.rejects(against.client.services.search('欠薪', {}, {signal: controller.signal}), reason);
    assert.ok(performance.now() - started < 2000);
    assert.equal(against.seen.length, seen);
  }

  const plain = await clientAgainst(context, [hang]);
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 50);
  await assert.rejects(plain.client.cases.submit(draft, {signal: controller.signal}), {name: 'AbortError'});
});

it('fetches nothing more once a submission is aborted between two tries', async () => {
  let fetched = 0;
  const controller = new AbortController();
  const fetch = () => {
    fetched++;
    // The pause before the second try has begun by then.
    setTimeout(() => controller.abort(), 20);
    return Promise.reject(new TypeError('cut'));
  };
  const client = createClient({baseUrl: 'https://api.example', portal: 'pk_x', fetch});
  await assert.rejects(client.cases.submit(draft, {signal: controller.signal}), {name: 'AbortError'});
  // Longer than the longest pause before a second try.
  await new Promise((resolve) => setTimeout(resolve, 600));
  assert.equal(fetched, 1);
});

it('uses the fetch it is given, without a receiver, and leaves its own failures recognisable', async () => {
  const cause = new TypeError('no network here');
  const receivers: unknown[] = [];
  const fetch = function (this: unknown) {
    receivers.push(this);
    return Promise.reject(cause);
  };
  const client = createClient({baseUrl: 'https://api.example', portal: 'pk_x', fetch});
  await assert.rejects(client.development.signIn('clerk-lyc-410311'), (error) => {
    assert.ok(error instanceof NetworkError);
    assert.equal(error.cause, cause);
    return true;
  });
  assert.deepEqual(receivers, [undefined]);
});

it('encodes what stands in a path', async (context) => {
  const problem = {type: '/problems/not-found', title: 'x', status: 404};
  const {client, seen} = await clientAgainst(context, [(_, response) => json(response, 404, problem)]);
  await assert.rejects(client.stations.get('../portal?x=1#y'), NotFoundError);
  assert.equal(seen[0]!.url, '/v1/stations/..%2Fportal%3Fx%3D1%23y?portal=pk_luolong');
});

it('asks by the tag it holds in a way that lets Chromium remember the preflight', async () => {
  // Measured in Chromium 86 and of today: without `force-cache`, each If-None-Match costs an OPTIONS of its own.
  const looks: (string | null)[][] = [];
  const body = '{"token": "t", "items": [], "next": null, "sequence": 1, "state": "submitted"}';
  const controller = new AbortController();
  const fetch: typeof globalThis.fetch = (input) => {
    const request = input as Request;
    if (request.url.includes('/v1/cases/1?')) looks.push([request.headers.get('If-None-Match'), request.cache]);
    if (looks.length === 2) controller.abort();
    return Promise.resolve(new Response(body, {headers: {ETag: '"v1"'}}));
  };
  const {cases} = createClient({baseUrl: 'https://api.example', portal: 'pk_x', fetch});
  const session = await cases.open({number: '1', code: '2'});
  const told = [];
  for await (const snapshot of cases.watch(session, {intervalMs: 1, signal: controller.signal})) told.push(snapshot);
  assert.ok(told.length > 0);
  assert.deepEqual(looks, [
    [null, 'default'],
    ['"v1"', 'force-cache'],
  ]);
});

it('takes values that it does not know: a state, a problem, a status of years to come', async (context) => {
  const future = {number: '260123456783', state: 'arbitrated', kind: 'online-court', actions: ['appeal-by-voice']};
  const {client} = await clientAgainst(context, [
    (_, response) => json(response, 200, {token: 't'}),
    (_, response) => json(response, 200, future),
    (_, response) => json(response, 451, {type: '/problems/of-2030', title: '新的问题', status: 451}),
  ]);
  const session = await client.cases.open({number: '260123456783', code: '60241837'});
  assert.deepEqual(await client.cases.get(session), future);
  await assert.rejects(
    client.cases.get(session),
    (error) => error instanceof ApiError && error.status === 451 && error.type === '/problems/of-2030',
  );
});

it('asks past what the browser holds once a read has failed, and not because one was aborted', async (context) => {
  // Seen in WebKitGTK 2.50: a preload that failed, or got a 503, is the answer to every later fetch that may use the cache.
  const caches: RequestCache[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    caches.push((input as Request).cache);
    return globalThis.fetch(input, init);
  };
  const gone: RequestListener = (_, response) => json(response, 404, {type: '/problems/not-found', title: 'x'});
  const {client} = await clientAgainst(context, [hang, succeed, gone, succeed], {fetch});
  const controller = new AbortController();
  const aborted = client.services.search('欠', {}, {signal: controller.signal});
  setTimeout(() => controller.abort(), 50);
  await assert.rejects(aborted);
  await client.services.search('欠薪');
  await assert.rejects(client.services.search('欠薪'), NotFoundError);
  await client.services.search('欠薪');
  assert.deepEqual(caches, ['default', 'default', 'default', 'no-cache']);
});
