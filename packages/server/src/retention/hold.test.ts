import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {
  Case,
  CaseErasure,
  CaseErasureRequest,
  CaseHold,
  CaseHoldPage,
  CaseReceipt,
  DeskCase,
  DeskCasePage,
} from '@pls-kit/contract';
import {findCase} from '../cases/case-store.js';
import {changeCase} from '../cases/change-case.js';
import {
  luoyang,
  newIdempotencyKey,
  openToken,
  readCase,
  signIn,
  startCasework,
  submit,
  work,
  type Casework,
} from '../testing/casework.js';
import {eraseKeptLongEnough} from './keep-retention.js';

let casework: Casework;
let clerk: string;
let supervisor: string;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());
beforeEach(async () => {
  casework.setClock('2026-11-23T09:30:00+08:00');
  clerk = await signIn(casework, 'clerk-lys-410311013');
  supervisor = await signIn(casework, 'supervisor-410311');
});

const reason = '洛龙区人民法院调取王建国一案的证据，文号（2026）豫0311调字第12号';
const over = '法院已经结案，来函说明不再需要保存。';

const hold = (number: string, token = supervisor, body: unknown = {reason}) =>
  casework.request<CaseHold>('holdCase', {
    path: {number},
    token,
    body,
    headers: {'Idempotency-Key': newIdempotencyKey()},
  });
const release = (number: string, token = supervisor, body: unknown = {reason: over}) =>
  casework.request<CaseHold>('releaseCase', {
    path: {number},
    token,
    body,
    headers: {'Idempotency-Key': newIdempotencyKey()},
  });

const withdrawn = async (): Promise<{receipt: CaseReceipt; number: string; token: string}> => {
  const receipt = await submit(casework);
  const {number} = receipt;
  const token = await openToken(casework, receipt);
  assert.equal((await casework.request('withdrawCase', {path: {number}, token, body: {version: 1}})).status, 200);
  return {receipt, number, token};
};
const erase = (number: string, token: string, version: number) =>
  casework.request<CaseErasure | CaseErasureRequest>('eraseCase', {
    path: {number},
    query: {version: String(version)},
    token,
  });
const textsOf = async (number: string) =>
  await casework.database.selectFrom('case_texts').select(['name', 'sealed']).where('number', '=', number).execute();

