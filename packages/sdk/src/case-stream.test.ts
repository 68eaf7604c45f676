import assert from 'node:assert/strict';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {it, type TestContext} from 'node:test';
import {createClient} from './client.js';
import type {CaseSession} from './case-session.js';
import type {ClientOptions} from './transport.js';
import type {CaseSnapshot, WatchOptions} from './watch-case.js';

// What no real server does on purpose; the rest is in client.test.ts and, over restarts and nodes, in `npm run bench -- faults`.

interface Stage {
  /** How a request for the stream is answered; default: it stays open. */
  onStream: (response: ServerResponse, lastEventId: string | undefined) => void;
  sequence: number;
  state: string;
}

const head = {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store, no-transform'};

/** A server whose case changes when a test says so, and a client that watches it. */
const staged = async (context: TestContext, options: Partial<ClientOptions> = {}) => {
  const stage: Stage = {sequence: 1, state: 'submitted', onStream: () => undefined};
  const looks: string[] = [];
  const streams: ServerResponse[] = [];
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    const answer = (body: object, headers = {}) =>
      response.writeHead(200, {'Content-Type': 'application/json', ...headers}).end(JSON.stringify(body));
    if (url.includes('/token')) answer({token: 't'});
    else if (url.includes('/events/stream')) {
      asked.push(request.headers['last-event-id'] as string | undefined);
      streams.push(response);
      stage.onStream(response, asked[asked.length - 1]);
    } else if (url.includes('/events')) {
      const items = Array.from({length: stage.sequence}, (_, index) => ({sequence: index + 1}));
      answer({items, next: null});
    } else {
      looks.push(url);
      const tag = `"${stage.sequence}-${stage.state}"`;
      if (request.headers['if-none-match'] === tag) response.writeHead(304, {ETag: tag}).end();
      else answer({number: url, sequence: stage.sequence, state: stage.state}, {ETag: tag});
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const leaving = new AbortController();
  context.after(() => {
    leaving.abort();
    server.closeAllConnections();
    server.close();
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const {cases} = createClient({baseUrl, portal: 'pk_x', ...options});
  const open = (number = '260123456783') => cases.open({number, code: '60241837'});
  const watch = (session: CaseSession, intervalMs = 60_000, more: WatchOptions = {}) => {
    const told: CaseSnapshot[] = [];
    const controller = new AbortController();
    leaving.signal.addEventListener('abort', () => controller.abort());
    const ended = (async () => {
      const options = {intervalMs, signal: controller.signal, ...more};
      for await (const snapshot of cases.watch(session, options)) told.push(snapshot);
    })();
    return {told, ended, leave: () => controller.abort()};
  };
  return {stage, looks, streams, asked, open, watch};
};

const until = async (condition: () => boolean, what: string) => {
  for (const late = performance.now() + 15_000; !condition();) {
    assert.ok(performance.now() < late, what);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
const stayOpen = (response: ServerResponse) => response.writeHead(200, head).write('retry: 2000\n\n');
const tell = (
  stage: Stage,
  streams: ServerResponse[],
  lines = (id: number) => `id: ${id}\nevent: changed\ndata: {}\n\n`,
) => {
  stage.sequence += 1;
  streams[streams.length - 1]!.write(lines(stage.sequence));
};

it('looks when it is told, and not before', async (context) => {
  const {stage, looks, streams, asked, open, watch} = await staged(context);
  stage.onStream = stayOpen;
  const {told, ended} = watch(await open());
  await until(() => streams.length === 1, 'no stream');
  assert.deepEqual(asked, ['1']);
  tell(stage, streams);
  await until(() => told.length === 2, 'nothing told');
  // However the bytes are cut, and whatever else is said in between.
  tell(stage, streams, (id) => `: beat\n\nid: ${id}\r\ndata: {"seq`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(looks.length, 2);
  streams[0]!.write('uence":3}\r\n\r\n');
  await until(() => told.length === 3, 'a cut event is lost');
  assert.deepEqual(
    told.map(({events}) => events.length),
    [1, 2, 3],
  );
  stage.state = 'closed';
  tell(stage, streams);
  await ended;
  assert.equal(looks.length, 4);
  await until(() => streams[0]!.closed, 'the stream stays open after its last watcher');
});

it('resumes where it was when a stream ends, and looks at once meanwhile', async (context) => {
  const {stage, streams, asked, told, leave} = await staged(context).then(async (s) => {
    s.stage.onStream = stayOpen;
    return {...s, ...s.watch(await s.open())};
  });
  await until(() => streams.length === 1, 'no stream');
  tell(stage, streams);
  await until(() => told.length === 2, 'nothing told');
  stage.sequence += 1;
  streams[0]!.end();
  await until(() => told.length === 3, 'missed what happened between two streams');
  await until(() => streams.length === 2, 'no second stream');
  assert.deepEqual(asked, ['1', '2']);
  leave();
});

it('shares one stream among all who watch the case, and looks at any other case now and then', async (context) => {
  const {stage, streams, open, watch, looks} = await staged(context);
  stage.onStream = stayOpen;
  const one = watch(await open());
  await until(() => streams.length === 1, 'no stream');
  const two = watch(await open());
  const other = watch(await open('260123456791'), 20);
  await until(() => two.told.length === 1 && other.told.length === 1, 'not told');
  tell(stage, streams);
  await until(() => one.told.length === 2 && two.told.length === 2, 'not both told');
  await until(() => other.told.length === 2, 'the other case is not looked at');
  const before = looks.length;
  await until(() => looks.length > before + 2, 'the other case is looked at no more');
  assert.equal(streams.length, 1);
  one.leave();
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.ok(!streams[0]!.closed);
  two.leave();
  await until(() => streams.length === 2, 'the other case gets no stream when there is one to be had');
  await until(() => streams[0]!.closed, 'the stream stays open');
});

it('looks now and then where streams are refused, held back, or unknown', async (context) => {
  const refusals: ((response: ServerResponse) => unknown)[] = [
    (response) => response.writeHead(429, {'Retry-After': '60'}).end(),
    (response) => response.writeHead(404).end(),
    (response) => response.writeHead(200, {'Content-Type': 'text/html'}).end('<p>proxy'),
    (response) => response.destroy(),
    () => undefined,
  ];
  for (const refuse of refusals) {
    const {stage, streams, open, watch} = await staged(context);
    stage.onStream = refuse;
    const {told, leave} = watch(await open(), 20);
    await until(() => streams.length === 1, 'no stream is tried');
    stage.sequence += 1;
    await until(() => told.length === 2, 'the case is not looked at');
    leave();
  }
});

it('gives a silent stream up after 20 s', async (context) => {
  const {stage, streams, looks, open, watch} = await staged(context);
  stage.onStream = stayOpen;
  const session = await open();
  context.mock.timers.enable({apis: ['setTimeout']});
  const {leave} = watch(session);
  const settle = async (condition: () => boolean) => {
    for (let turns = 0; turns < 2000 && !condition(); turns += 1) await new Promise(setImmediate);
    assert.ok(condition());
  };
  await settle(() => streams.length === 1);
  for (let turns = 0; turns < 50; turns += 1) await new Promise(setImmediate);
  context.mock.timers.tick(15_000);
  streams[0]!.write(': beat\n\n');
  for (let turns = 0; turns < 50; turns += 1) await new Promise(setImmediate);
  context.mock.timers.tick(15_000);
  assert.ok(!streams[0]!.closed);
  const before = looks.length;
  context.mock.timers.tick(5001);
  await settle(() => streams[0]!.closed);
  await settle(() => looks.length > before);
  leave();
});

it('asks for no stream when told not to, nor for a hidden page, and ends it when the page is hidden', async (context) => {
  const {stage, streams, open, watch} = await staged(context);
  stage.onStream = stayOpen;
  const never = watch(await open(), 20, {stream: false});
  let isHidden = true;
  const hidden = watch(await open(), 20, {isHidden: () => isHidden});
  await until(() => never.told.length === 1 && hidden.told.length === 1, 'not told');
  await new Promise((resolve) => setTimeout(resolve, 200));
  assert.equal(streams.length, 0);
  isHidden = false;
  await until(() => streams.length === 1, 'no stream for who looks again');
  isHidden = true;
  tell(stage, streams);
  await until(() => streams[0]!.closed, 'the stream of a hidden page stays');
  never.leave();
  hidden.leave();
});
