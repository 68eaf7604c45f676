import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Case, CaseEventPage, CaseReceipt} from '@pls-kit/contract';
import {closeResolvedCases} from './close-resolved-cases.js';
import {runScheduledWork} from '../scheduled-work.js';
import {
  answerText,
  luoyang,
  openToken,
  readCase,
  signIn,
  startCasework,
  submit,
  withAnswers,
  work,
  type Casework,
} from '../testing/casework.js';

let casework: Casework;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());

const start = '2026-11-23T09:30:00+08:00';

const listEvents = async (receipt: CaseReceipt, query: Record<string, string> = {}) => {
  casework.setClock(start);
  const token = await openToken(casework, receipt);
  const {body} = await casework.request<CaseEventPage>('listCaseEvents', {
    path: {number: receipt.number},
    token,
    query,
  });
  return body;
};

/** A consultation that the station's clerk has taken up and answered. */
const answered = async (): Promise<CaseReceipt> => {
  const receipt = await submit(casework);
  const clerk = await signIn(casework, 'clerk-lys-410311013');
  await work(casework, clerk, 'acceptCase', receipt.number, {version: 1});
  await work(casework, clerk, 'answerCase', receipt.number, {version: 2, text: answerText});
  return receipt;
};

describe('what the citizen sees', () => {
  it('is where the case stands, in words, with a date', async () => {
    const shown = await readCase(casework, await submit(casework));
    assert.deepEqual(shown.stateText, {
      zh: '已经收到，等工作人员受理',
      en: 'Received, waiting for staff to take it up',
    });
    assert.equal(shown.stateLead.zh, '安乐街道公共法律服务站收到了。11月26日（星期四）前答复您。');
    assert.match(shown.stateLead.en!, /Answer you by Thursday 26 November\.$/);
    assert.deepEqual(
      [shown.version, shown.sequence, shown.greenChannel, shown.actions],
      [1, 2, false, ['amend', 'message', 'withdraw']],
    );
    assert.deepEqual([shown.region?.name.zh, shown.topic?.name.zh], ['洛龙区 安乐街道', '民间借贷']);
    assert.deepEqual(
      shown.ahead.map(({state}) => state),
      ['accepted', 'resolved', 'closed'],
    );
    assert.equal(shown.answer, undefined);
    assert.equal(shown.closesOn, undefined);
  });

  it('is what was filled in, masked where it is sensitive', async () => {
    const draft = withAnswers({forWhom: 'other', helpedName: '李秀英'});
    const {summary} = await readCase(casework, await submit(casework, draft));
    const lines = new Map(summary.map(({name, value, valueText}) => [name, valueText?.zh ?? value]));
    assert.deepEqual(Object.fromEntries(lines), {
      topic: '民间借贷',
      question: draft.answers['question'],
      place: '洛龙区 安乐街道',
      forWhom: '替别人问',
      helpedName: '李**',
      replyBy: '打电话告诉我',
      name: '王**',
      phone: '138****2146',
    });
  });

  it('says sorry once the date has gone by, and what to do', async () => {
    const receipt = await submit(casework);
    casework.setClock('2026-11-27T00:00:00+08:00');
    const shown = await readCase(casework, receipt);
    casework.setClock(start);
    assert.deepEqual([shown.promise.state, shown.promise.daysLeft], ['missed', -1]);
    assert.match(shown.stateLead.zh, /没按时办好，对不起。急的话请打 12348/);
  });

  it('says 预计 while the date rests on a year without notice', async () => {
    casework.setClock('2026-12-31T10:00:00+08:00');
    const shown = await readCase(casework, await submit(casework));
    casework.setClock(start);
    assert.match(shown.stateLead.zh, /预计1月6日（星期三）前答复您/);
  });

  it('goes from step to step to the answer, and ends with the citizen', async () => {
    const receipt = await submit(casework);
    const {number} = receipt;
    const clerk = await signIn(casework, 'clerk-lys-410311013');
    const adviser = luoyang.advisersUnder('LYS-410311013')[0]!;
    const seen: unknown[] = [];
    const look = async () => {
      const {state, stateText, version, ahead, actions} = await readCase(casework, receipt);
      seen.push([state, stateText.zh, version, ahead.length, actions.join()]);
    };
    await work(casework, clerk, 'acceptCase', number, {version: 1});
    await look();
    await work(casework, clerk, 'assignCase', number, {version: 2, assignee: adviser.id});
    await look();
    await work(casework, clerk, 'startCase', number, {version: 3});
    await look();
    casework.setClock('2026-11-25T15:00:00+08:00');
    const later = await signIn(casework, 'clerk-lys-410311013');
    await work(casework, later, 'answerCase', number, {version: 4, text: answerText});
    await look();
    assert.deepEqual(seen, [
      ['accepted', '已经受理，正在安排', 2, 2, 'amend,message,withdraw'],
      ['assigned', '已经交给专人', 3, 3, 'message,withdraw'],
      ['in_progress', '正在办', 4, 2, 'message,withdraw'],
      ['resolved', '已经答复您', 5, 1, 'close,reopen,message'],
    ]);
    const shown = await readCase(casework, receipt);
    assert.deepEqual(shown.answer, {
      text: answerText,
      at: '2026-11-25T15:00:00+08:00',
      by: luoyang.unitRef('LYS-410311013'),
    });
    assert.deepEqual(shown.assignee, adviser.name);
    assert.equal(shown.closesOn, '2026-12-10');
    assert.deepEqual([shown.promise.state, shown.promise.daysLeft], ['met', 1]);

    const token = await openToken(casework, receipt);
    const closed = await casework.request<Case>('closeCase', {path: {number}, token, body: {version: 5}});
    assert.equal(closed.status, 200);
    assert.deepEqual(
      [closed.body.state, closed.body.ahead, closed.body.actions],
      ['closed', [], ['evaluate', 'erase']],
    );
    assert.equal(closed.body.answer?.text, answerText);
    casework.setClock(start);
  });

  it('is a history, oldest first, a page at a time', async () => {
    const receipt = await answered();
    const {items, next} = await listEvents(receipt);
    assert.equal(next, null);
    assert.deepEqual(
      items.map(({sequence, type, actor, text, unit}) => [sequence, type, actor, text.zh, unit?.id]),
      [
        [1, 'submitted', 'citizen', '您问了问题', 'LYC-410311'],
        [2, 'transferred', 'system', '转到安乐街道公共法律服务站', 'LYS-410311013'],
        [3, 'accepted', 'staff', '工作人员受理了', 'LYS-410311013'],
        [4, 'resolved', 'staff', '已经答复您', 'LYS-410311013'],
      ],
    );
    for (const {text, detail} of items) assert.ok(text.en && (!detail || detail.en), 'every event speaks English');
    const first = await listEvents(receipt, {limit: '3'});
    const second = await listEvents(receipt, {limit: '3', cursor: first.next!});
    assert.deepEqual([...first.items, ...second.items], items);
    assert.equal(second.next, null);
  });

  it('refuses a cursor that is none', async () => {
    const receipt = await submit(casework);
    const token = await openToken(casework, receipt);
    const {number} = receipt;
    for (const cursor of ['nonsense', 'W10', 'WyIxIl0']) {
      const {status, body} = await casework.request('listCaseEvents', {path: {number}, token, query: {cursor}});
      assert.deepEqual([status, body.violations?.[0]?.pointer], [422, '#/query/cursor'], cursor);
    }
  });
});

