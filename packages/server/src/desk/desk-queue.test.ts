import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {DeskCasePage} from '@pls-kit/contract';
import {answerText, signIn, startCasework, submit, withAnswers, work, type Casework} from '../testing/casework.js';

let casework: Casework;
let clerk: string;
before(async () => {
  casework = await startCasework();
  clerk = await signIn(casework, 'clerk-lys-410311013');
});
after(() => casework.close());

const list = async (token: string, query: Record<string, string> = {}) =>
  (await casework.request<DeskCasePage>('listDeskCases', {token, query})).body;

describe('the queue', () => {
  it('has the overdue first, then what is due first, a page at a time', async () => {
    const own = await startCasework();
    const token = await signIn(own, 'clerk-lys-410311013');
    const numbers: string[] = [];
    for (const instant of [
      '2026-11-20T17:00:00',
      '2026-11-16T09:00:00',
      '2026-11-23T08:00:00',
      '2026-11-10T08:00:00',
      '2026-11-16T08:00:00',
    ]) {
      own.setClock(`${instant}+08:00`);
      numbers.push((await submit(own)).number);
    }
    // Received first, and yet due last: a date that a calendar has moved.
    await own.database.updateTable('cases').set({due_on: '2026-12-24'}).where('number', '=', numbers[3]!).execute();
    own.setClock('2026-11-23T09:30:00+08:00');
    const desk = await signIn(own, 'clerk-lys-410311013');
    const queue = await own.request<DeskCasePage>('listDeskCases', {token: desk});
    assert.deepEqual(
      queue.body.items.map(({number, overdue}) => [number, overdue]),
      [
        [numbers[4], true],
        [numbers[1], true],
        [numbers[0], false],
        [numbers[2], false],
        [numbers[3], false],
      ],
    );
    assert.deepEqual([queue.body.total, queue.body.overdue, queue.body.next], [5, 2, null]);

    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const query: Record<string, string> = {limit: '3', ...(cursor !== undefined && {cursor})};
      const {body} = await own.request<DeskCasePage>('listDeskCases', {token: desk, query});
      paged.push(...body.items.map(({number}) => number));
      assert.deepEqual([body.total, body.overdue], [5, 2]);
      cursor = body.next ?? undefined;
    } while (cursor !== undefined);
    assert.deepEqual(
      paged,
      [4, 1, 0, 2, 3].map((index) => numbers[index]),
    );
    assert.equal((await own.request('listDeskCases', {token})).status, 200);
    await own.close();
  });

  it('shows enough to choose by, and nobody in full', async () => {
    const long = `${'邻居盖房占了过道，'.repeat(10)}怎么办？`;
    const {number} = await submit(
      casework,
      withAnswers({question: `第一行\n${long}`, topic: 'wage-arrears', place: undefined}),
    );
    const center = await signIn(casework, 'clerk-lyc-410311');
    const {items} = await list(center);
    const item = items.find((each) => each.number === number)!;
    assert.deepEqual(
      [item.applicant, item.greenChannel, item.stateText.zh, item.topic?.code],
      ['王** 138****2146', true, '已经收到，等工作人员受理', 'wage-arrears'],
    );
    assert.match(item.title, /^第一行 邻居盖房占了过道/);
    assert.equal(Array.from(item.title).length, 41);
    for (const word of ['王建国', '13837902146']) assert.equal(JSON.stringify(items).includes(word), false);
  });

  it('holds open cases unless another state is asked for', async () => {
    const {number} = await submit(casework);
    await work(casework, clerk, 'acceptCase', number, {version: 1});
    await work(casework, clerk, 'answerCase', number, {version: 2, text: answerText});
    assert.equal(
      (await list(clerk)).items.some((each) => each.number === number),
      false,
    );
    const resolved = await list(clerk, {state: 'resolved', limit: '100'});
    assert.equal(
      resolved.items.some((each) => each.number === number),
      true,
    );
    assert.equal(resolved.overdue, 0);
    assert.equal(
      resolved.items.every(({state}) => state === 'resolved'),
      true,
    );
  });

  it("is a unit's own; a supervisor's is the region's", async () => {
    const here = await submit(casework);
    const elsewhere = await submit(casework, {...withAnswers({place: undefined}), homeCounty: '410303'});
    const has = async (account: string, number: string) => {
      const token = await signIn(casework, account);
      return (await list(token, {limit: '100'})).items.some((each) => each.number === number);
    };
    for (const [account, first, second] of [
      ['clerk-lys-410311013', true, false],
      ['worker-lys-410311013', true, false],
      ['clerk-lyc-410311', false, false],
      ['clerk-lyc-410303', false, true],
      ['supervisor-410311', true, false],
      ['supervisor-410303', false, true],
      ['supervisor-410300', true, true],
    ] as const) {
      assert.deepEqual(
        [await has(account, here.number), await has(account, elsewhere.number)],
        [first, second],
        account,
      );
    }
    const supervisor = await signIn(casework, 'supervisor-410311');
    const one = await list(supervisor, {unit: 'LYS-410311013'});
    assert.equal(
      one.items.every(({unit}) => unit.id === 'LYS-410311013'),
      true,
    );
    assert.equal(
      (await casework.request('listDeskCases', {token: supervisor, query: {unit: 'LYC-410303'}})).status,
      403,
    );
    assert.equal(
      (await casework.request('listDeskCases', {token: supervisor, query: {unit: 'LYC-999999'}})).status,
      404,
    );
  });
});
