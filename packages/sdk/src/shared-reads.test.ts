import assert from 'node:assert/strict';
import {it} from 'node:test';
import {type Client, createClient} from './client.js';

/** A client, what it asked for, and how to let the answers that are held back come. */
const watched = (headers: Record<string, string> = {}, body: () => string = () => '{"items": [], "next": null}') => {
  const asked: Request[] = [];
  const aborted: Request[] = [];
  const held: (() => void)[] = [];
  const pls = createClient({
    baseUrl: 'https://api.example',
    portal: 'pk_x',
    staffToken: 'staff',
    fetch: (input, init) =>
      new Promise((resolve, reject) => {
        const request = input as Request;
        asked.push(request);
        init?.signal?.addEventListener('abort', () => {
          aborted.push(request);
          reject(new DOMException('', 'AbortError'));
        });
        held.push(() => {
          const tag = request.headers.get('If-None-Match');
          const same = tag !== null && tag === headers['ETag'];
          resolve(new Response(same ? null : body(), {status: same ? 304 : 200, headers}));
        });
      }),
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  return {
    pls,
    asked,
    aborted,
    settle,
    release: async () => {
      await settle();
      for (const answer of held.splice(0)) answer();
    },
  };
};
type Watched = ReturnType<typeof watched>;
const after = async <Value>({release}: Watched, call: PromiseLike<Value>): Promise<Value> => {
  await release();
  return call;
};

it('asks once for equal reads under way, and gives each its own copy', async () => {
  const w = watched();
  const calls = [
    w.pls.stations.list({region: '410311'}),
    w.pls.stations.list({region: '410311'}),
    w.pls.stations.list(),
  ];
  await w.release();
  const [one, two] = await Promise.all(calls);
  assert.equal(w.asked.length, 2);
  assert.deepEqual(one, two);
  assert.notEqual(one, two);
  // Nothing said that it may be kept.
  await after(w, w.pls.stations.list({region: '410311'}));
  assert.equal(w.asked.length, 3);
});

it('ends one caller’s wait and not the other’s, and the request with the last', async () => {
  const w = watched();
  const reason = new Error('typed on');
  const [first, second] = [new AbortController(), new AbortController()];
  const one = w.pls.topics.list({}, {signal: first.signal});
  const two = w.pls.topics.list({}, {signal: second.signal});
  await w.settle();
  first.abort(reason);
  await assert.rejects(one, reason);
  assert.equal(w.aborted.length, 0);
  await after(w, two);

  const [third, fourth] = [new AbortController(), new AbortController()];
  const three = w.pls.topics.list({}, {signal: third.signal});
  const four = w.pls.topics.list({}, {signal: fourth.signal});
  await w.settle();
  third.abort(reason);
  fourth.abort(reason);
  await assert.rejects(three, reason);
  await assert.rejects(four, reason);
  await w.settle();
  assert.equal(w.aborted.length, 1);
});

it('keeps what may be kept, for as long, and asks past it when told', async (context) => {
  const w = watched({'Cache-Control': 'public, max-age=60', Date: new Date().toUTCString(), Age: '20'});
  context.mock.method(performance, 'now', () => nowMs);
  let nowMs = 0;
  await after(w, w.pls.services.get('legal-aid'));
  await w.pls.services.get('legal-aid');
  nowMs = 38_000;
  await w.pls.services.get('legal-aid');
  assert.equal(w.asked.length, 1);
  await after(w, w.pls.stations.list());
  await after(w, w.pls.stations.list({}, {fresh: true}));
  assert.equal(w.asked.length, 3);
  assert.equal(w.asked[2]!.cache, 'reload');
  nowMs = 41_000;
  await after(w, w.pls.services.get('legal-aid'));
  assert.equal(w.asked.length, 4);
  // Another language is another answer.
  await after(w, w.pls.services.get('legal-aid', {locale: 'en'}));
  assert.equal(w.asked[4]!.headers.get('Accept-Language'), 'en');
});

it('asks by the tag where no browser does so by itself', async (context) => {
  const w = watched({'Cache-Control': 'public, max-age=1', Date: new Date().toUTCString(), ETag: '"v1"'});
  let nowMs = 0;
  context.mock.method(performance, 'now', () => nowMs);
  const first = await after(w, w.pls.topics.list());
  nowMs = 2000;
  assert.deepEqual(await after(w, w.pls.topics.list()), first);
  assert.equal(w.asked[1]!.headers.get('If-None-Match'), '"v1"');
  // The 304 made it fresh again.
  await w.pls.topics.list();
  assert.equal(w.asked.length, 2);
});

it('keeps an answer of unknown age for ten seconds: it may have lain in the browser’s cache', async (context) => {
  const w = watched({'Cache-Control': 'public, max-age=300'});
  let nowMs = 0;
  context.mock.method(performance, 'now', () => nowMs);
  await after(w, w.pls.topics.list());
  nowMs = 9000;
  await w.pls.topics.list();
  nowMs = 11_000;
  await after(w, w.pls.topics.list());
  assert.equal(w.asked.length, 2);
});

it('keeps no more than two million characters', async () => {
  const w = watched({'Cache-Control': 'max-age=60'}, () => JSON.stringify({name: 'x'.repeat(900_000)}));
  for (const code of ['a', 'b', 'c']) await after(w, w.pls.topics.get(code));
  await w.pls.topics.get('c');
  await w.pls.topics.get('b');
  assert.equal(w.asked.length, 3);
  await after(w, w.pls.topics.get('a'));
  assert.equal(w.asked.length, 4);
});

it('gives nothing from before a write to who reads after it', async () => {
  const w = watched({'Cache-Control': 'max-age=60'});
  await after(w, w.pls.announcements.list());
  const before = w.pls.desk.queue();
  await after(w, w.pls.publishing.publish('410300-hotline', {version: 1}));
  await before;
  assert.equal(w.asked.length, 3);
  await after(w, w.pls.announcements.list());
  assert.equal(w.asked.length, 4);

  // A read that began before the write may not have seen it.
  const reads: PromiseLike<unknown>[] = [w.pls.desk.queue()];
  await w.settle();
  const write = w.pls.desk.accept('260123456783', {version: 1});
  reads.push(w.pls.desk.queue());
  await w.settle();
  assert.equal(w.asked.length, 7);
  await w.release();
  await Promise.all([...reads, write]);
});

it('sends the language of the call, else the client’s, and nothing of it to the catalogue by itself', async () => {
  const w = watched();
  const calls: ((pls: Client) => PromiseLike<unknown>)[] = [
    (pls) => pls.desk.queue({}, {locale: 'en'}),
    (pls) => pls.desk.queue(),
    (pls) => pls.desk.accept('1', {version: 1}, {locale: 'en'}),
    (pls) => pls.appointments.slots({region: '410311'}, {locale: 'en'}),
  ];
  for (const call of calls) await after(w, call(w.pls));
  assert.deepEqual(
    w.asked.map(({headers}) => headers.get('Accept-Language')),
    ['en', 'zh-CN', 'en', 'en'],
  );
});
