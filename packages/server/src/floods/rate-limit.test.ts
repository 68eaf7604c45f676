import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Casework} from '../testing/casework.js';
import {luoyang, openToken, signIn, startCasework, submit, wageQuestion} from '../testing/casework.js';
import {createApp} from '../app.js';
import {readStartOptions} from '../node/read-environment.js';
import {runScheduledWork} from '../scheduled-work.js';
import {makeAllowances} from './allowances.js';
import {defaultRateLimits} from './rate-limit.js';
import {countUse, forgetOldCounters} from './rate-counters.js';

const monday = '2026-11-23T09:30:00+08:00';
const village = '203.0.113.7';

/** A server with small limits. */
const limited = (rateLimits: Partial<Record<'reads' | 'network' | 'portal' | 'desk' | 'staff', number>>) =>
  startCasework({
    settings: {rateLimits: {reads: 1000, network: 1000, portal: 1000, desk: 1000, staff: 1000, ...rateLimits}},
  });

describe('rate limits', () => {
  let casework: Casework;
  before(async () => {
    casework = await limited({network: 60, reads: 50});
  });
  after(() => casework.close());

  const look = (address: string) => casework.request('getChallenge', {address, query: {portal: 'pk_luolong'}});

  it('say what is left, in the IETF draft’s words', async () => {
    const {headers} = await look('203.0.113.1');
    assert.equal(headers.get('RateLimit-Policy'), '"network";q=60;w=60, "portal";q=1000;w=60');
    assert.equal(headers.get('RateLimit'), '"network";r=59;t=60, "portal";r=999;t=60');
    const next = await look('203.0.113.1');
    assert.equal(next.headers.get('RateLimit'), '"network";r=58;t=60, "portal";r=998;t=60');
  });

  it('refuse what is beyond them until the minute is over, and nobody else', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 62; count += 1) statuses.push((await look(village)).status);
    assert.deepEqual(statuses, [...Array<number>(60).fill(200), 429, 429]);
    casework.setClock('2026-11-23T09:30:20+08:00');
    const {headers, body} = await look(village);
    assert.deepEqual([body.type, headers.get('Retry-After')], ['/problems/too-many-requests', '40']);
    assert.match(headers.get('RateLimit') ?? '', /^"network";r=0;t=40/);
    assert.equal((await look('203.0.113.8')).status, 200);
    // One subscriber's IPv6 addresses are one network.
    for (let count = 0; count < 60; count += 1) await look(`2001:db8::${count.toString(16)}`);
    assert.equal((await look('2001:db8::beef')).status, 429);
    assert.equal((await look('2001:db8:0:1::1')).status, 200);
    casework.setClock('2026-11-23T09:31:00+08:00');
    assert.equal((await look(village)).status, 200);
  });

  it('hold nobody up when a clock is set back', async () => {
    casework.setClock('2027-11-23T09:30:00+08:00');
    for (let count = 0; count < 61; count += 1) await look('203.0.113.20');
    assert.equal((await look('203.0.113.20')).status, 429);
    casework.setClock(monday);
    assert.equal((await look('203.0.113.20')).status, 200);
  });

  it('count catalogue reads in memory, without a word in answers that a CDN keeps', async () => {
    casework.setClock(monday);
    casework.resetCounts();
    const read = () => casework.request('listTopics', {address: '203.0.113.30'});
    const first = await read();
    assert.deepEqual([first.headers.get('RateLimit'), first.headers.get('RateLimit-Policy')], [null, null]);
    for (let count = 1; count < 50; count += 1) assert.equal((await read()).status, 200);
    const refused = await read();
    assert.deepEqual(
      [refused.status, refused.headers.get('RateLimit-Policy'), refused.headers.get('Cache-Control')],
      [429, '"reads";q=50;w=60', 'no-store'],
    );
    assert.equal(casework.counts['statement'] ?? 0, 0);
    assert.equal((await casework.request('listTopics', {address: '203.0.113.31'})).status, 200);
  });

  it('keep no address, and forget what is over', async () => {
    const rows = await casework.database.selectFrom('rate_counters').selectAll().execute();
    assert.ok(rows.length > 0);
    assert.ok(!JSON.stringify(rows).includes('203.0.113'));
    casework.setClock('2026-11-24T09:30:00+08:00');
    await runScheduledWork(casework.world, luoyang);
    assert.deepEqual(await casework.database.selectFrom('rate_counters').selectAll().execute(), []);
  });
});

