import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CaseEventPage, CaseReceipt, DeskCase, OperationId} from '@pls-kit/contract';
import {luoyang, openToken, readCase, signIn, startCasework, submit, type Casework} from '../testing/casework.js';
import {listClocks, saveClocks} from './clock-store.js';
import {clocksAfter, type Clock} from './clocks.js';
import {ruleSetById, type ClockSignal} from './rule-sets.js';

const start = '2026-11-23T09:30:00+08:00';
const reason = '材料特别复杂，还要再核实一次。';

let casework: Casework;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());

/** A case at the station under another rule set, its clocks as these signals left them. */
const submitUnder = async (ruleSet: string, ...signals: ClockSignal[]): Promise<CaseReceipt> => {
  casework.setClock(start);
  const receipt = await submit(casework);
  const reference = {homeCounty: '410311', number: receipt.number};
  await casework.database.deleteFrom('case_clocks').where('number', '=', receipt.number).execute();
  const clocks = signals.reduce<Clock[]>(
    (earlier, signal) =>
      clocksAfter(earlier, {signal, at: new Date(start), ended: false}, ruleSetById(ruleSet, 1), luoyang.calendar),
    [],
  );
  await saveClocks(casework.database, reference, [], clocks);
  return receipt;
};

const change = async (account: string, operation: OperationId, {number}: CaseReceipt, body: object) =>
  casework.request<DeskCase>(operation, {path: {number}, token: await signIn(casework, account), body});

const clerk = 'clerk-lys-410311013';
const supervisor = 'supervisor-410311';

describe('a time limit at the desk', () => {
  it('is extended by the supervisor, once, by what the rule allows; the citizen reads why', async () => {
    const receipt = await submitUnder('forensic-2016', 'commissioned');
    const before = await readCase(casework, receipt);
    const tooLong = await casework.request('extendClock', {
      path: {number: receipt.number},
      token: await signIn(casework, supervisor),
      body: {version: 1, by: 31, reason},
    });
    assert.deepEqual([tooLong.status, tooLong.body.violations?.[0]?.code], [422, 'out-of-range']);
    assert.match(tooLong.body.violations?.[0]?.message ?? '', /最多延长 30/);

    const extended = await change(supervisor, 'extendClock', receipt, {version: 1, by: 15, reason});
    assert.equal(extended.status, 200, extended.text);
    assert.deepEqual([extended.body.case.promise.limit, extended.body.case.version], [45, 2]);
    assert.ok(extended.body.case.promise.dueOn > before.promise.dueOn);
    assert.equal(extended.body.actions.includes('extend'), false);
    const again = await change(supervisor, 'extendClock', receipt, {version: 2, by: 1, reason});
    assert.equal(again.status, 409);

    const token = await openToken(casework, receipt);
    const {body} = await casework.request<CaseEventPage>('listCaseEvents', {path: {number: receipt.number}, token});
    const event = body.items.at(-1)!;
    assert.deepEqual([event.type, event.actor, event.text.zh], ['extended', 'staff', '办理期限延长了']);
    assert.ok(extended.body.messages.some(({about, text}) => about === 'extended' && text === reason));
  });

  it('is stopped for what the rule does not count, and runs on with the next day', async () => {
    const receipt = await submitUnder('notary-2018', 'accepted');
    const shown = await casework.request<DeskCase>('getDeskCase', {
      path: {number: receipt.number},
      token: await signIn(casework, clerk),
    });
    assert.ok(shown.body.actions.includes('pause') && !shown.body.actions.includes('resume'));
    const paused = await change(clerk, 'pauseClock', receipt, {version: 1, cause: 'verification', reason});
    assert.equal(paused.status, 200, paused.text);
    assert.deepEqual([paused.body.case.promise.state, paused.body.overdue], ['suspended', false]);
    assert.ok(paused.body.actions.includes('resume'));
    assert.match(paused.body.case.stateLead.zh, /期限先停着，从今天接着算的话，12月14日（星期一）前出具公证书/);
    casework.setClock('2026-11-27T16:00:00+08:00');
    const resumed = await change(clerk, 'resumeClock', receipt, {version: 2});
    // 15 workdays of the 23rd are the 14th of December; the 24th to the 27th did not count.
    assert.deepEqual([resumed.status, resumed.body.case.promise.dueOn], [200, '2026-12-18']);
    assert.equal(resumed.body.case.promise.state, 'running');
    const [clock] = await listClocks(casework.database, {homeCounty: '410311', number: receipt.number});
    assert.deepEqual(clock?.pauses, [{reason: 'verification', startedOn: '2026-11-23', endedOn: '2026-11-27'}]);
    const again = await change(clerk, 'resumeClock', receipt, {version: 3});
    assert.equal(again.status, 409);
  });

  it('stays as it is where its rule allows nothing, another changed the case, or it is not for the caller', async () => {
    casework.setClock(start);
    const receipt = await submit(casework);
    const refused = async (account: string, operation: OperationId, body: object) =>
      (await change(account, operation, receipt, body)).status;
    const pause = {version: 1, cause: 'force-majeure', reason};
    assert.equal(await refused(clerk, 'pauseClock', pause), 409, 'a commitment knows no pause');
    assert.equal(await refused(clerk, 'pauseClock', {...pause, version: 7}), 409);
    assert.equal(await refused(clerk, 'pauseClock', {...pause, cause: 'lunch'}), 422);
    assert.equal(await refused(supervisor, 'extendClock', {version: 1, by: 1, reason}), 409);
    assert.equal(await refused(clerk, 'extendClock', {version: 1, by: 1, reason}), 403);
    assert.equal(await refused(supervisor, 'pauseClock', pause), 403);
    assert.equal(await refused('clerk-lyc-410311', 'resumeClock', {version: 1}), 404);
    const nobody = await casework.request('pauseClock', {path: {number: receipt.number}, body: pause});
    assert.equal(nobody.status, 401);
    const missing = await change(clerk, 'resumeClock', {...receipt, number: '260000000003'}, {version: 1});
    assert.ok([404, 422].includes(missing.status));
    assert.equal((await readCase(casework, receipt)).version, 1);
  });
});
