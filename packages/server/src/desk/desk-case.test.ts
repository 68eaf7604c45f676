import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {AssigneePage, DeskCase} from '@pls-kit/contract';
import {answerText, signIn, startCasework, submit, work, type Casework} from '../testing/casework.js';

let casework: Casework;
let clerk: string;
before(async () => {
  casework = await startCasework();
  clerk = await signIn(casework, 'clerk-lys-410311013');
});
after(() => casework.close());

describe('working on a case', () => {
  it('shows it masked, and records who looked', async () => {
    const {number} = await submit(casework);
    const {status, body, headers} = await casework.request<DeskCase>('getDeskCase', {path: {number}, token: clerk});
    assert.equal(status, 200);
    assert.equal(headers.get('Cache-Control'), 'no-store');
    const filledIn = new Map(body.applicant.map(({name, value}) => [name, value]));
    assert.deepEqual([filledIn.get('name'), filledIn.get('phone')], ['王**', '138****2146']);
    assert.deepEqual([body.masked, body.channel], [true, 'online']);
    assert.deepEqual(body.case.summary.find(({name}) => name === 'name')?.value, '王**');
    assert.deepEqual(
      [body.actions, body.overdue, body.events.length],
      [['accept', 'decline', 'transfer', 'message'], false, 2],
    );
    const looked = await casework.database.selectFrom('access_log').selectAll().where('number', '=', number).execute();
    assert.deepEqual(
      looked.map(({staff, operation, at, home_county, reason}) => [staff, operation, at, home_county, reason]),
      [['clerk-lys-410311013', 'getDeskCase', '2026-11-23T01:30:00.000Z', '410311', null]],
    );
  });

  it('shows it in full for a reason, which is recorded, and masked again after', async () => {
    const {number} = await submit(casework);
    const open = (body: object) => casework.request<DeskCase>('openCaseInFull', {path: {number}, token: clerk, body});
    const {status, body} = await open({reason: 'call-back'});
    assert.equal(status, 200);
    const filledIn = new Map(body.applicant.map(({name, value}) => [name, value]));
    assert.deepEqual([filledIn.get('name'), filledIn.get('phone'), body.masked], ['王建国', '13837902146', false]);
    const unexplained = await open({reason: 'other'});
    assert.equal(unexplained.status, 422);
    assert.equal((await open({reason: 'curiosity'})).status, 422);
    assert.equal((await open({reason: 'other', words: '公安机关来函，协助查找王建国。'})).status, 200);
    await work(casework, clerk, 'acceptCase', number, {version: 1});
    const looked = await casework.database
      .selectFrom('access_log')
      .select(['operation', 'reason'])
      .where('number', '=', number)
      .execute();
    assert.deepEqual(looked.map(({operation, reason}) => `${operation} ${reason ?? '-'}`).sort(), [
      'acceptCase -',
      'openCaseInFull call-back',
      'openCaseInFull other',
    ]);
    assert.equal(JSON.stringify(looked).includes('公安'), false);
    const {body: masked} = await casework.request<DeskCase>('getDeskCase', {path: {number}, token: clerk});
    assert.equal(JSON.stringify(masked).includes('13837902146'), false);
  });

  it('offers what the caller may do next, step by step', async () => {
    const {number} = await submit(casework);
    const worker = await signIn(casework, 'worker-lys-410311013');
    const supervisor = await signIn(casework, 'supervisor-410311');
    const actions = async (token: string) =>
      (await casework.request<DeskCase>('getDeskCase', {path: {number}, token})).body.actions;
    assert.deepEqual(
      [await actions(worker), await actions(supervisor)],
      [
        ['accept', 'message'],
        ['accept', 'transfer'],
      ],
    );
    const accepted = await work(casework, worker, 'acceptCase', number, {version: 1});
    assert.deepEqual(accepted.actions, ['ask', 'message', 'answer']);
    assert.deepEqual(
      [await actions(clerk), await actions(supervisor)],
      [
        ['decline', 'assign', 'transfer', 'ask', 'message', 'answer'],
        ['assign', 'transfer'],
      ],
    );
    const assigned = await work(casework, supervisor, 'assignCase', number, {
      version: 2,
      assignee: 'worker-lys-410311013',
    });
    assert.deepEqual([assigned.assignee?.id, assigned.actions], ['worker-lys-410311013', ['assign', 'transfer']]);
    assert.deepEqual(await actions(worker), ['start', 'ask', 'message']);
    await work(casework, worker, 'startCase', number, {version: 3});
    assert.deepEqual(await actions(worker), ['ask', 'message', 'answer']);
    const done = await work(casework, worker, 'answerCase', number, {version: 4, text: answerText});
    assert.deepEqual([done.actions, done.case.state, done.case.answer?.text], [['message'], 'resolved', answerText]);
  });

  it("gives a case to the unit's staff and advisers, to nobody else, and not twice to the same", async () => {
    const {number} = await submit(casework);
    await work(casework, clerk, 'acceptCase', number, {version: 1});
    const {body} = await casework.request<AssigneePage>('listAssignees', {
      token: clerk,
      query: {unit: 'LYS-410311013', limit: '100'},
    });
    assert.deepEqual(
      body.items.slice(0, 2).map(({id, role}) => [id, role]),
      [
        ['clerk-lys-410311013', 'clerk'],
        ['worker-lys-410311013', 'worker'],
      ],
    );
    const adviser = body.items.find(({role}) => role === 'adviser')!;
    assert.ok(adviser.place);
    for (const assignee of ['clerk-lyc-410303', 'nobody-at-all', 'supervisor-410311']) {
      const refused = await casework.request('assignCase', {
        path: {number},
        token: clerk,
        body: {version: 2, assignee},
      });
      assert.deepEqual([refused.status, refused.body.violations?.[0]?.pointer], [422, '/assignee'], assignee);
    }
    await work(casework, clerk, 'assignCase', number, {version: 2, assignee: adviser.id});
    const again = await casework.request('assignCase', {
      path: {number},
      token: clerk,
      body: {version: 3, assignee: adviser.id},
    });
    assert.deepEqual([again.status, again.body.type], [409, '/problems/illegal-transition']);
    const other = await work(casework, clerk, 'assignCase', number, {version: 3, assignee: 'worker-lys-410311013'});
    assert.deepEqual([other.case.state, other.assignee?.id], ['assigned', 'worker-lys-410311013']);
  });

  it('refuses a step that is not open, and changes nothing', async () => {
    const {number} = await submit(casework);
    for (const [operation, body] of [
      ['startCase', {version: 1}],
      ['answerCase', {version: 1, text: answerText}],
      ['assignCase', {version: 1, assignee: 'worker-lys-410311013'}],
    ] as const) {
      const {status, body: problem} = await casework.request(operation, {path: {number}, token: clerk, body});
      assert.deepEqual(
        [status, problem.type, problem.state, problem.version],
        [409, '/problems/illegal-transition', 'submitted', 1],
      );
    }
    const events = await casework.database
      .selectFrom('case_events')
      .select('sequence')
      .where('number', '=', number)
      .execute();
    assert.equal(events.length, 2);
    const short = await casework.request('answerCase', {path: {number}, token: clerk, body: {version: 1, text: '好'}});
    assert.deepEqual([short.status, short.body.violations?.[0]?.code], [422, 'too-short']);
  });

  it('lets one of two clerks win, and tells the other where the case stands', async () => {
    const {number} = await submit(casework);
    const worker = await signIn(casework, 'worker-lys-410311013');
    const accept = (token: string) => casework.request('acceptCase', {path: {number}, token, body: {version: 1}});
    const both = await Promise.all([accept(clerk), accept(worker)]);
    assert.deepEqual(both.map(({status}) => status).sort(), [200, 409]);
    const lost = both.find(({status}) => status === 409)!.body;
    assert.deepEqual([lost.type, lost.version, lost.state], ['/problems/version-conflict', 2, 'accepted']);
    const events = await casework.database
      .selectFrom('case_events')
      .select('type')
      .where('number', '=', number)
      .where('type', '=', 'accepted')
      .execute();
    assert.equal(events.length, 1);
  });

  it('keeps one answer when two are written at once', async () => {
    const {number} = await submit(casework);
    await work(casework, clerk, 'acceptCase', number, {version: 1});
    const texts = ['先写完的人说：借条就是证据，可以去起诉。', '后写完的人说：先找村里的人民调解员。'];
    const both = await Promise.all(
      texts.map((text) =>
        casework.request<DeskCase>('answerCase', {path: {number}, token: clerk, body: {version: 2, text}}),
      ),
    );
    const won = both.findIndex(({status}) => status === 200);
    assert.equal(both[1 - won]?.status, 409);
    const {body} = await casework.request<DeskCase>('getDeskCase', {path: {number}, token: clerk});
    assert.equal(body.case.answer?.text, texts[won]);
    const kept = await casework.database.selectFrom('case_texts').select('name').where('number', '=', number).execute();
    assert.deepEqual(kept.map(({name}) => name).sort(), ['answers', 'event-4']);
  });
});
