import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startTestServer, type TestServer} from '../testing/test-server.js';
import {visitBookSeconds} from '../visits/visit-book.js';
import {keptSeconds} from './kept-answers.js';

const noon = '2026-11-23T12:29:50+08:00';

let server: TestServer;
const log: string[] = [];
before(async () => {
  server = await startTestServer({log: (line) => log.push(line)});
});
after(() => server.close());

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${server.api}${path}`, {headers});
  return {response, text: await response.text(), wasKept: (log.at(-1) ?? '').includes('"kept":true')};
};

describe('an answer that was just given', () => {
  it('is given again, byte for byte, with a request id of its own', async () => {
    server.setClock(noon);
    const first = await get('/v1/stations/LYC-410303');
    const again = await get('/v1/stations/LYC-410303');
    assert.deepEqual([first.wasKept, again.wasKept], [false, true]);
    assert.equal(again.text, first.text);
    const headersOf = ({response}: typeof first) =>
      Object.fromEntries([...response.headers].filter(([name]) => !['date', 'x-request-id'].includes(name)));
    assert.deepEqual(headersOf(again), headersOf(first));
    assert.match(again.response.headers.get('X-Request-Id') ?? '', /^req-[0-9a-f]{16}$/);
    assert.notEqual(again.response.headers.get('X-Request-Id'), first.response.headers.get('X-Request-Id'));
  });

  it('is 304 for whoever has it', async () => {
    const {response} = await get('/v1/topics');
    const tag = response.headers.get('ETag') ?? '';
    const same = await get('/v1/topics', {'If-None-Match': tag});
    assert.deepEqual([same.response.status, same.text, same.wasKept], [304, '', true]);
    assert.equal(same.response.headers.get('ETag'), tag);
    assert.equal((await get('/v1/topics', {'If-None-Match': '"other"'})).response.status, 200);
  });

  it('is never of a minute that is over: the station that closes at noon is closed then', async () => {
    const openAt = async (instant: string) => {
      server.setClock(instant);
      const {text} = await get('/v1/stations/LYC-410303');
      return (JSON.parse(text) as {opening: {state: string}}).opening.state;
    };
    const states: string[] = [];
    for (let minute = 0; minute < 24 * 60; minute += 30) {
      const at = new Date(Date.parse('2026-11-23T00:00:00+08:00') + minute * 60_000);
      const before = new Date(at.getTime() - 1);
      states.push(await openAt(before.toISOString()), await openAt(at.toISOString()));
    }
    const changes = states.filter((state, index) => index > 0 && state !== states[index - 1]);
    assert.ok(changes.length >= 2, states.join(' '));
    // Each change falls on the minute itself: between the last millisecond and the first.
    for (const [index, state] of states.entries()) {
      if (index % 2 === 0 && index > 0) assert.equal(state, states[index - 1]);
    }
  });

  it('is made anew before another node’s change is later than the 15 seconds of the contract', async () => {
    const after = (seconds: number) => server.setClock(new Date(Date.parse(noon) + seconds * 1000).toISOString());
    after(0);
    await get('/v1/stations/LYC-410311');
    after(keptSeconds - 0.001);
    assert.equal((await get('/v1/stations/LYC-410311')).wasKept, true);
    after(keptSeconds);
    assert.equal((await get('/v1/stations/LYC-410311')).wasKept, false);
    assert.ok(keptSeconds + visitBookSeconds <= 15);
  });

  it('is forgotten when anything is written through this node', async () => {
    server.setClock(noon);
    await get('/v1/regions/410308');
    assert.equal((await get('/v1/regions/410308')).wasKept, true);
    await fetch(`${server.api}/v1/development/tokens`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({account: 'clerk-lyc-410303'}),
    });
    assert.equal((await get('/v1/regions/410308')).wasKept, false);
  });

  it("is none of a citizen's words, and none that is refused or personal", async () => {
    for (const path of [
      '/v1/search?q=%E6%AC%A0%E8%96%AA',
      '/v1/regions/999999',
      '/v1/cases/261096879517',
      '/healthz',
    ]) {
      await get(path);
      assert.equal((await get(path)).wasKept, false, path);
    }
  });

  it('comes compressed to those who take that, and plain to others', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      const packed = await get('/v1/services', {'Accept-Encoding': 'gzip'});
      const plain = await get('/v1/services', {'Accept-Encoding': 'identity'});
      assert.deepEqual(
        [packed.response.headers.get('Content-Encoding'), plain.response.headers.get('Content-Encoding')],
        ['gzip', null],
      );
      assert.equal(packed.text, plain.text);
    }
  });
});
