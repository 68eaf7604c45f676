import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CaseReceipt, CaseToken} from '@pls-kit/contract';
import {caseNumberCheckDigit} from '@pls-kit/rules';
import {addressNetwork} from '../tries/address-network.js';
import {forgetOldTries} from '../tries/code-tries.js';
import {alarmAt} from '../tries/wrong-tries.js';
import {openToken, startCasework, submit, type Casework} from '../testing/casework.js';

let casework: Casework;
let receipt: CaseReceipt;
before(async () => {
  casework = await startCasework({settings: {trustedProxies: ['10.0.0.1']}});
  receipt = await submit(casework);
});
after(() => casework.close());

const start = '2026-11-23T09:30:00+08:00';
const unknownNumber = `26999999999${caseNumberCheckDigit('26999999999')}`;
let nextAddress = 0;
/** Tries of one test shall not count for the next. */
const newAddress = () => `203.0.113.${String((nextAddress += 1))}`;
const wrongCode = (code: string) => String((Number(code) + 1) % 100_000_000).padStart(8, '0');

const tryCode = (number: string, code: string, address = newAddress(), headers: Record<string, string> = {}) =>
  casework.request<CaseToken & {type: string; detail: string}>('openCaseToken', {
    path: {number},
    body: {code},
    address,
    headers,
  });

const forget = async () => {
  await casework.database.deleteFrom('code_tries').execute();
  casework.setClock(start);
};

describe('number and code', () => {
  it('open a token for half an hour', async () => {
    await forget();
    const {status, body, headers} = await tryCode(receipt.number, receipt.code);
    assert.equal(status, 200);
    assert.equal(body.expiresAt, '2026-11-23T10:00:00+08:00');
    assert.equal(headers.get('Cache-Control'), 'no-store');
    const read = () => casework.request('getCase', {path: {number: receipt.number}, token: body.token});
    assert.equal((await read()).status, 200);
    casework.setClock('2026-11-23T09:59:59+08:00');
    assert.equal((await read()).status, 200);
    casework.setClock('2026-11-23T10:00:00+08:00');
    const over = await read();
    assert.deepEqual([over.status, over.body.type], [401, '/problems/unauthorized']);
  });

  it('answer alike, in bytes and in work, for an unknown number and a wrong code', async () => {
    const seen = [];
    for (const [number, code] of [
      [receipt.number, wrongCode(receipt.code)],
      [unknownNumber, receipt.code],
      // Claimed, but the case was never written.
      [await claimed(), receipt.code],
      // No check digit fits: as unknown as any.
      ['123456789012', '00000000'],
    ] as const) {
      await forget();
      casework.resetCounts();
      const {status, text, headers} = await tryCode(number, code);
      const instance = /"instance":"([^"]+)"/.exec(text)?.[1] ?? assert.fail(text);
      const names = [...headers]
        .filter(([name]) => name !== 'x-request-id')
        .map(([name, value]) => `${name}: ${value}`);
      seen.push({
        status,
        text: text.replace(instance, '·'.repeat(instance.length)),
        headers: names.sort(),
        work: {...casework.counts},
      });
    }
    const [first, ...others] = seen;
    for (const other of others) assert.deepEqual(other, first);
    assert.equal(first!.status, 401);
    assert.match(first!.text, /case-credentials-rejected/);
    assert.deepEqual(first!.work, {'client-address': 1, 'query-code-pepper': 1, statement: 5});
  });

  const claimed = async () => {
    const number = `26888888888${caseNumberCheckDigit('26888888888')}`;
    await casework.database
      .insertInto('case_numbers')
      .values({number, home_county: '410311', claimed_at: start})
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return number;
  };

  it('are refused after ten wrong tries for a number, the right code too, for the rest of the hour', async () => {
    for (const number of [receipt.number, unknownNumber]) {
      await forget();
      const details: string[] = [];
      for (let wrong = 0; wrong < 10; wrong += 1) {
        const {status, body} = await tryCode(number, wrongCode(receipt.code));
        assert.equal(status, 401);
        details.push(body.detail);
      }
      assert.match(details[6]!, /再错 3 次，要等到 10:30/);
      assert.match(details[9]!, /^要等到 10:30/);
      casework.setClock('2026-11-23T09:40:00+08:00');
      const {status, body, headers} = await tryCode(number, receipt.code);
      assert.deepEqual([status, body.type], [429, '/problems/too-many-tries']);
      assert.equal(headers.get('Retry-After'), String(50 * 60));
      casework.setClock('2026-11-23T10:30:00+08:00');
      assert.equal((await tryCode(number, receipt.code)).status, number === receipt.number ? 200 : 401);
    }
  });

  it('are refused after sixty wrong tries from an address, whatever the number', async () => {
    await forget();
    const address = newAddress();
    for (let wrong = 0; wrong < 60; wrong += 1) {
      const digits = `26${String(wrong).padStart(9, '0')}`;
      assert.equal((await tryCode(digits + caseNumberCheckDigit(digits), '00000000', address)).status, 401);
    }
    assert.equal((await tryCode(receipt.number, receipt.code, address)).status, 429);
    assert.equal((await tryCode(receipt.number, receipt.code)).status, 200);
  });

  it('are not used up by the citizen who is right', async () => {
    await forget();
    const address = newAddress();
    for (let visit = 0; visit < 70; visit += 1) {
      assert.equal((await tryCode(receipt.number, receipt.code, address)).status, 200);
    }
  });

  it('cannot be tried past the limit by trying many at once', async () => {
    await forget();
    const statuses = await Promise.all(
      Array.from(
        {length: 40},
        async (_, index) => (await tryCode(receipt.number, String(index).padStart(8, '0'))).status,
      ),
    );
    assert.equal(statuses.filter((status) => status === 401).length, 10);
    assert.equal(statuses.filter((status) => status === 429).length, 30);
  });

  it('are counted for the client behind a trusted proxy, and for nobody that a client makes up', async () => {
    const tries = async () =>
      (
        await casework.database
          .selectFrom('code_tries')
          .select('subject')
          .where('subject', 'like', 'address:%')
          .execute()
      ).length;
    await forget();
    await tryCode(receipt.number, '00000000', '10.0.0.1', {'X-Forwarded-For': '192.0.2.1'});
    await tryCode(receipt.number, '00000000', '10.0.0.1', {'X-Forwarded-For': '192.0.2.2'});
    assert.equal(await tries(), 2);
    await forget();
    await tryCode(receipt.number, '00000000', '192.0.2.9', {'X-Forwarded-For': '192.0.2.1'});
    await tryCode(receipt.number, '00000000', '192.0.2.9', {'X-Forwarded-For': '192.0.2.2'});
    assert.equal(await tries(), 1);
    await forget();
  });

  it('raise an alarm when they are wrong everywhere at once', async () => {
    await forget();
    const alarms = () => casework.log.filter((line) => line.includes('"level":"alarm"'));
    await casework.database
      .insertInto('code_tries')
      .values({subject: 'overall', window_start: new Date(start).toISOString(), tries: alarmAt - 2})
      .execute();
    await tryCode(unknownNumber, '00000000');
    assert.deepEqual(alarms(), []);
    await tryCode(unknownNumber, '00000000');
    await tryCode(unknownNumber, '00000000');
    assert.deepEqual(alarms(), [`{"level":"alarm","alarm":"wrong query codes","tries":${String(alarmAt)}}`]);
  });

  it('leave no address in the database, and no count after its hour', async () => {
    await forget();
    await tryCode(receipt.number, '00000000', '192.0.2.55');
    const rows = await casework.database.selectFrom('code_tries').selectAll().execute();
    assert.equal(JSON.stringify(rows).includes('192.0.2.55'), false);
    assert.equal(await forgetOldTries(casework.database, new Date('2026-11-23T10:29:59+08:00')), 0);
    assert.equal(await forgetOldTries(casework.database, new Date('2026-11-23T10:30:00+08:00')), 3);
  });
});