describe('a case on hold', () => {
  it('is listed for its region with the reason, which is sealed, and no word of the case', async () => {
    const {number} = await withdrawn();
    const {status, body} = await hold(number);
    assert.equal(status, 200);
    assert.deepEqual(
      [body.reason, body.placedBy?.id, body.placedAt, body.keptUntil, body.releasedAt],
      [reason, 'supervisor-410311', '2026-11-23T09:30:00+08:00', '2027-02-21', undefined],
    );
    const texts = await textsOf(number);
    assert.ok(texts.some(({name}) => name.startsWith('hold-')));
    assert.equal(JSON.stringify(texts).includes('法院'), false);
    const page = await casework.request<CaseHoldPage>('listHolds', {token: supervisor});
    const listed = page.body.items.find((item) => item.number === number);
    assert.deepEqual(listed, body);
    assert.equal(JSON.stringify(listed).includes('13837902146'), false);
    const unit = await casework.request<CaseHoldPage>('listHolds', {token: supervisor, query: {unit: 'LYC-410311'}});
    assert.equal(
      unit.body.items.some((item) => item.number === number),
      false,
    );
    const elsewhere = await signIn(casework, 'supervisor-410303');
    assert.deepEqual((await casework.request<CaseHoldPage>('listHolds', {token: elsewhere})).body.items, []);
  });

  it('is listed a page at a time, the newest first', async () => {
    const own = await startCasework();
    const token = await signIn(own, 'supervisor-410311');
    const numbers: string[] = [];
    for (let minute = 0; minute < 3; minute += 1) {
      const {number} = await submit(own);
      own.setClock(`2026-11-23T09:4${String(minute)}:00+08:00`);
      await own.request('holdCase', {
        path: {number},
        token,
        body: {reason},
        headers: {'Idempotency-Key': newIdempotencyKey()},
      });
      numbers.unshift(number);
    }
    const first = await own.request<CaseHoldPage>('listHolds', {token, query: {limit: '2'}});
    const second = await own.request<CaseHoldPage>('listHolds', {
      token,
      query: {limit: '2', cursor: first.body.next ?? ''},
    });
    assert.deepEqual(
      [...first.body.items, ...second.body.items].map(({number}) => number),
      numbers,
    );
    assert.equal(second.body.next, null);
    await own.close();
  });

  it('is told to its citizen in general words, and to nobody why', async () => {
    const {receipt, number, token} = await withdrawn();
    await hold(number);
    const shown = await readCase(casework, receipt);
    assert.equal(shown.hold?.since, '2026-11-23T09:30:00+08:00');
    assert.match(shown.hold.text.zh, /依法需要保存/);
    for (const operation of ['getCase', 'listCaseEvents', 'listCaseMessages', 'copyCase'] as const) {
      const {status, text} = await casework.request(operation, {path: {number}, token});
      assert.equal(status, 200);
      assert.equal(text.includes('调字'), false, operation);
    }
    const {body} = await casework.request<{items: {type: string; text: {zh: string}}[]}>('listCaseEvents', {
      path: {number},
      token,
    });
    assert.deepEqual([body.items.at(-1)?.type, body.items.at(-1)?.text.zh], ['held', '依法需要保存，暂时不删除']);
    // A clerk of the unit sees that it is, not why.
    const seen = await casework.request<DeskCase>('getDeskCase', {path: {number}, token: clerk});
    assert.equal(seen.text.includes('调字'), false);
  });

  it('outlives its time, and is erased when the hold is over', async () => {
    const {number} = await withdrawn();
    await hold(number);
    casework.setClock('2027-06-01T09:00:00+08:00');
    await eraseKeptLongEnough(casework.world, luoyang);
    assert.ok((await textsOf(number)).length > 0);
    supervisor = await signIn(casework, 'supervisor-410311');
    const {status, body} = await release(number);
    assert.deepEqual([status, body.erased, body.releasedBy?.id], [200, false, 'supervisor-410311']);
    assert.equal(await eraseKeptLongEnough(casework.world, luoyang), 1);
    assert.deepEqual(await textsOf(number), []);
  });

  it("outlives its citizen's own request, which is recorded and carried out when the hold is over", async () => {
    const {receipt, number, token} = await withdrawn();
    await hold(number);
    const {version, actions} = await readCase(casework, receipt);
    assert.ok(actions.includes('erase'));
    const {status, body} = await erase(number, token, version);
    assert.equal(status, 202);
    assert.ok('requestedAt' in body);
    assert.deepEqual([body.number, body.requestedAt], [number, '2026-11-23T09:30:00+08:00']);
    assert.match(body.text.zh, /删除申请已经记下/);
    assert.ok((await textsOf(number)).length > 0);
    const shown = await readCase(casework, receipt);
    assert.deepEqual([shown.erasureRequestedAt, shown.actions], ['2026-11-23T09:30:00+08:00', []]);

    const again = await erase(number, token, shown.version);
    assert.deepEqual([again.status, again.body], [202, body]);
    assert.equal((await readCase(casework, receipt)).version, shown.version);
    assert.equal((await erase(number, token, 1)).status, 409);

    const held = await casework.request<CaseHoldPage>('listHolds', {token: supervisor});
    assert.equal(
      held.body.items.find((item) => item.number === number)?.erasureRequestedAt,
      '2026-11-23T09:30:00+08:00',
    );
    const released = await release(number);
    assert.deepEqual([released.status, released.body.erased, released.body.reason], [200, true, '']);
    assert.deepEqual(await textsOf(number), []);
    assert.equal((await casework.request('getCase', {path: {number}, token})).status, 401);
    const events = await casework.database
      .selectFrom('case_events')
      .select('type')
      .where('number', '=', number)
      .orderBy('sequence')
      .execute();
    assert.deepEqual(events.map(({type}) => type).slice(-4), ['held', 'erasure-requested', 'released', 'erased']);
  });

  it('is only kept once its citizen wants it erased: found by nobody, opened by those who watch alone', async () => {
    const {receipt, number, token} = await withdrawn();
    await hold(number);
    await erase(number, token, (await readCase(casework, receipt)).version);
    for (const [operation, query, body] of [
      ['getDeskCase', {}, undefined],
      ['openCaseInFull', {}, {reason: 'work'}],
      ['listCaseNotes', {}, undefined],
      ['listDeskAttachments', {}, undefined],
    ] as const) {
      const refused = await casework.request(operation, {path: {number}, token: clerk, query, body});
      assert.equal(refused.status, 403, operation);
      assert.match(refused.body.detail ?? '', /只保存、不使用/);
    }
    const {body: found} = await casework.request<DeskCasePage>('searchDeskCases', {
      token: clerk,
      body: {phone: '13837902146'},
    });
    assert.equal(
      found.items.some((item) => item.number === number),
      false,
    );
    const {body: byNumber} = await casework.request<DeskCasePage>('searchDeskCases', {token: clerk, body: {number}});
    assert.equal(byNumber.items[0]?.applicant, undefined);
    assert.equal(JSON.stringify(byNumber).includes('刘大河'), false);
    const opened = await casework.request<DeskCase>('openCaseInFull', {
      path: {number},
      token: supervisor,
      body: {reason: 'supervision'},
    });
    assert.equal(opened.status, 200);
  });

  it('that was released as the node died is erased by the next round', async () => {
    const {receipt, number, token} = await withdrawn();
    await hold(number);
    await erase(number, token, (await readCase(casework, receipt)).version);
    const stored = await findCase(casework.world.database, {homeCounty: '410311', number});
    assert.ok(stored);
    // Only the first of the two transactions.
    await changeCase(casework.world, luoyang, stored, {
      step: 'release',
      version: stored.version,
      actor: 'staff',
      columns: {held_at: null},
    });
    assert.equal(await eraseKeptLongEnough(casework.world, luoyang), 1);
    assert.deepEqual(await textsOf(number), []);
  });

  it('goes on being worked on while it is open, and can be held although it changes all the time', async () => {
    const {number} = await submit(casework);
    const [held, accepted] = await Promise.all([
      hold(number),
      casework.request<Case>('acceptCase', {path: {number}, token: clerk, body: {version: 1}}),
    ]);
    assert.equal(held.status, 200);
    if (accepted.status !== 200) {
      assert.equal(accepted.status, 409);
      await work(casework, clerk, 'acceptCase', number, {version: 2});
    }
    assert.equal(held.body.keptUntil, undefined);
    assert.equal((await release(number)).status, 200);
  });

  it('is on one hold, by those who watch the region, with a reason', async () => {
    const {number, token} = await withdrawn();
    assert.equal((await release(number)).status, 409);
    assert.equal((await hold(number)).status, 200);
    assert.equal((await hold(number)).status, 409);
    assert.equal((await hold(number, supervisor, {reason: '法院'})).status, 422);
    assert.equal((await hold(number, supervisor, '{')).status, 400);
    assert.equal((await release(number, supervisor, {reason: '完'})).status, 422);
    assert.equal((await release(number, supervisor, '{')).status, 400);
    for (const change of [hold, release]) {
      assert.equal((await change(number, clerk)).status, 403);
      assert.equal((await change(number, '')).status, 401);
      assert.equal((await change('260000000000')).status, 404);
    }
    assert.equal((await casework.request('listHolds', {token: clerk})).status, 403);
    assert.equal((await casework.request('listHolds')).status, 401);
    assert.equal((await casework.request('listHolds', {token: supervisor, query: {unit: 'LYC-999999'}})).status, 404);
    assert.equal((await casework.request('listHolds', {token: supervisor, query: {cursor: 'x'}})).status, 422);
    assert.equal(
      (await casework.request('listHolds', {token: supervisor, query: {unit: 'LYC-410303'}})).status >= 403,
      true,
    );
    assert.equal((await casework.request('listCaseReadings', {path: {number}})).status, 401);
    const unknown = {path: {number: '260000000000'}, token: supervisor};
    assert.equal((await casework.request('listCaseReadings', unknown)).status, 404);
    const badCursor = {path: {number}, token: supervisor, query: {cursor: 'x'}};
    assert.equal((await casework.request('listCaseReadings', badCursor)).status, 422);
    await release(number);
    const {status} = await erase(
      number,
      token,
      (await findCase(casework.database, {homeCounty: '410311', number}))!.version,
    );
    assert.equal(status, 200);
    assert.equal((await hold(number)).status, 409);
  });
});