describe('asking again', () => {
  it('costs one look-up while nothing has changed', async () => {
    const receipt = await submit(casework);
    const {number} = receipt;
    const token = await openToken(casework, receipt);
    for (const operation of ['getCase', 'listCaseEvents'] as const) {
      const {headers} = await casework.request(operation, {path: {number}, token});
      const tag = headers.get('ETag')!;
      casework.resetCounts();
      const again = await casework.request(operation, {path: {number}, token, headers: {'If-None-Match': tag}});
      assert.deepEqual([again.status, again.text, again.headers.get('ETag')], [304, '', tag]);
      assert.deepEqual(
        casework.counts,
        {'case-token': 1, statement: 1},
        'nothing is opened to say that nothing changed',
      );
    }
  });

  it('finds a step that was taken, and the day that has passed', async () => {
    const receipt = await submit(casework);
    const {number} = receipt;
    const token = await openToken(casework, receipt);
    const {headers} = await casework.request('getCase', {path: {number}, token});
    const tag = headers.get('ETag')!;
    const clerk = await signIn(casework, 'clerk-lys-410311013');
    await work(casework, clerk, 'acceptCase', number, {version: 1});
    const changed = await casework.request('getCase', {path: {number}, token, headers: {'If-None-Match': tag}});
    assert.equal(changed.status, 200);
    casework.setClock('2026-11-24T00:00:00+08:00');
    const tomorrow = await openToken(casework, receipt);
    const next = await casework.request('getCase', {
      path: {number},
      token: tomorrow,
      headers: {'If-None-Match': changed.headers.get('ETag')!},
    });
    assert.equal(next.status, 200);
    casework.setClock(start);
  });
});

