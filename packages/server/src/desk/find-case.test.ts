import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Case, DeskCasePage} from '@pls-kit/contract';
import {newKeyRing} from '../secrets/secrets.js';
import {
  openToken,
  random,
  signIn,
  startCasework,
  submit,
  withAnswers,
  work,
  answerText,
  type Casework,
} from '../testing/casework.js';

let casework: Casework;
let clerk: string;
before(async () => {
  casework = await startCasework();
  clerk = await signIn(casework, 'clerk-lys-410311013');
});
after(() => casework.close());

const find = async (body: object, token = clerk) =>
  (await casework.request<DeskCasePage>('searchDeskCases', {token, body})).body;
const numbersOf = ({items}: DeskCasePage) => items.map(({number}) => number);

describe('finding a case', () => {
  it('is by number as it is read out, in any state', async () => {
    const {number} = await submit(casework);
    const spoken = `${number.slice(0, 4)} ${number.slice(4, 8)} ${number.slice(8)}`;
    assert.deepEqual(numbersOf(await find({number: spoken})), [number]);
    await work(casework, clerk, 'acceptCase', number, {version: 1});
    await work(casework, clerk, 'answerCase', number, {version: 2, text: answerText});
    const answered = await find({number});
    assert.deepEqual([numbersOf(answered), answered.total], [[number], 1]);
  });

  it('is by the whole name or phone, however it is written, and by no part of one', async () => {
    const {number} = await submit(casework, withAnswers({name: '赵铁柱', phone: '13903790001'}));
    for (const body of [
      {name: '赵铁柱'},
      {name: ' 赵 铁柱'},
      {phone: '139 0379 0001'},
      {phone: '１３９０３７９０００１'},
    ]) {
      const found = await find(body);
      assert.deepEqual(numbersOf(found), [number], JSON.stringify(body));
      assert.equal(found.items[0]?.applicant, '赵** 139****0001');
    }
    for (const body of [{name: '赵铁'}, {phone: '13903790'}, {name: '13903790001'}]) {
      assert.deepEqual(numbersOf(await find(body)), [], JSON.stringify(body));
    }
  });

  it("stays in the caller's queues", async () => {
    const {number} = await submit(casework, withAnswers({name: '钱满仓'}));
    const elsewhere = await signIn(casework, 'clerk-lyc-410303');
    const supervisor = await signIn(casework, 'supervisor-410311');
    assert.deepEqual(numbersOf(await find({name: '钱满仓'}, elsewhere)), []);
    assert.deepEqual(numbersOf(await find({number}, elsewhere)), []);
    assert.deepEqual(numbersOf(await find({name: '钱满仓'}, supervisor)), [number]);
  });

  it('asks for one thing', async () => {
    for (const body of [{}, {name: '王建国', phone: '13837902146'}]) {
      const {status, body: problem} = await casework.request('searchDeskCases', {token: clerk, body});
      assert.deepEqual([status, problem.type], [422, '/problems/invalid-request']);
    }
  });

  it('follows what the citizen changed', async () => {
    const receipt = await submit(casework, withAnswers({name: '孙大海'}));
    const token = await openToken(casework, receipt);
    const changed = await casework.request<Case>('amendCase', {
      path: {number: receipt.number},
      token,
      body: {version: 1, answers: withAnswers({name: '孙小海'}).answers},
    });
    assert.equal(changed.status, 200);
    assert.deepEqual(numbersOf(await find({name: '孙大海'})), []);
    assert.deepEqual(numbersOf(await find({name: '孙小海'})), [receipt.number]);
  });

  it('still finds what was stored under a former key', async () => {
    const old = newKeyRing(random, new Date('2026-01-01T00:00:00Z'));
    const next = newKeyRing(random, new Date('2026-11-01T00:00:00Z'));
    const before = await startCasework({keys: old});
    const {number} = await submit(before, withAnswers({name: '李长河'}));
    const rows = await before.database.selectFrom('case_lookups').selectAll().where('number', '=', number).execute();
    await before.close();
    const after = await startCasework({keys: {current: next.current, keys: {...old.keys, ...next.keys}}});
    const moved = await submit(after, withAnswers({name: '别的人'}));
    await after.database
      .insertInto('case_lookups')
      .values(rows.map((row) => ({...row, number: moved.number})))
      .execute();
    const token = await signIn(after, 'clerk-lys-410311013');
    const {body} = await after.request<DeskCasePage>('searchDeskCases', {token, body: {name: '李长河'}});
    assert.deepEqual(numbersOf(body), [moved.number]);
    await after.close();
  });

  it('leaves no name and no phone in the database but hashed', async () => {
    await submit(casework, withAnswers({name: '周三丰', phone: '13903790002'}));
    const rows = JSON.stringify(await casework.database.selectFrom('case_lookups').selectAll().execute());
    for (const word of ['周三丰', '13903790002']) assert.equal(rows.includes(word), false);
  });
});

describe('narrowing the queue', () => {
  it('is by kind, person, fast lane and lateness, alone and together', async () => {
    const own = await startCasework();
    const desk = await signIn(own, 'clerk-lyc-410311');
    own.setClock('2026-11-16T09:00:00+08:00');
    const late = await submit(own, withAnswers({place: undefined}));
    own.setClock('2026-11-23T09:30:00+08:00');
    const fast = await submit(own, withAnswers({place: undefined, topic: 'wage-arrears'}));
    const given = await submit(own, withAnswers({place: undefined}));
    await work(own, desk, 'acceptCase', given.number, {version: 1});
    await work(own, desk, 'assignCase', given.number, {version: 2, assignee: 'worker-lyc-410311-1'});
    const list = async (query: Record<string, string>) => {
      const {body} = await own.request<DeskCasePage>('listDeskCases', {token: desk, query});
      assert.equal(body.total, body.items.length);
      return numbersOf(body);
    };
    assert.deepEqual(await list({overdue: 'true'}), [late.number]);
    assert.deepEqual(await list({overdue: 'false'}), [fast.number, given.number].sort());
    assert.deepEqual(await list({greenChannel: 'true'}), [fast.number]);
    assert.deepEqual(await list({assignee: 'worker-lyc-410311-1'}), [given.number]);
    assert.deepEqual(await list({kind: 'mediation'}), []);
    assert.deepEqual(await list({kind: 'consult', state: 'assigned'}), [given.number]);
    assert.deepEqual(await list({greenChannel: 'false', overdue: 'true'}), [late.number]);
    assert.equal((await own.request('listDeskCases', {token: desk, query: {overdue: 'perhaps'}})).status, 422);
    await own.close();
  });
});