describe('limits of a portal and of staff', () => {
  it('hold for all addresses of a portal together', async () => {
    const casework = await limited({portal: 20});
    const look = (address: string, portal: string) => casework.request('getChallenge', {address, query: {portal}});
    for (let count = 0; count < 20; count += 1) await look(`198.51.100.${String(count)}`, 'pk_luolong');
    assert.equal((await look('198.51.100.200', 'pk_luolong')).status, 429);
    assert.equal((await look('198.51.100.200', 'pk_xigong')).status, 200);
    await casework.close();
  });

  it('hold for one member of staff, wherever they sit', async () => {
    const casework = await limited({staff: 20});
    const [one, other] = [await signIn(casework, 'clerk-lyc-410311'), await signIn(casework, 'clerk-lys-410311013')];
    const me = (token: string, address: string) => casework.request('getStaffMember', {token, address});
    for (let count = 0; count < 20; count += 1)
      assert.equal((await me(one, `198.51.100.${String(count)}`)).status, 200);
    const refused = await me(one, '198.51.100.99');
    assert.deepEqual([refused.status, refused.body.type], [429, '/problems/too-many-requests']);
    assert.match(refused.headers.get('RateLimit') ?? '', /"staff";r=0/);
    assert.equal((await me(other, '198.51.100.99')).status, 200);
    await casework.close();
  });

  it('leave room for a village behind one address', async () => {
    const casework = await startCasework({settings: {rateLimits: defaultRateLimits}});
    for (let count = 0; count < 40; count += 1) {
      const receipt = await submit(casework, wageQuestion);
      await openToken(casework, receipt);
    }
    await casework.close();
  });
});

describe('limits of several nodes', () => {
  it('are shared: together they let through what one would, never more', async () => {
    const casework = await limited({network: 100});
    const nodes = [await createApp(casework.world, luoyang), await createApp(casework.world, luoyang)];
    const environment = {incoming: {socket: {remoteAddress: village}}};
    const answers = await Promise.all(
      Array.from({length: 240}, async (_nothing, index) =>
        nodes[index % 2]?.fetch(new Request('http://localhost/v1/challenge'), environment),
      ),
    );
    const through = answers.filter((answer) => answer?.status === 200).length;
    assert.ok(through <= 100 && through >= 90, String(through));
    await casework.close();
  });

  it('cost one write for a twentieth of an allowance, and none once it is used up', async () => {
    const casework = await startCasework();
    let writes = 0;
    const take = makeAllowances((subject, units, now) => {
      writes += 1;
      return countUse(casework.database, subject, units, now);
    });
    const now = new Date(monday);
    const taken: boolean[] = [];
    for (let count = 0; count < 600; count += 1) taken.push((await take('someone', 400, now)).allowed);
    assert.equal(taken.filter(Boolean).length, 400);
    assert.equal(writes, 20);
    assert.equal(await forgetOldCounters(casework.database, new Date(now.getTime() + 60_000)), 1);
    await casework.close();
  });

  it('remember a bounded number of senders', async () => {
    let asked = 0;
    const take = makeAllowances((_subject, units, now) => {
      asked += 1;
      return Promise.resolve({used: units, windowStart: now.getTime()});
    });
    const now = new Date(monday);
    for (let sender = 0; sender < 20_001; sender += 1) await take(`sender ${String(sender)}`, 100, now);
    await take('sender 20000', 100, now);
    assert.equal(asked, 20_001);
    // The first was forgotten, and is asked for anew.
    await take('sender 0', 100, now);
    assert.equal(asked, 20_002);
  });
});

describe('PLS_RATE_LIMITS and PLS_PROOF_OF_WORK', () => {
  it('are read, and a mistake is said', () => {
    const options = readStartOptions({PLS_RATE_LIMITS: 'network=60, staff=30', PLS_PROOF_OF_WORK: 'off'});
    assert.deepEqual([options.rateLimits, options.proofOfWork], [{network: 60, staff: 30}, 'off']);
    assert.equal(readStartOptions({PLS_RATE_LIMITS: 'off'}).rateLimits, 'off');
    assert.equal(readStartOptions({}).proofOfWork, 'on');
    for (const wrong of ['network', 'network=0', 'everybody=9', 'network=many', 'toString=5']) {
      assert.throws(() => readStartOptions({PLS_RATE_LIMITS: wrong}), /PLS_RATE_LIMITS has/, wrong);
    }
    assert.throws(() => readStartOptions({PLS_PROOF_OF_WORK: 'yes'}), /PLS_PROOF_OF_WORK is yes/);
  });
});