describe('closing', () => {
  it("is the citizen's, once, and only of what is answered", async () => {
    const open = await submit(casework);
    const token = await openToken(casework, open);
    const early = await casework.request('closeCase', {path: {number: open.number}, token, body: {version: 1}});
    assert.deepEqual(
      [early.status, early.body.type, early.body.state],
      [409, '/problems/illegal-transition', 'submitted'],
    );
    const receipt = await answered();
    const {number} = receipt;
    const own = await openToken(casework, receipt);
    const stale = await casework.request('closeCase', {path: {number}, token: own, body: {version: 2}});
    assert.deepEqual([stale.status, stale.body.type, stale.body.version], [409, '/problems/version-conflict', 3]);
    const close = () => casework.request('closeCase', {path: {number}, token: own, body: {version: 3}});
    assert.deepEqual((await Promise.all([close(), close()])).map(({status}) => status).sort(), [200, 409]);
  });

  it('happens by itself after 15 days, once, however many look', async () => {
    casework.setClock(start);
    await runScheduledWork(casework.world, luoyang);
    const receipts = [await answered(), await answered(), await answered()];
    const untouched = await submit(casework);
    casework.setClock('2026-12-08T09:29:59+08:00');
    assert.equal(await closeResolvedCases(casework.world, luoyang), 0);
    casework.setClock('2026-12-08T09:30:00+08:00');
    const closed = await Promise.all([1, 2, 3].map(() => closeResolvedCases(casework.world, luoyang)));
    assert.ok(closed.reduce((sum, count) => sum + count, 0) >= 3);
    assert.equal(await closeResolvedCases(casework.world, luoyang), 0);
    for (const {number} of receipts) {
      const events = await casework.database
        .selectFrom('case_events')
        .select(['type', 'actor', 'sequence'])
        .where('number', '=', number)
        .where('type', '=', 'closed')
        .execute();
      assert.deepEqual(
        events.map(({type, actor, sequence}) => [type, actor, sequence]),
        [['closed', 'system', 5]],
      );
    }
    const {state} = await readCase(casework, untouched);
    assert.equal(state, 'submitted');
    casework.setClock(start);
  });

  it('is found by more cases than one look takes', async () => {
    const receipt = await answered();
    const row = await casework.database
      .selectFrom('cases')
      .selectAll()
      .where('number', '=', receipt.number)
      .executeTakeFirstOrThrow();
    const copies = Array.from({length: 230}, (_, index) => ({
      ...row,
      number: `9${String(index).padStart(11, '0')}`,
      idempotency_hash: `copy-${String(index)}`,
    }));
    await casework.database.insertInto('cases').values(copies).execute();
    casework.setClock('2027-01-15T09:30:00+08:00');
    const {closedCases} = await runScheduledWork(casework.world, luoyang);
    casework.setClock(start);
    assert.ok(closedCases >= 231, String(closedCases));
    const left = await casework.database.selectFrom('cases').select('number').where('state', '=', 'resolved').execute();
    assert.deepEqual(left, []);
  });
});