describe('a token', () => {
  it('opens its own case and no other, and nothing when it was changed', async () => {
    await forget();
    const token = await openToken(casework, receipt);
    const other = await submit(casework);
    const [payload = '', signature = ''] = token.split('.');
    const readable = Buffer.from(payload, 'base64url').toString();
    const forged = Buffer.from(readable.replace(receipt.number, other.number)).toString('base64url');
    for (const [number, wrong] of [
      [other.number, token],
      [other.number, `${forged}.${signature}`],
      [receipt.number, `${token}x`],
      [receipt.number, `${token}.x`],
      [receipt.number, payload],
      [receipt.number, 'nonsense'],
      [receipt.number, 'bm9uc2Vuc2U.bm9uc2Vuc2U'],
    ] as const) {
      for (const operation of ['getCase', 'listCaseEvents'] as const) {
        const {status, body} = await casework.request(operation, {path: {number}, token: wrong});
        assert.deepEqual([status, body.type], [401, '/problems/unauthorized'], wrong);
      }
    }
    assert.equal((await casework.request('getCase', {path: {number: receipt.number}})).status, 401);
  });

  it('does not open the desk', async () => {
    const token = await openToken(casework, receipt);
    assert.equal((await casework.request('listDeskCases', {token})).status, 401);
  });
});

it('an address counts with its network: IPv6 by its first 64 bits', () => {
  assert.equal(addressNetwork('203.0.113.9'), '203.0.113.9');
  assert.equal(addressNetwork('2001:db8::1'), addressNetwork('2001:0DB8:0:0:ffff::2'));
  assert.equal(addressNetwork('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2::/64');
  assert.notEqual(addressNetwork('2001:db8:1:2::1'), addressNetwork('2001:db8:1:3::1'));
  assert.equal(addressNetwork('::1'), '0:0:0:0::/64');
  assert.equal(addressNetwork('fe80::1%eth0'), 'fe80:0:0:0::/64');
  assert.equal(addressNetwork('local'), 'local');
});
